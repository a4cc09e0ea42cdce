"""The other formats as files: paper size, what is on them, and what a screen reader gets."""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest

from desktop.core.errors import UsageError
from desktop.sheets.choices import FORMATS, PAGELESS, SheetChoices, default_format
from desktop.sheets.maker import SheetMaker
from tests.sheets.structure import bookmarks, elements, fonts, headings

Opened = Callable[[SheetChoices], pikepdf.Pdf]
MM = 72 / 25.4
SIZES = {
    "a4": (210, 297), "large": (210, 297), "easy": (210, 297), "booklet": (297, 210), "poster": (297, 420),
    "card": (297, 210), "worksheet": (210, 297), "timeline": (210, 297), "map": (210, 297),
}  # fmt: skip


def choices_of(format_: str) -> SheetChoices:
    return SheetChoices(pages=() if format_ in PAGELESS else ("kom-lulea",), format=format_)


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_is_an_accessible_file(opened: Opened, format_: str) -> None:
    pdf = opened(choices_of(format_))
    box = [float(number) for number in pdf.pages[0].MediaBox]
    assert (round((box[2] - box[0]) / MM), round((box[3] - box[1]) / MM)) == SIZES[format_]
    assert pdf.Root.MarkInfo.Marked
    metadata = pdf.Root.Metadata.read_bytes().decode()
    assert re.search(r"pdfuaid:part[>=\"]+1", metadata)
    assert re.search(r"pdfaid:part[>=\"]+2", metadata)
    assert len(pdf.trailer.ID) == 2
    assert pdf.Root.OutputIntents
    assert str(pdf.Root.Lang).startswith("sv")
    assert str(pdf.docinfo["/Title"])
    found = headings(pdf)
    assert found[0][0] == 1
    assert all(second[0] <= first[0] + 1 for first, second in pairwise(found))
    assert bookmarks(pdf) == [text for _, text in found]
    assert all(element.alt for element in elements(pdf) if element.role == "Figure")
    assert set(fonts(pdf).values()) == {True}


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("language", ["sv-simple", "en"])
def test_every_format_in_every_language_in_black_and_white(maker: SheetMaker, format_: str, language: str) -> None:
    choices = replace(choices_of(format_), language=language, black_and_white=True, talk=True, map=True)
    assert maker.images(choices, 20)


def test_easy_swedish_is_easy_to_read_by_itself() -> None:
    assert default_format("sv-simple") == "easy"
    assert default_format("sv") == "a4"


def test_a_worksheet_has_its_answers_on_a_page_of_their_own(opened: Opened, maker: SheetMaker) -> None:
    choices = SheetChoices(pages=("ratt-modersmal",), format="worksheet")
    found = headings(opened(choices))
    answers = [index for index, (level, text) in enumerate(found) if level == 1 and text.startswith("Facit")]
    assert len(answers) == 1
    assert (2, "Välj rätt svar") in found[: answers[0]]
    assert (2, "Välj rätt svar") in found[answers[0] :]
    sheet = maker.data(choices)["sheets"][0]
    assert len(sheet["quiz"]) >= 3
    assert all(0 <= question["right"] < len(question["options"]) for question in sheet["quiz"])
    assert all(question["source"] for question in sheet["quiz"])


def test_a_page_without_questions_still_gives_a_worksheet(maker: SheetMaker) -> None:
    assert maker.pdf(SheetChoices(pages=("kallor",), format="worksheet")).startswith(b"%PDF")


def test_a_card_has_both_languages(maker: SheetMaker) -> None:
    halves = maker.data(SheetChoices(pages=("kom-lulea",), format="card"))["sheets"][0]["halves"]
    assert [half["lang"] for half in halves] == ["sv", "en"]
    halves = maker.data(SheetChoices(pages=("kom-lulea",), format="card", second_language="sv-simple"))["sheets"][0][
        "halves"
    ]
    assert [half["language"] for half in halves] == ["Svenska", "Lätt svenska"]


def test_a_poster_is_one_page_whatever_the_title(opened: Opened) -> None:
    for page in ("beg-handlingsplan", "org-mucf", "strategi"):
        assert len(opened(SheetChoices(pages=(page,), format="poster")).pages) == 1


def test_the_timeline_can_be_of_one_area(maker: SheetMaker) -> None:
    whole = maker.data(SheetChoices(format="timeline"))["timeline"]["years"]
    part = maker.data(SheetChoices(format="timeline", area="bostad"))["timeline"]
    assert sum(len(year["events"]) for year in part["years"]) < sum(len(year["events"]) for year in whole)
    assert part["area"] == "Bostad"
    with pytest.raises(UsageError, match="rymden"):
        maker.data(SheetChoices(format="timeline", area="rymden"))


def test_the_map_can_be_of_one_year(maker: SheetMaker, opened: Opened) -> None:
    groups = maker.data(SheetChoices(format="map", year=2012))["map"]["groups"]
    assert [(group["programme"], len(group["rows"])) for group in groups] == [("pilot", 5)]
    with pytest.raises(UsageError, match="1999"):
        maker.data(SheetChoices(format="map", year=1999))
    (figure,) = [element for element in elements(opened(SheetChoices(format="map"))) if element.role == "Figure"]
    assert "Luleå" in figure.alt
    assert "Haparanda" in figure.alt


def test_the_map_of_a_municipality_goes_along(opened: Opened) -> None:
    pdf = opened(SheetChoices(pages=("kom-boras",), map=True))
    alts = [element.alt for element in elements(pdf) if element.role == "Figure"]
    assert any("Borås, Västra Götalands län" in alt for alt in alts)
    assert len(pdf.pages) == 1
