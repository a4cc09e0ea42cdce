"""Sheets as files: whole or not at all, with names that a person finds again."""

import errno
import os
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from desktop.core.errors import KnownError
from desktop.sheets.choices import PAGELESS, SheetChoices
from desktop.sheets.maker import SheetMaker

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
        handle, name = tempfile.mkstemp(prefix=f".{path.stem[:40]}-", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise OutputError(path, error) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def file_name(page: str, choices: SheetChoices) -> str:
    """The name of a page's sheet: "roll-brobyggare-sv.pdf", "roll-brobyggare-sv-large.pdf"."""
    parts = [page or "brobyggaren", choices.language]
    if choices.format != "a4" and choices.format != page:
        parts.append(choices.format)
    if choices.black_and_white:
        parts.append("svartvit")
    return "-".join(parts) + ".pdf"


def suggested_name(choices: SheetChoices) -> str:
    """A file name for the sheet of these choices."""
    if choices.format in PAGELESS:
        return file_name(choices.format, choices)
    if len(choices.pages) == 1:
        return file_name(choices.pages[0], choices)
    return file_name("faktablad", choices)


def write_one(content: Path, choices: SheetChoices, output: Path) -> None:
    """Makes one PDF of all the chosen pages. Raises KnownError; then `output` is as it was."""
    maker = SheetMaker(content)
    try:
        write_whole(output, maker.pdf(choices))
    finally:
        maker.close()


def write_all(
    content: Path,
    choices: SheetChoices,
    out_dir: Path,
    said: Callable[[str], None],
    cancelled: Callable[[], bool] = lambda: False,
    counted: Callable[[int, int], None] = lambda done, total: None,
) -> list[Path]:
    """One PDF for each chosen page, or for every page when none is chosen; returns the files.

    `said` hears each file's name when it is written, `counted` how many are done of how many.
    When `cancelled` says so, what is written stays and nothing half-written is left. Raises KnownError.
    """
    maker = SheetMaker(content)
    try:
        _make_folder(out_dir)
        pages = choices.pages or tuple(ref.id for ref in maker.store.pages(choices.language))
        written: list[Path] = []
        for page in _until(pages, cancelled):
            path = out_dir / file_name(page, choices)
            write_whole(path, maker.pdf(replace(choices, pages=(page,))))
            written.append(path)
            said(path.name)
            counted(len(written), len(pages))
        return written
    finally:
        maker.close()


def _until(pages: Iterable[str], cancelled: Callable[[], bool]) -> Iterable[str]:
    for page in pages:
        if cancelled():
            return
        yield page


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if isinstance(error, FileExistsError):
            error = NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        raise OutputError(folder, error) from error
