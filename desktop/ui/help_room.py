"""Help where one is: F1 shows the page of the guide that fits, in a tab, or beside a dialog."""

from collections.abc import Callable

from PySide6.QtCore import QChildEvent, QEvent, QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from desktop.ui.help_pages import FIRST, NEWS, dialog_help, place_help
from desktop.ui.main_window import MainWindow
from desktop.ui.places import Place

KEY = "F1"
WELCOMED = "welcomed"


class HelpRoom(QObject):
    """Lives as long as the window. A work without the guide's pages has the list of shortcuts instead."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        doings: dict[str, Callable[[], object]] = {
            "help": self.show_fitting,
            "guide": lambda: self.show(FIRST),
            "news": lambda: self.show(NEWS),
        }
        window.add_commands((), doings)
        has_page = window.presenter.store.has_page
        window.actions_.remove([name for name, page in (("guide", FIRST), ("news", NEWS)) if not has_page(page)])
        window.start.first_time = not window.presenter.kept(WELCOMED, False)
        window.presenter.keep_with(WELCOMED, lambda: True)
        window.installEventFilter(self)

    def fitting(self) -> str:
        """The id of the page that fits what one does."""
        window, focus = self._window, QApplication.focusWidget()
        searching = window.parts.shows(window.results) or focus is window.top.search
        writing = isinstance(focus, QPlainTextEdit) and window.side.isAncestorOf(focus)
        return place_help(window.presenter.tabs.history.visit.place.kind, searching, writing)

    def show_fitting(self) -> None:
        """Shows the page that fits; on a page of the guide its first page."""
        shown = self._window.presenter.shown
        self.show(FIRST if shown is not None and self._is_guide(shown.page.kind) else self.fitting())

    def show(self, page: str) -> None:
        """Shows a page of the guide in the tab that has one, else in a new tab."""
        window, presenter = self._window, self._window.presenter
        if not presenter.store.has_page(page):
            window.run("shortcuts")
            return
        at = self._guide_tab()
        if at >= 0:
            window.select_tab(at)
        window.searching.end()
        presenter.open(Place("page", page), new_tab=at < 0)
        window.panels.focus_reading()

    def _guide_tab(self) -> int:
        presenter = self._window.presenter
        places = [history.visit.place for history in presenter.tabs.open]
        pages = [place.detail if place.kind == "page" else "" for place in places]
        guide = {ref.id for ref in presenter.refs([page for page in pages if page]) if self._is_guide(ref.kind)}
        return next((number for number, page in enumerate(pages) if page in guide), -1)

    def _is_guide(self, kind: str) -> bool:
        known = self._window.presenter.kinds().get(kind)
        return known is not None and known.is_program

    # -- dialogs ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every dialog that opens, and those that open from it, gets the key as well."""
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            child = event.child()
            if isinstance(child, QDialog) and child.property("help") is None:
                self._equip(child)
        return False

    def _equip(self, dialog: QDialog) -> None:
        dialog.setProperty("help", True)
        dialog.installEventFilter(self)
        # No lambda that holds the dialog: one that Qt deletes when it closes would be freed twice.
        QShortcut(QKeySequence(KEY), dialog).activated.connect(self._beside)

    def _beside(self) -> None:
        dialog = self.sender().parent()
        if isinstance(dialog, QWidget):
            self.show_beside(dialog)

    def show_beside(self, dialog: QWidget) -> None:
        """Shows the page that fits a dialog in a window of its own; the dialog stays as it is."""
        from desktop.ui.help_window import HelpWindow

        page = dialog_help(tuple(kind.__name__ for kind in type(dialog).__mro__))
        if isinstance(dialog, HelpWindow) or not self._window.presenter.store.has_page(page):
            return
        window = self._window
        # One that has been closed is still there until Qt takes it away.
        standing = (one for one in dialog.findChildren(HelpWindow) if one.isVisible())
        beside = next(standing, None) or HelpWindow(dialog, window.presenter, window.themes, window.icons)
        beside.show_page(page)
        beside.show()
        beside.activateWindow()
