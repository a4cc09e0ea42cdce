"""Pages and choices → the plain data that the template lays out. Pure: no Typst, no files."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from desktop.content.page import Page
from desktop.core.languages import html_language, language_name
from desktop.core.records import Source
from desktop.sheets.choices import Letterhead, SheetChoices
from desktop.sheets.fit import LOGO, STEPS, fit
from desktop.sheets.logo import grey, read_logo
from desktop.sheets.nodes import Node, NodeWriter, text_nodes
from desktop.sheets.palette import colours
from desktop.sheets.qr import qr_svg
from desktop.sheets.sentences import sentence_lines
from desktop.sheets.words import words


@dataclass(frozen=True, slots=True)
class SheetPage:
    """A page with what a sheet needs besides: its kind's name, its area's name, its questions to talk about."""

    page: Page
    kind: str
    talk: tuple[str, ...] = ()


def document(choices: SheetChoices, pages: Sequence[SheetPage], edition: str, today: date) -> dict[str, Any]:
    """Everything the template prints, as JSON-ready data."""
    own_words = words(choices.language)
    note = [text_nodes(part) for part in choices.note.splitlines() if part.strip()]
    targets = frozenset(item.page.id for item in pages) if len(pages) > 1 else frozenset()
    return {
        "format": choices.format,
        "lang": html_language(choices.language),
        "title": _title(choices, pages),
        "author": choices.letterhead.organisation if choices.letterhead else own_words["sender"],
        "words": dict(own_words),
        "colours": dict(colours(choices.black_and_white)),
        "black_and_white": choices.black_and_white,
        "letterhead": _letterhead(choices),
        "printed": today.isoformat(),
        "edition": edition,
        "lines": choices.lines,
        "note": note,
        "a4": {"steps": [asdict(step) for step in STEPS]},
        "sheets": [_fitted(_sheet(item, choices, targets), choices, note) for item in pages],
    }


def _fitted(sheet: dict[str, Any], choices: SheetChoices, note: list[list[Node]]) -> dict[str, Any]:
    if choices.format == "a4":
        has_logo = choices.letterhead is not None and choices.letterhead.logo is not None
        sheet["fit"] = fit(sheet, choices.lines, note, LOGO if has_logo else 0.0)
    if choices.format == "easy":
        sheet["blocks"] = sentence_lines(sheet["blocks"])
    return sheet


def _title(choices: SheetChoices, pages: Sequence[SheetPage]) -> str:
    if choices.title:
        return choices.title
    names = [item.page.title for item in pages]
    return (
        names[0]
        if len(names) == 1
        else f"{words(choices.language)['sheet']}: {', '.join(names[:3])}" + (" …" if len(names) > 3 else "")
    )


def _letterhead(choices: SheetChoices) -> dict[str, Any]:
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


def _sheet(item: SheetPage, choices: SheetChoices, targets: frozenset[str]) -> dict[str, Any]:
    page, own = item.page, words(item.page.language)
    writer = NodeWriter(targets, cites=choices.sources)
    nearest = f"{own['nearest']} {language_name(page.language)}." if page.language != page.asked_language else ""
    return {
        "id": page.id,
        "lang": html_language(page.language),
        "kind": item.kind,
        "plain": page.title,
        "title": text_nodes(page.title),
        "summary": text_nodes(page.summary),
        "nearest": nearest,
        "facts": [{"label": text_nodes(f.label), "value": text_nodes(f.value)} for f in page.facts]
        if choices.facts
        else [],
        "blocks": writer.blocks(page.blocks),
        "talk": [text_nodes(question) for question in item.talk] if choices.talk else [],
        "sources": [source_data(n, s) for n, s in enumerate(page.sources, 1)] if choices.sources else [],
        "all_read": _all_read(page.sources),
        "qr": _qr(page, own["qr"]) if choices.qr else None,
    }


def source_data(number: int, source: Source) -> dict[str, Any]:
    """A source as the foot of a sheet prints it: number, title (a link where there is one), publisher and date."""
    return {
        "n": number,
        "title": text_nodes(source.title.rstrip(".")),
        "stop": "" if source.title.endswith(("?", "!")) else ".",
        "rest": text_nodes(f"{source.publisher}, {source.date_text or source.date}."),
        "read": source.read,
        "url": web_address(source),
    }


def web_address(source: Source) -> str:
    """The source's address where it is one that a link may lead to, else empty."""
    return source.url if source.url.startswith(("https://", "http://")) else ""


def _all_read(sources: Sequence[Source]) -> str:
    days = {source.read for source in sources}
    return days.pop() if len(days) == 1 else ""


def _qr(page: Page, words_: str) -> Node | None:
    for number, source in enumerate(page.sources, 1):
        url = web_address(source)
        if url:
            return {"svg": qr_svg(url), "alt": f"{words_} {number}: {source.title}, {url}", "url": url, "n": number}
    return None
