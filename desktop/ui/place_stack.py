"""The places in the middle of the window: each view is made when it is first wanted, and shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import delete

from desktop.content.database import ContentError
from desktop.core.records import TreeNode
from desktop.ui.commands import Actions
from desktop.ui.panels import Panels
from desktop.ui.places import START, Place, Visit
from desktop.ui.search_desk import SearchDesk
from desktop.ui.shown import ShownPage
from desktop.ui.start_ways import greeting, ways
from desktop.ui.state import Presenter
from desktop.ui.text_size import TextSize
from desktop.ui.text_wheel import TextWheel
from desktop.ui.touch import scroll_all_by_touch
from desktop.ui.tree_source import current_tree
from desktop.ui.window_layout import WindowLayout

if TYPE_CHECKING:
    from desktop.ui.unreadable import Unreadable

RECENT_SHOWN = 8
OWN_PLACES = ("map", "timeline", "contacts", "glossary", "compare")
"""The program's own places; each is there only where its content is."""


@runtime_checkable
class Restorable(Protocol):
    """A view that can tell what it shows, and show what another one showed."""

    def view_state(self) -> object:
        """What is shown."""

    def restore_view(self, state: Any) -> None:
        """Shows it."""


class PlaceStack(QObject):
    """Shows the visit that the presenter tells of, and what in the window depends on it."""

    def __init__(
        self,
        window: QMainWindow,
        parts: WindowLayout,
        presenter: Presenter,
        desk: SearchDesk,
        actions: Actions,
        panels: Panels,
    ) -> None:
        super().__init__(window)
        self._window, self._parts, self._presenter = window, parts, presenter
        self._desk, self._actions, self._panels = desk, actions, panels
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}
        self._waiting: dict[str, object] = {}
        self._shown: Visit | None = None
        self._told_of: Visit | None = None
        self._told = ""
        self._wrong: ContentError | None = None
        self._unreadable: Unreadable | None = None
        self.text_size = TextSize(presenter.table.sheet, presenter.text_size, window)
        presenter.textSizeChanged.connect(self.text_size.set_percent)
        TextWheel(window, presenter.change_text_size, self._zooms)
        for part in (parts.tree, parts.start, parts.results, parts.side, parts.quick, parts.page.find_bar):
            self.text_size.follow(part)
        self.to_mark: dict[str, str] = {}
        """Pages opened from a search, and the words to mark when they are shown."""

    def _zooms(self, widget: QWidget) -> bool:
        """Whether the wheel with Ctrl means something of its own there: the map, the scale of years, the page."""
        return hasattr(widget, "zoom") or self._parts.page.isAncestorOf(widget)

    # -- the views ----------------------------------------------------------------------------

    def add(self, kind: str, maker: Callable[[], QWidget]) -> None:
        """Tells how the view of a place is made, when it is first wanted."""
        self._makers[kind] = maker

    def has(self, kind: str) -> bool:
        """Whether somebody can make the view of such a place."""
        return kind in self._makers

    def can(self, name: str) -> bool:
        """Whether a command is there."""
        return self.has(name) or (name in self._actions.by_id and name not in OWN_PLACES)

    def missing(self) -> list[str]:
        """The program's own places that cannot be shown."""
        return [name for name in OWN_PLACES if not self.has(name)]

    def widget(self, place: Place) -> QWidget:
        """The view of a place."""
        if place.kind == "page":
            return self._parts.page
        if place.kind not in self._makers:
            return self._parts.start
        if place.kind not in self._made:
            self._made[place.kind] = self._makers[place.kind]()
            self._take_in(self._made[place.kind])
        return self._made[place.kind]

    def _take_in(self, view: QWidget) -> None:
        self.text_size.follow(view)
        self._parts.stack.addWidget(view)
        scroll_all_by_touch(view)

    def view_states(self) -> dict[str, object]:
        """What the views that were made show, for those of a window that takes the place of this one."""
        made = {kind: view.view_state() for kind, view in self._made.items() if isinstance(view, Restorable)}
        return {**self._waiting, **made}

    def put_back(self, states: dict[str, object]) -> None:
        """Lets each view show what another one showed, now or when it is first shown."""
        self._waiting = dict(states)
        for kind, view in self._made.items():
            self._restore(kind, view)

    def _restore(self, kind: str, view: QWidget) -> None:
        if kind in self._waiting and isinstance(view, Restorable):
            view.restore_view(self._waiting.pop(kind))

    def forget_hidden(self) -> None:
        """Lets go of the program's own views that are not in sight: each is made anew, as it was, when it is wanted.

        Another style sheet is laid on every widget there is, which with all places made takes five times as long.
        """
        shown = self._presenter.tabs.history.visit.place.kind
        for kind in [kind for kind in OWN_PLACES if kind in self._made and kind != shown]:
            view = self._made.pop(kind)
            if isinstance(view, Restorable):
                self._waiting[kind] = view.view_state()
            self._parts.stack.removeWidget(view)
            delete(view)

    # -- showing ------------------------------------------------------------------------------

    def show(self, visit: Visit, shown: ShownPage | None) -> None:
        """Shows a visit; while results are shown it stands behind them. What cannot be read is said in its place."""
        place = visit.place
        self._wrong = self._presenter.problem
        try:
            if self._wrong is None:
                self._fill(visit, shown)
        except ContentError as error:
            self._wrong = error
        self._parts.tree.show_current(f"page:{shown.page.id}" if shown is not None else f"place:{place.kind}")
        if not self._desk.active:
            self._parts.stack.setCurrentWidget(self._middle(place))
            self._take_over(visit)
        self._show_way()
        title = self._presenter.title(place)
        self._window.setWindowTitle(f"{title} – Brobyggaren")
        self._panels.fold()
        words = title if self._wrong is None else f"{title}. {self._wrong}"
        if self._told_of is not visit or self._told != words:  # the same in another size or theme is no news
            self._told_of, self._told = visit, words
            self._parts.status.announce(words)

    def _fill(self, visit: Visit, shown: ShownPage | None) -> None:
        if shown is not None:
            self._show_page(visit, shown)
        elif self.has(visit.place.kind):
            self._show_view(visit.place)
        else:
            self._show_start()

    def _middle(self, place: Place) -> QWidget:
        """The view of a place that is shown, or what says why it cannot be."""
        if self._wrong is None:
            return self.widget(place)
        if self._unreadable is None:
            from desktop.ui.unreadable import Unreadable

            self._unreadable = Unreadable()
            self._unreadable.retryRequested.connect(self._presenter.reshow)
            self._unreadable.startRequested.connect(lambda: self._presenter.open(START))
            self._take_in(self._unreadable)
        self._unreadable.say(self._wrong)
        return self._unreadable

    def _take_over(self, visit: Visit) -> None:
        """What was offered under the search field goes, and the keyboard leaves the field for another place."""
        self._parts.quick.hide()
        if visit is not self._shown and self._window.focusWidget() is self._parts.top.search:
            self._panels.focus_place()
        self._shown = visit

    def uncover(self) -> None:
        """Takes results away from over the place that is shown."""
        if self._parts.shows(self._parts.results):
            self._parts.stack.setCurrentWidget(self._middle(self._presenter.tabs.history.visit.place))
            self._panels.fold()

    def keep_scroll(self) -> None:
        """Keeps how far the page is read, before it is left."""
        if self._parts.shows(self._parts.page):
            self._presenter.tabs.history.visit.scroll = round(self._parts.page.reader.share(), 4)

    def show_tabs(self) -> None:
        """Shows the row of tabs."""
        presenter = self._presenter
        places = [history.visit.place for history in presenter.tabs.open]
        titles = [(presenter.title(place), presenter.icon(place)) for place in places]
        self._parts.tabs.show_tabs(titles, presenter.tabs.current)
        self._actions.by_id["reopen_tab"].setEnabled(bool(presenter.tabs.closed))
        self._panels.fold()

    def fill_tree(self, more: tuple[TreeNode, ...]) -> None:
        """Fills the tree; `more` comes from rooms that are built over the window."""
        self._parts.tree.set_tree((*current_tree(self._presenter, self.has), *more))

    def _show_page(self, visit: Visit, shown: ShownPage) -> None:
        presenter, page = self._presenter, self._parts.page
        page.show_page(shown, presenter.text_size, visit.scroll, visit.place.anchor, presenter.reading)
        self._parts.side.show_page(shown.page, presenter.text_size)
        words = self.to_mark.pop(shown.page.id, "")
        if words:
            page.mark(words)

    def _show_view(self, place: Place) -> None:
        view = self.widget(place)
        show = getattr(view, "show_place", None)
        if show is not None:
            show(place)
        self._restore(place.kind, view)

    def _show_start(self) -> None:
        presenter = self._presenter
        recent = presenter.refs(presenter.recent[:RECENT_SHOWN])
        offered = ways(presenter.store.has_page, self.can)
        self._parts.start.show_ways(greeting(datetime.now().hour), offered, recent, date.today())

    def _show_way(self) -> None:
        history = self._presenter.tabs.history
        for name, by in (("back", -1), ("forward", 1)):
            self._actions.by_id[name].setEnabled(history.can_step(by))
        self._parts.top.back.setEnabled(history.can_step(-1))
        self._parts.top.forward.setEnabled(history.can_step(1))
