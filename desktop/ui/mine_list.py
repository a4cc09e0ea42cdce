"""A list of kept things that can be put in order by dragging, or by the keyboard."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.fonts import font
from desktop.ui.icons import Icons
from desktop.ui.parts import RoomyList, mark_empty, plain_tip
from desktop.ui.text_size import room, scale_of
from desktop.ui.theme import Themes

LINE = Qt.ItemDataRole.UserRole + 1
ROWS_IN_SIGHT = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A row: what it is called, a second line in small letters, an icon. A `lost` one belongs nowhere now."""

    id: str
    title: str
    detail: str = ""
    icon: str = "file-text"
    lost: bool = False
    strong: bool = False


class MineList(RoomyList):
    """Rows of Line. With `ordered`, rows are dragged, or moved with Alt and the arrows."""

    orderChanged = Signal(object)
    """The ids in their new order."""
    removeRequested = Signal(str)
    openRequested = Signal(str)

    def __init__(self, themes: Themes, icons: Icons, name: str, ordered: bool = False) -> None:
        super().__init__()
        self.setObjectName("minelist")
        self.setProperty("empty", True)
        self.setAccessibleName(name)
        self.setItemDelegate(_Rows(themes, icons, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ordered = ordered
        if ordered:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.itemActivated.connect(lambda item: self.openRequested.emit(item.data(LINE).id))
        themes.changed.connect(self.viewport().update)

    def changeEvent(self, event: QEvent) -> None:
        """In large letters some rows are always in sight; what has no room is scrolled to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            scale = scale_of(self)
            self.setMinimumHeight(ROWS_IN_SIGHT * room(scale, 56, 2) if scale > 1 else 0)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows rows; the row that was current stays so, by its id or else by its place."""
        if [item.data(LINE) for item in self._all()] == list(lines):
            return
        current, row = self.current(), self.currentRow()
        self.blockSignals(True)
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.title)
            item.setData(LINE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.title}. {line.detail}".strip())
            item.setToolTip(plain_tip(line.title, line.detail))
            self.addItem(item)
        self.blockSignals(False)
        mark_empty(self, not lines)
        if not self.choose(current) and self.count():
            self.setCurrentRow(max(0, min(row, self.count() - 1)))

    def choose(self, id_: str) -> bool:
        """Makes the row with this id current; False when there is none."""
        for row, item in enumerate(self._all()):
            if item.data(LINE).id == id_:
                self.setCurrentRow(row)
                return True
        return False

    def current(self) -> str:
        """The id of the current row, or nothing."""
        item = self.currentItem()
        return str(item.data(LINE).id) if item is not None else ""

    def ids(self) -> list[str]:
        """The ids in the order shown."""
        return [item.data(LINE).id for item in self._all()]

    def shift(self, by: int) -> None:
        """Moves the current row up (-1) or down (+1)."""
        row, target = self.currentRow(), self.currentRow() + by
        if self._ordered and 0 <= row < self.count() and 0 <= target < self.count():
            ids = self.ids()
            ids.insert(target, ids.pop(row))
            self.orderChanged.emit(ids)
            self.choose(ids[target])

    def dropEvent(self, event: QDropEvent) -> None:
        """A row was dropped in another place."""
        before = self.ids()
        super().dropEvent(event)
        if self.ids() != before:
            self.orderChanged.emit(self.ids())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and arrows move, Delete removes."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete and self.current():
            self.removeRequested.emit(self.current())
        else:
            super().keyPressEvent(event)

    def _all(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]


class _Rows(QStyledItemDelegate):
    """Paints icon, title and detail."""

    def __init__(self, themes: Themes, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One or two lines."""
        scale = scale_of(self._view)
        return QSize(100, room(scale, 56, 2) if index.data(LINE).detail else room(scale, 36))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One row."""
        line: Line = index.data(LINE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = option.rect.adjusted(2, 1, -2, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or hovered:
            colour = self._themes.colour("blue_tint" if selected else "window")
            painter.setBrush(colour)
            painter.drawRoundedRect(ground, 8, 8)
        if selected and (bool(option.state & QStyle.StateFlag.State_HasFocus) or self._themes.theme.edge > 1):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(self._themes.colour("focus"))
            pen.setWidthF(2)
            painter.setPen(pen)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 7, 7)
        self._words(painter, ground, line, selected)
        painter.restore()

    def _words(self, painter: QPainter, ground: QRect, line: Line, selected: bool) -> None:
        role = "gold" if line.lost else "blue" if selected else "ink"
        scale = scale_of(self._view)
        top = ground.top() + (8 if line.detail else 0)
        height = room(scale, 22) if line.detail else ground.height()
        left = ground.left() + 12
        if line.icon:
            size = round(17 * scale)
            painter.drawPixmap(left, top + (height - size) // 2, self._icons.pixmap(line.icon, role, size))
            left += size + 10
        width = ground.right() - left - 10
        heavy = selected or line.strong
        painter.setFont(font(16 * scale, QFont.Weight.DemiBold if heavy else QFont.Weight.Normal))
        painter.setPen(self._themes.colour(role))
        self._line(painter, QRect(left, top, width, height), line.title)
        if line.detail:
            painter.setFont(font(14 * scale))
            painter.setPen(self._themes.colour("muted"))
            self._line(painter, QRect(left, top + height, width, room(scale, 20)), line.detail)

    def _line(self, painter: QPainter, room: QRect, text: str) -> None:
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
