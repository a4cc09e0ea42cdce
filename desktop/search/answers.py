"""The fact that answers a question itself: Luleå · Kommunkod · 2580."""

import sqlite3
from collections.abc import Sequence

from desktop.core.records import Answer
from desktop.search.asking import Asked
from desktop.search.documents import ALIAS, HIDDEN, TERM, TITLE
from desktop.search.lexicon import Lexicon
from desktop.search.matching import Matcher
from desktop.search.ranking import Scored
from desktop.search.stopwords import EVERY
from desktop.search.tables import CONTENT
from desktop.search.tokens import forms

_NAMES = (TITLE, ALIAS, HIDDEN, TERM)
_PAGES = 3
_SURE = 0.75
_LEAST, _LEAST_ASKED = 0.5, 0.15


class Answers:
    """Looks for answers among the facts of the best pages."""

    def __init__(self, connection: sqlite3.Connection, lexicon: Lexicon) -> None:
        self._connection = connection
        self._lexicon = lexicon
        row = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'fact'").fetchone()
        self._has_facts = row is not None

    def answer(self, found: Sequence[Scored], matcher: Matcher, asked: Asked) -> Answer | None:
        """The answer, when the query names one of the best pages and the label of a fact of it."""
        if not self._has_facts or (sum(not term.faint for term in matcher.terms) < 2 and not asked.question):
            return None
        for scored in found[:_PAGES]:
            named = _named(scored, matcher)
            if not named:
                continue
            rest = [p for p, term in enumerate(matcher.terms) if p not in named and not term.faint]
            answer = self._best_fact(scored, matcher, rest, asked)
            if answer is not None:
                return answer
        return None

    def _best_fact(self, scored: Scored, matcher: Matcher, rest: Sequence[int], asked: Asked) -> Answer | None:
        if not rest and not asked.labels:
            return None
        row = scored.row
        best: tuple[float, Answer] | None = None
        for label, value, source in self._connection.execute(
            "SELECT label, value, source FROM fact WHERE page = ? AND language = ? ORDER BY position",
            (row.page, row.language),
        ):
            worth = self._worth(label, matcher, rest, asked)
            if worth > 0 and (best is None or worth > best[0]):
                best = (worth, Answer(row.page, row.title, label, value, source, row.language))
        return None if best is None else best[1]

    def _worth(self, label: str, matcher: Matcher, rest: Sequence[int], asked: Asked) -> float:
        """How surely this label is what was asked for; 0 when it is not."""
        every = forms(label)
        words = [word for word in every if word not in EVERY] or every
        met: dict[int, float] = {}
        matched = 0
        self._lexicon.load(words)
        for word in words:
            quality = self._meet(word, matcher, rest, met)
            if quality >= _SURE or word in asked.synonyms:
                matched += 1
        if matched == len(words):
            weight = sum(matcher.weights[place] for place in rest) or 1.0
            share = sum(matcher.weights[place] for place in met) / weight
            least = _LEAST_ASKED if asked.question else _LEAST
            return 1.0 + share if share >= least or any(word in asked.synonyms for word in words) else 0.0
        known = sum(matcher.weights[place] for place in rest if place not in met)
        if asked.labels and any(word in asked.labels for word in every) and known == 0:
            return 0.5
        return 0.0

    def _meet(self, word: str, matcher: Matcher, rest: Sequence[int], met: dict[int, float]) -> float:
        best = 0.0
        for known in self._lexicon.of_form(word):
            for place, quality in matcher.wanted.get(known.code, ()):
                if place in rest and quality >= _SURE:
                    met[place] = max(quality, met.get(place, 0.0))
                    best = max(best, quality)
        return best


def _named(scored: Scored, matcher: Matcher) -> frozenset[int]:
    """The terms that name the page: they fill one of its titles or names."""
    best: frozenset[int] = frozenset()
    for line in scored.head:
        kind = scored.row.fields[2 * line.number]
        content = ord(scored.row.fields[2 * line.number + 1]) - CONTENT
        if kind in _NAMES and len(line.places) >= content:
            named = frozenset(
                place for place, quality in enumerate(line.best) if quality >= _SURE and not matcher.terms[place].faint
            )
            if len(named) > len(best):
                best = named
    return best
