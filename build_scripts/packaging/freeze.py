"""Runs PyInstaller with the project's recipe, and writes down what came out of it."""

import shutil
import sys
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from build_scripts.packaging import tools
from build_scripts.packaging.places import BUILD, HERE, NAME, ROOT, BuildError, run, say, set_dates
from build_scripts.packaging.trim import missing_plugins

FILE_LIST = "files.sha256"
"""In _internal: the checksum of every other file of the program, for a virus scanner, a signer and the tests."""


def freeze(work: Path, python: list[str] | None = None, more: Mapping[str, str] | None = None) -> Path:
    """The folder that PyInstaller made under work/dist: the program and _internal.

    python: how to start the Python to freeze with; by default the build environment's. more: its environment.
    """
    command = python or [str(tools.build_python())]
    icons = draw_icons()
    say("freezing with PyInstaller")
    shutil.rmtree(work / "dist", ignore_errors=True)
    options = ["--noconfirm", "--clean", "--log-level", "WARN"]
    options += ["--workpath", str(work / "work"), "--distpath", str(work / "dist")]
    spec = str(HERE / f"{NAME}.spec")
    run(
        [*command, "-m", "PyInstaller", *options, spec],
        "PyInstaller",
        more={**(more or {}), "BROBYGGAREN_ICONS": str(icons)},
    )
    shutil.rmtree(work / "work", ignore_errors=True)
    bundle = work / "dist" / NAME
    if missing := missing_plugins(program_files(bundle)):
        raise BuildError(f"Qt plugins are missing: {', '.join(missing)}")
    return bundle


def draw_icons() -> Path:
    """The folder with the program's icons, drawn when they are not there."""
    folder = BUILD / "icons"
    made, source = folder / f"{NAME}.icns", ROOT / "resources" / "icons" / f"{NAME}.svg"
    if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
        run([str(tools.build_python()), "-m", "build_scripts.packaging.icons", str(folder)], "drawing the icons")
    return folder


def program_files(bundle: Path) -> list[str]:
    """Every file of a bundle but the list itself, with /, sorted."""
    paths = (path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file() or path.is_symlink())
    return sorted(path for path in paths if path != f"_internal/{FILE_LIST}")


def write_file_list(bundle: Path) -> None:
    """Writes _internal/files.sha256, and gives everything the build's date."""
    lines = [f"{sha256((bundle / path).read_bytes()).hexdigest()}  {path}\n" for path in program_files(bundle)]
    (bundle / "_internal" / FILE_LIST).write_text("".join(lines), encoding="utf-8", newline="\n")
    set_dates(bundle)


def compare_with_list(bundle: Path) -> list[str]:
    """What differs between a bundle and its own list: 'missing: x', 'changed: x', 'unlisted: x'."""
    listed: dict[str, str] = {}
    for line in (bundle / "_internal" / FILE_LIST).read_text(encoding="utf-8").splitlines():
        digest, _, path = line.partition("  ")
        listed[path] = digest
    here = set(program_files(bundle))
    problems = [f"missing: {path}" for path in sorted(listed.keys() - here)]
    problems += [f"unlisted: {path}" for path in sorted(here - listed.keys())]
    for path in sorted(here & listed.keys()):
        if sha256((bundle / path).read_bytes()).hexdigest() != listed[path]:
            problems.append(f"changed: {path}")
    return problems


def must_be_linux() -> None:
    """Raises BuildError on a system that cannot build for Linux."""
    if sys.platform != "linux":
        raise BuildError("this kind is built on Linux")
