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
        result = self._compiled(self.data(choices), format="pdf", pdf_standards=list(STANDARDS))
        return bytes(result)

    def images(self, choices: SheetChoices, ppi: float = 144) -> list[bytes]:
        """The sheet's pages as PNG files. Raises KnownError."""
        result = self._compiled(self.data(choices), format="png", ppi=ppi)
        return [result] if isinstance(result, bytes) else list(result)

    def data(self, choices: SheetChoices) -> dict[str, Any]:
        """The plain data of a sheet, before layout. Raises KnownError."""
        check_choices(choices)
        return document(choices, self.gatherer.material(choices), self.today())

    def _compiled(self, data: dict[str, Any], **options: Any) -> Any:
        import typst

        day = date.fromisoformat(data["printed"])
        stamp = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        inputs = {"data": json.dumps(data, ensure_ascii=False, separators=(",", ":"))}
        try:
            with _one_at_a_time:
                return _compiler().compile(sys_inputs=inputs, timestamp=stamp, **options)
        except typst.TypstError as error:
            raise SheetError(
                f"Faktabladet gick inte att göra ({' '.join(error.message.split())}).",
                "Prova med färre val eller en annan sida.",
            ) from error
