"""A search in the window: what is typed, what is shown of it, and where a hit leads."""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from desktop.core.records import Hit, SearchResult
from desktop.ui.panels import Panels
from desktop.ui.place_stack import PlaceStack
from desktop.ui.places import numbered_place
from desktop.ui.quick_list import COMMAND_SIGN
from desktop.ui.search_desk import SearchDesk, corrected
from desktop.ui.state import Presenter
from desktop.ui.window_layout import WindowLayout


class SearchSession(QObject):
    """Between the search field, the suggestions under it and the results."""

    pageRequested = Signal(str, bool)
    """A page that answers the search, and whether it is wanted in a new tab."""

    def __init__(
        self,
        window: QMainWindow,
        parts: WindowLayout,
        presenter: Presenter,
        desk: SearchDesk,
        places: PlaceStack,
        panels: Panels,
    ) -> None:
        super().__init__(window)
        self._parts, self._presenter, self._desk = parts, presenter, desk
        self._places, self._panels = places, panels

    def type(self, text: str) -> None:
        """Searches for what is typed so far."""
        self._desk.ask_typing("" if text.startswith(COMMAND_SIGN) else text, self._presenter.searches)

    def search_for(self, text: str, insist: bool = False) -> None:
        """Searches for a text that was not typed."""
        self._parts.top.search.setText(text)
        self._parts.quick.hide()
        self._desk.ask(text, insist=insist)

    def filter(self, kind: str) -> None:
        """The same search, limited to a kind; empty for all."""
        self._desk.ask(self._desk.text, kind, self._desk.insist)

    def show(self, result: SearchResult, kind: str) -> None:
        """Shows what was found over the place."""
        parts = self._parts
        parts.results.show_result(result, self._presenter.kinds(), kind)
        if not parts.shows(parts.results):
            self._places.keep_scroll()
            parts.stack.setCurrentWidget(parts.results)
        self._panels.fold()
        parts.status.announce(parts.results.summary())

    # -- keys in the search field -------------------------------------------------------------

    def room(self) -> QRect | None:
        """Where suggestions are to stand, in the window's middle; None for right under the field."""
        results = self._parts.results
        if not self._parts.shows(results):
            return None
        if (layout := self._parts.layout()) is not None:
            layout.activate()  # the panel at the right may just have gone: the hits have its room from now on
        room = results.room_beside()
        return room.translated(results.mapTo(self._parts, QPoint(0, 0)))

    def step(self, by: int) -> None:
        """Arrows in the search field move in what is shown under it, and say aloud where they came."""
        parts = self._parts
        if parts.quick.isVisible() and not self._past_suggestions(by):
            parts.quick.step(by)
            item = parts.quick.currentItem()
            parts.status.announce(item.text() if item is not None else "")
        else:
            parts.results.list.step(by)
            spoken = parts.results.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
            parts.status.announce(str(spoken or ""))

    def _past_suggestions(self, by: int) -> bool:
        """After the last suggestion for a search the arrows go on in its hits."""
        quick = self._parts.quick
        past = self._desk.active and by > 0 and quick.currentRow() == quick.count() - 1
        if past:
            quick.hide()
        return past

    def enter(self, new_tab: bool) -> None:
        """Enter takes the suggestion, goes to the numbered place, or opens the hit."""
        parts, desk = self._parts, self._desk
        if parts.quick.has_choice():
            parts.quick.take()
            return
        parts.quick.hide()
        if self._go_to_number(parts.top.search.text()) or not desk.active:
            return
        if parts.shows(parts.results) and parts.results.is_for(desk.text):
            parts.results.open_current(new_tab)
        else:
            desk.after_result(lambda: parts.results.open_current(new_tab))

    def _go_to_number(self, text: str) -> bool:
        numbered = numbered_place(text)
        if numbered is None or not self._presenter.store.has_page(numbered[0]):
            return False
        self.end()
        self._presenter.open_page(numbered[0])
        reader = self._parts.page.reader
        reader.scroll_to_anchor(reader.paragraph(numbered[1]))
        return True

    def escape(self) -> None:
        """First the suggestions over the hits go, then the search."""
        if self._parts.quick.isVisible() and self._desk.active:
            self._parts.quick.hide()
            return
        self._parts.quick.hide()
        self.end()
        self._parts.top.search.clear()
        self._panels.focus_reading()

    # -- where a search leads -----------------------------------------------------------------

    def open_hit(self, hit: Hit, new_tab: bool) -> None:
        """Opens a hit, with the words of the search marked."""
        self._remember(hit.page)
        self._parts.quick.hide()
        if new_tab:
            self._presenter.open_page(hit.page, hit.paragraph, True, activate=False)
            return
        self.end()
        self._presenter.open_page(hit.page)
        self._parts.page.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_answer(self, page: str, new_tab: bool) -> None:
        """Opens the page of an answer."""
        self._remember(page)
        self.pageRequested.emit(page, new_tab)

    def _remember(self, page: str) -> None:
        result = self._parts.results.result()
        self._presenter.remember_search(result)
        self._places.to_mark[page] = corrected(self._desk.text, result)

    def end(self) -> None:
        """Leaves a search that is open."""
        if self._desk.active:
            self._parts.quick.hide()
            self._parts.top.search.clear()
            self._desk.leave()

    def left(self) -> None:
        """The search is over: the place behind it is shown again."""
        if not self._parts.top.search.text().startswith(COMMAND_SIGN):
            self._parts.top.search.clear()
        self._places.uncover()
