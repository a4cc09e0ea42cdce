"""The parts of the main window and where they stand: bar at the top, tree, text, panel, status line."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.focus_ring import FocusRing
from desktop.ui.icons import Icons
from desktop.ui.layouts import inside
from desktop.ui.navigation import Navigation
from desktop.ui.page_view import Finder, PageView
from desktop.ui.parts import icon_button, tab_through
from desktop.ui.quick_list import QuickList
from desktop.ui.results import Results
from desktop.ui.side_panel import SidePanel
from desktop.ui.start_page import StartPage
from desktop.ui.status_line import StatusLine
from desktop.ui.tab_strip import TabStrip
from desktop.ui.theme import Themes
from desktop.ui.top_bar import LEFT, TopBar
from desktop.ui.touch import scroll_all_by_touch

SIDE = 292


class WindowLayout(QWidget):
    """Makes the parts and lays them out. It connects nothing."""

    def __init__(self, themes: Themes, icons: Icons, languages: Sequence[str], finder: Finder) -> None:
        super().__init__()
        self.top = TopBar(icons, languages)
        self.menu = QMenu(self)
        self.menu_button = icon_button(icons, "menu", self.tr("Meny"), self.tr("Meny (F10)"))
        self.tree = Navigation(themes, icons)
        self.tabs = TabStrip(icons)
        self.start = StartPage(themes, icons)
        self.page = PageView(themes, icons, finder)
        self.results = Results(themes)
        self.stack = QStackedWidget()
        self.side = SidePanel(themes)
        self.status = StatusLine(themes, icons)
        self._lay_out()
        self._ring(themes)
        self.quick = QuickList(icons, self)
        scroll_all_by_touch(self)

    def _ring(self, themes: Themes) -> None:
        """What paints no focus of its own gets a ring, for those who come by keyboard."""
        bar, tree = self.tabs.bar, self.tree
        FocusRing(self.page.reader, themes)
        FocusRing(self.side.text, themes)
        FocusRing(bar, themes, lambda: bar.tabRect(bar.currentIndex()))
        FocusRing(tree, themes, lambda: QRect() if tree.currentIndex().isValid() else tree.rect())

    def shows(self, widget: QWidget) -> bool:
        """Whether a widget is the one in the middle."""
        return self.stack.currentWidget() is widget

    def _lay_out(self) -> None:
        bar = self.top.layout()
        assert isinstance(bar, QHBoxLayout)
        bar.insertWidget(bar.count() - 1, self.menu_button)
        tab_through(self.top.panel, self.menu_button, self.top.sheet)
        self.status.setParent(self)  # first, which is after all that rooms put into the window later
        self.tree.setFixedWidth(LEFT)
        self.side.setFixedWidth(SIDE)
        self.side.hide()
        column = _column(self)
        column.addWidget(self.top)
        row = inside(column, QHBoxLayout(), 1)
        row.setSpacing(0)
        row.addWidget(self.tree)
        row.addWidget(self._middle(), 1)
        row.addWidget(self.side)
        column.addWidget(self.status)

    def _middle(self) -> QWidget:
        made = QFrame()
        self.tabs.hide()
        for widget in (self.start, self.page, self.results):
            self.stack.addWidget(widget)
        column = _column(made)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        return made


def _column(widget: QWidget) -> QVBoxLayout:
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(0)
    return made
