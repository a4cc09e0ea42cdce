"""Two screens, the speaker's view on the other one, and what the speaker sees there."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_screens import ScreenInfo, assign
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
