"""The first window, before anything has been done in it: every part has its room."""

from pytestqt.qtbot import QtBot

from .conftest import NewDesk


def test_the_first_page_has_its_tab_and_the_bar_its_full_width(new_desk: NewDesk, qtbot: QtBot) -> None:
    window = new_desk("strategi").window
    bar = window.tabs.bar
    close = bar.tabButton(0, bar.ButtonPosition.RightSide)
    words = bar.fontMetrics().horizontalAdvance(bar.tabText(0))
    qtbot.waitUntil(lambda: bar.height() >= 30 and bar.tabRect(0).width() > words + close.width())
    left = window.top.search.mapTo(window, window.top.search.rect().topLeft()).x()
    assert left > window.tree.width()
