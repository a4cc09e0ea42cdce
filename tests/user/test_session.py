"""What may be wrong with the folder and the file, and what the program does about it."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.user.errors import BusyError, DamagedError, DiskFullError, ReadOnlyError, ReplacedError, UserDataError
from desktop.user.session import State, UserData
from tests.user.conftest import PLACE, fill

ROOT = Path(__file__).parents[2]


def texts(data: UserData) -> list[str]:
    return [note.text for note in data.store.notes.all()]


def spoil(path: Path, start: int, length: int) -> None:
    content = bytearray(path.read_bytes())
    content[start : start + length] = b"\x55" * min(length, max(0, len(content) - start))
    path.write_bytes(content)


# -- disk full ------------------------------------------------------------------------------


def test_a_full_disk_loses_nothing_that_was_saved(data: UserData) -> None:
    note = data.store.notes.write(PLACE, "sparad").note
    connection = data.store.journal.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFullError, match="full"):
        data.store.notes.write(PLACE, "x" * 100_000, note)
    assert texts(data) == ["sparad"]
    connection.execute("PRAGMA max_page_count = 1000000")
    assert data.store.notes.write(PLACE, "x" * 100_000, note).note.revision == 2


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files as Linux does")
def test_a_disk_that_really_refuses_more_leaves_a_sound_file(folder: Path) -> None:
    code = """
        import resource, signal, sys
        from pathlib import Path
        from desktop.user.session import UserData
        from desktop.user.records import Place
        from desktop.user.errors import UserDataError
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        data = UserData(Path(sys.argv[1])); data.open()
        note = data.store.notes.write(Place("sida"), "sparad").note
        resource.setrlimit(resource.RLIMIT_FSIZE, (data.files.database.stat().st_size,) * 2)
        try:
            data.store.notes.write(Place("sida"), "x" * 300_000, note)
            print("saved")
        except UserDataError as error:
            print(type(error).__name__)
        print(data.store.notes.all()[0].text)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout.split()[1:] == ["sparad"], done.stderr
    assert done.stdout.split()[0] in ("DiskFullError", "DiskError")
    data = UserData(folder)
    assert data.open() is State.OPEN
    assert (data.notice, texts(data)) == ("", ["sparad"])
    data.close()


# -- read-only ------------------------------------------------------------------------------


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that another user of the system can reach (pytest's own cannot be)."""
    made = Path(tempfile.mkdtemp(prefix="user-test-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made)


def as_nobody(folder: Path) -> str:
    """Opens a folder's data as a user without the right to write there; state, notes and what a write says."""
    code = f"""
        import os, sys
        sys.path.insert(0, {str(ROOT)!r})
        from pathlib import Path
        from desktop.user.session import UserData
        from desktop.user.records import Place
        import desktop.user.schema, sqlite_utils.migrations
        if os.getuid() == 0:
            os.setuid(65534)
        data = UserData(Path(sys.argv[1]))
        print(data.open().value, bool(data.notice), [n.text for n in data.store.notes.all()])
        try:
            data.store.notes.write(Place("sida"), "ny")
        except Exception as error:
            print(type(error).__name__)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), str(folder)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(os.name != "posix", reason="rights are set as on POSIX")
def test_a_read_only_folder_is_read_and_says_that_nothing_can_be_kept(open_place: Path) -> None:
    folder = open_place / "data"
    data = UserData(folder)
    data.open()
    data.store.notes.write(PLACE, "läsbar")
    data.close()
    data.files.database.chmod(0o444)
    folder.chmod(0o555)
    try:
        assert as_nobody(folder) == "read-only True ['läsbar']\nReadOnlyError\n"
    finally:
        folder.chmod(0o755)
    assert sorted(path.name for path in folder.iterdir()) == ["user.db", "user.db-journal"]


@pytest.mark.skipif(os.name != "posix", reason="rights are set as on POSIX")
def test_a_folder_that_cannot_be_made_is_no_reason_not_to_start(open_place: Path) -> None:
    open_place.chmod(0o555)
    try:
        assert as_nobody(open_place / "data") == "read-only True []\nReadOnlyError\n"
    finally:
        open_place.chmod(0o755)


def test_a_file_in_the_folders_place_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("en fil")
    data = UserData(tmp_path / "data")
    assert data.open() is State.READ_ONLY
    with pytest.raises(ReadOnlyError):
        data.store.bookmarks.add(PLACE)
    assert (tmp_path / "data").read_text() == "en fil"
    data.close()


# -- locked by another program --------------------------------------------------------------


def test_while_another_program_writes_nothing_hangs_and_nothing_is_lost(data: UserData) -> None:
    other = sqlite3.connect(data.files.database, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(BusyError, match="annat fönster"):
        data.store.notes.write(PLACE, "text")
    other.execute("ROLLBACK")
    other.close()
    assert data.store.notes.write(PLACE, "text").note.revision == 1


def test_a_file_that_another_program_holds_at_the_start_can_be_opened_later(data: UserData, folder: Path) -> None:
    other = sqlite3.connect(data.files.database, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    second = UserData(folder)
    assert second.open() is State.UNUSABLE
    assert "annat fönster" in second.notice
    with pytest.raises(UserDataError, match="annat fönster"):
        _ = second.store
    other.execute("ROLLBACK")
    other.close()
    assert second.open() is State.OPEN
    second.close()


def test_two_programs_see_each_others_changes(data: UserData, folder: Path) -> None:
    second = UserData(folder)
    second.open()
    data.store.notes.write(PLACE, "från den första")
    assert texts(second) == ["från den första"]
    second.store.bookmarks.add(PLACE)
    assert len(data.store.bookmarks.all()) == 1
    second.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not replace an open file")
def test_a_file_replaced_by_another_window_is_never_written_in_vain(data: UserData, folder: Path) -> None:
    backup = data.back_up()
    assert backup is not None
    second = UserData(folder)
    second.open()
    second.restore(backup.path)
    with pytest.raises(ReplacedError):
        data.store.notes.write(PLACE, "vart tog den vägen")
    data.open()
    assert data.store.notes.write(PLACE, "här").note.revision == 1
    second.close()


# -- damage ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content", [b"", b"hej", b"\x00" * 8192, b"SQLite format 3\x00" + b"\xff" * 9000, b"SQLite format 3\x00"]
)
def test_a_ruined_file_is_kept_aside_and_the_last_good_backup_restored(data: UserData, content: bytes) -> None:
    data.store.notes.write(PLACE, "i säkerhetskopian")
    assert data.back_up() is not None
    data.close()
    data.files.database.write_bytes(content)
    assert data.open() is State.OPEN
    assert texts(data) == ["i säkerhetskopian"]
    assert "har lagts tillbaka" in data.notice
    if content:
        assert [path.name for path in data.files.asides()] == ["user-skadad-001.db"]
        assert data.files.asides()[0].read_bytes() == content
        assert "user-skadad-001.db" in data.notice


def test_a_missing_file_is_restored_and_it_says_so(data: UserData) -> None:
    data.store.notes.write(PLACE, "kvar")
    data.back_up()
    data.close()
    data.files.database.unlink()
    assert data.open() is State.OPEN
    assert "saknades" in data.notice
    assert texts(data) == ["kvar"]


def test_the_newest_backup_that_is_sound_is_the_one_restored(data: UserData) -> None:
    data.store.notes.write(PLACE, "gammal")
    data.back_up()
    data.store.notes.write(PLACE, "ny")
    newest = data.back_up()
    assert newest is not None
    spoil(newest.path, 5000, 20_000)
    data.close()
    data.files.database.write_bytes(b"x" * 5000)
    data.open()
    assert texts(data) == ["gammal"]


def test_without_any_backup_one_starts_anew_and_is_told(data: UserData) -> None:
    data.close()
    data.files.database.write_bytes(b"x" * 5000)
    assert data.open() is State.OPEN
    assert "ingen säkerhetskopia" in data.notice
    assert texts(data) == []
    assert len(data.files.asides()) == 1


def test_what_can_still_be_read_of_a_damaged_file_is_saved(data: UserData) -> None:
    old = data.store.notes.write(PLACE, "skriven före").note
    data.back_up()
    data.store.notes.write(PLACE, "skriven före, och mer", old)
    fill(data.store, 300, words=30)
    data.close()
    path = data.files.database
    size = path.stat().st_size
    spoil(path, 0, 16)  # the header
    spoil(path, size // 2, 4096)
    assert data.open() is State.OPEN
    assert texts(data)[0] == "skriven före"
    assert "Det du skrev efter det kan saknas" in data.notice
    data.close()

    content = data.files.asides()[0].read_bytes()
    path.write_bytes(b"SQLite format 3\x00" + content[16:])
    assert data.open() is State.OPEN
    with pytest.raises(DamagedError):
        data.back_up()
    data.recover()
    assert "gick dessutom" in data.notice
    assert "skriven före, och mer" in texts(data)
    assert len(texts(data)) > 200
    assert data.back_up() is not None


def test_damage_found_in_use_says_what_to_do(data: UserData) -> None:
    fill(data.store, 200)
    data.close()
    spoil(data.files.database, data.files.database.stat().st_size - 60_000, 60_000)
    data.open()
    with pytest.raises(DamagedError, match="Starta om"):
        data.store.notes.all()


def test_another_programs_file_is_kept_aside(folder: Path) -> None:
    folder.mkdir()
    other = sqlite3.connect(folder / "user.db")
    other.execute("CREATE TABLE a(b)")
    other.execute("PRAGMA user_version = 1")
    other.commit()
    other.close()
    data = UserData(folder)
    assert data.open() is State.OPEN
    assert len(data.files.asides()) == 1
    data.close()


def test_erasing_leaves_nothing(data: UserData, folder: Path) -> None:
    data.store.notes.write(PLACE, "HEMLIGT")
    data.back_up()
    data.close()
    data.files.database.write_bytes(b"HEMLIGT" * 1000)
    data.open()
    (folder / "window.json").write_text("{}")
    data.erase()
    assert [path.name for path in folder.iterdir()] == ["window.json"]
    assert data.open() is State.OPEN
    assert (texts(data), data.notice) == ([], "")


def test_a_removed_note_is_gone_from_the_file(data: UserData) -> None:
    note = data.store.notes.write(PLACE, "HEMLIGT namn").note
    assert b"HEMLIGT" in data.files.database.read_bytes()
    data.store.notes.remove(note.id)
    data.close()
    for path in data.files.folder.iterdir():
        assert b"HEMLIGT" not in path.read_bytes()
