"""Markdown as people write it in notes, to the block tree: paragraphs, headings, lists, quotes, stress.

A small reader of our own on purpose: it knows nothing of HTML, links out or pictures, so whatever
else is written stays plain text, and every output renders it as it renders the reference work.
"""

import itertools
import re
from collections.abc import Iterable, Iterator

from desktop.content.blocks import Block, Break, Emphasis, Heading, Inline, ListBlock, Paragraph, Quote, Strong, Text
from desktop.core.words import translate
from desktop.user.records import Note

_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*$")
_ITEM = re.compile(r"\s{0,3}(?:[-*+•]|(\d{1,9})[.)])\s+(.*)$")
_QUOTE = re.compile(r"\s{0,3}>\s?(.*)$")
_STRESS = re.compile(r"(?<![*\w])(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1(?![*\w])", re.DOTALL)
DEEPEST = 3


def blocks(text: str) -> tuple[Block, ...]:
    """The block tree of a note. Never fails: what is no mark is text."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4).split("\n")
    return _Reader().read(lines)


class _Reader:
    def __init__(self, depth: int = 0, count: Iterator[int] | None = None) -> None:
        self._depth = depth
        self._made: list[Block] = []
        self._words: list[str] = []
        self._count = count or itertools.count(1)

    def read(self, lines: list[str]) -> tuple[Block, ...]:
        """Reads lines to blocks."""
        at = 0
        while at < len(lines):
            line = lines[at]
            if not line.strip():
                self._end_paragraph()
                at += 1
            elif match := _HEADING.match(line):
                self._end_paragraph()
                self._made.append(self._heading(match))
                at += 1
            elif self._depth < DEEPEST and _QUOTE.match(line):
                at = self._quote(lines, at)
            elif self._depth < DEEPEST and _ITEM.match(line):
                at = self._list(lines, at)
            else:
                self._words.append(line.strip() + ("\n" if line.endswith("  ") else ""))
                at += 1
        self._end_paragraph()
        return tuple(self._made)

    def _heading(self, match: re.Match[str]) -> Heading:
        return Heading(2 if len(match[1]) < 2 else 3, f"h{next(self._count)}", inlines(match[2]))

    def _end_paragraph(self) -> None:
        if self._words:
            number = next(self._count)
            self._made.append(Paragraph(f"p{number}", number, _lines(self._words)))
            self._words = []

    def _quote(self, lines: list[str], at: int) -> int:
        self._end_paragraph()
        inner = []
        while at < len(lines) and (match := _QUOTE.match(lines[at])):
            inner.append(match[1])
            at += 1
        self._made.append(Quote(_Reader(self._depth + 1, self._count).read(inner)))
        return at

    def _list(self, lines: list[str], at: int) -> int:
        self._end_paragraph()
        first = _ITEM.match(lines[at])
        number = first[1] if first else None
        items: list[tuple[Block, ...]] = []
        while at < len(lines) and (match := _ITEM.match(lines[at])) and (match[1] is None) == (number is None):
            inner = [match[2]]
            at += 1
            while at < len(lines) and lines[at].startswith("  ") and lines[at].strip():
                inner.append(lines[at][min(4, len(lines[at]) - len(lines[at].lstrip())) :])
                at += 1
            items.append(_Reader(self._depth + 1, self._count).read(inner))
        self._made.append(ListBlock(number is not None, int(number or 1), tuple(items)))
        return at


def _lines(words: Iterable[str]) -> tuple[Inline, ...]:
    """A paragraph's lines: people press Enter to begin a new line, so a new line it is."""
    made: list[Inline] = []
    for number, line in enumerate(words):
        if number:
            made.append(Break())
        made.extend(inlines(line.rstrip("\n")))
    return tuple(made)


def inlines(text: str) -> tuple[Inline, ...]:
    """Text with **strong** and *stressed* words."""
    made: list[Inline] = []
    at = 0
    for match in _STRESS.finditer(text):
        if match.start() > at:
            made.append(Text(text[at : match.start()]))
        inner = inlines(match[2])
        made.append(Strong(inner) if len(match[1]) == 2 else Emphasis(inner))
        at = match.end()
    if at < len(text):
        made.append(Text(text[at:]))
    return tuple(made)


def note_markdown(note: Note) -> str:
    """A note as a Markdown file: what it belongs to, when it was written, its text."""
    place = note.place
    lines = [f"# {_one_line(place.title) or place.page}", ""]
    if place.opening:
        lines += [f"> {_one_line(place.opening)}", ""]
    lines += [note.text.rstrip(), "", "---", "", f"Brobyggaren: {place.page}"]
    if place.paragraph:
        lines[-1] += f"#{place.paragraph}"
    lines.append(translate("Notes", "Skriven %s, ändrad %s") % (note.created[:10], note.changed[:10]))
    return "\n".join(lines) + "\n"


def _one_line(text: str) -> str:
    return " ".join(text.split())
