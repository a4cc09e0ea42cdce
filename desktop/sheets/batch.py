"""Sheets as files: whole or not at all, with names that a person finds again."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from desktop.core.files import make_folder, write_whole
from desktop.sheets.choices import PAGELESS, SheetChoices
from desktop.sheets.maker import SheetMaker


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
    """One PDF for each chosen page, or for every page of the work when none is chosen; returns the files.

    `said` hears each file's name when it is written, `counted` how many are done of how many.
    When `cancelled` says so, what is written stays and nothing half-written is left. Raises KnownError.
    """
    maker = SheetMaker(content)
    try:
        make_folder(out_dir)
        pages = choices.pages or tuple(ref.id for ref in maker.store.work_pages(choices.language))
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
