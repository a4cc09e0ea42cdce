import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.user.backup import Backups, counts, to_drop, vacuum_into
from desktop.user.errors import DamagedError, UserDataError
from desktop.user.files import BackupFile
from desktop.user.session import UserData
from tests.user.conftest import PLACE, fill


class Days:
    """A clock whose day the test sets."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def data(folder: Path, days: Days) -> UserData:
    made = UserData(folder, days)
    made.open()
    made.store.notes.write(PLACE, "från början")
    return made


def test_a_backup_is_made_once_a_day(data: UserData, days: Days) -> None:
    first = data.back_up(only_if_due=True)
    assert first is not None
    assert first.path.name == "user-000001-2026-11-22.db"
    assert data.backups().check(first.path) == counts(data.store.journal.connection)
    assert data.back_up(only_if_due=True) is None
    days.now += timedelta(days=1)
    assert data.back_up(only_if_due=True) is not None


def test_a_clock_set_back_makes_a_backup_more_and_drops_none(data: UserData, days: Days) -> None:
    data.back_up()
    days.now -= timedelta(days=3000)
    made = data.back_up(only_if_due=True)
    assert made is not None
    assert (made.number, made.day) == (2, "2018-09-05")
    assert [backup.number for backup in data.files.backups()] == [2, 1]
    assert data.back_up(only_if_due=True) is None


def test_old_backups_are_rotated_by_number() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    every = [BackupFile(Path(str(n)), n, (start + timedelta(days=n)).date().isoformat(), "") for n in range(1, 301)]
    kept = [backup.number for backup in every if backup not in to_drop(every)]
    assert kept[-10:] == list(range(291, 301))
    assert len(kept) == 16
    months = {backup.day[:7] for backup in every if backup.number in kept[:-10]}
    assert len(months) == 6
    same_day = [BackupFile(Path(str(n)), n, "2020-01-01", "") for n in range(1, 20)]
    assert [b.number for b in same_day if b not in to_drop(same_day)] == [9, *range(10, 20)]


def test_copies_before_a_change_of_the_tables_are_rotated_by_themselves() -> None:
    every = [BackupFile(Path(str(n)), n, "2026-01-01", "before_x") for n in range(1, 6)]
    assert [backup.number for backup in to_drop(every)] == [1, 2]


def test_a_copy_that_is_not_whole_is_thrown_away_and_the_older_ones_stay(data: UserData) -> None:
    good = data.back_up()
    assert good is not None
    backups = data.backups()

    def cut(connection: sqlite3.Connection, target: Path) -> None:
        vacuum_into(connection, target)
        target.write_bytes(target.read_bytes()[:-4096])

    def without_a_row(connection: sqlite3.Connection, target: Path) -> None:
        vacuum_into(connection, target)
        other = sqlite3.connect(target)
        other.execute("DELETE FROM note")
        other.commit()
        other.close()

    for copier in (cut, without_a_row):
        with pytest.raises(UserDataError):
            backups.make(data.store.journal.connection, copier=copier)
    assert [backup.path for backup in data.files.backups()] == [good.path]
    assert list(data.files.backup_folder.iterdir()) == [good.path]


def test_a_damaged_database_gives_no_backup(data: UserData) -> None:
    fill(data.store, 200)
    path = data.files.database
    content = bytearray(path.read_bytes())
    content[40_000:60_000] = b"\x77" * 20_000
    data.close()
    path.write_bytes(content)
    data.open()
    with pytest.raises(DamagedError):
        data.back_up()
    assert data.files.backups() == []


@pytest.mark.parametrize("content", [b"", b"hej" * 2000, b"SQLite format 3\x00" + b"\x01" * 5000])
def test_other_files_are_no_backups(data: UserData, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(content)
    with pytest.raises(UserDataError):
        data.restore(path)
    assert data.store.notes.count() == 1


def test_another_programs_database_is_no_backup(data: UserData, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE note(x)")
    other.commit()
    other.close()
    with pytest.raises(DamagedError, match="inte en säkerhetskopia"):
        data.restore(tmp_path / "other.db")


def test_restoring_can_itself_be_taken_back(data: UserData) -> None:
    old = data.back_up()
    assert old is not None
    data.store.notes.write(PLACE, "efteråt")
    data.restore(old.path)
    assert [note.text for note in data.store.notes.all()] == ["från början"]
    data.restore(data.files.backups()[0].path)
    assert [note.text for note in data.store.notes.all()] == ["från början", "efteråt"]


def test_what_a_killed_backup_left_is_cleared_away_later(data: UserData) -> None:
    import os

    data.files.backup_folder.mkdir()
    old, new = data.files.backup_folder / "user-1.db.aa.part", data.files.backup_folder / "user-1.db.bb.part"
    for path in (old, new):
        path.write_text("halv")
    os.utime(old, (1, 1))
    data.back_up()
    assert not old.exists()
    assert new.exists()


def test_a_full_disk_while_backing_up_says_so(data: UserData) -> None:
    def full(connection: sqlite3.Connection, target: Path) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(UserDataError, match="No space"):
        Backups(data.files).make(data.store.journal.connection, copier=full)
