"""What kind:, område: and år: let through."""

import sqlite3
from collections.abc import Iterable

from desktop.search.query import Query
from desktop.search.tokens import forms, undotted


def _fold(text: str) -> str:
    return undotted("".join(forms(text)))


class Filters:
    """Knows the kinds and areas of the work by id and by name in any language."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._kinds: dict[str, set[str]] | None = None
        self._areas: dict[str, set[str]] | None = None

    def pages(self, query: Query) -> set[str] | None:
        """The pages that the areas and years of a query let through; None when it has none that are known."""
        allowed: set[str] | None = None
        if query.years:
            allowed = self._select("SELECT page FROM search_year WHERE year IN", query.years)
        areas = _named(self._area_names(), query.areas)
        if areas:
            pages = self._select("SELECT page FROM search_area WHERE area IN", sorted(areas))
            allowed = pages if allowed is None else allowed & pages
        return allowed

    def of_years(self, years: Iterable[int]) -> set[str]:
        """The pages that have something of these years."""
        return self._select("SELECT page FROM search_year WHERE year IN", years)

    def kinds(self, query: Query) -> set[str]:
        """The ids of the kinds that a query names; empty when it names none that is known."""
        return _named(self._kind_names(), query.kinds)

    def _select(self, sql: str, values: Iterable[str | int]) -> set[str]:
        wanted = list(values)
        marks = ",".join("?" * len(wanted))
        return {row[0] for row in self._connection.execute(f"{sql} ({marks})", wanted)}

    def _kind_names(self) -> dict[str, set[str]]:
        if self._kinds is None:
            self._kinds = {}
            for (kind,) in self._connection.execute("SELECT DISTINCT kind FROM search_doc"):
                self._kinds.setdefault(_fold(kind), set()).add(kind)
            for kind, name in self._connection.execute("SELECT kind, name FROM search_kind"):
                self._kinds.setdefault(_fold(name), set()).add(kind)
        return self._kinds

    def _area_names(self) -> dict[str, set[str]]:
        if self._areas is None:
            self._areas = {}
            for (area,) in self._connection.execute("SELECT DISTINCT area FROM search_area"):
                for name in (area, *area.split("-")):
                    self._areas.setdefault(_fold(name), set()).add(area)
            self._name_areas()
        return self._areas

    def _name_areas(self) -> None:
        """An area is also known by the title of its page: omr-halsa, "Health …"."""
        assert self._areas is not None
        ids = {area for areas in self._areas.values() for area in areas}
        for area in sorted(ids):
            for (title,) in self._connection.execute("SELECT title FROM search_doc WHERE page = ?", (f"omr-{area}",)):
                self._areas.setdefault(_fold(title), set()).add(area)
                for word in forms(title)[:1]:
                    self._areas.setdefault(undotted(word), set()).add(area)


def _named(names: dict[str, set[str]], values: Iterable[str]) -> set[str]:
    """The ids whose name a value is, or else begins."""
    found: set[str] = set()
    for value in values:
        fold = _fold(value)
        exact = names.get(fold)
        if exact:
            found |= exact
        elif len(fold) > 1:
            for name, ids in names.items():
                if name.startswith(fold):
                    found |= ids
    return found
