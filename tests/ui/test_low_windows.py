"""On low windows heads and filters give way, so that the lists of the places keep at least five rows in sight."""

import pytest
from PySide6.QtWidgets import QApplication, QGridLayout, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.compare_view import CompareView
from desktop.ui.map_view import MapView
from desktop.ui.places import Place
from desktop.ui.timeline_view import TimelineView

from .conftest import NewDesk

SIZES = [(1024, 640), (760, 600), (720, 480)]
LOW = SIZES[1:]


def whole_rows(shown: QListWidget, row: int) -> float:
    return shown.viewport().height() / row


def timeline(desk: Desk) -> TimelineView:
    desk.window.run("timeline")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, TimelineView)
    QApplication.sendPostedEvents()
    return view


@pytest.mark.parametrize("size", SIZES)
def test_the_timeline_keeps_its_rows(new_desk: NewDesk, size: tuple[int, int]) -> None:
    view = timeline(new_desk("", size))
    assert whole_rows(view.list, view.list.sizeHintForRow(0)) >= 5
    assert view.axis.height() >= 112
    assert view.axis.geometry().bottom() < view.list.geometry().top()


@pytest.mark.parametrize("size", LOW)
def test_the_kinds_of_events_are_one_button_on_a_low_window(
    new_desk: NewDesk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    desk = new_desk("", size)
    view = timeline(desk)
    assert view.folded.isVisible()
    assert view.folded.accessibleName() == "Sorters händelser: Alla 4"
    first, second = (entry for entry in view.folded.choices().actions()[1:3])
    first.trigger()
    assert view.list.count() == 1
    assert view.folded.text().strip() == first.text()
    second.trigger()
    assert view.folded.text().strip() == "2 valda"
    assert [entry.isChecked() for entry in view.folded.choices().actions()] == [False, True, True, False, False]
    desk.window.resize(1366, 768)
    qtbot.waitUntil(lambda: not view.folded.isVisible())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("chosen", ["", "kom-lulea"])
def test_the_map_keeps_the_rows_of_its_list(new_desk: NewDesk, size: tuple[int, int], chosen: str) -> None:
    window = new_desk("", size).window
    window.run("map")
    view = window.stack.currentWidget()
    assert isinstance(view, MapView)
    if chosen:
        view.choose(chosen)
    view.slider.setValue(2014)
    QApplication.sendPostedEvents()
    assert whole_rows(view.list, 28) >= 5
    bottom = view.list.mapTo(view, view.list.rect().bottomLeft()).y()
    assert bottom < view.height(), "the list is in sight without scrolling the panel"


@pytest.mark.parametrize("size", LOW)
@pytest.mark.parametrize("detail", ["kom-lulea kom-uppsala", "kom-lulea@sv kom-lulea@en"])
def test_the_comparison_keeps_lines_of_its_texts(
    new_desk: NewDesk, qtbot: QtBot, size: tuple[int, int], detail: str
) -> None:
    window = new_desk("", size).window
    window.go(Place("compare", detail))
    view = window.stack.currentWidget()
    assert isinstance(view, CompareView)
    QApplication.sendPostedEvents()
    boxes = [box for box in (view.kind, view.page, *view.boxes) if box.isVisible()]
    assert len({box.mapTo(view, box.rect().center()).y() for box in boxes}) == 1, "the choices stand on one line"
    assert all(box.mapTo(window, box.rect().topRight()).x() < window.width() for box in boxes)
    assert view.views[0].reader.viewport().height() >= 5 * 24
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: view.kind.mapTo(view, view.kind.rect().center()).y() < view.boxes[0].y())


def test_the_facts_of_a_narrow_comparison_stand_under_their_names(new_desk: NewDesk) -> None:
    window = new_desk("", (1024, 640)).window
    window.go(Place("compare", "kom-lulea kom-uppsala"))
    view = window.stack.currentWidget()
    assert isinstance(view, CompareView)
    for width, columns in ((520, 2), (900, 4)):
        view.resize(width, 500)
        facts = view.findChild(QWidget, "sidebody")
        assert facts is not None
        grid = facts.layout()
        assert isinstance(grid, QGridLayout)
        assert grid.columnCount() == columns


def test_the_filters_of_a_search_are_one_button_on_the_lowest_window(new_desk: NewDesk, qtbot: QtBot) -> None:
    window = new_desk("strategi", (720, 480)).window
    window.search_for("alla")
    qtbot.waitUntil(lambda: window.results.is_for("alla"))
    folded = window.results.head.folded
    assert folded is not None
    assert folded.isVisible()
    assert folded.text().strip() == "Alla 3"
    assert window.results.head.height() <= 80, "two lines at most"
    folded.choices().actions()[1].trigger()
    qtbot.waitUntil(lambda: folded.text().strip() == "Kommuner 1")
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: not folded.isVisible())
    chips = [chip for chip in window.results.head.findChildren(QPushButton) if chip.isCheckable()]
    assert any(chip.isVisible() for chip in chips)


@pytest.mark.parametrize("shown", ["compare", "timeline", "start"])
def test_tabs_are_in_sight_again_at_the_next_start(new_desk: NewDesk, qtbot: QtBot, shown: str) -> None:
    desk = new_desk("", (780, 640))
    for _ in range(12):
        desk.presenter.open(Place("page", "kom-lulea"), new_tab=True)
    desk.window.go(Place(shown))
    desk.close()
    bar = new_desk("", (780, 640)).window.tabs.bar
    qtbot.waitUntil(lambda: bar.height() > 20 and bar.width() > 500)
    assert bar.rect().contains(bar.tabRect(bar.currentIndex()).center())
