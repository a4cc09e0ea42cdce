"""Lines under the search field: recent searches, pages and words, from the first letter."""

import sqlite3
from collections.abc import Iterable, Sequence

from desktop.core.records import Suggestion
from desktop.search.candidates import Span
from desktop.search.lexicon import Lexicon
from desktop.search.stopwords import EVERY
from desktop.search.tokens import tokens, undotted

_RECENT = 3
_WORDS = 3


class Suggester:
    """Makes suggestions over one connection."""

    def __init__(self, connection: sqlite3.Connection, lexicon: Lexicon) -> None:
        self._connection = connection
        self._lexicon = lexicon

    def suggest(self, text: str, spans: Sequence[Span], recent: Iterable[str], limit: int) -> list[Suggestion]:
        """Recent searches that begin so, then pages by title or name, then words to end with."""
        found = list(tokens(text[:200]))
        fold = undotted("".join(token.form for token in found))
        if not fold or limit <= 0:
            return []
        lines = [Suggestion("recent", search) for search in _recent(fold, recent)]
        words = self._words(text, found[-1].form) if found[-1].end == len(text) else []
        room = max(1, limit - len(lines) - min(len(words), _WORDS))
        lines += self._pages(fold, spans, room)
        lines += words[: max(0, limit - len(lines))]
        return lines[:limit]

    def _pages(self, fold: str, spans: Sequence[Span], limit: int) -> list[Suggestion]:
        pages: dict[str, Suggestion] = {}
        for span in spans:
            rows = self._connection.execute(
                "SELECT t.doc, min(t.rank), t.fold = ? AS whole FROM search_title t"
                " WHERE t.fold >= ? AND t.fold < ? AND t.doc BETWEEN ? AND ? AND t.shown <> ''"
                " GROUP BY t.doc ORDER BY whole DESC, 2, 1 LIMIT ?",
                (fold, fold, fold + "\U0010ffff", span.first, span.last, limit),
            )
            numbers = [row[0] for row in rows]
            for page, title in self._titles(numbers):
                pages.setdefault(page, Suggestion("page", title, page))
            if len(pages) >= limit:
                break
        return list(pages.values())[:limit]

    def _titles(self, numbers: Sequence[int]) -> list[tuple[str, str]]:
        marks = ",".join("?" * len(numbers))
        rows = self._connection.execute(f"SELECT id, page, title FROM search_doc WHERE id IN ({marks})", numbers)
        found = {row[0]: (row[1], row[2]) for row in rows}
        return [found[number] for number in numbers]

    def _words(self, text: str, form: str) -> list[Suggestion]:
        """The text with its last word completed."""
        start = text[: len(text) - len(text.split()[-1])] if text.split() else ""
        lines = []
        for word in self._lexicon.completions(undotted(form), 24):
            fits = word.form.startswith(form) or form.isascii()
            if word.shown and fits and word.form != form and word.form not in EVERY and len(word.form) > 3:
                lines.append(Suggestion("word", start + word.shown))
        return list(dict.fromkeys(lines))[:_WORDS]


def _recent(fold: str, recent: Iterable[str]) -> list[str]:
    """The latest searches that begin with these letters, each once."""
    fitting = []
    for search in recent:
        other = undotted("".join(token.form for token in tokens(search[:200])))
        if other.startswith(fold) and other != fold:
            fitting.append(search)
    return list(dict.fromkeys(fitting))[:_RECENT]
