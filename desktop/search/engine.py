"""The search engine: a text in, the best pages out. One engine per connection; one search at a time."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence

from desktop.core.records import Marks, SearchResult, Suggestion
from desktop.search.answers import Answers
from desktop.search.filters import Filters
from desktop.search.hits import HitMaker
from desktop.search.lexicon import Lexicon
from desktop.search.marking import Marker
from desktop.search.pages import Pages
from desktop.search.plans import Plan, Planner
from desktop.search.query import Query
from desktop.search.suggestions import Suggester
from desktop.search.tables import check_tables
from desktop.search.terms import Terms

MAX_LIMIT = 500
_NEAR_WORDS = 8


class SearchEngine:
    """Searches a content database. Raises SearchTablesError at the first search where it cannot.

    Cheap to make: nothing is read before the first search. A running search may be ended from
    another thread with the connection's interrupt(), which raises sqlite3.OperationalError here.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._ready = False

    def _open(self) -> None:
        if self._ready:
            return
        check_tables(self._connection)
        row = self._connection.execute("SELECT value FROM search_meta WHERE key = 'documents'").fetchone()
        documents = int(row[0])
        self._lexicon = Lexicon(self._connection)
        self._terms = Terms(self._lexicon, documents)
        self._planner = Planner(self._terms)
        self._filters = Filters(self._connection)
        self._pages = Pages(self._connection, documents, self._filters)
        self._hits = HitMaker(self._connection)
        self._answers = Answers(self._connection, self._lexicon)
        self._suggester = Suggester(self._connection, self._lexicon)
        self._marker = Marker(self._lexicon, self._terms)
        self._ready = True

    def search(
        self, text: str, language: str = "sv", kinds: Sequence[str] = (), limit: int = 20, insist: bool = False
    ) -> SearchResult:
        """The pages that meet a query, best first, each once in its best version.

        `kinds` keeps only these kinds of pages (the counts are of all); `insist` searches for the
        words as typed, without spelling help. Never raises for any text.
        """
        self._open()
        limit = max(0, min(limit, MAX_LIMIT))
        plan = self._planner.plan(text, insist, language)
        if plan.query.empty:
            return SearchResult(plan.query.text, (), 0)
        wanted = set(kinds)
        named = self._filters.kinds(plan.query) if plan.query.kinds else set()
        found = self._pages.find(plan, language, MAX_LIMIT if wanted or named else limit)
        counts = Counter(scored.row.kind for scored in found.scored)
        counts.update(found.more.values())
        chosen = [scored for scored in found.scored if _fits(scored.row.kind, wanted, named)]
        beyond = sum(_fits(kind, wanted, named) for kind in found.more.values())
        return SearchResult(
            text=plan.query.text,
            hits=tuple(self._hits.hits(chosen[:limit], plan.matcher)),
            total=len(chosen) + beyond,
            kinds=tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0]))),
            corrections=tuple(term.correction for term in plan.terms if term.correction is not None),
            answer=self._answers.answer(chosen, plan.matcher, plan.asked),
            near_words=() if chosen else self._near_words(plan),
        )

    def suggest(
        self, text: str, language: str = "sv", recent: Iterable[str] = (), limit: int = 8
    ) -> tuple[Suggestion, ...]:
        """What a text may become: recent searches, pages (by title and shown names), words."""
        self._open()
        return tuple(self._suggester.suggest(text, self._pages.order(language), recent, limit))

    def find(self, text: str, query: Query | str, language: str = "sv") -> Marks:
        """The words of any plain text that meet a query, as ranges to mark; a quoted phrase only as a whole."""
        self._open()
        plan = self._planner.plan(query.text if isinstance(query, Query) else query, False, language)
        return self._marker.marks(text, plan)

    def _near_words(self, plan: Plan) -> tuple[str, ...]:
        near = [word for term in plan.asked_for for word in self._terms.near(term.form, 4)]
        return tuple(dict.fromkeys(near))[:_NEAR_WORDS]


def _fits(kind: str, wanted: set[str], named: set[str]) -> bool:
    return (not wanted or kind in wanted) and (not named or kind in named)
