"""The block tree as JSON. `decode` refuses whatever is not in the vocabulary."""

import json
from collections.abc import Iterable
from typing import Any

from desktop.content.blocks import (
    WAYS,
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


class VocabularyError(ValueError):
    """A stored tree holds something that is not in the vocabulary."""


def encode(blocks: Iterable[Block]) -> str:
    """The tree as compact JSON, the same characters for the same tree."""
    return json.dumps([_out(block) for block in blocks], ensure_ascii=False, separators=(",", ":"))


def decode(text: str) -> tuple[Block, ...]:
    """The tree in the JSON that `encode` wrote. Raises VocabularyError for anything else."""
    try:
        data = json.loads(text)
        return tuple(_block(item) for item in data)
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError) as error:
        raise VocabularyError(str(error)) from error


def _out(node: Block | Inline) -> dict[str, Any]:
    match node:
        case Text(text):
            return {"t": "text", "s": text}
        case Strong(children):
            return {"t": "strong", "c": _outs(children)}
        case Emphasis(children):
            return {"t": "em", "c": _outs(children)}
        case Lang(language, children):
            return {"t": "lang", "lang": language, "c": _outs(children)}
        case Link(page, anchor, children):
            return {"t": "link", "page": page, "anchor": anchor, "c": _outs(children)}
        case Way(wish, children):
            return {"t": "way", "to": wish, "c": _outs(children)}
        case Cite(source, number):
            return {"t": "cite", "source": source, "n": number}
        case Break():
            return {"t": "br"}
        case Heading(level, id_, children):
            return {"t": "heading", "level": level, "id": id_, "c": _outs(children)}
        case Paragraph(id_, number, children):
            return {"t": "para", "id": id_, "n": number, "c": _outs(children)}
        case ListBlock(ordered, start, items):
            rows = [_outs(item) for item in items]
            return {"t": "list", "ordered": ordered, "start": start, "items": rows}
        case Table(head, rows_, align):
            body = [[_outs(cell) for cell in row] for row in rows_]
            return {"t": "table", "head": [_outs(cell) for cell in head], "rows": body, "align": list(align)}
        case Quote(children_):
            return {"t": "quote", "c": _outs(children_)}
        case Note(kind, title, children_):
            return {"t": "note", "kind": kind, "title": title, "c": _outs(children_)}


def _outs(nodes: Iterable[Block | Inline]) -> list[dict[str, Any]]:
    return [_out(node) for node in nodes]


def _inline(item: dict[str, Any]) -> Inline:
    match item["t"]:
        case "text":
            return Text(str(item["s"]))
        case "strong":
            return Strong(_inlines(item["c"]))
        case "em":
            return Emphasis(_inlines(item["c"]))
        case "lang":
            return Lang(str(item["lang"]), _inlines(item["c"]))
        case "link":
            return Link(str(item["page"]), str(item["anchor"]), _inlines(item["c"]))
        case "way":
            return Way(_known(item["to"]), _inlines(item["c"]))
        case "cite":
            return Cite(str(item["source"]), int(item["n"]))
        case "br":
            return Break()
        case other:
            raise VocabularyError(f"unknown inline {other!r}")


def _known(wish: str) -> str:
    if wish not in WAYS:
        raise VocabularyError(f"unknown way {wish!r}")
    return wish


def _inlines(items: list[dict[str, Any]]) -> tuple[Inline, ...]:
    return tuple(_inline(item) for item in items)


def _block(item: dict[str, Any]) -> Block:
    match item["t"]:
        case "heading":
            return Heading(int(item["level"]), str(item["id"]), _inlines(item["c"]))
        case "para":
            return Paragraph(str(item["id"]), int(item["n"]), _inlines(item["c"]))
        case "list":
            items = tuple(_blocks(entry) for entry in item["items"])
            return ListBlock(bool(item["ordered"]), int(item["start"]), items)
        case "table":
            head = tuple(_inlines(cell) for cell in item["head"])
            rows = tuple(tuple(_inlines(cell) for cell in row) for row in item["rows"])
            return Table(head, rows, tuple(str(side) for side in item["align"]))
        case "quote":
            return Quote(_blocks(item["c"]))
        case "note":
            return Note(str(item["kind"]), str(item["title"]), _blocks(item["c"]))
        case other:
            raise VocabularyError(f"unknown block {other!r}")


def _blocks(items: list[dict[str, Any]]) -> tuple[Block, ...]:
    return tuple(_block(item) for item in items)
