"""What can go wrong with the user's own file, in words a person can act on."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.core.errors import KnownError
from desktop.core.words import translate


class UserDataError(KnownError):
    """Something about the user's own data that a person can mend."""


class LockedError(UserDataError):
    """The data is behind a passphrase that has not been given."""

    def __init__(self) -> None:
        super().__init__(
            translate("Errors", "Dina anteckningar är låsta."),
            translate("Errors", "Skriv din lösenfras för att låsa upp."),
        )


class WrongPassphraseError(UserDataError):
    """The passphrase does not open the file."""

    def __init__(self) -> None:
        super().__init__(
            translate("Errors", "Lösenfrasen stämmer inte."),
            translate("Errors", "Försök igen. Stora och små bokstäver spelar roll."),
        )


class BusyError(UserDataError):
    """Another program is writing just now."""


class DiskFullError(UserDataError):
    """There is no room left."""


class ReadOnlyError(UserDataError):
    """The folder or the file cannot be written."""


class DamagedError(UserDataError):
    """The file is not whole."""


class DiskError(UserDataError):
    """The disk does not answer as it should."""


class ReplacedError(UserDataError):
    """Another window has put another file in the place of the one that is open."""

    def __init__(self) -> None:
        super().__init__(
            translate("Errors", "Dina anteckningar har låsts, återställts eller raderats i ett annat fönster."),
            translate("Errors", "Öppna dem på nytt. Det du har skrivit finns kvar här så länge fönstret är öppet."),
        )


class ChangedElsewhereError(UserDataError):
    """What should be changed is no longer as it was when it was shown."""


def database_errors() -> tuple[type[Exception], ...]:
    """The errors of every engine that is loaded (SQLCipher has its own classes)."""
    cipher = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error,) if cipher is None else (sqlite3.Error, cipher.Error)


def known(error: Exception) -> UserDataError:
    """The engine's error as one that a person understands. It never holds what the user wrote."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return BusyError(
            translate("Errors", "Ett annat fönster eller program skriver i dina anteckningar just nu."),
            translate("Errors", "Det du har skrivit finns kvar här och sparas strax på nytt."),
        )
    if name == "SQLITE_FULL":
        return DiskFullError(
            translate("Errors", "Disken är full, så det går inte att spara."),
            translate("Errors", "Gör plats på disken. Det du har skrivit finns kvar här så länge fönstret är öppet."),
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return ReadOnlyError(
            translate("Errors", "Mappen för dina anteckningar går inte att skriva i."),
            translate("Errors", "Be den som sköter datorn om skrivrätt, eller använd programmet från ett USB-minne."),
        )
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return DamagedError(
            translate("Errors", "Filen med dina anteckningar är skadad."),
            translate("Errors", "Starta om programmet: den senaste säkerhetskopian läggs tillbaka."),
        )
    if name.startswith("SQLITE_IOERR"):
        return DiskError(
            translate("Errors", "Disken svarar inte som den ska, så det går inte att spara."),
            translate(
                "Errors",
                "Kontrollera att USB-minnet sitter i. Det du har skrivit finns kvar här så länge fönstret är öppet.",
            ),
        )
    return UserDataError(
        translate("Errors", "Det gick inte att läsa eller spara dina anteckningar (%s).")
        % (name or type(error).__name__,)
    )


@contextmanager
def known_errors() -> Iterator[None]:
    """Turns the engine's errors into known ones; bugs in our own SQL stay what they are."""
    try:
        yield
    except database_errors() as error:
        if getattr(error, "sqlite_errorname", "") in ("SQLITE_ERROR", "SQLITE_MISUSE", "SQLITE_RANGE", None):
            raise
        raise known(error) from error
