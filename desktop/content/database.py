"""Opens content.db read-only and says plainly what is wrong when it cannot be used."""

import sqlite3
from pathlib import Path

from desktop.content.schema import APPLICATION_ID, SCHEMA_VERSION
from desktop.core.errors import KnownError

REINSTALL = "Installera om programmet eller hämta filen på nytt från den som delar ut det."


class ContentError(KnownError):
    """The reference work is missing, damaged, or of a version this program cannot read."""


def open_content(path: Path) -> sqlite3.Connection:
    """A read-only connection to a content database. Raises ContentError.

    Quick: looks at the file's header and meta table, not at every page (see integrity.py).
    The connection may be used from one thread at a time, and interrupted from any.
    """
    _check_header(path)
    uri = f"{path.resolve().as_uri()}?mode=ro"
    try:
        connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
    except sqlite3.Error as error:
        raise ContentError(f"Uppslagsverket {path.name} går inte att öppna ({error}).", REINSTALL) from error
    try:
        _check_version(connection, path)
    except sqlite3.Error as error:
        connection.close()
        raise ContentError(f"Uppslagsverket {path.name} är skadat ({error}).", REINSTALL) from error
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
        raise ContentError(f"Uppslagsverket {path.name} finns inte i {path.parent}.", REINSTALL) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise ContentError(f"Uppslagsverket {path.name} går inte att läsa ({reason}).", REINSTALL) from error
    if len(header) < 100 or not header.startswith(b"SQLite format 3\x00"):
        raise ContentError(f"Filen {path.name} är inte ett uppslagsverk.", REINSTALL)
    page_size = int.from_bytes(header[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    pages = int.from_bytes(header[28:32], "big")
    if size < page_size * pages:
        raise ContentError(f"Uppslagsverket {path.name} är avklippt: en del av filen saknas.", REINSTALL)


def _check_version(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("PRAGMA query_only = 1")
    connection.execute("PRAGMA trusted_schema = 0")
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        raise ContentError(f"Filen {path.name} är en databas, men inte ett uppslagsverk.", REINSTALL)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise ContentError(
            f"Uppslagsverket {path.name} är gjort för en nyare version av Brobyggaren.",
            "Installera den nyaste versionen av programmet.",
        )
    if version < SCHEMA_VERSION:
        raise ContentError(
            f"Uppslagsverket {path.name} är gjort för en äldre version av Brobyggaren.",
            "Använd den fil som följde med programmet.",
        )
    connection.execute("SELECT value FROM meta LIMIT 1").fetchone()
