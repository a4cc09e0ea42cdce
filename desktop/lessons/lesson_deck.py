"""A lesson as a presentation: its aim, its steps, and of each page as much as its minutes allow."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from desktop.lessons.cutting import group, pieces
from desktop.lessons.lesson import Lesson, LessonStep
from desktop.lessons.measure import BOLD, line_count, shortened
from desktop.lessons.page_slides import LessonPage, page_slides, prose_of, talk_slides
from desktop.lessons.phrases import phrases
from desktop.lessons.slides import COLUMN, TALK_SIZES, TEXT, TITLE_SIZES, Deck, Slide

MOST_TITLE_LINES, MOST_AIM_LINES, MOST_TASK_LINES = 3, 6, 8
FEWEST = 2
"""Slides of a step, however short it is."""


def lesson_deck(lesson: Lesson, pages: Mapping[str, LessonPage], language: str, whole: bool = False) -> Deck:
    """The lesson's presentation. `whole` shows every slide of its pages, else about one a minute.

    Pages that are not in `pages` (gone in a new edition) are left out.
    """
    steps = [(step, pages[step.page]) for step in lesson.steps if step.page in pages]
    slides = [opening(lesson, language), *_agenda(steps, language)]
    full = cache(lambda page: page_slides(pages[page], talk=whole))
    for step, item in steps:
        slides += step_slides(step, item, full(step.page), whole)
    return Deck(lesson.id, lesson.title, language, tuple(slides), float(sum(step.minutes for step, _ in steps)))


def opening(lesson: Lesson, language: str) -> Slide:
    """The first slide: title, aim, for whom and how long."""
    own = phrases(language)
    length = f"{lesson.minutes} {own['minutes']}" if lesson.minutes else ""
    eyebrow = " · ".join(part for part in (own["lesson"], lesson.audience, length) if part)
    aim = pieces(prose_of(shortened(lesson.aim, COLUMN, TEXT, MOST_AIM_LINES))) if lesson.aim else []
    shown = range(len(aim) + 1)
    fit = max(number for number in shown if sum(piece.lines for piece in aim[:number]) <= MOST_AIM_LINES)
    parts = tuple(piece.part for piece in aim[:fit])
    notes = (lesson.material,) if lesson.material else ()
    title = shortened(lesson.title, COLUMN, TITLE_SIZES[-1], MOST_TITLE_LINES, BOLD)
    return Slide("title", title, parts, eyebrow, language=language, notes=notes, at_once=True,
                 section=lesson.title)  # fmt: skip


def _agenda(steps: Sequence[tuple[LessonStep, LessonPage]], language: str) -> list[Slide]:
    if len(steps) < FEWEST:
        return []
    own = phrases(language)
    names = [item.page.short or item.page.title for _, item in steps]
    groups = group([piece for name in names for piece in pieces(prose_of(name), "•", whole=True)])
    return [
        Slide("text", own["agenda"], tuple(replace(piece.part, mark="•") for piece in part), own["lesson"],
              language=language, at_once=True, section=own["agenda"])
        for part in groups
    ]  # fmt: skip


def step_slides(step: LessonStep, item: LessonPage, full: Sequence[Slide], whole: bool = False) -> list[Slide]:
    """The slides of one step with the speaker's notes on them, the minutes spread evenly.

    `full` is every slide of the page, with its questions only for `whole`.
    """
    slides = list(full) if whole else brief(item, full, step.minutes)
    slides += task_slides(step, item)
    share = step.minutes / len(slides)
    said = tuple(text for text in (step.say, step.material) if text)
    return [replace(slide, minutes=share, notes=said) for slide in slides]


def brief(item: LessonPage, full: Sequence[Slide], minutes: int) -> list[Slide]:
    """A page in about one slide a minute: title, what opens each section, what holds today, a question."""
    agenda = phrases(item.page.language)["agenda"]
    sections: dict[str, list[Slide]] = {}
    for slide in full[1:]:
        if slide.kind in ("text", "table", "quote") and slide.heading != agenda:
            sections.setdefault(slide.heading, []).append(slide)
    today = [replace(slide, count="") for slide in full if slide.kind == "note" and slide.tone == "green"][:1]
    talk = [replace(slide, count="") for slide in talk_slides(item)[:1]]
    room = max(0, max(FEWEST, minutes) - 1 - len(today) - len(talk))
    return [full[0], *_chosen(list(sections.values()), room), *today, *talk]


def _chosen(sections: Sequence[Sequence[Slide]], room: int) -> list[Slide]:
    """What opens each section; sections of two slides whole where there is room for that."""
    kept = [list(section[:1]) for section in sections[:room]]
    spare = room - len(kept)
    for number, section in enumerate(sections[:room]):
        if len(section) == 2 and spare:
            kept[number] = list(section)
            spare -= 1
    return [replace(one[0], count="") if len(one) == 1 else slide for one in kept for slide in one]


def task_slides(step: LessonStep, item: LessonPage) -> list[Slide]:
    """The tasks of a step, one a slide and large; one that is too long for that as text, on as many as it takes."""
    page = item.page
    name, short = phrases(page.language)["task"], page.short or page.title
    shared = Slide("talk", "", page=page.id, language=page.language, section=short, questions=item.talk)
    slides: list[Slide] = []
    for task in step.tasks:
        if line_count(task, COLUMN, TALK_SIZES[-1], BOLD) <= MOST_TASK_LINES:
            slides.append(replace(shared, heading=task, eyebrow=f"{name} · {short}"))
            continue
        for part in group(pieces(prose_of(task))):
            parts = tuple(piece.part for piece in part)
            slides.append(replace(shared, kind="text", heading=name, parts=parts, eyebrow=short, at_once=True))
    return slides
