"""Asks FTS5 for the documents worth a closer look. No text of a person's ever reaches MATCH:
only keys that the index itself holds, each in quotation marks."""

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from desktop.search.terms import Term

SMALL = 3000
"""Up to so many documents every match is ranked; above, common words are met in order of importance."""

_COMMON = 5000
_BEGINNING = 4
_MAX_KEYS = 48
_BODY_WEIGHTS = "10.0, 6.0, 4.0, 2.5, 1.0, 0.6"
_HEAD_WEIGHTS = "10.0, 6.0, 4.0, 2.5"


class Span(NamedTuple):
    """The documents of one language: from the first row to the last."""

    language: str
    first: int
    last: int


def group(term: Term) -> str:
    """One term as an expression for MATCH; empty where the index knows nothing of it."""
    choices = [f'"{key}"' for key in list(term.keys)[:_MAX_KEYS]]
    parts = [group(part) for part in term.parts]
    if len(parts) > 1 and all(parts):
        choices.append(f"({' AND '.join(parts)})")
    return f"({' OR '.join(choices)})" if choices else ""


class Finder:
    """Runs the matches over one connection."""

    def __init__(self, connection: sqlite3.Connection, documents: int) -> None:
        self._connection = connection
        self.small = documents <= SMALL

    def called(self, fold: str, span: Span) -> list[int]:
        """Documents with a title or a name that is just this, the letters run together."""
        rows = self._connection.execute(
            "SELECT doc FROM search_title WHERE fold = ? AND doc BETWEEN ? AND ? LIMIT 20",
            (fold, span.first, span.last),
        )
        return [row[0] for row in rows]

    def beginning(self, fold: str, span: Span) -> list[int]:
        """Documents with a title or a name that begins so."""
        if len(fold) < _BEGINNING:
            return []
        rows = self._connection.execute(
            "SELECT doc FROM search_title WHERE fold > ? AND fold < ? AND doc BETWEEN ? AND ? LIMIT 20",
            (fold, fold + "\U0010ffff", span.first, span.last),
        )
        return [row[0] for row in rows]

    def all_of(self, terms: Sequence[Term], span: Span, limit: int) -> list[int]:
        """Documents with every term, the likeliest first; none when a term is unknown."""
        groups = [group(term) for term in terms]
        if not groups or not all(groups):
            return []
        return self._match(" AND ".join(groups), min(term.df for term in terms), span, limit)

    def named(self, terms: Sequence[Term], span: Span, limit: int) -> list[int]:
        """Documents that have any of the terms in a title, a name, a heading or a fact, the likeliest first."""
        known = [found for term in terms if (found := group(term)) and (self.small or term.df <= _COMMON)]
        return self._ranked("search_head", _HEAD_WEIGHTS, " OR ".join(known), span, limit) if known else []

    def any_of(self, terms: Sequence[Term], span: Span, limit: int) -> list[int]:
        """Documents with any of the terms, the likeliest first."""
        known = [(term, group(term)) for term in terms]
        known = [(term, found) for term, found in known if found]
        if not self.small and any(term.df <= _COMMON for term, _ in known):
            known = [(term, found) for term, found in known if term.df <= _COMMON]
        if not known:
            return []
        return self._match(" OR ".join(found for _, found in known), max(t.df for t, _ in known), span, limit)

    def _match(self, expression: str, df: int, span: Span, limit: int) -> list[int]:
        if self.small:
            return self._ranked("search_body", _BODY_WEIGHTS, expression, span, limit)
        if df <= _COMMON:
            found = self._ranked("search_head", _HEAD_WEIGHTS, expression, span, limit)
            found += self._ranked("search_body", _BODY_WEIGHTS, expression, span, limit)
        else:
            found = self._first("search_head", expression, span, 3 * limit)
            found += self._first("search_body", expression, span, limit)
        return list(dict.fromkeys(found))

    def _ranked(self, table: str, weights: str, expression: str, span: Span, limit: int) -> list[int]:
        sql = (
            f"SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid BETWEEN ? AND ?"
            f" ORDER BY bm25({table}, {weights}) LIMIT ?"
        )
        return [row[0] for row in self._connection.execute(sql, (expression, span.first, span.last, limit))]

    def _first(self, table: str, expression: str, span: Span, limit: int) -> list[int]:
        sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?"
        return [row[0] for row in self._connection.execute(sql, (expression, span.first, span.last, limit))]
