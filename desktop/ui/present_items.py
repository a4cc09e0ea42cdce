"""What a slide is painted of: texts, boxes and maps with their places on the stage."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPolygonF, QTextCharFormat, QTextLayout, QTextOption

from desktop.lessons.slides import Figure, Run, Runs
from desktop.ui.present_glyphs import Glyphs
from desktop.ui.present_look import SlideLook, slide_font

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}


@dataclass(slots=True)
class TextItem:
    """Text laid out in lines. `step` is when it is shown; before that it is painted in the colour "coming"."""

    layout: QTextLayout
    x: float
    y: float
    role: str
    pixels: float
    step: int
    lines: int
    pitch: float

    @property
    def rect(self) -> QRectF:
        """Where it stands on the stage."""
        width = max((self.layout.lineAt(n).naturalTextRect().right() for n in range(self.lines)), default=0.0)
        return QRectF(self.x, self.y, width, self.lines * self.pitch)

    def paint(self, painter: QPainter, look: SlideLook, step: int, glyphs: Glyphs) -> None:
        """Paints it as it is at a step."""
        colour = look.colour(self.role if step >= self.step else "coming")
        glyphs.draw(painter, self.layout, QPointF(self.x, self.y), colour)


@dataclass(slots=True)
class BoxItem:
    """A filled or outlined rounded box, or a bar."""

    rect: QRectF
    fill: str
    edge: str = ""
    radius: float = 0.0
    step: int = 1

    def paint(self, painter: QPainter, look: SlideLook, step: int) -> None:
        """Paints it."""
        coming = step < self.step
        painter.setPen(QPen(look.colour("coming" if coming else self.edge), 2.5) if self.edge else Qt.PenStyle.NoPen)
        if self.fill:
            painter.setBrush(look.colour("coming" if coming else self.fill))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect, self.radius, self.radius)


@dataclass(slots=True)
class DotItem:
    """A bullet in the middle of its part's first line; `y` is the top of that line."""

    x: float
    y: float
    pitch: float
    role: str
    step: int

    def paint(self, painter: QPainter, look: SlideLook, step: int) -> None:
        """Paints it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self.role if step >= self.step else "coming"))
        painter.drawEllipse(QPointF(self.x, self.y + self.pitch / 2 + 2), 5.8, 5.8)


@dataclass(slots=True)
class SignItem:
    """A tick or a cross, so that right and wrong are not told by colour alone."""

    rect: QRectF
    right: bool
    role: str

    def paint(self, painter: QPainter, look: SlideLook, step: int) -> None:
        """Paints it."""
        pen = QPen(look.colour(self.role), 4.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = self.rect
        path = QPainterPath(QPointF(box.left(), box.center().y()) if self.right else box.topLeft())
        if self.right:
            path.lineTo(box.left() + box.width() * 0.36, box.bottom())
            path.lineTo(box.topRight())
        else:
            path.lineTo(box.bottomRight())
            path.moveTo(box.topRight())
            path.lineTo(box.bottomLeft())
        painter.drawPath(path)


@dataclass(slots=True)
class MapItem:
    """Outlines and dots in a box, north up. Rings in rings are lakes."""

    rect: QRectF
    figure: Figure
    tone: str
    _rings: list[QPolygonF] = field(default_factory=list)
    _land: QPainterPath = field(default_factory=QPainterPath)
    _dots: list[QPointF] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Puts outlines and dots as large as they fit, at the right edge."""
        points = [point for ring in self.figure.outlines for point in ring]
        if not points:
            return
        left, top = min(x for x, _ in points), min(y for _, y in points)
        across, down = max(x for x, _ in points) - left, max(y for _, y in points) - top
        scale = min(self.rect.width() / max(across, 1), self.rect.height() / max(down, 1))
        x0, y0 = self.rect.right() - across * scale, self.rect.top()

        def put(x: float, y: float) -> QPointF:
            return QPointF(x0 + (x - left) * scale, y0 + (y - top) * scale)

        self._rings = [QPolygonF([put(x, y) for x, y in ring]) for ring in self.figure.outlines]
        for outline in self._rings:
            self._land.addPolygon(outline)
        self._dots = [put(dot.x, dot.y) for dot in self.figure.dots]

    def paint(self, painter: QPainter, look: SlideLook, step: int) -> None:
        """Paints the map: the land at once, its coasts one by one, which takes a quarter of the time."""
        painter.fillPath(self._land, look.colour("land"))
        painter.setPen(QPen(look.colour("coast"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ring in self._rings:
            painter.drawPolygon(ring)
        painter.setPen(QPen(look.colour("ground"), 2))
        painter.setBrush(look.colour(self.tone or "accent"))
        for dot in self._dots:
            painter.drawEllipse(dot, 8, 8)


Item = TextItem | BoxItem | DotItem | SignItem | MapItem


def text_item(
    runs: Runs,
    place: tuple[float, float],
    room: float,
    pixels: float,
    pitch: float,
    *,
    role: str = "ink",
    step: int = 1,
    weight: QFont.Weight = QFont.Weight.Normal,
    align: str = "left",
) -> TextItem:
    """Runs laid out in a column of the stage, with a fixed distance between the lines."""
    base = slide_font(pixels, weight)
    layout = QTextLayout("".join(run.text for run in runs).replace("\n", "\u2028"), base)
    option = QTextOption(_ALIGN.get(align, Qt.AlignmentFlag.AlignLeft))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(runs, pixels, weight))
    layout.setCacheEnabled(True)
    lines = _lay(layout, room, pitch)
    return TextItem(layout, place[0], place[1], role, pixels, step, lines, pitch)


def plain_item(
    text: str, place: tuple[float, float], room: float, pixels: float, pitch: float, **rest: object
) -> TextItem:
    """Plain text laid out as `text_item` does."""
    return text_item((Run(text),), place, room, pixels, pitch, **rest)  # type: ignore[arg-type]


def fitted(
    text: str, place: tuple[float, float], room: float, sizes: Sequence[float], most: Sequence[int], **rest: object
) -> TextItem:
    """Text in the first of some sizes at which it takes at most so many lines; else in the last."""
    item = plain_item(text, place, room, sizes[0], round(sizes[0] * 1.16), **rest)
    for size, lines in zip(sizes, most, strict=True):
        item = plain_item(text, place, room, size, round(size * 1.16), **rest)
        if item.lines <= lines:
            break
    return item


def _lay(layout: QTextLayout, room: float, pitch: float) -> int:
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, count * pitch + (pitch - line.height()) / 2))
        count += 1
    layout.endLayout()
    return max(count, 1)


def _formats(runs: Runs, pixels: float, weight: QFont.Weight) -> list[QTextLayout.FormatRange]:
    made = []
    position = 0
    for run in runs:
        if run.strong or run.emphasis:
            range_ = QTextLayout.FormatRange()
            range_.start, range_.length = position, len(run.text)
            look = QTextCharFormat()
            face = slide_font(pixels, QFont.Weight.DemiBold if run.strong else weight)
            face.setItalic(run.emphasis)
            look.setFont(face)
            range_.format = look
            made.append(range_)
        position += len(run.text)
    return made
