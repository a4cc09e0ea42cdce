"""Where everything stands in a window, beyond what its memory keeps: for a window that takes its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtCore import QRect

from desktop.core.records import SearchResult
from desktop.ui.focus_place import FocusPlace, focus_place, give_focus

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow


@runtime_checkable
class CarriedOver(Protocol):
    """A room built over the window (a child of it) that goes on in a window that takes the place of this one."""

    def room_state(self) -> object:
        """What it is about; it does nothing more in this window."""

    def restore_room(self, state: Any) -> None:
        """Goes on with it, while the other window is still there."""


@dataclass(frozen=True, slots=True)
class Searching:
    """A search that is open: the field's text, what was found (None while it has not answered), what is chosen."""

    text: str
    found: SearchResult | None
    kind: str
    row: int
    only_own: bool


@dataclass(frozen=True, slots=True)
class WindowState:
    """See state_of."""

    unfolded: frozenset[str]
    tree_at: int
    side_at: int
    peek: str
    search: Searching | None
    typed: str
    query: str
    finding: bool
    found_at: int
    views: dict[str, object]
    rooms: dict[type[object], object]
    focus: FocusPlace | None
    active: bool
    frame: QRect | None


def state_of(window: MainWindow) -> WindowState:
    """Tree, panels, search, find bar, the choices of each view, and where the keyboard is."""
    page = window.page
    return WindowState(
        unfolded=window.tree.unfolded(),
        tree_at=window.tree.verticalScrollBar().value(),
        side_at=window.side.text.verticalScrollBar().value(),
        peek=window.panels.peek,
        search=_searching(window),
        typed=window.top.search.text(),
        query=page.query(),
        finding=not page.find_bar.isHidden(),
        found_at=page.reader.mark_at(),
        views=window.places.view_states(),
        focus=focus_place(window),
        rooms={type(room): room.room_state() for room in window.children() if isinstance(room, CarriedOver)},
        active=window.isActiveWindow(),
        frame=None if window.isMaximized() or window.isFullScreen() else window.geometry(),
    )


def show(window: MainWindow, state: WindowState) -> None:
    """Shows the window where the other one stands, in the same state."""
    if state.frame is not None:
        window.setGeometry(state.frame)
    window.show()
    _put_back(window, state)


def _put_back(window: MainWindow, state: WindowState) -> None:
    window.tree.set_unfolded(state.unfolded)
    window.tree.verticalScrollBar().setValue(state.tree_at)
    window.side.text.verticalScrollBar().setValue(state.side_at)
    window.panels.peek = state.peek
    window.places.put_back(state.views)
    window.top.search.setText(state.typed)
    window.page.find_again(state.query, state.found_at, state.finding)
    if state.search is not None:
        _put_search_back(window, state.search)
    window.panels.fold()
    for room in window.children():
        if isinstance(room, CarriedOver) and type(room) in state.rooms:
            room.restore_room(state.rooms[type(room)])
    if state.active:
        window.activateWindow()
    if not give_focus(window, state.focus):
        window.panels.focus_reading()


def _searching(window: MainWindow) -> Searching | None:
    desk, results = window.desk, window.results
    if not desk.active:
        return None
    found = results.result() if results.is_for(desk.text) else None
    return Searching(desk.text, found, desk.kind, results.list.currentIndex().row(), results.shows_own())


def _put_search_back(window: MainWindow, search: Searching) -> None:
    if search.found is None:
        window.desk.again()
        return
    window.desk.found.emit(search.found, search.kind)
    hits = window.results.list
    if 0 <= search.row < hits.hits.rowCount():
        hits.setCurrentIndex(hits.hits.index(search.row))
    if search.only_own:
        window.results.head.ownRequested.emit()
