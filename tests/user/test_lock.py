from pathlib import Path

import pytest

from desktop.user.engine import is_plain
from desktop.user.errors import LockedError, UserDataError, WrongPassphraseError
from desktop.user.lock import IdleLock
from desktop.user.session import State, UserData
from tests.user.conftest import PLACE

PHRASE = "blå häst på ängen"


@pytest.fixture
def locked(data: UserData) -> UserData:
    """Data behind a passphrase, opened again with it."""
    data.store.notes.write(PLACE, "HEMLIGT")
    data.back_up()
    data.set_passphrase(PHRASE)
    return data


def every_byte(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_locked_data_can_only_be_read_with_the_passphrase(locked: UserData, folder: Path) -> None:
    assert locked.has_passphrase
    locked.lock()
    with pytest.raises(LockedError):
        _ = locked.store
    again = UserData(folder)
    assert again.open() is State.LOCKED
    assert again.notice == ""
    with pytest.raises(WrongPassphraseError):
        again.unlock("fel lösenfras")
    assert again.state is State.LOCKED
    again.unlock(PHRASE)
    assert [note.text for note in again.store.notes.all()] == ["HEMLIGT"]
    again.close()


def test_nothing_readable_is_left_after_locking(locked: UserData, folder: Path) -> None:
    assert b"HEMLIGT" not in every_byte(folder)
    assert PHRASE.encode() not in every_byte(folder)
    locked.store.notes.write(PLACE, "också HEMLIGT")
    locked.back_up()
    locked.close()
    assert b"HEMLIGT" not in every_byte(folder)
    assert not any(is_plain(path) for path in folder.rglob("*.db"))


def test_the_engine_derives_the_key_by_its_own_settings(locked: UserData) -> None:
    connection = locked.store.journal.connection
    assert connection.execute("PRAGMA cipher_version").fetchone()[0].startswith("4.")
    assert connection.execute("PRAGMA kdf_iter").fetchone()[0] == "256000"
    kept = {line for (line,) in connection.execute("PRAGMA cipher_settings")}
    assert "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA512;" in kept
    assert "PRAGMA cipher_use_hmac = 1;" in kept


def test_backups_of_locked_data_are_checked_and_restored(locked: UserData) -> None:
    backup = locked.back_up()
    assert backup is not None
    locked.store.notes.write(PLACE, "efteråt")
    locked.restore(backup.path)
    assert [note.text for note in locked.store.notes.all()] == ["HEMLIGT"]
    assert locked.has_passphrase


def test_the_passphrase_can_be_changed_with_the_old_one(locked: UserData) -> None:
    with pytest.raises(WrongPassphraseError):
        locked.set_passphrase("en helt annan fras", "fel gammal fras")
    assert locked.store.notes.count() == 1
    locked.set_passphrase("en helt annan fras", PHRASE)
    locked.open()
    with pytest.raises(WrongPassphraseError):
        locked.unlock(PHRASE)
    locked.unlock("en helt annan fras")
    assert locked.store.notes.count() == 1
    assert locked.backups().check(locked.files.backups()[0].path)["note"] == 1


def test_the_lock_can_be_taken_off(locked: UserData) -> None:
    with pytest.raises(WrongPassphraseError):
        locked.remove_passphrase("fel gammal fras")
    locked.remove_passphrase(PHRASE)
    assert not locked.has_passphrase
    assert is_plain(locked.files.database)
    assert locked.open() is State.OPEN
    assert [note.text for note in locked.store.notes.all()] == ["HEMLIGT"]


@pytest.mark.parametrize("phrase", ["kort", "en fras med\nradbrytning", "x'" + "ab" * 32 + "'"])
def test_a_passphrase_that_would_not_do_is_refused_and_nothing_changes(data: UserData, phrase: str) -> None:
    data.store.notes.write(PLACE, "läsbar")
    with pytest.raises(UserDataError):
        data.set_passphrase(phrase)
    assert data.state is State.OPEN
    assert is_plain(data.files.database)


@pytest.mark.parametrize("phrase", ["citat ' och \" tecken", "'; DROP TABLE note; --", "å" + "ä" * 30 + "🔑"])
def test_any_words_may_be_in_a_passphrase(data: UserData, phrase: str) -> None:
    data.set_passphrase(phrase)
    data.open()
    data.unlock(phrase)
    assert data.state is State.OPEN


def test_the_dots_of_a_letter_may_be_typed_in_either_way(data: UserData) -> None:
    data.set_passphrase("a\u0308ngen och skogen")
    data.open()
    data.unlock("\u00e4ngen och skogen")
    assert data.state is State.OPEN


def test_a_lock_with_nothing_to_lock_with_is_refused(data: UserData) -> None:
    with pytest.raises(UserDataError):
        data.lock()
    assert data.state is State.OPEN


def test_locking_forgets_what_could_be_undone(locked: UserData) -> None:
    locked.store.notes.write(PLACE, "HEMLIGT två")
    journal = locked.store.journal
    locked.lock()
    assert (journal.can_undo(), journal.can_redo()) == ("", "")


def test_a_damaged_locked_file_is_told_from_a_wrong_passphrase_by_its_backup(locked: UserData) -> None:
    locked.back_up()
    locked.close()
    content = bytearray(locked.files.database.read_bytes())
    content[5000:] = b"\x55" * (len(content) - 5000)
    locked.files.database.write_bytes(content)
    assert locked.open() is State.LOCKED
    locked.unlock(PHRASE)
    assert [note.text for note in locked.store.notes.all()] == ["HEMLIGT"]
    assert "har lagts tillbaka" in locked.notice


def test_a_locked_file_without_its_mark_is_not_taken_for_a_damaged_one(locked: UserData) -> None:
    locked.files.lock_mark.unlink()
    assert locked.open() is State.LOCKED


def test_a_failure_half_way_leaves_everything_as_it_was(data: UserData, monkeypatch: pytest.MonkeyPatch) -> None:
    data.store.notes.write(PLACE, "läsbar")

    def full(path: Path, old: str | None, new: str | None) -> Path:
        raise UserDataError("Disken är full.")

    monkeypatch.setattr("desktop.user.lock._converted", full)
    with pytest.raises(UserDataError, match="full"):
        data.set_passphrase(PHRASE)
    assert data.state is State.OPEN
    assert [note.text for note in data.store.notes.all()] == ["läsbar"]
    assert not data.files.lock_mark.exists()


def test_without_the_engine_it_says_so(data: UserData, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "sqlcipher3", None)
    with pytest.raises(UserDataError, match="Låset finns inte"):
        data.set_passphrase(PHRASE)
    assert data.state is State.OPEN


def test_the_idle_lock_goes_by_a_clock_that_only_goes_forward() -> None:
    now = 0.0
    idle = IdleLock(5, lambda: now)
    now = 299.0
    assert not idle.is_due()
    now = 300.0
    assert idle.is_due()
    idle.touch()
    assert not idle.is_due()
    assert not IdleLock(0, lambda: 1e9).is_due()


def test_the_engine_writes_nothing_to_the_terminal(locked: UserData, capfd: pytest.CaptureFixture[str]) -> None:
    locked.open()
    with pytest.raises(WrongPassphraseError):
        locked.unlock("fel lösenfras")
    assert capfd.readouterr() == ("", "")
