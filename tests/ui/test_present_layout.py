"""Slides of the whole work: nothing overflows, nothing is too small, everything can be read."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.content.facts import FactStore
from desktop.content.store import ContentStore
from desktop.core.paths import resource
from desktop.lessons.library import Library
from desktop.lessons.page_slides import LessonPage, page_slides
from desktop.lessons.quiz import QuizChoice, team_names
from desktop.lessons.slides import KINDS, MOST_LINES, SMALLEST, Deck, Slide
from desktop.ui.present_items import TextItem
from desktop.ui.present_layout import lay_out
from desktop.ui.present_look import FOOT_TOP, LOOKS, Stage, load_looks, stage_for
from desktop.ui.present_paint import Foot, SlidePainter, slide_image
from desktop.ui.tokens import contrast

NOTHING = Deck("", "", "sv", ())
SIZES = [(1024, 768), (1280, 720), (1920, 1080), (3840, 2160)]

pytestmark = pytest.mark.usefixtures("looks")


@pytest.fixture(scope="module")
def store(content_db: Path) -> Iterator[ContentStore]:
    opened = ContentStore.open(content_db)
    yield opened
    opened.close()


def check(slide: Slide, stage: Stage) -> None:
    laid = lay_out(slide, stage)
    right = stage.width - stage.margin + 1
    where = (slide.page, slide.kind, slide.heading)
    assert laid.bottom <= FOOT_TOP, where
    heading = 0
    for item in laid.texts():
        rect = item.rect
        assert rect.right() <= right, (where, item.layout.text())
        assert rect.left() >= stage.margin - 1, where
        assert rect.top() > 0, where
        assert rect.bottom() <= FOOT_TOP, (where, item.layout.text())
        assert item.pixels >= SMALLEST, where
        heading = max(heading, item.lines) if item.layout.text() == slide.heading else heading
    assert heading <= 8
    bodies = [item for item in laid.texts() if item.layout.text() in {part.text for part in slide.parts}]
    assert sum(item.lines for item in bodies) <= MOST_LINES, where
    apart(laid.texts(), where)


def apart(items: list[TextItem], where: object) -> None:
    """No two texts lie over each other."""
    for number, one in enumerate(items):
        for other in items[number + 1 :]:
            overlap = one.rect.intersected(other.rect)
            assert overlap.width() < 2 or overlap.height() < 2, (where, one.layout.text(), other.layout.text())


@pytest.mark.parametrize("size", SIZES[:2], ids=["4:3", "16:9"])
@pytest.mark.parametrize("language", ["sv", "sv-simple", "en"])
def test_no_slide_of_any_page_overflows(store: ContentStore, language: str, size: tuple[int, int]) -> None:
    facts, stage = FactStore(store, language), stage_for(*size)
    kinds = {kind.id: kind.label for kind in store.kinds(language)}
    for ref in store.pages(language):
        item = LessonPage(store.page(ref.id, language), kinds[ref.kind], tuple(facts.talk(ref.id)))
        for slide in page_slides(item):
            check(slide, stage)


@pytest.mark.parametrize("size", SIZES)
def test_the_stage_is_as_large_as_the_screen_allows(size: tuple[int, int]) -> None:
    stage = stage_for(*size)
    assert stage.scale * SMALLEST >= 24 * size[1] / 720 - 0.01
    assert stage.left == pytest.approx(0)
    assert stage.top == pytest.approx(0)


def test_an_odd_window_still_shows_the_whole_stage() -> None:
    for size in ((400, 900), (3440, 1000), (320, 240)):
        stage = stage_for(*size)
        assert stage.width * stage.scale <= size[0] + 0.01
        assert 720 * stage.scale <= size[1] + 0.01


def test_two_stages_stand_for_all_four_sizes() -> None:
    """A layout depends on the stage's width alone: what holds at 1280 × 720 holds at every size of that shape."""
    assert [round(stage_for(*size).width, 6) for size in SIZES] == [960, 1280, 1280, 1280]


def quiz_slides(library: Library, statements: bool) -> Iterator[Slide]:
    """Every question of the bank, asked, answered wrong and answered right, and the result of six teams."""
    show = library.quiz(QuizChoice(count=500, statements=statements), team_names(["x" * 40] * 6))
    turn = 0
    while not show.at_end:
        turn += 1
        show.digit(str(turn % 3 + 1))
        yield show.slide
        show.next()
        yield show.slide
        show.next()
    yield show.slide


def decks_of(library: Library) -> Iterator[Slide]:
    """Every slide that is not a page's own."""
    ids = [ref.id for ref in library.store.pages(library.language)]
    for lesson in library.lessons():
        for whole in (False, True):
            yield from library.lesson_deck(lesson, whole).slides
        tasks = tuple(replace(step, tasks=("Berätta för varandra. " * 6,)) for step in lesson.steps)
        yield from library.lesson_deck(replace(lesson, steps=tasks)).slides
    for second in ("en", "sv", ""):
        yield from (library.words_deck(ids, second) or NOTHING).slides
    for year in (0, *range(2012, 2027)):
        yield from library.map_deck(year).slides
    yield from library.timeline_deck().slides
    yield from (library.talk_deck(()) or NOTHING).slides
    yield from library.hits_deck("romsk brobyggare i Luleå kommun", ids).slides
    yield from library.pages_deck(ids[:5], "Fem sidor").slides
    for statements in (False, True):
        yield from quiz_slides(library, statements)


@pytest.mark.parametrize("language", ["sv", "sv-simple", "en"])
def test_no_other_slide_overflows(store: ContentStore, language: str) -> None:
    """Lessons, words, map, timeline, talk, hits, quiz and result."""
    stages = [stage_for(*size) for size in SIZES[:2]]
    seen = set()
    for slide in decks_of(Library(store, language)):
        seen.add(slide.kind)
        for stage in stages:
            check(slide, stage)
    assert seen == set(KINDS)


def test_contrast_of_every_look() -> None:
    looks = load_looks(resource("themes"))
    assert tuple(looks) == LOOKS
    for look in looks.values():
        colours = look.colours
        for role in ("ink", "soft", "muted", "accent", "green", "gold", "red", "blue"):
            assert contrast(colours[role], colours["ground"]) >= 7, (look.name, role)
        assert contrast(colours["coming"], colours["ground"]) >= 3, look.name
        assert contrast(colours["on_accent"], colours["accent"]) >= 7, look.name
        assert contrast(colours["ground"], colours["green"]) >= 4.5, look.name
        assert contrast(colours["ink"], colours["card"]) >= 7, look.name
        assert {role for other in looks.values() for role in other.colours} == set(colours)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("look", LOOKS)
def test_a_painted_slide_keeps_its_margins(store: ContentStore, size: tuple[int, int], look: str) -> None:
    """What is painted stays inside: the margins have the ground's colour, and something is written."""
    slide = page_slides(LessonPage(store.page("roll-brobyggare"), "Roll"))[4]
    painter = SlidePainter(load_looks(resource("themes"))[look])
    image = slide_image(painter, slide, size, Foot(3, 20, "12:40"))
    ground = painter.look.colour("ground").rgb()
    stage = stage_for(*size)
    edge = int(stage.margin * stage.scale) - 3
    rows = range(0, int(FOOT_TOP * stage.scale), 7)
    assert all(image.pixel(x, y) == ground for y in rows for x in (1, edge, size[0] - 2, size[0] - edge))
    assert any(image.pixel(x, y) != ground for y in rows for x in range(edge, size[0] // 2, 5))


def test_steps_to_come_are_dimmed_and_not_hidden(store: ContentStore) -> None:
    slide = next(s for s in page_slides(LessonPage(store.page("roll-brobyggare"), "Roll")) if s.steps == 4)
    painter = SlidePainter(load_looks(resource("themes"))["dark"])
    first, whole = (slide_image(painter, slide, (1280, 720), Foot(), step) for step in (1, 4))
    assert first != whole
    coming = painter.look.colour("coming").rgb()
    found = {first.pixel(x, y) for x in range(100, 800, 1) for y in range(280, 480, 1)}
    assert coming in found


def test_layouts_are_kept_but_not_for_ever(store: ContentStore) -> None:
    painter = SlidePainter(load_looks(resource("themes"))["dark"])
    stage = stage_for(1280, 720)
    slides = page_slides(LessonPage(store.page("roll-brobyggare"), "Roll"))
    first = painter.laid(slides[0], stage)
    assert painter.laid(slides[0], stage) is first
    for slide in slides[1:10]:
        painter.laid(slide, stage)
    assert painter.laid(slides[0], stage) is not first
