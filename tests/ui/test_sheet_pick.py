"""The list that the pages of a sheet are picked in."""

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.sheet_pick import SheetPick
from desktop.ui.tokens import contrast

PAGES = [("a", "Alfa"), ("b", "Beta " * 40)]


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("chosen", [(), ("a",)])
def test_the_box_to_tick_can_be_seen(desk: Desk, qtbot: QtBot, theme: str, chosen: tuple[str, ...]) -> None:
    desk.themes.choose(theme)
    dialog = SheetPick(PAGES, chosen, desk.window)
    dialog.open()
    row = dialog.list.visualItemRect(dialog.list.item(0))
    image = dialog.list.viewport().grab(QRect(row.left(), row.top(), 14, row.height())).toImage()
    paper = desk.themes.colour("paper").name()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert max(contrast(colour, paper) for colour in seen) >= 3
    dialog.reject()


def test_a_long_title_does_not_scroll_sideways_and_is_told_whole(desk: Desk, qtbot: QtBot) -> None:
    dialog = SheetPick(PAGES, (), desk.window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    assert not dialog.list.horizontalScrollBar().isVisible()
    assert PAGES[1][1].strip() in dialog.list.item(1).toolTip()
    dialog.reject()
