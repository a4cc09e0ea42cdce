"""The block tree as plain data for the template: node kinds, texts and numbers, never markup."""

from collections.abc import Iterable, Mapping
from typing import Any

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
from desktop.core.languages import html_language
from desktop.sheets.spacing import runs

Node = dict[str, Any]
Numbers = Mapping[int, int]
"""A citation's number on its page → its number in the document."""


def text_nodes(text: str) -> list[Node]:
    """Plain text as nodes: text that may break, and parts that must stay on one line."""
    return [{"t": "keep" if kept else "text", "s": part} for part, kept in runs(text)]


class NodeWriter:
    """Turns a tree into data. `targets` are the pages that stand in the same document (links to them work)."""

    def __init__(
        self, targets: frozenset[str] = frozenset(), numbers: Numbers | None = None, cites: bool = True
    ) -> None:
        self.targets = targets
        self.numbers = numbers
        self.cites = cites

    def blocks(self, blocks: Iterable[Block]) -> list[Node]:
        """Blocks in order."""
        return [self._block(block) for block in blocks]

    def inlines(self, nodes: Iterable[Inline]) -> list[Node]:
        """A run of text in order."""
        out: list[Node] = []
        for node in nodes:
            match node:
                case Text(text):
                    out += text_nodes(text)
                case Strong(children):
                    out.append({"t": "strong", "c": self.inlines(children)})
                case Emphasis(children):
                    out.append({"t": "em", "c": self.inlines(children)})
                case Lang(language, children):
                    out.append({"t": "lang", "lang": html_language(language), "c": self.inlines(children)})
                case Link(page, _, children):
                    out.append({"t": "link", "to": page if page in self.targets else "", "c": self.inlines(children)})
                case Way(_, children):
                    out += self.inlines(children)
                case Cite(_, number):
                    if self.cites:
                        self._cite(out, self.numbers[number] if self.numbers else number)
                case Break():
                    out.append({"t": "br"})
        return out

    @staticmethod
    def _cite(out: list[Node], number: int) -> None:
        """Adds a citation. Neighbours become one ("6, 7"), else they would read as another number.

        One after words that are kept on a line is kept there with them.
        """
        if out and (out[-1]["t"] == "cite" or "n" in out[-1]):
            out[-1]["n"] = sorted({*out[-1]["n"], number})
        elif out and out[-1]["t"] == "keep":
            out[-1]["n"] = [number]
        else:
            out.append({"t": "cite", "n": [number]})

    def _block(self, block: Block) -> Node:
        match block:
            case Heading(level, _, children):
                return {"t": "heading", "level": level, "c": self.inlines(children)}
            case Paragraph(_, _, children):
                return {"t": "para", "c": self.inlines(children)}
            case ListBlock(ordered, start, items):
                return {"t": "list", "ordered": ordered, "start": start, "items": [self.blocks(item) for item in items]}
            case Table(head, rows, align):
                return {
                    "t": "table",
                    "head": [self.inlines(cell) for cell in head],
                    "rows": [[self.inlines(cell) for cell in row] for row in rows],
                    "align": list(align),
                }
            case Quote(children_):
                return {"t": "quote", "c": self.blocks(children_)}
            case Note(kind, title, children_):
                return {"t": "note", "kind": kind, "title": text_nodes(title), "c": self.blocks(children_)}
