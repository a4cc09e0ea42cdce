"""Return in a dialog presses the button that the dialog is there for, never one that throws something away."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop.sheets.letterheads import LetterheadStore
from desktop.ui.mine_lock import EraseDialog, UnencryptDialog
from desktop.ui.present_quiz import QuizDialog
from desktop.ui.sheet_letterheads import LetterheadDialog

from .conftest import NewDesk
from .walk import Walk

LEAVING = ("Avbryt", "Ta bort", "Radera", "Töm", "Nytt", "Utan")


@pytest.fixture(scope="session")
def work(content_db: Path) -> Path:
    return content_db


def wrong_with(dialog: QDialog) -> list[str]:
    buttons = dialog.findChildren(QPushButton)
    buttons = [made for made in buttons if made.window() is dialog]
    default = [made for made in buttons if made.isDefault()]
    found = [f"{made.text()} takes Return" for made in buttons if made.autoDefault() and made not in default]
    if buttons and len(default) != 1:
        found.append(f"{len(default)} default buttons")
    if not isinstance(dialog, EraseDialog | UnencryptDialog):  # the one is safer left, the other asks for the phrase
        found += [f"{made.text()} is the default" for made in default if made.text().startswith(LEAVING)]
    return found


def test_every_dialog_says_which_button_return_presses(new_desk: NewDesk, qtbot: QtBot, tmp_path: Path) -> None:
    walk = Walk(new_desk(), qtbot, tmp_path)
    wrong: set[str] = set()
    seen: set[str] = set()
    for part in (walk.dialogs, walk.sheets, walk.lessons, walk.own, walk.locked):
        for _ in part():
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, QDialog) and widget.isVisible() and not isinstance(widget, QFileDialog):
                    seen.add(type(widget).__name__)
                    wrong |= {f"{type(widget).__name__}: {words}" for words in wrong_with(widget)}
    assert {"LetterheadDialog", "SheetDialog", "SheetPick", "LessonEditor", "EraseDialog"} <= seen
    assert not wrong, "\n".join(sorted(wrong))


def test_return_keeps_a_letterhead_that_is_being_written(looks: None, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = LetterheadDialog(LetterheadStore(tmp_path))
    dialog.show()
    dialog.fields["organisation"].setText("Luleå kommun")
    QTest.keyClicks(dialog.fields["name"], "Skolan")
    QTest.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    assert dialog.store.names() == ["Skolan"]
    assert dialog.fields["name"].text() == "Skolan"
    dialog.close()


def test_return_begins_the_quiz_but_presses_another_button_that_has_the_focus(looks: None, qtbot: QtBot) -> None:
    for on_cancel in (False, True):
        dialog = QuizDialog([], lambda _: 3)
        started: list[object] = []
        dialog.started.connect(lambda choice, _, to=started: to.append(choice))
        dialog.show()
        cancel = next(made for made in dialog.findChildren(QPushButton) if made.text() == "Avbryt")
        QTest.keyClick(cancel if on_cancel else dialog.teams[0], Qt.Key.Key_Return)
        assert bool(started) is not on_cancel
