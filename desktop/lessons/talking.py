"""What a speaker says: the first sentence of each section, the page's questions, the plan by the clock."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.content.blocks import Heading, ListBlock, Note, Paragraph
from desktop.content.sentences import sentence_spans
from desktop.content.walk import inline_text
from desktop.lessons.lesson import Lesson
from desktop.lessons.page_slides import LessonPage, only_points

MOST_POINTS = 6
SHORTEST_POINT = 30


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One step of a lesson plan. `start` and `end` are minutes from the lesson's beginning."""

    page: str
    title: str
    start: int
    end: int
    say: str
    points: tuple[str, ...]
    questions: tuple[str, ...]
    tasks: tuple[str, ...]
    material: str


@dataclass(frozen=True, slots=True)
class Plan:
    """A lesson plan as it is printed."""

    title: str
    aim: str
    audience: str
    material: str
    minutes: int
    rows: tuple[PlanRow, ...]


def talking_points(item: LessonPage) -> tuple[str, ...]:
    """A page in a few sentences: its summary, what each section opens with, and what holds today."""
    page = item.page
    points = [page.summary] if page.summary else []
    fresh = True
    today: list[str] = []
    for block in page.blocks:
        match block:
            case Heading():
                fresh = True
            case Paragraph(_, _, children) if fresh and not only_points(block):
                point = _first(inline_text(children))
                points += [point] if not point.endswith(":") else []
                fresh = point.endswith(":")
            case ListBlock(_, _, items) if fresh and items and isinstance(items[0][0], Paragraph):
                points.append(_first(inline_text(items[0][0].children)))
                fresh = False
            case Note("idag", _, (Paragraph(_, _, children), *_)):
                today.append(_first(inline_text(children)))
            case _:
                pass
    kept = list(dict.fromkeys(point for point in points if point))
    return tuple(kept[: MOST_POINTS - len(today[:1])] + today[:1])


def lesson_plan(lesson: Lesson, pages: Mapping[str, LessonPage]) -> Plan:
    """The lesson's plan by the clock; pages that are gone are left out."""
    rows: list[PlanRow] = []
    start = 0
    for step in lesson.steps:
        item = pages.get(step.page)
        if item is None:
            continue
        rows.append(
            PlanRow(step.page, item.page.title, start, start + step.minutes, step.say, talking_points(item),
                    item.talk, step.tasks, step.material)
        )  # fmt: skip
        start += step.minutes
    return Plan(lesson.title, lesson.aim, lesson.audience, lesson.material, start, tuple(rows))


def _first(text: str) -> str:
    """The first sentence, with the next where it is no more than a word or two ("Ja.")."""
    spans = sentence_spans(text)
    if not spans:
        return ""
    last = next((number for number, span in enumerate(spans) if span[1] >= SHORTEST_POINT), len(spans) - 1)
    return text[spans[0][0] : spans[last][1]]
