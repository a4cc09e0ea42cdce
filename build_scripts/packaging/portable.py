"""The portable kinds: unpack on a USB stick and start; what a person saves stays on the stick."""

import gzip
import shutil
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from build_scripts.packaging.places import DIST, HERE, NAME, VERSION, build_date, say, set_dates
from desktop.core.paths import PORTABLE_FOLDER


def build_portable(bundle: Path, work: Path, system: str, out: Path = DIST, level: int = 9) -> Path:
    """Makes a .tar.gz (system "linux") or a .zip ("windows...") with the folder brobyggaren-data in it."""
    stage = work / "portable" / f"{NAME}-{VERSION}"
    shutil.rmtree(stage.parent, ignore_errors=True)
    say(f"making the portable archive for {system}")
    shutil.copytree(bundle, stage, symlinks=True)
    (stage / PORTABLE_FOLDER).mkdir()
    text = (HERE / "portable.txt").read_text(encoding="utf-8")
    ends = "\r\n" if system.startswith("windows") else "\n"
    (stage / PORTABLE_FOLDER / "LÄS-MIG.txt").write_text(text, encoding="utf-8", newline=ends)
    set_dates(stage.parent)
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"{NAME}-{VERSION}-portable-{system}-x86_64{'.zip' if system.startswith('windows') else '.tar.gz'}"
    (_zip if system.startswith("windows") else _tar)(stage, target, level)
    shutil.rmtree(stage.parent)
    return target


def _members(stage: Path) -> list[Path]:
    return [stage, *sorted(stage.rglob("*"))]


def _tar(stage: Path, target: Path, level: int) -> None:
    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = build_date()
        return entry

    with target.open("wb") as raw, gzip.GzipFile("", "wb", level, raw, mtime=0) as packed:  # noqa: SIM117
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive:
            for path in _members(stage):
                archive.add(path, path.relative_to(stage.parent), recursive=False, filter=plain)


def _zip(stage: Path, target: Path, level: int) -> None:
    moment = datetime.fromtimestamp(build_date(), UTC).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for path in _members(stage):
            name = path.relative_to(stage.parent).as_posix() + ("/" if path.is_dir() else "")
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            # create_system 3 (Unix) so that both kinds of build machine write the same bytes.
            entry.create_system, entry.external_attr = 3, (0o40755 << 16 | 0x10) if path.is_dir() else 0o100644 << 16
            archive.writestr(entry, b"" if path.is_dir() else path.read_bytes())
