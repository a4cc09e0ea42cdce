"""A slide in a frame of its shape: in the speaker's view and in the overview."""

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.lessons.slides import Slide
from desktop.ui.present_paint import Foot, SlidePainter


class SlideView(QWidget):
    """Shows one slide at one step, in the shape of the screen that the room sees."""

    def __init__(self, painter: SlidePainter, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = painter
        self._slide: Slide | None = None
        self._step, self._foot, self._black = 1, Foot(), False
        self.shape = 16 / 9
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_slide(self, slide: Slide | None, step: int = 99, foot: Foot | None = None, black: bool = False) -> None:
        """Takes a slide, or None for nothing."""
        self._slide, self._step, self._foot, self._black = slide, step, foot or Foot(), black
        self.setAccessibleDescription(slide_words(slide) if slide is not None else "")
        self.update()

    def sizeHint(self) -> QSize:
        """A size to begin with."""
        return QSize(480, 270)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the slide as large as its shape allows."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        if self._slide is None:
            return
        width = min(self.width(), self.height() * self.shape)
        size = QSizeF(width, width / self.shape)
        painter.translate((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        painter.setClipRect(0, 0, round(size.width()), round(size.height()))
        if self._black:
            painter.fillRect(0, 0, round(size.width()), round(size.height()), Qt.GlobalColor.black)
        else:
            self._painter.paint(painter, size, self._slide, self._step, self._foot)


def slide_words(slide: Slide, step: int = 99) -> str:
    """A slide as words, for assistive technology: heading and what has been shown of it."""
    said = [part.text for index, part in enumerate(slide.parts) if slide.step_of(index) <= step]
    if slide.grid is not None:
        rows = [slide.grid.head, *slide.grid.rows] if slide.grid.head else list(slide.grid.rows)
        said += [": ".join("".join(run.text for run in cell) for cell in row) for row in rows]
    return ". ".join(text.rstrip(".") for text in (slide.heading, *said) if text)
