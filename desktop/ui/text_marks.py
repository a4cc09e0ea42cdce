"""What is marked in the text that is shown: words that were looked for, and the words that are read aloud."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.core.records import Marks
from desktop.ui.theme import Themes

EDGE = 40
"""Pixels at the edges of the view where a mark is not thought to be in sight."""


class TextMarks(QObject):
    """Marks of one text view, as extra selections. Positions are those of the view's document."""

    def __init__(self, view: QTextEdit, themes: Themes) -> None:
        super().__init__(view)
        self._view, self._themes = view, themes
        self._found: list[tuple[int, int]] = []
        self._at = -1
        self._spoken: tuple[int, int] | None = None

    def forget(self) -> None:
        """Another document: nothing is marked."""
        self._found, self._at, self._spoken = [], -1, None
        self._show()

    # -- what was looked for --------------------------------------------------------------------

    def set(self, marks: Marks) -> None:
        """Marks ranges that were found."""
        self._found, self._at = list(marks), -1
        self._show()

    def all(self) -> Marks:
        """The ranges that are marked as found."""
        return tuple(self._found)

    def at(self) -> int:
        """The number from 1 of the range that was gone to last; 0 for none."""
        return self._at + 1

    def go(self, number: int) -> None:
        """Makes a range the one that was gone to, without scrolling."""
        if 1 <= number <= len(self._found):
            self._at = number - 1
            self._show()

    def step(self, by: int) -> int:
        """Goes to the next or previous range found; its number from 1, or 0 when there is none."""
        if not self._found:
            return 0
        if self._at < 0:
            self._at = self._nearest() if by > 0 else len(self._found) - 1
        else:
            self._at = (self._at + by) % len(self._found)
        self._show()
        self.reveal(*self._found[self._at])
        return self._at + 1

    # -- what is read aloud -----------------------------------------------------------------------

    def speak(self, start: int, length: int) -> None:
        """Marks what is read aloud now, and brings it into sight. A length of 0 marks nothing."""
        self._spoken = (start, start + length) if length > 0 else None
        self._show()
        if self._spoken is not None:
            self.reveal(*self._spoken)

    def spoken(self) -> tuple[int, int] | None:
        """Start and end of what is marked as read aloud."""
        return self._spoken

    # -- showing ------------------------------------------------------------------------------------

    def reveal(self, start: int, end: int) -> None:
        """Scrolls where the range is not in sight."""
        rect = self._view.cursorRect(self._cursor(start, end))
        if not self._view.viewport().rect().adjusted(0, EDGE, 0, -EDGE).contains(rect.center()):
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + rect.center().y() - self._view.viewport().height() // 3)

    def _nearest(self) -> int:
        top = self._view.cursorForPosition(self._view.viewport().rect().topLeft()).position()
        return next((index for index, (start, _) in enumerate(self._found) if start >= top), 0)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        last = max(0, self._view.document().characterCount() - 1)
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _show(self) -> None:
        made = []
        if self._spoken is not None:
            made.append(self._selection(*self._spoken, "blue_tint", "ink", underlined=True))
        for index, (start, end) in enumerate(self._found):
            current = index == self._at
            made.append(
                self._selection(start, end, "blue" if current else "mark", "on_blue" if current else "mark_ink")
            )
        self._view.setExtraSelections(made)

    def _selection(
        self, start: int, end: int, ground: str, ink: str, underlined: bool = False
    ) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        form = made.format
        form.setBackground(self._themes.colour(ground))
        form.setForeground(self._themes.colour(ink))
        if underlined:
            form.setFontUnderline(True)
        made.cursor, made.format = self._cursor(start, end), form
        return made
