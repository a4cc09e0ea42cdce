"""A layout that puts widgets in lines, as words in a paragraph."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

Line = list[tuple[QLayoutItem, QSize]]


class Flow(QLayout):
    """Lines of widgets. With `apart` the first is a heading: the others stand at the right, or all below it."""

    def __init__(self, spacing: int = 8, parent: QWidget | None = None, apart: bool = False) -> None:
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self._apart = apart
        super().__init__(parent)
        self.destroyed.connect(self._items.clear)  # Python may keep what is left of this layout for a while
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """Something changed: sizes are reckoned anew. Qt asks for them hundreds of times a layout."""
        self._forget()
        super().invalidate()

    def _forget(self) -> None:
        self._heights.clear()
        self._hint = self._least = None

    def addItem(self, item: QLayoutItem) -> None:
        """Takes an item (addWidget comes here)."""
        self._items.append(item)
        self._forget()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Gives an item back, or None."""
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at a width."""
        if width not in self._heights:
            lines = self._lines(width)
            self._heights[width] = sum(map(_height, lines)) + self.spacing() * max(0, len(lines) - 1)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Places the items."""
        super().setGeometry(rect)
        lines = self._lines(rect.width())
        y = rect.y()
        for line in lines:
            spare = rect.width() - sum(size.width() + self.spacing() for _, size in line) + self.spacing()
            x, height = rect.x(), _height(line)
            for position, (item, size) in enumerate(line):
                if position == 1 and self._apart and len(lines) == 1:
                    x += spare
                low = bool(item.alignment() & Qt.AlignmentFlag.AlignBottom)
                down = height - size.height() if low else (height - size.height()) // 2
                item.setGeometry(QRect(QPoint(x, y + down), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()

    def sizeHint(self) -> QSize:
        """All items on one line."""
        if self._hint is None:
            sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
            width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
            self._hint = QSize(width, max((size.height() for size in sizes), default=0))
        return self._hint

    def minimumSize(self) -> QSize:
        """The widest single item."""
        if self._least is None:
            sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
            widths, heights = [size.width() for size in sizes], [size.height() for size in sizes]
            self._least = QSize(max(widths, default=0), max(heights, default=0))
        return self._least

    def _lines(self, width: int) -> list[Line]:
        lines: list[Line] = []
        room = 0
        alone = self._apart and self.sizeHint().width() > width
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if size.width() > width > 0:
                height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
                size = QSize(width, height)
            if not lines or room < size.width() or (alone and len(lines) == 1):
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= size.width() + self.spacing()
        return lines


def _height(line: Line) -> int:
    return max(size.height() for _, size in line)
