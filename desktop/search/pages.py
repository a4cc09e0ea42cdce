"""From a plan to the pages that meet it: candidates from FTS, a closer look at the best, one version a page."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from sys import intern

from desktop.core.languages import nearest_language
from desktop.search.asking import Asked
from desktop.search.candidates import Finder, Span
from desktop.search.filters import Filters
from desktop.search.plans import Plan
from desktop.search.ranking import CALLED, DATED, YEARLY, Row, Scored, finish, outline

_LOOKED_AT = 16
_MANY = 30
_FILTERED = 1200
_ENOUGH = 10
_NAMED = 8
_LEAST = 0.34
_WHOLE = 0.98
_AS_GOOD = 0.8
_SAME_LANGUAGE, _OTHER_LANGUAGE = 0.93, 0.88
_CLOSER = 6
_KEPT_ROWS = 450


@dataclass(slots=True)
class Found:
    """The pages that meet a plan, best first. `more` are pages beyond those that were looked at, with their kinds."""

    scored: list[Scored]
    more: dict[str, str]


class Pages:
    """Finds pages over one connection."""

    def __init__(self, connection: sqlite3.Connection, documents: int, filters: Filters) -> None:
        self._connection = connection
        self._finder = Finder(connection, documents)
        self._filters = filters
        rows = connection.execute("SELECT language, first, last FROM search_language ORDER BY position")
        self.spans = {row[0]: Span(*row) for row in rows}
        self._rows: dict[int, Row] = {}
        self._page_of: dict[int, tuple[str, str]] = {}

    def order(self, language: str) -> list[Span]:
        """The languages of the work, the one nearest to the wish first."""
        first = nearest_language(language, self.spans)
        return [self.spans[tag] for tag in sorted(self.spans, key=lambda tag: tag != first)]

    def find(self, plan: Plan, language: str, limit: int) -> Found:
        """The pages that meet a plan, each in its best version; at least `limit` of them looked at closely."""
        allowed = self._filters.pages(plan.query)
        best: dict[str, Scored] = {}
        more: dict[str, str] = {}
        order = self.order("en" if plan.english and "en" in self.spans else language)
        for place, span in enumerate(order):
            factor = self._factor(order[0].language, span.language)
            for scored in self._scored(plan, span, allowed, limit, more):
                scored.score *= factor
                kept = best.get(scored.row.page)
                best[scored.row.page] = scored if kept is None else _better(kept, scored)
            if place == 0 and any(scored.covered >= _WHOLE and not scored.row.guide for scored in best.values()):
                break
        if order:
            self._translate(plan, order[0], best)
        least = _LEAST * max((scored.covered for scored in best.values()), default=0.0)
        kept_pages = [scored for scored in best.values() if scored.covered >= least]
        kept_pages.sort(key=lambda scored: (-round(scored.score, 6), -scored.row.weight, scored.row.id))
        return Found(kept_pages, {page: kind for page, kind in more.items() if page not in best})

    def _translate(self, plan: Plan, span: Span, best: dict[str, Scored]) -> None:
        """A page that a sister version was found by (easy Swedish for Swedish) is shown in the reader's own."""
        own = _base(span.language)
        found = [scored.row for scored in best.values() if scored.row.language != span.language]
        sisters = [row for row in found if _base(row.language) == own]
        if not sisters:
            return
        marks = ",".join("?" * len(sisters))
        numbers = [
            row[0]
            for row in self._connection.execute(
                f"SELECT id FROM search_doc WHERE page IN ({marks}) AND id BETWEEN ? AND ?",
                (*(row.page for row in sisters), span.first, span.last),
            )
        ]
        for row in self._read(numbers):
            if not self._passes(row, plan, None):
                continue
            kept, shown = best[row.page], outline(row, plan.matcher, plan.asked.kinds)
            finish(shown, plan.matcher)
            shown.score, shown.covered = max(kept.score, shown.score), max(kept.covered, shown.covered)
            best[row.page] = shown

    def _factor(self, first: str, other: str) -> float:
        if first == other:
            return 1.0
        return _SAME_LANGUAGE if _base(first) == _base(other) else _OTHER_LANGUAGE

    def _scored(
        self, plan: Plan, span: Span, allowed: set[str] | None, limit: int, more: dict[str, str]
    ) -> list[Scored]:
        filtered = allowed is not None or bool(plan.query.phrases) or bool(plan.excluded)
        called = self._finder.called(plan.fold, span) if plan.fold else []
        called += self._finder.called(plan.named, span) if plan.named else []
        most = _FILTERED if filtered else max(_LOOKED_AT, limit + _CLOSER)
        numbers, beyond = self._numbers(plan, span, most, called)
        if not filtered:
            for number in beyond:
                more.setdefault(*self._names()[number])
        yearly = self._filters.of_years(plan.asked.years) if plan.asked.years else set()
        found = []
        for row in self._read(numbers):
            if filtered and not self._passes(row, plan, allowed):
                continue
            scored = outline(row, plan.matcher, plan.asked.kinds)
            if row.id in called:
                scored.score += CALLED
            if row.page in yearly:
                _prefer_dated(scored, plan.asked)
            if scored.covered > 0 or not plan.terms:
                found.append(scored)
        found.sort(key=lambda scored: -scored.score)
        if len(plan.asked_for) > 1:
            for scored in found[: limit + _CLOSER]:
                finish(scored, plan.matcher)
        return found

    def _passes(self, row: Row, plan: Plan, allowed: set[str] | None) -> bool:
        if allowed is not None and row.page not in allowed:
            return False
        if plan.excluded and not plan.excluded.isdisjoint(row.head + row.body):
            return False
        return not plan.matcher.phrases or plan.matcher.has_phrases(row.head + "\n" + row.body)

    def _numbers(self, plan: Plan, span: Span, limit: int, called: Sequence[int]) -> tuple[list[int], list[int]]:
        """Documents worth a closer look, and those that also have every word but are not."""
        if not plan.terms:
            return list(range(span.first, min(span.last, span.first + limit) + 1)), []
        asked = plan.asked_for
        whole = self._finder.all_of(asked, span, _FILTERED if self._finder.small else limit)
        found = [*called, *self._finder.beginning(plan.fold, span), *whole[:limit]]
        if len(asked) > 1 and not plan.query.phrases:
            found += self._finder.named(asked, span, _NAMED)
            if len(whole) < _ENOUGH:
                found += self._finder.any_of(asked, span, max(limit, _MANY))
        if plan.asked.dated:
            found += self._of_kinds(plan.asked.kinds, span)
        chosen = list(dict.fromkeys(found))
        taken = set(chosen)
        return chosen, [number for number in whole[limit:] if number not in taken] if self._finder.small else []

    def _of_kinds(self, kinds: frozenset[str], span: Span) -> list[int]:
        """Documents of the kinds that a question asks for; in small works only."""
        if not self._finder.small:
            return []
        marks = ",".join("?" * len(kinds))
        rows = self._connection.execute(
            f"SELECT id FROM search_doc WHERE id BETWEEN ? AND ? AND kind IN ({marks}) LIMIT ?",
            (span.first, span.last, *sorted(kinds), _NAMED),
        )
        return [row[0] for row in rows]

    def _names(self) -> dict[int, tuple[str, str]]:
        """Page and kind of every document; asked for in small works only."""
        if not self._page_of:
            rows = self._connection.execute("SELECT id, page, kind FROM search_doc")
            self._page_of = {row[0]: (row[1], row[2]) for row in rows}
        return self._page_of

    def _read(self, numbers: Sequence[int]) -> list[Row]:
        missing = [number for number in numbers if number not in self._rows]
        if len(self._rows) + len(missing) > _KEPT_ROWS:
            self._rows.clear()
            missing = list(numbers)
        for start in range(0, len(missing), 400):
            batch = missing[start : start + 400]
            marks = ",".join("?" * len(batch))
            for row in self._connection.execute(
                "SELECT id, page, language, kind, guide, weight, title, fields, head, body"
                f" FROM search_doc WHERE id IN ({marks})",
                batch,
            ):
                self._rows[row[0]] = Row(*(*row, _codes(row[8]), _codes(row[9])))
        return [self._rows[number] for number in numbers]


def _base(language: str) -> str:
    return language.split("-")[0]


def _better(kept: Scored, other: Scored) -> Scored:
    """Of two versions of a page the one nearer the reader, unless it meets much less of the query."""
    best = other if kept.covered < _AS_GOOD * other.covered else kept
    best.score = max(kept.score, other.score)
    return best


def _prefer_dated(scored: Scored, asked: Asked) -> None:
    """A page that has something of the years asked for; one of dated events answers, if nothing else is asked."""
    if asked.dated and scored.row.kind in asked.kinds:
        scored.score += DATED
        scored.covered = 1.0
    else:
        scored.score += YEARLY


def _codes(code: str) -> frozenset[str]:
    """The characters of a code; the same objects for all rows, which keeps them small."""
    return frozenset(map(intern, code))
