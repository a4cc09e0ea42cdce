"""The block tree as XHTML elements. Everything becomes text of an element, so nothing can be markup."""

import re
from collections.abc import Callable, Iterable
from xml.etree.ElementTree import Element, SubElement

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

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """Text without the characters that XML cannot hold."""
    return _NOT_XML.sub("", text)


def add_text(element: Element, text: str) -> None:
    """Puts text at the end of an element."""
    text = clean(text)
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def add(element: Element, tag: str, text: str = "", **attributes: str) -> Element:
    """A new element at the end of another one; `class_` stands for class."""
    made = SubElement(element, tag, {name.rstrip("_"): clean(value) for name, value in attributes.items()})
    if text:
        add_text(made, text)
    return made


class Renderer:
    """Renders trees. `href` gives the address of a page in the same book, or None for one outside it."""

    def __init__(self, href: Callable[[str], str | None], heading_level: int = 1, prefix: str = "") -> None:
        self._href = href
        self._level = heading_level
        self._prefix = prefix

    def blocks(self, parent: Element, blocks: Iterable[Block]) -> None:
        """Puts blocks at the end of an element."""
        for block in blocks:
            self._block(parent, block)

    def _block(self, parent: Element, block: Block) -> None:
        match block:
            case Heading(level, id_, children):
                tag = f"h{min(6, level + self._level - 1)}"
                self.inlines(add(parent, tag, id=self._prefix + id_), children)
            case Paragraph(id_, _, children):
                self.inlines(add(parent, "p", id=self._prefix + id_), children)
            case ListBlock(ordered, start, items):
                made = add(parent, "ol" if ordered else "ul", **({"start": str(start)} if ordered else {}))
                for item in items:
                    self.blocks(add(made, "li"), item)
            case Table(head, rows, _):
                self._table(parent, head, rows)
            case Quote(children_):
                self.blocks(add(parent, "blockquote"), children_)
            case Note(kind, title, children_):
                made = add(parent, "aside", class_=f"note {kind}")
                add(add(made, "p", class_="note-title"), "strong", title)
                self.blocks(made, children_)

    def _table(
        self, parent: Element, head: tuple[tuple[Inline, ...], ...], rows: tuple[tuple[tuple[Inline, ...], ...], ...]
    ) -> None:
        made = add(parent, "table")
        line = add(add(made, "thead"), "tr")
        for cell in head:
            self.inlines(add(line, "th", scope="col"), cell)
        body = add(made, "tbody")
        for row in rows:
            line = add(body, "tr")
            for cell in row:
                self.inlines(add(line, "td"), cell)

    def inlines(self, parent: Element, nodes: Iterable[Inline]) -> None:
        """Puts a run of text at the end of an element."""
        for node in nodes:
            match node:
                case Text(text):
                    add_text(parent, text)
                case Break():
                    add(parent, "br")
                case Strong(children):
                    self.inlines(add(parent, "strong"), children)
                case Emphasis(children):
                    self.inlines(add(parent, "em"), children)
                case Lang(language, children):
                    tag = html_language(language)
                    made = add(parent, "span", lang=tag)
                    made.set("{http://www.w3.org/XML/1998/namespace}lang", tag)
                    self.inlines(made, children)
                case Link(page, _, children):
                    target = self._href(page)
                    self.inlines(parent if target is None else add(parent, "a", href=target), children)
                case Way(_, children):
                    self.inlines(parent, children)
                case Cite(_, number):
                    add(add(parent, "sup"), "a", str(number), href=f"#{self._prefix}kalla-{number}")
