"""What the index is made of: documents. From the reference work, or from anywhere (see bench)."""

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.content.blocks import Block, Heading, Link, ListBlock, Note, Paragraph, Quote, Table
from desktop.content.codec import decode
from desktop.content.walk import inline_text
from desktop.core.languages import language_order

TITLE, ALIAS, HIDDEN, TERM = "t", "a", "x", "w"
HEADING, QUESTION, FACT, SUMMARY, PASSAGE = "h", "q", "f", "u", "p"
_ASKED_KIND = "faq"
_SPAN = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d)(?:\s?[–-]\s?((?:1[5-9]|20)\d\d))?(?!\d)")
_CELLS = " · "


@dataclass(frozen=True, slots=True)
class Line:
    """A run of plain text of a document: a title, an alias, a heading, a fact, a paragraph."""

    field: str
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class IndexDocument:
    """One version of a page as the index sees it. Heavier documents come first among equals."""

    page: str
    language: str
    kind: str
    weight: float
    lines: tuple[Line, ...]
    areas: tuple[str, ...] = ()
    years: frozenset[int] = field(default=frozenset())
    guide: bool = False
    """Whether it tells of the program, not of the work's subject."""

    @property
    def title(self) -> str:
        """The text of its first title line."""
        return next((line.text for line in self.lines if line.field == TITLE), "")


def block_lines(blocks: tuple[Block, ...], anchor: str = "") -> Iterator[Line]:
    """The headings and passages of a block tree; a table's row is one passage."""
    for block in blocks:
        match block:
            case Heading(_, id_, children):
                anchor = id_
                yield Line(HEADING, inline_text(children), id_)
            case Paragraph(id_, _, children):
                anchor = id_
                yield Line(PASSAGE, inline_text(children), id_)
            case ListBlock(_, _, items):
                for item in items:
                    yield from block_lines(item, anchor)
            case Table(head, rows, _):
                for row in (head, *rows):
                    yield Line(PASSAGE, _CELLS.join(inline_text(cell) for cell in row), anchor)
            case Quote(inner):
                yield from block_lines(inner, anchor)
            case Note(_, title, inner):
                yield Line(HEADING, title, anchor)
                yield from block_lines(inner, anchor)


def answered(blocks: tuple[Block, ...]) -> Iterator[tuple[str, str]]:
    """The questions of a page of questions, each with the page that its short answer leads to first."""
    question = ""
    for block in blocks:
        match block:
            case Heading(_, _, children):
                question = inline_text(children)
            case Paragraph(_, _, children) if question:
                target = next((node.page for node in children if isinstance(node, Link)), "")
                if target:
                    yield target, question
                    question = ""


def years_of(text: str) -> set[int]:
    """The years a text names, and those between the ends of a span."""
    found: set[int] = set()
    for first, last in _SPAN.findall(text):
        found.add(int(first))
        if last and 0 < int(last) - int(first) <= 40:
            found.update(range(int(first), int(last) + 1))
    return found


def read_documents(connection: sqlite3.Connection) -> list[IndexDocument]:
    """The documents of a content database: every version of every page, by language and weight."""
    extra = _Extra(connection)
    documents = []
    rows = connection.execute(
        "SELECT p.id, v.language, p.kind, k.is_program, p.weight, v.title, v.short, v.summary, v.blocks"
        " FROM version v JOIN page p ON p.id = v.page JOIN kind k ON k.id = p.kind ORDER BY p.position, v.language"
    )
    for page, language, kind, program, weight, title, short, summary, blocks in rows:
        lines = [Line(TITLE, title)]
        if short and short != title:
            lines.append(Line(ALIAS, short))
        lines += extra.aliases.get((page, language), ())
        lines += extra.terms.get((page, language), ())
        lines += extra.facts.get((page, language), ())
        lines += extra.questions.get((page, language), ())
        lines.append(Line(SUMMARY, summary))
        lines += block_lines(decode(blocks))
        years = set(extra.years.get(page, ()))
        for line in lines:
            years |= years_of(line.text) if line.field != QUESTION else set()
        documents.append(
            IndexDocument(
                page, language, kind, weight, tuple(lines), extra.areas.get(page, ()), frozenset(years), bool(program)
            )
        )
    return documents


class _Extra:
    """Everything that lies outside the page's own text, by page and language."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.aliases: dict[tuple[str, str], list[Line]] = defaultdict(list)
        for page, language, alias, hidden in connection.execute(
            "SELECT page, language, alias, hidden FROM alias ORDER BY page, language, hidden, alias"
        ):
            self.aliases[page, language].append(Line(HIDDEN if hidden else ALIAS, alias))
        self.facts: dict[tuple[str, str], list[Line]] = defaultdict(list)
        for page, language, label, value in connection.execute(
            "SELECT page, language, label, value FROM fact ORDER BY page, language, position"
        ):
            self.facts[page, language].append(Line(FACT, f"{label}: {value}"))
        self.areas: dict[str, tuple[str, ...]] = {}
        for page, area in connection.execute("SELECT page, area FROM page_area ORDER BY page, position"):
            self.areas[page] = (*self.areas.get(page, ()), area)
        self.questions: dict[tuple[str, str], list[Line]] = defaultdict(list)
        for page, language, blocks in connection.execute(
            "SELECT v.page, v.language, v.blocks FROM version v JOIN page p ON p.id = v.page WHERE p.kind = ?"
            " ORDER BY v.page, v.language",
            (_ASKED_KIND,),
        ):
            for target, question in answered(decode(blocks)):
                if target != page:
                    self.questions[target, language].append(Line(QUESTION, question))
        self.years = _years(connection)
        self.terms = _terms(connection)


def _terms(connection: sqlite3.Connection) -> dict[tuple[str, str], list[Line]]:
    """The words of the glossary and the people, on the page that tells of them."""
    found: dict[tuple[str, str], list[Line]] = defaultdict(list)
    for page, word, forms in connection.execute("SELECT page, word, forms FROM term ORDER BY id"):
        words: dict[str, str] = json.loads(word)
        for language, text in words.items():
            found[page, language].append(Line(TERM, text))
        if "sv" in words:
            found[page, "sv"] += [Line(TERM, text) for text in json.loads(forms)]
    languages = [row[0] for row in connection.execute("SELECT DISTINCT language FROM version")]
    for page, name, variants in connection.execute("SELECT page, name, variants FROM person ORDER BY position"):
        for language in language_order(languages):
            found[page, language] += [Line(TERM, text) for text in (name, *json.loads(variants))]
    return found


def _years(connection: sqlite3.Connection) -> dict[str, set[int]]:
    """The years of a page's parts in programmes, assignments and events."""
    found: dict[str, set[int]] = defaultdict(set)
    spans = [
        *connection.execute("SELECT page, from_year, coalesce(to_year, from_year) FROM participation"),
        *connection.execute("SELECT page, substr(from_date, 1, 4), substr(to_date, 1, 4) FROM assignment"),
        *connection.execute("SELECT page, substr(start, 1, 4), substr(end, 1, 4) FROM event"),
    ]
    for page, start, end in spans:
        numbers = [int(year) for year in (start, end) if str(year).isdigit()]
        if numbers:
            found[page].update(range(min(numbers), min(max(numbers), min(numbers) + 40) + 1))
    return found
