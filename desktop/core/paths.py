"""Where things lie: the only module that knows whether the program is frozen or run from source."""

import os
import sys
from pathlib import Path

APP_ID = "brobyggaren"
PORTABLE_FOLDER = "brobyggaren-data"


def is_frozen() -> bool:
    """True in a built program (PyInstaller)."""
    return bool(getattr(sys, "frozen", False))


def program_root() -> Path:
    """The folder that holds content.db and resources/."""
    if is_frozen():
        return Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent))
    return Path(__file__).resolve().parent.parent.parent


def program_folder() -> Path:
    """The folder a person sees the program in (where a portable data folder would lie)."""
    return Path(sys.executable).resolve().parent if is_frozen() else program_root()


def helper_command() -> list[str]:
    """What starts the program anew without a window, as a helper of this one; the helper's name comes after it."""
    if not is_frozen():
        return [sys.executable, "-m", "desktop"]
    console = program_folder() / ("brobyggaren-cli.exe" if sys.platform == "win32" else "brobyggaren-cli")
    return [str(console if console.exists() else Path(sys.executable))]


def resource(*parts: str) -> Path:
    """A file or folder under resources/."""
    return program_root().joinpath("resources", *parts)


def content_database() -> Path:
    """The reference work that comes with the program."""
    return program_root() / "content.db"


def data_folder() -> Path:
    """The folder for the user's own data. Not made here; the one who writes makes it.

    A folder named brobyggaren-data beside the program wins (USB stick); else the
    system's own place: XDG_DATA_HOME, %APPDATA% or Application Support.
    """
    portable = program_folder() / PORTABLE_FOLDER
    if portable.is_dir():
        return portable
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData/Roaming") / "Brobyggaren"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/Brobyggaren"
    base = os.environ.get("XDG_DATA_HOME", "")
    return (Path(base) if base else Path.home() / ".local/share") / APP_ID
