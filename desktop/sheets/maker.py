"""Choices → PDF and pictures: reads the pages, makes the data and lets Typst lay it out."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from desktop.content.store import ContentStore
from desktop.sheets.choices import SheetChoices, check_choices
from desktop.sheets.document import document
from desktop.sheets.engine import engine
from desktop.sheets.gather import Gatherer
from desktop.sheets.imposition import impose, sides

STANDARDS = ("ua-1", "a-2a")
"""Every PDF is accessible (PDF/UA-1) and fit to be kept (PDF/A-2a)."""


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
        pdf = bytes(engine().compile(self.data(choices), format="pdf", pdf_standards=list(STANDARDS)))
        return impose(pdf, choices.duplex) if choices.format == "booklet" else pdf

    def images(self, choices: SheetChoices, ppi: float = 144) -> list[bytes]:
        """The sheet's pages as PNG files. Raises KnownError."""
        data = self.data(choices)
        if choices.format == "booklet":
            pages = [page.decode() for page in _pages(engine().compile(data, format="svg"))]
            folded = [
                {"turned": side.turned, "pages": [pages[side.left - 1], pages[side.right - 1]]}
                for side in sides(len(pages), choices.duplex)
            ]
            data = {"printed": data["printed"], "sides": folded}
            return _pages(engine().compile(data, "impose.typ", format="png", ppi=ppi))
        return _pages(engine().compile(data, format="png", ppi=ppi))

    def data(self, choices: SheetChoices) -> dict[str, Any]:
        """The plain data of a sheet, before layout. Raises KnownError."""
        check_choices(choices)
        return document(choices, self.gatherer.material(choices), self.today())


def _pages(result: bytes | list[bytes]) -> list[bytes]:
    return [result] if isinstance(result, bytes) else list(result)
