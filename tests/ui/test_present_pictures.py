"""Slides as pictures beside approved ones. `python -m tests.ui.test_present_pictures` writes them anew to look at."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from desktop.core.paths import resource
from desktop.lessons.runs import plain
from desktop.lessons.slides import Dot, Figure, Grid, Part, Slide
from desktop.ui.present_look import load_looks
from desktop.ui.present_paint import Foot, SlidePainter, slide_image

APPROVED = Path(__file__).parent / "approved"
SMALL = QSize(480, 270)
MOST = 1.6
"""Mean difference of a channel, of 255: another version of Qt may smooth letters in another way, not more."""
FOOT = "Källa: minoritet.se 2024-02-27"


def part(text: str, mark: str = "", tone: str = "") -> Part:
    return Part(plain(text), mark, tone=tone)


LIST = tuple(
    part(text, "•")
    for text in (
        "är en länk mellan romer och myndigheter",
        "följer med till möten och förklarar",
        "hjälper skola och föräldrar att hålla kontakt",
        "bygger förtroende på båda sidor",
    )
)
GRID = Grid(
    (plain("När"), plain("Utbildning")),
    ((plain("december 2012"), plain("Två år på halvtid vid Södertörns högskola.")), (plain("2016"), plain("Uppdrag."))),
    (0.3, 0.7),
    ("left", "left"),
)
WORDS = Grid(
    (plain("samråd"), plain("consultation")), ((plain("Att tala med dem det gäller."), plain("To talk with them.")),),
    (0.5, 0.5), ("left", "left"),
)  # fmt: skip
RING = ((0, 0), (300, 80), (420, 700), (300, 1400), (100, 1200), (40, 500))
QUIZ = (
    part("Göteborg", "A", "rest"), part("Södertälje", "B", "right"), part("Uppsala", "C", "wrong"),
    part("Södertälje samordnade till 2014.", tone="why"),
)  # fmt: skip
SLIDES = {
    "list": (Slide("text", "Vad gör en brobyggare?", LIST, "Roll · Brobyggare", foot=FOOT), "dark", 3),
    "title": (Slide("title", "Brobyggare", LIST[:1], "Roll", foot=FOOT, at_once=True), "dark", 1),
    "table": (Slide("table", "Hur utbildas brobyggare?", grid=GRID, eyebrow="Roll", foot=FOOT), "light", 1),
    "note": (Slide("note", "I dag", LIST[:2], "Strategin", tone="green", foot=FOOT), "dark", 2),
    "talk": (Slide("talk", "Vad gör att en familj känner förtroende för en skola?", eyebrow="Att prata om"), "dark", 1),
    "words": (Slide("words", "samråd", grid=WORDS, eyebrow="Ord först", tone="en"), "light", 1),
    "quiz": (Slide("quiz", "Vilken kommun samordnade nätverket?", QUIZ, "Frågesport", at_once=True), "dark", 1),
    "map": (
        Slide("map", "Pilotverksamheten", LIST[:3], "Karta", figure=Figure((RING,), (Dot(200, 900, "Luleå"),)),
              tone="blue", at_once=True),
        "contrast", 1,
    ),
}  # fmt: skip


def picture(name: str) -> QImage:
    slide, look, step = SLIDES[name]
    painter = SlidePainter(load_looks(resource("themes"))[look])
    image = slide_image(painter, slide, (1366, 768), Foot(2, 6, "12:40"), step)
    made = image.scaled(SMALL, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return made.convertToFormat(QImage.Format.Format_RGB888)


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of all channels."""
    rows = range(one.height())
    length = one.width() * 3
    total = 0
    for row in rows:
        mine, theirs = bytes(one.constScanLine(row))[:length], bytes(other.constScanLine(row))[:length]
        total += sum(abs(a - b) for a, b in zip(mine, theirs, strict=True) if a != b)
    return total / (length * len(rows))


@pytest.mark.usefixtures("looks")
@pytest.mark.parametrize("name", SLIDES)
def test_slide_looks_as_approved(name: str) -> None:
    approved = QImage(str(APPROVED / f"present-{name}.png")).convertToFormat(QImage.Format.Format_RGB888)
    assert approved.size() == SMALL
    assert difference(picture(name), approved) < MOST


@pytest.mark.usefixtures("looks")
def test_the_comparison_sees_a_changed_slide() -> None:
    approved = QImage(str(APPROVED / "present-list.png")).convertToFormat(QImage.Format.Format_RGB888)
    assert difference(picture("title"), approved) > MOST
    assert difference(picture("table"), approved) > MOST


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.app import make_application

    kept = make_application()
    APPROVED.mkdir(exist_ok=True)
    for each in SLIDES:
        picture(each).save(str(APPROVED / f"present-{each}.png"))
