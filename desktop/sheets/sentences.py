"""Easy reading: every sentence begins a line of its own."""

import re
from collections.abc import Iterable

from desktop.content.sentences import ends_in_abbreviation
from desktop.sheets.nodes import Node

_END = re.compile(r"[.!?:][”\")]?$")
_BETWEEN = re.compile(r"(?<=[.!?])([”\")]?) +(?=[”\"(]?[A-ZÅÄÖ])")


def by_sentence(nodes: Iterable[Node]) -> list[Node]:
    """A paragraph's nodes with a line break before each sentence but the first."""
    out: list[Node] = []
    before = ""
    for node in nodes:
        if node["t"] == "text":
            parts = _split(node["s"], before)
            for index, part in enumerate(parts):
                if index:
                    out.append({"t": "br"})
                if part:
                    out.append({"t": "text", "s": part})
            before = (before + node["s"])[-12:]
        else:
            out.append(node)
            before += node.get("s", "")
    return out


def _split(text: str, before: str) -> list[str]:
    """A text at its sentences' ends; `before` is what was written before it."""
    parts: list[str] = []
    start = 0
    for found in _BETWEEN.finditer(text):
        if not ends_in_abbreviation(text[start : found.start() + 1].rstrip('”") ')):
            parts.append(text[start : found.start()] + found[1])
            start = found.end()
    parts.append(text[start:])
    first = parts[0]
    if first.startswith(" ") and first[1:2].isupper() and _END.search(before) and not ends_in_abbreviation(before):
        return ["", first[1:], *parts[1:]]
    return parts


def sentence_lines(blocks: Iterable[Node]) -> list[Node]:
    """Blocks with every paragraph in them set sentence by sentence."""
    out: list[Node] = []
    for block in blocks:
        match block["t"]:
            case "para":
                out.append({**block, "c": by_sentence(block["c"])})
            case "list":
                out.append({**block, "items": [sentence_lines(item) for item in block["items"]]})
            case "note" | "quote":
                out.append({**block, "c": sentence_lines(block["c"])})
            case _:
                out.append(block)
    return out
