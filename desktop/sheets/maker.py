"""Choices → PDF and pictures: reads the pages, makes the data and lets Typst lay it out."""

import json
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from desktop.content.store import ContentStore
from desktop.core.errors import KnownError
from desktop.core.paths import resource
from desktop.sheets.choices import SheetChoices, check_choices
from desktop.sheets.document import document
from desktop.sheets.gather import Gatherer
from desktop.sheets.imposition import impose, sides

STANDARDS = ("ua-1", "a-2a")
"""Every PDF is accessible (PDF/UA-1) and fit to be kept (PDF/A-2a)."""


class SheetError(KnownError):
    """A sheet could not be laid out."""


@cache
def _compiler() -> Any:
    """Typst with the program's own fonts only, made once for a process: fonts take longer than a sheet."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resource("fonts"))])
    return typst.Compiler(str(resource("sheets", "main.typ")), root=str(resource("sheets")), font_paths=fonts)


_one_at_a_time = threading.Lock()


class SheetMaker:
    """Makes sheets of one reference work. Has its own connection; use it from one thread at a time."""

    def __init__(self, content: Path, today: Callable[[], date] = date.today) -> None:
        self.store = ContentStore.open(content)
        self.gatherer = Gatherer(self.store)
        self.today = today

    def close(self) -> None:
        """Closes the connection."""
        self.store.close()

    def pdf(self, choices: SheetChoices) -> bytes:
        """The sheet as a PDF: tagged, with title, language and bookmarks. Raises KnownError."""
        pdf = bytes(_compiled(self.data(choices), format="pdf", pdf_standards=list(STANDARDS)))
        return impose(pdf, choices.duplex) if choices.format == "booklet" else pdf

    def images(self, choices: SheetChoices, ppi: float = 144) -> list[bytes]:
        """The sheet's pages as PNG files. Raises KnownError."""
        data = self.data(choices)
        if choices.format == "booklet":
            pages = [page.decode() for page in _pages(_compiled(data, format="svg"))]
            folded = [
                {"turned": side.turned, "pages": [pages[side.left - 1], pages[side.right - 1]]}
                for side in sides(len(pages), choices.duplex)
            ]
            data = {"printed": data["printed"], "sides": folded}
            return _pages(_compiled(data, "impose.typ", format="png", ppi=ppi))
        return _pages(_compiled(data, format="png", ppi=ppi))

    def data(self, choices: SheetChoices) -> dict[str, Any]:
        """The plain data of a sheet, before layout. Raises KnownError."""
        check_choices(choices)
        return document(choices, self.gatherer.material(choices), self.today())


def _pages(result: bytes | list[bytes]) -> list[bytes]:
    return [result] if isinstance(result, bytes) else list(result)


def _compiled(data: dict[str, Any], template: str = "main.typ", **options: Any) -> Any:
    import typst

    day = date.fromisoformat(data["printed"])
    stamp = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    inputs = {"data": json.dumps(data, ensure_ascii=False, separators=(",", ":"))}
    try:
        with _one_at_a_time:
            compiler = _compiler()
            return compiler.compile(str(resource("sheets", template)), sys_inputs=inputs, timestamp=stamp, **options)
    except typst.TypstError as error:
        raise SheetError(
            f"Faktabladet gick inte att göra ({' '.join(error.message.split())}).",
            "Prova med färre val eller en annan sida.",
        ) from error
