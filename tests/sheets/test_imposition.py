"""The booklet: the pages' order on paper, and that a screen reader still gets them in their own order."""

import io
from collections.abc import Callable

import pikepdf
import pytest

from desktop.sheets.choices import SheetChoices
from desktop.sheets.engine import engine
from desktop.sheets.imposition import Side, impose, sides
from desktop.sheets.maker import STANDARDS, SheetMaker
from tests.sheets.structure import bookmarks, elements, headings, languages

Opened = Callable[[SheetChoices], pikepdf.Pdf]
BOOKLET = SheetChoices(pages=("roll-brobyggare",), format="booklet")


@pytest.fixture
def a5(maker: SheetMaker) -> pikepdf.Pdf:
    """The same pages before they are put on A4."""
    return pikepdf.open(io.BytesIO(engine().compile(maker.data(BOOKLET), format="pdf", pdf_standards=list(STANDARDS))))


def test_order_of_four_and_eight() -> None:
    assert [(side.left, side.right) for side in sides(4, "short")] == [(4, 1), (2, 3)]
    assert [(side.left, side.right) for side in sides(8, "short")] == [(8, 1), (2, 7), (6, 3), (4, 5)]


@pytest.mark.parametrize("count", [4, 8, 12, 40])
def test_folded_the_pages_come_in_order(count: int) -> None:
    """Lays the sheets in a stack, folds it, and turns the leaves."""
    faces = sides(count, "short")
    leaves = [(faces[i], faces[i + 1]) for i in range(0, len(faces), 2)]
    first_half = [number for front, back in leaves for number in (front.right, back.left)]
    second_half = [number for front, back in reversed(leaves) for number in (back.right, front.left)]
    assert first_half + second_half == list(range(1, count + 1))


def test_over_the_long_edge_the_backs_are_upside_down() -> None:
    assert [side.turned for side in sides(8, "long")] == [False, True, False, True]
    assert not any(side.turned for side in sides(8, "short"))


@pytest.mark.parametrize("count", [0, 3, 5])
def test_what_cannot_be_folded(count: int) -> None:
    with pytest.raises(ValueError, match="folded"):
        sides(count, "long")


def test_blanks_are_filled(a5: pikepdf.Pdf) -> None:
    assert len(a5.pages) % 4 == 0


@pytest.mark.parametrize("duplex", ["long", "short"])
def test_each_half_shows_its_page(a5: pikepdf.Pdf, duplex: str) -> None:
    out = io.BytesIO()
    a5.save(out)
    folded = pikepdf.open(io.BytesIO(impose(out.getvalue(), duplex)))
    assert not folded.check_pdf_syntax()
    wanted = sides(len(a5.pages), duplex)
    assert len(folded.pages) == len(wanted)
    content = [page.Contents.read_bytes() for page in a5.pages]
    for page, side in zip(folded.pages, wanted, strict=True):
        forms = page.Resources.XObject
        assert forms["/L"].read_bytes() == content[side.left - 1]
        assert forms["/R"].read_bytes() == content[side.right - 1]
        assert (b"-1 0 0 -1" in page.Contents.read_bytes()) is side.turned


def test_a_screen_reader_reads_the_pages_in_their_own_order(opened: Opened, a5: pikepdf.Pdf) -> None:
    folded = opened(BOOKLET)
    assert [(e.role, e.title) for e in elements(folded)] == [(e.role, e.title) for e in elements(a5)]
    assert headings(folded) == headings(a5)
    assert bookmarks(folded) == bookmarks(a5)
    assert str(folded.Root.Lang) == str(a5.Root.Lang)
    assert languages(a5) <= languages(folded) | {str(a5.Root.Lang)}


def test_every_piece_of_content_is_found_where_the_structure_says(opened: Opened) -> None:
    folded = opened(BOOKLET)
    pages = {page.obj.objgen for page in folded.pages}
    found = 0

    def walk(node: pikepdf.Object) -> None:
        nonlocal found
        if isinstance(node, pikepdf.Array):
            for kid in node:
                walk(kid)
        elif isinstance(node, pikepdf.Dictionary):
            if node.get("/Type") == "/MCR":
                found += 1
                assert node.Pg.objgen in pages
                forms = [form.objgen for form in node.Pg.Resources.XObject.values()]
                assert node.Stm.objgen in forms
                assert int(node.Stm.StructParents) >= 0
            if node.get("/Type") == "/OBJR":
                assert node.Pg.objgen in pages
            if "/K" in node:
                walk(node.K)

    walk(folded.Root.StructTreeRoot.K)
    assert found > 50


def test_links_lie_on_their_page(opened: Opened) -> None:
    folded = opened(BOOKLET)
    notes = [(page, note) for page in folded.pages for note in page.get("/Annots", [])]
    assert notes
    for page, note in notes:
        x0, y0, x1, y1 = (float(number) for number in note.Rect)
        assert 0 <= x0 < x1 <= float(page.MediaBox[2])
        assert 0 <= y0 < y1 <= float(page.MediaBox[3])


def test_the_old_pages_are_gone(opened: Opened) -> None:
    folded = opened(BOOKLET)
    dictionaries = [item for item in folded.objects if isinstance(item, pikepdf.Dictionary)]
    assert len([item for item in dictionaries if item.get("/Type") == "/Page"]) == len(folded.pages)


def test_same_choices_same_bytes(maker: SheetMaker) -> None:
    assert maker.pdf(BOOKLET) == maker.pdf(BOOKLET)


def test_pictures_are_the_printed_sides(maker: SheetMaker, a5: pikepdf.Pdf) -> None:
    assert len(maker.images(BOOKLET, 20)) == len(a5.pages) // 2


def test_a_side_is_a_value() -> None:
    assert Side(4, 1, False) == sides(4, "long")[0]
