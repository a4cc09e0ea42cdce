"""Ctrl and the wheel change the text size wherever the pointer is, also over lists, which would only scroll."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QWidget


class TextWheel(QObject):
    """Sees the wheel before the window's widgets do. Those that zoom by themselves keep it."""

    def __init__(self, window: QWidget, change: Callable[[int], object], keeps: Callable[[QWidget], bool]) -> None:
        super().__init__(window)
        self._window, self._change, self._keeps = window, change, keeps
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the wheel with Ctrl, and leaves everything else alone."""
        if watched is self._window:
            handle = self._window.windowHandle()
            if isinstance(event, QShowEvent) and handle is not None:
                handle.installEventFilter(self)
            return False
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            under = self._window.childAt(event.position().toPoint())
            if under is not None and not self._keeps(under) and event.angleDelta().y():
                self._change(1 if event.angleDelta().y() > 0 else -1)
                return True
        return False
