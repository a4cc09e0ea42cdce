import pytest

from desktop.content.blocks import Cite, Heading, Link, ListBlock, Note, Paragraph, Quote, Table, Text
from desktop.content.facts import FactStore
from desktop.content.page import Page
from desktop.content.sentences import sentence_spans
from desktop.content.store import ContentStore
from desktop.core.records import Source
from desktop.lessons.cutting import even_cuts, part_lines
from desktop.lessons.page_slides import LessonPage, only_points, page_deck, page_slides
from desktop.lessons.runs import prose
from desktop.lessons.slides import KINDS, MOST_LINES, Slide
from desktop.lessons.tables import grid_lines


def para(text: str, *cites: Cite) -> Paragraph:
    return Paragraph("p1", 1, (Text(text), *cites))


def source(id_: str, where: str = "minoritet.se/1", date: str = "2024-02-27", title: str = "T") -> Source:
    return Source(id_, title, "Sametinget (minoritet.se)", date, date, "2026-11-21", where, "", "hög")


def slides(*blocks: object, title: str = "Sidan", sources: tuple[Source, ...] = ()) -> list[Slide]:
    page = Page("s", "roll", "sv", "sv", ("sv",), title, "Kort", "Summan.", "klar", "2026-11-21", (), blocks,  # type: ignore[arg-type]
                (), (), sources)  # fmt: skip
    return page_slides(LessonPage(page, "Roll", ("Varför?",)))


def height(slide: Slide) -> int:
    return grid_lines(slide.grid) if slide.grid else sum(part_lines(part) for part in slide.parts)


@pytest.mark.parametrize("language", ["sv", "sv-simple", "en"])
def test_every_slide_of_the_work_says_at_most_seven_lines(store: ContentStore, language: str) -> None:
    talk = FactStore(store, language).talk
    for ref in store.pages(language):
        deck = page_deck(LessonPage(store.page(ref.id, language), "Typ", tuple(talk(ref.id))))
        for slide in deck.slides:
            assert height(slide) <= MOST_LINES, (ref.id, slide)
            assert slide.kind in KINDS
            assert slide.heading
            assert slide.page == ref.id


def test_nothing_that_a_page_says_is_lost(pages: dict[str, LessonPage]) -> None:
    """Every sentence of every paragraph is on a slide, save those that only point to another page."""
    for item in pages.values():
        said = " ".join(part.text for slide in page_slides(item) for part in slide.parts)
        for block in item.page.blocks:
            if isinstance(block, Paragraph) and not only_points(block):
                text = prose(block.children)
                for start, end in sentence_spans(text.text):
                    told = text.text[start:end]
                    leads = told.endswith(":")
                    assert told in said or leads or text.points_elsewhere((start, end)), (item.page.id, told)


def test_headings_are_the_steps_and_the_first_slide_answers() -> None:
    made = slides(Heading(2, "a", (Text("Ett"),)), para("A."), Heading(2, "b", (Text("Två"),)), para("B."),
                  Heading(2, "c", (Text("Tre"),)), para("C."))  # fmt: skip
    assert [slide.heading for slide in made] == ["Sidan", "Det här tar vi upp", "Ett", "Två", "Tre", "Varför?"]
    assert made[0].parts[0].text == "Summan."
    assert [part.text for part in made[1].parts] == ["Ett", "Två", "Tre"]
    assert made[2].eyebrow == "Roll · Kort"


def test_a_sentence_is_a_step_and_brings_its_source() -> None:
    text = Paragraph("p", 1, (Text("Först detta."), Cite("s1", 1), Text(" Sedan det."), Cite("s2", 2)))
    made = slides(text, sources=(source("s1"), source("s2", "mucf.se", "2026")))
    assert [part.text for part in made[1].parts] == ["Först detta.", "Sedan det."]
    assert made[1].steps == 2
    assert made[1].foot == "Källor: minoritet.se 2024-02-27 · mucf.se 2026"


def test_a_long_paragraph_is_cut_at_sentences_and_never_a_wall() -> None:
    sentence = "Det här är en ganska lång mening om samråd som tar plats på sin rad. "
    made = [slide for slide in slides(para((sentence * 12).strip())) if slide.kind == "text"]
    assert len(made) >= 4
    assert {slide.count for slide in made} == {f"{n} av {len(made)}" for n in range(1, len(made) + 1)}
    assert all(part.text == sentence.strip() for slide in made for part in slide.parts)


def test_a_sentence_without_end_is_cut_at_clauses_then_at_words() -> None:
    endless = "ord " * 400
    made = [slide for slide in slides(para(endless.strip())) if slide.kind == "text"]
    assert "".join(part.text for s in made for part in s.parts).replace(" ", "") == endless.replace(" ", "")
    assert all(height(slide) <= MOST_LINES for slide in made)


def test_a_list_comes_with_the_line_that_leads_to_it() -> None:
    items = tuple((para(f"sak {n}"),) for n in range(3))
    made = slides(para("Tre saker:"), ListBlock(True, 1, items))
    assert [(part.mark, part.text) for part in made[1].parts] == [
        ("", "Tre saker:"), ("1.", "sak 0"), ("2.", "sak 1"), ("3.", "sak 2"),
    ]  # fmt: skip


def test_a_long_item_is_cut_at_sentences_and_keeps_its_lead() -> None:
    said = "Den första utbildningen startade i december 2012 vid Södertörns högskola i Stockholms län."
    made = slides(ListBlock(False, 1, ((para(f"I skolan. {said} {said}"),),)))
    assert [(part.mark, part.text) for part in made[1].parts] == [("•", f"I skolan. {said}"), ("", said)]
    short = slides(ListBlock(False, 1, ((para("I skolan. Den började 2012. Den är slut."),),)))
    assert len(short[1].parts) == 1


def test_a_list_in_a_list_is_one_level_in() -> None:
    inner = ListBlock(False, 1, ((para("under"),),))
    made = slides(ListBlock(False, 1, ((para("över"), inner),)))
    assert [(part.mark, part.level) for part in made[1].parts] == [("•", 0), ("–", 1)]


def test_notes_and_quotes_have_slides_of_their_own() -> None:
    made = slides(Note("osakert", "Osäkert", (para("Kanske."),)), para("Så här:"), Quote((para("”Ord.”"),)))
    assert [(slide.kind, slide.tone) for slide in made[1:3]] == [("note", "gold"), ("quote", "")]
    assert [part.text for part in made[2].parts] == ["Så här:", "”Ord.”"]


def test_a_line_that_only_points_elsewhere_is_no_slide() -> None:
    pointer = Paragraph("p", 1, (Text("Läs mer på "), Link("x", "", (Text("Brobyggarutbildningen"),)), Text(".")))
    made = slides(para("En sak."), pointer)
    assert not any("Läs mer" in part.text for slide in made for part in slide.parts)


def test_a_sentence_that_only_points_elsewhere_is_not_said() -> None:
    pointer = (Text("En sak. Läs mer om "), Link("x", "", (Text("läget i dag"),)), Text(". Sist."))
    made = slides(Paragraph("p", 1, pointer))
    assert [part.text for part in made[1].parts] == ["En sak.", "Sist."]
    alone = (Text("Läs om "), Link("x", "", (Text("läget i dag"),)), Text("."))
    assert [part.text for part in slides(Paragraph("p", 1, alone))[1].parts] == ["Läs om läget i dag."]


def test_a_long_table_keeps_its_head_and_loses_no_row() -> None:
    head = ((Text("År"),), (Text("Vad"),))
    rows = tuple(((Text(str(2000 + n)),), (Text(f"händelse {n}"),)) for n in range(20))
    made = [slide for slide in slides(Table(head, rows, ("left", "left"))) if slide.grid]
    texts = [run.text for slide in made if slide.grid for row in slide.grid.rows for run in row[0]]
    assert texts == [str(2000 + n) for n in range(20)]
    assert all(slide.grid and slide.grid.head[0][0].text == "År" for slide in made)


def test_a_cell_higher_than_a_slide_is_cut_between_lines() -> None:
    long = "Mycket text i samma cell. " * 30
    rows = (((Text("a"),), (Text(long),)),)
    made = [slide for slide in slides(Table(((Text("A"),), (Text("B"),)), rows, ("left", "left"))) if slide.grid]
    body = "".join(run.text for slide in made if slide.grid for row in slide.grid.rows for run in row[1])
    assert body.replace(" ", "") == long.replace(" ", "")
    assert len(made) > 1


@pytest.mark.parametrize(
    ("heights", "cuts"),
    [
        ((1,) * 8, [(0, 4), (4, 8)]),
        ((7, 1), [(0, 1), (1, 2)]),
        ((9,), [(0, 1)]),
        ((), []),
        ((3, 3, 3), [(0, 1), (1, 3)]),
    ],
)
def test_lines_are_spread_evenly(heights: tuple[int, ...], cuts: list[tuple[int, int]]) -> None:
    assert even_cuts(heights, 7) == cuts


def test_too_many_sources_are_counted() -> None:
    many = tuple(source(f"s{n}", f"plats{n}-med-langt-namn.se") for n in range(9))
    foot = slides(para("A."), sources=many)[0].foot
    assert foot.startswith("Källor: plats0-med-langt-namn.se 2024-02-27")
    assert foot.endswith(" till")


def test_a_law_is_named_by_its_title() -> None:
    law = source("s", "Svensk författningssamling", "2010", "Skollag (2010:800), 8 kap. 12 b §")
    assert slides(para("A."), sources=(law,))[0].foot == "Källa: Skollag (2010:800) 2010"
