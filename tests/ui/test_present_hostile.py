"""Whatever a person, a file or a page holds: slides are made, in time, and nothing stands outside them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from desktop.content.blocks import Block, Paragraph, Table, Text
from desktop.content.store import ContentStore
from desktop.lessons.cutting import even_cuts
from desktop.lessons.lesson import Lesson, LessonStep
from desktop.lessons.library import PAPERS, Library
from desktop.lessons.page_slides import LessonPage, page_slides
from desktop.lessons.quiz import QuizChoice, RoomQuestion, Round, team_names
from desktop.lessons.quiz_show import QuizShow
from desktop.lessons.slides import Slide
from desktop.ui.present_look import stage_for
from tests.ui.test_present_layout import SIZES, check

pytestmark = pytest.mark.usefixtures("looks")


@pytest.fixture(scope="module")
def library(content_db: Path) -> Iterator[Library]:
    store = ContentStore.open(content_db)
    yield Library(store, "sv")
    store.close()


def check_all(slides: list[Slide] | tuple[Slide, ...]) -> None:
    for size in SIZES[:2]:
        for slide in slides:
            check(slide, stage_for(*size))


def words(text: str) -> tuple[Text, ...]:
    return (Text(text),)


def said(text: str) -> Paragraph:
    return Paragraph("p", 1, words(text))


ROWS = tuple(tuple(words(f"{row} {'ord ' * (row % 30 + column)}") for column in range(5)) for row in range(120))
BLOCKS: dict[str, Block] = {
    "one word of 900 letters": said("A" * 900),
    "many long words": said("Donaudampfschifffahrt" * 20 + " hej " + "Ö" * 400),
    "a sentence without an end": said("och så vidare " * 400),
    "emoji": said("👩‍🏫 👨‍👩‍👧‍👦 😀 " * 80),
    "the letters of Romani": said("Kaj si o čhavo? Me džav khere. ʒ θ ǎ ě ǐ ǒ ǔ ś ź. " * 20),
    "nothing": said(""),
    "only spaces": said("  \u00a0 \n "),
    "from right to left": said("مرحبا " * 100),
    "a huge table": Table(tuple(words("Huvud" * 5) for _ in range(5)), ROWS, ("left",) * 5),
}


@pytest.mark.parametrize("name", BLOCKS)
def test_a_page_that_holds(library: Library, name: str) -> None:
    page = replace(library.store.page("strategi"), blocks=(BLOCKS[name],))
    check_all(page_slides(LessonPage(page, "Strategi", ("Fråga " * 40,))))


def test_a_lesson_without_pages_or_with_pages_that_are_gone(library: Library) -> None:
    for steps in ((), (LessonStep("borta", 5, "Hej", ("Gör",)),)):
        deck = library.lesson_deck(Lesson("x", "Tom", steps=steps))
        assert [slide.heading for slide in deck.slides] == ["Tom"]
        check_all(deck.slides)
    mixed = Lesson("x", "Halv", steps=(LessonStep("borta", 5), LessonStep("strategi", 5)))
    assert {slide.page for slide in library.lesson_deck(mixed).slides} == {"", "strategi"}
    for kind in PAPERS:
        assert library.paper(kind, mixed, "en", ["Röd"])["title"] == "Halv"


def test_a_lesson_of_five_hundred_steps(library: Library) -> None:
    ids = [ref.id for ref in library.store.pages()]
    steps = tuple(LessonStep(ids[n % len(ids)], 5) for n in range(500))
    deck = library.lesson_deck(Lesson("x", "Stor", steps=steps))
    assert deck.minutes == 2500
    assert len(deck.slides) > 1000


def test_more_heights_than_python_calls_deep() -> None:
    cuts = even_cuts((2,) * 4000, 7)
    assert cuts[0][0] == 0
    assert cuts[-1][1] == 4000
    assert all(end == start for (_, end), (start, _) in pairwise(cuts))
    assert max(end - start for start, end in cuts) == 3


def test_a_lesson_from_somebody_who_wrote_very_much(library: Library) -> None:
    step = LessonStep("strategi", 5, "Säg " * 2000, ("Gör " * 2000, "X" * 3000, "Kort."), "Papper " * 500)
    lesson = Lesson("x", "Titel " * 83, "Mål " * 1200, "Alla " * 100, "Papper " * 400, (step,))
    slides = library.lesson_deck(lesson).slides
    check_all(slides)
    assert slides[0].heading.endswith("…")
    told = "".join(part.text for slide in slides if slide.heading == "Uppgift" for part in slide.parts)
    assert told.count("Gör") == 2000
    assert told.count("X") == 3000


def test_a_very_long_search(library: Library) -> None:
    ids = [ref.id for ref in library.store.pages()]
    check_all(library.hits_deck("sök efter allt " * 60, ids).slides)
    check_all(library.hits_deck("ö" * 500, []).slides)


@pytest.mark.parametrize("names", [[], [""] * 6, ["W" * 300, "\n", "👍"]])
def test_a_quiz_of_one_question_and_any_names(library: Library, names: list[str]) -> None:
    show = library.quiz(QuizChoice(count=1), team_names(names))
    slides = [show.slide]
    while show.next():
        slides.append(show.slide)
    assert [slide.kind for slide in slides] == ["quiz", "quiz", "end"]
    check_all(slides)
    assert all(team.name for team in show.round.teams)


def test_six_long_names_and_one_point_on_the_result(library: Library) -> None:
    question = library.quiz(QuizChoice(count=1), []).round.question
    teams = team_names(["W" * 40] * 6)
    teams[0].points = 1
    game = Round([question], teams, finished=True)
    for language, points in (("sv", "1 poäng"), ("en", "1 point")):
        slide = QuizShow(game, {}, language).slide
        check_all([slide])
        assert slide.parts[0].text.endswith(f"W…: {points}")


@pytest.mark.parametrize("proposed", ["", "Förslag " * 40])
def test_a_question_with_very_long_answers(proposed: str) -> None:
    options = ("Svar " * 60, "Två " * 80, "Tre " * 50, "F " * 300)
    question = RoomQuestion("q", "p", "s", "Fråga " * 60, options, 1, "Därför " * 60, proposed)
    show = QuizShow(Round([question]), {}, "sv")
    check_all([show.slide])
    assert [part.mark for part in show.slide.parts if part.mark] == ["A", "B", "C", "D"]
    show.digit("1")
    show.next()
    check_all([show.slide])
    assert {part.tone for part in show.slide.parts} >= {"right", "wrong", "why"}
