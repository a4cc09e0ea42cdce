"""The panels beside the text: which are wanted, which there is room for, and where the keyboard goes among them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop.ui.commands import Actions
from desktop.ui.focus_place import enter
from desktop.ui.reading import Reading
from desktop.ui.state import Presenter
from desktop.ui.text_size import panel_width
from desktop.ui.top_bar import tree_width
from desktop.ui.window_layout import SIDE, WindowLayout

NARROW_PANEL, NARROW_TREE = 1180, 900
TEXT = 350
"""The least width of the text beside the panels, at the usual text size."""


class Panels(QObject):
    """Folds tree and panel away on a narrow window, and turns what the View menu turns on and off."""

    def __init__(self, window: QMainWindow, parts: WindowLayout, actions: Actions, presenter: Presenter) -> None:
        super().__init__(window)
        self._window, self._parts, self._actions, self._presenter = window, parts, actions, presenter
        self.wants_tree = self.wants_panel = True
        self.numbered = False
        self.peek = ""
        parts.side.setFixedWidth(self._side_width())
        presenter.textSizeChanged.connect(self.fold)

    def fold(self) -> None:
        """Shows the panels that there is room for and that are wanted."""
        parts = self._parts
        on_page = parts.shows(parts.page)
        for_tree, for_panel = self._room_for_tree(), self._room_for_panel()
        parts.top.set_narrow(tree=not for_tree, panel=not for_panel and on_page)
        tree = self.wants_tree if for_tree else self.peek == "tree"
        panel = self.wants_panel if for_panel else self.peek == "panel"
        parts.tree.setFixedWidth(self._tree_width())
        parts.side.setFixedWidth(self._side_width())
        parts.tree.setVisible(tree)
        parts.side.setVisible(panel and on_page)
        several = len(self._presenter.tabs.open) > 1
        parts.tabs.setVisible((on_page or several) and not parts.shows(parts.results))
        self._check("tree", tree)
        self._check("panel", panel)

    def _tree_width(self) -> int:
        return panel_width(self._presenter.text_size / 100, tree_width(self._window.width()))

    def _side_width(self) -> int:
        return panel_width(self._presenter.text_size / 100, SIDE)

    def _text_width(self) -> int:
        """What the text needs beside the panels: so many letters a line in every size."""
        return round(TEXT * self._presenter.text_size / 100)

    def _room_for_tree(self) -> bool:
        return self._window.width() >= max(NARROW_TREE, self._tree_width() + self._text_width())

    def _room_for_panel(self) -> bool:
        needed = self._tree_width() + self._side_width() + self._text_width()
        return self._window.width() >= max(NARROW_PANEL, needed)

    def toggle_tree(self) -> None:
        """Shows the tree and goes to it, or folds it away."""
        if not self._room_for_tree():
            self.peek = "" if self.peek == "tree" else "tree"
        else:
            self.wants_tree = not self.wants_tree
            self._presenter.touch()
        self.fold()
        if not self._parts.tree.isHidden():
            self._parts.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_panel(self) -> None:
        """Shows the panel at the right or folds it away."""
        if not self._room_for_panel():
            self.peek = "" if self.peek == "panel" else "panel"
        else:
            self.wants_panel = not self.wants_panel
            self._presenter.touch()
        self.fold()

    def unfold_group(self, group: str) -> None:
        """Shows a group of the tree, also where the tree was folded away."""
        if self._parts.tree.isHidden():
            self.toggle_tree()
        self._parts.tree.unfold(group)

    def show_source(self, number: int) -> None:
        """Shows a source of the page in the panel, also where the panel was folded away."""
        if self._parts.side.isHidden():
            self.toggle_panel()
        self._parts.side.show_source(number)

    # -- how the text is read -----------------------------------------------------------------

    def change_reading(self, reading: Reading) -> None:
        """Another spacing or length of lines."""
        self._presenter.change_reading(reading)
        self._check("loose", reading.loose)
        self._check("short", reading.short)

    def toggle_loose(self) -> None:
        """Lines further apart, or as made."""
        self.change_reading(replace(self._presenter.reading, loose=not self._presenter.reading.loose))

    def toggle_short(self) -> None:
        """Shorter lines, or as made."""
        self.change_reading(replace(self._presenter.reading, short=not self._presenter.reading.short))

    def number(self, shown: bool) -> None:
        """Shows or hides the numbers of the paragraphs."""
        self.numbered = shown
        self._parts.page.reader.show_numbers(shown)
        self._check("numbers", shown)
        self._presenter.touch()

    def show_menu_bar(self, shown: bool) -> None:
        """Shows or hides the menu bar."""
        self._window.menuBar().setVisible(shown)
        self._check("menubar", shown)
        self._presenter.touch()

    # -- the keyboard -------------------------------------------------------------------------

    def next_pane(self) -> None:
        """The keyboard goes to the next part of the window."""
        parts = self._parts
        panes: list[QWidget] = [parts.top.search, parts.tree, self._reading(), parts.side.text]
        panes = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        at = next(
            (i for i, pane in enumerate(panes) if focus is not None and (pane is focus or pane.isAncestorOf(focus))), -1
        )
        target = panes[(at + 1) % len(panes)]
        self._put_on(target, Qt.FocusReason.TabFocusReason)

    def focus_reading(self) -> None:
        """The keyboard goes to what is read; where that cannot take it, to the tree."""
        parts = self._parts
        if parts.shows(parts.page):
            target: QWidget = parts.page.reader
        else:
            target = self._reading() if parts.tree.isHidden() else parts.tree
        self._put_on(target, Qt.FocusReason.OtherFocusReason)

    def focus_place(self) -> None:
        """The keyboard goes into the place that is shown, as into a page's text."""
        if not enter(self._reading()):
            self.focus_reading()

    def _put_on(self, target: QWidget, reason: Qt.FocusReason) -> None:
        # A place takes the keyboard in the part where one begins, not on its own frame.
        if target.focusPolicy() != Qt.FocusPolicy.NoFocus or not enter(target):
            target.setFocus(reason)

    def focus_search(self) -> None:
        """The keyboard goes to the search field."""
        field = self._parts.top.search
        was_there = field.hasFocus()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
        if was_there and not field.text():
            field.entered_empty.emit()

    def _reading(self) -> QWidget:
        widget = self._parts.stack.currentWidget()
        return self._parts.page.reader if widget is None or widget is self._parts.page else widget

    def _check(self, name: str, checked: bool) -> None:
        self._actions.by_id[name].setChecked(checked)
