"""The programs a build needs beside Python: found, or installed where that is allowed, or named."""

import os
import shutil
import sys
import sysconfig
from hashlib import sha256
from pathlib import Path

from build_scripts import environment
from build_scripts.packaging.places import BUILD, ROOT, BuildError, run, say

LINUX_BUNDLE = {
    "strip": "binutils",
    "objcopy": "binutils",
    "nm": "binutils",
    "gcc": "gcc",
    "patchelf": "patchelf",
    "icupkg": "icu-devtools",
}
DEB = {
    "dpkg-deb": "dpkg",
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
}
RUN = {"makeself": "makeself"}
CHROOT = {"mmdebstrap": "mmdebstrap", "Xvfb": "xvfb", "xdotool": "xdotool", "unshare": "util-linux"}
WAYLAND = {"weston": "weston"}
WINE = {
    "wine": "wine",
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
}
WINE_EXTRA = ("wine64",)

# Not found through a wheel: PyInstaller copies them from the machine, so the machine must have them.
LINUX_LIBRARIES = (
    *environment._QT_PACKAGES,
    *environment._X11_PACKAGES,
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
)


class MissingTool(BuildError):
    """A tool that is not here and could not be installed; the message is the reason to give."""


def _which(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")


def need(tools: dict[str, str], extra: tuple[str, ...] = ()) -> None:
    """Makes sure that the programs (name to Debian package) are here. Raises MissingTool."""
    missing = sorted({package for name, package in tools.items() if _which(name) is None})
    if not missing:
        return
    try:
        environment._install_packages([*missing, *extra], "Packaging needs more tools")
    except environment.SetUpError as error:
        raise MissingTool(str(error)) from error
    absent = [name for name in tools if _which(name) is None]
    if absent:
        raise MissingTool(f"these tools are not to be had: {', '.join(absent)}")


def tool(name: str) -> str:
    """The full path of a program that need() has seen to."""
    found = _which(name)
    if found is None:
        raise MissingTool(f"{name} is not installed")
    return found


def need_libraries() -> None:
    """Makes sure that the libraries that a Linux bundle takes from the machine are here."""
    if _which("dpkg-query") is None:
        return
    listed = run(["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n"], "dpkg-query")
    have = {line.split()[0] for line in listed.splitlines() if line.endswith(" installed")}
    if missing := [name for name in LINUX_LIBRARIES if name not in have]:
        try:
            environment._install_packages(missing, "The bundle needs system libraries")
        except environment.SetUpError as error:
            raise MissingTool(str(error)) from error


def build_python() -> Path:
    """The Python of a virtual environment of its own, with requirements/build.txt and nothing else."""
    wanted = sha256((ROOT / "requirements" / "build.txt").read_bytes() + sys.version.encode()).hexdigest()
    folder = BUILD / "venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "installed.txt"
    if python.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    say("installing requirements/build.txt (once)")
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        environment._make_venv(folder)
        if sys.platform == "linux" and not sysconfig.get_config_var("Py_ENABLE_SHARED"):
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            environment._install_packages([f"libpython{version}"], "PyInstaller needs Python as a library")
    except environment.SetUpError as error:
        raise MissingTool(str(error)) from error
    install = ["-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes", "--only-binary=:all:"]
    run([str(python), *install, "-r", str(ROOT / "requirements" / "build.txt")], "installing the build requirements")
    stamp.write_text(wanted, encoding="utf-8")
    return python
