"""Hours of slides and quiz, without the waiting, leave nothing behind."""

import gc
from collections import Counter
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
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_look import load_looks
from tests.ui.test_present_window import LAPTOP, FakeScreens


def counted() -> Counter[str]:
    """How many objects of each Qt or own kind are alive."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    return Counter(
        type(thing).__name__
        for thing in gc.get_objects()
        if isinstance(thing, QObject) or str(type(thing).__module__).startswith("desktop.")
    )


@pytest.mark.usefixtures("looks")
def test_memory_stays_flat(content_db: Path, qtbot: QtBot) -> None:
    store = ContentStore.open(content_db)
    library = Library(store, "sv")
    deck = library.lesson_deck(library.lessons()[1], whole=True)
    screens = FakeScreens(LAPTOP)
    desk = PresentationDesk(load_looks(resource("themes")), screens, full=False)
    game = library.quiz(QuizChoice(count=98), team_names(["Röd"]))
    while game.next():
        pass

    def one_hour() -> None:
        window = desk.start(Show(deck))
        for _ in range(60):
            window.run("next")
        window.open_overview()
        window._close_overview()
        desk.toggle_speaker()
        desk.toggle_speaker()
        window.menu().close()
        window.grab()
        quiz = desk.start(game)
        quiz.run("back")
        quiz.run("next")
        desk.end()

    one_hour()
    before = counted()
    for _ in range(8):
        one_hour()
    after = counted()
    assert {name: after[name] - before[name] for name in after if after[name] > before[name] + 2} == {}
    store.close()
