"""How an event looks in a list: a dot, its date, what happened."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.dots import paint_mark
from desktop.ui.fonts import font
from desktop.ui.text_size import room, scale_of
from desktop.ui.theme import Themes
from desktop.ui.timeline_model import kind_names

DATE = Qt.ItemDataRole.UserRole + 3
KIND = Qt.ItemDataRole.UserRole + 4
Index = QModelIndex | QPersistentModelIndex
DATE_WIDTH, AFTER_DATE = 190, 16
ROOM_FOR_KIND = 640
DOT, AIR = 9, 5
ROOM_FOR_LINE, LINE_OF_DATE = 480, 22
"""How wide date and event stand beside each other, and the height of the date where it stands above."""


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


def cut_in_two(words: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A text on at most two lines of a width, the second one cut where it is too long."""
    if metrics.horizontalAdvance(words) <= width:
        return [words]
    first = ""
    for word in words.split():
        longer = f"{first} {word}".strip()
        if first and metrics.horizontalAdvance(longer) > width:
            break
        first = longer
    rest = words[len(first) :].strip()
    elide = Qt.TextElideMode.ElideRight
    return [metrics.elidedText(part, elide, width) for part in (first, rest) if part]


def _date_room(when: str, metrics: QFontMetrics, scale: float) -> int:
    """What a date takes of its line: the same for all, but for the few from one day to another."""
    return max(round(DATE_WIDTH * scale), metrics.horizontalAdvance(when) + round(AFTER_DATE * scale))


class EventRows(QStyledItemDelegate):
    """Paints the rows of the timeline's list."""

    def __init__(self, themes: Themes, tones: Mapping[str, str], view: QAbstractItemView) -> None:
        super().__init__(view)
        self._themes, self._tones, self._view = themes, tones, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line each; where the letters are large the date stands over what happened."""
        scale = scale_of(self._view)
        if self._on_one_line(scale):
            return QSize(200, room(scale, 32))
        return QSize(200, round(2 * AIR + 3 * LINE_OF_DATE * scale))

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
        scale = scale_of(self._view)
        one_line = self._on_one_line(scale)
        date = row.adjusted(32, 0, -12, 0)
        when = str(index.data(DATE))
        painter.setFont(font(15 * scale))
        what = date.adjusted(_date_room(when, painter.fontMetrics(), scale), 0, 0, 0)
        if not one_line:
            line = round(LINE_OF_DATE * scale)
            date = QRect(date.left(), date.top() + AIR, date.width(), line)
            what = QRect(date.left(), date.bottom() + 1, date.width(), row.bottom() - date.bottom() - AIR)
        tone = self._tones.get(str(index.data(KIND)), "blue")
        paint_mark(painter, QRectF(row.left() + 12, date.center().y() - 4, 9, 9), self._themes, tone)
        painter.setPen(colour("muted"))
        painter.drawText(date, Qt.AlignmentFlag.AlignVCenter, when)
        if row.width() >= ROOM_FOR_KIND * scale or not one_line:
            where = what if one_line else date
            taken = self._paint_kind(painter, where, str(index.data(KIND)))
            what.setRight(what.right() - taken * one_line)
        painter.setPen(colour("ink"))
        painter.setFont(font(16 * scale))
        self._paint_what(painter, what, str(index.data(Qt.ItemDataRole.DisplayRole)), one_line)
        painter.restore()

    def _on_one_line(self, scale: float) -> bool:
        return self._view.viewport().width() >= ROOM_FOR_LINE * scale

    def _paint_what(self, painter: QPainter, where: QRect, words: str, one_line: bool) -> None:
        """What happened: on one line, or on two where there is room for them."""
        if one_line:
            words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, where.width())
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, words)
            return
        lines = cut_in_two(words, painter.fontMetrics(), where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignTop, "\n".join(lines))

    def _paint_kind(self, painter: QPainter, room: QRect, kind: str) -> int:
        """What kind of event it is, in words at the right, since the dot says it by colour; how much room it took."""
        painter.save()
        painter.setFont(font(14 * scale_of(self._view)))
        painter.setPen(self._themes.colour("muted"))
        words = kind_names().get(kind, kind.capitalize())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        taken = painter.fontMetrics().horizontalAdvance(words) + 16
        painter.restore()
        return taken
