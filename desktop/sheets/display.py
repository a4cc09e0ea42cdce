"""What is read from a distance or together: the poster and the conversation card, as plain data. Pure."""

from collections.abc import Sequence
from typing import Any

from desktop.content.page import Page
from desktop.core.languages import html_language, language_name
from desktop.core.records import Source
from desktop.sheets.gather import SheetPage
from desktop.sheets.nodes import Node, text_nodes
from desktop.sheets.words import nearest_line


def sheet_head(item: SheetPage) -> dict[str, Any]:
    """What every sheet of a page begins with."""
    page = item.page
    return {
        "id": page.id,
        "lang": html_language(page.language),
        "kind": item.kind,
        "plain": page.title,
        "title": text_nodes(page.title),
        "summary": text_nodes(page.summary),
        "nearest": nearest_line(page),
    }


def poster(item: SheetPage, with_facts: bool) -> dict[str, Any]:
    """A page as a poster: the one-sentence answer and the facts in short."""
    return sheet_head(item) | {"facts": fact_nodes(item.page) if with_facts else []}


def poster_sources(page: Page) -> Sequence[Source]:
    """The sources that the poster's facts come from; the page's first where the facts name none."""
    named = {fact.source for fact in page.facts}
    return [source for source in page.sources if source.id in named] or page.sources[:1]


def card(item: SheetPage, with_facts: bool) -> dict[str, Any]:
    """A page as a card with the same things in two languages side by side."""
    other = item.other or item.page
    return {
        "id": item.page.id,
        "plain": item.page.title,
        "halves": [
            _half(item.page, item.talk, with_facts),
            _half(other, item.other_talk, with_facts),
        ],
    }


def _half(page: Page, talk: Sequence[str], with_facts: bool) -> dict[str, Any]:
    return {
        "lang": html_language(page.language),
        "language": language_name(page.language),
        "title": text_nodes(page.title),
        "summary": text_nodes(page.summary),
        "facts": fact_nodes(page) if with_facts else [],
        "talk": [text_nodes(question) for question in talk],
    }


def fact_nodes(page: Page) -> list[dict[str, list[Node]]]:
    """The facts in short as nodes."""
    return [{"label": text_nodes(fact.label), "value": text_nodes(fact.value)} for fact in page.facts]
