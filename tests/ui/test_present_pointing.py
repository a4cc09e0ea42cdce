"""A presentation by mouse, wheel, finger and menu."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.present_keys import doings
from desktop.ui.present_window import PresentationWindow
from tests.ui.projector import (
    Start,
    deck,
    quiz,
    screens,
    show_desk,
    start,
)

__all__ = ["quiz", "screens", "show_desk", "start"]
pytestmark = pytest.mark.usefixtures("looks")
K = Qt.Key


def test_click_goes_on_and_at_the_left_edge_back(start: Start, qtbot: QtBot) -> None:
    window = start()
    qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(900, 300))
    assert window.show_.step == 2
    qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(20, 300))
    assert window.show_.step == 1
    qtbot.mouseClick(window, Qt.MouseButton.RightButton, pos=QPoint(900, 300))
    assert window.show_.step == 1


@pytest.mark.parametrize(("origin", "to", "index"), [(900, 500, 2), (400, 800, 0)])
def test_swipe_turns_the_page(start: Start, qtbot: QtBot, origin: int, to: int, index: int) -> None:
    window = start(deck(1, 1, 1))
    window.run("next")
    qtbot.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(origin, 300))
    qtbot.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(to, 310))
    assert window.show_.index == index


def test_a_finger_is_as_good_as_a_mouse(start: Start, qtbot: QtBot) -> None:
    from PySide6.QtTest import QTest

    window = start(deck(1, 1, 1))
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window.windowHandle(), finger).press(0, QPoint(900, 300)).commit()  # type: ignore[attr-defined]
    QTest.touchEvent(window.windowHandle(), finger).release(0, QPoint(500, 300)).commit()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.show_.index == 1)


def wheel(window: PresentationWindow, by: int, keys: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(300, 300), QPointF(300, 300), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(window, event)


def test_wheel_turns_pages_and_with_control_enlarges(start: Start, qtbot: QtBot) -> None:
    window = start()
    none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    wheel(window, -120, none)
    assert window.show_.step == 2
    wheel(window, 120, none)
    assert window.show_.step == 1
    wheel(window, 120, control)
    assert window.zoom.on
    wheel(window, -120, control)
    assert not window.zoom.on


def test_the_menu_says_everything_in_words(start: Start, qtbot: QtBot) -> None:
    window = start()
    texts = [action.text().split("\t")[0] for action in window.menu().actions()]
    assert texts == [doing.text for doing in doings() if doing.menu]
    window._actions["black"].trigger()
    assert window.show_.black
