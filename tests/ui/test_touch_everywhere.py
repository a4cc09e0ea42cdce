"""Fingers in the places and dialogs: everything that scrolls obeys them, a drag chooses nothing, two fingers zoom."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QListWidget,
    QPlainTextEdit,
    QScroller,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.app import Desk
from desktop.ui.map_view import MapView
from desktop.ui.memory import Memory
from desktop.ui.timeline_view import TimelineView
from desktop.ui.touch import scroll_by_touch

from .fake_speech import FakeSpeech
from .fakes import FakeSearch, FakeSheets
from .test_touch import drag, tap
from .walk import Walk, visible


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


@pytest.fixture
def whole(
    content_db: Path, looks: None, qapp: QApplication, tmp_path: Path, searches: FakeSearch, sheets: FakeSheets,
    speech: FakeSpeech, qtbot: QtBot,
) -> Iterator[Desk]:  # fmt: skip
    """A window over the whole work."""
    made = app.build(qapp, content_db, Memory(tmp_path / "window.json"))
    made.window.begin()
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    made.close()
    made.window.deleteLater()


def deaf(root: QWidget) -> list[str]:
    """What scrolls and does not know of fingers; fields for writing are let be."""
    return [
        f"{type(area).__name__} {area.objectName()} in {type(area.parent()).__name__}"
        for area in visible(root)
        if isinstance(area, QAbstractScrollArea)
        and not isinstance(area, QPlainTextEdit)
        and not QScroller.hasScroller(area.viewport())
    ]


def test_everything_that_scrolls_obeys_a_finger(whole: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    walk = Walk(whole, qtbot, tmp_path)
    found = {name: missing for name, root in walk.everything() if (missing := deaf(root))}
    assert found == {}


def test_a_finger_that_scrolls_a_list_chooses_nothing_in_it_and_a_tap_does(
    screen: QPointingDevice, looks: None, qtbot: QtBot
) -> None:
    made = QListWidget()
    qtbot.addWidget(made)
    made.addItems([f"rad {number}" for number in range(100)])
    made.resize(300, 400)
    scroll_by_touch(made)
    chosen: list[str] = []
    made.itemClicked.connect(lambda item: chosen.append(item.text()))
    made.currentItemChanged.connect(lambda item, _: chosen.append(f"current {item.text()}"))
    made.show()
    qtbot.waitExposed(made)
    made.setCurrentRow(0)
    chosen.clear()
    drag(made.viewport(), QPoint(100, 350), QPoint(100, 60), screen)
    qtbot.waitUntil(lambda: made.verticalScrollBar().value() > 60)
    assert chosen == []
    scroller = QScroller.scroller(made.viewport())
    qtbot.waitUntil(lambda: scroller.state() == QScroller.State.Inactive)
    under = made.itemAt(QPoint(100, 60))
    tap(made.viewport(), QPoint(100, 60), screen)
    qtbot.waitUntil(lambda: f"{under.text()}" in chosen)
    assert chosen == [f"current {under.text()}", under.text()]


def test_hits_are_scrolled_by_a_finger_and_none_is_opened(
    whole: Desk, searches: FakeSearch, screen: QPointingDevice, qtbot: QtBot
) -> None:
    window = whole.window
    window.search_for("alla")
    qtbot.waitUntil(lambda: window.results.list.hits.rowCount() > 2)
    place = whole.presenter.tabs.history.visit.place
    drag(window.results.list.viewport(), QPoint(200, 150), QPoint(200, 20), screen)
    assert whole.searching.active
    assert whole.presenter.tabs.history.visit.place == place
    tap(window.results.list.viewport(), QPoint(200, 20), screen)
    qtbot.waitUntil(lambda: whole.presenter.tabs.history.visit.place.kind == "page")


def pinch(widget: QWidget, centre: QPoint, screen: QPointingDevice) -> None:
    """Two fingers, twice as far apart at the end as at the beginning."""

    def at(apart: int) -> tuple[QPoint, QPoint]:
        return centre - QPoint(apart, 0), centre + QPoint(apart, 0)

    one, other = at(40)
    QTest.touchEvent(widget, screen).press(0, one, widget).commit()
    QTest.touchEvent(widget, screen).move(0, one, widget).press(1, other, widget).commit()
    for apart in range(44, 81, 4):
        one, other = at(apart)
        QTest.touchEvent(widget, screen).move(0, one, widget).move(1, other, widget).commit()
    QTest.touchEvent(widget, screen).release(0, one, widget).release(1, other, widget).commit()


def test_two_fingers_zoom_the_map_and_the_timeline(whole: Desk, screen: QPointingDevice, qtbot: QtBot) -> None:
    window = whole.window
    window.resize(780, 700)  # the offscreen screen ends at 800, and so do its touches
    window.run("map")
    view = window.stack.currentWidget()
    assert isinstance(view, MapView)
    canvas, chosen = view.canvas, view.chosen()
    before, _ = canvas.shown_part()
    pinch(canvas, canvas.rect().center(), screen)
    assert canvas.shown_part()[0] == pytest.approx(before * 2)
    assert view.chosen() == chosen
    window.run("timeline")
    timeline = window.stack.currentWidget()
    assert isinstance(timeline, TimelineView)
    first, last = timeline.axis.span()
    pinch(timeline.axis, timeline.axis.rect().center(), screen)
    closer = timeline.axis.span()
    assert closer[1] - closer[0] == pytest.approx((last - first) / 2)
