"""How an event looks in a list: a dot, its date, what happened."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.dots import paint_mark
from desktop.ui.fonts import font
from desktop.ui.theme import Themes
from desktop.ui.timeline_model import kind_names

DATE = Qt.ItemDataRole.UserRole + 3
KIND = Qt.ItemDataRole.UserRole + 4
Index = QModelIndex | QPersistentModelIndex
DATE_WIDTH = 190
ROOM_FOR_KIND = 640
DOT, AIR = 9, 5


def dot(themes: Themes, tone: str, ratio: float) -> QIcon:
    """A dot of a tone, as it stands before an event of that tone, with air after it."""
    pixmap = QPixmap(round((DOT + AIR) * ratio), round(DOT * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, QRectF(0, 0, DOT, DOT).adjusted(0.5, 0.5, -0.5, -0.5), themes, tone)
    painter.end()
    return QIcon(pixmap)


class EventRows(QStyledItemDelegate):
    """Paints the rows of the timeline's list."""

    def __init__(self, themes: Themes, tones: Mapping[str, str], view: QAbstractItemView) -> None:
        super().__init__(view)
        self._themes, self._tones, self._view = themes, tones, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line each."""
        return QSize(200, 32)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One event."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._themes.colour
        row = QRect(option.rect)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            framed = selected and (self._view.hasFocus() or self._themes.theme.edge > 1)
            painter.setPen(colour("focus") if framed else Qt.PenStyle.NoPen)
            painter.setBrush(colour("blue_tint" if selected else "window"))
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 7, 7)
        tone = self._tones.get(str(index.data(KIND)), "blue")
        paint_mark(painter, QRectF(row.left() + 12, row.center().y() - 4, 9, 9), self._themes, tone)
        painter.setPen(colour("muted"))
        painter.setFont(font(15))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(row.left() + 32, row.top(), DATE_WIDTH, row.height()), middle, str(index.data(DATE)))
        painter.setPen(colour("ink"))
        painter.setFont(font(16))
        room = row.adjusted(32 + DATE_WIDTH, 0, -12, 0)
        if row.width() >= ROOM_FOR_KIND:
            room.setRight(room.right() - self._paint_kind(painter, room, str(index.data(KIND))))
        words = painter.fontMetrics().elidedText(
            str(index.data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, middle, words)
        painter.restore()

    def _paint_kind(self, painter: QPainter, room: QRect, kind: str) -> int:
        """What kind of event it is, in words at the right, since the dot says it by colour; how much room it took."""
        painter.save()
        painter.setFont(font(14))
        painter.setPen(self._themes.colour("muted"))
        words = kind_names().get(kind, kind.capitalize())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        taken = painter.fontMetrics().horizontalAdvance(words) + 16
        painter.restore()
        return taken
