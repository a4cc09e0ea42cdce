"""Opens content.db read-only and says plainly what is wrong when it cannot be used, also later while it is read."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from desktop.content.schema import APPLICATION_ID, SCHEMA_VERSION
from desktop.core.errors import KnownError
from desktop.core.words import translate

ConnectionT = TypeVar("ConnectionT", bound=sqlite3.Connection)
_BUGS = ("SQLITE_ERROR", "SQLITE_READONLY", "SQLITE_MISUSE", "SQLITE_RANGE", "SQLITE_INTERRUPT")
BUSY_S = 1.0
"""So long is waited for another program to let go of the file."""


def reinstall() -> str:
    """What to do about a reference work that cannot be used."""
    return translate("Errors", "Installera om programmet eller hämta filen på nytt från den som delar ut det.")


class ContentError(KnownError):
    """The reference work is missing, damaged, or of a version this program cannot read."""


def damaged(name: str) -> ContentError:
    """What is said of a reference work that is damaged inside; how is for the log alone."""
    return ContentError(translate("Errors", "Uppslagsverket %s är skadat.") % name, reinstall())


def unreadable(name: str, error: sqlite3.Error) -> ContentError:
    """What is said when reading fails: by what SQLite found, which is for the log alone."""
    found = getattr(error, "sqlite_errorname", "")
    if found.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ContentError(
            translate("Errors", "Uppslagsverket %s används av ett annat program.") % name,
            translate("Errors", "Vänta en stund och försök igen."),
        )
    if found.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return ContentError(
            translate("Errors", "Uppslagsverket %s går inte att läsa längre.") % name,
            translate("Errors", "Ligger det på ett USB-minne eller en nätenhet: sätt i det och starta om programmet."),
        )
    return damaged(name)


@contextmanager
def told(name: str) -> Iterator[None]:
    """SQLite's errors in here are raised as ContentError; a statement that is itself wrong is a bug, and stays so."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if _is_bug(error):
            raise
        raise unreadable(name, error) from error


def _is_bug(error: sqlite3.Error) -> bool:
    emptied = str(error).startswith("no such table")
    wrong = getattr(error, "sqlite_errorname", "") in _BUGS or isinstance(error, sqlite3.ProgrammingError)
    return wrong and not emptied


class _ToldCursor(sqlite3.Cursor):
    """Raises ContentError where SQLite cannot read, also in the middle of the rows."""

    def execute(self, *arguments: Any) -> "_ToldCursor":
        try:
            super().execute(*arguments)
        except sqlite3.DatabaseError as error:
            self._tell(error)
            raise
        return self

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except sqlite3.DatabaseError as error:
            self._tell(error)
            raise

    def fetchone(self) -> Any:
        return next(self, None)

    def fetchall(self) -> list[Any]:
        return list(self)

    def _tell(self, error: sqlite3.Error) -> None:
        """Raises it in words, unless it is a bug."""
        if not _is_bug(error):
            connection = self.connection
            raise unreadable(connection.name if isinstance(connection, ToldConnection) else "", error) from error


class ToldConnection(sqlite3.Connection):
    """A connection whose rows are read by those who know nothing of SQLite: see unreadable."""

    name = ""

    def cursor(self, factory: Any = None) -> Any:
        """A cursor that says plainly what it cannot read."""
        return super().cursor(_ToldCursor)

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        """Runs a statement with such a cursor."""
        cursor: sqlite3.Cursor = self.cursor().execute(*arguments)
        return cursor


def open_content(path: Path) -> ToldConnection:
    """A read-only connection to a content database. Raises ContentError, also while it is read.

    Quick: looks at the file's header and meta table, not at every page (see integrity.py).
    """
    connection = connect(path, ToldConnection)
    connection.name = path.name
    return connection


def connect(path: Path, factory: type[ConnectionT]) -> ConnectionT:
    """The same, of a kind of one's own; with SQLite's own its errors come as they are.

    The connection may be used from one thread at a time, and interrupted from any.
    """
    _check_header(path)
    uri = f"{path.resolve().as_uri()}?mode=ro"
    try:
        connection = sqlite3.connect(uri, uri=True, check_same_thread=False, timeout=BUSY_S, factory=factory)
    except sqlite3.Error as error:
        raise ContentError(
            translate("Errors", "Uppslagsverket %s går inte att öppna (%s).") % (path.name, error), reinstall()
        ) from error
    try:
        _check_version(connection, path)
    except sqlite3.Error as error:
        connection.close()
        raise unreadable(path.name, error) from error
    except KnownError:
        connection.close()
        raise
    return connection


def _check_header(path: Path) -> None:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise ContentError(
            translate("Errors", "Uppslagsverket %s finns inte i %s.") % (path.name, path.parent), reinstall()
        ) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise ContentError(
            translate("Errors", "Uppslagsverket %s går inte att läsa (%s).") % (path.name, reason), reinstall()
        ) from error
    if len(header) < 100 or not header.startswith(b"SQLite format 3\x00"):
        raise ContentError(translate("Errors", "Filen %s är inte ett uppslagsverk.") % path.name, reinstall())
    page_size = int.from_bytes(header[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    pages = int.from_bytes(header[28:32], "big")
    if size < page_size * pages:
        raise ContentError(
            translate("Errors", "Uppslagsverket %s är avklippt: en del av filen saknas.") % path.name, reinstall()
        )


def _check_version(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("PRAGMA query_only = 1")
    connection.execute("PRAGMA trusted_schema = 0")
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        raise ContentError(
            translate("Errors", "Filen %s är en databas, men inte ett uppslagsverk.") % path.name, reinstall()
        )
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise ContentError(
            translate("Errors", "Uppslagsverket %s är gjort för en nyare version av Brobyggaren.") % path.name,
            translate("Errors", "Installera den nyaste versionen av programmet."),
        )
    if version < SCHEMA_VERSION:
        raise ContentError(
            translate("Errors", "Uppslagsverket %s är gjort för en äldre version av Brobyggaren.") % path.name,
            translate("Errors", "Använd den fil som följde med programmet."),
        )
    connection.execute("SELECT value FROM meta LIMIT 1").fetchone()
