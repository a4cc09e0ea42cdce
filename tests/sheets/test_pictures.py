"""Sheets as pictures: like the approved ones, and readable after a black-and-white copier.

BROBYGGAREN_APPROVE=1 writes the pictures anew; look at them before they are committed.
"""

import os
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop.sheets.choices import Letterhead, SheetChoices
from desktop.sheets.document import document
from desktop.sheets.engine import engine
from desktop.sheets.map_drawing import Mark, _mark
from desktop.sheets.palette import colours, map_colours
from desktop.sheets.tables import FORMS, PROGRAMMES
from tests.sheets.sample import material

APPROVED = Path(__file__).parent / "approved"
HEAD = Letterhead("x", "Exempelkommunen", "Enheten för minoriteter", "010-000 00 00")
CASES = {
    "a4": SheetChoices(pages=("prov",), letterhead=HEAD),
    "a4-svartvit": SheetChoices(pages=("prov",), black_and_white=True, talk=True, note="En egen anteckning."),
    "large": SheetChoices(pages=("prov",), format="large"),
    "easy": SheetChoices(pages=("prov",), format="easy"),
    "poster": SheetChoices(pages=("prov",), format="poster"),
    "card": SheetChoices(pages=("prov",), format="card"),
    "worksheet": SheetChoices(pages=("prov",), format="worksheet"),
    "timeline": SheetChoices(format="timeline"),
}
PPI = 48


def rendered(choices: SheetChoices, ppi: float) -> QImage:
    """The first page as a grey picture."""
    data = document(choices, material(), date(2026, 11, 21))
    pages = engine().compile(data, format="png", ppi=ppi)
    return QImage.fromData(pages if isinstance(pages, bytes) else pages[0])


def grey_rows(image: QImage) -> list[bytes]:
    """The picture's rows as grey values."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return [bytes(grey.constScanLine(y))[: grey.width()] for y in range(grey.height())]


@pytest.mark.parametrize("name", CASES)
def test_it_looks_as_approved(name: str) -> None:
    image = rendered(CASES[name], PPI)
    path = APPROVED / f"{name}.png"
    if os.environ.get("BROBYGGAREN_APPROVE"):
        image.save(str(path))
    approved = QImage(str(path))
    assert (image.width(), image.height()) == (approved.width(), approved.height())
    now, then = b"".join(grey_rows(image)), b"".join(grey_rows(approved))
    differences = [abs(a - b) for a, b in zip(now, then, strict=True)]
    far = sum(difference > 60 for difference in differences) / len(differences)
    assert sum(differences) / len(differences) < 1.5
    assert far < 0.01


@pytest.mark.parametrize("name", CASES)
def test_every_line_survives_a_copier(name: str) -> None:
    """A copier makes each dot black or white. Rows that had letters or lines must still have them."""
    rows = grey_rows(rendered(CASES[name], 200))
    inked = [row for row in rows if min(row) < 150]
    assert len(inked) > 100
    gone = [row for row in inked if min(row) >= 128]
    assert len(gone) <= 0.02 * len(inked)


def test_black_and_white_has_no_colour_and_no_tint() -> None:
    image = rendered(CASES["a4-svartvit"], 60)
    for y in range(0, image.height(), 3):
        for x in range(0, image.width(), 3):
            colour = image.pixelColor(x, y)
            assert colour.red() == colour.green() == colour.blue()
    assert colours(True)["blue_tint"] == "#ffffff"


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("black_and_white", [True, False])
def test_letters_on_paper_have_contrast(black_and_white: bool) -> None:
    table = colours(black_and_white)
    for role in ("ink", "muted", "blue"):
        for ground in ("#ffffff", table["blue_tint"], table["green_tint"], table["gold_tint"], table["red_tint"]):
            assert (_luminance(ground) + 0.05) / (_luminance(table[role]) + 0.05) >= 4.5
    for programme in ("pilot", "utveckling", "natverk"):
        assert 1.05 / (_luminance(map_colours(black_and_white)[programme]) + 0.05) >= 4.5


def test_the_marks_of_the_map_are_told_apart_without_colour() -> None:
    forms = {mark.form for mark in _marks()}
    assert forms == {"circle", "square", "hexagon"}
    drawn = {mark.form: _mark(mark, (0.0, 0.0)) for mark in _marks()}
    assert len(set(drawn.values())) == 3
    assert 'fill="#ffffff">1</text>' in drawn["circle"]
    assert 'fill="#000000">3</text>' in drawn["hexagon"]  # hollow: its number is dark


def _marks() -> list[Mark]:
    tones = map_colours(True)
    return [Mark("", tones[programme], FORMS[programme], number) for number, programme in enumerate(PROGRAMMES, 1)]
