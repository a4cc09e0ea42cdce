"""Every change to the user's tables goes through here: one transaction, one step that can be undone.

A step keeps the rows as they were and as they became. It lives in memory only: what is deleted is
gone from the disk when the program ends, and a lock or the end of the program forgets the steps.
"""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from desktop.core.words import translate
from desktop.user.errors import ChangedElsewhereError, ReplacedError, known_errors
from desktop.user.schema import COLUMNS

Row = dict[str, str | int]
STEPS_KEPT = 200
_MOVES_ON = frozenset(("revision", "changed"))
"""Columns that always go forward: they do not make two rows different, and undo moves them on too."""


@dataclass(frozen=True, slots=True)
class _RowChange:
    table: str
    id: str
    before: Row | None
    after: Row | None


@dataclass(slots=True)
class Step:
    """One thing that a person did. `name` says which (note.write, item.move …); `merge` joins steps."""

    name: str
    merge: str = ""
    changes: list[_RowChange] = field(default_factory=list, repr=False)


def new_id() -> str:
    """An id for a new row, not to be guessed from another."""
    return os.urandom(8).hex()  # what secrets does, without its imports at the start


class Journal:
    """Reads and changes rows of the tables in schema.COLUMNS. May be used from any thread.

    `in_place` tells whether the open file is still the one that the next start will find.
    """

    def __init__(self, connection: sqlite3.Connection, in_place: Callable[[], bool] = lambda: True) -> None:
        self.connection = connection
        self._in_place = in_place
        self.lock = threading.RLock()
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._open: Step | None = None

    # -- reading ----------------------------------------------------------------------------

    def query(self, sql: str, values: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
        """All rows of a query written by us; values only as bound ones."""
        with self.lock, known_errors():
            return self.connection.execute(sql, values).fetchall()

    def row(self, table: str, id_: str) -> Row | None:
        """The row with that id, or None."""
        columns = COLUMNS[table]
        found = self.query(f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?", (id_,))
        return dict(zip(columns, found[0], strict=True)) if found else None

    def rows(self, table: str, **equal: str) -> list[Row]:
        """The rows of a table that hold these values, in the order of position where it has one."""
        columns = COLUMNS[table]
        where = " AND ".join(f"{name} = ?" for name in equal if name in columns)
        order = "position, rowid" if "position" in columns else "rowid"
        sql = f"SELECT {', '.join(columns)} FROM {table}{' WHERE ' + where if where else ''} ORDER BY {order}"
        return [dict(zip(columns, row, strict=True)) for row in self.query(sql, tuple(equal.values()))]

    # -- changing ---------------------------------------------------------------------------

    @contextmanager
    def step(self, name: str, merge: str = "") -> Iterator[None]:
        """A transaction; what is put and removed within is one step to undo. Nested steps join the outer.

        A step with the same `merge` as the last one becomes part of it (the writing of one note).
        """
        with self.lock:
            if self._open is not None:
                yield
                return
            with self._transaction(Step(name, merge)) as step:
                yield
            self._keep(step)

    @contextmanager
    def _transaction(self, step: Step) -> Iterator[Step]:
        with known_errors():
            self.connection.execute("BEGIN IMMEDIATE")
            self._open = step
            try:
                if not self._in_place():
                    raise ReplacedError
                yield step
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
            finally:
                self._open = None

    def put(self, table: str, row: Mapping[str, str | int]) -> None:
        """Writes a whole row within a step."""
        columns = COLUMNS[table]
        made: Row = {column: row[column] for column in columns}
        before = self.row(table, str(made["id"]))
        if before == made:
            return
        self._write(table, made)
        self._note(_RowChange(table, str(made["id"]), before, made))

    def remove(self, table: str, id_: str) -> None:
        """Removes a row within a step; nothing happens when it is not there."""
        before = self.row(table, id_)
        if before is not None:
            self._delete(table, id_)
            self._note(_RowChange(table, id_, before, None))

    def _note(self, change: _RowChange) -> None:
        if self._open is None:
            raise RuntimeError("a change outside a step")
        self._open.changes.append(change)

    def _write(self, table: str, row: Row) -> None:
        columns = COLUMNS[table]
        marks = ", ".join("?" * len(columns))
        kept = ", ".join(f"{name} = excluded.{name}" for name in columns[1:])
        self.connection.execute(
            f"INSERT INTO {table}({', '.join(columns)}) VALUES({marks}) ON CONFLICT(id) DO UPDATE SET {kept}",
            tuple(row[column] for column in columns),
        )

    def _delete(self, table: str, id_: str) -> None:
        self.connection.execute(f"DELETE FROM {table} WHERE id = ?", (id_,))

    def _keep(self, step: Step) -> None:
        if not step.changes:
            return
        self._undone.clear()
        if step.merge and self._done and self._done[-1].merge == step.merge:
            self._done[-1].changes.extend(step.changes)
            return
        self._done.append(step)
        del self._done[:-STEPS_KEPT]

    # -- undo -------------------------------------------------------------------------------

    def can_undo(self) -> str:
        """The name of the step that undo would take back, or nothing."""
        return self._done[-1].name if self._done else ""

    def can_redo(self) -> str:
        """The name of the step that redo would do again, or nothing."""
        return self._undone[-1].name if self._undone else ""

    def undo(self) -> str:
        """Takes the last step back; its name. Raises ChangedElsewhereError when another program was there."""
        return self._turn(self._done, self._undone, back=True)

    def redo(self) -> str:
        """Does the step that was last taken back again; its name."""
        return self._turn(self._undone, self._done, back=False)

    def forget(self) -> None:
        """Forgets every step."""
        with self.lock:
            self._done.clear()
            self._undone.clear()

    def _turn(self, origin: list[Step], to: list[Step], back: bool) -> str:
        with self.lock:
            if not origin:
                return ""
            step = origin[-1]
            changes = reversed(step.changes) if back else iter(step.changes)
            with self._transaction(Step(step.name)):
                for change in changes:
                    expected, wanted = (change.after, change.before) if back else (change.before, change.after)
                    self._set(change, expected, wanted)
            to.append(origin.pop())
            to[-1].merge = ""
            return step.name

    def _set(self, change: _RowChange, expected: Row | None, wanted: Row | None) -> None:
        now = self.row(change.table, change.id)
        if not _same(now, expected):
            raise ChangedElsewhereError(
                translate(
                    "Errors",
                    "Det går inte att ångra: det har ändrats igen sedan dess, i ett annat fönster eller program.",
                )
            )
        if wanted is None:
            self._delete(change.table, change.id)
            return
        row = dict(wanted)
        if now is not None and "revision" in row:
            row["revision"] = int(now["revision"]) + 1
        self._write(change.table, row)


def _same(one: Row | None, other: Row | None) -> bool:
    if one is None or other is None:
        return one is other
    return all(one[name] == other[name] for name in one if name not in _MOVES_ON)
