"""The block tree: the small, closed vocabulary that every text of the work is stored in.

Screen, paper, slides and speech all render from these nodes. codec.py writes and reads them
as JSON, walk.py goes through them.
"""

from dataclasses import dataclass

NOTE_KINDS = ("idag", "osakert", "viktigt", "tips")

_PLACES = "start map timeline glossary contacts compare lessons collections notes bookmarks"
_DOINGS = (
    "shortcuts about search headings larger smaller normal_size loose short numbers tree panel menubar safety talk"
    " history speak theme:system theme:light theme:dark theme:contrast program_language:sv program_language:en"
)
WAYS = frozenset((*(f"place:{name}" for name in _PLACES.split()), *(f"do:{name}" for name in _DOINGS.split())))
"""What a page about the program may lead to: its own places, and commands that change nothing but the view."""


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Important words."""

    children: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Stressed words and titles of works."""

    children: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Lang:
    """Words in another language than the page's; `language` is a BCP 47 tag."""

    language: str
    children: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another page of the work; `anchor` is a heading's id or empty."""

    page: str
    anchor: str
    children: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A way to one of the program's own places or commands (see WAYS); inert on paper."""

    wish: str
    children: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Cite:
    """A citation: the source's id and its number on this page, from 1."""

    source: str
    number: int


@dataclass(frozen=True, slots=True)
class Break:
    """A line break inside a paragraph."""


Inline = Text | Strong | Emphasis | Lang | Link | Way | Cite | Break


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 2 or 3 with an id that is unique on the page."""

    level: int
    id: str
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. `id` is a hash of its opening, `number` counts on the page from 1."""

    id: str
    number: int
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list; every item is a run of blocks."""

    ordered: bool
    start: int
    items: tuple[tuple["Block", ...], ...]


Row = tuple[tuple[Inline, ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one head row. `align` has left, center or right for each column."""

    head: Row
    rows: tuple[Row, ...]
    align: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation."""

    children: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A set-off note: what holds today, a doubt, a warning, a tip (see NOTE_KINDS)."""

    kind: str
    title: str
    children: tuple["Block", ...]


Block = Heading | Paragraph | ListBlock | Table | Quote | Note
