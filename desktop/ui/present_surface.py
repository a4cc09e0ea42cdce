"""Mouse, touch and wheel on a presentation: what they mean, and when the cursor is seen."""

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QCursor, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.present_keys import doings
from desktop.ui.present_zoom import Zoom

HIDE_CURSOR_MS = 2500
SWIPE = 70


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
        self._actions = {doing.id: self._action(doing.id, doing.text, doing.said) for doing in doings() if doing.menu}

    def _action(self, name: str, text: str, said: str) -> QAction:
        action = QAction(f"{text}\t{said.split(',')[0].split(' (')[0]}", self)
        action.triggered.connect(lambda: self.run(name))
        return action

    def run(self, name: str) -> None:
        """Does something of the table of keys."""
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where, so that a swipe can be told from a click."""
        self._pressed = event.position() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes on (at the left edge back); a swipe turns the page. The back button goes back."""
        if event.button() == Qt.MouseButton.BackButton:
            self.run("back")
            return
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        by = event.position().x() - self._pressed.x()
        start, self._pressed = self._pressed, None
        if abs(by) > SWIPE:
            self.run("next" if by < 0 else "back")
        elif self.zoom.on:
            self.zoom.off()
            self.update()
        else:
            self.run("back" if start.x() < self.width() * 0.2 else "next")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The cursor is seen while it moves; as a pointer it is a dot."""
        self._at = event.position()
        self._show_cursor()
        if self.pointing:
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel turns pages; with Ctrl it enlarges."""
        down = event.angleDelta().y() < 0
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom.change(-1 if down else 1, self._share())
            self.update()
        elif event.angleDelta().y():
            self.run("next" if down else "back")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Everything that keys do, in words."""
        menu = self.menu()
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """The menu; gone again when it has been closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self._actions.values()))
        return menu

    def _share(self) -> QPointF:
        inside = self.rect().contains(self._at.toPoint()) and not self._at.isNull()
        return QPointF(self._at.x() / self.width(), self._at.y() / self.height()) if inside else QPointF(0.3, 0.4)

    def _show_cursor(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor if self.pointing else Qt.CursorShape.ArrowCursor)
        self._idle.start()

    def _hide_cursor(self) -> None:
        self.setCursor(QCursor(Qt.CursorShape.BlankCursor))
