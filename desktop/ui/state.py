"""The presenter: where the reader is, in which language and size, and what is searched for."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from desktop.content.database import ContentError
from desktop.content.store import ContentStore
from desktop.core.languages import BASE_LANGUAGE
from desktop.core.records import SearchResult
from desktop.ui.lookup import Lookup
from desktop.ui.memory import Memory
from desktop.ui.places import MOST_TABS, START, History, Place, Tabs, page_place, tabs_from_data, tabs_to_data
from desktop.ui.reading import Reading, reading_from_data, reading_to_data
from desktop.ui.shown import ShownPage
from desktop.ui.tokens import ThemeTable

SMALLEST, LARGEST, STEP = 80, 200, 10
RECENT_KEPT, SEARCHES_KEPT = 60, 12
SAVE_AFTER_MS = 500
SAVE_AT_LATEST_MS = 2000
"""Somebody who scrolls without a pause is not kept waiting for one."""


class Presenter(QObject):
    """Holds what the window shows. Widgets ask it through the main window and are told by signals."""

    placeShown = Signal(object, object)
    """The Visit that is shown now, and its ShownPage (None for the program's own places)."""
    tabsChanged = Signal()
    languageChanged = Signal(str)
    textSizeChanged = Signal(int)
    noticed = Signal(str)
    """One sentence for the status line, and for those who hear the window."""
    aboutToLeave = Signal()
    """Sent before another visit is shown, so that the reading position can be kept."""

    def __init__(self, store: ContentStore, table: ThemeTable, memory: Memory) -> None:
        super().__init__()
        self.store = store
        self.table = table
        self._memory = memory
        self._kept = memory.load()
        only = self._kept.get("only_language")
        self.languages = [only] if only in store.languages() else store.languages()
        self._chosen_language = self._kept.get("language")
        self.language = self._kept_language()
        self.text_size = self._kept_size()
        self.reading = reading_from_data(self._kept.get("reading"))
        self.tabs = Tabs()
        self.shown: ShownPage | None = None
        self.problem: ContentError | None = None
        """Why the page that was asked for is not shown: the work cannot be read there."""
        self.recent: list[str] = [p for p in self._kept_list("recent") if store.has_page(p)][:RECENT_KEPT]
        self.searches: list[str] = self._kept_list("searches")[:SEARCHES_KEPT]
        self._look_up()
        self._extras: dict[str, Callable[[], Any]] = {}
        self._ended = False
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.timeout.connect(self.save)
        self._latest = QDeadlineTimer()

    def _look_up(self) -> None:
        """What is looked up in the work in the language that is read; see Lookup for each."""
        lookup = Lookup(self.store, self.table, lambda: self.language)
        self.page, self.describe, self.refs = lookup.page, lookup.describe, lookup.refs
        self.kinds, self.facts, self.explain = lookup.kinds, lookup.facts, lookup.explain
        self.title, self.icon = lookup.title, lookup.icon

    # -- start and memory -------------------------------------------------------------------

    def begin(self, page: str = "") -> None:
        """Shows what was shown last time, and then `page` when it is given and exists."""
        self.tabs = tabs_from_data(self._kept.get("tabs"))
        for history in (*self.tabs.open, *self.tabs.closed):
            self._forget_gone(history)
        if page and self.store.has_page(page):
            self.tabs.history.go(page_place(page))
        self._show()
        self.tabsChanged.emit()
        self._saving.stop()

    def kept(self, key: str, default: Any = None) -> Any:
        """A value that was kept under a key by `keep_with`."""
        return self._kept.get(key, default)

    def keep_with(self, key: str, value: Callable[[], Any]) -> None:
        """Asks `value()` whenever the memory is written, and keeps it under the key."""
        self._extras[key] = value

    def touch(self) -> None:
        """Something worth keeping changed: it is written after a pause, and soon also without one."""
        if self._ended:
            return
        if not self._saving.isActive():
            self._latest.setRemainingTime(SAVE_AT_LATEST_MS)
        elif self._latest.hasExpired():
            return
        self._saving.start(min(SAVE_AFTER_MS, self._latest.remainingTime()))

    def save(self) -> None:
        """Writes the memory now."""
        self._saving.stop()
        self._memory.save(self._state())

    def hand_over(self) -> None:
        """Takes what the window keeps, so that another window that asks with `kept` gets it as it is now."""
        self._kept.update(self._state())

    def resume(self) -> None:
        """Shows what is shown once more, in a window that has taken the place of another."""
        self._show()
        self.tabsChanged.emit()

    def end(self) -> None:
        """The window is closed: nothing is written any more."""
        self._saving.stop()
        self._ended = True

    def _state(self) -> dict[str, Any]:
        self.aboutToLeave.emit()
        data: dict[str, Any] = {
            "tabs": tabs_to_data(self.tabs),
            "language": self._chosen_language,
            "text_size": self.text_size,
            "reading": reading_to_data(self.reading),
            "recent": self.recent,
            "searches": self.searches,
        }
        return data | {key: value() for key, value in self._extras.items()}

    def _kept_language(self) -> str:
        kept = self._kept.get("language")
        return kept if isinstance(kept, str) and kept in self.languages else BASE_LANGUAGE

    def _kept_size(self) -> int:
        kept = self._kept.get("text_size")
        return kept if isinstance(kept, int) and SMALLEST <= kept <= LARGEST else 100

    def _kept_list(self, key: str) -> list[str]:
        kept = self._kept.get(key)
        return [item for item in kept if isinstance(item, str)] if isinstance(kept, list) else []

    def _forget_gone(self, history: History) -> None:
        shown = history.visit
        history.visits = [
            visit for visit in history.visits if visit.place.kind != "page" or self.store.has_page(visit.place.detail)
        ]
        if not history.visits:
            history.visits.append(History().visit)
        history.at = next((i for i, visit in enumerate(history.visits) if visit is shown), len(history.visits) - 1)

    # -- moving about -----------------------------------------------------------------------

    def open(self, place: Place, new_tab: bool = False, activate: bool = True) -> None:
        """Goes to a place, here or in a new tab."""
        if place.kind == "page" and not self.store.has_page(place.detail):
            self.noticed.emit(self.tr("Sidan %s finns inte i den här utgåvan.") % place.detail)
            return
        if new_tab and self._no_room():
            return
        self.aboutToLeave.emit()
        if new_tab:
            self.tabs.add(place, activate)
            self.tabsChanged.emit()
            if not activate:
                self.noticed.emit(self.tr("Öppnad i ny flik: %s") % self.title(place))
                self.touch()
                return
        elif not self.tabs.history.go(place):
            self._show()
            return
        self._show()
        self.tabsChanged.emit()

    def open_page(self, page: str, anchor: str = "", new_tab: bool = False, activate: bool = True) -> None:
        """Goes to a page."""
        self.open(page_place(page, anchor), new_tab, activate)

    def _no_room(self) -> bool:
        """Whether the row of tabs is full; then it is said."""
        if self.tabs.full:
            self.noticed.emit(self.tr("Stäng någon flik först: det får inte plats fler än %d.") % MOST_TABS)
        return self.tabs.full

    def step(self, by: int) -> None:
        """Back (-1) or forward (+1) in the tab."""
        if self.tabs.history.can_step(by):
            self.aboutToLeave.emit()
            self.tabs.history.step(by)
            self._show()
            self.tabsChanged.emit()

    def new_tab(self) -> None:
        """A new tab with the start page."""
        self.open(START, new_tab=True)

    def select_tab(self, index: int) -> None:
        """Shows another tab."""
        self.aboutToLeave.emit()
        if self.tabs.select(index):
            self._show()
            self.tabsChanged.emit()

    def close_tab(self, index: int = -1) -> None:
        """Closes a tab, the shown one by default."""
        self.aboutToLeave.emit()
        shown = self.tabs.history
        self.tabs.close(self.tabs.current if index < 0 else index)
        if self.tabs.history is not shown:
            self._show()
        self.tabsChanged.emit()
        self.touch()

    def reopen_tab(self, index: int = -1) -> None:
        """Opens a closed tab again, the last by default."""
        if self._no_room():
            return
        self.aboutToLeave.emit()
        if self.tabs.reopen(index):
            self._show()
            self.tabsChanged.emit()

    def clear_history(self) -> None:
        """Forgets where every tab has been, the closed tabs, and what was read and searched for."""
        for history in self.tabs.open:
            history.forget()
        for kept in (self.tabs.closed, self.recent, self.searches):
            kept.clear()
        self.reshow()
        self.tabsChanged.emit()

    def move_tab(self, origin: int, to: int) -> None:
        """Moves a tab in the row."""
        self.tabs.move(origin, to)
        self.touch()

    def reshow(self) -> None:
        """Shows the same visit again (another language or theme, a page in another size)."""
        self.aboutToLeave.emit()
        self._show()

    def _show(self) -> None:
        visit = self.tabs.history.visit
        self.shown = self.problem = None
        if visit.place.kind == "page":
            try:
                self.shown = self.describe(visit.place.detail)
                self._remember(visit.place.detail)
            except ContentError as error:
                self.problem = error
        self.placeShown.emit(visit, self.shown)
        self.touch()

    def _remember(self, page: str) -> None:
        self.recent = [page, *(other for other in self.recent if other != page)][:RECENT_KEPT]

    # -- language and size ------------------------------------------------------------------

    def set_language(self, language: str) -> None:
        """The same place in another language."""
        if language == self.language or language not in self.languages:
            return
        self.aboutToLeave.emit()
        self.language = self._chosen_language = language
        self.languageChanged.emit(language)
        self._show()
        self.tabsChanged.emit()

    def change_text_size(self, steps: int) -> None:
        """Larger (+1), smaller (-1) or as made (0) text."""
        size = 100 if steps == 0 else min(LARGEST, max(SMALLEST, self.text_size + steps * STEP))
        if size != self.text_size:
            self.text_size = size
            self.textSizeChanged.emit(size)
            if self.shown is not None:
                self.reshow()
            self.touch()

    def change_reading(self, reading: Reading) -> None:
        """Another spacing or length of lines."""
        if reading != self.reading:
            self.reading = reading
            self.reshow()

    # -- searches ---------------------------------------------------------------------------

    def remember_search(self, result: SearchResult) -> None:
        """Keeps a search that led somewhere."""
        text = result.text.strip()
        if text and result.hits:
            self.searches = [text, *(other for other in self.searches if other != text)][:SEARCHES_KEPT]
            self.touch()
