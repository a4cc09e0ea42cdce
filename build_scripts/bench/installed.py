"""The installed program beside the same program from source: cold and warm start, size on disk and packed.

Measures what `dev.py installer` left in build/packaging and dist; says so when there is nothing. Options: --rounds=9.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from build_scripts.bench.timing import Figures, alternate, table
from build_scripts.packaging.places import BUILD, DIST, NAME, ROOT, folder_size

_PAINT = "--quit-after-first-paint"


def main(arguments: list[str]) -> int:
    """Prints the figures; nothing to measure is not a failure."""
    options = dict(argument.lstrip("-").split("=", 1) for argument in arguments if "=" in argument)
    system = "windows" if sys.platform == "win32" else "linux"
    bundle = BUILD / system / "dist" / NAME
    program = bundle / (f"{NAME}.exe" if system == "windows" else NAME)
    if not program.exists():
        print("  nothing is built; run: dev.py installer")
        return 0
    _print_sizes(bundle)
    with tempfile.TemporaryDirectory() as folder:
        _print_starts(program, bundle, Path(folder), int(options.get("rounds", "9")))
    return 0


def _print_sizes(bundle: Path) -> None:
    files = sum(1 for path in bundle.rglob("*") if path.is_file())
    print(f"  installed: {folder_size(bundle) / 1e6:.1f} MB in {files} files")
    for path in sorted(DIST.glob("*")) if DIST.is_dir() else []:
        if path.is_file() and path.suffix in (".deb", ".run", ".gz", ".zip", ".exe", ".dmg"):
            print(f"  packed:    {path.stat().st_size / 1e6:.1f} MB  {path.name}")


def _print_starts(program: Path, bundle: Path, home: Path, rounds: int) -> None:
    installed, source = [str(program)], [sys.executable, "-m", "desktop"]
    packages = [Path(str(find_spec(name).origin)).parent for name in ("PySide6", "shiboken6")]  # type: ignore[union-attr]
    for title, arguments in (("window, to first paint", [_PAINT]), ("command line: search", ["search", "brobyggare"])):
        actions = {
            "from source, warm": _start([*source, *arguments], home),
            "installed, warm": _start([*installed, *arguments], home),
        }
        for action in actions.values():
            action()
        print(table(f"start, {title}", alternate(actions, rounds), "from source, warm"))
    if not hasattr(os, "posix_fadvise"):
        print("  cold start: the page cache cannot be dropped for single files on this system")
        return
    parts = (*packages, *_own_python(), ROOT / "desktop", ROOT / "resources")
    cold = {
        "from source, cold": (_start([*source, _PAINT], home), _files(*parts)),
        "installed, cold": (_start([*installed, _PAINT], home), _files(bundle)),
    }
    times: dict[str, list[float]] = {name: [] for name in cold}
    for _ in range(max(3, rounds // 2)):
        for name, (action, files) in cold.items():
            for path in files:
                drop(path)
            times[name] += alternate({name: action}, 1)[name].milliseconds
    results = {name: Figures(tuple(values)) for name, values in times.items()}
    print(table("start, window, its files out of the cache", results, "from source, cold"))


def _start(command: list[str], home: Path) -> Callable[[], object]:
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(home), "HOME": str(home), "PYTHONUTF8": "1"}
    environment = {**os.environ, **own}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return lambda: subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)


def _own_python() -> list[Path]:
    """The interpreter's library, which the installed program carries along: cold for both, then."""
    library = Path(os.__file__).parent
    return [library / name for name in ("__pycache__", "lib-dynload", "encodings", "importlib", "ctypes")]


def _files(*folders: Path) -> list[Path]:
    return [path for folder in folders for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


def drop(path: Path) -> None:
    """Drops one file from the page cache (Linux)."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)
