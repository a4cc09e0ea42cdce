from pathlib import Path

import pytest

from desktop.core.errors import KnownError
from desktop.sheets.batch import file_name, suggested_name, write_all, write_one
from desktop.sheets.choices import SheetChoices

TWO = SheetChoices(pages=("kom-lulea", "roll-brobyggare"))


def test_one_file(content_db: Path, tmp_path: Path) -> None:
    write_one(content_db, TWO, tmp_path / "båda.pdf")
    assert (tmp_path / "båda.pdf").read_bytes().startswith(b"%PDF")
    assert [path.name for path in tmp_path.iterdir()] == ["båda.pdf"]


def test_a_file_for_each_page(content_db: Path, tmp_path: Path) -> None:
    heard: list[str] = []
    counts: list[tuple[int, int]] = []
    written = write_all(content_db, TWO, tmp_path / "ny" / "mapp", heard.append, counted=lambda *n: counts.append(n))
    assert heard == ["kom-lulea-sv.pdf", "roll-brobyggare-sv.pdf"]
    assert [path.name for path in written] == heard
    assert counts == [(1, 2), (2, 2)]


def test_cancelled_leaves_whole_files_only(content_db: Path, tmp_path: Path) -> None:
    written = write_all(content_db, TWO, tmp_path, lambda name: None, cancelled=lambda: any(tmp_path.iterdir()))
    assert [path.name for path in tmp_path.iterdir()] == ["kom-lulea-sv.pdf"] == [path.name for path in written]


def test_names() -> None:
    assert file_name("kom-lulea", SheetChoices()) == "kom-lulea-sv.pdf"
    assert file_name("kom-lulea", SheetChoices(language="en", format="large")) == "kom-lulea-en-large.pdf"
    assert suggested_name(TWO) == "faktablad-sv.pdf"
    assert suggested_name(SheetChoices(format="timeline")) == "timeline-sv.pdf"
    assert suggested_name(SheetChoices(pages=("x",), black_and_white=True)) == "x-sv-svartvit.pdf"


def test_missing_folder_is_said(content_db: Path, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="mappen finns inte"):
        write_one(content_db, TWO, tmp_path / "borta" / "x.pdf")


def test_a_folder_is_not_a_file(content_db: Path, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="det är en mapp"):
        write_one(content_db, TWO, tmp_path)


def test_a_file_is_not_a_folder(content_db: Path, tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("x")
    with pytest.raises(KnownError, match="ingen mapp"):
        write_all(content_db, TWO, tmp_path / "fil", lambda name: None)


def test_unknown_page_leaves_the_old_file(content_db: Path, tmp_path: Path) -> None:
    target = tmp_path / "blad.pdf"
    target.write_bytes(b"det gamla")
    with pytest.raises(KnownError, match="finns ingen sida"):
        write_one(content_db, SheetChoices(pages=("borta",)), target)
    assert target.read_bytes() == b"det gamla"
