"""Hours of slides and quiz, without the waiting, leave nothing behind."""

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.content.store import ContentStore
from desktop.core.paths import resource
from desktop.lessons.library import Library
from desktop.lessons.quiz import QuizChoice, team_names
from desktop.lessons.show import Show
from desktop.ui.present_ahead import KEPT
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_look import LOOKS, load_looks
from desktop.ui.present_speaker import SpeakerWindow
from desktop.ui.present_window import PresentationWindow
from tests.ui.projector import LAPTOP, FakeScreens


def counted() -> Counter[str]:
    """How many objects of each Qt or own kind are alive."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    return Counter(
        type(thing).__name__
        for thing in gc.get_objects()
        if isinstance(thing, QObject) or str(type(thing).__module__).startswith("desktop.")
    )


def grown(one_hour: Callable[[], None]) -> dict[str, int]:
    """What there is more of after eight hours than after one."""
    one_hour()
    before = counted()
    for _ in range(8):
        one_hour()
    after = counted()
    return {name: after[name] - before[name] for name in after if after[name] > before[name] + 2}


@pytest.fixture
def desk(looks: None) -> PresentationDesk:
    return PresentationDesk(load_looks(resource("themes")), FakeScreens(LAPTOP), full=False)


@pytest.fixture
def hour(desk: PresentationDesk, content_db: Path, qtbot: QtBot) -> Iterator[Callable[[], None]]:
    """Sixty slides, overview, speaker's view, menu, looks and a whole quiz."""
    store = ContentStore.open(content_db)
    library = Library(store, "sv")
    deck = library.lesson_deck(library.lessons()[1], whole=True)

    def one() -> None:
        window = desk.start(Show(deck))
        for _ in range(60):
            window.run("next")
        window.open_overview()
        window._close_overview()
        desk.toggle_speaker()
        desk.toggle_speaker()
        window.menu().close()
        for look in LOOKS:
            window.set_look(look)
            window.grab()
        assert len(window._ahead._kept) <= KEPT
        quiz = desk.start(library.quiz(QuizChoice(count=98), team_names(["Röd"])))
        while not quiz.show_.at_end:
            quiz.run("next")
        quiz.grab()
        quiz.run("back")
        desk.end()

    yield one
    store.close()


def test_memory_stays_flat(hour: Callable[[], None]) -> None:
    assert grown(hour) == {}


@pytest.mark.parametrize("kept", [PresentationWindow, SpeakerWindow])
def test_the_count_sees_what_is_not_let_go(
    hour: Callable[[], None], kept: type[QObject], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With one window an hour that nobody gives back, the test above fails."""
    monkeypatch.setattr(kept, "deleteLater", lambda _: None)
    hidden: list[QObject] = []
    begin = kept.__init__

    def remembered(self: QObject, *rest: object, **more: object) -> None:
        begin(self, *rest, **more)  # type: ignore[arg-type]
        hidden.append(self)

    monkeypatch.setattr(kept, "__init__", remembered)
    assert kept.__name__ in grown(hour)
    monkeypatch.undo()
    for thing in hidden:
        thing.deleteLater()
