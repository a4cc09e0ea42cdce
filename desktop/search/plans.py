"""Everything that is worked out about a query before any document is looked at. Kept while one types."""

from typing import NamedTuple

from desktop.search.analyser import ENGLISH as ENGLISH_FAMILY
from desktop.search.analyser import family_of
from desktop.search.asking import Asked, named_in
from desktop.search.matching import Matcher
from desktop.search.query import Query, parse_query
from desktop.search.stopwords import ENGLISH, SWEDISH
from desktop.search.terms import FOLDED, Term, Terms
from desktop.search.tokens import undotted

_KEPT = 64
_EXCLUDES = 0.9


class Plan(NamedTuple):
    """A query with its terms. `asked_for` are the terms that FTS is asked for; `fold` is the text run together.

    `named` is what a question of what or who something is asks for, run together; empty for other queries.
    """

    query: Query
    terms: list[Term]
    asked_for: list[Term]
    matcher: Matcher
    excluded: frozenset[str]
    asked: Asked
    fold: str
    named: str
    english: bool


class Planner:
    """Makes plans of texts and keeps the last ones."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._kept: dict[tuple[str, bool, str], Plan] = {}

    def plan(self, text: str, insist: bool, language: str = "sv") -> Plan:
        """The plan of a text for a reader of this language. `insist`: no spelling help."""
        key = (text, insist, language)
        plan = self._kept.get(key)
        if plan is None:
            plan = self._make(parse_query(text), insist, language)
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[key] = plan
        return plan

    def _make(self, query: Query, insist: bool, language: str) -> Plan:
        words = query.words
        english = _is_english(words)
        terms = self._terms.of_query(query, insist, ENGLISH_FAMILY if english else family_of(language))
        phrases = [[self._same(word) for word in phrase] for phrase in query.phrases]
        excluded: set[str] = set()
        for word in query.excluded:
            met = self._terms.of_form(word).words
            excluded.update(code for code, quality in met.items() if quality > _EXCLUDES)
        return Plan(
            query=query,
            terms=terms,
            asked_for=[term for term in terms if not term.faint],
            matcher=Matcher(terms, phrases),
            excluded=frozenset(excluded),
            asked=Asked(words),
            fold=undotted("".join(words)),
            named=undotted("".join(named_in(words))),
            english=english,
        )

    def _same(self, word: str) -> frozenset[str]:
        """The codes of a word in a quoted phrase: the word itself, with or without its dots."""
        words = self._terms.of_form(word).words
        return frozenset(code for code, quality in words.items() if quality >= FOLDED)


def _is_english(words: tuple[str, ...]) -> bool:
    """Whether the small words of a query are English ones."""
    english = sum(word in ENGLISH and word not in SWEDISH for word in words)
    swedish = sum(word in SWEDISH and word not in ENGLISH for word in words)
    return english > 0 and swedish == 0
