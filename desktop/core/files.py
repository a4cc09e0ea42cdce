"""Files that are there whole or as they were before."""

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from desktop.core.errors import KnownError
from desktop.core.words import translate

_RIGHTS = 0o666
_IN_USE = (5, 32, 33)
"""What Windows answers (access denied, sharing and lock violation) where another program has the file open."""


def _rights_of_new() -> int:
    """The rights of a new file. Asking for the mask sets it, for all threads: so it is asked once, at the start."""
    mask = os.umask(0)
    os.umask(mask)
    return _RIGHTS & ~mask


_NEW = _rights_of_new()


def _reasons() -> dict[int, tuple[str, str]]:
    room = translate("Errors", "Ta bort något eller välj en annan plats.")
    elsewhere = translate("Errors", "Välj en annan plats.")
    own = (translate("Errors", "du får inte skriva där"), translate("Errors", "Välj en mapp som är din egen."))
    return {
        errno.ENOSPC: (translate("Errors", "disken är full"), room),
        errno.EDQUOT: (translate("Errors", "utrymmet är slut"), room),
        errno.EACCES: own,
        errno.EPERM: own,
        errno.EROFS: (translate("Errors", "disken går bara att läsa"), elsewhere),
        errno.ENOENT: (
            translate("Errors", "mappen finns inte"),
            translate("Errors", "Skapa mappen eller välj en annan."),
        ),
        errno.ENOTDIR: (translate("Errors", "en del av sökvägen är ingen mapp"), elsewhere),
        errno.EISDIR: (translate("Errors", "det är en mapp"), translate("Errors", "Ange ett filnamn.")),
        errno.ENAMETOOLONG: (translate("Errors", "namnet är för långt"), translate("Errors", "Välj ett kortare namn.")),
    }


def _in_use() -> tuple[str, str]:
    return (
        translate("Errors", "filen är öppen i ett annat program"),
        translate("Errors", "Stäng filen där och försök igen, eller spara under ett annat namn."),
    )


def _is_in_use(path: Path, error: OSError) -> bool:
    """Whether Windows refused since another program holds the file, which could else be written."""
    if getattr(error, "winerror", None) not in _IN_USE or not path.is_file():
        return False
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


class OutputError(KnownError):
    """A file or a folder could not be written."""

    def __init__(self, path: Path, error: OSError) -> None:
        other = (error.strerror or str(error), translate("Errors", "Välj en annan plats."))
        reason, hint = _in_use() if _is_in_use(path, error) else _reasons().get(error.errno or 0, other)
        super().__init__(translate("Errors", "Det gick inte att skriva %s: %s.") % (path, reason), hint)


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file so that it is there whole or as it was before. Raises OutputError."""
    temporary: Path | None = None
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        path = path.resolve()  # a link keeps leading where it led
        if path.exists() and not path.is_file():
            raise OSError(errno.EINVAL, translate("Errors", "det är ingen vanlig fil"))
        handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(stat.S_IMODE(path.stat().st_mode) if path.exists() else _NEW)
        temporary.replace(path)
        temporary = None
        sync_folder(path.parent)
    except OSError as error:
        raise OutputError(path, error) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Has the folder's names on disk, where the system can do that."""
    if os.name != "posix":
        return
    with suppress(OSError):  # some file systems (FAT over FUSE) cannot; the data itself is synced
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def make_folder(folder: Path) -> None:
    """Makes a folder and those above it. Raises OutputError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise OutputError(folder, NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))) from error
    except OSError as error:
        raise OutputError(folder, error) from error
