"""Which screen shows the slides and which the speaker's view, as screens come and go."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

_AT = " @ "


@dataclass(frozen=True, slots=True)
class ScreenInfo:
    """A screen: its name, where it lies on the desktop, whether it is the first. `handle` is None in tests."""

    name: str
    rect: QRect
    primary: bool
    handle: QScreen | None = None

    @property
    def key(self) -> str:
        """What tells it from the others, also from one with the same name: two projectors of one make."""
        return f"{self.name}{_AT}{self.rect.x()},{self.rect.y()}"


class Screens(QObject):
    """The screens there are; tells when one comes, goes or changes its size."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._added)
            # A screen that goes is still in the list while it tells so.
            application.screenRemoved.connect(self._changed_soon)
            application.primaryScreenChanged.connect(self._changed_soon)
            for screen in QGuiApplication.screens():
                screen.geometryChanged.connect(self.changed)

    def all(self) -> list[ScreenInfo]:
        """The screens, the first one first."""
        first = QGuiApplication.primaryScreen()
        found = [ScreenInfo(s.name(), s.geometry(), s is first, s) for s in QGuiApplication.screens()]
        return sorted(found, key=lambda screen: not screen.primary)

    def _changed_soon(self, _screen: QScreen) -> None:
        QTimer.singleShot(0, self, self.changed.emit)

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self.changed)
        self.changed.emit()


def assign(screens: Sequence[ScreenInfo], wanted: str = "") -> tuple[ScreenInfo, ScreenInfo | None]:
    """The screen for the slides and the one for the speaker's view (None where there is only one).

    `wanted` is the `key` of a screen. Slides go to it when it is there, if need be in another place than then; else
    to the first that is not the laptop's own. The speaker's view goes to the laptop's own, or to another one when
    the slides are there. A screen that shows the same as the slides' (mirrored) counts as none: the room would see
    the notes.
    """
    name = wanted.partition(_AT)[0]
    named = [screen for screen in screens if wanted and screen.name == name]
    exact = [screen for screen in named if screen.key == wanted]
    slides = (exact or named or [screen for screen in screens if not screen.primary] or screens)[0]
    others = [s for s in screens if s is not slides and not s.rect.intersects(slides.rect)]
    speaker = next((screen for screen in others if screen.primary), others[0] if others else None)
    return slides, speaker


def show_on(widget: QWidget, screen: ScreenInfo, full: bool) -> None:
    """Puts a window on a screen, over all of it or as a window that fills most of it."""
    if screen.handle is not None:
        widget.setScreen(screen.handle)
    if full:
        if widget.isFullScreen() and widget.geometry() != screen.rect:
            widget.showNormal()
        widget.setGeometry(screen.rect)
        widget.showFullScreen()
        return
    rect = screen.rect
    widget.setGeometry(
        rect.adjusted(rect.width() // 24, rect.height() // 16, -rect.width() // 24, -rect.height() // 16)
    )
    widget.showMaximized()
