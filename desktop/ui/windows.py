"""The windows of the program that are open beside the main window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

_PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)
"""Menus, lists of choices and tooltips: they go by themselves."""


def close_popups() -> None:
    """Closes menus and lists of choices: Qt does not bear that a window is deleted under one that is open."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget.windowType() == Qt.WindowType.Popup:
            widget.close()


def others_open(window: QWidget) -> bool:
    """Whether a dialog or a presentation stands beside the main window."""
    return any(
        other.isVisible() and other is not window and other.windowType() not in _PASSING
        for other in QApplication.topLevelWidgets()
    )
