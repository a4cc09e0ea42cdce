"""The files in the data folder. No name of a file says anything about a person."""

import os
import re
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.core.files import sync_folder

DATABASE = "user.db"
LOCK_MARK = "user.locked"
BACKUPS = "backups"
_BACKUP = re.compile(r"user-(\d{6})-(\d{4}-\d\d-\d\d)(?:-([a-z0-9_]+))?\.db")
_ASIDE = re.compile(r"user-skadad-(\d{3})\.db")
STALE = 3600
_TAILS = ("", "-journal", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A kept copy. `number` grows by one with each, whatever the clock says; `reason` is empty for a daily one."""

    path: Path
    number: int
    day: str
    reason: str


class DataFiles:
    """Knows the names of everything in a data folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = folder / DATABASE
        self.lock_mark = folder / LOCK_MARK
        self.backup_folder = folder / BACKUPS

    def backups(self) -> list[BackupFile]:
        """The backups, newest first."""
        try:
            names = [path.name for path in self.backup_folder.iterdir()]
        except OSError:
            return []
        found = [
            BackupFile(self.backup_folder / name, int(match[1]), match[2], match[3] or "")
            for name in names
            if (match := _BACKUP.fullmatch(name))
        ]
        return sorted(found, key=lambda backup: -backup.number)

    def next_backup(self, day: str, reason: str = "") -> BackupFile:
        """A name for a new backup."""
        number = 1 + max((backup.number for backup in self.backups()), default=0)
        tail = f"-{reason}" if reason else ""
        return BackupFile(self.backup_folder / f"user-{number:06}-{day}{tail}.db", number, day, reason)

    def next_aside(self) -> Path:
        """A name for a damaged file that is kept."""
        used = [int(match[1]) for path in self.asides() if (match := _ASIDE.fullmatch(path.name))]
        return self.folder / f"user-skadad-{1 + max(used, default=0):03}.db"

    def asides(self) -> list[Path]:
        """The damaged files that are kept."""
        return sorted(path for path in self.folder.glob("user-skadad-*.db") if _ASIDE.fullmatch(path.name))

    def put_aside(self) -> Path | None:
        """Moves the database and its journal to a name of their own; None when there is none."""
        if not self.database.exists():
            return None
        aside = self.next_aside()
        for tail in _TAILS:
            part = self.database.with_name(self.database.name + tail)
            if part.exists():
                part.replace(aside.with_name(aside.name + tail))
        return aside

    def own(self) -> list[Path]:
        """Every file that the program keeps a person's data in."""
        databases = [self.database, *self.asides(), *(backup.path for backup in self.backups())]
        found = [path.with_name(path.name + tail) for path in databases for tail in _TAILS]
        found += [self.lock_mark, *self.parts()]
        return [path for path in found if path.is_file()]

    def parts(self) -> list[Path]:
        """Unfinished files that a killed program left (or that another one is at work on)."""
        return [path for folder in (self.folder, self.backup_folder) for path in folder.glob("user*.part*")]

    def remove_stale_parts(self) -> None:
        """Removes the unfinished files that nobody can be at work on any more."""
        now = time.time()
        for path in self.parts():
            with suppress(OSError):
                if abs(now - path.stat().st_mtime) > STALE:
                    path.unlink()


def identity(path: Path) -> tuple[int, int]:
    """What tells a file from another one that has been put in its place; zeros when there is none."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_dev, found.st_ino


def part_of(path: Path) -> Path:
    """A name of its own for a file that is being made to take the place of `path`."""
    return path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")


def settle(part: Path, target: Path) -> None:
    """Makes a finished `.part` file the target, so that it is whole or not there at all."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    sync_folder(target.parent)
