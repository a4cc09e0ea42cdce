from collections.abc import Callable

import pikepdf
import pytest

from desktop.core.errors import UsageError
from desktop.sheets.choices import SheetChoices
from desktop.sheets.maker import SheetMaker
from tests.sheets.structure import headings

Opened = Callable[[SheetChoices], pikepdf.Pdf]
SET = SheetChoices(pages=("kom-lulea", "strategi", "roll-brobyggare"), as_set=True, title="Till föräldramötet")


def test_cover_contents_sheets_and_sources(opened: Opened) -> None:
    first = [text for level, text in headings(opened(SET)) if level == 1]
    assert first == [
        "Till föräldramötet",
        "Innehåll i häftet",
        "Luleå",
        "Strategin för romsk inkludering 2012–2032",
        "Brobyggare",
        "Källor",
    ]


def test_the_contents_lead_to_the_sheets(opened: Opened) -> None:
    pdf = opened(SET)
    notes = [note for note in pdf.pages[1].get("/Annots", []) if note.Subtype == "/Link"]
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    names = pikepdf.NameTree(pdf.Root.Names.Dests)
    places = [note.Dest if isinstance(note.Dest, pikepdf.Array) else names[str(note.Dest)] for note in notes]
    targets = [numbers[place[0].objgen] for place in places]
    assert targets == sorted(targets)
    assert targets[0] == 3
    assert len(set(targets)) == 4


def test_every_citation_has_its_source_in_the_list(maker: SheetMaker) -> None:
    data = maker.data(SET)
    cited: set[int] = set()

    def walk(node: object) -> None:
        if isinstance(node, dict):
            if node.get("t") == "cite":
                cited.update(node["n"])
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk([sheet["blocks"] for sheet in data["sheets"]])
    listed = [source["n"] for source in data["set"]["sources"]]
    assert listed == list(range(1, len(listed) + 1))
    assert cited <= set(listed)
    assert all(not sheet["sources"] for sheet in data["sheets"])


def test_links_between_the_sheets_work(maker: SheetMaker) -> None:
    blocks = str(
        maker.data(SheetChoices(pages=("kom-lulea", "prog-pilot-resultat"), as_set=True))["sheets"][0]["blocks"]
    )
    assert "'to': 'prog-pilot-resultat'" in blocks
    assert "'to': 'ratt-modersmal'" not in blocks


def test_a_page_chosen_twice_is_printed_once(maker: SheetMaker) -> None:
    assert len(maker.data(SheetChoices(pages=("kom-lulea", "kom-lulea"), as_set=True))["sheets"]) == 1


def test_too_many_pages_are_said(maker: SheetMaker) -> None:
    with pytest.raises(UsageError, match="500 sidor"):
        maker.data(SheetChoices(pages=tuple(f"sida-{number}" for number in range(500))))


@pytest.mark.parametrize("format_", ["large", "easy"])
def test_sets_in_large_print(maker: SheetMaker, format_: str) -> None:
    assert maker.images(SheetChoices(pages=SET.pages, as_set=True, format=format_, language="sv-simple"), 20)
