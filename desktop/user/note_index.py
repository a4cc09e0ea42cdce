"""Full-text search over notes: an FTS5 table brought up to date when somebody searches.

Writing a note never waits for the index. The words' keys come from an analyser that is handed in
(the reference work's own, see search.analyser), so that notes are found by the same inflections.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from desktop.core.records import Marks
from desktop.user.errors import known_errors
from desktop.user.journal import Journal
from desktop.user.notes import Notes
from desktop.user.records import Note, NoteHit

SNIPPET = 160
_WORD = re.compile(r"[^\W_]+")


class Analyser(Protocol):
    """Words of a text and the keys each is found by, the same for notes and for queries."""

    name: str
    """Changes when the keys change: the index is made anew then."""

    def words(self, text: str) -> Iterable[tuple[int, int, str]]:
        """Start, end and normal form of every word."""

    def keys(self, form: str) -> Sequence[str]:
        """The keys of a form, without space or quote."""


class PlainAnalyser:
    """Words as they are written, in small letters."""

    name = "plain-1"

    def words(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Start, end and small letters of every word."""
        for match in _WORD.finditer(text):
            yield match.start(), match.end(), match[0].lower()

    def keys(self, form: str) -> Sequence[str]:
        """The form itself."""
        return (form,)


class NoteIndex:
    """Searches the notes of a journal."""

    def __init__(self, journal: Journal, analyser: Analyser | None = None) -> None:
        self._journal = journal
        self._analyser = analyser or PlainAnalyser()
        self._notes = Notes(journal)
        self._written = (-1, -1)

    # -- keeping it up to date --------------------------------------------------------------

    def refresh(self, most: int = 100_000) -> int:
        """Takes new, changed and removed notes into the index, at most so many; how many it took."""
        with self._journal.lock, known_errors():
            self._check_analyser()
            gone = self._journal.query(
                "SELECT number, note FROM note_indexed WHERE note NOT IN (SELECT id FROM note) LIMIT ?", (most,)
            )
            due = self._journal.query(
                "SELECT n.id, n.title, n.opening, n.text, n.revision FROM note n LEFT JOIN note_indexed i"
                " ON i.note = n.id WHERE i.revision IS NOT n.revision LIMIT ?",
                (most,),
            )
            if gone or due:
                self._take([int(row[0]) for row in gone], due)
            return len(gone) + len(due)

    def _catch_up(self) -> None:
        """Refreshes when anything was written since the last time, here or by another program."""
        connection = self._journal.connection
        with self._journal.lock, known_errors():
            if connection.execute("PRAGMA query_only").fetchone()[0]:
                return
            written = (connection.total_changes, connection.execute("PRAGMA data_version").fetchone()[0])
        if written != self._written:
            self.refresh()
            self._written = (connection.total_changes, written[1])

    def _take(self, gone: list[int], due: list[tuple[str | int, ...]]) -> None:
        connection = self._journal.connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            for number in gone:
                connection.execute("DELETE FROM note_keys WHERE rowid = ?", (number,))
                connection.execute("DELETE FROM note_indexed WHERE number = ?", (number,))
            for id_, title, opening, text, revision in due:
                connection.execute(
                    "INSERT INTO note_indexed(note, revision) VALUES(?, ?)"
                    " ON CONFLICT(note) DO UPDATE SET revision = excluded.revision",
                    (id_, revision),
                )
                number = connection.execute("SELECT number FROM note_indexed WHERE note = ?", (id_,)).fetchone()[0]
                connection.execute("DELETE FROM note_keys WHERE rowid = ?", (number,))
                connection.execute(
                    "INSERT INTO note_keys(rowid, head, body) VALUES(?, ?, ?)",
                    (number, self._line(f"{title} {opening}"), self._line(str(text))),
                )
            if gone:
                # So that the words of a removed note do not stay in the index's older parts.
                connection.execute("INSERT INTO note_keys(note_keys) VALUES('optimize')")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def _check_analyser(self) -> None:
        connection = self._journal.connection
        row = connection.execute("SELECT value FROM setting WHERE key = 'notes.analyser'").fetchone()
        if row is None or row[0] != self._analyser.name:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM note_keys")
            connection.execute("DELETE FROM note_indexed")
            connection.execute(
                "INSERT INTO setting(key, value) VALUES('notes.analyser', ?)"
                " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                (self._analyser.name,),
            )
            connection.execute("COMMIT")

    def _line(self, text: str) -> str:
        parts: list[str] = []
        for _, _, form in self._analyser.words(text):
            parts.append(form)
            parts.extend(key for key in self._analyser.keys(form) if key != form)
        return " ".join(parts)

    # -- searching --------------------------------------------------------------------------

    def search(self, text: str, limit: int = 20) -> list[NoteHit]:
        """The notes that hold every word of the text, best first; the last word may be half typed."""
        forms = [form for _, _, form in self._analyser.words(text)]
        if not forms:
            return []
        self._catch_up()
        rows = self._journal.query(
            "SELECT i.note FROM note_keys k JOIN note_indexed i ON i.number = k.rowid WHERE note_keys MATCH ?"
            " ORDER BY bm25(note_keys, 2.0, 1.0), i.number LIMIT ?",
            (self._match(forms), limit),
        )
        found = (self._notes.get(str(row[0])) for row in rows)
        return [self._hit(note, forms) for note in found if note is not None]

    def count(self, text: str) -> int:
        """How many notes `search` would find without a limit."""
        forms = [form for _, _, form in self._analyser.words(text)]
        if not forms:
            return 0
        self._catch_up()
        rows = self._journal.query("SELECT count(*) FROM note_keys WHERE note_keys MATCH ?", (self._match(forms),))
        return int(rows[0][0])

    def _match(self, forms: Sequence[str]) -> str:
        """A query of FTS5 in which every word is quoted, so that none can be an operator."""
        groups = []
        for place, form in enumerate(forms):
            words = [_quoted(word) for word in dict.fromkeys((form, *self._analyser.keys(form)))]
            if place == len(forms) - 1:
                words.append(_quoted(form) + "*")
            groups.append("(" + " OR ".join(words) + ")")
        return " AND ".join(groups)

    def _hit(self, note: Note, forms: Sequence[str]) -> NoteHit:
        wanted = {key for form in forms for key in (form, *self._analyser.keys(form))}
        last = forms[-1]
        marks = [
            (start, end)
            for start, end, form in self._analyser.words(note.text)
            if form in wanted or form.startswith(last) or not wanted.isdisjoint(self._analyser.keys(form))
        ]
        return _cut(note, marks)


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _cut(note: Note, marks: list[tuple[int, int]]) -> NoteHit:
    """The part of the note around the first mark, on one line, and the marks in it."""
    first = marks[0][0] if marks else 0
    start = 0 if first < SNIPPET - 40 else note.text.rfind(" ", 0, first - 40) + 1
    end = min(len(note.text), start + SNIPPET)
    front = "… " if start else ""
    shown = front + re.sub(r"\s", " ", note.text[start:end]) + (" …" if end < len(note.text) else "")
    moved: Marks = tuple((a - start + len(front), b - start + len(front)) for a, b in marks if start <= a and b <= end)
    return NoteHit(note, shown, moved)
