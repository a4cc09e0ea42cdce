"""Backups: made daily, checked when made, rotated, restored."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from desktop.core.words import translate
from desktop.user.clock import Clock, local_time
from desktop.user.engine import connect, has_content, problems
from desktop.user.errors import DamagedError, UserDataError, database_errors, known
from desktop.user.files import BackupFile, DataFiles, part_of, settle
from desktop.user.schema import APPLICATION_ID, COLUMNS

DAILY_KEPT, MONTHLY_KEPT, SPECIAL_KEPT = 10, 6, 3

Copier = Callable[[sqlite3.Connection, Path], None]


def vacuum_into(connection: sqlite3.Connection, target: Path) -> None:
    """A compact copy of a database, encrypted with the same key when the database is."""
    connection.execute("VACUUM INTO ?", (str(target),))


class Backups:
    """The backups of one data folder. `passphrase` is needed while the data is locked with one."""

    def __init__(self, files: DataFiles, passphrase: str | None = None, clock: Clock = local_time) -> None:
        self.files = files
        self.passphrase = passphrase
        self._clock = clock

    def is_due(self) -> bool:
        """Whether there is none of this day yet. A clock set back makes one more, never one less."""
        today = self._clock().date().isoformat()
        return not any(backup.day == today and not backup.reason for backup in self.files.backups()[:1])

    def make(self, connection: sqlite3.Connection, reason: str = "", copier: Copier = vacuum_into) -> BackupFile:
        """Copies the database, checks the copy, and takes away what is older than the rotation keeps.

        Raises UserDataError, and leaves the older backups alone, when no sound copy came of it.
        """
        backup = self.files.next_backup(self._clock().date().isoformat(), reason)
        part = part_of(backup.path)
        try:
            backup.path.parent.mkdir(parents=True, exist_ok=True)
            self.files.remove_stale_parts()
            copier(connection, part)
            self._check_copy(part, connection)
            settle(part, backup.path)
        except OSError as error:
            raise UserDataError(
                translate("Errors", "Det gick inte att säkerhetskopiera (%s).") % error.strerror
            ) from error
        except database_errors() as error:
            raise known(error) from error
        finally:
            part.unlink(missing_ok=True)
        for old in to_drop(self.files.backups()):
            old.path.unlink(missing_ok=True)
        return backup

    def _check_copy(self, path: Path, connection: sqlite3.Connection) -> None:
        made = counts(connection)
        if self.check(path) != made:
            raise DamagedError(
                translate("Errors", "Säkerhetskopian blev inte hel och togs bort."),
                translate("Errors", "Kontrollera att disken är frisk."),
            )

    def check(self, path: Path) -> dict[str, int]:
        """How many rows of each kind a sound backup holds. Raises UserDataError for another file."""
        if not has_content(path):
            raise DamagedError(translate("Errors", "Säkerhetskopian är tom."))
        connection = connect(path, self.passphrase)
        try:
            connection.execute("PRAGMA query_only = ON")
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise DamagedError(translate("Errors", "Filen är inte en säkerhetskopia av dina anteckningar."))
            if problems(connection):
                raise DamagedError(translate("Errors", "Säkerhetskopian är skadad."))
            return counts(connection)
        except database_errors() as error:
            raise known(error) from error
        finally:
            connection.close()

    def restore(self, backup: Path) -> None:
        """Puts a sound backup in the database's place. The database must be closed and out of the way."""
        self.check(backup)
        part = part_of(self.files.database)
        try:
            part.write_bytes(backup.read_bytes())
            settle(part, self.files.database)
        except OSError as error:
            raise UserDataError(
                translate("Errors", "Det gick inte att lägga tillbaka säkerhetskopian (%s).") % error.strerror
            ) from error
        finally:
            part.unlink(missing_ok=True)

    def restore_last_good(self) -> BackupFile | None:
        """Restores the newest backup that is sound; None when there is none."""
        for backup in self.files.backups():
            try:
                self.restore(backup.path)
            except UserDataError:
                continue
            return backup
        return None


def counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table of the user's has."""
    return {table: int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in COLUMNS}


def to_drop(backups: list[BackupFile]) -> list[BackupFile]:
    """The backups that the rotation no longer keeps.

    Kept are the newest ones, the newest of each of some earlier months, and the newest copies from
    before a change of the tables. New and old go by number, never by date.
    """
    newest_first = sorted(backups, key=lambda backup: -backup.number)
    daily = [backup for backup in newest_first if not backup.reason]
    special = [backup for backup in newest_first if backup.reason]
    months: dict[str, BackupFile] = {}
    for backup in daily[DAILY_KEPT:]:
        months.setdefault(backup.day[:7], backup)
    kept = {backup.number for backup in (*daily[:DAILY_KEPT], *special[:SPECIAL_KEPT])}
    kept |= {backup.number for backup in list(months.values())[:MONTHLY_KEPT]}
    return [backup for backup in backups if backup.number not in kept]
