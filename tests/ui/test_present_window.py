"""A presentation by keyboard: what each key does, in a hurry too."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from desktop.lessons.runs import plain
from desktop.lessons.show import Show
from desktop.lessons.slides import Deck, Grid, Slide
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_keys import doing_of, doings
from desktop.ui.present_look import LOOKS
from desktop.ui.present_window import PresentationWindow
from tests.ui.projector import (
    Start,
    deck,
    press,
    quiz,
    screens,
    show_desk,
    start,
)

__all__ = ["quiz", "screens", "show_desk", "start"]
pytestmark = pytest.mark.usefixtures("looks")
K = Qt.Key


@pytest.mark.parametrize(
    "key", [K.Key_Right, K.Key_Down, K.Key_Space, K.Key_PageDown, K.Key_N, K.Key_Return, K.Key_Enter]
)
def test_keys_that_go_on(start: Start, qtbot: QtBot, key: Qt.Key) -> None:
    window = start()
    assert press(qtbot, window, key) == (0, 2)
    assert press(qtbot, window, key) == (1, 1)


@pytest.mark.parametrize("key", [K.Key_Left, K.Key_Up, K.Key_PageUp, K.Key_Backspace])
def test_keys_that_go_back(start: Start, qtbot: QtBot, key: Qt.Key) -> None:
    window = start()
    press(qtbot, window, K.Key_3, K.Key_Return)
    assert press(qtbot, window, key) == (1, 1)
    assert press(qtbot, window, key) == (0, 2)
    assert press(qtbot, window, key, key, key) == (0, 1)


def test_first_and_last(start: Start, qtbot: QtBot) -> None:
    window = start()
    assert press(qtbot, window, K.Key_End) == (3, 1)
    assert press(qtbot, window, K.Key_Home) == (0, 1)


def test_number_and_enter_go_to_a_slide(start: Start, qtbot: QtBot) -> None:
    window = start()
    press(qtbot, window, K.Key_0, K.Key_3)
    assert window.show_.typed == "03"
    assert press(qtbot, window, K.Key_Enter) == (2, 1)


@pytest.mark.parametrize("key", [K.Key_B, K.Key_Period])
def test_black_screen_is_black_and_comes_back(start: Start, qtbot: QtBot, key: Qt.Key) -> None:
    window = start()
    press(qtbot, window, key)
    image = window.grab().toImage()
    assert {image.pixel(x, y) for x in range(0, image.width(), 50) for y in range(0, image.height(), 50)} == {
        0xFF000000
    }
    assert press(qtbot, window, K.Key_PageDown) == (0, 1)
    assert not window.show_.black
    press(qtbot, window, key, K.Key_Escape)
    assert not window.show_.black


@pytest.mark.parametrize("key", [K.Key_O, K.Key_Tab])
def test_overview_goes_to_a_slide(start: Start, qtbot: QtBot, key: Qt.Key) -> None:
    window = start(deck(*([1] * 40)))
    press(qtbot, window, key)
    overview = window._overview
    assert overview is not None
    for step in (K.Key_Right, K.Key_Down, K.Key_Up, K.Key_PageDown):
        qtbot.keyClick(overview, step)
    assert overview.current == 2
    qtbot.keyClick(overview, K.Key_End)
    assert overview.rect().contains(overview.place(39).center())
    qtbot.keyClick(overview, K.Key_1)
    qtbot.keyClick(overview, K.Key_2)
    assert overview.current == 11
    qtbot.keyClick(overview, K.Key_Return)
    assert (window.show_.index, window._overview) == (11, None)
    press(qtbot, window, key)
    assert window._overview is not None
    qtbot.keyClick(window._overview, K.Key_Escape)
    assert (window.show_.index, window._overview) == (11, None)


def test_overview_by_mouse(start: Start, qtbot: QtBot) -> None:
    window = start()
    window.open_overview()
    overview = window._overview
    assert overview is not None
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=overview.place(2).center())
    assert window.show_.index == 2
    window.open_overview()
    assert window._overview is not None
    qtbot.mouseClick(window._overview, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert (window.show_.index, window._overview) == (2, None)


def test_pointer_follows_the_mouse(start: Start, qtbot: QtBot) -> None:
    window = start()
    press(qtbot, window, K.Key_P)
    qtbot.mouseMove(window, QPoint(400, 300))
    window._at = QPointF(400, 300)
    assert window.grab().toImage().pixelColor(400, 300).red() > 200
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor
    press(qtbot, window, K.Key_Escape)
    assert not window.pointing
    assert window.isVisible()


def test_zoom_moves_by_arrows_and_never_out(start: Start, qtbot: QtBot) -> None:
    window = start()
    press(qtbot, window, K.Key_Z)
    assert window.zoom.factor == 1.5
    assert press(qtbot, window, *[K.Key_Right] * 20) == (0, 1)
    assert window.zoom.x == pytest.approx(1 - 0.5 / 1.5)
    press(qtbot, window, K.Key_Z, K.Key_Z)
    assert window.zoom.factor == 3.0
    press(qtbot, window, K.Key_Escape)
    assert not window.zoom.on
    press(qtbot, window, K.Key_Plus, K.Key_Minus)
    assert not window.zoom.on
    press(qtbot, window, K.Key_Z, K.Key_Z, K.Key_Z, K.Key_Z)
    assert not window.zoom.on
    press(qtbot, window, K.Key_Z, K.Key_Space, K.Key_Space)
    assert (window.show_.index, window.zoom.on) == (1, False)


def test_timer_is_quiet_and_takes_minutes(start: Start, qtbot: QtBot) -> None:
    window = start()
    clock = [100.0]
    window.now = lambda: clock[0]
    press(qtbot, window, K.Key_3, K.Key_T)
    assert window.timer.running
    clock[0] += 60
    assert window.timer.left(clock[0]) == 120
    with_timer = window.grab().toImage()
    press(qtbot, window, K.Key_T)
    assert not window.timer.running
    assert window.grab().toImage() != with_timer
    assert window.show_.typed == ""


def test_look_goes_round(start: Start, qtbot: QtBot) -> None:
    window = start()
    seen = []
    for _ in LOOKS:
        press(qtbot, window, K.Key_L)
        seen.append(window.painter.look.name)
    assert seen == ["light", "contrast", "dark"]


@pytest.mark.parametrize("key", [K.Key_F1, K.Key_Question])
def test_help_shows_the_keys_and_any_key_takes_it_away(start: Start, qtbot: QtBot, key: Qt.Key) -> None:
    window = start()
    press(qtbot, window, key)
    assert window.helping
    assert press(qtbot, window, K.Key_Space) == (0, 1)
    assert not window.helping


@pytest.mark.parametrize("key", [K.Key_F, K.Key_F11])
def test_full_screen_and_back(start: Start, qtbot: QtBot, key: Qt.Key) -> None:
    window = start()
    before = window.isFullScreen()
    press(qtbot, window, key)
    assert window.isFullScreen() != before
    press(qtbot, window, key)
    assert window.isFullScreen() == before


def test_escape_ends_and_leaves_nothing(start: Start, show_desk: PresentationDesk, qtbot: QtBot) -> None:
    window = start()
    with qtbot.waitSignal(show_desk.ended):
        press(qtbot, window, K.Key_Escape)
    assert show_desk.window is None
    assert not window.isVisible()
    assert not window._tick.isActive()


def test_digits_begun_are_dropped_before_the_end(start: Start, qtbot: QtBot) -> None:
    window = start()
    press(qtbot, window, K.Key_4, K.Key_Escape)
    assert window.isVisible()
    assert window.show_.typed == ""


def test_questions_are_mixed_and_nothing_else_is(start: Start, qtbot: QtBot) -> None:
    window = start(deck(1, 1, 1))
    press(qtbot, window, K.Key_R)
    assert [slide.heading for slide in window.show_.slides] == ["Bild 1", "Bild 2", "Bild 3"]
    window = start(deck(*([0] * 30), kind="talk"))
    press(qtbot, window, K.Key_R)
    headings = [slide.heading for slide in window.show_.slides]
    assert headings != [f"Bild {n}" for n in range(1, 31)]
    assert sorted(headings) == sorted(f"Bild {n}" for n in range(1, 31))


def test_words_are_read_aloud_in_their_own_language(show_desk: PresentationDesk, qtbot: QtBot) -> None:
    heard: list[tuple[str, str]] = []
    show_desk.read = lambda text, language: heard.append((text, language))
    grid = Grid((plain("skola"), plain("school")), ((plain("a"), plain("b")),), (0.5, 0.5), ("left", "left"))
    slide = Slide("words", "skola", grid=grid, tone="en")
    window = show_desk.start(Show(Deck("w", "Ord", "sv", (slide,))))
    press(qtbot, window, K.Key_V)
    assert heard == [("skola", "sv"), ("school", "en")]


def test_the_speakers_buttons_are_those_that_mean_something(
    show_desk: PresentationDesk, start: Start, quiz: PresentationWindow
) -> None:
    read: list[str] = []
    show_desk.read = lambda text, language: read.append(text)

    def seen() -> set[str]:
        show_desk.toggle_speaker()
        assert show_desk.speaker is not None
        return {name for name, button in show_desk.speaker.buttons.items() if not button.isHidden()}

    assert {"overview", "read"} & seen() == set()
    start()
    assert {"overview", "read"} & seen() == {"overview"}
    grid = Grid((plain("skola"),), ((plain("a"),),), (1.0,), ("left",))
    show_desk.start(Show(Deck("w", "Ord", "sv", (Slide("words", "skola", grid=grid),))))
    assert {"overview", "read"} & seen() == {"overview", "read"}
    assert show_desk.speaker is not None
    show_desk.speaker.buttons["read"].click()
    assert read == ["skola"]


def test_every_key_of_the_table_is_tested_or_told() -> None:
    """The table has no key twice, every doing has words, and each key leads to its doing."""
    keys = [key for doing in doings() for key in doing.keys]
    assert len(keys) == len(set(keys))
    for doing in doings():
        assert doing.text
        assert doing.said
        assert all(doing_of(key) == doing.id for key in doing.keys)


def test_two_keys_in_one_turn_are_two_steps(start: Start, qtbot: QtBot) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QKeyEvent

    window = start()
    for key in (K.Key_Space, K.Key_Space, K.Key_B, K.Key_B, K.Key_Space, K.Key_9, K.Key_9, K.Key_Return):
        QCoreApplication.postEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier,
                                                     str(key.name[-1]) if key in (K.Key_9,) else ""))  # fmt: skip
    QCoreApplication.sendPostedEvents(window)
    assert (window.show_.index, window.show_.typed) == (3, "")


def test_a_number_beyond_the_end_is_the_last_slide(start: Start, qtbot: QtBot) -> None:
    window = start()
    for digits, index in ((K.Key_9, 3), (K.Key_0, 0)):
        assert press(qtbot, window, digits, K.Key_Return) == (index, 1)
    press(qtbot, window, *[K.Key_9] * 12)
    assert len(window.show_.typed) == 4
    assert press(qtbot, window, K.Key_Return) == (3, 1)


def test_the_timer_goes_on_behind_a_black_screen(start: Start, qtbot: QtBot) -> None:
    window = start()
    clock = [100.0]
    window.now = lambda: clock[0]
    press(qtbot, window, K.Key_T, K.Key_B)
    clock[0] += 30
    window._ticked()
    assert window.timer.left(clock[0]) == 90
    assert window.grab().toImage().pixelColor(window.width() - 30, 30).name() == "#000000"
    press(qtbot, window, K.Key_B)
    assert window.timer.running
