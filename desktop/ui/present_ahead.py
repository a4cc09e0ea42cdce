"""The next slide painted before it is asked for, so that going on is only laying a picture on the screen."""

from collections import OrderedDict

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QPainter, QPixmap

from desktop.lessons.slides import Slide
from desktop.ui.present_paint import Foot, SlidePainter

KEPT = 2
"""The slide that is shown and the one that comes: at 3840 × 2160 each takes 33 MB."""

_Key = tuple[int, int, Foot, int, int, float, str]


class Ahead:
    """Keeps the pictures of two slides with their foot lines."""

    def __init__(self, painter: SlidePainter) -> None:
        self._painter = painter
        self._kept: OrderedDict[_Key, tuple[Slide, QPixmap]] = OrderedDict()

    def picture(self, slide: Slide, step: int, foot: Foot, size: QSize, ratio: float) -> QPixmap:
        """The picture of a slide at a step; painted now where it was not before."""
        shown = min(step, slide.steps)
        key = (id(slide), shown, foot, size.width(), size.height(), ratio, self._painter.look.name)
        found = self._kept.pop(key, None)
        if found is None or found[0] is not slide:
            found = (slide, self._paint(slide, shown, foot, size * ratio))
            found[1].setDevicePixelRatio(ratio)
        self._kept[key] = found
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return found[1]

    def _paint(self, slide: Slide, step: int, foot: Foot, size: QSize) -> QPixmap:
        pixmap = QPixmap(size)
        brush = QPainter(pixmap)
        self._painter.paint(brush, QSizeF(size), slide, step, foot)
        brush.end()
        return pixmap
