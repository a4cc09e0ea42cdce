"""The presenter of search: what is asked, of which kind, and the answer when it comes."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import KnownError
from desktop.core.records import Marks, SearchResult, Suggestion
from desktop.jobs.runner import Lane
from desktop.ui.ports import SearchTool

LIMIT, SUGGESTIONS = 60, 6


def corrected(text: str, result: SearchResult) -> str:
    """A text that was searched for, with the spelling that found something: the words to mark in a page."""
    for correction in result.corrections:
        typed = re.compile(rf"(?<!\w){re.escape(correction.typed)}(?!\w)", re.IGNORECASE)
        text = typed.sub(correction.used.replace("\\", r"\\"), text)
    return text


class SearchDesk(QObject):
    """Runs searches in a lane where the newest wins."""

    found = Signal(object, str)
    """A SearchResult, and the kind it was limited to (or empty)."""
    suggested = Signal(str, object)
    """A text that is being typed, and the Suggestions for it; comes after what was found."""
    left = Signal()
    """The search is over; the place behind it is shown again."""
    failed = Signal(str)

    def __init__(self, lane: Lane[SearchTool], language: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._language = language
        self.text = ""
        self.kind = ""
        self.insist = False
        self._when_found: Callable[[], None] | None = None

    @property
    def active(self) -> bool:
        """Whether there is a search whose results are shown."""
        return bool(self.text.strip())

    def ask(self, text: str, kind: str = "", insist: bool = False) -> None:
        """Searches; an empty text ends the search."""
        self.text, self.kind, self.insist = text, kind, insist
        if not self.active:
            self.leave()
            return
        kinds = (kind,) if kind else ()
        language = self._language()

        def job(tool: SearchTool) -> SearchResult:
            return tool.search(text, language=language, kinds=kinds, limit=LIMIT, insist=insist)

        self._lane.submit(job, self._show, self._fail)

    def ask_typing(self, text: str, recent: Sequence[str]) -> None:
        """Searches for a text that is being typed, and asks in the same job what it may become."""
        was_active = self.active
        self.text, self.kind, self.insist = text, "", False
        if not self.active:
            if was_active:
                self.leave()
            return
        language, recent = self._language(), tuple(recent)

        def job(tool: SearchTool) -> tuple[SearchResult, tuple[Suggestion, ...]]:
            result = tool.search(text, language=language, limit=LIMIT)
            return result, tool.suggest(text, language=language, recent=recent, limit=SUGGESTIONS)

        def done(both: tuple[SearchResult, tuple[Suggestion, ...]]) -> None:
            self._show(both[0])
            if self.text == text:
                self.suggested.emit(text, both[1])

        self._lane.submit(job, done, self._fail)

    def again(self) -> None:
        """The same search once more (in another language)."""
        if self.active:
            self.ask(self.text, self.kind, self.insist)

    def leave(self) -> None:
        """Ends the search."""
        self.text = self.kind = ""
        self._when_found = None
        self._lane.cancel()
        self.left.emit()

    def let_go(self) -> None:
        """Forgets whoever waits for an answer; what is searched for stays."""
        self._when_found = None
        self._lane.cancel()

    def after_result(self, then: Callable[[], None]) -> None:
        """Does something when the running search has answered (Enter pressed before it had)."""
        self._when_found = then

    def find(self, text: str, query: str, then: Callable[[Marks], None], language: str) -> None:
        """Where a query's words stand in a text, in any form of theirs."""

        def failed(error: Exception) -> None:
            self.failed.emit(str(error))

        self._lane.submit(lambda tool: tool.find(text, query, language), then, failed)

    def _show(self, result: SearchResult) -> None:
        self.found.emit(result, self.kind)
        then, self._when_found = self._when_found, None
        if then is not None:
            then()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            self.failed.emit(self.tr("Sökningen gick inte att göra."))
            raise error
        self.failed.emit(str(error))
