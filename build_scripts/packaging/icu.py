"""Cuts the data of Qt's ICU library down to what a Swedish program uses: 32 MB become 7.

Kept: sorting, dates, numbers and line breaking for Swedish, its neighbours, English, German and French,
time zones and normalisation. Left out: other languages' texts and old character sets.
"""

import re
from pathlib import Path

from build_scripts.packaging.places import BuildError, run
from build_scripts.packaging.tools import tool

_LANGUAGES = r"(root|res_index|pool|(en|sv|fi|nb|nn|no|da|de|fr)(_[A-Z0-9]{2,3})?)"
_TABLES = (
    "supplementalData likelySubtags numberingSystems plurals pluralRanges dayPeriods genderList grammaticalFeatures "
    "keyTypeData metadata timezoneTypes windowsZones zoneinfo64 metaZones icuver icustd currencyNumericCodes units "
    "langInfo dateFormat"
).split()

_LARGE, _SMALL = "brkitr/cjdict.dict", "brkitr/thaidict.dict"

# What libicudata consists of: one symbol that holds the data file.
_ASSEMBLY = """.section .rodata
.globl icudt{version}_dat
.type icudt{version}_dat,@object
.balign 16
icudt{version}_dat:
.incbin "new/icudt{version}l.dat"
.size icudt{version}_dat, .-icudt{version}_dat
.section .note.GNU-stack,"",@progbits
"""


def wanted(item: str) -> bool:
    """Whether one item of the data file (coll/sv.res, brkitr/line.brk) is used."""
    folder, _, file = item.rpartition("/")
    name, _, ending = file.rpartition(".")
    if ending in ("icu", "nrm") and name != "unames":
        return True
    if ending in ("cfu", "spp", "cnv"):
        return False
    if folder == "brkitr":
        return ending in ("brk", "dict") or bool(re.fullmatch(_LANGUAGES, name))
    if folder in ("curr", "lang", "region", "zone", "unit"):
        return name in ("root", "res_index", "pool", "sv", "en")
    return folder in ("", "coll") and (bool(re.fullmatch(_LANGUAGES, name)) or (not folder and name in _TABLES))


def trim_icu(library: Path, work: Path) -> None:
    """Replaces libicudata.so.NN by one with less data in it."""
    version = library.name.rpartition(".")[2]
    name = f"icudt{version}l.dat"
    (work / "new").mkdir(parents=True, exist_ok=True)
    full = work / name
    run([tool("objcopy"), "-O", "binary", "--only-section=.rodata", str(library), str(full)], "reading ICU's data")
    items = run([tool("icupkg"), "-l", str(full)], "listing ICU's data").split()
    dropped = [item for item in items if not wanted(item)]
    if not items or len(dropped) == len(items):
        raise BuildError("nothing of ICU's data would be left: its layout has changed")
    (work / "drop.txt").write_text("\n".join(dropped) + "\n", encoding="utf-8")
    # ICU looks its data up by this very name, which is written into the data too.
    new = work / "new" / name
    change = ["-r", str(work / "drop.txt"), "-s", str(work), "-a", str(_small_dictionary(full, work))]
    run([tool("icupkg"), *change, str(full), str(new)], "cutting ICU's data")
    (work / "data.S").write_text(_ASSEMBLY.format(version=version), encoding="utf-8")
    link = ["-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-Wl,-z,noexecstack", "-Wl,--build-id=none"]
    run([tool("gcc"), *link, "-o", str(library), "data.S"], "building ICU's data library", cwd=work)


def _small_dictionary(full: Path, work: Path) -> Path:
    """A list for icupkg that puts a small dictionary where the 2 MB of Chinese and Japanese words are.

    It must be there, because other items refer to it; no words are found in it, and lines of Chinese
    are broken between any two signs.
    """
    run([tool("icupkg"), "-x", _SMALL, "-d", str(work), str(full)], "reading ICU's data")
    (work / _LARGE).write_bytes((work / _SMALL).read_bytes())
    listed = work / "add.txt"
    listed.write_text(f"{_LARGE}\n", encoding="utf-8")
    return listed
