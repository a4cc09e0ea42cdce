"""Reads the vocabulary of the search tables: words by form, key, beginning and sound. Loads lazily."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from desktop.search.tables import code

_COLUMNS = "id, form, family, df, titles, shown, keys, parts"
_KEPT = 3000
"""Forms that are kept at hand; more would only make work for the garbage collector."""
_KEPT_KEYS = 500
MAX_BY_KEY = 250
"""Words that are taken in by one key; the commonest come first."""


class Word(NamedTuple):
    """A word of the vocabulary. `shown` is how it is written ("" for a word that is never shown),
    `titles` in how many documents it stands in a title or a name."""

    id: int
    form: str
    family: str
    df: int
    titles: int
    shown: str
    keys: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]

    @property
    def code(self) -> str:
        """Its character in the codes of texts."""
        return code(self.id)


def _word(row: tuple[int, str, str, int, int, str, str, str]) -> Word:
    parts = tuple(tuple(part.split()) for part in row[7].split("|")) if row[7] else ()
    return Word(*row[:6], tuple(row[6].split()), parts)


class Lexicon:
    """The vocabulary behind one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._of_form: dict[str, list[Word]] = {}
        self._of_key: dict[str, list[tuple[int, int, int, int]]] = {}
        self._buckets: dict[str, dict[int, list[str]]] = {}

    def of_form(self, form: str) -> list[Word]:
        """The words with this very form, one for each family of languages that has it."""
        found = self._of_form.get(form)
        if found is None:
            rows = self._connection.execute(f"SELECT {_COLUMNS} FROM search_word WHERE form = ?", (form,))
            found = [_word(row) for row in rows]
            if len(self._of_form) > _KEPT:
                self._of_form.clear()
            self._of_form[form] = found
        return found

    def load(self, forms: Iterable[str]) -> None:
        """Looks many forms up at once, so that `of_form` has them at hand."""
        wanted = set(forms)
        if len(self._of_form) > _KEPT:
            self._of_form.clear()
        missing = [form for form in wanted if form not in self._of_form]
        for start in range(0, len(missing), 400):
            batch = missing[start : start + 400]
            marks = ",".join("?" * len(batch))
            for form in batch:
                self._of_form[form] = []
            for row in self._connection.execute(f"SELECT {_COLUMNS} FROM search_word WHERE form IN ({marks})", batch):
                self._of_form[row[1]].append(_word(row))

    def of_ids(self, ids: Iterable[int]) -> list[Word]:
        """The words with these numbers, in this order."""
        wanted = list(ids)
        if not wanted:
            return []
        marks = ",".join("?" * len(wanted))
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM search_word WHERE id IN ({marks})", wanted)
        found = {row[0]: _word(row) for row in rows}
        return [found[id_] for id_ in wanted if id_ in found]

    def of_fold(self, fold: str) -> list[Word]:
        """The words that look like this without å, ä and ö."""
        rows = self._connection.execute("SELECT word FROM search_fold WHERE fold = ?", (fold,))
        return self.of_ids([row[0] for row in rows])

    def of_sound(self, sound: str) -> list[Word]:
        """The words that sound like this, the commonest first."""
        rows = self._connection.execute("SELECT word FROM search_sound WHERE sound = ? LIMIT 12", (sound,))
        return self.of_ids([row[0] for row in rows])

    def by_key(self, key: str) -> list[tuple[int, int, int, int]]:
        """(strength, id, documents, titles) of the words with this key: strength 0 their own, 1 a part's."""
        found = self._of_key.get(key)
        if found is None:
            found = self._connection.execute(
                "SELECT k.strength, k.word, w.df, w.titles FROM search_key k JOIN search_word w ON w.id = k.word"
                " WHERE k.key = ? LIMIT ?",
                (key, MAX_BY_KEY),
            ).fetchall()
            if len(self._of_key) > _KEPT_KEYS:
                self._of_key.clear()
            self._of_key[key] = found
        return found

    def with_keys(self, keys: Iterable[str], limit: int) -> list[int]:
        """The numbers of words that have any of these keys as their own, the commonest first."""
        wanted = list(keys)[:200]
        marks = ",".join("?" * len(wanted))
        rows = self._connection.execute(
            f"SELECT word FROM search_key WHERE key IN ({marks}) AND strength = 0 LIMIT {limit:d}", wanted
        )
        return [row[0] for row in rows]

    def known_keys(self, keys: Iterable[str]) -> dict[str, int]:
        """Those of the keys that any word has, with how many words have it (counted to 50)."""
        wanted = sorted(keys)
        found: dict[str, int] = {}
        for start in range(0, len(wanted), 400):
            batch = wanted[start : start + 400]
            marks = ",".join("?" * len(batch))
            for key, count in self._connection.execute(
                f"SELECT key, count(*) FROM search_key WHERE key IN ({marks}) AND strength = 0 GROUP BY key", batch
            ):
                found[key] = count
        return found

    def completions(self, fold: str, limit: int) -> list[Word]:
        """The words that begin so (without å, ä, ö), the most worthwhile first."""
        if len(fold) <= 3:
            row = self._connection.execute("SELECT words FROM search_prefix WHERE prefix = ?", (fold,)).fetchone()
            return self.of_ids([int(id_) for id_ in row[0].split(",")][:limit]) if row else []
        rows = self._connection.execute(
            "SELECT word FROM search_fold WHERE fold > ? AND fold < ? LIMIT 400", (fold, fold + "\U0010ffff")
        )
        return self.of_ids(sorted(row[0] for row in rows)[:limit])

    def bucket(self, letter: str) -> dict[int, list[str]]:
        """The shown forms that begin with a letter, by length (kept; for spelling help)."""
        found = self._buckets.get(letter)
        if found is None:
            found = {}
            rows = self._connection.execute(
                "SELECT form FROM search_word WHERE form >= ? AND form < ? AND shown <> ''",
                (letter, letter + "\U0010ffff"),
            )
            for (form,) in rows:
                found.setdefault(len(form), []).append(form)
            self._buckets[letter] = found
        return found
