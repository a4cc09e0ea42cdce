"""The text size of everything that is read: one number, and the parts of the window that follow it.

A part follows as a whole: a style sheet with the sizes alone is laid on it, and what is put into it later is found by
the same sheet. What is painted by hand asks `scale_of` for the size that holds where it stands. At 100 % no part has
a sheet of its own, so that nothing costs anything until somebody asks for another size.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.style import LINE, size_sheet

AROUND_WINDOW = 60
"""What a dialog leaves of the screen: its own title and the system's bar."""
SCALE = "textScale"
"""Property of a part that follows the text size: its scale, 1.0 for as made."""


def scale_of(widget: QWidget | None) -> float:
    """The scale of the text where a widget stands; 1.0 where nothing follows the text size."""
    while widget is not None:
        scale = widget.property(SCALE)
        if isinstance(scale, float):
            return scale
        widget = widget.parentWidget()
    return 1.0


def scaled(widget: QWidget | None, pixels: float) -> int:
    """A length that grows with the text where a widget stands."""
    return round(pixels * scale_of(widget))


def room(scale: float, pixels: float, lines: int = 1) -> int:
    """A height in which so many lines of text stand at 100 %: only the lines grow, not the air around them."""
    return round(pixels + (scale - 1) * LINE * lines)


def panel_width(scale: float, pixels: float) -> int:
    """The width of a panel beside the text: half as much wider as the letters are larger, and never narrower."""
    return round(pixels * (1 + max(0.0, scale - 1) / 2))


class TextSize(QObject):
    """The size, and who follows it."""

    changed = Signal()

    def __init__(self, sheet: str, percent: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scale = percent / 100
        self._sheet = sheet
        self._sheets: dict[float, str] = {1.0: ""}

    def set_percent(self, percent: int) -> None:
        """Another size, in percent of the usual."""
        if percent / 100 != self.scale:
            self.scale = percent / 100
            self.changed.emit()

    def sheet(self) -> str:
        """The style sheet of what follows; empty at the usual size."""
        if self.scale not in self._sheets:
            self._sheets[self.scale] = size_sheet(self._sheet, self.scale)
        return self._sheets[self.scale]

    def follow(self, part: QWidget) -> None:
        """Lets a part of the window follow from now on, with all that is in it."""
        _Follower(part, self)


def follow_window(dialog: QWidget, width: int = 0, height: int = 0) -> None:
    """Lets a dialog follow the text size of the window it was opened from, and gives it the room that letters need.

    `width` and `height` at 100 %; 0 leaves the size to what is in it. It is never larger than the screen.
    Called when the dialog has its parts, it is as high as their words are in these letters.
    """
    parent, size = dialog.parentWidget(), None
    while parent is not None and size is None:
        size = parent.findChild(TextSize, options=Qt.FindChildOption.FindDirectChildrenOnly)
        parent = parent.parentWidget()
    if size is not None:
        size.follow(dialog)
    if width and height:
        most, scale = dialog.screen().availableSize(), scale_of(dialog)
        wide, layout = min(panel_width(scale, width), most.width() - AROUND_WINDOW), dialog.layout()
        words = layout.totalHeightForWidth(wide) if layout is not None else 0
        dialog.resize(wide, min(max(panel_width(scale, height), words), most.height() - AROUND_WINDOW))


class _Follower(QObject):
    """Lives with its part. What is not in sight knows the size at once, and is laid out in it when it is shown next."""

    def __init__(self, part: QWidget, size: TextSize) -> None:
        super().__init__(part)
        self._part, self._size = part, size
        self._laid_out = 1.0
        size.changed.connect(self._change)
        part.installEventFilter(self)
        part.setProperty(SCALE, size.scale)
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before the part is shown it takes the size that holds now."""
        if isinstance(event, QShowEvent) and watched is self._part:
            self._lay_out()
        return False

    def _change(self) -> None:
        self._part.setProperty(SCALE, self._size.scale)
        if self._part.isVisible():
            self._lay_out()

    def _lay_out(self) -> None:
        if self._laid_out != self._size.scale:
            self._laid_out = self._size.scale
            self._part.setStyleSheet(self._size.sheet())
