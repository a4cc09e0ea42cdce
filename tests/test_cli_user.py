"""The commands about the user's own data, as a person or a script uses them."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from desktop.cli import main
from desktop.user.records import Place
from desktop.user.session import UserData


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    data = UserData(tmp_path / "data")
    data.open()
    data.store.notes.write(Place("kom-lulea", title="Luleå"), "Ring Anna")
    made = data.store.collections.create("Föräldramöte", "Vad gäller?")
    data.store.collections.add_page(made.id, Place("roll-brobyggare", title="Brobyggare"))
    data.store.collections.add_page(made.id, Place("borta", title="Sidan som var"))
    data.close()
    return tmp_path / "data"


def run(folder: Path, *arguments: object) -> int:
    return main(["--data-dir", str(folder), *map(str, arguments)])


def said(capsys: pytest.CaptureFixture[str]) -> str:
    out, err = capsys.readouterr()
    assert err == ""
    return out


def test_collections_are_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "collection", "list") == 0
    assert "Föräldramöte (2)" in said(capsys)
    assert run(folder, "collection", "list", "--json") == 0
    (made,) = json.loads(said(capsys))
    assert [item["place"]["page"] for item in made["items"]] == ["roll-brobyggare", "borta"]


def test_a_collection_goes_out_and_in(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x.brosamling"
    assert run(folder, "collection", "export", "Föräldramöte", "-o", path) == 0
    said(capsys)
    assert run(tmp_path / "annan", "collection", "import", path, "--check") == 0
    assert "finns inte i den här utgåvan: Sidan som var" in said(capsys)
    assert not (tmp_path / "annan").exists()
    assert run(tmp_path / "annan", "collection", "import", path) == 0
    said(capsys)
    assert run(tmp_path / "annan", "collection", "list") == 0
    assert "Föräldramöte (2)" in said(capsys)


def test_a_collection_as_a_book_and_as_sheets(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "collection", "export", "Föräldramöte", "-o", tmp_path / "x.epub") == 0
    assert zipfile.ZipFile(tmp_path / "x.epub").read("mimetype") == b"application/epub+zip"
    assert run(folder, "collection", "export", "Föräldramöte", "-o", tmp_path / "x.pdf") == 0
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")
    said(capsys)


@pytest.mark.parametrize("arguments", [("Finns inte", "-o", "x.epub"), ("Föräldramöte", "-o", "x.docx")])
def test_a_wrong_export_is_a_wrong_use(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    assert run(folder, "collection", "export", *arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_backup_check_and_restore(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "user", "backup") == 0
    assert "user-000001-" in said(capsys)
    assert run(folder, "user", "check") == 0
    assert said(capsys).count("hel (1 anteckningar, 0 bokmärken, 1 samlingar)") == 2
    assert run(folder, "user", "restore", 1) == 0
    said(capsys)
    (folder / "backups" / "user-000001-2020-01-01.db").write_bytes(b"x" * 5000)
    assert run(folder, "user", "check") == 1
    assert run(folder, "user", "restore", "saknas.db") == 1


def test_everything_goes_out_and_in(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mitt.brodata"
    assert run(folder, "user", "export", "-o", path) == 0
    assert run(tmp_path / "annan", "user", "import", path) == 0
    assert "4 nya" in said(capsys)


def test_notes_as_markdown_files(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "user", "notes", "--out-dir", tmp_path / "ut") == 0
    assert "Ring Anna" in (tmp_path / "ut" / "anteckning-0001.md").read_text("utf-8")
    said(capsys)


def test_locked_data_asks_for_the_passphrase(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = UserData(folder)
    data.open()
    data.set_passphrase("en lång lösenfras")
    data.close()
    monkeypatch.setattr("sys.stdin", io.StringIO("en lång lösenfras\n"))
    assert run(folder, "collection", "list") == 0
    monkeypatch.setattr("sys.stdin", io.StringIO("fel\n"))
    assert run(folder, "collection", "list") == 1
    assert "Lösenfrasen stämmer inte" in capsys.readouterr().err
