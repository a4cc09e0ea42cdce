"""Walks over the block tree: its plain text, its passages, its citations."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.content.blocks import (
    Block,
    Break,
    Cite,
    Emphasis,
    Heading,
    Inline,
    Lang,
    Link,
    ListBlock,
    Note,
    Paragraph,
    Quote,
    Strong,
    Table,
    Text,
    Way,
)


def inline_text(nodes: Iterable[Inline]) -> str:
    """The plain characters of a run, citations left out, a break as a line feed."""
    parts: list[str] = []
    for node in nodes:
        match node:
            case Text(text):
                parts.append(text)
            case Break():
                parts.append("\n")
            case Cite():
                pass
            case Strong(children) | Emphasis(children) | Lang(_, children) | Link(_, _, children) | Way(_, children):
                parts.append(inline_text(children))
    return "".join(parts)


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of plain text with its place: `kind` is heading, para, item, cell or note.

    `anchor` is the id of the paragraph or heading it stands in (or the last one before it),
    `heading` the text of the heading it stands under.
    """

    kind: str
    anchor: str
    heading: str
    text: str


def passages(blocks: Iterable[Block]) -> Iterator[Passage]:
    """Every run of text of a tree in reading order (search, speech, plain text)."""
    yield from _Walker().walk(blocks, "para")


class _Walker:
    """Keeps the last heading and anchor while walking a tree."""

    def __init__(self) -> None:
        self.anchor = ""
        self.heading = ""

    def walk(self, blocks: Iterable[Block], kind: str) -> Iterator[Passage]:
        for block in blocks:
            match block:
                case Heading(_, id_, children):
                    self.anchor, self.heading = id_, inline_text(children)
                    yield Passage("heading", id_, self.heading, self.heading)
                case Paragraph(id_, _, children):
                    self.anchor = id_
                    yield Passage(kind, id_, self.heading, inline_text(children))
                case ListBlock(_, _, items):
                    for item in items:
                        yield from self.walk(item, "item")
                case Table(head, rows, _):
                    for row in (head, *rows):
                        for cell in row:
                            yield Passage("cell", self.anchor, self.heading, inline_text(cell))
                case Quote(children_):
                    yield from self.walk(children_, kind)
                case Note(_, title, children_):
                    yield Passage("note", self.anchor, self.heading, title)
                    yield from self.walk(children_, kind)


def inlines(blocks: Iterable[Block]) -> Iterator[Inline]:
    """Every inline node of a tree in reading order, containers before what they hold."""
    for block in blocks:
        match block:
            case Heading(_, _, children) | Paragraph(_, _, children):
                yield from _deep(children)
            case ListBlock(_, _, items):
                for item in items:
                    yield from inlines(item)
            case Table(head, rows, _):
                for row in (head, *rows):
                    for cell in row:
                        yield from _deep(cell)
            case Quote(children_) | Note(_, _, children_):
                yield from inlines(children_)


def _deep(nodes: Iterable[Inline]) -> Iterator[Inline]:
    for node in nodes:
        yield node
        match node:
            case Strong(children) | Emphasis(children) | Lang(_, children) | Link(_, _, children) | Way(_, children):
                yield from _deep(children)
            case _:
                pass


def citations(blocks: Iterable[Block]) -> list[Cite]:
    """Every citation of a tree in reading order."""
    return [node for node in inlines(blocks) if isinstance(node, Cite)]


def links(blocks: Iterable[Block]) -> list[Link]:
    """Every link of a tree in reading order."""
    return [node for node in inlines(blocks) if isinstance(node, Link)]
