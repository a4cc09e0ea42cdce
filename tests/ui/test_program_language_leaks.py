"""Changing the program's language again and again leaves nothing behind."""

import gc
import threading
import weakref
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from desktop.app import Desk
from desktop.jobs.runner import Lane
from desktop.ui.translations import speak

from .conftest import NewDesk
from .test_program_language import switch
from .test_window import action

TIMES = 20


@pytest.fixture(autouse=True)
def _swedish_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "sv")


def settle() -> None:
    """What was to be deleted later is deleted, and what nobody holds is gone."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()


def census(desk: Desk) -> dict[str, int]:
    """How many there are of everything that could be left behind."""
    settle()
    objects = [thing for thing in gc.get_objects() if isinstance(thing, QObject)]
    told = {
        f"{type(teller).__name__}.{name}": teller.receivers(SIGNAL(f"{name}({arguments})"))
        for teller, signals in (
            (desk.presenter, {"placeShown": "PyObject,PyObject", "tabsChanged": "", "aboutToLeave": ""}),
            (desk.searching, {"left": "", "found": "PyObject,QString"}),
            (desk.mine, {"changed": "", "stateChanged": "", "noticed": "QString"}),
            (desk.themes, {"changed": ""}),
        )
        for name, arguments in signals.items()
    }
    return {
        "top-level widgets": len(QApplication.topLevelWidgets()),
        "widgets": len(QApplication.allWidgets()),
        "wrappers of dead widgets": sum(1 for thing in objects if not Shiboken.isValid(thing)),
        "objects": len(objects),
        "lanes": len(desk.runner.findChildren(Lane)),
        "threads": threading.active_count(),
        "translators": len(desk.application.findChildren(QObject, "brobyggaren-translator")),
        **told,
    }


def visit_every_place(desk: Desk) -> None:
    """Makes every view of the window."""
    for name in ("map", "timeline", "glossary", "contacts", "compare", "notes", "bookmarks", "collections", "lessons"):
        desk.window.run(name)
    desk.window.go_page("strategi")
    desk.window.run("speak")


def test_twenty_changes_leave_nothing_behind(new_desk: NewDesk, qtbot: QtBot) -> None:
    desk = new_desk("strategi")
    visit_every_place(desk)
    for language in ("en", "sv"):  # what is loaded once and kept (an empty cache would count as a leak)
        switch(qtbot, desk, language)
        visit_every_place(desk)
    before = census(desk)
    assert all(count > 0 for name, count in before.items() if "." in name), before
    for turn in range(TIMES):
        switch(qtbot, desk, "sv" if turn % 2 else "en")
        visit_every_place(desk)
    after = census(desk)
    # A timer, or what is said for a moment, may be there at either count; a leak leaves one for each change.
    free = dict.fromkeys(("objects", "widgets", "top-level widgets"), TIMES - 1)
    grown = {name: (before[name], count) for name, count in after.items() if count > before[name] + free.get(name, 0)}
    assert grown == {}, Counter(type(thing).__name__ for thing in gc.get_objects() if isinstance(thing, QObject))


def test_the_old_window_is_gone(new_desk: NewDesk, qtbot: QtBot) -> None:
    desk = new_desk("strategi")
    desk.window.search_for("alla")
    qtbot.waitUntil(lambda: desk.window.results.is_for("alla"))
    old = weakref.ref(desk.window)
    switch(qtbot, desk, "en")
    settle()
    assert old() is None


def main_windows() -> set[QWidget]:
    return {widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow)}


def test_the_program_goes_on_and_nothing_old_is_kept(new_desk: NewDesk, qtbot: QtBot, qapp: QApplication) -> None:
    before = main_windows()  # of other tests, on their way out
    desk = new_desk("strategi")
    ended: list[bool] = []
    qapp.lastWindowClosed.connect(lambda: ended.append(True))
    switch(qtbot, desk, "en")
    settle()
    action(desk, "numbers").trigger()
    desk.presenter.save()
    assert ended == []
    assert desk.presenter.kept("numbers") is False  # as it was when the window was built
    assert desk.window.panels.numbered
    desk.presenter.hand_over()
    assert desk.presenter.kept("numbers") is True
    assert main_windows() - before == {desk.window}
    assert all(isinstance(widget, QWidget) for widget in QApplication.topLevelWidgets())
