"""The record of one version of a page with its block tree."""

from dataclasses import dataclass

from desktop.content.blocks import Block
from desktop.core.records import Fact, PageRef, Source


@dataclass(frozen=True, slots=True)
class Page:
    """One version of a page, ready to render. Citation number n is sources[n - 1].

    `asked_language` differs from `language` when no such version exists and the nearest is shown.
    """

    id: str
    kind: str
    language: str
    asked_language: str
    languages: tuple[str, ...]
    title: str
    short: str
    summary: str
    status: str
    checked: str
    areas: tuple[str, ...]
    blocks: tuple[Block, ...]
    facts: tuple[Fact, ...]
    related: tuple[PageRef, ...]
    sources: tuple[Source, ...]
