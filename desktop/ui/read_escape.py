"""Escape ends the reading wherever the keyboard is in the window, except where Escape already has another meaning."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.ui.find_bar import FindBar


class ReadEscape(QObject):
    """Asks for the end of the reading. A field to write in and the bar that finds words keep their own Escape."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._shortcut.setEnabled(False)
        self._shortcut.activated.connect(self.pressed)

    def listen(self, on: bool) -> None:
        """Whether Escape is listened for."""
        self._shortcut.setEnabled(on)
        if on:
            self._window.installEventFilter(self)
        else:
            self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before a shortcut, Qt asks the widget with the keyboard, and then those around it, if they want the key."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape or not _has_its_own(QApplication.focusWidget()):
            return False
        event.accept()
        return True


def _has_its_own(widget: QWidget | None) -> bool:
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    while widget is not None and not isinstance(widget, FindBar):
        widget = widget.parentWidget()
    return widget is not None
