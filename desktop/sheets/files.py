"""Files that are there whole or as they were before."""

import errno
import os
import tempfile
from pathlib import Path

from desktop.core.errors import KnownError

_REASONS = {
    errno.ENOSPC: ("disken är full", "Ta bort något eller välj en annan plats."),
    errno.EDQUOT: ("utrymmet är slut", "Ta bort något eller välj en annan plats."),
    errno.EACCES: ("du får inte skriva där", "Välj en mapp som är din egen."),
    errno.EPERM: ("du får inte skriva där", "Välj en mapp som är din egen."),
    errno.EROFS: ("disken går bara att läsa", "Välj en annan plats."),
    errno.ENOENT: ("mappen finns inte", "Skapa mappen eller välj en annan."),
    errno.ENOTDIR: ("en del av sökvägen är ingen mapp", "Välj en annan plats."),
    errno.EISDIR: ("det är en mapp", "Ange ett filnamn."),
    errno.ENAMETOOLONG: ("namnet är för långt", "Välj ett kortare namn."),
}


class OutputError(KnownError):
    """A file or a folder could not be written."""

    def __init__(self, path: Path, error: OSError) -> None:
        reason, hint = _REASONS.get(error.errno or 0, (error.strerror or str(error), "Välj en annan plats."))
        super().__init__(f"Det gick inte att skriva {path}: {reason}.", hint)


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file so that it is there whole or as it was before. Raises OutputError."""
    temporary: Path | None = None
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        path = path.resolve()  # a link keeps leading where it led
        if path.exists() and not path.is_file():
            raise OSError(errno.EINVAL, "det är ingen vanlig fil")
        handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
        temporary = None
    except OSError as error:
        raise OutputError(path, error) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def make_folder(folder: Path) -> None:
    """Makes a folder and those above it. Raises OutputError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise OutputError(folder, NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))) from error
    except OSError as error:
        raise OutputError(folder, error) from error
