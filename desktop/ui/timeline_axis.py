"""The scale of years: events as dots and bars, zoom and drag, and where today is."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.core.records import Event
from desktop.ui.dots import paint_mark
from desktop.ui.fonts import font
from desktop.ui.text_size import room, scale_of
from desktop.ui.theme import Themes
from desktop.ui.timeline_model import Mark, lay_out, year_of
from desktop.ui.touch import Pinch

TOP, STEP = 34, 1.3
HEIGHT, LOWEST = 232, 112
LANES = (18, 15, 12, 10, 8)
"""Heights of a line of events: as airy as there is room for, so that no event hides another."""
SHORTEST = 1.5


class TimelineAxis(QWidget):
    """The scale. Tells which span is in sight and which event is chosen."""

    spoken_role = QAccessible.Role.Chart
    spanChanged = Signal(float, float)
    chosen = Signal(str)

    def __init__(self, themes: Themes, tones: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._tones = themes, tones
        self._events: Sequence[Event] = ()
        self._marks: list[Mark] = []
        self._lane = LANES[0]
        self._whole = (1999.0, 2033.0)
        self._first, self._last = self._whole
        self._chosen = ""
        self._drag: QPoint | None = None
        self._moved = False
        self._top = TOP
        self._room = HEIGHT
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Tidsaxel. Pilarna flyttar, plus och minus ändrar hur mycket som syns."))
        themes.changed.connect(self.update)
        Pinch(self, lambda factor, at: self.zoom(factor, self._year(at.x())))

    def show_events(self, events: Sequence[Event], whole: tuple[float, float]) -> None:
        """Shows events on a scale that can be zoomed within `whole`."""
        self._events = events
        if whole != self._whole:
            self._whole = whole
            self._first, self._last = whole
        self._lay_out()

    def span(self) -> tuple[float, float]:
        """The years in sight."""
        return self._first, self._last

    def show_span(self, first: float, last: float) -> None:
        """Shows these years."""
        self._set_span(first, last)

    def choose(self, event: str) -> None:
        """Marks an event and brings it into sight."""
        self._chosen = event
        found = next((e for e in self._events if e.id == event), None)
        if found is not None:
            start, length = year_of(found.start, found.season), self._last - self._first
            if not self._first <= start <= self._last:
                self._set_span(start - length / 2, start + length / 2)
        self.update()

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Closer (above 1) or further away, around a year."""
        at = at if at is not None else (self._first + self._last) / 2
        self._set_span(at - (at - self._first) / factor, at + (self._last - at) / factor)

    def move_by(self, years: float) -> None:
        """To later or earlier years."""
        self._set_span(self._first + years, self._last + years)

    def whole(self) -> None:
        """Everything."""
        self._set_span(*self._whole)

    def _set_span(self, first: float, last: float) -> None:
        length = min(self._whole[1] - self._whole[0], max(SHORTEST, last - first))
        centre = (first + last) / 2
        first = min(self._whole[1] - length, max(self._whole[0], centre - length / 2))
        if (first, first + length) != (self._first, self._last):
            self._first, self._last = first, first + length
            self._lay_out()
            self.spanChanged.emit(self._first, self._last)

    def _lay_out(self) -> None:
        space = self.height() - self._top - 12
        for self._lane in LANES:
            apart = (self._size() + 4) / max(1.0, self._pixels())
            self._marks = lay_out(self._events, apart, space // self._lane)
            if (
                max((mark.lane for mark in lay_out(self._events, apart, len(self._events))), default=0)
                < space // self._lane
            ):
                break
        self.update()

    def _size(self) -> float:
        return min(11.0, self._lane - 2.0)

    def _pixels(self) -> float:
        return (self.width() - 40) / (self._last - self._first)

    def _x(self, year: float) -> float:
        return 20 + (year - self._first) * self._pixels()

    def _year(self, x: float) -> float:
        return self._first + (x - 20) / max(0.01, self._pixels())

    # -- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Years, today, events."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.colour("window"))
        painter.drawRoundedRect(QRectF(self.rect()), 12, 12)
        self._paint_years(painter)
        for mark in self._marks:
            self._paint_mark(painter, mark)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._themes.colour("focus"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 11, 11)

    def _paint_years(self, painter: QPainter) -> None:
        scale = scale_of(self)
        painter.setFont(font(13 * scale))
        line = room(scale, 20)
        step = next((step for step in (1, 2, 5, 10, 20) if step * self._pixels() >= 44 * scale), 50)
        dotted = self._themes.theme.edge > 1  # black as they are there, they would hide the line of today
        for year in range(int(self._first) - 1, int(self._last) + 2):
            x = self._x(year)
            if year % step or not 0 <= x <= self.width():
                continue
            painter.setPen(
                QPen(self._themes.colour("line"), 1, Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine)
            )
            painter.drawLine(QPointF(x, self._top - 6), QPointF(x, self.height() - 8))
            painter.setPen(self._themes.colour("muted"))
            painter.drawText(QRectF(x + 4, 6, 60 * scale, line), Qt.AlignmentFlag.AlignVCenter, str(year))
        self._paint_today(painter, line)

    def _paint_today(self, painter: QPainter, line: int) -> None:
        """A line that nothing else looks like, in any theme, with its words on a ground of their own."""
        today = date.today()
        x = self._x(today.year + (today.timetuple().tm_yday - 1) / 366)
        contrast = self._themes.theme.edge > 1
        for colour, width in (("window", 8), ("red", 4)) if contrast else (("red", 2),):
            painter.setPen(QPen(self._themes.colour(colour), width))
            painter.drawLine(QPointF(x, self._top - 8), QPointF(x, self.height() - 8))
        painter.setFont(font(13 * scale_of(self), QFont.Weight.DemiBold))
        words = self.tr("i dag")
        wide = painter.fontMetrics().horizontalAdvance(words) + 14
        box = QRectF(x - wide, self.height() - 8 - line, wide, line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.colour("red"))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(self._themes.colour("window"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        box = self._mark_box(mark)
        if box.right() < 0 or box.left() > self.width():
            return
        chosen = mark.event.id == self._chosen
        paint_mark(painter, box, self._themes, self._tones.get(mark.event.kind, "blue"), chosen)

    def _mark_box(self, mark: Mark) -> QRectF:
        left, right = self._x(mark.start), self._x(mark.end)
        size = self._size()
        return QRectF(left - size / 2, self._top + mark.lane * self._lane, max(size, right - left + size / 2), size)

    def _mark_at(self, point: QPointF) -> Mark | None:
        boxes = ((mark, self._mark_box(mark).adjusted(-3, -4, 3, 4)) for mark in reversed(self._marks))
        return next((mark for mark, box in boxes if box.contains(point)), None)

    # -- mouse and keyboard -----------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a drag."""
        self._drag, self._moved = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the scale, or shows that an event can be chosen."""
        if self._drag is not None and event.buttons() & Qt.MouseButton.LeftButton:
            step = event.position().x() - self._drag.x()
            if self._moved or abs(step) > 5:
                self._drag, self._moved = event.position().toPoint(), True
                self.move_by(-step / self._pixels())
            return
        over = self._mark_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        mark = self._mark_at(event.position())
        if not self._moved and mark is not None:
            self.chosen.emit(mark.event.id)
        self._drag = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms around the pointer."""
        self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP, self._year(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, + and - zoom, 0 shows everything."""
        length = self._last - self._first
        match event.key():
            case Qt.Key.Key_Left:
                self.move_by(-length / 8)
            case Qt.Key.Key_Right:
                self.move_by(length / 8)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(STEP)
            case Qt.Key.Key_Minus:
                self.zoom(1 / STEP)
            case Qt.Key.Key_0:
                self.whole()
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The tooltip tells what happened."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self._mark_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), mark.event.text if mark else "", self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger years need more room above the events."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._top = room(scale_of(self), TOP)
            self.set_height(self._room)
            self._lay_out()

    def set_height(self, room: int) -> None:
        """As high as there is room for, within what is good to look at."""
        self._room = room
        more = self._top - TOP
        self.setFixedHeight(min(HEIGHT + more, max(LOWEST + more, room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another layout."""
        super().resizeEvent(event)
        self._lay_out()
