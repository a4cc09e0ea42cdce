"""Filters that have no room as a row of chips: one button that says what is chosen, with the chips as its menu."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from desktop.ui.icons import Icons
from desktop.ui.parts import plain_tip
from desktop.ui.word_button import WordButton

WIDEST = 220


class FoldedChips(WordButton):
    """Stands for chips that are not in sight. What is chosen in its menu is pressed on them.

    `chips` gives them as they are now, each checkable; the first is the one for everything.
    """

    def __init__(self, icons: Icons, name: str, chips: Callable[[], Sequence[QPushButton]]) -> None:
        super().__init__("")
        self._name, self._chips = name, chips
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._press)
        icons.bind(self, "filter")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._open)
        self.hide()

    def show_choice(self) -> None:
        """Says what is chosen now: the chip, or how many."""
        chosen = [chip.text() for chip in self._chips() if chip.isChecked()]
        words = chosen[0] if len(chosen) == 1 else self.tr("%n vald(a)", "", len(chosen))
        self.setText(f" {self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST)}")
        self.setAccessibleName(f"{self._name}: {words.replace('&&', '&')}")
        self.setToolTip(plain_tip(self.accessibleName()))

    def choices(self) -> QMenu:
        """The menu as it is now: an entry for each chip."""
        self._menu.clear()
        for chip in self._chips():
            entry = self._menu.addAction(chip.icon(), chip.text())
            entry.setCheckable(True)
            entry.setChecked(chip.isChecked())
            entry.setData(chip.text())
        return self._menu

    def _press(self, entry: QAction) -> None:
        """The entry's chip is found anew: the chips may be others than when the menu was filled."""
        for chip in self._chips():
            if chip.text() == entry.data():
                chip.click()
                return

    def _open(self) -> None:
        self.choices().popup(self.mapToGlobal(self.rect().bottomLeft()))
