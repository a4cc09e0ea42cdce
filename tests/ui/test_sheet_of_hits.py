"""A search's hits become fact sheets by the same button as a page."""

from pytestqt.qtbot import QtBot

from desktop.app import Desk
from tests.ui.test_window import action, type_search


def test_the_sheet_button_takes_the_hits_while_they_are_shown(desk: Desk, qtbot: QtBot) -> None:
    asked: list[tuple[str, ...]] = []
    desk.window.sheetRequested.disconnect()
    desk.window.sheetRequested.connect(asked.append)
    desk.window.go_page("strategi")
    type_search(qtbot, desk, "bro")
    action(desk, "sheet").trigger()
    assert asked[-1] == tuple(hit.page for hit in desk.window.results.result().hits)
    assert asked[-1][0] == "roll-brobyggare"
    desk.window.go_page("strategi")
    action(desk, "sheet").trigger()
    assert asked[-1] == ("strategi",)
