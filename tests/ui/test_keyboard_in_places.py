"""Where the keyboard goes when a place is opened, and what becomes of the list under the search field."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.mine_collections import CollectionsView
from desktop.ui.places import MOST_TABS, History, Place, Tabs, Visit, tabs_from_data, tabs_to_data
from desktop.ui.start_page import Road
from desktop.ui.translations import speak

from .conftest import NewDesk, mine_of
from .fake_speech import FakeSpeech
from .test_window import type_search

PLACES = ("map", "timeline", "glossary", "contacts", "compare", "lessons", "start")


def offer(desk: Desk, qtbot: QtBot) -> None:
    """The search field with the keyboard, and the list open under it."""
    desk.presenter.searches = ["bro"]
    desk.window.focus_search()
    desk.window.top.search.entered_empty.emit()
    assert desk.window.quick.isVisible()


@pytest.mark.parametrize("name", PLACES)
def test_a_place_that_is_opened_takes_the_keyboard_and_closes_the_list(desk: Desk, qtbot: QtBot, name: str) -> None:
    window = desk.window
    if not window.can(name):
        pytest.skip("this content has no such place")
    offer(desk, qtbot)
    window.run(name)
    middle, focus = window.stack.currentWidget(), window.focusWidget()
    assert not window.quick.isVisible()
    assert middle is not None
    assert focus is not None
    assert middle.isAncestorOf(focus)


def test_another_tab_takes_the_keyboard_from_the_search_field(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("kom-lulea")
    desk.window.go_page("strategi", new_tab=True)
    offer(desk, qtbot)
    desk.window.run("next_tab")
    assert not desk.window.quick.isVisible()
    assert desk.window.focusWidget() is desk.window.page.reader


def test_a_page_chosen_in_the_list_takes_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("kom-lulea")
    desk.window.go_page("strategi")
    offer(desk, qtbot)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(desk.window.top.search, key)
    assert desk.presenter.tabs.history.visit.place.detail == "kom-lulea"
    assert desk.window.focusWidget() is desk.window.page.reader


def test_the_list_stays_away_when_the_window_comes_back_to_the_front(desk: Desk) -> None:
    desk.presenter.searches = ["bro"]
    field = desk.window.top.search
    for reason, shown in ((Qt.FocusReason.ActiveWindowFocusReason, False), (Qt.FocusReason.MouseFocusReason, True)):
        QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusIn, reason))
        assert desk.window.quick.isVisible() is shown


@pytest.mark.parametrize("name", ["new_tab", "start"])
def test_the_start_page_keeps_the_keyboard_when_it_is_made_anew(desk: Desk, qtbot: QtBot, name: str) -> None:
    window = desk.window
    desk.presenter.searches = ["bro"]
    last = window.start.findChildren(QPushButton)[-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    window.run(name)
    focus = window.focusWidget()
    assert isinstance(focus, QPushButton)
    assert window.start.isAncestorOf(focus)
    assert not window.quick.isVisible()
    qtbot.waitUntil(focus.isVisible)
    assert window.focusWidget() is focus


def test_suggestions_that_come_with_the_hits_stand_where_the_panel_was(new_desk: NewDesk, qtbot: QtBot) -> None:
    desk = new_desk("kom-lulea")
    window = desk.window
    assert window.side.isVisible()
    type_search(qtbot, desk, "alla")
    window.searching.end()
    assert window.side.isVisible()
    QApplication.sendPostedEvents()
    window.searching.show(window.results.result(), "")
    early = window.searching.room()
    QApplication.sendPostedEvents()
    assert early is not None
    assert early == window.searching.room()
    assert early.right() > window.width() - window.side.width()


@pytest.mark.parametrize("width", [1366, 760])
def test_suggestions_leave_filters_and_the_first_hit_in_sight(new_desk: NewDesk, qtbot: QtBot, width: int) -> None:
    desk = new_desk(size=(width, 640))
    type_search(qtbot, desk, "s")
    window, hits = desk.window, desk.window.results.list
    qtbot.waitUntil(window.quick.isVisible)
    bottom = hits.viewport().mapTo(window.parts, hits.visualRect(hits.hits.index(0)).bottomLeft()).y()
    assert window.quick.y() > bottom
    assert window.quick.geometry().right() < window.parts.width()
    assert window.quick.x() > window.results.mapTo(window.parts, QPoint(0, 0)).x()


def test_there_is_room_for_so_many_tabs_and_then_it_is_said(desk: Desk) -> None:
    for _ in range(MOST_TABS + 3):
        desk.window.run("new_tab")
    assert len(desk.presenter.tabs.open) == desk.window.tabs.bar.count() == MOST_TABS
    assert desk.window.status.message().startswith("Stäng någon flik först")
    desk.window.go_page("strategi", new_tab=True)
    desk.presenter.tabs.closed.append(History())
    desk.presenter.reopen_tab()
    assert len(desk.presenter.tabs.open) == MOST_TABS


def test_too_many_kept_tabs_come_back_as_those_around_the_shown_one() -> None:
    tabs = Tabs([History([Visit(Place("page", str(number)))]) for number in range(400)], 399)
    back = tabs_from_data(tabs_to_data(tabs))
    assert len(back.open) == MOST_TABS
    assert back.history.visit.place.detail == "399"


@pytest.mark.parametrize("width", [1366, 1100, 1024, 760])
def test_the_strategy_keeps_all_its_words(new_desk: NewDesk, width: int) -> None:
    desk = new_desk(size=(width, 640))
    road = next(made for made in desk.window.start.findChildren(Road) if made.isVisible())
    boxes = [box for _, _, _, box in road._boxes()]
    assert len(boxes) == 4
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
    assert max(box.bottom() for box in boxes) <= road.height()


def test_another_language_of_the_program_chosen_in_the_list_leaves_no_list(desk: Desk, qtbot: QtBot) -> None:
    old = desk.window
    desk.presenter.searches = ["bro"]
    old.focus_search()
    qtbot.keyClicks(old.top.search, ">english")
    qtbot.keyClick(old.top.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window is not old)
    qtbot.waitExposed(desk.window)
    try:
        assert desk.window.quick.isHidden()
        assert desk.window.focusWidget() is not desk.window.top.search
    finally:
        speak(desk.application, "sv")


def test_reading_aloud_that_another_language_ends_is_said(
    desk: Desk, qtbot: QtBot, speech: FakeSpeech, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.go_page("kom-lulea")
    desk.window.run("speak")
    qtbot.waitUntil(lambda: bool(speech.said))
    heard: list[str] = []
    monkeypatch.setattr(desk.window.status, "announce", heard.append)
    desk.presenter.set_language("en")
    assert heard[-1] == "Uppläsningen har stannat."


def test_collections_say_how_to_begin_while_there_are_none(new_desk: NewDesk, qtbot: QtBot) -> None:
    mine = mine_of(new_desk("kom-lulea"))
    qtbot.waitUntil(lambda: mine.panel is not None and mine.panel.editor is not None)
    mine.window.run("collections")
    view = mine.window.stack.currentWidget()
    assert isinstance(view, CollectionsView)
    assert view.none.isVisible()
    view.new()
    qtbot.waitUntil(lambda: not view.none.isVisible())
