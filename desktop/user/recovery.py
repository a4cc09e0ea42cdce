"""What is done with a damaged user.db: kept aside, the last good backup restored, the rest saved from it."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from desktop.core.words import translate
from desktop.user.backup import Backups
from desktop.user.engine import connect, tune
from desktop.user.errors import UserDataError, database_errors
from desktop.user.files import BackupFile, DataFiles
from desktop.user.journal import Row
from desktop.user.schema import COLUMNS, NUMBERS


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was done: the file kept aside, the backup now in use, how many rows were saved besides."""

    aside: Path | None
    backup: BackupFile | None
    rows_saved: int = 0

    def message(self) -> str:
        """Says plainly what happened, what is there now, and where the damaged file lies."""
        parts = (
            [translate("Errors", "Filen med dina anteckningar var skadad och gick inte att läsa.")]
            if self.aside
            else [translate("Errors", "Filen med dina anteckningar saknades.")]
        )
        if self.backup is not None:
            parts.append(translate("Errors", "Säkerhetskopian från %s har lagts tillbaka.") % self.backup.day)
        else:
            parts.append(
                translate("Errors", "Det fanns ingen säkerhetskopia som gick att läsa, så du börjar med en tom fil.")
            )
        if self.rows_saved:
            parts.append(
                translate(
                    "Errors", "Ur den skadade filen gick dessutom %n nyare uppgift(er) att rädda.", "", self.rows_saved
                )
            )
        elif self.backup is not None and self.aside:
            parts.append(translate("Errors", "Det du skrev efter det kan saknas."))
        if self.aside is not None:
            parts.append(translate("Errors", "Den skadade filen finns kvar: %s.") % self.aside.name)
        return " ".join(parts)


def recover(files: DataFiles, backups: Backups) -> Recovered:
    """Moves the damaged file aside, restores, and saves what can still be read. The database is closed."""
    try:
        aside = files.put_aside()
    except OSError as error:
        raise UserDataError(
            translate("Errors", "Den skadade filen går inte att flytta (%s).") % error.strerror
        ) from error
    backup = backups.restore_last_good()
    saved = 0
    if aside is not None and backup is not None:
        saved = _save_rest(aside, files.database, backups.passphrase)
    return Recovered(aside, backup, saved)


def _save_rest(aside: Path, database: Path, passphrase: str | None) -> int:
    """Takes over whole rows of the damaged file that are missing or newer; how many there were."""
    try:
        damaged = connect(aside, passphrase)
    except UserDataError:
        return 0
    try:
        target = connect(database, passphrase)
    except UserDataError:
        damaged.close()
        return 0
    try:
        tune(target)
        target.execute("BEGIN IMMEDIATE")
        saved = sum(_save_table(damaged, target, table) for table in COLUMNS)
        target.execute("COMMIT")
        return saved
    except database_errors():
        return 0
    finally:
        damaged.close()
        target.close()


def _save_table(damaged: sqlite3.Connection, target: sqlite3.Connection, table: str) -> int:
    columns = COLUMNS[table]
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    newer = " WHERE excluded.revision > note.revision" if table == "note" else " WHERE 0"
    kept = ", ".join(f"{name} = excluded.{name}" for name in columns[1:])
    saved = 0
    for row in _readable(damaged, table):
        cursor = target.execute(
            f"INSERT INTO {table}({names}) VALUES({marks}) ON CONFLICT(id) DO UPDATE SET {kept}{newer}",
            tuple(row[column] for column in columns),
        )
        saved += max(0, cursor.rowcount)
    return saved


def _readable(damaged: sqlite3.Connection, table: str) -> list[Row]:
    """The rows that can be read, from the front until the damage and from the back until it."""
    columns = COLUMNS[table]
    found: dict[str, Row] = {}
    unreadable: tuple[type[Exception], ...] = (*database_errors(), UnicodeDecodeError)
    for direction in ("ASC", "DESC"):
        try:
            for values in damaged.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY rowid {direction}"):
                row = dict(zip(columns, values, strict=True))
                if all(isinstance(row[name], int if name in NUMBERS else str) for name in columns):
                    found[str(row["id"])] = row
        except unreadable:
            continue
    return list(found.values())
