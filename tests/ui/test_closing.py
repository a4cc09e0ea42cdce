"""Closing the window at any moment leaves no thread, no warning of Qt's and no error behind."""

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from desktop import app
from desktop.app import Desk
from desktop.content import integrity
from desktop.lessons.show import Show
from desktop.ui.memory import Memory
from desktop.ui.present_hook import LessonHook
from desktop.ui.translations import speak
from desktop.user.session import State, UserData

from .conftest import mine_of
from .fake_speech import FakeSpeech
from .fakes import FakeSearch, FakeSheets
from .test_mine_window import type_note

Moment = Callable[[Desk, QtBot], None]


@pytest.fixture
def desk(
    work: Path,
    looks: None,
    qapp: QApplication,
    tmp_path: Path,
    searches: FakeSearch,
    sheets: FakeSheets,
    speech: FakeSpeech,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desk]:
    """A window that is begun and shown, and has not painted yet. The test closes it."""
    monkeypatch.setattr(app, "CHECK_AFTER_MS", 0)
    made = app.build(qapp, work, Memory(tmp_path / "window.json"))
    made.window.begin("strategi")
    made.window.show()
    yield made
    speak(qapp, "sv")


def painted(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitExposed(desk.window)
    qtbot.waitUntil(lambda: desk.mine.begun)


def opened(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    qtbot.waitUntil(lambda: desk.mine.data.state is State.OPEN)
    qtbot.waitUntil(lambda: mine_of(desk).panel is not None and mine_of(desk).panel.editor is not None)  # type: ignore[union-attr]


# -- moments ----------------------------------------------------------------------------------


def before_the_first_frame(desk: Desk, qtbot: QtBot) -> None:
    """Nothing more has happened."""


def while_the_data_is_opened(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    desk.mine.begin()


def while_a_note_is_written(desk: Desk, qtbot: QtBot) -> None:
    opened(desk, qtbot)
    type_note(mine_of(desk), "sista ordet")


def while_a_note_is_saved(desk: Desk, qtbot: QtBot) -> None:
    while_a_note_is_written(desk, qtbot)
    desk.mine.flush()


def while_the_data_is_backed_up(desk: Desk, qtbot: QtBot) -> None:
    opened(desk, qtbot)
    desk.mine.work(lambda data: data.back_up(only_if_due=False), lambda _: None)


def while_something_is_typed(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    desk.window.focus_search()
    qtbot.keyClicks(desk.window.top.search, "alla")


def during_a_search(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    desk.window.search_for("alla")


def with_results_and_suggestions(desk: Desk, qtbot: QtBot) -> None:
    while_something_is_typed(desk, qtbot)
    qtbot.waitUntil(lambda: desk.window.results.is_for("alla"))


def when_enter_waits_for_an_answer(desk: Desk, qtbot: QtBot) -> None:
    during_a_search(desk, qtbot)
    desk.window.top.search.entered.emit(False)


def while_words_are_found_on_the_page(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    desk.window.run("find")
    desk.window.page.look_for("stycke")


def during_a_preview(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    desk.window.run("sheet")


def with_a_dialog_open(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    desk.window.run("shortcuts")


def with_the_menu_open(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    desk.window.open_menu()


def with_a_menu_open_over_the_text(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    reader = desk.window.page.reader
    at = reader.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, reader.viewport().mapToGlobal(at))
    QCoreApplication.sendEvent(reader.viewport(), event)
    assert QApplication.activePopupWidget() is not None


def with_a_menu_open_as_the_language_changes(desk: Desk, qtbot: QtBot) -> None:
    with_a_menu_open_over_the_text(desk, qtbot)
    just_as_the_language_has_changed(desk, qtbot)


def during_a_presentation(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    hook = desk.window.findChild(LessonHook)
    assert hook is not None
    deck = hook.room.deck()
    assert deck is not None
    hook.room.desk.start(Show(deck))


def while_a_place_is_new(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    for name in ("map", "timeline", "notes", "collections"):
        desk.window.run(name)


def before_the_language_changes(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    desk.window.run("program_language:en")


def just_as_the_language_has_changed(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    old = desk.window
    desk.window.run("program_language:en")
    qtbot.waitUntil(lambda: desk.window is not old)


def while_a_language_change_waits_for_a_note(desk: Desk, qtbot: QtBot) -> None:
    while_a_note_is_written(desk, qtbot)
    desk.window.run("program_language:en")


def between_two_changes_of_language(desk: Desk, qtbot: QtBot) -> None:
    just_as_the_language_has_changed(desk, qtbot)
    desk.window.run("program_language:sv")


def after_a_change_of_theme(desk: Desk, qtbot: QtBot) -> None:
    painted(desk, qtbot)
    desk.window.run("theme:dark")


MOMENTS = [
    before_the_first_frame,
    while_the_data_is_opened,
    while_a_note_is_written,
    while_a_note_is_saved,
    while_the_data_is_backed_up,
    while_something_is_typed,
    during_a_search,
    with_results_and_suggestions,
    when_enter_waits_for_an_answer,
    while_words_are_found_on_the_page,
    during_a_preview,
    with_a_dialog_open,
    with_the_menu_open,
    with_a_menu_open_over_the_text,
    with_a_menu_open_as_the_language_changes,
    during_a_presentation,
    while_a_place_is_new,
    before_the_language_changes,
    just_as_the_language_has_changed,
    while_a_language_change_waits_for_a_note,
    between_two_changes_of_language,
    after_a_change_of_theme,
]


# -- what is left ------------------------------------------------------------------------------


def running() -> list[QThread]:
    """The threads of Qt's that still run, the one of the tests left out."""
    threads = [thing for thing in gc.get_objects() if isinstance(thing, QThread) and Shiboken.isValid(thing)]
    return [thread for thread in threads if thread.isRunning() and thread is not QThread.currentThread()]


def leave_nothing(desk: Desk) -> list[object]:
    """Closes, lets everything that was posted or timed come, and takes the window away. What raised meanwhile."""
    with capture_exceptions() as raised:
        desk.close()
        for keeper in (desk.window, desk.presenter, desk.mine, desk.searching, desk.runner):
            for timer in keeper.findChildren(QTimer):
                if timer.isActive():
                    QCoreApplication.sendEvent(timer, _due(timer))
        for _ in range(3):
            QCoreApplication.processEvents()
        desk.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
        gc.collect()
    return list(raised)


def _due(timer: QTimer) -> QEvent:
    from PySide6.QtCore import QTimerEvent

    return QTimerEvent(timer.timerId())


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: moment.__name__)
def test_closing_leaves_nothing_behind(desk: Desk, qtbot: QtBot, moment: Moment) -> None:
    before = threading.active_count()
    moment(desk, qtbot)
    assert leave_nothing(desk) == []
    assert running() == []
    assert threading.active_count() <= before
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == []


def test_closing_while_the_file_is_checked_leaves_nothing_behind(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, closing = threading.Event(), threading.Event()

    def check(path: Path) -> str:
        begun.set()
        closing.wait()
        return "ok"

    monkeypatch.setattr(integrity, "check_content", check)
    qtbot.waitUntil(begun.is_set)
    end = desk.presenter.end
    monkeypatch.setattr(desk.presenter, "end", lambda: (end(), closing.set()))
    assert leave_nothing(desk) == []
    assert running() == []
    assert not desk.check.passed


@pytest.mark.parametrize("moment", [while_a_note_is_written, while_a_language_change_waits_for_a_note])
def test_what_was_written_is_on_disk(desk: Desk, qtbot: QtBot, moment: Moment, tmp_path: Path) -> None:
    moment(desk, qtbot)
    assert leave_nothing(desk) == []
    data = UserData(tmp_path)
    data.open()
    assert [note.text for note in data.store.notes.all()] == ["sista ordet"]
    data.close()
