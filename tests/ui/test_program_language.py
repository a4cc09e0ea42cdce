"""Another language of the program, at once: a window built anew where everything stands as it did."""

import gc
import json
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.app import Desk
from desktop.core.errors import KnownError
from desktop.ui.main_window import MainWindow
from desktop.ui.mine import Mine

from .conftest import NewDesk
from .test_window import action, shown, type_search


def settle() -> None:
    """What was deleted later is deleted now."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.sendPostedEvents()
    gc.collect()


def speak(qtbot: QtBot, desk: Desk, language: str) -> MainWindow:
    """Chooses a language in the menu; the new window."""
    old = desk.window
    action(desk, f"program_language:{language}").trigger()
    qtbot.waitUntil(lambda: desk.window is not old)
    qtbot.waitExposed(desk.window)
    return desk.window


def test_the_window_speaks_another_language_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    old = desk.window
    new = speak(qtbot, desk, "en")
    assert old is not new
    assert new.isVisible()
    assert action(desk, "program_language:en").isChecked()
    assert not action(desk, "program_language:sv").isChecked()
    assert shown(desk) == "strategi"
    assert desk.presenter.language == "sv"
    settle()
