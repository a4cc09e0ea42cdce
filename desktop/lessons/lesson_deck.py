"""A lesson as a presentation: its aim, its steps, and of each page as much as its minutes allow."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.lessons.cutting import group, pieces
from desktop.lessons.lesson import Lesson, LessonStep
from desktop.lessons.page_slides import LessonPage, page_slides, prose_of, talk_slides
from desktop.lessons.phrases import phrases
from desktop.lessons.runs import plain
from desktop.lessons.slides import Deck, Part, Slide

FEWEST = 2
"""Slides of a step, however short it is."""


def lesson_deck(lesson: Lesson, pages: Mapping[str, LessonPage], language: str, whole: bool = False) -> Deck:
    """The lesson's presentation. `whole` shows every slide of its pages, else about one a minute.

    Pages that are not in `pages` (gone in a new edition) are left out.
    """
    steps = [(step, pages[step.page]) for step in lesson.steps if step.page in pages]
    slides = [opening(lesson, language), *_agenda(steps, language)]
    for step, item in steps:
        slides += step_slides(step, item, whole)
    return Deck(lesson.id, lesson.title, language, tuple(slides), float(sum(step.minutes for step, _ in steps)))


def opening(lesson: Lesson, language: str) -> Slide:
    """The first slide: title, aim, for whom and how long."""
    own = phrases(language)
    length = f"{lesson.minutes} {own['minutes']}" if lesson.minutes else ""
    eyebrow = " · ".join(part for part in (own["lesson"], lesson.audience, length) if part)
    parts = tuple(piece.part for piece in pieces(prose_of(lesson.aim)))[:3] if lesson.aim else ()
    notes = (lesson.material,) if lesson.material else ()
    return Slide("title", lesson.title, parts, eyebrow, language=language, notes=notes, at_once=True,
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


def step_slides(step: LessonStep, item: LessonPage, whole: bool = False) -> list[Slide]:
    """The slides of one step with the speaker's notes on them, the minutes spread evenly."""
    slides = page_slides(item) if whole else brief(item, step.minutes)
    slides += task_slides(step, item)
    share = step.minutes / len(slides)
    said = tuple(text for text in (step.say, step.material) if text)
    return [replace(slide, minutes=share, notes=said) for slide in slides]


def brief(item: LessonPage, minutes: int) -> list[Slide]:
    """A page in about one slide a minute: title, what opens each section, what holds today, a question."""
    full = page_slides(item, talk=False)
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
    """The tasks of a step, one a slide."""
    page = item.page
    name = "Uppgift" if page.language != "en" else "Task"
    return [
        Slide("talk", task, eyebrow=f"{name} · {page.short or page.title}", page=page.id, language=page.language,
              section=page.short or page.title, questions=item.talk)
        for task in step.tasks
    ]  # fmt: skip


def plain_part(text: str, mark: str = "", tone: str = "") -> Part:
    """A part of plain text."""
    return Part(plain(text), mark, tone=tone)
