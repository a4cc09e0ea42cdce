"""Connections to the user's file: plain SQLite from the standard library, or SQLCipher when it is locked.

Rollback journal (TRUNCATE) with synchronous=FULL: when a commit returns it has survived a power cut,
not only the end of the program; at rest there is one single file that can be copied; and it works
where a write-ahead log must not be used (network home folders, two machines, a pulled USB stick).
"""

import sqlite3
import sys
import unicodedata
from contextlib import closing
from pathlib import Path
from typing import Any, cast

from desktop.core.words import translate
from desktop.user.errors import UserDataError, WrongPassphraseError, database_errors, known

PLAIN_HEADER = b"SQLite format 3\x00"
BUSY_MS = 250
"""How long a write waits for another program: the window must not stand still for longer."""


def is_plain(path: Path) -> bool:
    """Whether the file begins as an unencrypted database does."""
    try:
        with path.open("rb") as file:
            return file.read(16) == PLAIN_HEADER
    except OSError:
        return False


def has_content(path: Path) -> bool:
    """Whether there is a file with anything in it."""
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def connect(path: Path, passphrase: str | None = None) -> sqlite3.Connection:
    """An open, tuned connection in autocommit mode. Raises UserDataError, WrongPassphraseError.

    Nothing is read yet of a plain file; an encrypted one is read once, to know that the key fits.
    """
    connection = _open(path) if passphrase is None else _open_locked(path, passphrase)
    try:
        tune(connection)
    except database_errors() as error:
        connection.close()
        raise known(error) from error
    return connection


def _open(path: Path) -> sqlite3.Connection:
    try:
        return sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise known(error) from error


def cipher() -> Any:
    """The SQLCipher engine, loaded when it is first needed. Raises UserDataError where it is missing."""
    try:
        from sqlcipher3 import dbapi2  # type: ignore[import-untyped]
    except ImportError as error:
        raise UserDataError(
            translate("Errors", "Låset finns inte i den här installationen av programmet."),
            translate("Errors", "Installera programmet på nytt."),
        ) from error
    return dbapi2


def open_cipher(path: Path | str) -> sqlite3.Connection:
    """A SQLCipher connection without a key. It has the interface of sqlite3.Connection."""
    engine = cipher()
    try:
        connection = engine.connect(str(path), isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    except engine.Error as error:
        raise known(error) from error
    return cast("sqlite3.Connection", connection)


def _open_locked(path: Path, passphrase: str) -> sqlite3.Connection:
    connection = open_cipher(path)
    try:
        give_key(connection, passphrase)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except database_errors() as error:
        connection.close()
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise WrongPassphraseError from error
        raise known(error) from error
    return connection


def give_key(connection: sqlite3.Connection, passphrase: str) -> None:
    """Hands the passphrase to the engine, which derives the key by its own default settings."""
    # A PRAGMA takes no bound values: SQLite itself writes the passphrase as a literal.
    with closing(sqlite3.connect(":memory:")) as memory:
        literal = memory.execute("SELECT quote(?)", (clean_passphrase(passphrase),)).fetchone()[0]
    connection.execute(f"PRAGMA key = {literal}").fetchall()


def clean_passphrase(text: str) -> str:
    """The passphrase as it is used: one way of writing å, ä and ö on every system."""
    text = unicodedata.normalize("NFC", text)
    if any(unicodedata.category(letter) == "Cc" for letter in text):
        raise UserDataError(translate("Errors", "Lösenfrasen får inte innehålla radbrytning eller tabb."))
    if text[:2].lower() == "x'":
        raise UserDataError(
            translate("Errors", "Lösenfrasen får inte börja med x'.")
        )  # the engine would take it as a raw key
    return text


def tune(connection: sqlite3.Connection) -> None:
    """Sets what every connection to the user's file needs."""
    for pragma in (
        f"busy_timeout = {BUSY_MS}",
        "journal_mode = TRUNCATE",
        "synchronous = FULL",
        "temp_store = MEMORY",
        "secure_delete = ON",
        "trusted_schema = OFF",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON").fetchall()


def problems(connection: sqlite3.Connection) -> list[str]:
    """What a thorough check finds; empty when the file is sound."""
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(5)")]
    except database_errors() as error:
        return [str(getattr(error, "sqlite_errorname", "") or error)]
    return [] if found == ["ok"] else found
