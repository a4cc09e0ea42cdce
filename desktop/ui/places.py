"""Where a reader is and has been: places, one history a tab, the row of tabs. Pure: no Qt."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

CLOSED_KEPT = 20
VISITS_KEPT = 100
MOST_TABS = 50


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to be: a page of the work ("page") or one of the program's own ("start", "map" …).

    `detail` is a page id or what else the place needs; `anchor` a heading or paragraph id.
    """

    kind: str
    detail: str = ""
    anchor: str = ""


START = Place("start")


_NUMBERED = re.compile(r"\s*([a-z0-9-]+)\s*§\s*(\d{1,4})\s*")


def numbered_place(text: str) -> tuple[str, int] | None:
    """The page and the paragraph's number in a text such as "kom-lulea §3"; None for other texts."""
    found = _NUMBERED.fullmatch(text)
    return (found[1], int(found[2])) if found else None


def page_place(page: str, anchor: str = "") -> Place:
    """The place of a page."""
    return Place("page", page, anchor)


@dataclass(slots=True)
class Visit:
    """A place and how far down it was read, 0 to 1."""

    place: Place
    scroll: float = 0.0


@dataclass(slots=True)
class History:
    """One tab: its visits and which one is shown."""

    visits: list[Visit] = field(default_factory=lambda: [Visit(START)])
    at: int = 0

    @property
    def visit(self) -> Visit:
        """The visit that is shown."""
        return self.visits[self.at]

    def go(self, place: Place) -> bool:
        """Adds a visit after this one; False when the place is already shown."""
        if place == self.visit.place:
            return False
        del self.visits[self.at + 1 :]
        self.visits.append(Visit(place))
        del self.visits[:-VISITS_KEPT]
        self.at = len(self.visits) - 1
        return True

    def step(self, by: int) -> bool:
        """Goes back (negative) or forward; False at the end of the road."""
        to = self.at + by
        if not 0 <= to < len(self.visits):
            return False
        self.at = to
        return True

    def forget(self) -> None:
        """Only the visit that is shown is left."""
        self.visits, self.at = [self.visit], 0

    def can_step(self, by: int) -> bool:
        """Whether there is a visit that far back or forward."""
        return 0 <= self.at + by < len(self.visits)


@dataclass(slots=True)
class Tabs:
    """The row of tabs: never empty."""

    open: list[History] = field(default_factory=lambda: [History()])
    current: int = 0
    closed: list[History] = field(default_factory=list)

    @property
    def history(self) -> History:
        """The tab that is shown."""
        return self.open[self.current]

    @property
    def full(self) -> bool:
        """Whether there is no room for another tab."""
        return len(self.open) >= MOST_TABS

    def add(self, place: Place, activate: bool = True) -> None:
        """Opens a tab beside the current one."""
        self.open.insert(self.current + 1, History([Visit(place)]))
        if activate:
            self.current += 1

    def close(self, index: int) -> None:
        """Closes a tab and keeps it for reopening; the last one is replaced by the start page."""
        if not 0 <= index < len(self.open):
            return
        self.closed.append(self.open.pop(index))
        del self.closed[:-CLOSED_KEPT]
        if not self.open:
            self.open.append(History())
        if index < self.current or self.current >= len(self.open):
            self.current = max(0, self.current - 1)

    def reopen(self, index: int = -1) -> bool:
        """Opens a closed tab again, the last by default; False when there is none."""
        if not -len(self.closed) <= index < len(self.closed):
            return False
        self.open.insert(self.current + 1, self.closed.pop(index))
        self.current += 1
        return True

    def select(self, index: int) -> bool:
        """Shows a tab; False when it is shown already or is not there."""
        if index == self.current or not 0 <= index < len(self.open):
            return False
        self.current = index
        return True

    def move(self, origin: int, to: int) -> None:
        """Moves a tab in the row; the shown one stays shown."""
        shown = self.history
        self.open.insert(to, self.open.pop(origin))
        self.current = next(i for i, history in enumerate(self.open) if history is shown)


def tabs_to_data(tabs: Tabs) -> dict[str, Any]:
    """The row of tabs as plain data for keeping."""
    return {
        "current": tabs.current,
        "open": [_history_to_data(history) for history in tabs.open],
        "closed": [_history_to_data(history) for history in tabs.closed],
    }


def _history_to_data(history: History) -> dict[str, Any]:
    visits = [[v.place.kind, v.place.detail, v.place.anchor, v.scroll] for v in history.visits]
    return {"at": history.at, "visits": visits}


def tabs_from_data(data: object) -> Tabs:
    """The row of tabs from kept data; whatever is not understood is left out."""
    if not isinstance(data, Mapping) or not isinstance(data.get("open"), list):
        return Tabs()
    histories = _histories(data["open"])
    if not histories:
        return Tabs()
    current = data.get("current")
    at = current if isinstance(current, int) and 0 <= current < len(histories) else 0
    first = min(max(0, at - MOST_TABS // 2), max(0, len(histories) - MOST_TABS))
    return Tabs(histories[first : first + MOST_TABS], at - first, _histories(data.get("closed"))[-CLOSED_KEPT:])


def _histories(entries: object) -> list[History]:
    if not isinstance(entries, list):
        return []
    return [history for entry in entries if (history := _history(entry)) is not None]


def _history(entry: object) -> History | None:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("visits"), list):
        return None
    visits = []
    for item in entry["visits"][-VISITS_KEPT:]:
        match item:
            case [str(kind), str(detail), str(anchor), int() | float() as scroll] if 0 <= scroll <= 1:
                visits.append(Visit(Place(kind, detail, anchor), float(scroll)))
    if not visits:
        return None
    at = entry.get("at")
    return History(visits, at if isinstance(at, int) and 0 <= at < len(visits) else len(visits) - 1)
