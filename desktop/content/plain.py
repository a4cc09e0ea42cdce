"""A page as plain text and as JSON, for the command line."""

import json
from collections.abc import Iterable
from typing import Any

from desktop.content.blocks import Block, Break, Cite, Heading, Inline, ListBlock, Note, Paragraph, Quote, Table, Text
from desktop.content.codec import encode
from desktop.content.page import Page
from desktop.core.records import Source


def page_text(page: Page) -> str:
    """The page as text: title, summary, facts, body with citation numbers, sources, related pages."""
    lines = [page.title, "=" * len(page.title), "", page.summary, ""]
    if page.language != page.asked_language:
        lines += [f"(Sidan finns inte på {page.asked_language}; visar {page.language}.)", ""]
    width = max((len(fact.label) for fact in page.facts), default=0)
    lines += [f"  {fact.label:{width}}  {fact.value}" for fact in page.facts]
    lines += ["", *_block_lines(page.blocks), "Källor"]
    lines += [f"  {number} {source_line(source)}" for number, source in enumerate(page.sources, 1)]
    if page.related:
        lines += ["", "Hör ihop med", *(f"  {ref.title} ({ref.id})" for ref in page.related)]
    return "\n".join(lines)


def source_line(source: Source) -> str:
    """A source as one line: title, publisher, its date, and when it was read."""
    date = source.date_text or source.date
    stop = "" if source.title.endswith((".", "?", "!")) else "."
    return f"{source.title}{stop} {source.publisher}, {date}. Läst {source.read}."


def page_json(page: Page) -> dict[str, Any]:
    """The page as plain data; `blocks` is the block tree."""
    return {
        "id": page.id, "kind": page.kind, "language": page.language, "languages": list(page.languages),
        "title": page.title, "summary": page.summary, "status": page.status, "checked": page.checked,
        "areas": list(page.areas), "blocks": json.loads(encode(page.blocks)),
        "facts": [{"label": fact.label, "value": fact.value, "source": fact.source} for fact in page.facts],
        "related": [ref.id for ref in page.related],
        "sources": [
            {"id": source.id, "title": source.title, "publisher": source.publisher, "date": source.date,
             "date_text": source.date_text, "read": source.read, "url": source.url}
            for source in page.sources
        ],
    }  # fmt: skip


def _run(nodes: Iterable[Inline]) -> str:
    parts = []
    for node in nodes:
        match node:
            case Text(text):
                parts.append(text)
            case Cite(_, number):
                parts.append(f"[{number}]")
            case Break():
                parts.append("\n")
            case _:
                parts.append(_run(node.children))
    return "".join(parts)


def _block_lines(blocks: Iterable[Block], indent: str = "") -> list[str]:
    lines: list[str] = []
    for block in blocks:
        match block:
            case Heading(level, _, children):
                text = _run(children)
                lines += [indent + text, indent + ("-" if level == 2 else "·") * len(text), ""]
            case Paragraph(_, _, children):
                lines += [indent + _run(children), ""]
            case ListBlock(ordered, start, items):
                for number, item in enumerate(items, start):
                    mark = f"{number}." if ordered else "•"
                    inner = _block_lines(item, indent + "   ")
                    first = inner[0].strip() if inner else ""
                    lines += [f"{indent}{mark} {first}", *(line for line in inner[1:] if line.strip())]
                lines.append("")
            case Table(head, rows, _):
                lines += [indent + " | ".join(_run(cell) for cell in row) for row in (head, *rows)]
                lines.append("")
            case Quote(children_):
                lines += _block_lines(children_, indent + "> ")
            case Note(_, title, children_):
                lines += [f"{indent}[{title}]", *_block_lines(children_, indent + "  ")]
    return lines
