import gc
import shutil
import tempfile
from datetime import date

import pytest

from desktop.core.errors import KnownError
from desktop.core.paths import resource
from desktop.sheets.choices import SheetChoices
from desktop.sheets.document import document
from desktop.sheets.engine import Engine
from tests.sheets.sample import material

DATA = document(SheetChoices(pages=("prov",)), material(), date(2026, 11, 21))


def test_one_sheet_does_not_leak_into_the_next() -> None:
    engine = Engine()
    first = engine.compile(DATA, format="pdf")
    other = engine.compile({**DATA, "title": "En annan titel"}, format="pdf")
    assert first != other
    assert engine.compile(DATA, format="pdf") == first


def test_without_a_folder_to_work_in_it_makes_the_same_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = Engine().compile(DATA, format="pdf")

    def full(prefix: str) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "mkdtemp", full)
    assert Engine().compile(DATA, format="pdf") == usual


def test_a_folder_that_is_taken_away_is_made_again() -> None:
    engine = Engine()
    usual = engine.compile(DATA, format="pdf")
    assert engine._folder is not None
    shutil.rmtree(engine._folder)
    assert engine.compile(DATA, format="pdf") == usual


def test_what_a_person_wrote_is_not_left_on_the_disk() -> None:
    engine = Engine()
    engine.compile(DATA, format="pdf")
    assert engine._folder is not None
    assert not list(engine._folder.glob("*.json"))


def test_the_folder_goes_with_the_engine() -> None:
    engine = Engine()
    engine.compile(DATA, format="pdf")
    folder = engine._folder
    assert folder is not None
    assert folder.is_dir()
    del engine
    gc.collect()
    assert not folder.exists()


def test_what_cannot_be_laid_out_is_said_in_swedish() -> None:
    with pytest.raises(KnownError, match="Faktabladet gick inte att göra"):
        Engine().compile({**DATA, "colours": {**DATA["colours"], "ink": "ingen färg"}}, format="pdf")


def test_no_layout_hands_all_the_sheets_to_what_lays_out_one() -> None:
    """Typst looks through all that a function is given: the time would grow with the square of the sheets."""
    documents = [text for path in resource("sheets").glob("*.typ") if "-document(data)" in (text := path.read_text())]
    many = [text for text in documents if "sheets" in text.partition("-document(data)")[2]]
    assert len(many) >= 6
    assert all("let (sheets, ..data) = data" in text and "data.sheets" not in text for text in many)
