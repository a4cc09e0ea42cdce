"""The real window with its lessons, for the tests of them: one screen, one's own data open."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.content.store import ContentStore
from desktop.lessons.library import Library
from desktop.ui.memory import Memory
from desktop.ui.present_hook import LessonHook
from desktop.ui.present_room import LessonRoom
from desktop.ui.present_screens import ScreenInfo, Screens
from desktop.user.session import State


class OneScreen(Screens):
    def all(self) -> list[ScreenInfo]:
        return [ScreenInfo("en", QRect(0, 0, 1024, 768), True)]


@pytest.fixture
def desk(content_db: Path, looks: None, qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[app.Desk]:
    before = threading.active_count()
    made = app.build(qapp, content_db, Memory(tmp_path / "window.json"))
    made.window.resize(1366, 768)
    made.window.begin("roll-brobyggare")
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    made.close()
    made.window.deleteLater()
    del made
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # not left to a collector in a lane's thread
    assert threading.active_count() <= before


@pytest.fixture
def room(desk: app.Desk, qtbot: QtBot) -> LessonRoom:
    hook = desk.window.findChild(LessonHook)
    assert hook is not None
    room = hook.room
    room.desk.screens = OneScreen()
    room.desk.full = False
    mine = room.shelf._desk.data  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: mine.state is State.OPEN)
    return room


def shown(room: LessonRoom) -> str:
    assert room.desk.window is not None
    return room.desk.window.show_.deck.id


@pytest.fixture
def library(content_db: Path) -> Iterator[Library]:
    store = ContentStore.open(content_db)
    yield Library(store, "sv")
    store.close()
