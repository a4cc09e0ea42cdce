"""Small parts that several places of the window are put together from."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.icons import Icons


def label(text: str, look: str = "", wrap: bool = False) -> QLabel:
    """Plain text, never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if look:
        made.setProperty("look", look)
    return made


class WordButton(QPushButton):
    """In a dialog Return presses it where it has the focus, and elsewhere only when it is the dialog's default.

    Qt would make the first button of a dialog the default of its own accord, whatever that button does.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.window(), QDialog):
            self.click()
        else:
            super().keyPressEvent(event)


def button(text: str, look: str = "", tip: str = "") -> QPushButton:
    """A button with words."""
    made = WordButton(text.replace("&", "&&"))
    made.setAccessibleName(text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if look:
        made.setProperty("look", look)
    if tip:
        made.setToolTip(tip)
    return made


def link(text: str, look: str = "link") -> QPushButton:
    """A button that looks like a link and is as wide as its words."""
    made = button(text, look)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
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


def restyle(widget: QWidget) -> None:
    """Makes the style sheet look again at a widget whose properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


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


class Flow(QLayout):
    """Lays widgets out in lines, as words in a paragraph."""

    def __init__(self, spacing: int = 8, parent: QWidget | None = None) -> None:
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """Something changed: heights are reckoned anew. Qt asks for them hundreds of times a layout."""
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Takes an item (addWidget comes here)."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Gives an item back, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at a width."""
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Places the items."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """All items on one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest single item."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _lay(self, rect: QRect, move: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y()


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout and away."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            # It keeps its parent: without one Python owns it, and what its own signals hold would delete it twice.
            widget.hide()
            widget.deleteLater()
        inner = item.layout()
        if inner is not None:
            clear(inner)


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
