"""A presentation by mouse, wheel, finger and menu."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.ui.present_desk import PresentationDesk
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
    window = start(deck(1, 1, 1))
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window.windowHandle(), finger).press(0, QPoint(900, 300)).commit()  # type: ignore[attr-defined]
    QTest.touchEvent(window.windowHandle(), finger).release(0, QPoint(500, 300)).commit()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.show_.index == 1)


def touch(window: PresentationWindow, *way: QPoint, lift: bool = True) -> None:
    """A finger that is put down, drawn and lifted."""
    finger = QTest.createTouchDevice()
    handle = window.windowHandle()
    QTest.touchEvent(handle, finger).press(0, way[0]).commit()  # type: ignore[attr-defined]
    for at in way[1:]:
        QTest.touchEvent(handle, finger).move(0, at).commit()  # type: ignore[attr-defined]
    if lift:
        QTest.touchEvent(handle, finger).release(0, way[-1]).commit()  # type: ignore[attr-defined]


def test_what_is_enlarged_is_drawn_along_and_a_tap_shows_the_whole(start: Start, qtbot: QtBot) -> None:
    window = start(deck(1, 1, 1))
    window.run("zoom")
    window.run("zoom")
    before = window.zoom.x
    touch(window, QPoint(600, 300), QPoint(560, 300), QPoint(400, 300))
    qtbot.waitUntil(lambda: window.zoom.x > before)
    assert (window.show_.index, window.zoom.on) == (0, True)
    touch(window, QPoint(600, 300))
    qtbot.waitUntil(lambda: not window.zoom.on)
    assert window.show_.index == 0


def test_two_fingers_enlarge_and_turn_no_page(start: Start, qtbot: QtBot) -> None:
    window = start(deck(1, 1, 1))
    screen = QTest.createTouchDevice()

    def pinch(*apart: int) -> None:
        def at(by: int) -> tuple[QPoint, QPoint]:
            return QPoint(400 - by, 300), QPoint(400 + by, 300)

        QTest.touchEvent(window, screen).press(0, at(apart[0])[0], window).commit()  # type: ignore[attr-defined]
        first = QTest.touchEvent(window, screen)  # type: ignore[attr-defined]
        first.move(0, at(apart[0])[0], window).press(1, at(apart[0])[1], window).commit()
        for by in apart:
            one, other = at(by)
            QTest.touchEvent(window, screen).move(0, one, window).move(1, other, window).commit()  # type: ignore[attr-defined]
        one, other = at(apart[-1])
        QTest.touchEvent(window, screen).release(0, one, window).release(1, other, window).commit()  # type: ignore[attr-defined]

    pinch(40, 50, 60, 80, 110)
    assert window.zoom.on
    assert not window._held.isActive()
    pinch(160, 120, 80, 50, 30, 20)
    assert not window.zoom.on
    assert window.show_.index == 0


def test_a_finger_held_still_opens_the_menu(start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """At a whiteboard there is neither a keyboard nor a second button."""
    monkeypatch.setattr(QMenu, "popup", lambda menu, at: opened.append(at))
    opened: list[QPoint] = []
    window = start(deck(1, 1, 1))
    touch(window, QPoint(600, 300), lift=False)
    qtbot.waitUntil(window._held.isActive)
    window._held.timeout.emit()
    assert len(opened) == 1
    touch(window, QPoint(600, 300))
    qtbot.waitUntil(lambda: not window._held.isActive())
    touch(window, QPoint(600, 300), QPoint(500, 300), lift=False)
    qtbot.waitUntil(lambda: window._dragged)
    assert not window._held.isActive()


def test_the_overview_is_scrolled_by_a_finger(start: Start, qtbot: QtBot) -> None:
    window = start(deck(*[1] * 60))
    window.run("overview")
    overview = window._overview
    assert overview is not None
    top = overview.place(0).top()
    touch(window, QPoint(500, 500), QPoint(500, 460), QPoint(500, 200))
    qtbot.waitUntil(lambda: overview.place(0).top() < top - 200)
    assert window._overview is overview
    seen = next(n for n in range(1, 60) if overview.rect().contains(overview.place(n)))
    touch(window, overview.place(seen).center())
    qtbot.waitUntil(lambda: window.show_.index == seen)


def test_a_touch_pad_turns_one_page_a_stroke(start: Start, qtbot: QtBot) -> None:
    window = start(deck(*[1] * 20))
    none = Qt.KeyboardModifier.NoModifier
    for at in range(0, 400, 10):
        wheel(window, -15, none, at)
    assert window.show_.index == 1
    for at in range(900, 1000, 10):
        wheel(window, -15, none, at)
    assert window.show_.index == 2
    for at in range(1000, 1100, 10):
        wheel(window, 15, none, at)
    assert window.show_.index == 1


def wheel(window: PresentationWindow, by: int, keys: Qt.KeyboardModifier, at: int = 0) -> None:
    event = QWheelEvent(
        QPointF(300, 300), QPointF(300, 300), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.setTimestamp(at)
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


def test_the_menu_is_grey_where_nothing_would_happen(
    start: Start, show_desk: PresentationDesk, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    def grey(window: PresentationWindow) -> set[str]:
        menu = window.menu()
        return {name for name, action in window._actions.items() if action in menu.actions() and not action.isEnabled()}

    assert grey(start()) == {"shuffle", "save"}
    assert grey(start(deck(1, 1, kind="talk"))) == {"save"}
    quiz = request.getfixturevalue("quiz")
    assert grey(quiz) == {"first", "last", "overview", "shuffle", "save"}
    quiz.keeps = True
    assert "save" not in grey(quiz)
