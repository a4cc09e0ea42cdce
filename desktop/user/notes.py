"""Notes in Markdown on a page or on a paragraph."""

from dataclasses import dataclass

from desktop.user.clock import Clock, local_time, stamp
from desktop.user.journal import Journal, Row, new_id
from desktop.user.records import Note, Place


@dataclass(frozen=True, slots=True)
class Written:
    """A note as it now is on disk. `kept_apart`: another program had changed it, so this is a second note."""

    note: Note
    kept_apart: bool = False


class Notes:
    """Reads and writes notes. A note is on disk when `write` has returned."""

    def __init__(self, journal: Journal, clock: Clock = local_time) -> None:
        self._journal = journal
        self._clock = clock

    def write(self, place: Place, text: str, note: Note | None = None) -> Written:
        """Saves a text as a new note on the place, or over `note` as it was when it was read.

        Raises UserDataError when it cannot be saved; nothing is changed then. Two programs never
        overwrite each other: when the note has changed since, the text becomes a note of its own.
        """
        id_ = new_id() if note is None else note.id
        with self._journal.step("note.write", merge=f"note:{id_}"):
            now = None if note is None else self._journal.row("note", note.id)
            if note is not None and now is not None and now["text"] == text:
                return Written(_note(now))
            apart = note is not None and (now is None or now["revision"] != note.revision)
            if apart and now is not None and note is not None and now["text"] == note.text:
                apart = False
            row = self._row(place, text, now, new_id() if apart and now is not None else id_, apart)
            self._journal.put("note", row)
        return Written(_note(row), apart and now is not None)

    def _row(self, place: Place, text: str, now: Row | None, id_: str, apart: bool) -> Row:
        time = stamp(self._clock)
        old = None if apart else now
        return {
            "id": id_,
            **place_row(place if old is None else row_place(old)),
            "text": text,
            "created": time if old is None else old["created"],
            "changed": time,
            "revision": 1 if old is None else int(old["revision"]) + 1,
        }

    def remove(self, id_: str) -> None:
        """Removes a note (undo brings it back)."""
        with self._journal.step("note.remove"):
            self._journal.remove("note", id_)

    def move(self, id_: str, place: Place) -> Note | None:
        """Ties a note to another place; None when there is no such note."""
        with self._journal.step("note.move"):
            row = self._journal.row("note", id_)
            if row is None:
                return None
            row |= {**place_row(place), "revision": int(row["revision"]) + 1}
            self._journal.put("note", row)
            return _note(row)

    def get(self, id_: str) -> Note | None:
        """The note, or None."""
        row = self._journal.row("note", id_)
        return None if row is None else _note(row)

    def on_page(self, page: str) -> list[Note]:
        """The notes of a page and of its paragraphs, oldest first."""
        return [_note(row) for row in self._journal.rows("note", page=page)]

    def all(self) -> list[Note]:
        """Every note, oldest first."""
        return [_note(row) for row in self._journal.rows("note")]

    def count(self) -> int:
        """How many notes there are."""
        return int(self._journal.query("SELECT count(*) FROM note")[0][0])


def place_row(place: Place) -> Row:
    """A place as columns."""
    return {
        "page": place.page,
        "paragraph": place.paragraph,
        "language": place.language,
        "title": place.title,
        "opening": place.opening,
    }


def row_place(row: Row) -> Place:
    """The place in a row's columns."""
    return Place(str(row["page"]), str(row["paragraph"]), str(row["language"]), str(row["title"]), str(row["opening"]))


def _note(row: Row) -> Note:
    return Note(
        str(row["id"]), row_place(row), str(row["text"]), str(row["created"]), str(row["changed"]), int(row["revision"])
    )
