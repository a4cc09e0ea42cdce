"""The records of what a person keeps. Texts a person wrote are never part of a record's repr."""

from dataclasses import dataclass, field

from desktop.core.records import Marks


@dataclass(frozen=True, slots=True)
class Place:
    """A page, or a paragraph of it, with what it was called when it was kept.

    `title` and `opening` (the paragraph's first words) are the snapshot: they tell what something
    belonged to after a new edition has moved or dropped it.
    """

    page: str
    paragraph: str = ""
    language: str = ""
    title: str = field(default="", repr=False)
    opening: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A kept place."""

    id: str
    place: Place
    created: str


@dataclass(frozen=True, slots=True)
class Note:
    """A note in Markdown on a place. `revision` grows by one with every change."""

    id: str
    place: Place
    text: str = field(repr=False)
    created: str
    changed: str
    revision: int


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of collections; `parent` is empty at the top."""

    id: str
    parent: str
    title: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MyCollection:
    """A person's own collection, without its items. `folder` is empty at the top."""

    id: str
    folder: str
    title: str = field(repr=False)
    aim: str = field(repr=False)
    created: str
    changed: str


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a collection. `kind` is page (`place` holds it), heading or text (`text` holds it)."""

    id: str
    collection: str
    kind: str
    place: Place
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PastVisit:
    """A page that was read; `at` is when, as the clock then said."""

    number: int
    place: Place
    at: str


@dataclass(frozen=True, slots=True)
class NoteHit:
    """A note that meets a search, with the part of it to show and the marks in that."""

    note: Note
    snippet: str = field(repr=False)
    marks: Marks = ()
