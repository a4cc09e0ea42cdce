"""What the map shows: who took part in what, in which year. Pure: no Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.core.collation import swedish_key
from desktop.core.records import Municipality, Participation
from desktop.core.words import translate

PROGRAMMES = ("pilot", "utveckling", "natverk")
"""In the order of their colours; the first that fits gives a municipality its colour."""
TONES = {"pilot": "blue", "utveckling": "green", "natverk": "map_gold"}
ALL_YEARS = 0


def programme_names() -> dict[str, str]:
    """The programmes -> what a municipality in them is called, in the program's language."""
    return {
        "pilot": translate("Map", "Pilotkommun"),
        "utveckling": translate("Map", "Utvecklingskommun"),
        "natverk": translate("Map", "Nätverket"),
    }


@dataclass(frozen=True, slots=True)
class MapPlace:
    """A municipality as the map shows it in one year (or all years): `programme` is empty if it took no part."""

    municipality: Municipality
    programme: str


def years(municipalities: Iterable[Municipality], today: int) -> tuple[int, int]:
    """The first year that anyone took part, and the last worth showing."""
    parts = [part for m in municipalities for part in m.parts]
    first = min((part.from_year for part in parts), default=2012)
    return first, max([today, *(part.to_year or part.from_year for part in parts)])


def took_part(part: Participation, year: int) -> bool:
    """Whether a part was going on in a year; one whose end is not known goes on."""
    return year == ALL_YEARS or (part.from_year <= year and (part.to_year is None or year <= part.to_year))


def places(municipalities: Iterable[Municipality], year: int) -> list[MapPlace]:
    """Every municipality with the programme that gives it its colour, in Swedish alphabetical order."""
    made = []
    for municipality in sorted(municipalities, key=lambda m: swedish_key(m.name)):
        going_on = {part.programme for part in municipality.parts if took_part(part, year)}
        made.append(MapPlace(municipality, next((p for p in PROGRAMMES if p in going_on), "")))
    return made


def counts(municipalities: Iterable[Municipality], year: int) -> dict[str, int]:
    """How many municipalities took part in each programme in a year."""
    found = dict.fromkeys(PROGRAMMES, 0)
    for municipality in municipalities:
        for programme in {part.programme for part in municipality.parts if took_part(part, year)}:
            if programme in found:
                found[programme] += 1
    return found


def span(municipalities: Iterable[Municipality], programme: str) -> str:
    """The years of a programme, as "2012–2015", or "2013–" where its end is not known."""
    parts = [part for m in municipalities for part in m.parts if part.programme == programme]
    if not parts:
        return ""
    first = min(part.from_year for part in parts)
    ends = [part.to_year for part in parts]
    last = "" if None in ends else str(max(end for end in ends if end is not None))
    return str(first) if last == str(first) else f"{first}–{last}"


def part_span(part: Participation) -> str:
    """The years of one part."""
    if part.to_year == part.from_year:
        return str(part.from_year)
    return f"{part.from_year}–{part.to_year or ''}"


def neighbour(current: Municipality | None, others: Sequence[Municipality], dx: int, dy: int) -> Municipality | None:
    """The municipality to go to from `current` by an arrow key: the nearest one in that direction."""
    placed = [m for m in others if m.lat is not None and m.lon is not None]
    if current is None or current.lat is None or current.lon is None:
        return placed[0] if placed else None
    best, least = None, 0.0
    for other in placed:
        # A degree of longitude is about half as long as one of latitude this far north.
        east, south = ((other.lon or 0) - current.lon) / 2, current.lat - (other.lat or 0)
        along, across = east * dx + south * dy, abs(east * dy) + abs(south * dx)
        if other.page != current.page and along > 0.01:
            cost = along + 2 * across
            if best is None or cost < least:
                best, least = other, cost
    return best
