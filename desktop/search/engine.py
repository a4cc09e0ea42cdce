"""The search engine: a query in, the best pages out. One engine per connection, any thread but one at a time."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.core.collation import swedish_key
from desktop.core.languages import nearest_language
from desktop.core.records import Hit, Marks, SearchResult, Suggestion
from desktop.search.answers import Answers
from desktop.search.asking import Asked
from desktop.search.candidates import Finder, Span
from desktop.search.documents import FACT, TITLE
from desktop.search.filters import Filters
from desktop.search.lexicon import Lexicon
from desktop.search.matching import Matcher
from desktop.search.query import Query, parse_query
from desktop.search.ranking import Row, Scored, score
from desktop.search.snippets import snippet
from desktop.search.suggestions import Suggester
from desktop.search.tables import check_tables
from desktop.search.terms import FOLDED, Term, Terms
from desktop.search.tokens import tokens, undotted

MAX_LIMIT = 500
_CANDIDATES = 60
_ENOUGH = 10
_LEAST = 0.34


class _Plan(NamedTuple):
    """Everything a search needs to know about its query."""

    query: Query
    terms: list[Term]
    matcher: Matcher
    excluded: frozenset[str]
    asked: Asked
    fold: str


class SearchEngine:
    """Searches a content database. Raises SearchTablesError at the first search where it cannot."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._ready = False
        self._plans: dict[tuple[str, bool], _Plan] = {}

    def _open(self) -> None:
        if self._ready:
            return
        check_tables(self._connection)
        meta = dict(self._connection.execute("SELECT key, value FROM search_meta"))
        self._documents = int(meta["documents"])
        rows = self._connection.execute("SELECT language, first, last FROM search_language ORDER BY position")
        self._spans = {row[0]: Span(*row) for row in rows}
        self._lexicon = Lexicon(self._connection)
        self._terms = Terms(self._lexicon, self._documents)
        self._finder = Finder(self._connection, self._documents)
        self._filters = Filters(self._connection)
        self._answers = Answers(self._connection, self._lexicon)
        self._suggester = Suggester(self._connection, self._lexicon)
        self._ready = True

    def search(
        self, text: str, language: str = "sv", kinds: Sequence[str] = (), limit: int = 20, insist: bool = False
    ) -> SearchResult:
        """The pages that meet a query, best first, each once in its best version.

        `kinds` keeps only these kinds of pages (the counts are of all); `insist` searches for the
        words as typed, without spelling help. Never raises for any text.
        """
        self._open()
        plan = self._plan(text, insist)
        if plan.query.empty:
            return SearchResult(plan.query.text, (), 0)
        found = self._found(plan, language)
        named = self._filters.kinds(plan.query) if plan.query.kinds else set()
        counts = Counter(scored.row.kind for scored in found)
        chosen = [scored for scored in found if scored.row.kind in kinds] if kinds else found
        if named:
            chosen = [scored for scored in chosen if scored.row.kind in named]
        shown = chosen[: max(0, min(limit, MAX_LIMIT))]
        return SearchResult(
            text=plan.query.text,
            hits=tuple(self._hits(shown, plan)),
            total=len(chosen),
            kinds=tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0]))),
            corrections=tuple(term.correction for term in plan.terms if term.correction is not None),
            answer=self._answers.answer(chosen, plan.matcher, plan.asked),
            near_words=() if found else self._near_words(plan.terms),
        )

    def suggest(
        self, text: str, language: str = "sv", recent: Iterable[str] = (), limit: int = 8
    ) -> tuple[Suggestion, ...]:
        """What a text may become: recent searches, pages (by title and shown names), words."""
        self._open()
        return tuple(self._suggester.suggest(text, self._language_order(language), recent, limit))

    def find(self, text: str, query: Query | str, language: str = "sv") -> Marks:
        """The words of any plain text that meet a query, as ranges to mark."""
        self._open()
        if isinstance(query, Query):
            query = query.text
        plan = self._plan(query, False)
        found = list(tokens(text))
        self._lexicon.load(token.form for token in found)
        marks = []
        for token in found:
            if any(plan.matcher.marks(word.code) for word in self._lexicon.of_form(token.form)):
                marks.append((token.start, token.end))
        return tuple(marks)

    def _plan(self, text: str, insist: bool) -> _Plan:
        key = (text, insist)
        plan = self._plans.get(key)
        if plan is None:
            plan = self._make_plan(parse_query(text), insist)
            if len(self._plans) > 64:
                self._plans.clear()
            self._plans[key] = plan
        return plan

    def _make_plan(self, query: Query, insist: bool) -> _Plan:
        terms = self._terms.of_query(query, insist)
        phrases = [[self._same(word) for word in phrase] for phrase in query.phrases]
        excluded: set[str] = set()
        for word in query.excluded:
            excluded.update(code for code, quality in self._terms.of_form(word).words.items() if quality > 0.9)
        fold = undotted("".join(query.words))
        return _Plan(query, terms, Matcher(terms, phrases), frozenset(excluded), Asked(query.words), fold)

    def _same(self, word: str) -> frozenset[str]:
        """The codes of a word in a quoted phrase: the word itself, with or without its dots."""
        words = self._terms.of_form(word).words
        return frozenset(code for code, quality in words.items() if quality >= FOLDED)

    def _found(self, plan: _Plan, language: str) -> list[Scored]:
        """Every page that meets the query, best first."""
        order = self._language_order(language)
        allowed = self._filters.pages(plan.query)
        best: dict[str, tuple[float, Scored]] = {}
        for place, span in enumerate(order):
            factor = 1.0 if place == 0 else 0.93 if span.language.split("-")[0] == language.split("-")[0] else 0.88
            for scored in self._scored(plan, span, allowed):
                value = scored.score * factor
                kept = best.get(scored.row.page)
                if kept is None or value > kept[0]:
                    best[scored.row.page] = (value, scored)
            top = max((scored.covered for _, scored in best.values()), default=0.0)
            if place == 0 and top >= 0.98:
                break
        least = _LEAST * max((scored.covered for _, scored in best.values()), default=0.0)
        kept_pages = [(value, scored) for value, scored in best.values() if scored.covered >= least]
        kept_pages.sort(
            key=lambda item: (-round(item[0], 6), -item[1].row.weight, swedish_key(item[1].row.title), item[1].row.page)
        )
        for value, scored in kept_pages:
            scored.score = value
        return [scored for _, scored in kept_pages]

    def _language_order(self, language: str) -> list[Span]:
        first = nearest_language(language, self._spans)
        return [self._spans[tag] for tag in sorted(self._spans, key=lambda tag: tag != first)]

    def _scored(self, plan: _Plan, span: Span, allowed: set[str] | None) -> list[Scored]:
        found = []
        for row in self._rows(self._numbers(plan, span, allowed is not None)):
            if allowed is not None and row.page not in allowed:
                continue
            if plan.excluded and not plan.excluded.isdisjoint(row.head + row.body):
                continue
            if plan.matcher.phrases and not plan.matcher.has_phrases(row.head + "\n" + row.body):
                continue
            scored = score(row, plan.matcher, plan.asked.kinds)
            if scored.covered > 0 or not plan.terms:
                found.append(scored)
        return found

    def _numbers(self, plan: _Plan, span: Span, filtered: bool) -> list[int]:
        limit = 20 * _CANDIDATES if filtered or plan.query.phrases or plan.excluded else _CANDIDATES
        if not plan.terms:
            return list(range(span.first, min(span.last, span.first + limit) + 1))
        found = self._finder.titled(plan.fold, span)
        asked = [term for term in plan.terms if not term.faint]
        found += self._finder.all_of(asked, span, limit)
        if len(found) < _ENOUGH and len(asked) > 1 and not plan.query.phrases:
            found += self._finder.any_of(asked, span, limit)
        return list(dict.fromkeys(found))

    def _rows(self, numbers: Sequence[int]) -> list[Row]:
        rows: list[Row] = []
        for start in range(0, len(numbers), 400):
            batch = numbers[start : start + 400]
            marks = ",".join("?" * len(batch))
            rows += [
                Row(*row)
                for row in self._connection.execute(
                    "SELECT id, page, language, kind, weight, title, fields, head, body"
                    f" FROM search_doc WHERE id IN ({marks})",
                    batch,
                )
            ]
        return rows

    def _hits(self, shown: Sequence[Scored], plan: _Plan) -> Iterable[Hit]:
        marks = ",".join("?" * len(shown))
        texts = {
            row[0]: row[1:]
            for row in self._connection.execute(
                f"SELECT id, heads, lines, anchors FROM search_text WHERE id IN ({marks})",
                [scored.row.id for scored in shown],
            )
        }
        for scored in shown:
            heads, lines, anchors = (text.split("\n") for text in texts[scored.row.id])
            yield _hit(scored, heads, lines, anchors)

    def _near_words(self, terms: Sequence[Term]) -> tuple[str, ...]:
        near = [word for term in terms if not term.faint for word in self._terms.near(term.form, 4)]
        return tuple(dict.fromkeys(near))[:8]


def _hit(scored: Scored, heads: list[str], lines: list[str], anchors: list[str]) -> Hit:
    """A hit with its best paragraph (or fact) and the marks in it and in the title."""
    row = scored.row
    best = max(scored.body, key=lambda line: (line.covered, -line.number), default=None)
    facts = [line for line in scored.head if row.fields[2 * line.number] == FACT]
    fact = max(facts, key=lambda line: line.covered, default=None)
    anchor = ""
    if fact is not None and (best is None or fact.covered > best.covered + 0.15):
        text, marks = snippet(heads[fact.number], fact.places)
    elif best is not None:
        text, marks = snippet(lines[best.number], best.places)
        anchor = anchors[best.number]
    else:
        text, marks = snippet(lines[0], ()) if lines else ("", ())
    title_marks: Marks = ()
    for line in scored.head:
        if row.fields[2 * line.number] == TITLE and heads[line.number] == row.title:
            title_marks = snippet(row.title, line.places, 10_000)[1]
    words = [text[a:b] for a, b in marks] + [row.title[a:b] for a, b in title_marks]
    return Hit(
        page=row.page, title=row.title, kind=row.kind, language=row.language, snippet=text, score=scored.score,
        matched=tuple(dict.fromkeys(word.lower() for word in words)), marks=marks, title_marks=title_marks,
        paragraph=anchor,
    )  # fmt: skip


