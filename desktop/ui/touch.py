"""Scrolling by a finger, with a little run of its own that stops at once for those who want less motion."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QScroller,
    QScrollerProperties,
    QStyle,
)

METRIC = QScrollerProperties.ScrollMetric


def scroll_by_touch(area: QAbstractScrollArea) -> None:
    """A finger that is drawn over the area scrolls it; a tap stays a tap."""
    if isinstance(area, QAbstractItemView):
        area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
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
        return at is not None and (event.position() - at).manhattanLength() > QApplication.startDragDistance()


def by_finger(event: QMouseEvent) -> bool:
    """Whether a mouse event stands for a touch."""
    return event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
