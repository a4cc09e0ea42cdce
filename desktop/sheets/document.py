"""Pages and choices → the plain data that the template lays out. Pure: no Typst, no files."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from desktop.content.page import Page
from desktop.core.languages import html_language
from desktop.core.records import Source
from desktop.sheets.choices import Letterhead, SheetChoices
from desktop.sheets.citations import all_read, source_data, web_address
from desktop.sheets.display import card, fact_nodes, poster, poster_sources, sheet_head
from desktop.sheets.fit import LOGO, STEPS, fit
from desktop.sheets.gather import Material, SheetPage
from desktop.sheets.logo import grey, read_logo
from desktop.sheets.map_drawing import small_map
from desktop.sheets.nodes import Node, NodeWriter, text_nodes
from desktop.sheets.palette import colours, map_colours
from desktop.sheets.qr import qr_svg
from desktop.sheets.sentences import sentence_lines
from desktop.sheets.tables import timeline, town_map
from desktop.sheets.words import words
from desktop.sheets.worksheet import worksheet

Data = dict[str, Any]


def document(choices: SheetChoices, material: Material, today: date) -> Data:
    """Everything the template prints, as JSON-ready data."""
    own_words = words(choices.language)
    data: Data = {
        "format": choices.format,
        "lang": html_language(choices.language),
        "title": _title(choices, material.pages),
        "author": choices.letterhead.organisation if choices.letterhead else own_words["sender"],
        "words": dict(own_words),
        "colours": dict(colours(choices.black_and_white)),
        "black_and_white": choices.black_and_white,
        "letterhead": _letterhead(choices),
        "printed": today.isoformat(),
        "edition": material.edition,
        "lines": choices.lines,
        "note": [text_nodes(part) for part in choices.note.splitlines() if part.strip()],
        "set": None,
    }
    return data | _PARTS.get(choices.format, _sheets)(choices, material, data)


def _sheets(choices: SheetChoices, material: Material, data: Data) -> Data:
    targets = frozenset(item.page.id for item in material.pages) if len(material.pages) > 1 else frozenset()
    collected = _Collected() if choices.as_set else None
    sheets = []
    for item in material.pages:
        sheet = _sheet(item, choices, targets, collected, material)
        if choices.format == "a4":
            has_logo = data["letterhead"]["logo"] is not None
            sheet["fit"] = fit(sheet, choices.lines, data["note"], LOGO if has_logo else 0.0)
        if choices.format == "easy":
            sheet["blocks"] = sentence_lines(sheet["blocks"])
        sheets.append(sheet)
    return {
        "a4": {"steps": [asdict(step) for step in STEPS]},
        "sheets": sheets,
        "set": _set(choices, collected) if collected else None,
    }


def _worksheets(choices: SheetChoices, material: Material, data: Data) -> Data:
    sources = {source.id: source for source in material.sources}
    return {"sheets": [worksheet(item, sources) for item in material.pages]}


def _posters(choices: SheetChoices, material: Material, data: Data) -> Data:
    sheets = []
    for item in material.pages:
        sheet = poster(item, choices.facts)
        found = poster_sources(item.page) if choices.sources else ()
        sheet["sources"] = [source_data(number, source) for number, source in enumerate(found, 1)]
        sheet["qr"] = _qr(item.page, words(item.page.language)["qr"]) if choices.qr else None
        sheets.append(sheet)
    return {"sheets": sheets}


def _cards(choices: SheetChoices, material: Material, data: Data) -> Data:
    return {"sheets": [card(item, choices.facts) for item in material.pages]}


def _timeline(choices: SheetChoices, material: Material, data: Data) -> Data:
    return {"timeline": timeline(choices, material)}


def _map(choices: SheetChoices, material: Material, data: Data) -> Data:
    return {"map": town_map(choices, material)}


_PARTS: Mapping[str, Callable[[SheetChoices, Material, Data], Data]] = {
    "worksheet": _worksheets,
    "poster": _posters,
    "card": _cards,
    "timeline": _timeline,
    "map": _map,
}


def _title(choices: SheetChoices, pages: Sequence[SheetPage]) -> str:
    own = words(choices.language)
    if choices.title:
        return choices.title
    names = [item.page.title for item in pages]
    if not names:
        year = f" {choices.year}" if choices.format == "map" and choices.year else ""
        return own[f"{choices.format}_title"] + year
    if choices.as_set:
        return own["set_title"]
    lead = f"{own['worksheet']}: " if choices.format == "worksheet" else ""
    return lead + ", ".join(names[:3]) + (" …" if len(names) > 3 else "")


def _letterhead(choices: SheetChoices) -> Data:
    own, head = words(choices.language), choices.letterhead
    if head is None:
        return {"name": own["sender"], "line": own["sender_line"], "logo": None}
    line = " · ".join(part for part in (head.unit, head.contact) if part)
    return {"name": head.organisation, "line": line, "logo": _logo(head, own["logo"], choices.black_and_white)}


def _logo(head: Letterhead, words_: str, black_and_white: bool) -> Node | None:
    if head.logo is None:
        return None
    found = grey(read_logo(head.logo)) if black_and_white else read_logo(head.logo)
    return {"svg": found.svg, "width": found.width, "height": found.height, "alt": f"{words_} {head.organisation}"}


class _Collected:
    """The sources of a set, numbered through all its sheets in the order they are met."""

    def __init__(self) -> None:
        self.sources: dict[str, Source] = {}

    def numbers(self, page: Page) -> dict[int, int]:
        for source in page.sources:
            self.sources.setdefault(source.id, source)
        order = {id_: number for number, id_ in enumerate(self.sources, 1)}
        return {number: order[source.id] for number, source in enumerate(page.sources, 1)}


def _set(choices: SheetChoices, collected: _Collected) -> Data:
    sources = tuple(collected.sources.values()) if choices.sources else ()
    return {
        "intro": [text_nodes(part) for part in choices.intro.splitlines() if part.strip()],
        "sources": [source_data(number, source) for number, source in enumerate(sources, 1)],
        "all_read": all_read(sources),
    }


def _sheet(
    item: SheetPage, choices: SheetChoices, targets: frozenset[str], collected: _Collected | None, material: Material
) -> Data:
    page, own = item.page, words(item.page.language)
    writer = NodeWriter(targets, numbers=collected.numbers(page) if collected else None, cites=choices.sources)
    own_sources = page.sources if choices.sources and not collected else ()
    return sheet_head(item) | {
        "facts": fact_nodes(page) if choices.facts else [],
        "blocks": writer.blocks(page.blocks),
        "talk": [text_nodes(question) for question in item.talk] if choices.talk else [],
        "sources": [source_data(number, source) for number, source in enumerate(own_sources, 1)],
        "all_read": all_read(own_sources),
        "qr": _qr(page, own["qr"]) if choices.qr and not collected else None,
        "map": _small_map(item, choices, material) if choices.map and item.municipality else None,
    }


def _small_map(item: SheetPage, choices: SheetChoices, material: Material) -> Node | None:
    town = item.municipality
    if town is None or not town.code:
        return None
    found = small_map(material.counties, material.municipal_shapes, town.code, map_colours(choices.black_and_white))
    alt = f"{words(item.page.language)['small_map_alt']} {town.name}, {town.county}"
    return {"svg": found.svg, "width": found.width, "height": found.height, "alt": alt}


def _qr(page: Page, words_: str) -> Node | None:
    for number, source in enumerate(page.sources, 1):
        url = web_address(source)
        if url:
            return {"svg": qr_svg(url), "alt": f"{words_} {number}: {source.title}, {url}", "url": url, "n": number}
    return None
