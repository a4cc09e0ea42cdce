"""Mouse, touch and wheel on a presentation: what they mean, and when the cursor is seen."""

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QCursor, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.present_keys import doings
from desktop.ui.present_wheel import Wheel
from desktop.ui.present_zoom import Zoom
from desktop.ui.touch import Pinch, by_finger, is_drag

HIDE_CURSOR_MS = 2500
HELD_MS = 700
"""A finger that is held still so long asks for the menu."""
SWIPE = 70
FARTHER = 1.25
"""How much farther apart two fingers are for the next size."""
MENU_BESIDE = QPoint(28, 28)
"""The menu opens beside the finger, which would choose what lies under it when it is lifted."""


class Surface(QWidget):
    """Turns clicks, swipes, the wheel and the menu into the doings of the table of keys."""

    def __init__(self) -> None:
        super().__init__()
        self.zoom = Zoom()
        self.pointing = False
        self._at = QPointF()
        self._pressed: QPointF | None = None
        self.setMouseTracking(True)
        self._idle = QTimer(self)
        self._idle.setInterval(HIDE_CURSOR_MS)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._hide_cursor)
        self._held = QTimer(self)
        self._held.setInterval(HELD_MS)
        self._held.setSingleShot(True)
        self._held.timeout.connect(self._open_at_finger)
        self._wheel = Wheel()
        self._dragged = False
        self._spread = 1.0
        Pinch(self, self._pinched)
        self._actions = {doing.id: self._action(doing.id, doing.text, doing.said) for doing in doings() if doing.menu}

    def _action(self, name: str, text: str, said: str) -> QAction:
        action = QAction(f"{text}\t{said.split(',')[0].split(' (')[0]}", self)
        action.triggered.connect(lambda: self.run(name))
        return action

    def run(self, name: str) -> None:
        """Does something of the table of keys."""
        raise NotImplementedError

    def able(self, name: str) -> bool:
        """Whether something of the table does anything now; what does not is grey in the menu."""
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where, so that a swipe can be told from a click."""
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed, self._dragged = (event.position() if left else None), False
        self._at = event.position()
        if left and by_finger(event):
            self._held.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes on (at the left edge back); a swipe turns the page. The back button goes back."""
        self._held.stop()
        if event.button() == Qt.MouseButton.BackButton:
            self.run("back")
            return
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        by = event.position().x() - self._pressed.x()
        start, self._pressed = self._pressed, None
        if self.zoom.on:
            if not self._dragged:
                self.zoom.off()
                self.update()
        elif abs(by) > SWIPE:
            self.run("next" if by < 0 else "back")
        else:
            self.run("back" if start.x() < self.width() * 0.2 else "next")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The cursor is seen while it moves; as a pointer it is a dot. What is enlarged is drawn along."""
        before, self._at = self._at, event.position()
        self._show_cursor()
        if self._pressed is not None and is_drag(event.position() - self._pressed):
            self._held.stop()
            self._dragged = True
        if self._dragged and self._pressed is not None and self.zoom.on:
            by = event.position() - before
            self.zoom.drag(by.x() / max(self.width(), 1), by.y() / max(self.height(), 1))
            self.update()
        if self.pointing:
            self.update()

    def _pinched(self, factor: float, at: QPointF) -> None:
        """Two fingers enlarge what is between them, a size at a time."""
        self._held.stop()
        self._pressed = None
        self._spread *= factor
        if 1 / FARTHER < self._spread < FARTHER:
            return
        share = QPointF(at.x() / max(self.width(), 1), at.y() / max(self.height(), 1))
        self.zoom.change(1 if self._spread > 1 else -1, share)
        self._spread = 1.0
        self.update()

    def _open_at_finger(self) -> None:
        """The menu for those who have no keyboard and no second button: a whiteboard."""
        self._pressed = None
        self.menu().popup(self.mapToGlobal(self._at.toPoint()) + MENU_BESIDE)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel turns pages; with Ctrl it enlarges."""
        step = self._wheel.step(event.angleDelta().y(), event.timestamp())
        if not step:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom.change(step, self._share())
            self.update()
        else:
            self.run("next" if step < 0 else "back")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Everything that keys do, in words."""
        menu = self.menu()
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """The menu; gone again when it has been closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, action in self._actions.items():
            action.setEnabled(self.able(name))
            menu.addAction(action)
        return menu

    def _share(self) -> QPointF:
        inside = self.rect().contains(self._at.toPoint()) and not self._at.isNull()
        return QPointF(self._at.x() / self.width(), self._at.y() / self.height()) if inside else QPointF(0.3, 0.4)

    def _show_cursor(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor if self.pointing else Qt.CursorShape.ArrowCursor)
        self._idle.start()

    def _hide_cursor(self) -> None:
        self.setCursor(QCursor(Qt.CursorShape.BlankCursor))
