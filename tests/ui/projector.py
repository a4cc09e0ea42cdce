"""A presentation on screens that come and go when a test says so, and a small quiz, for the tests of them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from desktop.core.paths import resource
from desktop.core.records import Source
from desktop.lessons.quiz import RoomQuestion, Round, team_names
from desktop.lessons.quiz_show import QuizShow
from desktop.lessons.runs import plain
from desktop.lessons.show import Show
from desktop.lessons.slides import Deck, Part, Slide
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_look import load_looks
from desktop.ui.present_screens import ScreenInfo, Screens
from desktop.ui.present_window import PresentationWindow

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
