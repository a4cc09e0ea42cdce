"""A ring around a reading area or a row of tabs, for those who came there by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Themes

WIDTH = 3
KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class FocusRing(QWidget):
    """Lies over a widget and lets the mouse through. `around` tells which part of the widget has the focus."""

    def __init__(self, widget: QWidget, themes: Themes, around: Callable[[], QRect] | None = None) -> None:
        super().__init__(widget)
        self._themes, self._around = themes, around or widget.rect
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        widget.installEventFilter(self)
        themes.changed.connect(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Comes and goes with the keyboard; follows the widget's size."""
        if isinstance(event, QFocusEvent):
            shown = event.gotFocus() and event.reason() in KEYBOARD
            self.setVisible(shown)
            if shown:  # when the focus is lost, the widget may be on its way out
                self.follow()
        elif event.type() == QEvent.Type.Resize and self.isVisible():  # else a row of tabs would be laid out unstyled
            self.follow()
        return False

    def follow(self) -> None:
        """Lies where the focus is now."""
        self.setGeometry(self._around())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._themes.colour("focus"), WIDTH))
        inside = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inside, inside, -inside, -inside), 6, 6)
