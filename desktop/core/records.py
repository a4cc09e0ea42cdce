"""The records that cross rooms: frozen, slotted, without behaviour. Texts are plain, never markup."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of page (kommun, roll, lag …) with its names in one language.

    `is_program`: its pages tell of the program, not of the work's subject.
    """

    id: str
    label: str
    plural: str
    icon: str
    is_fact: bool
    is_program: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A source of the reference work. `date` is ISO with the precision known ("2012-02", "")."""

    id: str
    title: str
    publisher: str
    date: str
    date_text: str
    read: str
    where: str
    url: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of "I korthet". `source` is a source id or empty."""

    label: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class PageRef:
    """A page as it stands in a list. `language` is the version the title comes from."""

    id: str
    kind: str
    title: str
    short: str
    summary: str
    language: str


@dataclass(frozen=True, slots=True)
class Participation:
    """A municipality's part in a programme; years, `to_year` None where none is known."""

    programme: str
    from_year: int
    to_year: int | None
    role: str
    source: str


@dataclass(frozen=True, slots=True)
class Municipality:
    """Facts as data for a municipality (or region). Degrees north and east; population or None."""

    page: str
    code: str
    name: str
    county: str
    lat: float | None
    lon: float | None
    population: int | None
    population_date: str
    minority_areas: tuple[str, ...]
    parts: tuple[Participation, ...]


@dataclass(frozen=True, slots=True)
class Assignment:
    """What an agency was given to do, from when to when (ISO with known precision), by whom."""

    page: str
    from_date: str
    to_date: str
    giver: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Event:
    """A dated event. `precision` is day, month, season or year; `season` is a word or empty."""

    id: str
    start: str
    end: str
    precision: str
    season: str
    page: str
    kind: str
    areas: tuple[str, ...]
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Person:
    """A person in a public role of the past, with when; never any way to reach them."""

    name: str
    variants: tuple[str, ...]
    role: str
    when: str
    page: str
    source: str


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the glossary and its inflected forms."""

    id: str
    word: str
    text: str
    page: str
    source: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuizQuestion:
    """A question with one right option (index `right`), why, and the page and source that prove it."""

    id: str
    page: str
    source: str
    area: str
    kind: str
    difficulty: int
    question: str
    options: tuple[str, ...]
    right: int
    why: str


@dataclass(frozen=True, slots=True)
class CollectionStep:
    """One page of a ready-made collection, minutes for it, and what to say."""

    page: str
    minutes: int
    say: str


@dataclass(frozen=True, slots=True)
class Collection:
    """A ready-made collection of pages for a lesson or a meeting."""

    id: str
    title: str
    aim: str
    audience: str
    minutes: int
    steps: tuple[CollectionStep, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """An outline on the map: rings of (x, y) in map units, x to the east, y to the south."""

    code: str
    level: str
    name: str
    county: str
    rings: tuple[tuple[tuple[int, int], ...], ...]


Marks = tuple[tuple[int, int], ...]
"""Half-open ranges of characters to mark in the plain text they belong to."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One page found. `marks` lie in `snippet`, `title_marks` in `title`.

    `matched` are the words of the text that met the query; `paragraph` is the id of the best
    paragraph ("" when the title alone met it). Higher `score` is better.
    """

    page: str
    title: str
    kind: str
    language: str
    snippet: str
    score: float
    matched: tuple[str, ...]
    marks: Marks = ()
    title_marks: Marks = ()
    paragraph: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """A word as it was typed, and what was searched besides."""

    typed: str
    used: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A fact that answers the question itself: "Luleå", "Kommunkod", "2580"."""

    page: str
    title: str
    label: str
    value: str
    source: str
    language: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Everything a result list shows. `kinds` counts all hits by kind, before the kind filter."""

    text: str
    hits: tuple[Hit, ...]
    total: int
    kinds: tuple[tuple[str, int], ...] = ()
    corrections: tuple[Correction, ...] = ()
    answer: Answer | None = None
    near_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A line under the search field. `kind` is "page", "word" or "recent"; `page` only for pages."""

    kind: str
    text: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class TreeNode:
    """A line of the navigation tree. `page` is empty for a pure heading."""

    id: str
    title: str
    icon: str
    page: str
    children: tuple["TreeNode", ...] = field(default=())
    count: int = 0
