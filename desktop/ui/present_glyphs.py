"""Large letters painted once and laid on slides as pictures.

Qt's raster engine keeps letters of at most 64 pixels and fills the outlines of larger ones anew every time, which
on a projector of 3840 × 2160 takes several frames for a slide of text.
"""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGlyphRun, QPainter, QPixmap, QRawFont, QTextLayout, QTransform

LARGEST_OF_QT = 64.0
MOST_KEPT = 700
"""Letters of one size and colour; at 3840 × 2160 one takes some 20 kB."""

_Key = tuple[str, str, float, int, int]
_Picture = tuple[QPoint, QPixmap] | None


class Glyphs:
    """Pictures of letters, each with where it lies beside its origin."""

    def __init__(self) -> None:
        self._kept: dict[_Key, _Picture] = {}

    def draw(self, painter: QPainter, layout: QTextLayout, at: QPointF, colour: QColor) -> None:
        """Paints a text that has been laid out, at a place in the painter's own units."""
        painter.setPen(colour)
        onto = painter.transform()
        pixels = layout.font().pixelSize() * onto.m11()
        if pixels <= LARGEST_OF_QT or painter.device().devicePixelRatio() != 1 or onto.isRotating():
            layout.draw(painter, at)
            return
        placed = [self._placed(run, onto, at, colour) for run in layout.glyphRuns()]
        if any(row is None for row in placed):
            layout.draw(painter, at)
            return
        painter.resetTransform()
        for row in placed:
            for place, pixmap in row or ():
                painter.drawPixmap(place, pixmap)
        painter.setTransform(onto)

    def _placed(
        self, run: QGlyphRun, onto: QTransform, at: QPointF, colour: QColor
    ) -> list[tuple[QPoint, QPixmap]] | None:
        """The pictures of a run on whole pixels; None where a letter has no outline (an emoji in colours)."""
        face = run.rawFont()
        scale = onto.m11()
        name = (face.familyName(), face.styleName(), round(face.pixelSize() * scale, 2))
        rgba = colour.rgba()
        made = []
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            key = (*name, glyph, rgba)
            if key not in self._kept:
                if not _drawable(face, glyph):
                    return None
                self._keep(key, _picture(face, glyph, scale, colour))
            picture = self._kept[key]
            if picture is not None:
                made.append((onto.map(place + at).toPoint() + picture[0], picture[1]))
        return made

    def _keep(self, key: _Key, picture: _Picture) -> None:
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[key] = picture


def _drawable(face: QRawFont, glyph: int) -> bool:
    return not face.pathForGlyph(glyph).isEmpty() or face.boundingRect(glyph).isEmpty()


def _picture(face: QRawFont, glyph: int, scale: float, colour: QColor) -> _Picture:
    """A letter and where its picture lies beside its origin; None for a space."""
    path = QTransform.fromScale(scale, scale).map(face.pathForGlyph(glyph))
    if path.isEmpty():
        return None
    path.setFillRule(Qt.FillRule.WindingFill)
    box = path.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1)
    pixmap = QPixmap(box.size())
    pixmap.fill(Qt.GlobalColor.transparent)
    brush = QPainter(pixmap)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.translate(-box.topLeft())
    brush.fillPath(path, colour)
    brush.end()
    return box.topLeft(), pixmap
