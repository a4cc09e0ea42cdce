"""Two screens, the speaker's view on the other one, and what the speaker sees there."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_screens import ScreenInfo, assign
from desktop.ui.present_window import PresentationWindow
from tests.ui.projector import (
    LAPTOP,
    MIRROR,
    PROJECTOR,
    FakeScreens,
    Start,
    press,
    quiz,
    screens,
    show_desk,
    start,
    tones,
)

__all__ = ["quiz", "screens", "show_desk", "start"]
pytestmark = pytest.mark.usefixtures("looks")
K = Qt.Key


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


LEFT, RIGHT = (ScreenInfo("EPSON", QRect(x, 0, 1024, 768), False) for x in (-1024, 1366))


def test_two_screens_of_the_same_name_can_both_be_chosen(
    start: Start, show_desk: PresentationDesk, screens: FakeScreens, qtbot: QtBot
) -> None:
    show_desk.full = True
    screens.become(LAPTOP, LEFT, RIGHT)
    window = start()
    seen = [window.geometry()]
    for _ in range(3):
        press(qtbot, window, K.Key_M)
        seen.append(window.geometry())
    assert seen == [LEFT.rect, RIGHT.rect, LAPTOP.rect, LEFT.rect]
    press(qtbot, window, K.Key_M)
    kept = show_desk.wanted
    assert assign([LAPTOP, LEFT, RIGHT], kept) == (RIGHT, LAPTOP)
    moved = ScreenInfo("EPSON", QRect(0, 768, 1024, 768), False)
    assert assign([LAPTOP, PROJECTOR, moved], kept) == (moved, LAPTOP)
    assert assign([LAPTOP, PROJECTOR], kept) == (PROJECTOR, LAPTOP)


@pytest.mark.parametrize("doing", ["black", "overview", "zoom", "pointer", "help", "timer"])
def test_a_screen_pulled_out_changes_nothing_else(
    start: Start, show_desk: PresentationDesk, screens: FakeScreens, qtbot: QtBot, doing: str
) -> None:
    show_desk.full = True
    screens.become(LAPTOP, PROJECTOR)
    window = start()
    window.run("next")
    window.run(doing)
    screens.become(LAPTOP)
    assert show_desk.speaker is None
    assert window.geometry() == LAPTOP.rect
    overview = window._overview
    was = (window.show_.black, overview is not None, window.zoom.on, window.pointing, window.helping)
    assert was == tuple(doing == name for name in ("black", "overview", "zoom", "pointer", "help"))
    assert window.timer.running == (doing == "timer")
    if overview is not None:
        qtbot.waitUntil(lambda: overview.size() == window.size())
        assert window.focusWidget() is overview
        qtbot.keyClick(overview, K.Key_Escape)
        assert window._overview is None
    assert (window.show_.index, window.show_.step) == (0, 2)


def test_the_speaker_chooses_in_the_overview_from_their_own_view(
    start: Start, show_desk: PresentationDesk, screens: FakeScreens, qtbot: QtBot
) -> None:
    """The keys went to the slide under the overview, which the room did not see before it was closed."""
    screens.become(LAPTOP, PROJECTOR)
    window = start()
    speaker = show_desk.speaker
    assert speaker is not None
    speaker.buttons["overview"].click()
    assert window.choosing
    qtbot.keyClick(speaker, K.Key_Right)
    speaker.buttons["next"].click()
    assert (window.show_.index, window.show_.step) == (0, 1)
    qtbot.keyClick(speaker, K.Key_Return)
    assert (window.show_.index, window.choosing) == (2, False)
    for leave in (lambda: speaker.buttons["overview"].click(), lambda: qtbot.keyClick(speaker, K.Key_Escape)):
        speaker.buttons["overview"].click()
        assert window.choosing
        leave()
        assert not window.choosing
    assert show_desk.speaker is speaker
    speaker.buttons["overview"].click()
    speaker.buttons["black"].click()
    assert (window.show_.black, window.choosing) == (True, False)


def test_a_quiz_goes_on_where_it_was_when_a_screen_is_pulled_out(
    screens: FakeScreens, quiz: PresentationWindow, show_desk: PresentationDesk, qtbot: QtBot
) -> None:
    show_desk.full = True
    screens.become(LAPTOP, PROJECTOR)
    press(qtbot, quiz, K.Key_2)
    screens.become(LAPTOP)
    assert tones(quiz)[1] == "chosen"
    press(qtbot, quiz, K.Key_PageDown)
    assert tones(quiz)[1] == "right"


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
