"""An engine of search and a maker of sheets that answer at once, and remember what they were asked."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from desktop.core.errors import KnownError
from desktop.core.records import Answer, Correction, Hit, Marks, SearchResult, Suggestion

WORDS = {"brobyggare": "roll-brobyggare", "luleå": "kom-lulea", "skolverket": "org-skolverket"}


class FakeSearch:
    """Finds the pages of WORDS; "fel" is corrected, "kod" has an answer, "krasch" fails."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, tuple[str, ...], bool]] = []

    def search(
        self, text: str, language: str = "sv", kinds: Sequence[str] = (), limit: int = 20, insist: bool = False
    ) -> SearchResult:
        self.asked.append((text, language, tuple(kinds), insist))
        if text == "krasch":
            raise KnownError("Sökningen gick sönder.", "Försök igen.")
        hits = [_hit(page, text) for word, page in WORDS.items() if text.lower() in word or text in ("fel", "alla")]
        counts = (("kommun", 1), ("roll", 1), ("aktor", 1)) if len(hits) > 1 else ()
        hits = [hit for hit in hits if not kinds or hit.kind in kinds]
        return SearchResult(
            text=text,
            hits=tuple(hits),
            total=len(hits),
            kinds=counts,
            corrections=(Correction("fel", "rätt"),) if text == "fel" and not insist else (),
            answer=Answer("kom-lulea", "Luleå", "Kommunkod", "2580", "s000", "sv") if text == "kod" else None,
            near_words=() if hits else ("brobyggare",),
        )

    def suggest(
        self, text: str, language: str = "sv", recent: Iterable[str] = (), limit: int = 8
    ) -> tuple[Suggestion, ...]:
        if not text.startswith("s"):
            return ()
        lines = [Suggestion("recent", search) for search in recent if search.startswith(text)]
        lines += [Suggestion("page", "Skolverket", "org-skolverket"), Suggestion("word", "skolgång")]
        return tuple(lines[:limit])

    def find(self, text: str, query: str, language: str = "sv") -> Marks:
        found: list[tuple[int, int]] = []
        at = text.lower().find(query.lower())
        while at >= 0:
            found.append((at, at + len(query)))
            at = text.lower().find(query.lower(), at + 1)
        return tuple(found)


def _hit(page: str, text: str) -> Hit:
    kind = {"rol": "roll", "kom": "kommun", "org": "aktor"}[page[:3]]
    return Hit(
        page, page.split("-")[1].title(), kind, "sv", f"En träff på {text} här", 1.0, (text,), ((12, 14),), ((0, 3),)
    )


class FakeSheets:
    """Makes grey pages. `broken` makes everything fail."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Any]] = []
        self.broken = False

    def pdf(self, choices: Any) -> bytes:
        self._check("pdf", choices)
        return b"%PDF-1.7 fake"

    def images(self, choices: Any, ppi: float) -> list[bytes]:
        self._check("images", choices)
        return [_png(ppi), _png(ppi)]

    def _check(self, what: str, choices: Any) -> None:
        self.asked.append((what, choices))
        if self.broken:
            raise KnownError("Faktabladet gick inte att göra.", "Välj en annan sida.")


def _png(ppi: float) -> bytes:
    image = QImage(round(8.27 * ppi), round(11.69 * ppi), QImage.Format.Format_Grayscale8)
    image.fill(200)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
