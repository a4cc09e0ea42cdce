"""Every key of the table in every mode: what it changes there, and that it changes nothing where it should not.

A row of the table below fails when its key does nothing, and a key without a row fails too.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.lessons.quiz import Round, team_names
from desktop.lessons.quiz_show import QuizShow
from desktop.lessons.runs import plain
from desktop.lessons.show import Show
from desktop.lessons.slides import Deck, Part, Slide
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_keys import doings
from desktop.ui.present_window import PresentationWindow
from tests.ui.projector import LAPTOP, PROJECTOR, QUESTION, SOURCE, FakeScreens, screens, show_desk

pytestmark = pytest.mark.usefixtures("looks")
__all__ = ["screens", "show_desk"]
K = Qt.Key
MODES = ("slides", "black", "zoom", "pointer", "help", "number", "timer", "speaker", "overview", "quiz", "answered")
KEYS = [(doing.id, key) for doing in doings() for key in doing.keys]
DECK = Deck("d", "Lektion", "sv", tuple(
    Slide("talk", f"Bild {n}", tuple(Part(plain(f"Sak {i}"), "•") for i in range(3)), page=f"p{n}")
    for n in range(1, 10)
))  # fmt: skip
QUIET = {
    ("slides", "save"), ("black", "save"), ("zoom", "save"), ("pointer", "save"), ("number", "save"), ("timer", "save"),
    ("speaker", "save"),
    ("overview", "timer"), ("overview", "black"), ("overview", "pointer"), ("overview", "zoom"),
    ("overview", "speaker"), ("overview", "screen"), ("overview", "look"), ("overview", "shuffle"),
    ("overview", "read"), ("overview", "save"), ("overview", "full"), ("overview", "help"), ("overview", "next:N"),
    ("overview", "back:Backspace"), ("overview", "black:Period"), ("overview", "full:F"), ("overview", "help:Question"),
    ("quiz", "first"), ("quiz", "last"), ("quiz", "overview"), ("quiz", "shuffle"),  # a quiz is played in its order
    ("answered", "first"), ("answered", "last"), ("answered", "overview"), ("answered", "shuffle"),
}  # fmt: skip
"""Where a key has no meaning, and does nothing."""


@dataclass
class Room:
    """A presentation in a mode, and everything about it that a key can change."""

    desk: PresentationDesk
    window: PresentationWindow
    read: list[tuple[str, str]]
    saved: list[object]

    def press(self, qtbot: QtBot, key: Qt.Key) -> None:
        heard = self.window._overview or self.desk.speaker or self.window
        qtbot.keyClick(heard, key)

    def state(self) -> dict[str, object]:
        window = self.window
        show, zoom = window.show_, window.zoom
        overview = window._overview
        return {
            "open": self.desk.window is window, "index": show.index, "step": show.step, "black": show.black,
            "typed": show.typed, "slide": show.slide, "order": show.slides, "zoom": (zoom.level, zoom.x, zoom.y),
            "pointer": window.pointing, "help": window.helping, "timer": window.timer.started,
            "look": window.painter.look.name, "full": bool(window.windowState() & Qt.WindowState.WindowFullScreen),
            "speaker": self.desk.speaker is not None, "overview": overview and overview.current,
            "wanted": self.desk.wanted, "read": len(self.read), "saved": len(self.saved),
        }  # fmt: skip


@pytest.fixture
def enter(show_desk: PresentationDesk, screens: FakeScreens, qtbot: QtBot) -> Callable[[str], Room]:
    screens.list = [LAPTOP, PROJECTOR]
    room = Room(show_desk, None, [], [])  # type: ignore[arg-type]
    show_desk.read = lambda text, language: room.read.append((text, language))
    show_desk.keeps = True
    show_desk.resultRequested.connect(room.saved.append)

    def begin(mode: str) -> Room:
        teams = Round([QUESTION] * 3, team_names(["Röd", "Blå"]))
        quiz = mode in ("quiz", "answered")
        window = show_desk.start(QuizShow(teams, {"s1": SOURCE}, "sv") if quiz else Show(DECK))
        room.window = window
        qtbot.waitExposed(window)
        if mode != "speaker":
            show_desk._hide_speaker()
        keys: dict[str, tuple[Qt.Key, ...]] = {
            "black": (K.Key_B,), "zoom": (K.Key_Z, K.Key_Right, K.Key_Down), "pointer": (K.Key_P,),
            "help": (K.Key_F1,), "number": (K.Key_7,),
            "timer": (K.Key_T,), "overview": (K.Key_O,), "answered": (K.Key_1, K.Key_Space),
        }  # fmt: skip
        if not quiz:
            window.show_.jump(4)
            window.show_.next()
        for key in keys.get(mode, ()):
            room.press(qtbot, key)
        if mode == "quiz":
            room.press(qtbot, K.Key_PageDown)
            room.press(qtbot, K.Key_PageDown)
            room.press(qtbot, K.Key_1)
        return room

    return begin


def quiet(mode: str, name: str, key: Qt.Key) -> bool:
    return (mode, name) in QUIET or (mode, f"{name}:{key.name.removeprefix('Key_')}") in QUIET


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("name", "key"), KEYS, ids=lambda value: getattr(value, "name", value))
def test_a_key_does_something_or_is_known_to_do_nothing(
    enter: Callable[[str], Room], qtbot: QtBot, mode: str, name: str, key: Qt.Key
) -> None:
    room = enter(mode)
    before = room.state()
    room.press(qtbot, key)
    changed = {what for what, value in room.state().items() if value != before[what]}
    if quiet(mode, name, key):
        assert not changed
    else:
        assert changed, f"{key.name} does nothing in {mode}"
