"""Where packaging works, what it calls things, and the date that stands for "now" in every build."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from desktop import __version__

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
DIST = ROOT / "dist"
BUILD = ROOT / "build" / "packaging"

NAME = "brobyggaren"
TITLE = "Brobyggaren"
VERSION = __version__
COMPONENT = "se.brobyggaren.Brobyggaren"
"""The AppStream id; the desktop file keeps the plain name, which is what the window calls itself."""
SUMMARY = "Offline reference work on the inclusion of Roma in Sweden"
SUMMARY_SV = "Uppslagsverk om romsk inkludering, utan nät"
PUBLISHER = "Brobyggaren"

_FALLBACK_DATE = 1_767_225_600
_epoch: list[int] = []


class BuildError(Exception):
    """A build that must not be handed out; the message says what is wrong."""


def build_date() -> int:
    """Seconds since 1970 that every file in a build is dated: SOURCE_DATE_EPOCH, else the last commit."""
    if not _epoch:
        _epoch.append(_find_date())
    return _epoch[0]


def _find_date() -> int:
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    try:
        done = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
        )
    except OSError:
        return _FALLBACK_DATE
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else _FALLBACK_DATE


def build_environment() -> dict[str, str]:
    """The environment in which two builds of one commit give the same bytes."""
    drop = ("PYTHONPATH", "PYTHONHOME", "PYTHONOPTIMIZE", "PYTHONDONTWRITEBYTECODE", "LD_LIBRARY_PATH", "DISPLAY")
    kept = {name: value for name, value in os.environ.items() if name not in drop}
    fixed = {"SOURCE_DATE_EPOCH": str(build_date()), "PYTHONHASHSEED": "1", "PYTHONUTF8": "1"}
    return {**kept, **fixed, "LC_ALL": "C.UTF-8", "TZ": "UTC", "QT_QPA_PLATFORM": "offscreen"}


def say(text: str) -> None:
    """One line about what is being done."""
    print(f"-- {text}", flush=True)


def run(command: list[str], what: str, cwd: Path | None = None, more: Mapping[str, str] | None = None) -> str:
    """Runs a step of the build and gives what it printed; raises BuildError with the end of it.

    more: what the environment has besides that of every build.
    """
    done = subprocess.run(
        command, cwd=cwd or ROOT, env={**build_environment(), **(more or {})}, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", check=False,
    )  # fmt: skip
    if done.returncode != 0:
        tail = "\n".join(done.stdout.strip().splitlines()[-25:])
        raise BuildError(f"{what} failed (exit code {done.returncode}):\n{tail}")
    return done.stdout


def set_dates(folder: Path) -> None:
    """Dates every file and folder, and makes the modes the same whatever the umask was."""
    date = build_date()
    for path in [*folder.rglob("*"), folder]:
        if not path.is_symlink():
            # A library is loaded, not started.
            executable = path.is_dir() or (bool(path.stat().st_mode & 0o100) and ".so" not in path.name)
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)


def folder_size(folder: Path) -> int:
    """Bytes of all files below a folder, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
