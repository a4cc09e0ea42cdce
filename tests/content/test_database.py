"""content.db that is missing, cut off, changed, of another version, or something else altogether."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from desktop.content.database import ContentError, open_content, told
from desktop.content.integrity import check_content
from desktop.content.store import ContentStore, UnknownPageError


@pytest.fixture
def copy(tmp_path: Path, content_db: Path) -> Path:
    path = tmp_path / "kopia.db"
    shutil.copy(content_db, path)
    return path


def test_a_sound_file(content_db: Path) -> None:
    assert "hel" in check_content(content_db)


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="finns inte"):
        open_content(tmp_path / "borta.db")


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="går inte att läsa"):
        open_content(tmp_path)


@pytest.mark.parametrize("data", [b"", b"hej", b"SQLite format 3\x00", b"\x00" * 4096])
def test_not_a_database(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(data)
    with pytest.raises(ContentError, match="inte ett uppslagsverk"):
        open_content(path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_truncated(copy: Path, share: float) -> None:
    data = copy.read_bytes()
    copy.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(ContentError, match="avklippt"):
        open_content(copy)


def test_another_database(tmp_path: Path) -> None:
    path = tmp_path / "annan.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t(a)")
    connection.commit()
    connection.close()
    with pytest.raises(ContentError, match="inte ett uppslagsverk"):
        open_content(path)


@pytest.mark.parametrize(("version", "message"), [(99, "nyare version"), (0, "äldre version")])
def test_another_schema(copy: Path, version: int, message: str) -> None:
    connection = sqlite3.connect(copy)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    with pytest.raises(ContentError, match=message):
        open_content(copy)


def test_a_changed_row_is_found(copy: Path) -> None:
    connection = sqlite3.connect(copy)
    with connection:
        connection.execute("UPDATE version SET summary = 'Något annat' WHERE page = 'strategi'")
    connection.close()
    with pytest.raises(ContentError, match="har ändrats"):
        check_content(copy)


def test_overwritten_pages_are_found(copy: Path) -> None:
    data = bytearray(copy.read_bytes())
    for start in range(8192, len(data), 65536):
        data[start : start + 2048] = b"\xff" * min(2048, len(data) - start)
    copy.write_bytes(bytes(data))
    with pytest.raises(ContentError):
        check_content(copy)


def test_read_only(content_db: Path) -> None:
    connection = open_content(content_db)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM page")
    connection.close()


def test_unknown_page(content_db: Path) -> None:
    store = ContentStore.open(content_db)
    with pytest.raises(UnknownPageError, match="finns-inte"):
        store.page("finns-inte' OR 1=1 --")
    store.close()


def test_every_page_opens_in_every_language(content_db: Path) -> None:
    store = ContentStore.open(content_db)
    languages = store.languages()
    assert languages[:3] == ["sv", "sv-simple", "en"]
    for ref in store.pages():
        for language in languages:
            page = store.page(ref.id, language)
            assert page.blocks
            assert page.title
    store.close()


@pytest.mark.parametrize("statement", ["SELECT ?", "SELEKT 1", "SELECT borta FROM meta"])
def test_a_statement_that_is_wrong_is_a_bug_and_no_damage(content_db: Path, statement: str) -> None:
    connection, plain = open_content(content_db), sqlite3.connect(content_db)
    try:
        with pytest.raises(sqlite3.DatabaseError):
            connection.execute(statement)
        with pytest.raises(sqlite3.DatabaseError), told(content_db.name):
            plain.execute(statement)
    finally:
        connection.close()
        plain.close()
