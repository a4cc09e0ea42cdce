"""The A4 sheet as a file: accessible, whole, the same bytes every time."""

import re
from collections.abc import Callable
from itertools import pairwise

import pikepdf
import pytest

from desktop.core.errors import UsageError
from desktop.sheets.choices import SheetChoices
from desktop.sheets.maker import SheetMaker
from tests.sheets.structure import bookmarks, elements, fonts, headings, languages
from tests.sheets.text import lines

Opened = Callable[[SheetChoices], pikepdf.Pdf]
BRIDGE = SheetChoices(pages=("roll-brobyggare",))


def test_title_language_and_tags(opened: Opened) -> None:
    pdf = opened(BRIDGE)
    assert str(pdf.docinfo["/Title"]) == "Brobyggare"
    assert str(pdf.Root.Lang).startswith("sv")
    assert pdf.Root.MarkInfo.Marked
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    metadata = pdf.Root.Metadata.read_bytes().decode()
    assert re.search(r"pdfuaid:part[>=\"]+1", metadata)
    assert re.search(r"pdfaid:part[>=\"]+2", metadata)
    assert re.search(r"pdfaid:conformance[>=\"]+A", metadata)


def test_headings_begin_at_one_and_skip_no_level(opened: Opened) -> None:
    found = headings(opened(BRIDGE))
    assert found[0] == (1, "Brobyggare")
    assert [level for level, _ in found].count(1) == 1
    assert all(after <= before + 1 for (before, _), (after, _) in pairwise(found))
    assert found[-1] == (2, "Källor")


def test_the_box_of_facts_is_read_before_the_text(opened: Opened) -> None:
    names = [text for _, text in headings(opened(BRIDGE))]
    assert names[:3] == ["Brobyggare", "I korthet", "Var arbetar brobyggare?"]


def test_headings_are_bookmarks(opened: Opened) -> None:
    pdf = opened(BRIDGE)
    assert bookmarks(pdf) == [text for _, text in headings(pdf)]


def test_every_picture_says_what_it_is(opened: Opened) -> None:
    figures = [element for element in elements(opened(BRIDGE)) if element.role == "Figure"]
    assert [figure.alt for figure in figures] == [
        "QR-kod till källa 1: Avslutad pilotverksamhet, https://www.minoritet.se"
    ]


def test_links_to_sources_work(opened: Opened) -> None:
    pdf = opened(BRIDGE)
    notes = [note for page in pdf.pages for note in page.get("/Annots", [])]
    assert "https://www.minoritet.se" in {str(note.A.URI) for note in notes if "/A" in note and "/URI" in note.A}


def test_only_our_fonts_and_all_embedded(opened: Opened) -> None:
    found = fonts(opened(BRIDGE))
    assert found
    assert all(found.values())
    assert all("SourceSans3" in name for name in found)


def test_other_languages_are_marked(opened: Opened) -> None:
    assert {"sv", "rmf"} <= languages(opened(SheetChoices(pages=("romani-chib",), language="en")))


def test_english_sheet_is_english(opened: Opened) -> None:
    pdf = opened(SheetChoices(pages=("kom-lulea",), language="en"))
    assert str(pdf.Root.Lang).startswith("en")
    assert (2, "Sources") in headings(pdf)


def test_same_choices_same_bytes(maker: SheetMaker) -> None:
    assert maker.pdf(BRIDGE) == maker.pdf(BRIDGE)


@pytest.mark.parametrize("page", ["kom-lulea", "beg-tillit", "guide-diskriminering", "omr-bostad", "org-skolverket"])
def test_a_page_of_usual_length_is_one_sheet(opened: Opened, page: str) -> None:
    assert len(opened(SheetChoices(pages=(page,))).pages) == 1


def test_what_is_left_out_is_left_out(opened: Opened) -> None:
    bare = SheetChoices(pages=("kom-lulea",), facts=False, sources=False, qr=False, lines=False)
    names = [text for _, text in headings(opened(bare))]
    assert "I korthet" not in names
    assert "Källor" not in names
    assert not [element for element in elements(opened(bare)) if element.role == "Figure"]


def test_what_is_added_is_there(opened: Opened) -> None:
    names = [text for _, text in headings(opened(SheetChoices(pages=("beg-antiziganism",), talk=True)))]
    assert "Att prata om" in names


def test_text_of_a_person_is_never_markup(maker: SheetMaker) -> None:
    note = '#panic("x") #eval("1+1") $ \\ @x <y> *z* \n= Rubrik\n' + "å" * 300
    assert maker.pdf(SheetChoices(pages=("kom-lulea",), note=note)).startswith(b"%PDF")


def test_unknown_page_is_said(maker: SheetMaker) -> None:
    with pytest.raises(UsageError, match="kom-atlantis"):
        maker.pdf(SheetChoices(pages=("kom-atlantis",)))


def test_pictures_are_pages(maker: SheetMaker, opened: Opened) -> None:
    pictures = maker.images(BRIDGE, 40)
    assert len(pictures) == len(opened(BRIDGE).pages)
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)


def test_the_parts_stand_in_order_on_the_page(opened: Opened, maker: SheetMaker) -> None:
    page = maker.store.page("kom-lulea")
    pdf = opened(SheetChoices(pages=("kom-lulea",), lines=False))
    found = "\n".join(lines(pdf.pages[0])).replace("\u00a0", " ")
    parts = ("Brobyggaren", "Kommun", page.summary[:15], "Källor", "Utskrivet 2026-11-21")
    places = [found.index(part) for part in parts]
    assert places == sorted(places)


def test_dates_can_be_found_though_words_are_hyphenated(opened: Opened) -> None:
    pdf = opened(SheetChoices(pages=("kom-lulea",)))
    found = "\n".join(line for page in pdf.pages for line in lines(page))
    assert "Utskrivet 2026-11-21" in found
    assert "uppdaterad 2024-02-27" in found
    assert re.search(r"\d\u00ad\d", found) is None


def test_no_last_page_is_nearly_empty(opened: Opened, maker: SheetMaker) -> None:
    for ref in maker.store.pages():
        choices = SheetChoices(pages=(ref.id,))
        if not maker.data(choices)["sheets"][0]["fit"]["fits"]:
            pdf = opened(choices)
            assert len(lines(pdf.pages[-1])) >= 8, ref.id
