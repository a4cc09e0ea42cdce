"""What the window itself remembers: its place on the screen, its panels, its theme."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow


TITLE_BAR = 48
"""The most that a window manager takes over a window."""


def keep(window: MainWindow) -> None:
    """Tells the presenter what to keep of the window whenever the memory is written."""
    presenter, panels = window.presenter, window.panels
    presenter.keep_with("geometry", lambda: base64.b64encode(window.saveGeometry().data()).decode())
    presenter.keep_with("theme", lambda: window.themes.choice)
    presenter.keep_with("menubar", lambda: not window.menuBar().isHidden())
    presenter.keep_with("numbers", lambda: panels.numbered)
    presenter.keep_with("tree", lambda: panels.wants_tree)
    presenter.keep_with("panel", lambda: panels.wants_panel)
    window.page.reader.verticalScrollBar().valueChanged.connect(lambda _: presenter.touch())


def show(window: MainWindow) -> None:
    """Shows the window; the first time over all of a screen that is too small for the size it begins with."""
    free = window.screen().availableSize()
    if window.presenter.kept("geometry") is None and (free.height() < window.height() + TITLE_BAR):
        window.showMaximized()
    else:
        window.show()


def _keep_on_screen(window: MainWindow) -> None:
    """A place that was kept wrongly, or on another screen, is drawn in to what there is of this one."""
    free, frame = window.screen().availableGeometry(), window.geometry()
    if window.isMaximized() or window.isFullScreen() or free.contains(frame):
        return
    frame.setSize(frame.size().boundedTo(free.size()))
    frame.moveLeft(max(free.left(), min(frame.left(), free.right() + 1 - frame.width())))
    frame.moveTop(max(free.top(), min(frame.top(), free.bottom() + 1 - frame.height())))
    window.setGeometry(frame)


def restore(window: MainWindow) -> None:
    """Puts the window where it was, with the panels it had."""
    presenter, panels = window.presenter, window.panels
    geometry = presenter.kept("geometry")
    if isinstance(geometry, str):
        window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        _keep_on_screen(window)
    panels.show_menu_bar(bool(presenter.kept("menubar", False)))
    panels.number(bool(presenter.kept("numbers", False)))
    panels.change_reading(presenter.reading)
    panels.wants_tree = bool(presenter.kept("tree", True))
    panels.wants_panel = bool(presenter.kept("panel", True))
