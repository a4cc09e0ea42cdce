"""A libexpat that runs with an older glibc than the build machine's.

Debian 12's own asks for glibc 2.36 because of one function (arc4random_buf). The same source, security
fixes included, is compiled here without it. fontconfig reads the machine's font settings with it.
"""

import re
import shutil
from pathlib import Path

from build_scripts.packaging.places import BUILD, BuildError, run, say
from build_scripts.packaging.tools import tool

_SOURCES = ("xmlparse.c", "xmlrole.c", "xmltok.c")
_FLAGS = (
    "-shared -fPIC -O2 -g0 -fvisibility=hidden -DXML_ENABLE_VISIBILITY=1 -DHAVE_GETRANDOM -DXML_NS -DXML_DTD "
    "-DXML_GE=1 -DXML_CONTEXT_BYTES=1024 -DHAVE_MEMMOVE -DBYTEORDER=1234 -Wl,--build-id=none "
    "-Wl,-z,relro,-z,now -Wl,-soname,libexpat.so.1"
).split()


def build_expat(target: Path) -> None:
    """Compiles libexpat.so.1 from the distribution's source package into target."""
    folder = _source()
    empty = folder / "expat_config.h"
    if not empty.exists():
        empty.write_text("", encoding="utf-8")
    run(
        [tool("gcc"), *_FLAGS, f"-I{folder}", f"-ffile-prefix-map={folder}=.", *_SOURCES, "-o", str(target)],
        "compiling expat",
        cwd=folder,
    )


def _source() -> Path:
    """The folder expat/lib of the source package that belongs to this machine's release."""
    work = BUILD / "expat"
    reason = "no source package was found"
    for security in (True, False):
        if found := sorted(work.glob("expat-*/expat/lib/xmlparse.c")):
            return found[0].parent
        # A mirror may lack the sources of the security archive; the release's own are always there.
        try:
            _fetch(work, security)
        except BuildError as error:
            reason = str(error)
    if found := sorted(work.glob("expat-*/expat/lib/xmlparse.c")):
        return found[0].parent
    raise BuildError(f"the source of expat could not be had: {reason}")


def _fetch(work: Path, security: bool) -> None:
    say(f"fetching the source of expat{' (with security updates)' if security else ''}")
    shutil.rmtree(work, ignore_errors=True)
    for part in ("lists/partial", "cache/archives/partial", "parts"):
        (work / part).mkdir(parents=True)
    _write_sources(work, security)
    options = [
        "-o", "Dir::Etc::sourcelist=/dev/null", "-o", f"Dir::Etc::sourceparts={work}/parts",
        "-o", f"Dir::State::lists={work}/lists", "-o", f"Dir::Cache={work}/cache", "-o", "APT::Sandbox::User=root",
    ]  # fmt: skip
    run(["apt-get", *options, "-q", "update"], "listing source packages", cwd=work)
    run(["apt-get", *options, "-q", "source", "--only-source", "expat"], "fetching expat's source", cwd=work)


def _write_sources(work: Path, security: bool) -> None:
    """The machine's own package sources, with source packages switched on."""
    for path in [*Path("/etc/apt/sources.list.d").glob("*.sources"), Path("/etc/apt/sources.list")]:
        if not path.exists():
            continue
        text = path.read_text(encoding="utf-8")
        gap = "\n\n" if path.suffix == ".sources" else "\n"
        parts = [part for part in text.split(gap) if security or "security" not in part]
        text = re.sub(r"^(Types: )?deb\b", r"\1deb-src", gap.join(parts), flags=re.MULTILINE)
        (work / "parts" / (path.name if path.suffix == ".sources" else "plain.list")).write_text(text, encoding="utf-8")
