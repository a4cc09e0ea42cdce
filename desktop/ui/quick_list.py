"""Under the search field: what was done last, what a text may become, and what the program can do."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.ui.icons import Icons
from desktop.ui.parts import plain_tip
from desktop.ui.text_size import room as space
from desktop.ui.text_size import scale_of

WISH = Qt.ItemDataRole.UserRole + 1
ROW, MOST, ICON = 34, 12, 16
MOST_OF_HEIGHT = 80
COMMAND_SIGN = ">"


@dataclass(frozen=True, slots=True)
class QuickLine:
    """A line to choose. `wish` is "search:text", "page:id" or "do:command"; empty for what only says something."""

    text: str
    icon: str
    wish: str
    hint: str = ""


def filtered(lines: Sequence[QuickLine], text: str) -> list[QuickLine]:
    """The lines that hold every word of a text."""
    words = text.casefold().split()
    return [line for line in lines if all(word in line.text.casefold() for word in words)]


class QuickList(QListWidget):
    """The list. The search field keeps the keyboard."""

    wanted = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("quick")
        self.setAccessibleName(self.tr("Snabbval"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._icons = icons
        self.itemClicked.connect(lambda item: self._take(item))
        self.hide()

    def show_lines(
        self, lines: Sequence[QuickLine], field: QWidget, chosen: int = 0, room: QRect | None = None
    ) -> None:
        """Shows lines under a field, or in a room of its own; nothing when there are none.

        With `chosen` -1 none is current at first.
        """
        self.clear()
        scale = scale_of(self)
        size, row = round(ICON * scale), space(scale, ROW)
        self.setIconSize(QSize(size, size))
        for line in lines:
            words = f"{line.text}   {line.hint}" if line.hint else line.text
            item = QListWidgetItem(self._icons.icon(line.icon, "muted", size=size), words)
            item.setToolTip(plain_tip(words))
            item.setData(WISH, line.wish)
            if not line.wish:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        if not lines:
            self.hide()
            return
        parent = self.parentWidget()
        assert parent is not None
        height = min(min(MOST, len(lines)) * row + 14, parent.height() * MOST_OF_HEIGHT // 100)
        if room is None:
            at = field.mapTo(parent, QPoint(0, field.height() + 4))
            room = QRect(
                at.x(), at.y(), max(field.width(), min(round(360 * scale), parent.width() - at.x() - 14)), height
            )
        self.setGeometry(room.x(), room.y(), room.width(), min(room.height(), height))
        self.setCurrentRow(chosen)
        self.raise_()
        self.show()

    def has_choice(self) -> bool:
        """Whether a line is current, which Enter takes."""
        return self.isVisible() and self.currentRow() >= 0

    def step(self, by: int) -> None:
        """Moves the current line."""
        self.setCurrentRow(min(self.count() - 1, max(0, self.currentRow() + by)))

    def take(self) -> None:
        """Chooses the current line."""
        self._take(self.currentItem())

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(WISH):
            self.hide()
            self.wanted.emit(str(item.data(WISH)))
