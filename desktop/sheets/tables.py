"""The timeline and the map as sheets: the work's tables as plain data. Pure."""

from collections.abc import Mapping
from typing import Any

from desktop.core.errors import UsageError
from desktop.core.records import Event, Municipality, Source
from desktop.core.words import translate
from desktop.sheets.choices import SheetChoices
from desktop.sheets.citations import source_data
from desktop.sheets.gather import Material
from desktop.sheets.map_drawing import Mark, large_map
from desktop.sheets.nodes import text_nodes
from desktop.sheets.palette import map_colours
from desktop.sheets.words import months, words

PROGRAMMES = ("pilot", "utveckling", "natverk")
_SEASONS = {"våren": "-03", "sommaren": "-06", "hösten": "-09", "vintern": "-12"}
FORMS = {"pilot": "circle", "utveckling": "square", "natverk": "hexagon"}


def timeline(choices: SheetChoices, material: Material) -> dict[str, Any]:
    """The event table by year. Raises UsageError for an area that is not there."""
    names = dict(material.areas)
    if choices.area and choices.area not in names:
        raise UsageError(
            translate("Errors", "Det finns inget område %r.") % choices.area,
            translate("Errors", "Områdena är: %s.") % (", ".join(names),),
        )
    events = [event for event in material.events if not choices.area or choices.area in event.areas]
    events.sort(key=_order)
    numbers: dict[str, int] = {}
    years: dict[str, list[dict[str, Any]]] = {}
    for event in events:
        number = numbers.setdefault(event.source, len(numbers) + 1) if choices.sources else 0
        row = {"when": text_nodes(when(event, choices.language)), "text": text_nodes(event.text), "n": number}
        years.setdefault(event.start[:4], []).append(row)
    return {
        "area": names.get(choices.area, ""),
        "years": [{"year": year, "events": rows} for year, rows in years.items()],
        "sources": _numbered(numbers, {source.id: source for source in material.sources}),
    }


def _order(event: Event) -> str:
    """By time; a season stands where it begins."""
    return event.start + _SEASONS.get(event.season.split(" ")[0], "")


def when(event: Event, language: str) -> str:
    """An event's date within its year, as exactly as it is known: "16 februari", "hösten", "2006–2010", ""."""
    if event.precision == "season" and event.season:
        return words(language).get(event.season, event.season)
    start = _day(event.start, language)
    if not event.end:
        return start
    if event.end[:7] == event.start[:7] and len(event.end) == len(event.start) == 10:
        return f"{int(event.start[8:])}–{_day(event.end, language)}"
    if event.end[:4] == event.start[:4]:
        return f"{start}–{_day(event.end, language)}" if start else ""
    end = f"{_day(event.end, language)} {event.end[:4]}".strip()
    return f"{start} {event.start[:4]}–{end}".strip()


def _day(iso: str, language: str) -> str:
    parts = iso.split("-")
    if len(parts) < 2:
        return ""
    month = months(language)[int(parts[1]) - 1]
    return f"{int(parts[2])} {month}" if len(parts) > 2 else month


def town_map(choices: SheetChoices, material: Material) -> dict[str, Any]:
    """Who takes part, on a map and as a list. `year` 0 means all years."""
    own, tones = words(choices.language), map_colours(choices.black_and_white)
    towns = [(town, _part(town, choices.year)) for town in material.municipalities]
    shown = [(town, programme) for town, programme in towns if programme]
    if not shown:
        raise UsageError(
            translate("Errors", "År %s deltog ingen kommun.") % choices.year,
            translate("Errors", "Välj ett år mellan 2012 och i dag."),
        )
    marks: list[Mark] = []
    groups: list[dict[str, Any]] = []
    number = 0
    for programme in PROGRAMMES:
        rows = []
        for town, its in shown:
            if its == programme:
                number += bool(town.code)
                if town.code:
                    marks.append(Mark(town.code, tones[programme], FORMS[programme], number))
                rows.append(
                    {
                        "n": number if town.code else 0,
                        "name": town.name,
                        "county": town.county,
                        "when": _years(town, programme, own),
                    }
                )
        if rows:
            groups.append({"programme": programme, "title": own[programme], "colour": tones[programme], "rows": rows})
    drawing = large_map(material.counties, material.municipal_shapes, marks, tones)
    cited = {part.source for town, _ in shown for part in town.parts}
    numbers = {source.id: number for number, source in enumerate((s for s in material.sources if s.id in cited), 1)}
    alt = own["map_alt"] + " " + "; ".join(f"{g['title']}: " + ", ".join(r["name"] for r in g["rows"]) for g in groups)
    return {
        "year": choices.year,
        "map": {"svg": drawing.svg, "width": drawing.width, "height": drawing.height, "alt": alt},
        "groups": groups,
        "sources": _numbered(numbers, {source.id: source for source in material.sources}) if choices.sources else [],
    }


def _part(town: Municipality, year: int) -> str:
    """The programme a municipality is shown under: the earliest stage it took part in (that year)."""
    its = {
        part.programme
        for part in town.parts
        if not year or part.from_year <= year <= (part.to_year if part.to_year is not None else year)
    }
    return next((programme for programme in PROGRAMMES if programme in its), "")


def _years(town: Municipality, programme: str, own: Mapping[str, str]) -> str:
    part = next(part for part in town.parts if part.programme == programme)
    if part.to_year is None:
        return f"{own['from']} {part.from_year}"
    return f"{part.from_year}–{part.to_year}"


def _numbered(numbers: Mapping[str, int], sources: Mapping[str, Source]) -> list[dict[str, Any]]:
    return [source_data(number, sources[id_]) for id_, number in numbers.items() if id_ in sources]
