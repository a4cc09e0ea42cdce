"""Turns PyInstaller's folder into one that runs on any Linux with glibc 2.35: smaller, and complete."""

import os
import shutil
from pathlib import Path

from build_scripts.packaging import licences, tools
from build_scripts.packaging.elf import Elf, glibc_of, is_elf, read_elf
from build_scripts.packaging.expat import build_expat
from build_scripts.packaging.freeze import freeze, must_be_linux, write_file_list
from build_scripts.packaging.icu import trim_icu
from build_scripts.packaging.places import NAME, BuildError, run, say
from build_scripts.packaging.speech_library import free_speech
from build_scripts.packaging.start import FALLBACK_LIBRARIES
from build_scripts.packaging.systemd import replace_systemd

GLIBC = (2, 35)
"""The oldest C library the program runs with: Ubuntu 22.04's."""

FROM_MACHINE = frozenset(
    "libc.so.6 libm.so.6 libdl.so.2 librt.so.1 libpthread.so.0 libutil.so.1 libresolv.so.2 "
    "ld-linux-x86-64.so.2 libcups.so.2 libspeechd.so.2 libstdc++.so.6 libgcc_s.so.1".split()
)
"""Never bundled: what every Linux has, and what a machine with a printer (CUPS) or a voice (speechd) has itself."""

GLIBCXX = "GLIBCXX_3.4.30"
"""The newest of libstdc++ that may be asked for: GCC 12's, which Ubuntu 22.04 and Debian 12 have."""


def build_linux(work: Path) -> Path:
    """The finished program folder, made in work."""
    must_be_linux()
    tools.need(tools.LINUX_BUNDLE)
    tools.need_libraries()
    bundle = freeze(work)
    finish(bundle, work)
    return bundle


def finish(bundle: Path, work: Path) -> None:
    """Every step between PyInstaller's folder and the finished one."""
    say("making it small and complete")
    internal = bundle / "_internal"
    _add_fallback(internal)
    replace_systemd(internal)
    free_speech(internal)
    _drop_unreached(bundle)
    for library in internal.rglob("libicudata.so.*"):
        if not library.is_symlink():
            trim_icu(library, work / "icu")
    if "GLIBC_2.36" in read_elf(internal / "libexpat.so.1").versions:
        build_expat(internal / "libexpat.so.1")
    for path in _elf_files(bundle):
        _clean(path, internal)
    check_needs(bundle)
    licences.collect(bundle)
    write_file_list(bundle)


def _elf_files(bundle: Path) -> list[Path]:
    return sorted(path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink() and is_elf(path))


def _add_fallback(internal: Path) -> None:
    """Copies the libraries that the machine's own go before: graphics, X, Wayland."""
    folder = internal / "fallback"
    folder.mkdir()
    known = _machine_libraries()
    for name in FALLBACK_LIBRARIES:
        (internal / name).unlink(missing_ok=True)
        if name not in known:
            raise BuildError(f"the build machine lacks {name}")
        shutil.copyfile(known[name].resolve(), folder / name)
        (folder / name).chmod(0o755)


def _machine_libraries() -> dict[str, Path]:
    """Names to files of all 64-bit libraries that the loader knows."""
    found: dict[str, Path] = {}
    for line in run(["/sbin/ldconfig", "-p"], "ldconfig").splitlines():
        name, arrow, path = line.strip().partition(" => ")
        if arrow and "x86-64" in name:
            found.setdefault(name.split()[0], Path(path))
    return found


def _drop_unreached(bundle: Path) -> None:
    """Removes system libraries that came along for something that is not shipped."""
    internal = bundle / "_internal"
    # The interpreter is loaded by name, not linked; extension modules are loaded by it.
    loaded = ("cpython", "libpython", "abi3")
    libraries = {
        path.name: path
        for path in internal.iterdir()
        if ".so" in path.name and not any(word in path.name for word in loaded)
    }
    # Qt's own libraries lie in PySide6/Qt/lib, and are reached by links of the same name.
    qt = {path.name: path for path in internal.glob("PySide6/Qt/lib/*.so*") if not path.is_symlink()}
    loose = {**libraries, **qt}
    todo = [path for path in _elf_files(bundle) if path not in loose.values()]
    reached: set[str] = set()
    while todo:
        for name in read_elf(todo.pop()).needed:
            if name in loose and name not in reached and name not in FROM_MACHINE:
                reached.add(name)
                todo.append(loose[name].resolve())
    for collection in (libraries, qt):
        for name, path in collection.items():
            if name not in reached:
                path.unlink()


def _clean(path: Path, internal: Path) -> None:
    """Strips symbols, and leaves only search paths inside the program's own folder."""
    run([tools.tool("strip"), "--strip-unneeded", str(path)] if path.parent != internal.parent else ["true"], "strip")
    elf = read_elf(path)
    own = [place for place in elf.search_paths if all(part.startswith("$ORIGIN") for part in place.split(":"))]
    wanted = ":".join(own)
    if path.parent == internal / "fallback":
        wanted = "$ORIGIN:$ORIGIN/.."
    elif path.name.startswith("libpython") or path.parent.name == "lib-dynload":
        wanted = ""
    if wanted != ":".join(elf.search_paths):
        change = ["--set-rpath", wanted] if wanted else ["--remove-rpath"]
        run([tools.tool("patchelf"), *change, str(path)], "patchelf")


def check_needs(bundle: Path) -> None:
    """Every library that anything asks for is there, and nothing asks for a newer glibc. Raises BuildError."""
    files = {path: read_elf(path) for path in _elf_files(bundle)}
    have = {path.name for path in bundle.rglob("*.so*")} | FROM_MACHINE
    problems = []
    for path, elf in files.items():
        name = path.relative_to(bundle)
        problems += [f"{name} needs {needed}, which is not there" for needed in elf.needed if needed not in have]
        if path.parent.name != "fallback" and glibc_of(elf) > GLIBC:
            problems.append(f"{name} needs glibc {'.'.join(map(str, glibc_of(elf)))}")
        problems += [f"{name} needs {version}" for version in elf.versions if _too_new(version)]
        problems += [f"{name} looks for libraries in {place}" for place in _foreign(elf)]
    if problems:
        raise BuildError("\n".join(problems))


def _too_new(version: str) -> bool:
    if not version.startswith("GLIBCXX_3.4."):
        return False
    return int(version.rpartition(".")[2]) > int(GLIBCXX.rpartition(".")[2])


def _foreign(elf: Elf) -> list[str]:
    return [part for place in elf.search_paths for part in place.split(":") if part and not part.startswith("$ORIGIN")]


def program(bundle: Path) -> Path:
    """The file that starts the program."""
    path = bundle / NAME
    if not os.access(path, os.X_OK):
        raise BuildError(f"{path.name} is not there, or cannot be started")
    return path
