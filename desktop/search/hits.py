"""Turns scored documents into the hits that a list shows, with their best paragraph in its original text."""

import sqlite3
from collections.abc import Iterator, Sequence

from desktop.core.records import Hit, Marks
from desktop.search.documents import FACT, TITLE
from desktop.search.matching import LineMatch, Matcher
from desktop.search.ranking import Scored, finish
from desktop.search.snippets import place_marks, snippet

_KEPT = 200
_FACT_BETTER = 0.15
_Text = tuple[list[str], list[str], list[str]]


class HitMaker:
    """Makes hits over one connection; keeps the last texts while one types."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._texts: dict[int, _Text] = {}

    def hits(self, shown: Sequence[Scored], matcher: Matcher) -> Iterator[Hit]:
        """A hit for each of these documents."""
        self._load([scored.row.id for scored in shown])
        for scored in shown:
            finish(scored, matcher)
            yield _hit(scored, *self._texts[scored.row.id])

    def _load(self, numbers: Sequence[int]) -> None:
        missing = [number for number in numbers if number not in self._texts]
        if len(self._texts) + len(missing) > _KEPT:
            self._texts.clear()
            missing = list(numbers)
        if not missing:
            return
        marks = ",".join("?" * len(missing))
        for number, *texts in self._connection.execute(
            f"SELECT id, heads, lines, anchors FROM search_text WHERE id IN ({marks})", missing
        ):
            heads, lines, anchors = (text.split("\n") for text in texts)
            self._texts[number] = (heads, lines, anchors)


def _best_line(lines: Sequence[LineMatch]) -> LineMatch | None:
    return max(lines, key=lambda line: (line.covered, -line.number), default=None)


def _hit(scored: Scored, heads: list[str], lines: list[str], anchors: list[str]) -> Hit:
    """The best paragraph; a fact where it says more; the summary where only the title met the query."""
    row = scored.row
    best = _best_line(scored.body or ())
    fact = _best_line([line for line in scored.head if row.fields[2 * line.number] == FACT])
    anchor = ""
    marks: Marks
    if fact is not None and (best is None or fact.covered > best.covered + _FACT_BETTER):
        text, marks = snippet(heads[fact.number], fact.places)
    elif best is not None:
        text, marks = snippet(lines[best.number], best.places)
        anchor = anchors[best.number]
    else:
        text, marks = snippet(lines[0], ()) if lines else ("", ())
    title_marks: Marks = ()
    for line in scored.head:
        if row.fields[2 * line.number] == TITLE and heads[line.number] == row.title:
            title_marks = place_marks(row.title, line.places)
    words = [text[a:b] for a, b in marks] + [row.title[a:b] for a, b in title_marks]
    return Hit(
        page=row.page, title=row.title, kind=row.kind, language=row.language, snippet=text, score=scored.score,
        matched=tuple(dict.fromkeys(word.lower() for word in words)), marks=marks, title_marks=title_marks,
        paragraph=anchor,
    )  # fmt: skip
