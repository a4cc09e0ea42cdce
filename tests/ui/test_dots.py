"""Nothing is told by colour alone: what differs by colour differs by pattern in high contrast."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.core.paths import resource
from desktop.ui.dots import paint_mark
from desktop.ui.theme import Themes
from desktop.ui.tokens import load_themes


def grey(themes: Themes, tone: str, width: float) -> QImage:
    image = QImage(round(width) + 4, 14, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint_mark(painter, QRectF(2, 2, width, 9), themes, tone)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Mono)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", [9, 60])
def test_marks_differ_without_colours(width: float) -> None:
    themes = Themes(load_themes(resource("themes")), "contrast")
    one, two, three = (grey(themes, tone, width) for tone in ("blue", "green", "gold"))
    assert one != two
    assert two != three
    assert one != three
    assert grey(themes, "map_gold", width) == three
