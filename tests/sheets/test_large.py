"""Large print and easy reading: short lines, large letters, no word parted."""

import io
import re

import pikepdf
import pytest

from desktop.sheets.choices import SheetChoices
from desktop.sheets.maker import SheetMaker
from tests.sheets.text import lines

LONGEST, SMALLEST = 55, 14.0
PAGES = ["kom-lulea", "roll-brobyggare", "guide-brobyggare", "omr-utbildning", "lag-minoritetslagen"]


def made(maker: SheetMaker, page: str, format_: str, language: str) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(maker.pdf(SheetChoices(pages=(page,), format=format_, language=language))))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("format_", "language"), [("large", "sv"), ("easy", "sv-simple"), ("large", "en")])
def test_lines_are_short_and_words_whole(maker: SheetMaker, page: str, format_: str, language: str) -> None:
    pdf = made(maker, page, format_, language)
    found = [line.strip(" •") for sheet in pdf.pages for line in lines(sheet)]
    text = [line for line in found if not re.match(r"(Utskrivet|Printed) ", line)]
    assert len(text) > 30
    assert max(map(len, text)) <= LONGEST
    written = str(maker.data(SheetChoices(pages=(page,), format=format_, language=language)))
    parted = [line.split()[-1] for line in text if line.endswith(("-", "\u2010", "\u00ad"))]
    assert all(word in written for word in parted)


@pytest.mark.parametrize("format_", ["large", "easy"])
def test_no_letters_but_reference_numbers_are_small(maker: SheetMaker, format_: str) -> None:
    small = []
    for page in made(maker, "kom-lulea", format_, "sv").pages:
        size = 0.0
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "Tf":
                size = float(operands[1])
            if str(operator) in ("Tj", "TJ") and size < SMALLEST - 0.01:
                small.append(size)
    assert {round(size, 1) for size in small} <= {9.5}


def test_the_easy_sheet_begins_every_sentence_on_a_new_line(maker: SheetMaker) -> None:
    pdf = made(maker, "kom-lulea", "easy", "sv-simple")
    text = [line for sheet in pdf.pages for line in lines(sheet)]
    assert "Luleå var en pilotkommun." in [line.strip() for line in text]
