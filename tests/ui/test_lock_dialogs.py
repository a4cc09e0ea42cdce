"""In the dialogs of the lock one begins where something is asked for, and Tab goes from above downwards."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.app import Desk
from desktop.ui.mine import Mine
from desktop.ui.mine_desk import MineDesk
from desktop.ui.mine_lock import AskDialog, EraseDialog, PassphraseDialog, UnencryptDialog, UnlockDialog

MAKERS: dict[str, Callable[[QWidget, MineDesk], AskDialog]] = {
    "unlock": UnlockDialog,
    "passphrase": PassphraseDialog,
    "unencrypt": UnencryptDialog,
    "erase": lambda parent, desk: EraseDialog(parent, desk, lambda: None),
}


@pytest.mark.parametrize("name", MAKERS)
def test_the_keyboard_begins_at_the_top(desk: Desk, name: str) -> None:
    mine = desk.window.findChild(Mine)
    assert mine is not None
    made = MAKERS[name](desk.window, mine.desk)
    made.open()
    first = made.focusWidget()
    assert first is not None
    heights: list[int] = []
    widget: QWidget | None = first
    while widget is not None and widget is not made.yes:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            heights.append(widget.mapTo(made, widget.rect().center()).y())
        widget = widget.nextInFocusChain()
    assert heights == sorted(heights), "Tab goes from above downwards"
    assert heights[0] <= made.no.mapTo(made, made.no.rect().center()).y()
    made.reject()
