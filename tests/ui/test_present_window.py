"""Every key of a presentation, the mouse, touch, two screens, the speaker's view."""

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.paths import resource
from desktop.core.records import Source
from desktop.lessons.quiz import RoomQuestion, Round, team_names
from desktop.lessons.quiz_show import QuizShow
from desktop.lessons.runs import plain
from desktop.lessons.show import Show
from desktop.lessons.slides import Deck, Grid, Part, Slide
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_keys import doing_of, doings
from desktop.ui.present_look import LOOKS, load_looks
from desktop.ui.present_screens import ScreenInfo, Screens, assign
from desktop.ui.present_window import PresentationWindow

pytestmark = pytest.mark.usefixtures("looks")
K = Qt.Key
LAPTOP = ScreenInfo("laptop", QRect(0, 0, 1366, 768), True)
PROJECTOR = ScreenInfo("projektor", QRect(1366, 0, 1024, 768), False)
MIRROR = ScreenInfo("spegel", QRect(0, 0, 1366, 768), False)
"""A projector that shows what the laptop shows."""


class FakeScreens(Screens):
    """Screens that come and go when a test says so."""

    def __init__(self, *screens: ScreenInfo) -> None:
        super().__init__()
        self.list = list(screens)

    def all(self) -> list[ScreenInfo]:
        return list(self.list)

    def become(self, *screens: ScreenInfo) -> None:
        self.list = list(screens)
        self.changed.emit()


def deck(*steps: int, kind: str = "text") -> Deck:
    slides = tuple(
        Slide(kind, f"Bild {n}", tuple(Part(plain(f"Sak {i}"), "•") for i in range(count)), notes=(f"Säg {n}",),
              questions=("Varför?",), minutes=2.0, page=f"p{n}")
        for n, count in enumerate(steps, 1)
    )  # fmt: skip
    return Deck("d", "Lektion", "sv", slides, minutes=2.0 * len(steps))


Start = Callable[..., PresentationWindow]


@pytest.fixture
def screens() -> FakeScreens:
    return FakeScreens(LAPTOP)


@pytest.fixture
def show_desk(screens: FakeScreens, qtbot: QtBot) -> Iterator[PresentationDesk]:
    made = PresentationDesk(load_looks(resource("themes")), screens, lambda page: [f"Eget om {page}"], full=False)
    yield made
    made.end()


@pytest.fixture
def start(show_desk: PresentationDesk, qtbot: QtBot) -> Start:
    def begin(shown: Deck | None = None) -> PresentationWindow:
        window = show_desk.start(Show(shown or deck(2, 1, 3, 1)))
        qtbot.waitExposed(window)
        return window

    return begin


def press(qtbot: QtBot, window: PresentationWindow, *keys: Qt.Key) -> tuple[int, int]:
    for key in keys:
        qtbot.keyClick(window, key)
    return window.show_.index, window.show_.step


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


# -- mouse and touch ------------------------------------------------------------------------


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
    qtbot.waitUntil(lambda: window.show_.index == 1, timeout=1000)


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


# -- screens --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("screens", "wanted", "slides", "speaker"),
    [
        ([LAPTOP], "", LAPTOP, None),
        ([LAPTOP, PROJECTOR], "", PROJECTOR, LAPTOP),
        ([LAPTOP, PROJECTOR], "laptop", LAPTOP, PROJECTOR),
        ([LAPTOP], "projektor", LAPTOP, None),
        ([LAPTOP, MIRROR], "", MIRROR, None),
        ([LAPTOP, MIRROR], "laptop", LAPTOP, None),
        ([LAPTOP, MIRROR, PROJECTOR], "spegel", MIRROR, PROJECTOR),
    ],
)
def test_slides_on_the_projector_notes_on_the_laptop(
    screens: Sequence[ScreenInfo], wanted: str, slides: ScreenInfo, speaker: ScreenInfo | None
) -> None:
    assert assign(screens, wanted) == (slides, speaker)


def test_one_screen_shows_no_notes_by_itself(start: Start, show_desk: PresentationDesk, qtbot: QtBot) -> None:
    window = start()
    assert show_desk.speaker is None
    press(qtbot, window, K.Key_S)
    assert show_desk.speaker is not None
    qtbot.keyClick(show_desk.speaker, K.Key_Right)
    assert window.show_.step == 2
    qtbot.keyClick(show_desk.speaker, K.Key_Escape)
    assert show_desk.speaker is None
    assert show_desk.window is window


def test_projector_comes_and_goes(
    start: Start, show_desk: PresentationDesk, screens: FakeScreens, qtbot: QtBot
) -> None:
    show_desk.full = True
    window = start()
    assert window.geometry() == LAPTOP.rect
    window.run("next")
    screens.become(LAPTOP, PROJECTOR)
    assert window.geometry() == PROJECTOR.rect
    assert show_desk.speaker is not None
    assert LAPTOP.rect.contains(show_desk.speaker.geometry().center())
    press(qtbot, window, K.Key_M)
    assert window.geometry() == LAPTOP.rect
    screens.become(LAPTOP)
    assert window.geometry() == LAPTOP.rect
    assert show_desk.speaker is None
    assert window.show_.step == 2
    screens.become(PROJECTOR)
    assert window.geometry() == PROJECTOR.rect


def test_mirrored_screens_show_no_notes_and_no_screen_is_no_error(
    start: Start, show_desk: PresentationDesk, screens: FakeScreens, qtbot: QtBot
) -> None:
    window = start()
    screens.become(LAPTOP, PROJECTOR)
    assert show_desk.speaker is not None
    screens.become(LAPTOP, MIRROR)
    assert show_desk.speaker is None
    press(qtbot, window, K.Key_M, K.Key_M)
    assert show_desk.speaker is None
    screens.become()
    assert press(qtbot, window, K.Key_Space) == (0, 2)
    screens.become(PROJECTOR)
    assert show_desk.window is window


def test_the_overview_follows_its_window(start: Start, show_desk: PresentationDesk, qtbot: QtBot) -> None:
    window = start()
    window.showNormal()
    window.resize(900, 600)
    window.open_overview()
    window.resize(1100, 700)
    assert window._overview is not None
    qtbot.waitUntil(lambda: window._overview is not None and window._overview.size() == window.size())


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


def test_speaker_sees_this_slide_the_next_notes_questions_and_time(
    start: Start, show_desk: PresentationDesk, screens: FakeScreens, qtbot: QtBot
) -> None:
    screens.become(LAPTOP, PROJECTOR)
    window = start()
    speaker = show_desk.speaker
    assert speaker is not None
    clock = [window.now()]
    begun = clock[0]
    window.now = lambda: clock[0]
    speaker._pace.started = begun
    window.run("end" if window.show_.black else "next")
    said = [label.text() for label in speaker.findChildren(type(speaker.place))]
    assert {"Säg 1", "Eget om p1", "Varför?", "Bild 1 av 4"} <= set(said)
    assert speaker.current.accessibleDescription().startswith("Bild 1")
    assert speaker.following.accessibleDescription().startswith("Bild 2")
    clock[0] = begun + 5 * 60
    speaker._show_time()
    assert (speaker.elapsed.text(), speaker.remaining.text()) == ("5:00", "3:00")
    assert speaker.pace.text() == "3 min efter planen"
    clock[0] = begun + 9 * 60
    speaker._show_time()
    assert speaker.remaining.text() == "−1:00"


def test_closing_the_speakers_view_keeps_the_presentation(
    start: Start, show_desk: PresentationDesk, screens: FakeScreens
) -> None:
    screens.become(LAPTOP, PROJECTOR)
    window = start()
    assert show_desk.speaker is not None
    show_desk.speaker.close()
    assert show_desk.speaker is None
    assert window.isVisible()


# -- quiz -----------------------------------------------------------------------------------

QUESTION = RoomQuestion("q", "strategi", "s1", "Vilket år?", ("2010", "2012", "2032"), 1, "Strategin kom 2012.")
SOURCE = Source("s1", "Strategin", "Regeringen", "2012", "2012", "2026-11-21", "regeringen.se", "", "hög")


@pytest.fixture
def quiz(show_desk: PresentationDesk, qtbot: QtBot) -> PresentationWindow:
    game = Round([QUESTION, QUESTION], team_names(["Röd", "Blå"]))
    window = show_desk.start(QuizShow(game, {"s1": SOURCE}, "sv"))
    qtbot.waitExposed(window)
    return window


def tones(window: PresentationWindow) -> list[str]:
    return [part.tone for part in window.show_.slide.parts]


def test_quiz_by_keyboard(quiz: PresentationWindow, qtbot: QtBot) -> None:
    press(qtbot, quiz, K.Key_1)
    assert tones(quiz) == ["chosen", "option", "option"]
    press(qtbot, quiz, K.Key_2, K.Key_Space)
    assert tones(quiz) == ["rest", "right", "rest", "why"]
    assert quiz.show_.slide.foot == "Källa: regeringen.se 2012"
    press(qtbot, quiz, K.Key_Space, K.Key_3, K.Key_Return, K.Key_Space)
    assert [part.text for part in quiz.show_.slide.parts] == ["Röd: 1 poäng", "Blå: 0 poäng"]
    assert quiz.show_.at_end


def test_quiz_by_clicker_alone(quiz: PresentationWindow, qtbot: QtBot) -> None:
    press(qtbot, quiz, K.Key_PageUp, K.Key_PageUp)
    assert tones(quiz) == ["option", "chosen", "option"]
    press(qtbot, quiz, K.Key_PageDown)
    assert tones(quiz)[1] == "right"
    press(qtbot, quiz, K.Key_Period)
    assert quiz.show_.black
    press(qtbot, quiz, K.Key_PageDown, K.Key_PageDown, K.Key_PageDown, K.Key_PageDown)
    assert quiz.show_.at_end


def test_quiz_has_no_way_to_look_ahead(quiz: PresentationWindow, qtbot: QtBot) -> None:
    press(qtbot, quiz, K.Key_O, K.Key_End, K.Key_R)
    assert quiz._overview is None
    assert quiz.show_.index == 0


def test_only_the_speaker_sees_the_answer(quiz: PresentationWindow, show_desk: PresentationDesk) -> None:
    show_desk.toggle_speaker()
    assert show_desk.speaker is not None
    said = [label.text() for label in show_desk.speaker.findChildren(type(show_desk.speaker.place))]
    assert "Svar: B – 2012" in said
    assert "2012" not in [run.text for part in quiz.show_.slide.parts if part.tone == "right" for run in part.runs]
    assert not quiz.show_.slide.foot


def test_a_choice_is_taken_back(quiz: PresentationWindow, qtbot: QtBot) -> None:
    press(qtbot, quiz, K.Key_1, K.Key_Escape)
    assert tones(quiz) == ["option", "option", "option"]
    assert quiz.isVisible()


def test_a_new_presentation_ends_the_old_one(start: Start, show_desk: PresentationDesk) -> None:
    first = start()
    second = start()
    assert not first.isVisible()
    assert show_desk.window is second
