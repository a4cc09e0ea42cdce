"""The command `sheet` with all its options."""

from pathlib import Path

import pikepdf
import pytest

from desktop.cli import main
from desktop.core.paths import data_folder
from desktop.sheets import batch
from desktop.sheets.choices import Letterhead, SheetChoices
from desktop.sheets.letterheads import LetterheadStore


def pages_of(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def test_a_set_of_a_ready_made_collection(tmp_path: Path) -> None:
    target = tmp_path / "motet.pdf"
    assert main(["sheet", "--collection", "foraldramote", "--set", "--title", "Till mötet", "-o", str(target)]) == 0
    with pikepdf.open(target) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Till mötet"
        assert len(pdf.pages) >= 7


def test_a_set_into_a_folder_gets_a_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sheet", "kom-lulea", "strategi", "--set", "--out-dir", str(tmp_path / "ny")]) == 0
    (path,) = (tmp_path / "ny").iterdir()
    assert path.suffix == ".pdf"
    assert path.name in capsys.readouterr().out


def test_a_file_for_each_page_that_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["sheet", "kom-lulea", "strategi", "--language", "sv-simple", "--out-dir", str(tmp_path)]
    assert main(arguments) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "kom-lulea-sv-simple-easy.pdf",
        "strategi-sv-simple-easy.pdf",
    ]
    assert "2 faktablad" in capsys.readouterr().out


def test_all_is_the_work_without_the_pages_about_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[SheetChoices] = []

    def write_all(content: Path, choices: SheetChoices, out_dir: Path, said: object) -> list[Path]:
        asked.append(choices)
        return []

    monkeypatch.setattr(batch, "write_all", write_all)
    assert main(["sheet", "--all", "--out-dir", str(tmp_path)]) == 0
    (choices,) = asked
    assert "kom-lulea" in choices.pages
    assert not [page for page in choices.pages if page.startswith("hjalp-")]


@pytest.mark.parametrize("format_", ["large", "poster", "card", "worksheet"])
def test_formats(tmp_path: Path, format_: str) -> None:
    target = tmp_path / "x.pdf"
    assert main(["sheet", "kom-lulea", "--format", format_, "--black-and-white", "-o", str(target)]) == 0
    assert pages_of(target) >= 1


@pytest.mark.parametrize(
    "arguments", [["--format", "timeline", "--area", "bostad"], ["--format", "map", "--year", "2013"]]
)
def test_formats_that_need_no_page(tmp_path: Path, arguments: list[str]) -> None:
    target = tmp_path / "x.pdf"
    assert main(["sheet", *arguments, "-o", str(target)]) == 0
    assert pages_of(target) >= 1


def test_a_letterhead_by_name_or_file(tmp_path: Path) -> None:
    store = LetterheadStore(data_folder())
    store.save(Letterhead("Skolan", "Exempelskolan"))
    store.export("Skolan", tmp_path / "skolan.json")
    for given in ("Skolan", str(tmp_path / "skolan.json")):
        target = tmp_path / "x.pdf"
        assert main(["sheet", "kom-lulea", "--letterhead", given, "-o", str(target)]) == 0
        with pikepdf.open(target) as pdf:
            assert str(pdf.docinfo["/Author"]) == "Exempelskolan"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["kom-lulea", "--format", "a9", "-o", "x.pdf"], 2, "a9"),
        (["kom-lulea", "--letterhead", "Borta", "-o", "x.pdf"], 2, "Borta"),
        (["kom-lulea", "--all", "--out-dir", "x"], 2, "inte flera"),
        (["--collection", "borta", "-o", "x.pdf"], 2, "foraldramote"),
        (["kom-lulea", "-o", "x.pdf", "--out-dir", "x"], 2, "antingen"),
        (["kom-lulea", "--note", "x" * 100_000, "-o", "x.pdf"], 2, "100000 tecken"),
        (["--format", "timeline", "--area", "rymden", "-o", "x.pdf"], 2, "rymden"),
        (["--format", "map", "--year", "1999", "-o", "x.pdf"], 2, "1999"),
    ],
)
def test_what_cannot_be_made_is_one_line(
    arguments: list[str],
    code: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["sheet", *arguments]) == code
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_easy_is_written_in_easy_swedish_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "blad.pdf"
    assert main(["sheet", "ratt-modersmal", "--format", "easy", "-o", str(target)]) == 0
    said = capsys.readouterr()
    assert "sv-simple" in said.err
    assert said.out.strip() == str(target)
    with pikepdf.open(target) as pdf:
        easy = str(pdf.docinfo["/Title"])
    assert main(["sheet", "ratt-modersmal", "--format", "easy", "--language", "sv", "-o", str(target)]) == 0
    assert capsys.readouterr().err == ""
    with pikepdf.open(target) as pdf:
        assert str(pdf.docinfo["/Title"]) != easy


def test_a_set_of_a_collection_has_its_name(tmp_path: Path) -> None:
    target = tmp_path / "motet.pdf"
    assert main(["sheet", "--collection", "foraldramote", "--set", "-o", str(target)]) == 0
    with pikepdf.open(target) as pdf:
        assert str(pdf.docinfo["/Title"]) not in ("", "Faktablad om romsk inkludering")


def test_a_language_without_texts_is_a_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sheet", "strategi", "--language", "ja", "-o", str(tmp_path / "x.pdf")]) == 2
    assert "ja" in capsys.readouterr().err
