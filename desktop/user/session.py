"""The door to the user's data: opens it whatever state it is in, locks it, backs it up, erases it."""

import sqlite3
from enum import Enum
from pathlib import Path

from desktop.core.words import translate
from desktop.user import lock as locks
from desktop.user.backup import Backups
from desktop.user.clock import Clock, local_time
from desktop.user.engine import clean_passphrase, connect, has_content, is_plain, problems
from desktop.user.errors import (
    DamagedError,
    LockedError,
    ReadOnlyError,
    UserDataError,
    database_errors,
    known,
)
from desktop.user.files import BackupFile, DataFiles, identity, part_of
from desktop.user.recovery import recover
from desktop.user.schema import APPLICATION_ID, VERSION, migrate, version_of
from desktop.user.store import UserStore


class State(Enum):
    """How the user's data stands."""

    CLOSED = "closed"
    OPEN = "open"
    LOCKED = "locked"
    READ_ONLY = "read-only"
    """It can be read (if there is any) but nothing can be kept."""
    UNUSABLE = "unusable"
    """It cannot be opened now; `notice` says why."""


class UserData:
    """One data folder. `notice` is something a person must be told after opening, or empty."""

    def __init__(self, folder: Path, clock: Clock = local_time) -> None:
        self.files = DataFiles(folder)
        self.state = State.CLOSED
        self.notice = ""
        self._clock = clock
        self._store: UserStore | None = None
        self._passphrase: str | None = None

    @property
    def store(self) -> UserStore:
        """The open data. Raises LockedError or UserDataError when it is not open."""
        if self._store is None:
            if self.state is State.LOCKED:
                raise LockedError
            raise UserDataError(self.notice or translate("Errors", "Dina anteckningar är inte öppnade."))
        return self._store

    @property
    def has_passphrase(self) -> bool:
        """Whether the data is encrypted, open or not."""
        return self.state is State.LOCKED or self._passphrase is not None

    # -- opening ----------------------------------------------------------------------------

    def open(self) -> State:
        """Opens what there is, and makes it where there is nothing. Never raises: see state and notice."""
        self.close()
        self.notice = ""
        try:
            self._open(None)
        except UserDataError as error:
            self.state, self.notice = State.UNUSABLE, str(error)
        return self.state

    def unlock(self, passphrase: str) -> None:
        """Opens locked data. Raises WrongPassphraseError; the data stays locked then."""
        self.close()
        self.state = State.LOCKED
        self._open(clean_passphrase(passphrase))

    def lock(self) -> None:
        """Closes the data and forgets the passphrase, so that only the passphrase opens it again."""
        if self._passphrase is None:
            raise UserDataError(
                translate("Errors", "Det finns ingen lösenfras att låsa med."),
                translate("Errors", "Välj en lösenfras först."),
            )
        self.close()
        self.state = State.LOCKED

    def close(self) -> None:
        """Closes the data, whatever state it is in."""
        self.state = State.CLOSED  # first out of the others' reach, then closed
        store, self._store = self._store, None
        self._passphrase = None
        if store is not None:
            store.close()

    def _open(self, passphrase: str | None) -> None:
        files = self.files
        if not self._can_write():
            self._open_read_only(passphrase)
            return
        if passphrase is None and locks.is_locked(files):
            self.state = State.LOCKED
            return
        if not has_content(files.database) and files.backups():
            self._recover(passphrase)
            return
        try:
            connection = self._connect(passphrase)
        except DamagedError:
            self._recover(passphrase)
            return
        self._tidy(passphrase)
        self._use(connection, passphrase, State.OPEN)

    def _can_write(self) -> bool:
        try:
            self.files.folder.mkdir(parents=True, exist_ok=True)
            trial = part_of(self.files.database)
            trial.touch()
            trial.unlink()
        except OSError:
            return False
        return True

    def _connect(self, passphrase: str | None) -> sqlite3.Connection:
        """A connection to a sound database with all its tables. Raises DamagedError and other known errors."""
        path = self.files.database
        torn = has_content(path.with_name(path.name + "-journal"))
        fresh = not has_content(path)
        if passphrase is None and not fresh and not is_plain(path):
            raise DamagedError(translate("Errors", "Filen är ingen databas."))
        connection = connect(path, passphrase)
        try:
            self._prepare(connection, passphrase, torn)
        except database_errors() as error:
            connection.close()
            raise known(error) from error
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection, passphrase: str | None, torn: bool) -> None:
        version = version_of(connection)
        if version > VERSION:
            raise UserDataError(
                translate("Errors", "Dina anteckningar är sparade av en nyare version av Brobyggaren."),
                translate("Errors", "Installera den nyaste versionen av programmet. Inget har ändrats i filen."),
            )
        if version and connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise DamagedError(translate("Errors", "Filen hör till ett annat program."))
        if torn and problems(connection):
            raise DamagedError(translate("Errors", "Filen är skadad."))
        if version < VERSION:
            backups = Backups(self.files, passphrase, self._clock)
            migrate(connection, lambda name: backups.make(connection, "before_" + name))
        connection.execute("SELECT 1 FROM note LIMIT 1").fetchall()

    def _open_read_only(self, passphrase: str | None) -> None:
        self.notice = str(
            ReadOnlyError(
                translate("Errors", "Mappen %s går inte att skriva i, så inget du skriver kan sparas.")
                % self.files.folder.name,
                translate(
                    "Errors", "Be den som sköter datorn om skrivrätt, eller använd programmet från ett USB-minne."
                ),
            )
        )
        if passphrase is None and locks.is_locked(self.files):
            self.state = State.LOCKED
            return
        if has_content(self.files.database):
            connection = connect(self.files.database, passphrase)
            try:
                usable = version_of(connection) == VERSION
            except database_errors() as error:
                connection.close()
                raise known(error) from error
            if not usable:
                connection.close()
                raise UserDataError(self.notice)
        else:
            connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            migrate(connection, lambda _: None)
        connection.execute("PRAGMA query_only = ON")
        self._use(connection, passphrase, State.READ_ONLY)

    def _tidy(self, passphrase: str | None) -> None:
        """Brings to an end what a killed program left half done about the lock."""
        try:
            if passphrase is None:
                self.files.lock_mark.unlink(missing_ok=True)
            else:
                locks.finish(self.files, passphrase)
        except OSError as error:
            raise UserDataError(translate("Errors", "Det gick inte att skriva (%s).") % error.strerror) from error

    def _use(self, connection: sqlite3.Connection, passphrase: str | None, state: State) -> None:
        path = self.files.database
        opened = identity(path)
        self._store = UserStore(connection, self._clock, lambda: identity(path) == opened)
        self._passphrase = passphrase
        self.state = state

    # -- damage and backups -----------------------------------------------------------------

    def _recover(self, passphrase: str | None) -> None:
        done = recover(self.files, Backups(self.files, passphrase, self._clock))
        connection = self._connect(passphrase)
        self._use(connection, passphrase, State.OPEN)
        self.notice = done.message()

    def recover(self) -> None:
        """After a DamagedError in use: keeps the file aside and restores the last good backup."""
        passphrase = self._passphrase
        self.close()
        self._recover(passphrase)

    def backups(self) -> Backups:
        """The backups of this folder, as far as the passphrase given opens them."""
        return Backups(self.files, self._passphrase, self._clock)

    def back_up(self, only_if_due: bool = False) -> BackupFile | None:
        """Makes a checked backup now; None when none is due. A damaged database gives none but an error."""
        backups = self.backups()
        if self.state is not State.OPEN or (only_if_due and not backups.is_due()):
            return None
        journal = self.store.journal
        with journal.lock:
            if problems(journal.connection):
                raise DamagedError(
                    translate("Errors", "Filen med dina anteckningar är skadad."),
                    translate("Errors", "Starta om programmet."),
                )
            return backups.make(journal.connection)

    def restore(self, backup: Path) -> None:
        """Goes back to a backup. What was there is backed up first, so that it can be gone back to."""
        backups = self.backups()
        backups.check(backup)
        content = backup.read_bytes()
        passphrase = self._passphrase
        if self._store is not None:
            backups.make(self._store.journal.connection)
        self.close()
        part = part_of(self.files.database)
        try:
            part.write_bytes(content)
            backups.restore(part)
        finally:
            part.unlink(missing_ok=True)
            self._open(passphrase)

    # -- the lock ---------------------------------------------------------------------------

    def set_passphrase(self, new: str, old: str = "") -> None:
        """Encrypts the data, or changes the passphrase when `old` is given. The data stays open."""
        self._convert(old, clean_passphrase(new))

    def remove_passphrase(self, old: str) -> None:
        """Takes the lock off. Raises WrongPassphraseError."""
        self._convert(old, None)

    def _convert(self, old: str, new: str | None) -> None:
        if self.state is not State.OPEN:
            raise LockedError if self.state is State.LOCKED else UserDataError(self.notice)
        if new is not None:
            locks.check_passphrase(new)
        had = self._passphrase
        given = clean_passphrase(old) if had is not None else None
        if given != had:
            connect(self.files.database, given).close()  # raises WrongPassphraseError
        self.close()
        after = had
        try:
            if new is None:
                locks.decrypt(self.files, given or "")
            elif had is None:
                locks.encrypt(self.files, new)
            else:
                locks.change_passphrase(self.files, had, new)
            after = new
        finally:
            self._open(after)

    # -- the end of it ----------------------------------------------------------------------

    def erase(self) -> None:
        """Erases everything the user has kept: database, backups, damaged files. Raises UserDataError."""
        self.close()
        try:
            for path in self.files.own():
                locks.erase_file(path)
            if self.files.backup_folder.is_dir():
                self.files.backup_folder.rmdir()
        except OSError as error:
            raise UserDataError(
                translate("Errors", "Allt gick inte att radera (%s).") % error.strerror,
                translate("Errors", "Stäng andra fönster av programmet och försök igen."),
            ) from error
