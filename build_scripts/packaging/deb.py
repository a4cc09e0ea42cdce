"""The Debian package: everything in /usr/lib/brobyggaren, no script, no other package needed but libc.

What is recommended is what pages are read aloud with; without it the program says so.
"""

import gzip
import shutil
from email.utils import formatdate
from pathlib import Path

from build_scripts.packaging import tools
from build_scripts.packaging.desktop_files import write_desktop_files
from build_scripts.packaging.licences import overview, shipped
from build_scripts.packaging.linux_bundle import GLIBC
from build_scripts.packaging.places import (
    COMPONENT,
    DIST,
    HERE,
    NAME,
    SUMMARY,
    VERSION,
    BuildError,
    build_date,
    run,
    say,
    set_dates,
)  # fmt: skip

MAINTAINER = "Brobyggaren <brobyggaren@example.org>"

_CONTROL = """Package: {name}
Version: {version}
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {size}
Depends: libc6 (>= {glibc}), libgcc-s1, libstdc++6 (>= 12)
Recommends: libspeechd2, speech-dispatcher, speech-dispatcher-espeak-ng
Section: education
Priority: optional
Description: {summary}
 Brobyggaren ("the bridge builder") is read in Swedish, easy Swedish and
 English: the strategy 2012-2032 with its areas, the municipalities,
 agencies, roles, laws and documents, every fact with its source.
 .
 It needs no network, neither to be installed nor to be used.
"""


def build_deb(bundle: Path, work: Path, compression: str = "xz", out: Path = DIST) -> Path:
    """Makes brobyggaren_<version>_amd64.deb in out, of a finished bundle, and has it checked."""
    tools.need(tools.DEB)
    stage = work / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    say(f"making the .deb ({compression})")
    _fill(stage, bundle)
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"{NAME}_{VERSION}_amd64.deb"
    # One thread: the bytes must not depend on how many processors the machine has.
    options = [
        "--root-owner-group",
        "--threads-max=1",
        f"-Z{compression}",
        *(["-z6"] if compression == "xz" else ["-z3"]),
    ]
    run([tools.tool("dpkg-deb"), *options, "--build", str(stage), str(target)], "dpkg-deb")
    check_desktop_files(stage / "usr" / "share")
    check_deb(target)
    shutil.rmtree(stage)
    return target


def _fill(stage: Path, bundle: Path) -> None:
    shutil.copytree(bundle, stage / "usr" / "lib" / NAME, symlinks=True)
    (stage / "usr" / "bin").mkdir()
    (stage / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = stage / "usr" / "share"
    write_desktop_files(share, compressed=True)
    (share / "lintian" / "overrides").mkdir(parents=True)
    shutil.copyfile(HERE / "linux" / "lintian-overrides", share / "lintian" / "overrides" / NAME)
    _write_documents(share / "doc" / NAME, bundle)
    (stage / "DEBIAN").mkdir()
    set_dates(stage)
    size = sum(max(1, -(-path.lstat().st_size // 1024)) for path in stage.rglob("*"))
    control = _CONTROL.format(
        name=NAME, version=VERSION, maintainer=MAINTAINER, size=size, summary=SUMMARY.replace("Offline", "offline"),
        glibc=".".join(map(str, GLIBC)),
    )  # fmt: skip
    (stage / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    set_dates(stage)


def _write_documents(folder: Path, bundle: Path) -> None:
    """copyright and changelog in Debian's form."""
    folder.mkdir(parents=True)
    paths = [path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file()]
    head = (
        "Brobyggaren: the code is under the EUPL-1.2, the texts under CC BY 4.0.\n"
        f"The whole text of every licence below lies in /usr/lib/{NAME}/_internal/licenses.\n"
        "The texts of the GPL and the LGPL are also in /usr/share/common-licenses.\n\n"
        "Copyright (C) 2026 the people who made Brobyggaren, and for each part those named in its text.\n\n"
    )
    (folder / "copyright").write_text(head + overview(shipped(paths)), encoding="utf-8")
    entry = f"{NAME} ({VERSION}) stable; urgency=medium\n\n  * See CHANGELOG.md of the project.\n\n"
    entry += f" -- {MAINTAINER}  {formatdate(build_date())}\n"
    (folder / "changelog.gz").write_bytes(gzip.compress(entry.encode(), 9, mtime=0))


def check_desktop_files(share: Path) -> None:
    """Menu entry and AppStream data as the desktops' own tools want them. Raises BuildError."""
    run([tools.tool("desktop-file-validate"), str(share / "applications" / f"{NAME}.desktop")], "desktop-file-validate")
    metainfo = share / "metainfo" / f"{COMPONENT}.metainfo.xml"
    run([tools.tool("appstreamcli"), "validate", "--no-net", str(metainfo)], "appstreamcli")


def check_deb(package: Path) -> None:
    """The package as Debian's own checker wants it. Raises BuildError for an error or a warning."""
    printed = run([tools.tool("lintian"), "--allow-root", "--fail-on", "error,warning", str(package)], "lintian")
    if bad := [line for line in printed.splitlines() if line[:2] in ("E:", "W:")]:
        raise BuildError("\n".join(bad))
