"""A lesson's papers as PDF and pictures: the data of desktop/lessons/paper.py laid out by Typst."""

import json
import threading
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from desktop.core.errors import KnownError
from desktop.core.paths import resource
from desktop.core.words import translate
from desktop.sheets.palette import colours
from desktop.sheets.qr import qr_svg

STANDARDS = ("ua-1", "a-2a")
_one_at_a_time = threading.Lock()


@cache
def _compiler() -> Any:
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resource("fonts"))])
    return typst.Compiler(str(resource("sheets", "lessons.typ")), root=str(resource("sheets")), font_paths=fonts)


def lesson_pdf(data: dict[str, Any], today: date, edition: str = "") -> bytes:
    """The paper as a tagged PDF. Raises KnownError."""
    return bytes(_compiled(data, today, edition, format="pdf", pdf_standards=list(STANDARDS)))


def lesson_images(data: dict[str, Any], today: date, edition: str = "", ppi: float = 96) -> list[bytes]:
    """The paper's pages as PNG files. Raises KnownError."""
    result = _compiled(data, today, edition, format="png", ppi=ppi)
    return [result] if isinstance(result, bytes) else list(result)


def _compiled(data: dict[str, Any], today: date, edition: str, **options: Any) -> Any:
    import typst

    sources = [source | {"svg": qr_svg(source["url"])} for source in data.get("sources", ())]
    more = {"colours": dict(colours(False)), "printed": today.isoformat(), "edition": edition, "sources": sources}
    inputs = {"data": json.dumps(data | more, ensure_ascii=False, separators=(",", ":"))}
    stamp = datetime(today.year, today.month, today.day, 12, tzinfo=UTC)
    try:
        with _one_at_a_time:
            return _compiler().compile(sys_inputs=inputs, timestamp=stamp, **options)
    except typst.TypstError as error:
        raise KnownError(
            translate("Errors", "Pappret gick inte att göra (%s).") % (" ".join(error.message.split()),),
            translate("Errors", "Försök igen med en annan lektion."),
        ) from error
