"""Lucide icons tinted from the theme, and the program's own mark."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, runtime_checkable
from weakref import ref

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from desktop.ui.tokens import Theme

MARK = "brobyggaren"


@runtime_checkable
class Resizing(Protocol):
    """A button whose icon grows with its words."""

    def grow_icon(self, usual: int, draw: Callable[[int], QIcon]) -> None:
        """Takes the icon's usual size, and how it is drawn in another."""


class Icons:
    """Makes tinted pixmaps from the SVG files of one folder, and keeps them.

    A button bound here gets new icons when the theme changes.
    """

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme
        self._sources: dict[str, bytes] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._wishes: dict[int, tuple[ref[QAbstractButton], str, str, str]] = {}

    def retheme(self, theme: Theme) -> None:
        """Takes a new theme and re-tints every bound button."""
        self._theme = theme
        self._pixmaps.clear()
        for key, (button, name, role, on_role) in list(self._wishes.items()):
            widget = button()
            if widget is None or not isValid(widget):
                del self._wishes[key]
            else:
                widget.setIcon(self.icon(name, role, on_role, widget.iconSize().width()))

    def bind(self, button: QAbstractButton, name: str, role: str = "ink", on_role: str = "", size: int = 18) -> None:
        """Gives a button an icon that follows the theme. `on_role` tints it when checked."""
        self._wishes[id(button)] = (ref(button), name, role, on_role)
        button.setIconSize(QSize(size, size))
        button.setIcon(self.icon(name, role, on_role, size))
        if isinstance(button, Resizing):
            button.grow_icon(size, lambda larger: self.icon(name, role, on_role, larger))

    def icon(self, name: str, role: str = "ink", on_role: str = "", size: int = 18) -> QIcon:
        """A QIcon with its disabled and its checked state."""
        icon = QIcon(self.pixmap(name, role, size))
        icon.addPixmap(self.pixmap(name, "off", size), QIcon.Mode.Disabled)
        if on_role:
            icon.addPixmap(self.pixmap(name, on_role, size), QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def pixmap(self, name: str, role: str, size: int) -> QPixmap:
        """The icon in a colour role, sharp on the sharpest screen there is. `size` in logical pixels."""
        ratio = _device_ratio()
        key = (name, role, size, ratio)
        if key not in self._pixmaps:
            colour = "" if name == MARK else self._theme.colour(role)
            self._pixmaps[key] = self._render(name, colour, size, ratio)
        return self._pixmaps[key]

    def mark(self) -> QIcon:
        """The program's own icon in the sizes that systems ask for."""
        icon = QIcon()
        for size in (16, 32, 48, 128, 256):
            icon.addPixmap(self._render(MARK, "", size, 1.0))
        return icon

    def _render(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        source = self._source(name)
        if colour:
            source = source.replace(b"currentColor", colour.encode())
        renderer = QSvgRenderer(QByteArray(source))
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    def _source(self, name: str) -> bytes:
        if name not in self._sources:
            path = self._folder / f"{name}.svg"
            if not path.is_file():
                path = self._folder / "file-text.svg"
            self._sources[name] = path.read_bytes()
        return self._sources[name]


def _device_ratio() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
