"""Dialogs over one's own data that are closed while the engine works: it is done, told in the window, and no more."""

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.ui.mine import Mine
from desktop.ui.mine_lock import EraseDialog, PassphraseDialog, UnencryptDialog, UnlockDialog
from desktop.ui.mine_safety import SafetyDialog
from desktop.user.session import State
from desktop.user.settings import Settings

from .test_mine_window import PHRASE, store_of, texts, type_note


def close(dialog: QDialog) -> None:
    """As Escape does, and Qt has taken it away before the answer comes."""
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(dialog)


def lock(mine: Mine, qtbot: QtBot) -> None:
    dialog = PassphraseDialog(mine.window, mine.desk)
    dialog.open()
    dialog.new.setText(PHRASE)
    dialog.again.setText(PHRASE)
    dialog.sure.setChecked(True)
    dialog.yes.click()
    close(dialog)
    qtbot.waitUntil(lambda: "krypterade" in mine.window.status.message())
    assert mine.desk.data.has_passphrase


def safety(mine: Mine) -> SafetyDialog:
    mine.window.run("safety")
    (made,) = mine.window.findChildren(SafetyDialog)
    return made


def test_a_backup_is_made_and_gone_back_to(mine: Mine, qtbot: QtBot) -> None:
    type_note(mine, "först")
    qtbot.waitUntil(lambda: texts(mine) == ["först"])
    dialog = safety(mine)
    dialog._make()
    close(dialog)
    qtbot.waitUntil(lambda: "Säkerhetskopian är gjord" in mine.window.status.message())
    (backup,) = mine.desk.data.files.backups()
    store_of(mine).notes.remove(store_of(mine).notes.all()[0].id)
    dialog = safety(mine)
    dialog.restore_from(backup.path)
    close(dialog)
    qtbot.waitUntil(lambda: "Allt är som det var" in mine.window.status.message())
    assert texts(mine) == ["först"]


def test_a_lock_is_set_and_taken_away(mine: Mine, qtbot: QtBot) -> None:
    lock(mine, qtbot)
    wrong = UnencryptDialog(mine.window, mine.desk)
    wrong.open()
    wrong.old.setText("fel fras helt")
    wrong.yes.click()
    close(wrong)
    qtbot.waitUntil(lambda: "krypterade" not in mine.window.status.message())
    assert mine.desk.data.has_passphrase
    right = UnencryptDialog(mine.window, mine.desk)
    right.open()
    right.old.setText(PHRASE)
    right.yes.click()
    close(right)
    qtbot.waitUntil(lambda: not mine.desk.data.has_passphrase)


def test_a_passphrase_is_tried(mine: Mine, qtbot: QtBot) -> None:
    lock(mine, qtbot)
    mine.desk.lock()
    qtbot.waitUntil(lambda: mine.desk.data.state is State.LOCKED)
    for phrase in ("fel fras helt", PHRASE):
        dialog = UnlockDialog(mine.window, mine.desk)
        dialog.open()
        dialog.phrase.setText(phrase)
        dialog.yes.click()
        close(dialog)
    qtbot.waitUntil(lambda: mine.desk.data.state is State.OPEN)


def test_everything_is_erased(mine: Mine, qtbot: QtBot) -> None:
    type_note(mine, "hemligt")
    qtbot.waitUntil(lambda: texts(mine) == ["hemligt"])
    around = safety(mine)
    around._erase()
    (dialog,) = around.findChildren(EraseDialog)
    dialog.sure.setChecked(True)
    dialog.yes.click()
    close(around)
    qtbot.waitUntil(lambda: mine.window.status.message() == "Allt som var ditt är raderat.")
    assert texts(mine) == []


def test_data_that_is_closed_again_as_it_is_told_to_be_open_is_no_bug(
    mine: Mine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The passphrase was given twice, or two jobs found the file replaced: the writer is at the next already."""
    lock(mine, qtbot)
    get = Settings.get

    def closed_meanwhile(settings: Settings, key: str) -> object:
        mine.desk.data.close()
        return get(settings, key)

    with monkeypatch.context() as patch:
        patch.setattr(Settings, "get", closed_meanwhile)
        mine.desk.changed_state()
    assert mine.desk.store is None
    mine.desk.begin()
    qtbot.waitUntil(lambda: mine.desk.data.state is State.LOCKED)


def test_data_that_is_being_closed_is_not_open(mine: Mine, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the writer's thread leaves it for a moment."""
    with monkeypatch.context() as patch:
        patch.setattr(mine.desk.data, "_store", None)
        assert mine.desk.store is None
        assert mine.desk.read(lambda store: store.notes.all()) == []
    assert mine.desk.store is not None
