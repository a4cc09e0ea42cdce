"""Small parts that several places of the window are put together from."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.words import translate
from desktop.ui.flow import Flow as Flow
from desktop.ui.icons import Icons
from desktop.ui.word_button import WRAPPING
from desktop.ui.word_button import WordButton as WordButton


def label(text: str, look: str = "", wrap: bool = False) -> QLabel:
    """Plain text, never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if look:
        made.setProperty("look", look)
    return made


def tab_through(*widgets: QWidget) -> None:
    """Lets Tab go from each of these to the next, wherever they were made: Qt's own order is that of their making."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def button(text: str, look: str = "", tip: str = "") -> QPushButton:
    """A button with words."""
    made = WordButton(text.replace("&", "&&"))
    made.setAccessibleName(text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if look:
        made.setProperty("look", look)
    if look in WRAPPING:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if tip:
        made.setToolTip(plain_tip(tip))
    return made


def add_answers(row: QHBoxLayout, dialog: QDialog, deed: str) -> tuple[QPushButton, QPushButton]:
    """Puts a dialog's two answers last in its foot: what leaves it, and `deed`, which Return presses; both."""
    leave, do = button(translate("Dialog", "Avbryt")), button(deed, "primary")
    leave.clicked.connect(dialog.reject)
    do.setDefault(True)
    row.addWidget(leave)
    row.addWidget(do)
    return leave, do


def link(text: str, look: str = "link") -> QPushButton:
    """A button that looks like a link and is as wide as its words; where it is narrower they go on to another line."""
    made = button(text, look)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
    return made


def icon_button(icons: Icons, icon: str, name: str, tip: str = "", look: str = "icon", size: int = 18) -> QToolButton:
    """A button with an icon alone: it always has a name and a tooltip."""
    made = QToolButton()
    made.setProperty("look", look)
    made.setAccessibleName(name)
    made.setToolTip(tip or name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    icons.bind(made, icon, size=size)
    return made


def plain_tip(*lines: str) -> str:
    """Words for a tooltip, which Qt would read as markup if they looked like it; empty lines are left out."""
    return "\n".join(line for line in lines if line).replace("&lt;", "‹").replace("<", "‹")


def rule(vertical: bool = False) -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setObjectName("tabline")
    if vertical:
        made.setFixedWidth(1)
    return made


def card(look: str = "card", margins: tuple[int, int, int, int] = (20, 18, 20, 18)) -> tuple[QFrame, QVBoxLayout]:
    """A card and the column in it."""
    made = QFrame()
    made.setProperty("look", look)
    column = QVBoxLayout(made)
    column.setContentsMargins(*margins)
    column.setSpacing(6)
    return made, column


def scrolled_column(view: QWidget) -> QVBoxLayout:
    """The column of a view that scrolls as a whole where the window is too low for what is in it."""
    outer = QVBoxLayout(view)
    outer.setContentsMargins(0, 0, 0, 0)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    body = QWidget()
    area.setWidget(body)
    outer.addWidget(area)
    return QVBoxLayout(body)


def restyle(widget: QWidget) -> None:
    """Makes the style sheet look again at a widget whose properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def mark_empty(kept: QWidget, empty: bool) -> None:
    """A list with nothing in it yet is only a dashed frame; the words beside it say how to begin."""
    if kept.property("empty") is not empty:
        kept.setProperty("empty", empty)
        restyle(kept)


class Segments(QWidget):
    """A few choices side by side, one of them taken."""

    chosen = Signal(str)
    """The key of the choice that was made by a person."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._clicked)
        self._buttons: dict[str, QPushButton] = {}
        for position, (key, text) in enumerate(choices):
            self._add(key, text, name, position, len(choices))

    def _add(self, key: str, text: str, name: str, position: int, count: int) -> None:
        made = button(text, "segment")
        made.setCheckable(True)
        made.setAccessibleName(f"{name}: {text}")
        made.setProperty("edge", "first" if position == 0 else "last" if position == count - 1 else "inner")
        made.setProperty("key", key)
        self._group.addButton(made)
        self._buttons[key] = made
        self._row.addWidget(made)

    def choose(self, key: str) -> None:
        """Shows a choice as taken."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def choice(self) -> str:
        """The key of the choice that is taken."""
        checked = self._group.checkedButton()
        return str(checked.property("key")) if checked is not None else ""

    def button(self, key: str) -> QPushButton:
        """The button of a choice."""
        return self._buttons[key]

    def _clicked(self, clicked: QAbstractButton) -> None:
        self.chosen.emit(str(clicked.property("key")))


class RoomyList(QListWidget):
    """A list that takes the room that is left and asks for none beyond its least height, since it scrolls."""

    def sizeHint(self) -> QSize:
        """As wide as Qt would have it."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class ReadArea(QScrollArea):
    """Something to read that the arrow keys scroll; it has a name since the keyboard comes to it."""

    spoken_role = QAccessible.Role.Document

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)


class FocusCard(QFrame):
    """A frame that can be reached by keyboard and chosen by click, Enter or Space."""

    spoken_role = QAccessible.Role.Link
    chosen = Signal()

    def __init__(self, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Comes into sight when focus does."""
        super().focusInEvent(event)
        area = self.parentWidget()
        while area is not None and not hasattr(area, "ensureWidgetVisible"):
            area = area.parentWidget()
        if area is not None and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            area.ensureWidgetVisible(self)


def is_language_change(event: QEvent) -> bool:
    """Whether an event tells of a new language of the program."""
    return event.type() == QEvent.Type.LanguageChange
