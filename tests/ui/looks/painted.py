"""What is really painted: every piece of text in a widget with its colour, its size and the ground under it.

The widget is painted twice: into an SVG, which tells of each text with its pen, and into a picture, which tells
of the ground. So nothing depends on a list: style sheet, delegates, documents and painters are all seen.
"""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from desktop.ui.tokens import contrast

SVG = "{http://www.w3.org/2000/svg}"
LARGE, LARGE_BOLD = 24.0, 18.66
"""Pixels from which WCAG calls text large."""
SEEN = 60
"""How far a pixel may be from a text's colour and still show that the text is there."""


@dataclass(frozen=True)
class Text:
    """A piece of text as it was painted."""

    words: str
    ink: str
    ground: str
    large: bool

    @property
    def enough(self) -> float:
        """The least contrast."""
        return 3.0 if self.large else 4.5

    @property
    def contrast(self) -> float:
        """What it has."""
        return contrast(self.ink, self.ground)


def texts(widget: QWidget) -> list[Text]:
    """Every text in sight in a widget."""
    picture = widget.grab().toImage()
    pieces = {}
    for words, ink, size, bold, box in _written(widget):
        # A line with a mark in it is painted once for the mark, clipped to it, and then for the rest: the rest counts.
        pieces[words, box.x(), box.y()] = (ink, size >= LARGE or (bold and size >= LARGE_BOLD), box)
    found = []
    for (words, _, _), (ink, large, box) in pieces.items():
        ground = _ground(picture, box, QColor(ink))
        if ground:
            found.append(Text(words, ink, ground, large))
    return found


def _written(widget: QWidget) -> Iterator[tuple[str, str, float, bool, QRect]]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setResolution(96)
    widget.render(generator, QPoint(0, 0))
    root = ET.fromstring(_clean(buffer.data()))
    yield from _walk(root, QTransform())


def _clean(data: QByteArray) -> str:
    text = bytes(data.data()).decode("utf-8", "replace")
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "", text)


def _walk(element: ET.Element, above: QTransform) -> Iterator[tuple[str, str, float, bool, QRect]]:
    here = above
    matrix = re.match(r"matrix\(([^)]*)\)", element.get("transform", ""))
    if matrix:
        a, b, c, d, e, f = (float(part) for part in matrix[1].replace(",", " ").split())
        here = QTransform(a, b, c, d, e, f) * above
    if element.tag == f"{SVG}text" and (element.text or "").strip():
        yield _text(element, here)
    for child in element:
        yield from _walk(child, here)


def _text(element: ET.Element, here: QTransform) -> tuple[str, str, float, bool, QRect]:
    size = float(element.get("font-size", "16"))
    bold = int(element.get("font-weight", "400")) >= 600
    made = QFont(element.get("font-family", "").strip("'"))
    made.setPixelSize(max(1, round(size)))
    made.setBold(bold)
    metrics = QFontMetricsF(made)
    words = element.text or ""
    at = QPointF(float(element.get("x", "0")), float(element.get("y", "0")))
    box = QRectF(at.x(), at.y() - metrics.ascent(), metrics.horizontalAdvance(words), metrics.height())
    return words, element.get("fill", "#000000"), size * here.m22(), bold, here.mapRect(box).toAlignedRect()


def _ground(picture: QImage, box: QRect, ink: QColor) -> str:
    """The commonest colour under a text; empty where the text is covered or out of sight."""
    box = box.intersected(picture.rect())
    colours: Counter[int] = Counter()
    for y in range(box.top(), box.bottom() + 1):
        for x in range(box.left(), box.right() + 1):
            colours[picture.pixel(x, y)] += 1
    if not colours or not any(_near(QColor(pixel), ink) for pixel in colours):
        return ""
    return QColor(colours.most_common(1)[0][0]).name()


def _near(one: QColor, other: QColor) -> bool:
    steps = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return sum(abs(a - b) for a, b in steps) < SEEN


def changed(before: QImage, after: QImage) -> Counter[tuple[str, str]]:
    """The colours of the pixels that differ between two pictures of the same thing, before and after, and how many."""
    pixels = zip(_pixels(before), _pixels(after), strict=True)
    counted = Counter((one, other) for one, other in pixels if one != other)
    return Counter({(QColor(one).name(), QColor(other).name()): count for (one, other), count in counted.items()})


def _pixels(picture: QImage) -> memoryview:
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(whole.constBits())).cast("I")
