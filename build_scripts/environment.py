"""Makes .venv with the pinned dependencies, and finds what pip cannot bring. Standard library only."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

# What Qt's libraries need of a bare Debian or Ubuntu, found by starting it there.
_QT_PACKAGES = (
    "libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0 libgssapi-krb5-2 libbrotli1 libzstd1"
).split()
_X11_PACKAGES = (
    "libx11-6 libx11-xcb1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 "
    "libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 "
    "libxcb-xkb1 libxcb1"
).split()
_SPEECH_PACKAGES = ["libpulse0"]
"""What Qt's speech is linked to, and nothing else of the program: a wish, not a need."""
_PROBE_LIBRARIES = "from PySide6 import QtCore, QtGui, QtWidgets, QtPrintSupport"
_PROBE_SPEECH = "from PySide6 import QtTextToSpeech"
_PROBE_WINDOW = "import sys; from PySide6.QtGui import QGuiApplication; QGuiApplication(sys.argv)"


class SetUpError(Exception):
    """The machine lacks something; the message says what to type."""


def ensure(root: Path, level: str) -> Path:
    """The Python of .venv with requirements/<level>.txt installed ("run" or "dev").

    Does nothing when what is installed is what the file says. Raises SetUpError.
    """
    venv = root / ".venv"
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = venv / "installed.txt"
    wanted = {name: _digest(root / "requirements" / f"{name}.txt") for name in ("run", "dev")}
    have = stamp.read_text(encoding="utf-8").split() if stamp.exists() and _works(python) else []
    if f"dev:{wanted['dev']}" in have or f"{level}:{wanted[level]}" in have:
        return python
    if not _works(python):
        _make_venv(venv)
    _say(f"installing requirements/{level}.txt (once, some minutes on a slow line)")
    pip = [
        str(python),
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--require-hashes",
        "--only-binary=:all:",
    ]
    _must([*pip, "-r", str(root / "requirements" / f"{level}.txt")], "the dependencies could not be installed")
    _link(root, venv, python)
    _check_qt_libraries(python)
    _wish_for_speech(python)
    stamp.write_text(f"{level}:{wanted[level]}\n", encoding="utf-8")
    return python


def _say(text: str) -> None:
    print(f"-- {text}", flush=True)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes() + sys.version.encode()).hexdigest()[:16]


def _works(python: Path) -> bool:
    return python.exists() and _try([str(python), "-c", "import pip"])[0]


def _try(command: list[str], **environment: str) -> tuple[bool, str]:
    """Whether a command succeeds, and what it printed."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", check=False, timeout=900,
            env={**os.environ, **environment}, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        return False, str(error)
    return done.returncode == 0, done.stdout + done.stderr


def _must(command: list[str], what: str) -> None:
    if subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode != 0:
        raise SetUpError(f"{what} (see above)")


def _make_venv(venv: Path) -> None:
    _say(f"making {venv.name} with Python {sys.version.split()[0]}")
    make = [sys.executable, "-m", "venv", "--clear", str(venv)]
    done, output = _try(make)
    if not done and ("ensurepip" in output or "No module named venv" in output):
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        _install_packages([f"python{version}-venv"], "Python's venv module is missing")
        done, output = _try(make)
    if not done:
        raise SetUpError(f"a virtual environment could not be made:\n{output.strip()}")


def _link(root: Path, venv: Path, python: Path) -> None:
    """Makes the package importable in .venv, and the command brobyggaren beside its Python."""
    scheme = "nt" if os.name == "nt" else "posix_prefix"
    site = Path(sysconfig.get_path("purelib", scheme, {"base": str(venv), "platbase": str(venv)}))
    (site / "brobyggaren.pth").write_text(f"{root}\n", encoding="utf-8")
    if os.name == "nt":
        python.with_name("brobyggaren.cmd").write_text('@"%~dp0python.exe" -m desktop %*\n', encoding="utf-8")
        return
    command = python.with_name("brobyggaren")
    command.write_text('#!/bin/sh\nexec "$(dirname "$0")/python" -m desktop "$@"\n', encoding="utf-8")
    command.chmod(0o755)


def _check_qt_libraries(python: Path) -> None:
    """Qt must load; on Debian and Ubuntu what is missing is installed."""
    done, output = _try([str(python), "-c", _PROBE_LIBRARIES])
    if done:
        return
    if missing := re.search(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object", output):
        _install_packages(_QT_PACKAGES, f"Qt needs the system library {missing[1]}")
        done, output = _try([str(python), "-c", _PROBE_LIBRARIES])
    if not done:
        raise SetUpError(f"Qt does not start:\n{output.strip()}")


def _wish_for_speech(python: Path) -> None:
    """Reading aloud works where Qt's speech loads; where it does not, the program says so and does all else."""
    done, output = _try([str(python), "-c", _PROBE_SPEECH])
    if done or "cannot open shared object" not in output or not sys.platform.startswith("linux"):
        return
    try:
        _install_packages(_SPEECH_PACKAGES, "Reading aloud needs a sound library")
    except SetUpError as error:
        _say(f"without reading aloud: {error}")


def display_problem(python: Path) -> str:
    """Why no window can be shown, or an empty text when one can."""
    if not sys.platform.startswith("linux"):
        return ""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return "QT_QPA_PLATFORM is offscreen"
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        return "there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set"
    done, output = _try([str(python), "-c", _PROBE_WINDOW])
    if not done and ("xcb" in output or "cannot open shared object" in output) and "could not connect" not in output:
        try:
            _install_packages(_X11_PACKAGES, "Qt's window plugin needs system libraries")
            done, output = _try([str(python), "-c", _PROBE_WINDOW])
        except SetUpError as error:
            return str(error)
    return "" if done else "the display does not answer"


def _install_packages(packages: list[str], why: str) -> None:
    """Installs Debian packages when it may (root, or sudo without a password), else says what to type."""
    line = f"sudo apt-get install {' '.join(packages)}"
    apt = shutil.which("apt-get")
    if apt is None:
        raise SetUpError(f"{why}. On Debian or Ubuntu: {line}")
    prefix = _root_prefix()
    if prefix is None:
        raise SetUpError(f"{why}. Type this, then try again:\n    {line}")
    _say(f"{why}: installing {' '.join(packages)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    install = [*prefix, apt, "install", "-y", "--no-install-recommends", *packages]
    done, output = _try(install, **quiet)
    if not done:
        _try([*prefix, apt, "update"], **quiet)
        done, output = _try(install, **quiet)
    if not done:
        tail = "\n".join(output.strip().splitlines()[-5:])
        raise SetUpError(f"{why}, and installing it failed:\n{tail}\nType this, then try again:\n    {line}")


def _root_prefix() -> list[str] | None:
    """What to put before a command to run it as root, or None when that needs a password."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    return [sudo, "-n"] if sudo and _try([sudo, "-n", "true"])[0] else None
