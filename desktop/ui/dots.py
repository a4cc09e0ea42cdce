"""The marks that stand for a programme or a kind of event: a colour, and in high contrast a pattern of its own."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from desktop.ui.theme import Themes

PATTERNS = {"green": Qt.BrushStyle.BDiagPattern, "gold": Qt.BrushStyle.Dense4Pattern}
"""By the tone; all others are solid. The map has the same patterns for its programmes."""


def paint_mark(painter: QPainter, box: QRectF, themes: Themes, tone: str, chosen: bool = False) -> None:
    """A dot, or a bar where the box is longer than high. A chosen one has an edge."""
    edge, contrast = themes.colour("ink"), themes.theme.edge > 1
    style = PATTERNS.get(tone.removeprefix("map_"), Qt.BrushStyle.SolidPattern)
    patterned = contrast and style != Qt.BrushStyle.SolidPattern
    painter.setBrush(QBrush(themes.colour(tone), style) if patterned else QBrush(themes.colour(tone)))
    painter.setPen(QPen(edge, 2.5 if chosen else 1.5) if chosen or patterned else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
