"""The lock: user.db and its backups encrypted with a passphrase by SQLCipher, nothing home-made.

Key derivation and cipher are the engine's own defaults (SQLCipher 4: PBKDF2-HMAC-SHA512 with
256 000 rounds and a salt in each file, AES-256, an HMAC on every page).
"""

import os
import time
from collections.abc import Callable
from pathlib import Path

from desktop.core.words import translate
from desktop.user.engine import clean_passphrase, connect, is_plain, open_cipher, problems
from desktop.user.errors import DamagedError, UserDataError, database_errors, known
from desktop.user.files import DataFiles, part_of, settle
from desktop.user.schema import APPLICATION_ID

SHORTEST = 10
MARK_TEXT = "Låst med SQLCipher 4 (standardinställningar). Utan lösenfrasen går innehållet inte att läsa.\n"


def is_locked(files: DataFiles) -> bool:
    """Whether the database is one that a passphrase opens. A damaged plain file is not."""
    if not files.database.exists() or is_plain(files.database) or files.database.stat().st_size == 0:
        return False
    if files.lock_mark.exists():
        return True
    backups = files.backups()
    return bool(backups) and not is_plain(backups[0].path)


def check_passphrase(text: str) -> None:
    """Raises UserDataError with the reason when a passphrase is too short to be worth anything."""
    clean_passphrase(text)
    if len(text) < SHORTEST:
        raise UserDataError(
            translate("Errors", "Lösenfrasen behöver minst %s tecken.") % SHORTEST,
            translate("Errors", "Några ord efter varandra är lätta att minnas."),
        )


def encrypt(files: DataFiles, passphrase: str) -> None:
    """Encrypts the closed, plain database and every backup. Plain files are overwritten and removed."""
    check_passphrase(passphrase)
    _convert_all(files, None, passphrase)
    files.lock_mark.write_text(MARK_TEXT, encoding="utf-8")


def decrypt(files: DataFiles, passphrase: str) -> None:
    """Takes the lock off the closed database and its backups. Raises WrongPassphraseError."""
    _convert_all(files, passphrase, None)
    files.lock_mark.unlink(missing_ok=True)


def change_passphrase(files: DataFiles, old: str, new: str) -> None:
    """Encrypts everything with another passphrase. Raises WrongPassphraseError."""
    check_passphrase(new)
    _convert_all(files, old, new)


def _convert_all(files: DataFiles, old: str | None, new: str | None) -> None:
    # First every copy beside its original, then the swaps: a failure half-way leaves what was.
    # The mark comes before the first swap, so that a locked file is never taken for a damaged one.
    paths = [files.database, *(backup.path for backup in files.backups())]
    made: list[tuple[Path, Path]] = []
    try:
        for path in paths:
            try:
                made.append((_converted(path, old, new), path))
            except UserDataError:
                if path == files.database:
                    raise  # a backup that nobody can open any more is no reason to stop
        if new is not None:
            files.lock_mark.write_text(MARK_TEXT, encoding="utf-8")
        for part, path in made:
            _swap(part, path, erase=old is None)
        if old is None:
            _erase_plain(files)
    except OSError as error:
        raise UserDataError(translate("Errors", "Det gick inte att skriva (%s).") % error.strerror) from error
    finally:
        for part, _ in made:
            part.unlink(missing_ok=True)


def _swap(part: Path, path: Path, erase: bool) -> None:
    """Puts a part in a file's place in one move; only then is what was there overwritten, if it is to be."""
    if not erase:
        settle(part, path)
        return
    aside: Path | None = path.with_name(part.name.removesuffix(".part") + ".plain.part")
    try:
        os.link(path, str(aside))
    except OSError:
        aside = None  # a file system without links (FAT): the plain file is unlinked, not overwritten
    settle(part, path)
    if aside is not None:
        erase_file(aside)


def finish(files: DataFiles, passphrase: str) -> None:
    """After a program that was killed while it encrypted: nothing plain is left beside locked data."""
    for backup in files.backups():
        if is_plain(backup.path):
            try:
                _swap(_converted(backup.path, None, passphrase), backup.path, erase=True)
            except UserDataError:
                erase_file(backup.path)
    _erase_plain(files)


def _erase_plain(files: DataFiles) -> None:
    """Erases what is still readable without the passphrase: backups that would not convert, damaged files."""
    for path in files.own():
        if path not in (files.database, files.lock_mark) and (is_plain(path) or not path.name.endswith(".db")):
            erase_file(path)


def _converted(path: Path, old: str | None, new: str | None) -> Path:
    part = part_of(path)
    connection = open_cipher(path)
    try:
        if old is not None:
            connection.close()
            connection = connect(path, old)
        key = "" if new is None else clean_passphrase(new)
        connection.execute("ATTACH DATABASE ? AS made KEY ?", (str(part), key))
        connection.execute("PRAGMA made.synchronous = FULL")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute("SELECT sqlcipher_export('made')").fetchall()
        connection.execute(f"PRAGMA made.user_version = {int(version)}")
        connection.execute(f"PRAGMA made.application_id = {APPLICATION_ID}")
        connection.execute("DETACH DATABASE made")
    except database_errors() as error:
        part.unlink(missing_ok=True)
        raise known(error) from error
    finally:
        connection.close()
    check = connect(part, new)
    try:
        if problems(check) or (new is not None) == is_plain(part):
            part.unlink()
            raise DamagedError(translate("Errors", "Den nya filen blev inte hel. Inget har ändrats."))
    finally:
        check.close()
    return part


def overwrite(path: Path) -> None:
    """Writes zeros over a file. On flash memory old cells may remain: the window says so."""
    with path.open("rb+") as file:
        for _ in range(path.stat().st_size // 65536 + 1):
            file.write(bytes(65536))


def erase_file(path: Path) -> None:
    """Overwrites a file and removes it."""
    overwrite(path)
    path.unlink()


class IdleLock:
    """Tells when nobody has touched the program for so long that it should lock. The clock only goes forward."""

    def __init__(self, minutes: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.minutes = minutes
        self._clock = clock
        self._last = clock()

    def touch(self) -> None:
        """Somebody is there."""
        self._last = self._clock()

    def is_due(self) -> bool:
        """Whether it is time to lock; never when minutes is 0."""
        return self.minutes > 0 and self._clock() - self._last >= self.minutes * 60
