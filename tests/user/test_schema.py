import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.user.schema import COLUMNS, VERSION, migrate, migrations, version_of
from desktop.user.session import State, UserData
from tests.user.conftest import PLACE


def test_the_number_of_migrations_is_the_version(data: UserData) -> None:
    assert version_of(data.store.journal.connection) == VERSION == len(migrations()._migrations)


@pytest.mark.parametrize("table", COLUMNS)
def test_the_columns_are_those_of_the_tables(data: UserData, table: str) -> None:
    rows = data.store.journal.connection.execute(f"PRAGMA table_info({table})")
    assert tuple(row[1] for row in rows) == COLUMNS[table]


def test_a_migration_is_whole_or_not_there_and_a_copy_comes_first(data: UserData) -> None:
    note = data.store.notes.write(PLACE, "kvar").note
    connection = data.store.journal.connection
    steps = migrations()
    copies: list[str] = []

    @steps(name="0002_second")
    def second(db: Any) -> None:
        db.execute("CREATE TABLE more(x)")
        db.execute("PRAGMA user_version = 2")

    @steps(name="0003_third")
    def third(db: Any) -> None:
        db.execute("DELETE FROM note")
        db.execute("PRAGMA user_version = 3")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        migrate(connection, copies.append, steps)
    assert copies == ["0002_second", "0003_third"]
    assert version_of(connection) == 2
    assert data.store.notes.get(note.id) == note
    assert [step.name for step in steps.pending(_database(connection))] == ["0003_third"]


def _database(connection: sqlite3.Connection) -> Any:
    from sqlite_utils import Database

    return Database(connection)


def test_a_newer_programs_data_is_left_alone(data: UserData) -> None:
    data.store.journal.connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    data.close()
    before = data.files.database.read_bytes()
    assert data.open() is State.UNUSABLE
    assert "nyare version" in data.notice
    assert data.files.database.read_bytes() == before
    assert data.files.asides() == []


def test_opening_what_is_there_loads_neither_sqlite_utils_nor_the_cipher(data: UserData, folder: Path) -> None:
    data.close()
    code = (
        "import sys; from pathlib import Path; from desktop.user.session import UserData\n"
        f"d = UserData(Path({str(folder)!r})); d.open(); d.store.notes.all()\n"
        "print(sorted({'sqlite_utils', 'sqlcipher3', 'PySide6', 'zipfile'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_without_what_makes_the_tables_it_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sqlite_utils", None)
    data = UserData(folder)
    assert data.open() is State.UNUSABLE
    assert "inte helt installerat" in data.notice
    data.close()
