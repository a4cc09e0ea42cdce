"""A slide painted: ground, items, foot line. Used by the window, the speaker's view, the overview and pictures."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from desktop.lessons.slides import SMALLEST, Slide
from desktop.ui.present_glyphs import Glyphs
from desktop.ui.present_items import TextItem, plain_item
from desktop.ui.present_layout import Laid, lay_out
from desktop.ui.present_look import FOOT_MIDDLE, WIDEST, SlideLook, Stage, slide_font, stage_for

KEPT = 6
_SIDE = 28.0


@dataclass(frozen=True, slots=True)
class Foot:
    """What the foot line tells besides the sources: slide number, how many, the clock ("" for none)."""

    number: int = 0
    count: int = 0
    clock: str = ""


class SlidePainter:
    """Paints slides and keeps the newest layouts, so that going on is only painting."""

    def __init__(self, look: SlideLook) -> None:
        self.look = look
        self._laid: OrderedDict[tuple[int, float], Laid] = OrderedDict()
        self._glyphs = Glyphs()

    def paint(self, painter: QPainter, size: QSizeF, slide: Slide, step: int, foot: Foot) -> None:
        """Paints a slide over a whole surface: the ground, what it says, the foot line."""
        stage = stage_for(size.width(), size.height())
        painter.save()
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), self.look.colour("ground"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.translate(stage.left, stage.top)
        painter.scale(stage.scale, stage.scale)
        for item in self.laid(slide, stage).items:
            if isinstance(item, TextItem):
                item.paint(painter, self.look, step, self._glyphs)
            else:
                item.paint(painter, self.look, step)
        self._foot(painter, stage, slide.foot, foot)
        painter.restore()

    def laid(self, slide: Slide, stage: Stage) -> Laid:
        """The layout of a slide; made once while the slide is near."""
        key = (id(slide), round(stage.width, 2))
        found = self._laid.get(key)
        if found is None or found.slide is not slide:
            found = lay_out(slide, stage)
            self._laid[key] = found
            while len(self._laid) > KEPT:
                self._laid.popitem(last=False)
        return found

    def _foot(self, painter: QPainter, stage: Stage, sources: str, foot: Foot) -> None:
        """The foot line: number, how far, sources, clock."""
        metrics = QFontMetricsF(slide_font(SMALLEST))
        left, right = _SIDE, stage.width - _SIDE
        if foot.count:
            text = f"{foot.number} / {foot.count}"
            self._say(painter, text, left)
            left += max(metrics.horizontalAdvance(text), 56.0) + 18
        for text in (foot.clock, sources):
            if text:
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, right - left - 40)
                wide = metrics.horizontalAdvance(shown)
                self._say(painter, shown, right - wide)
                right -= wide + 20
        if foot.count and right - left > 24:
            _bar(painter, self.look.colour("line"), left, right)
            _bar(painter, self.look.colour("accent"), left, left + (right - left) * foot.number / foot.count)

    def _say(self, painter: QPainter, text: str, left: float) -> None:
        item = plain_item(text, (left, FOOT_MIDDLE - 20), WIDEST, SMALLEST, 40.0, role="muted")
        item.paint(painter, self.look, 1, self._glyphs)


def _bar(painter: QPainter, colour: QColor, left: float, right: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(left, FOOT_MIDDLE - 2, max(right - left, 4), 4), 2, 2)


def slide_image(painter: SlidePainter, slide: Slide, size: tuple[int, int], foot: Foot, step: int = 99) -> QImage:
    """A slide as a picture, all its steps shown."""
    image = QImage(size[0], size[1], QImage.Format.Format_RGB32)
    brush = QPainter(image)
    painter.paint(brush, QSizeF(*size), slide, step, foot)
    brush.end()
    return image
