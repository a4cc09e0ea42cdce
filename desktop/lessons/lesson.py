"""A lesson: a collection with an aim, minutes a step, what to say, tasks and material."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.core.records import Collection

LONGEST_STEP = 600
_LABELS = {"minuter": "minutes", "säg": "say", "uppgift": "task", "material": "material", "för": "audience"}
_LABEL = re.compile(r"\s*(Minuter|Säg|Uppgift|Material|För)\s*:\s*(.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LessonStep:
    """One page of a lesson, the minutes for it, what to say, tasks for the group, what to bring."""

    page: str
    minutes: int = 0
    say: str = ""
    tasks: tuple[str, ...] = ()
    material: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson. `own` is False for those that come with the content; `closing` is a heading after the last page."""

    id: str
    title: str
    aim: str = ""
    audience: str = ""
    material: str = ""
    steps: tuple[LessonStep, ...] = ()
    own: bool = False
    closing: str = ""

    @property
    def minutes(self) -> int:
        """The planned length: the steps together."""
        return sum(step.minutes for step in self.steps)

    @property
    def pages(self) -> tuple[str, ...]:
        """The ids of its pages, in order, each once."""
        return tuple(dict.fromkeys(step.page for step in self.steps))


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a person's collection: `kind` is page, heading or text."""

    kind: str
    page: str = ""
    text: str = ""


def from_collection(collection: Collection) -> Lesson:
    """A ready-made collection as a lesson."""
    steps = tuple(LessonStep(step.page, step.minutes, step.say) for step in collection.steps)
    return Lesson(collection.id, collection.title, collection.aim, collection.audience, "", steps)


def from_lines(id_: str, title: str, aim: str, lines: Iterable[Line]) -> Lesson:
    """A person's own collection as a lesson.

    Text after a page belongs to it: "Minuter: 4", "Säg: …", "Uppgift: …", "Material: …"; other text is
    something to say. Text before the first page is about the whole lesson ("För: …", "Material: …").
    """
    about: dict[str, list[str]] = {}
    steps: list[tuple[str, dict[str, list[str]]]] = []
    heading: list[str] = []
    for line in lines:
        if line.kind == "heading":
            heading.append(line.text)
        elif line.kind == "page":
            steps.append((line.page, {"heading": heading}))
            heading = []
        elif line.kind == "text":
            _read(line.text, steps[-1][1] if steps else about)
    made = tuple(_step(page, said) for page, said in steps)
    audience = " ".join(about.get("audience", ()))
    return Lesson(id_, title, aim, audience, " ".join(about.get("material", ())), made, True, "\n".join(heading))


def to_lines(lesson: Lesson) -> list[Line]:
    """The lesson as lines of a collection, such that `from_lines` gives the same lesson."""
    about = _write([("För", lesson.audience), ("Material", lesson.material)])
    out = [Line("text", text=about)] if about else []
    for step in lesson.steps:
        out += _headings(step.heading)
        out.append(Line("page", step.page))
        minutes = str(step.minutes) if step.minutes else ""
        tasks = [("Uppgift", task) for task in step.tasks]
        text = _write([("Minuter", minutes), ("Säg", step.say), *tasks, ("Material", step.material)])
        if text:
            out.append(Line("text", text=text))
    return out + _headings(lesson.closing)


def _headings(text: str) -> list[Line]:
    return [Line("heading", text=row) for row in text.splitlines() if row]


def _read(text: str, into: dict[str, list[str]]) -> None:
    label = "say"
    for row in text.splitlines():
        found = _LABEL.fullmatch(row)
        if found is not None:
            label = _LABELS[found[1].lower()]
            into.setdefault(label, []).append(found[2].strip())
        elif row.strip() and label in into:
            into[label][-1] = f"{into[label][-1]}\n{row.strip()}".strip()
        elif row.strip():
            into.setdefault(label, []).append(row.strip())


def _step(page: str, said: dict[str, list[str]]) -> LessonStep:
    digits = re.match(r"\d{1,3}", " ".join(said.get("minutes", ())))
    minutes = min(int(digits[0]), LONGEST_STEP) if digits else 0
    tasks = tuple(task for task in said.get("task", ()) if task)
    say, material, heading = ("\n".join(said.get(key, ())) for key in ("say", "material", "heading"))
    return LessonStep(page, minutes, say, tasks, material, heading)


def _write(pairs: Sequence[tuple[str, str]]) -> str:
    return "\n".join(f"{label}: {text.strip()}" for label, text in pairs if text.strip())
