"""The history: a list to see and go back in, menus on back and forward, and what is kept of it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.history import HistoryHook
from desktop.ui.history_dialog import HistoryDialog, Line, lines, matching
from desktop.ui.places import START, Place, Tabs, page_place, tabs_from_data, tabs_to_data

from .conftest import NewDesk


def shown(desk: Desk) -> str:
    return desk.presenter.tabs.history.visit.place.detail


@pytest.fixture
def travelled(desk: Desk) -> Desk:
    for page in ("strategi", "kom-lulea", "roll-brobyggare"):
        desk.window.go_page(page)
    desk.presenter.step(-1)
    return desk


def opened(desk: Desk) -> HistoryDialog:
    desk.window.actions_.by_id["history"].trigger()
    dialog = desk.window.findChild(HistoryDialog)
    assert dialog is not None
    return dialog


def texts(dialog: HistoryDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_the_list_shows_the_way_closed_tabs_and_pages_read(travelled: Desk) -> None:
    travelled.presenter.open_page("org-skolverket", new_tab=True)
    travelled.presenter.close_tab()
    dialog = opened(travelled)
    assert texts(dialog)[:6] == [
        "Den här fliken",
        "Brobyggare",
        "Luleå (här är du nu)",
        "Strategin 2012–2032",
        "Start",
        "Stängda flikar",
    ]
    assert texts(dialog)[6:9] == ["Skolverket", "Sidor du har läst", "Luleå"]
    dialog.reject()


def test_a_visit_is_gone_back_to_with_its_scroll_position(travelled: Desk, qtbot: QtBot) -> None:
    travelled.presenter.step(-1)
    bar = travelled.window.page.reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    share = travelled.window.page.reader.share()
    assert share > 0
    travelled.presenter.step(2)
    dialog = opened(travelled)
    dialog.list.itemActivated.emit(dialog.list.item(3))
    assert shown(travelled) == "strategi"
    assert travelled.window.page.reader.share() == pytest.approx(share, abs=0.01)
    assert travelled.presenter.tabs.history.can_step(1)


def test_the_list_is_used_by_keyboard_alone(travelled: Desk, qtbot: QtBot) -> None:
    dialog = opened(travelled)
    assert dialog.list.currentItem().text() == "Brobyggare"
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Down)
    assert dialog.list.currentItem().text() == "Strategin 2012–2032"
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Up)
    qtbot.keyClicks(dialog.filter, "strat")
    assert texts(dialog) == ["Den här fliken", "Strategin 2012–2032", "Sidor du har läst", "Strategin 2012–2032"]
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [tab.visit.place.detail for tab in travelled.presenter.tabs.open] == ["kom-lulea", "strategi"]
    assert shown(travelled) == "kom-lulea"


def test_what_fits_nothing_is_said(travelled: Desk, qtbot: QtBot) -> None:
    dialog = opened(travelled)
    qtbot.keyClicks(dialog.filter, "zzz")
    assert texts(dialog) == []
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()


def test_a_closed_tab_comes_back_with_its_way(travelled: Desk) -> None:
    travelled.presenter.open_page("org-skolverket", new_tab=True)
    travelled.window.go_page("kom-uppsala")
    travelled.presenter.close_tab()
    dialog = opened(travelled)
    row = texts(dialog).index("Uppsala")
    dialog.list.itemClicked.emit(dialog.list.item(row))
    assert shown(travelled) == "kom-uppsala"
    assert travelled.presenter.tabs.history.can_step(-1)


def test_a_click_that_also_activates_goes_one_step(travelled: Desk) -> None:
    """As in desktops where one click opens: the list tells of both."""
    dialog = opened(travelled)
    taken: list[str] = []
    dialog.wanted.connect(lambda wish, _: taken.append(wish))
    item = dialog.list.item(3)
    dialog.list.itemClicked.emit(item)
    dialog.list.itemActivated.emit(item)
    assert len(taken) == 1


def test_the_history_can_be_emptied(travelled: Desk) -> None:
    travelled.presenter.searches.append("skola")
    dialog = opened(travelled)
    dialog.clear_button.click()
    assert texts(dialog) == ["Den här fliken", "Luleå (här är du nu)", "Sidor du har läst", "Luleå"]
    assert travelled.presenter.searches == []
    assert not travelled.window.top.back.isEnabled()
    dialog.reject()


def test_back_and_forward_show_where_they_lead(travelled: Desk) -> None:
    hook = next(child for child in travelled.window.children() if isinstance(child, HistoryHook))
    assert [action.text() for action in hook.menu(1).actions()] == ["Brobyggare"]
    menu = hook.menu(-1)
    assert [action.text() for action in menu.actions()] == ["Strategin 2012–2032", "Start"]
    menu.actions()[1].trigger()
    assert travelled.presenter.tabs.history.visit.place == START
    travelled.window.top.forward.customContextMenuRequested.emit(QPoint(0, 0))
    assert [menu for menu in travelled.window.findChildren(QMenu) if menu.isVisible()]
    for shown_menu in travelled.window.findChildren(QMenu):
        shown_menu.close()


def test_closed_tabs_can_be_opened_again_after_the_next_start(new_desk: NewDesk) -> None:
    first = new_desk("strategi")
    first.presenter.open_page("kom-lulea", new_tab=True)
    first.presenter.close_tab()
    first.close()
    again = new_desk()
    assert again.window.actions_.by_id["reopen_tab"].isEnabled()
    again.window.run("reopen_tab")
    assert shown(again) == "kom-lulea"


def test_closed_tabs_are_kept_as_data() -> None:
    tabs = Tabs()
    for page in ("a", "b"):
        tabs.add(page_place(page))
    tabs.close(1)
    again = tabs_from_data(tabs_to_data(tabs))
    assert again.closed == tabs.closed
    assert not again.reopen(5)
    assert again.reopen(0)
    assert again.history.visit.place == Place("page", "a")
    assert tabs_from_data({**tabs_to_data(tabs), "closed": "rubbish"}).closed == []


def test_headings_stay_with_what_they_head() -> None:
    shown_lines = [Line("Ett"), Line("ab", "i", "page:a"), Line("Två"), Line("bc", "i", "page:b")]
    assert [line.text for line in matching(shown_lines, "c")] == ["Två", "bc"]
    assert matching(shown_lines, "") == shown_lines


def test_where_one_is_leads_nowhere(travelled: Desk) -> None:
    assert [line.text for line in lines(travelled.presenter) if line.icon and not line.wish] == ["Luleå (här är du nu)"]
