import pytest

from desktop.content.facts import FactStore
from desktop.content.store import ContentStore
from desktop.lessons.glossary import lesson_terms, word_pairs, words_deck
from desktop.lessons.lesson import Lesson, LessonStep, Line, from_collection, from_lines, to_lines
from desktop.lessons.lesson_deck import brief, lesson_deck
from desktop.lessons.page_slides import LessonPage, page_slides
from desktop.lessons.talking import lesson_plan, talking_points
from desktop.lessons.worksheet import group_cards, matching, worksheet

OWN = Lesson(
    "x",
    "Min lektion",
    "Ett mål.",
    "Klass 7",
    "Kartor",
    (
        LessonStep("strategi", 5, "Börja här.\nFråga sedan.", ("Rita en tidslinje.", "Berätta."), "Papper"),
        LessonStep("mal-2032", heading="Sist"),
    ),
    own=True,
    closing="Hemma",
)


def test_four_lessons_come_with_the_content(facts: FactStore, pages: dict[str, LessonPage]) -> None:
    lessons = [from_collection(collection) for collection in facts.collections()]
    assert len(lessons) == 4
    for lesson in lessons:
        deck = lesson_deck(lesson, pages, "sv")
        assert deck.minutes == lesson.minutes
        assert sum(slide.minutes for slide in deck.slides) == pytest.approx(lesson.minutes)
        assert len(deck.slides) <= lesson.minutes * 1.3
        assert {slide.page for slide in deck.slides} - {""} == set(lesson.pages)


def test_a_lesson_is_the_same_after_being_a_collection() -> None:
    assert from_lines(OWN.id, OWN.title, OWN.aim, to_lines(OWN)) == OWN


def test_own_text_without_a_label_is_something_to_say() -> None:
    lines = [Line("page", "strategi"), Line("text", text="Hej!\nminuter: 12 kanske\nuppgift: Läs"), Line("heading")]
    assert from_lines("i", "t", "", lines).steps == (LessonStep("strategi", 12, "Hej!", ("Läs",)),)


def test_the_speaker_gets_what_to_say_on_every_slide_of_a_step(pages: dict[str, LessonPage]) -> None:
    deck = lesson_deck(OWN, pages, "sv")
    strategy = [slide for slide in deck.slides if slide.page == "strategi"]
    assert all(slide.notes == ("Börja här.\nFråga sedan.", "Papper") for slide in strategy)
    assert [slide.heading for slide in strategy if slide.eyebrow.startswith("Uppgift")] == list(OWN.steps[0].tasks)
    assert deck.planned(len(deck.slides) - 1) == pytest.approx(5)


def test_pages_that_are_gone_are_left_out(pages: dict[str, LessonPage]) -> None:
    gone = Lesson("g", "Borta", steps=(LessonStep("finns-inte", 5),))
    assert [slide.kind for slide in lesson_deck(gone, pages, "sv").slides] == ["title"]
    assert lesson_plan(gone, pages).rows == ()


@pytest.mark.parametrize("minutes", [1, 4, 10, 60])
def test_a_page_in_as_many_slides_as_minutes(pages: dict[str, LessonPage], minutes: int) -> None:
    item = pages["roll-brobyggare"]
    made = brief(item, page_slides(item, talk=False), minutes)
    assert len(made) <= max(3, minutes)
    assert made[0].kind == "title"
    assert made[-1].kind == "talk"
    assert any(slide.tone == "green" for slide in made)


def test_talking_points_open_with_the_summary_and_end_with_today(pages: dict[str, LessonPage]) -> None:
    item = pages["roll-brobyggare"]
    points = talking_points(item)
    assert points[0] == item.page.summary
    assert points[-1].startswith("Arbetsförmedlingens senaste kända uppdrag")
    assert len(points) <= 6


def test_the_plan_runs_by_the_clock(facts: FactStore, pages: dict[str, LessonPage]) -> None:
    plan = lesson_plan(from_collection(facts.collections()[0]), pages)
    assert [(row.start, row.end) for row in plan.rows] == [(0, 4), (4, 8), (8, 12), (12, 16), (16, 20)]
    assert plan.rows[0].questions == pages["mal-2032"].talk


def test_words_stand_side_by_side(store: ContentStore, facts: FactStore, pages: dict[str, LessonPage]) -> None:
    terms = lesson_terms(facts.terms(), [pages["beg-antiziganism"].page])
    assert terms[0].page == "beg-antiziganism"
    pairs = word_pairs(terms, FactStore(store, "en").terms(), "sv", "en")
    first = pairs[0]
    assert (first.word, first.other) == ("antiziganism", "antigypsyism")
    deck = words_deck(pairs, store.sources(), "sv")
    assert len(deck.slides) == len(pairs) <= 10
    assert deck.slides[0].grid is not None
    assert len(deck.slides[0].grid.head) == 2
    assert deck.slides[0].foot.startswith("Käll")


def test_a_second_language_that_says_the_same_is_left_out(facts: FactStore) -> None:
    pairs = word_pairs(facts.terms(), facts.terms(), "sv", "sv-simple")
    assert all(not pair.other for pair in pairs)


def test_worksheet_and_answers_belong_together(facts: FactStore, pages: dict[str, LessonPage]) -> None:
    lesson = from_collection(facts.collections()[1])
    words = word_pairs(lesson_terms(facts.terms(), [pages[p].page for p in lesson.pages]), [], "sv", "")
    sheet = worksheet(lesson, pages, facts.quiz(), words, "sv", seed=4)
    assert sheet == worksheet(lesson, pages, facts.quiz(), words, "sv", seed=4)
    bank = {question.question: question for question in facts.quiz()}
    assert sheet.questions
    for asked in sheet.questions:
        original = bank[asked.question]
        assert asked.options["ABCDEF".index(asked.letter)] == original.options[original.right]
        assert original.page in lesson.pages
    for word, letter in zip(sheet.matching.words, sheet.matching.answers, strict=True):
        meaning = sheet.matching.meanings["ABCDEF".index(letter)]
        assert meaning == next(pair.text for pair in words if pair.word == word)


def test_matching_of_nothing_is_nothing() -> None:
    assert matching((), 1).words == ()


def test_cards_take_what_was_written() -> None:
    assert group_cards(["  Röd ", "", "x" * 90]) == ("Röd", "x" * 59 + "…")
