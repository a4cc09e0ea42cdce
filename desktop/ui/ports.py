"""What the window needs of rooms that it does not know by name: the engine of search, the maker of sheets."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from desktop.core.records import Marks, SearchResult, Suggestion
from desktop.sheets.choices import SheetChoices


class SearchTool(Protocol):
    """An engine of search with its own connection, used in one lane."""

    def search(
        self, text: str, *, language: str, kinds: Sequence[str] = (), limit: int = 50, insist: bool = False
    ) -> SearchResult:
        """The pages that meet the text, best first."""

    def suggest(
        self, text: str, *, language: str, recent: Iterable[str] = (), limit: int = 8
    ) -> tuple[Suggestion, ...]:
        """What a text that is being typed may become: recent searches, pages, words."""

    def find(self, text: str, query: str, language: str) -> Marks:
        """Where in a plain text the query's words stand, in any of their forms."""


class SheetTool(Protocol):
    """A maker of fact sheets, used in one lane."""

    def pdf(self, choices: SheetChoices) -> bytes:
        """The sheet as a PDF."""

    def images(self, choices: SheetChoices, ppi: float) -> list[bytes]:
        """The sheet's pages as PNG pictures."""
