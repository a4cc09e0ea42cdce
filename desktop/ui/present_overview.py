"""All slides small, to go to one by mouse, arrows or number."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.lessons.slides import Slide
from desktop.ui.fonts import font
from desktop.ui.present_look import SlideLook
from desktop.ui.present_paint import Foot, SlidePainter
from desktop.ui.present_view import slide_words
from desktop.ui.spoken import announce

GAP = 22
LABEL = 30
WIDTH = 300


class Overview(QWidget):
    """A grid of slides over the presentation. Paints only those in sight."""

    spoken_role = QAccessible.Role.Graphic
    chosen = Signal(int)
    left = Signal()

    def __init__(self, slides: Sequence[Slide], current: int, look: SlideLook, parent: QWidget) -> None:
        super().__init__(parent)
        self.slides = slides
        self.current = current
        self._painter = SlidePainter(look)
        self._top = 0
        self._typed = ""
        self._pressed: QPoint | None = None
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Översikt"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._tell()

    @property
    def columns(self) -> int:
        """How many slides stand beside each other."""
        return max(2, (self.width() - GAP) // (WIDTH + GAP))

    def cell(self) -> QSize:
        """The size of a small slide, without its label."""
        width = (self.width() - GAP * (self.columns + 1)) // self.columns
        return QSize(width, width * 9 // 16)

    def place(self, index: int) -> QRect:
        """Where a small slide stands now."""
        size = self.cell()
        row, column = divmod(index, self.columns)
        x = GAP + column * (size.width() + GAP)
        y = GAP + row * (size.height() + LABEL + GAP) - self._top
        return QRect(x, y, size.width(), size.height())

    def move_to(self, index: int) -> None:
        """Marks a slide and brings it into sight."""
        self.current = min(max(index, 0), len(self.slides) - 1)
        place = self.place(self.current)
        if place.top() < GAP:
            self._scroll(place.top() - GAP)
        elif place.bottom() + LABEL + GAP > self.height():
            self._scroll(place.bottom() + LABEL + GAP - self.height())
        self._tell()
        self.update()

    def _scroll(self, by: int) -> None:
        end = self.place(len(self.slides) - 1).bottom() + LABEL + GAP + self._top
        self._top = min(max(0, self._top + by), max(0, end - self.height()))
        self.update()

    def _tell(self) -> None:
        words = f"{self.current + 1}. {slide_words(self.slides[self.current])}"
        self.setAccessibleDescription(words)
        announce(self, words)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves as it came; nothing else here takes the keyboard."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows mark, Enter goes there, a number marks that slide, Escape or O leaves."""
        moves = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -self.columns, Qt.Key.Key_Down: self.columns,
            Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Home: -len(self.slides), Qt.Key.Key_End: len(self.slides),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in moves:
            self._typed = ""
            self.move_to(self.current + moves[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.current)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_O, Qt.Key.Key_Tab):
            self.left.emit()
        elif event.text().isdigit() and event.text().isascii():
            self._typed = (self._typed + event.text())[-4:]
            self.move_to(int(self._typed) - 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Taken, so that the presentation below does not hear it."""
        self._pressed, self._dragged = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drawn by a finger or the mouse the slides scroll; the presentation below does not hear it."""
        if self._pressed is None:
            return
        at = event.position().toPoint()
        by = self._pressed.y() - at.y()
        if self._dragged or abs(by) > QApplication.startDragDistance():
            self._dragged, self._pressed = True, at
            self._scroll(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a slide goes there; beside it leaves."""
        dragged, self._pressed, self._dragged = self._dragged, None, False
        if dragged or event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        for index in range(len(self.slides)):
            if self.place(index).adjusted(0, 0, 0, LABEL).contains(at):
                self.chosen.emit(index)
                return
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls."""
        self._scroll(-event.angleDelta().y())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the slides in sight."""
        painter = QPainter(self)
        look = self._painter.look
        painter.fillRect(self.rect(), look.colour("line"))
        painter.setFont(font(16))
        for index, slide in enumerate(self.slides):
            place = self.place(index)
            if place.bottom() < -LABEL or place.top() > self.height():
                continue
            painter.save()
            painter.translate(place.topLeft())
            painter.setClipRect(0, 0, place.width(), place.height())
            self._painter.paint(painter, QSizeF(place.size()), slide, 99, Foot())
            painter.restore()
            painter.setPen(look.colour("ink"))
            label = QRect(place.left(), place.bottom() + 4, place.width(), LABEL - 6)
            name = painter.fontMetrics().elidedText(
                f"{index + 1}  {slide.heading}", Qt.TextElideMode.ElideRight, label.width()
            )
            painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, name)
            if index == self.current:
                painter.setPen(QPen(look.colour("accent"), 4))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(place.adjusted(-3, -3, 2, 2))
