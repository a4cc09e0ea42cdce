"""Scrolling and zooming by fingers, with a run of its own that stops at once for those who want less motion."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QPlainTextEdit,
    QScroller,
    QScrollerProperties,
    QStyle,
    QWidget,
)

METRIC = QScrollerProperties.ScrollMetric
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)


def scroll_all_by_touch(root: QWidget) -> None:
    """Every list and every area that scrolls in a widget. Fields for writing scroll by their own bars.

    A field of plain text counts its lines, not its pixels: a finger would throw it far away.
    """
    for area in root.findChildren(QAbstractScrollArea):
        if not isinstance(area, QPlainTextEdit) and not QScroller.hasScroller(area.viewport()):
            scroll_by_touch(area)


def scroll_by_touch(area: QAbstractScrollArea) -> None:
    """A finger that is drawn over the area scrolls it; a tap stays a tap."""
    if isinstance(area, QAbstractItemView):
        area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        _TapsOnly(area)
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
    scroller = QScroller.scroller(area.viewport())
    wishes = scroller.scrollerProperties()
    off = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    wishes.setScrollMetric(METRIC.VerticalOvershootPolicy, off)
    wishes.setScrollMetric(METRIC.HorizontalOvershootPolicy, off)
    if wants_less_motion():
        wishes.setScrollMetric(METRIC.MaximumVelocity, 0.0)
    scroller.setScrollerProperties(wishes)


def wants_less_motion() -> bool:
    """Whether the system has switched animations off; Qt knows it as animations that take no time."""
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


class _TapsOnly(QObject):
    """Keeps a finger that scrolls a list from choosing in it: a row is pressed when the finger is lifted where it was.

    Qt gives a finger as mouse events too, and those that scroll would choose every row they pass.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPointF | None = None
        self._press = QEvent.Type.MouseButtonPress
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Holds back what a finger does until it is known what it means."""
        if not isinstance(event, QMouseEvent) or not by_finger(event):
            return False
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._pressed, self._press = event.position(), event.type()
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            at, self._pressed = self._pressed, None
            if not is_drag(event.position() - at):
                self._tap(event)
        return True

    def _tap(self, event: QMouseEvent) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for kind, held in ((self._press, left), (QEvent.Type.MouseButtonRelease, none)):
            made = QMouseEvent(kind, event.position(), event.globalPosition(), left, held, event.modifiers())
            QApplication.sendEvent(self._view.viewport(), made)


class Pinch(QObject):
    """Two fingers on a picture: `zoom(factor, point between them)`. One finger draws it along, as the mouse does."""

    def __init__(self, picture: QWidget, zoom: Callable[[float, QPointF], object]) -> None:
        super().__init__(picture)
        self._zoom = zoom
        self._apart = 0.0
        self._pinching = False
        picture.grabGesture(Qt.GestureType.PinchGesture)  # or Qt tells of the first finger alone
        picture.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the fingers; what the first of them would do as a mouse is held back until all are lifted."""
        if event.type() in _TOUCHES and isinstance(event, QTouchEvent):
            self._follow(event.points())
            return False
        if isinstance(event, QMouseEvent) and by_finger(event):
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pinching = False
            return self._pinching
        return False

    def _follow(self, points: list[QEventPoint]) -> None:
        down = [point.position() for point in points if point.state() != QEventPoint.State.Released]
        if len(down) != 2:
            self._apart = 0.0
            return
        self._pinching = True
        apart, before = QLineF(down[0], down[1]).length(), self._apart
        self._apart = apart
        if before > 1 and apart > 1:
            self._zoom(apart / before, (down[0] + down[1]) / 2)


class Taps:
    """Tells a tap of a finger from a drag, which Qt gives as mouse events as well."""

    def __init__(self) -> None:
        self._at: QPointF | None = None

    def press(self, event: QMouseEvent) -> None:
        """Remembers where a finger came down."""
        self._at = event.position() if by_finger(event) else None

    def was_drag(self, event: QMouseEvent) -> bool:
        """Whether a finger that is lifted now was drawn over the screen."""
        at, self._at = self._at, None
        return at is not None and is_drag(event.position() - at)


def is_drag(by: QPointF) -> bool:
    """Whether what was pressed moved too far for a tap."""
    return by.manhattanLength() > QApplication.startDragDistance()


def by_finger(event: QMouseEvent) -> bool:
    """Whether a mouse event stands for a touch."""
    return event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
