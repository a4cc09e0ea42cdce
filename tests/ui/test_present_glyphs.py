"""Large letters kept as pictures look as Qt paints them, are painted once, and are not kept for ever."""

import pytest
from PySide6.QtCore import QPointF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QRawFont

from desktop.core.paths import resource
from desktop.lessons.runs import plain
from desktop.lessons.slides import Part, Run, Slide
from desktop.ui import present_glyphs
from desktop.ui.present_ahead import Ahead
from desktop.ui.present_glyphs import Glyphs
from desktop.ui.present_items import plain_item
from desktop.ui.present_look import load_looks
from desktop.ui.present_paint import Foot, SlidePainter, slide_image
from tests.ui.test_present_pictures import difference

pytestmark = pytest.mark.usefixtures("looks")
SIZE = (3840, 2160)
PARTS = (
    Part((Run("är en "), Run("länk", strong=True), Run(" mellan romer och "), Run("myndigheter", emphasis=True)), "•"),
    Part(plain("Romani chib har č, š, ž, ć, ś, ʒ, θ och ǎ."), "1."),
)
SLIDE = Slide("text", "Vad gör en brobyggare?", PARTS, "Roll", "1 av 2", foot="Källa: minoritet.se 2024-02-27")


def picture(slide: Slide, size: tuple[int, int] = SIZE) -> QImage:
    painter = SlidePainter(load_looks(resource("themes"))["dark"])
    return slide_image(painter, slide, size, Foot(2, 6, "12:40")).convertToFormat(QImage.Format.Format_RGB888)


def test_a_slide_on_a_large_projector_looks_as_qt_paints_it(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = picture(SLIDE)
    monkeypatch.setattr(present_glyphs, "LARGEST_OF_QT", 1e9)
    painted = picture(SLIDE)
    assert difference(kept, painted) < 0.5
    assert difference(kept, picture(Slide("text", "Något annat", PARTS))) > 0.5


def test_an_emoji_is_painted_as_qt_paints_it(monkeypatch: pytest.MonkeyPatch) -> None:
    slide = Slide("text", "Hej 👋 världen", (Part(plain("👩‍🏫 lär"), "•"),))
    kept = picture(slide)
    monkeypatch.setattr(present_glyphs, "LARGEST_OF_QT", 1e9)
    assert difference(kept, picture(slide)) < 0.5


def painted(glyphs: Glyphs, text: str, scale: float = 3.0) -> QImage:
    image = QImage(2000, 400, QImage.Format.Format_RGB32)
    image.fill(0)
    brush = QPainter(image)
    brush.scale(scale, scale)
    item = plain_item(text, (0, 0), 600, 40.0, 50.0)
    glyphs.draw(brush, item.layout, QPointF(10, 10), QColor("white"))
    after = brush.transform().m11()
    brush.end()
    assert after == scale
    return image


def test_a_letter_is_painted_once_and_letters_do_not_pile_up(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    paint = present_glyphs._picture

    def counted(face: QRawFont, glyph: int, scale: float, colour: QColor) -> object:
        made.append(glyph)
        return paint(face, glyph, scale, colour)

    monkeypatch.setattr(present_glyphs, "_picture", counted)
    glyphs = Glyphs()
    first = painted(glyphs, "banan")
    assert len(made) == 3
    assert painted(glyphs, "banan") == first
    assert len(made) == 3
    monkeypatch.setattr(present_glyphs, "MOST_KEPT", 4)
    for text in ("abcdef", "ghijkl", "mnopqr"):
        painted(glyphs, text)
        assert len(glyphs._kept) <= 4
    assert painted(glyphs, "banan") == first


def test_small_letters_are_left_to_qt() -> None:
    glyphs = Glyphs()
    painted(glyphs, "banan", 1.0)
    assert glyphs._kept == {}


def test_a_picture_is_as_sharp_as_the_screen() -> None:
    """On a screen of two dots a pixel the picture has all its dots, and the same layout."""
    painter = SlidePainter(load_looks(resource("themes"))["dark"])
    pixmap = Ahead(painter).picture(SLIDE, 2, Foot(2, 6, "12:40"), QSize(960, 540), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio(), pixmap.deviceIndependentSize()) == (1920, 2.0, QSizeF(960, 540))
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB888)
    image.setDevicePixelRatio(1)
    assert difference(image, picture(SLIDE, (1920, 1080))) == 0
