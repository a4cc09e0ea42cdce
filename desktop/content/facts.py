"""Facts as data: municipalities, assignments, events, people, words, questions, collections, map."""

import json
from typing import Any

from desktop.content.store import ContentStore
from desktop.core.languages import BASE_LANGUAGE, nearest_language, pick_text
from desktop.core.records import (
    Assignment,
    Collection,
    CollectionStep,
    Event,
    Municipality,
    Participation,
    Person,
    QuizQuestion,
    Shape,
    Term,
)


class FactStore:
    """Reads the tables of facts through a store's connection."""

    def __init__(self, store: ContentStore, language: str = BASE_LANGUAGE) -> None:
        self.connection = store.connection
        self.language = language

    def _pick(self, texts: str) -> str:
        return pick_text(json.loads(texts), self.language) if texts.startswith("{") else texts

    def municipalities(self) -> list[Municipality]:
        """All municipalities (and the region) with their parts in the programmes, by page order."""
        parts: dict[str, list[Participation]] = {}
        for page, programme, first, last, role, source in self.connection.execute(
            "SELECT page, programme, from_year, to_year, role, source FROM participation ORDER BY page, position"
        ):
            parts.setdefault(page, []).append(Participation(programme, first, last, self._pick(role), source))
        rows = self.connection.execute(
            "SELECT m.page, m.code, m.name, m.county, m.lat, m.lon, m.population, m.population_date,"
            " m.minority_areas FROM municipality m JOIN page p ON p.id = m.page ORDER BY p.position"
        )
        return [
            Municipality(
                page, code, name, county, lat, lon, count, date, tuple(json.loads(areas)), tuple(parts.get(page, ()))
            )
            for page, code, name, county, lat, lon, count, date, areas in rows
        ]

    def assignments(self, page: str = "") -> list[Assignment]:
        """What agencies were given to do, of one page or of all, in order of time."""
        rows = self.connection.execute(
            "SELECT page, from_date, to_date, giver, text, source FROM assignment"
            " WHERE ? IN ('', page) ORDER BY from_date, page, position",
            (page,),
        )
        return [
            Assignment(p, start, end, self._pick(giver), self._pick(text), source)
            for p, start, end, giver, text, source in rows
        ]

    def events(self) -> list[Event]:
        """The event table in order of time."""
        rows = self.connection.execute(
            "SELECT id, start, end, precision, season, page, kind, areas, text, source FROM event ORDER BY start, id"
        )
        return [
            Event(i, start, end, precision, season, page, kind, tuple(json.loads(areas)), self._pick(text), source)
            for i, start, end, precision, season, page, kind, areas, text, source in rows
        ]

    def people(self) -> list[Person]:
        """People in public roles of the past."""
        rows = self.connection.execute("SELECT name, variants, role, at, page, source FROM person ORDER BY position")
        return [
            Person(name, tuple(json.loads(v)), self._pick(role), at, page, source)
            for name, v, role, at, page, source in rows
        ]

    def terms(self) -> list[Term]:
        """The glossary. Order by Swedish collation is the reader's (it needs Qt or ICU)."""
        rows = self.connection.execute("SELECT id, word, text, page, source, forms FROM term ORDER BY id")
        return [Term(i, self._pick(w), self._pick(t), p, s, tuple(json.loads(f))) for i, w, t, p, s, f in rows]

    def talk(self, page: str) -> list[str]:
        """A page's questions to talk about."""
        rows = self.connection.execute("SELECT text FROM talk WHERE page = ? ORDER BY position", (page,))
        return [self._pick(row[0]) for row in rows]

    def quiz(self) -> list[QuizQuestion]:
        """The question bank, by id."""
        rows = self.connection.execute(
            "SELECT id, page, source, area, kind, difficulty, question, options, right, why FROM quiz ORDER BY id"
        )
        return [
            QuizQuestion(
                i, page, source, area, kind, level, self._pick(q), tuple(self._list(o)), right, self._pick(why)
            )
            for i, page, source, area, kind, level, q, o, right, why in rows
        ]

    def _list(self, texts: str) -> list[str]:
        options: dict[str, list[str]] = json.loads(texts)
        tag = nearest_language(self.language, options)
        return options[tag] if tag is not None else []

    def collections(self) -> list[Collection]:
        """The ready-made collections with their steps."""
        steps: dict[str, list[CollectionStep]] = {}
        for id_, page, minutes, say in self.connection.execute(
            "SELECT collection, page, minutes, say FROM collection_step ORDER BY collection, position"
        ):
            steps.setdefault(id_, []).append(CollectionStep(page, minutes, self._pick(say)))
        rows = self.connection.execute("SELECT id, title, aim, audience, minutes FROM collection ORDER BY position")
        return [
            Collection(i, self._pick(t), self._pick(a), self._pick(who), m, tuple(steps.get(i, ())))
            for i, t, a, who, m in rows
        ]

    def shapes(self, level: str) -> list[Shape]:
        """The outlines of the 290 municipalities ("kommun") or the 21 counties ("lan")."""
        rows = self.connection.execute(
            "SELECT code, level, name, county, rings FROM shape WHERE level = ? ORDER BY code", (level,)
        )
        return [Shape(code, level_, name, county, _rings(rings)) for code, level_, name, county, rings in rows]


def _rings(text: str) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Rings from their stored form: JSON lists of x0, y0, then differences dx, dy."""
    rings: list[tuple[tuple[int, int], ...]] = []
    data: list[list[Any]] = json.loads(text)
    for flat in data:
        x = y = 0
        points = []
        for dx, dy in zip(flat[::2], flat[1::2], strict=True):
            x, y = x + dx, y + dy
            points.append((x, y))
        rings.append(tuple(points))
    return tuple(rings)
