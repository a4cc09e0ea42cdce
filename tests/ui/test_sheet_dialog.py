"""Every choice of the fact-sheet dialog, without the window around it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.paths import resource
from desktop.jobs.runner import Runner
from desktop.sheets.choices import FORMATS, Letterhead, SheetChoices
from desktop.sheets.letterheads import LetterheadStore
from desktop.ui.icons import Icons
from desktop.ui.sheet_desk import SheetDesk
from desktop.ui.sheet_dialog import SheetDialog
from desktop.ui.sheet_letterheads import LetterheadDialog
from desktop.ui.sheet_offer import PageGroup, SheetOffer, for_language, recalled, remembered
from desktop.ui.sheet_pick import SheetPick
from desktop.ui.tokens import load_themes
from tests.ui.fakes import FakeSheets

OFFER = SheetOffer(
    groups=(PageGroup("Luleå", ("kom-lulea",)), PageGroup("Till mötet", ("kom-lulea", "strategi"), "Till mötet")),
    languages=("sv", "sv-simple", "en"),
    areas=(("bostad", "Bostad"),),
    pages=(("kom-lulea", "Luleå"), ("strategi", "Strategin"), ("roll-brobyggare", "Brobyggare")),
    years=(2012, 2013),
)


@pytest.fixture
def icons(looks: None) -> Icons:
    return Icons(resource("icons"), load_themes(resource("themes")).themes["light"])


@pytest.fixture
def sheets() -> FakeSheets:
    return FakeSheets()


@pytest.fixture
def kept() -> list[dict[str, Any]]:
    return []


@pytest.fixture
def dialog(
    qtbot: QtBot, icons: Icons, sheets: FakeSheets, tmp_path: Path, kept: list[dict[str, Any]]
) -> "Callable[..., SheetDialog]":
    runner = Runner()

    def make(choices: SheetChoices | None = None) -> SheetDialog:
        desk = SheetDesk(runner.lane(lambda: sheets), choices or SheetChoices(pages=("kom-lulea",)))
        made = SheetDialog(desk, icons, OFFER, LetterheadStore(tmp_path), kept.append)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made, before_close_func=lambda _: runner.close())
        made.show()
        qtbot.waitUntil(lambda: made.preview.page_count() > 0)
        return made

    return make


def choose(box: Any, data: object) -> None:
    box.setCurrentIndex(box.findData(data))


def check(dialog: SheetDialog, name: str, on: bool) -> None:
    box = dialog.findChild(QCheckBox, name)
    assert box is not None
    box.setChecked(on)


def test_every_format_can_be_chosen_and_shows_its_own_rows(dialog: Any) -> None:
    made = dialog()
    rows = {
        "booklet": made.panel.duplex,
        "card": made.panel.second,
        "timeline": made.panel.area,
        "map": made.panel.year,
    }
    for format_ in FORMATS:
        choose(made.format, format_)
        assert made.desk.choices.format == format_
        assert [key for key, row in rows.items() if row.isVisibleTo(made)] == [key for key in rows if key == format_]
    assert not made.panel.what.isVisibleTo(made)


def test_what_is_easy_to_read_is_in_easy_swedish_and_the_language_shows_it(dialog: Any) -> None:
    made = dialog()
    choose(made.format, "easy")
    assert (made.desk.choices.format, made.desk.choices.language) == ("easy", "sv-simple")
    assert made.language.currentData() == "sv-simple"
    choose(made.language, "sv")
    assert (made.desk.choices.format, made.desk.choices.language) == ("a4", "sv")
    assert made.format.currentData() == "a4"


def test_the_rows_change_the_choices(dialog: Any) -> None:
    made = dialog()
    choose(made.panel.duplex, "short")
    choose(made.panel.second, "sv-simple")
    choose(made.panel.area, "bostad")
    choose(made.panel.year, 2013)
    choices = made.desk.choices
    assert (choices.duplex, choices.second_language, choices.area, choices.year) == (
        "short", "sv-simple", "bostad", 2013,
    )  # fmt: skip


def test_a_collection_can_be_a_set_with_its_own_cover(dialog: Any) -> None:
    made = dialog()
    assert not made.each_button.isVisibleTo(made)
    made.panel.what.setCurrentIndex(1)
    check(made, "as_set", True)
    assert made.desk.choices.pages == ("kom-lulea", "strategi")
    assert made.desk.choices.as_set
    assert made.desk.choices.title == "Till mötet"
    assert made.each_button.isVisibleTo(made)
    made.panel.what.setCurrentIndex(0)
    assert not made.desk.choices.as_set
    assert made.desk.choices.title == ""


def test_pages_are_picked_from_a_list(dialog: Any, qtbot: QtBot) -> None:
    made = dialog()
    made.panel.what.setCurrentIndex(made.panel.what.count() - 1)
    picking = made.findChild(SheetPick)
    assert picking is not None
    picking.filter.setText("brobygg")
    assert [picking.list.isRowHidden(row) for row in range(3)] == [True, True, False]
    picking.list.item(2).setCheckState(Qt.CheckState.Checked)
    assert picking.pages() == ("kom-lulea", "roll-brobyggare")
    picking.use.click()
    assert made.desk.choices.pages == ("kom-lulea", "roll-brobyggare")
    assert made.panel.what.currentText() == "2 sidor"


def test_a_pick_that_is_broken_off_changes_nothing(dialog: Any) -> None:
    made = dialog()
    made.panel.what.setCurrentIndex(made.panel.what.count() - 1)
    picking = made.findChild(SheetPick)
    assert picking is not None
    picking.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not picking.use.isEnabled()
    picking.reject()
    assert made.desk.choices.pages == ("kom-lulea",)
    assert made.panel.what.currentText() == "Luleå"


def test_an_own_note_comes_and_goes(dialog: Any) -> None:
    made = dialog()
    check(made, "own_note", True)
    made.panel.note.setPlainText("Ring oss.")
    assert made.desk.choices.note == "Ring oss."
    check(made, "own_note", False)
    assert made.desk.choices.note == ""
    check(made, "own_note", True)
    assert made.desk.choices.note == "Ring oss."


def test_easy_swedish_is_easy_to_read_unless_chosen_otherwise(dialog: Any) -> None:
    made = dialog()
    choose(made.language, "sv-simple")
    assert made.desk.choices.format == "easy"
    assert made.format.currentData() == "easy"
    choose(made.language, "sv")
    assert made.desk.choices.format == "a4"
    choose(made.format, "poster")
    choose(made.language, "sv-simple")
    assert made.desk.choices.format == "poster"


def test_letterheads_are_made_and_used(dialog: Any, tmp_path: Path) -> None:
    made = dialog()
    made.panel.edit_letterheads.click()
    editing = made.findChild(LetterheadDialog)
    assert editing is not None
    editing.save()
    assert "saknar organisation" in editing.message.text()
    editing.fields["organisation"].setText("Exempelskolan")
    bad = tmp_path / "inte.png"
    bad.write_bytes(b"hej")
    editing.choose_logo(bad)
    assert "inte en bild" in editing.message.text()
    editing.save()
    assert made.desk.choices.letterhead == Letterhead("Exempelskolan", "Exempelskolan")
    assert made.panel.letterhead.currentText() == "Exempelskolan"
    editing._remove()
    assert made.desk.choices.letterhead is None
    editing.accept()


def test_a_letterhead_of_a_colleague_is_taken_in(dialog: Any, tmp_path: Path) -> None:
    theirs = LetterheadStore(tmp_path / "kollega")
    theirs.save(Letterhead("Biblioteket", "Biblioteket"))
    theirs.export("Biblioteket", tmp_path / "b.json")
    made = dialog()
    made.panel.edit_letterheads.click()
    editing = made.findChild(LetterheadDialog)
    assert editing is not None
    editing.take_in(tmp_path / "b.json")
    assert made.desk.choices.letterhead == Letterhead("Biblioteket", "Biblioteket")
    editing.take_in(tmp_path / "saknas.json")
    assert "gick inte att läsa" in editing.message.text()
    editing.accept()


def test_one_file_for_each_page(dialog: Any, qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(SheetChoices(pages=("kom-lulea", "strategi")))
    with qtbot.waitSignal(made.desk.batchEnded):
        made.save_each(tmp_path)
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["kom-lulea-sv.pdf", "strategi-sv.pdf"]
    assert made.message() == "2 faktablad sparade."
    assert not made.progress.isVisibleTo(made)


def test_a_batch_that_is_stopped_leaves_whole_files(dialog: Any, qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(SheetChoices(pages=("kom-lulea", "strategi", "roll-brobyggare")))
    made.desk.batchProgressed.connect(lambda done, total: made.stop_button.click())
    with qtbot.waitSignal(made.desk.batchEnded) as ended:
        made.save_each(tmp_path)
    assert ended.args == [1]
    assert [path.name for path in tmp_path.iterdir()] == ["kom-lulea-sv.pdf"]


def test_a_batch_into_nowhere_says_so(dialog: Any, qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog(SheetChoices(pages=("kom-lulea", "strategi")))
    with qtbot.waitSignal(made.desk.failed):
        made.save_each(tmp_path / "borta")
    assert "mappen finns inte" in made.message()
    assert made.each_button.isEnabled()


def test_a_dialog_that_closes_asks_for_no_more_previews(dialog: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    made = dialog()
    made.reject()
    begun: list[object] = []
    monkeypatch.setattr(made.desk.lane, "submit", lambda *orders: begun.append(orders))
    made.desk.preview(96.0)
    assert begun == []


def test_the_choices_are_kept_when_it_closes(dialog: Any, kept: list[dict[str, Any]]) -> None:
    made = dialog()
    choose(made.format, "large")
    check(made, "qr", False)
    made.reject()
    assert kept[-1]["format"] == "large"
    assert kept[-1]["qr"] is False


def test_what_was_kept_comes_back_and_rubbish_does_not() -> None:
    first = SheetChoices(pages=("kom-lulea",), format="large", qr=False, black_and_white=True)
    back = recalled(remembered(first), SheetChoices(pages=("strategi",), language="en"))
    assert back == replace(first, pages=("strategi",), language="en")
    plain = SheetChoices(pages=("strategi",))
    for rubbish in ({}, {"format": "a9"}, {"qr": "ja"}, {"duplex": "både"}, {"as_set": True}, {"format": 3}):
        assert recalled(rubbish, plain) == plain
    assert recalled({"format": "a4"}, SheetChoices(pages=("x",), language="sv-simple")).format == "easy"
    assert for_language(plain, "en") == {"language": "en", "format": "a4"}


def test_an_empty_list_of_letterheads_says_how_to_begin(dialog: Any, qtbot: QtBot) -> None:
    made = dialog()
    made.panel.edit_letterheads.click()
    editing = made.findChild(LetterheadDialog)
    assert editing is not None
    words = [shown.text() for shown in editing.findChildren(QLabel) if shown.isVisibleTo(editing)]
    assert "Brevhuvuden" in words, "the dialog has a heading as all others"
    assert "Inga brevhuvuden än." in words
    buttons = {shown.text(): shown for shown in editing.findChildren(QPushButton)}
    assert not buttons["Ta bort"].isEnabled()
    assert not buttons["Spara som fil …"].isEnabled()
    qtbot.waitUntil(editing.fields["organisation"].hasFocus)
    editing.fields["organisation"].setText("Exempelskolan")
    editing.save()
    assert "Inga brevhuvuden än." not in [
        shown.text() for shown in editing.findChildren(QLabel) if shown.isVisibleTo(editing)
    ]
    assert buttons["Ta bort"].isEnabled()
    assert buttons["Spara som fil …"].isEnabled()
    buttons["Nytt"].click()
    assert not buttons["Ta bort"].isEnabled()
    editing.accept()
