"""Events on a scale of years: where they lie, how their dates are written, which are wanted. Pure: no Qt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.records import Event
from desktop.core.words import translate

SEASONS = {"våren": 0.3, "sommaren": 0.5, "hösten": 0.75, "vintern": 0.05}


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on the scale: from and to in years with decimals, and the line it lies on."""

    event: Event
    start: float
    end: float
    lane: int


def year_of(date: str, season: str = "", end: bool = False) -> float:
    """An ISO date of any precision as a year with decimals; `end` takes the end of what is known."""
    parts = [int(part) for part in date.split("-") if part.isdigit()]
    if not parts:
        return 0.0
    if len(parts) == 1:
        return parts[0] + (0.999 if end else SEASONS.get(season.split(" ")[0], 0.0))
    month = parts[1] - 1 + (0.999 if end and len(parts) == 2 else 0)
    day = (parts[2] - 1) / 31 if len(parts) > 2 else 0
    return parts[0] + (month + day) / 12


def wanted(events: Iterable[Event], kinds: frozenset[str], area: str) -> list[Event]:
    """The events of these kinds (none means all) and this area (empty means all)."""
    return [e for e in events if (not kinds or e.kind in kinds) and (not area or area in e.areas)]


def between(events: Iterable[Event], first: float, last: float) -> list[Event]:
    """The events that touch a span of the scale."""
    return [e for e in events if year_of(e.start, e.season) <= last and year_of(e.end or e.start, "", True) >= first]


def lay_out(events: Sequence[Event], width: float, most: int) -> list[Mark]:
    """Gives every event a line so that those on one line keep `width` years apart, as far as `most` lines reach."""
    ends: list[float] = []
    marks = []
    for event in events:
        start = year_of(event.start, event.season)
        end = year_of(event.end, "", True) if event.end else start
        lane = next((i for i, busy in enumerate(ends) if busy <= start), len(ends))
        if lane >= most:
            lane = min(range(len(ends)), key=lambda i: ends[i])
        if lane == len(ends):
            ends.append(0.0)
        ends[lane] = max(end, start) + width
        marks.append(Mark(event, start, end, lane))
    return marks


def seasons() -> dict[str, str]:
    """The parts of a year as events name them -> their names in the program's language."""
    return {
        "våren": translate("Timeline", "våren"),
        "sommaren": translate("Timeline", "sommaren"),
        "hösten": translate("Timeline", "hösten"),
        "vintern": translate("Timeline", "vintern"),
    }


def kind_names() -> dict[str, str]:
    """The kinds of events -> their names in the program's language."""
    return {
        "beslut": translate("Timeline", "Beslut"),
        "dokument": translate("Timeline", "Dokument"),
        "lag": translate("Timeline", "Lag"),
        "minnesdag": translate("Timeline", "Minnesdag"),
        "möte": translate("Timeline", "Möte"),
        "organisation": translate("Timeline", "Organisation"),
        "program": translate("Timeline", "Program"),
    }


def date_text(event: Event, months: Sequence[str], season_names: Mapping[str, str]) -> str:
    """An event's date as it is known: "16 februari 2012", "hösten 2012", "2012–2015"."""
    first = _one_date(event.start, season_names.get(event.season, event.season), months)
    if not event.end or event.end == event.start:
        return first
    last = _one_date(event.end, "", months)
    return f"{first}–{last}" if first.isdigit() and last.isdigit() else f"{first} – {last}"


def _one_date(date: str, season: str, months: Sequence[str]) -> str:
    parts = date.split("-")
    if season:
        return f"{season} {parts[0]}"
    if len(parts) == 1:
        return parts[0]
    month = months[int(parts[1]) - 1]
    return f"{month} {parts[0]}" if len(parts) == 2 else f"{int(parts[2])} {month} {parts[0]}"
