"""A finger on the screen: taps choose, drags scroll."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QScroller,
    QScrollerProperties,
    QStyle,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.touch import scroll_by_touch, wants_less_motion

STEPS, MOVE_MS = 12, 4
"""A finger takes its time: moves in one and the same millisecond have no speed, and Qt passes over them."""


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def tap(widget: QWidget, at: QPoint, screen: QPointingDevice) -> None:
    QTest.touchEvent(widget, screen).press(0, at, widget).commit()
    QTest.touchEvent(widget, screen).release(0, at, widget).commit()


def drag(widget: QWidget, origin: QPoint, to: QPoint, screen: QPointingDevice) -> None:
    QTest.touchEvent(widget, screen).press(0, origin, widget).commit()
    for step in range(1, STEPS + 1):
        between = origin + (to - origin) * step / STEPS
        QTest.qSleep(MOVE_MS)
        QTest.touchEvent(widget, screen).move(0, between, widget).commit()
    QTest.touchEvent(widget, screen).release(0, to, widget).commit()


def test_a_tap_in_the_tree_opens_a_page(desk: Desk, screen: QPointingDevice, qtbot: QtBot) -> None:
    tree = desk.window.tree
    tree.unfold("group:kommun")
    index = tree.currentIndex()
    first = index.model().index(0, 0, index)
    tree.scrollTo(first)
    tap(tree.viewport(), tree.visualRect(first).center(), screen)
    qtbot.waitUntil(lambda: desk.presenter.tabs.history.visit.place.kind == "page")


def test_a_drag_scrolls_the_text_and_opens_nothing(desk: Desk, screen: QPointingDevice, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    reader = desk.window.page.reader
    drag(reader.viewport(), QPoint(200, 400), QPoint(200, 100), screen)
    qtbot.waitUntil(lambda: reader.verticalScrollBar().value() > 100)
    assert not reader.textCursor().hasSelection()
    assert desk.presenter.tabs.history.visit.place.detail == "strategi"


def test_a_tap_on_a_link_follows_it(desk: Desk, screen: QPointingDevice, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    reader = desk.window.page.reader
    at = next(
        QPoint(x, y)
        for y in range(0, reader.viewport().height(), 4)
        for x in range(0, reader.viewport().width(), 8)
        if reader.anchorAt(QPoint(x, y)).startswith("page:roll")
    )
    tap(reader.viewport(), at, screen)
    qtbot.waitUntil(lambda: desk.presenter.tabs.history.visit.place.detail == "roll-brobyggare")


def test_a_tap_on_the_map_chooses_and_a_drag_moves_it(desk: Desk, screen: QPointingDevice, qtbot: QtBot) -> None:
    desk.window.run("map")
    view = desk.window.stack.currentWidget()
    canvas = view.canvas  # type: ignore[union-attr]
    tap(canvas, canvas.point_of("2580").toPoint(), screen)
    qtbot.waitUntil(lambda: view.chosen() == "kom-lulea")  # type: ignore[union-attr]
    canvas.zoom(4)
    before = canvas.point_of("2580")
    drag(canvas, QPoint(200, 200), QPoint(140, 160), screen)
    qtbot.waitUntil(lambda: canvas.point_of("2580") != before)
    moved: QPointF = canvas.point_of("2580") - before
    assert moved.x() < -20
    assert moved.y() < -10


def test_lists_and_panels_scroll_by_touch(desk: Desk, screen: QPointingDevice, qtbot: QtBot) -> None:
    desk.window.resize(900, 520)
    tree = desk.window.tree
    tree.expandAll()
    drag(tree.viewport(), QPoint(100, 350), QPoint(100, 60), screen)
    qtbot.waitUntil(lambda: tree.verticalScrollBar().value() > 60)
    assert desk.window.stack.currentWidget() is desk.window.start


def test_motion_ends_with_the_finger_where_animations_are_off(qapp: QApplication) -> None:
    class Still(QProxyStyle):
        def styleHint(self, hint: QStyle.StyleHint, *rest: object) -> int:
            return 0 if hint == QStyle.StyleHint.SH_Widget_Animation_Duration else super().styleHint(hint, *rest)  # type: ignore[arg-type]

    def fastest() -> float:
        area = QTextBrowser()
        scroll_by_touch(area)
        metric = QScrollerProperties.ScrollMetric.MaximumVelocity
        return float(QScroller.scroller(area.viewport()).scrollerProperties().scrollMetric(metric))

    assert not wants_less_motion()
    assert fastest() > 0
    before = qapp.style().name()
    qapp.setStyle(Still("Fusion"))
    try:
        assert wants_less_motion()
        assert fastest() == 0
    finally:
        qapp.setStyle(before)
