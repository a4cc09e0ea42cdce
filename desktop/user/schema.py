"""The tables of user.db and their migrations. sqlite-utils is loaded only when one is due."""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from desktop.core.words import translate
from desktop.user.errors import UserDataError

if TYPE_CHECKING:
    from sqlite_utils.migrations import Migrations

APPLICATION_ID = 0x42726F55
"""The letters BroU: told apart from every other SQLite file."""

VERSION = 1
"""The number of migrations there are; user_version of a file that has had them all."""

COLUMNS: dict[str, tuple[str, ...]] = {
    "bookmark": ("id", "page", "paragraph", "language", "title", "opening", "position", "created"),
    "note": (
        "id", "page", "paragraph", "language", "title", "opening", "text", "created", "changed", "revision",
    ),
    "folder": ("id", "parent", "position", "title"),
    "collection": ("id", "folder", "position", "title", "aim", "created", "changed"),
    "item": (
        "id", "collection", "position", "kind", "page", "paragraph", "language", "title", "opening", "text",
    ),
}  # fmt: skip
"""The tables that a person writes, with their columns: the only names that ever come into SQL."""

NUMBERS = frozenset(("position", "revision"))
"""The columns that hold whole numbers; all others hold text."""

_FIRST = (
    """CREATE TABLE bookmark(
      id TEXT PRIMARY KEY, page TEXT NOT NULL, paragraph TEXT NOT NULL, language TEXT NOT NULL,
      title TEXT NOT NULL, opening TEXT NOT NULL, position INTEGER NOT NULL, created TEXT NOT NULL)""",
    "CREATE INDEX bookmark_page ON bookmark(page)",
    """CREATE TABLE note(
      id TEXT PRIMARY KEY, page TEXT NOT NULL, paragraph TEXT NOT NULL, language TEXT NOT NULL,
      title TEXT NOT NULL, opening TEXT NOT NULL, text TEXT NOT NULL, created TEXT NOT NULL,
      changed TEXT NOT NULL, revision INTEGER NOT NULL)""",
    "CREATE INDEX note_page ON note(page)",
    "CREATE TABLE folder(id TEXT PRIMARY KEY, parent TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL)",
    """CREATE TABLE collection(
      id TEXT PRIMARY KEY, folder TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
      aim TEXT NOT NULL, created TEXT NOT NULL, changed TEXT NOT NULL)""",
    """CREATE TABLE item(
      id TEXT PRIMARY KEY, collection TEXT NOT NULL, position INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK(kind IN ('page', 'heading', 'text')), page TEXT NOT NULL,
      paragraph TEXT NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL, opening TEXT NOT NULL,
      text TEXT NOT NULL)""",
    "CREATE INDEX item_collection ON item(collection, position)",
    "CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE visit(
      number INTEGER PRIMARY KEY AUTOINCREMENT, page TEXT NOT NULL, paragraph TEXT NOT NULL,
      language TEXT NOT NULL, title TEXT NOT NULL, at TEXT NOT NULL)""",
    """CREATE TABLE note_indexed(
      number INTEGER PRIMARY KEY, note TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL)""",
    "CREATE VIRTUAL TABLE note_keys USING fts5(head, body, tokenize='ascii', prefix='1 2 3')",
)


def migrations() -> "Migrations":
    """The migration set, oldest first. Each raises user_version by one, in its own transaction."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("brobyggaren-user")

    @steps(name="0001_first")
    def first(db: Any) -> None:
        for statement in _FIRST:
            db.execute(statement)
        _mark(db, 1)

    return steps


def _mark(db: Any, version: int) -> None:
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {version}")


def version_of(connection: sqlite3.Connection) -> int:
    """How many migrations the file has had."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: sqlite3.Connection,
    keep_copy: Callable[[str], object],
    steps: "Migrations | None" = None,
) -> list[str]:
    """Runs what is due, each step in a transaction; keep_copy(name) before each on a file in use.

    Returns the names of the steps that were run. A step that fails leaves the file as it was.
    """
    try:
        from sqlite_utils import Database
    except ImportError as error:
        raise UserDataError(
            translate("Errors", "Programmet är inte helt installerat, så dina anteckningar kan inte öppnas."),
            translate("Errors", "Installera det på nytt."),
        ) from error
    steps = steps or migrations()
    database = Database(connection, execute_plugins=False)
    due = [step.name for step in steps.pending(database)]
    for name, following in zip(due, [*due[1:], None], strict=True):
        if version_of(connection):
            keep_copy(name)
        steps.apply(database, stop_before=following)
    return due
