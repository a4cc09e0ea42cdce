"""Opens content.db read-only and says plainly what is wrong when it cannot be used."""

import sqlite3
from pathlib import Path

from desktop.content.schema import APPLICATION_ID, SCHEMA_VERSION
from desktop.core.errors import KnownError
from desktop.core.words import translate


def reinstall() -> str:
    """What to do about a reference work that cannot be used."""
    return translate("Errors", "Installera om programmet eller hämta filen på nytt från den som delar ut det.")


class ContentError(KnownError):
    """The reference work is missing, damaged, or of a version this program cannot read."""


def damaged(name: str) -> ContentError:
    """What is said of a reference work that is damaged inside; how is for the log alone."""
    return ContentError(translate("Errors", "Uppslagsverket %s är skadat.") % name, reinstall())


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
        raise ContentError(
            translate("Errors", "Uppslagsverket %s går inte att öppna (%s).") % (path.name, error), reinstall()
        ) from error
    try:
        _check_version(connection, path)
    except sqlite3.Error as error:
        connection.close()
        raise damaged(path.name) from error
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
