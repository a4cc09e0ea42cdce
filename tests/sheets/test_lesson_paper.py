"""A lesson's papers: tagged PDFs, the right number of pages, and nothing in a text is ever evaluated."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.content.facts import FactStore
from desktop.content.store import ContentStore
from desktop.core.records import Source
from desktop.lessons.glossary import lesson_terms, word_pairs, words_deck
from desktop.lessons.lesson import from_collection
from desktop.lessons.lesson_deck import lesson_deck
from desktop.lessons.measure import BOLD, line_count, width
from desktop.lessons.overview_decks import map_deck
from desktop.lessons.page_slides import LessonPage, page_deck
from desktop.lessons.paper import (
    CARD_HEIGHT,
    CARD_SIZES,
    CARD_WIDTH,
    cards_paper,
    chosen_sources,
    plan_paper,
    slides_paper,
    worksheet_paper,
)
from desktop.lessons.runs import plain
from desktop.lessons.slides import Deck, Grid, Part, Slide
from desktop.lessons.talking import Plan, PlanRow, lesson_plan
from desktop.lessons.worksheet import worksheet
from desktop.sheets.lesson_paper import lesson_images, lesson_pdf

DAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def papers(content_db: Path) -> dict[str, dict[str, Any]]:
    store = ContentStore.open(content_db)
    facts = FactStore(store)
    lesson = from_collection(facts.collections()[1])
    kinds = {kind.id: kind.label for kind in store.kinds()}
    pages = {
        id_: LessonPage(store.page(id_), kinds[store.page(id_).kind], tuple(facts.talk(id_))) for id_ in lesson.pages
    }
    terms = lesson_terms(facts.terms(), [item.page for item in pages.values()])
    words = word_pairs(terms, FactStore(store, "en").terms(), "sv", "en")
    sheet = worksheet(lesson, pages, facts.quiz(), words, "sv")
    deck = lesson_deck(lesson, pages, "sv")
    maps = map_deck(facts.municipalities(), facts.shapes("kommun"), facts.shapes("lan"), store.sources(), "sv")
    every = Deck("x", "Alla", "sv", deck.slides + maps.slides + words_deck(words, store.sources(), "sv").slides
                 + page_deck(pages["roll-brobyggare"]).slides)  # fmt: skip
    store.close()
    return {
        "slides": slides_paper(every),
        "handout": slides_paper(every, handout=True),
        "plan": plan_paper(lesson_plan(lesson, pages), "sv"),
        "worksheet": worksheet_paper(sheet, "sv"),
        "answers": worksheet_paper(sheet, "sv", answers=True),
        "cards": cards_paper(["Röd"] * 9, lesson.title, "sv"),
    }


@pytest.mark.parametrize("kind", ["slides", "handout", "plan", "worksheet", "answers", "cards"])
def test_each_paper_is_a_tagged_pdf(papers: dict[str, dict[str, Any]], kind: str) -> None:
    pdf = lesson_pdf(papers[kind], DAY, "2026.11")
    assert pdf.startswith(b"%PDF")
    assert b"/StructTreeRoot" in pdf
    assert pdf == lesson_pdf(papers[kind], DAY, "2026.11")


def test_one_slide_a_page_and_three_on_a_handout(papers: dict[str, dict[str, Any]]) -> None:
    count = len(papers["slides"]["slides"])
    assert len(lesson_images(papers["slides"], DAY, ppi=10)) == count
    assert len(lesson_images(papers["handout"], DAY, ppi=10)) == -(-count // 3)
    assert len(lesson_images(papers["cards"], DAY, ppi=10)) == 2


def test_sources_come_with_an_address_each_once(papers: dict[str, dict[str, Any]]) -> None:
    urls = [source["url"] for source in papers["worksheet"]["sources"]]
    assert urls
    assert len(urls) == len(set(urls)) <= 6
    assert all(url.startswith("http") for url in urls)


EVIL = '#panic("x") $sum$ *a* _b_ <l> @c \\ [d] {e} ` // http://x.y "'


def test_what_people_write_is_never_evaluated() -> None:
    grid = Grid((plain(EVIL), plain(EVIL)), ((plain(EVIL), plain(EVIL)),), (0.5, 0.5), ("left", "evil"))
    slides = tuple(
        Slide(kind, EVIL, (Part(plain(EVIL), "•"), Part(plain(EVIL), "1."), Part(plain(EVIL), "A", 1)), EVIL, foot=EVIL)
        for kind in ("title", "text", "note", "quote", "talk", "quiz", "end")
    )
    deck = Deck("e", EVIL, "sv", (*slides, Slide("table", EVIL, grid=grid), Slide("words", EVIL, grid=grid)))
    row = PlanRow("p", EVIL, 0, 5, EVIL, (EVIL,), (EVIL,), (EVIL,), EVIL)
    for data in (
        slides_paper(deck),
        slides_paper(deck, handout=True),
        plan_paper(Plan(EVIL, EVIL, EVIL, EVIL, 5, (row,)), "sv"),
        cards_paper([EVIL], EVIL, "en"),
    ):
        assert lesson_pdf(data, DAY).startswith(b"%PDF")


def test_a_groups_name_stays_on_its_card() -> None:
    names = ["Röd", "Den långa gruppen med ett mycket långt namn på kortet", "W" * 40, "Grupp " + "x" * 54]
    data = cards_paper(names, "Lektion", "sv")
    assert data["names"][:2] == names[:2]
    assert data["sizes"][0] == CARD_SIZES[0]
    for name, size in zip(data["names"], data["sizes"], strict=True):
        assert all(width(word, size, BOLD) <= CARD_WIDTH for word in name.split())
        assert line_count(name, CARD_WIDTH, size, BOLD) * size <= CARD_HEIGHT
    assert data["names"][2].endswith("W…")


def test_an_address_is_named_by_the_source_that_most_pages_stand_on() -> None:
    def source(id_: str, url: str) -> Source:
        return Source(id_, id_, "", "", "", "", "", url, "hög")

    often, seldom, other = (source(*pair) for pair in (("a", "https://x.se"), ("b", "https://x.se"), ("c", "ftp://y")))
    assert chosen_sources([often, seldom, other]) == [often]


def test_a_plan_without_minutes_has_no_clock() -> None:
    rows = tuple(PlanRow("p", "Sida", *times, "", (), (), (), "") for times in ((0, 0), (0, 5)))
    assert [row["time"] for row in plan_paper(Plan("Plan", "", "", "", 5, rows), "sv")["rows"]] == ["", "0–5"]
