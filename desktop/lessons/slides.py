"""The records of a presentation, and the one stage that every slide is made for.

The stage is 720 lines high and at least 960 wide (4:3); on a wider screen the margins grow and the
text stays where it is, so that a slide looks the same on every projector and on paper.
"""

from dataclasses import dataclass
from math import inf

STAGE_HEIGHT = 720.0
NARROWEST = 960.0
"""The stage's width at 4:3, which everything must fit."""
COLUMN = 832.0
"""Width of the text on every stage: lines of about 55 characters."""
TEXT, LINE = 32.0, 42.0
TABLE_TEXT, TABLE_LINE = 26.0, 33.0
SMALLEST = 24.0
"""Nothing on a slide is smaller than this at 720 lines."""
OPTION_ROOM = COLUMN - 100.0
"""Width of an answer to choose, between its letter and its tick or cross."""
INDENT = 36.0
"""Room for a bullet before a part, and for each level of a list."""
NUMBER_INDENT = 50.0
"""Room for a number of two digits, or a letter."""
MOST_LINES = 7
HEADING_SIZES = (53.0, 44.0, 38.0)
"""Sizes of a heading of one, two and three lines."""
TITLE_SIZES = (64.0, 54.0, 46.0)
TALK_SIZES = (52.0, 48.0, 44.0, 40.0, 36.0)

KINDS = ("title", "text", "table", "facts", "note", "quote", "talk", "quiz", "words", "map", "end")


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one look. `language` is a BCP 47 tag or empty for the slide's own."""

    text: str
    strong: bool = False
    emphasis: bool = False
    language: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One step of a slide. `mark` stands before it (•, 1., A); `level` 1 is indented once more.

    `tone` is empty, "muted", "small", or for the options of a quiz "chosen", "right", "wrong" or "rest".
    `joined` parts come with the one before them.
    """

    runs: Runs
    mark: str = ""
    level: int = 0
    tone: str = ""
    joined: bool = False

    @property
    def text(self) -> str:
        """The plain characters."""
        return "".join(run.text for run in self.runs)


def indent(mark: str, level: int) -> float:
    """How far in a part's text stands."""
    own = 0.0 if not mark else INDENT if mark in "•–" else NUMBER_INDENT
    return INDENT * level + own


@dataclass(frozen=True, slots=True)
class Grid:
    """A table on a slide: a head row (may be empty), rows, widths as shares of the column, alignment."""

    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    shares: tuple[float, ...]
    align: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """A place on a map slide, in map units; `named` dots have their name written."""

    x: float
    y: float
    name: str
    tone: str = "blue"


@dataclass(frozen=True, slots=True)
class Figure:
    """A map: outlines as rings of points in map units, and dots."""

    outlines: tuple[tuple[tuple[int, int], ...], ...]
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Slide:
    """One thought. `eyebrow` stands over the heading, `foot` names the sources, `page` is where it comes from.

    `tone` colours the edge of a note (green, gold, red, blue). `notes` and `questions` are for the speaker
    alone. `minutes` is what the plan gives this slide. `section` names the part of the lesson.
    """

    kind: str
    heading: str
    parts: tuple[Part, ...] = ()
    eyebrow: str = ""
    count: str = ""
    foot: str = ""
    page: str = ""
    language: str = "sv"
    grid: Grid | None = None
    figure: Figure | None = None
    tone: str = ""
    notes: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    minutes: float = 0.0
    section: str = ""
    at_once: bool = False

    @property
    def steps(self) -> int:
        """How many times "next" shows something more on this slide before it leaves it; at least 1."""
        if self.at_once or self.grid is not None:
            return 1
        return max(1, sum(not part.joined for part in self.parts))

    def step_of(self, index: int) -> int:
        """The step, from 1, at which a part is shown."""
        if self.at_once or self.grid is not None:
            return 1
        return max(1, sum(not part.joined for part in self.parts[: index + 1]))


@dataclass(frozen=True, slots=True)
class Deck:
    """A whole presentation. `minutes` is the planned length or 0; never without slides."""

    id: str
    title: str
    language: str
    slides: tuple[Slide, ...]
    minutes: float = 0.0

    def planned(self, index: int) -> float:
        """Minutes that the plan gives up to and with a slide; infinity where there is no plan."""
        if not self.minutes:
            return inf
        return sum(slide.minutes for slide in self.slides[: index + 1])
