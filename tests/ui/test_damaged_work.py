"""A reference work that is damaged inside, with its size right: said plainly, wherever the damage is met."""

import random
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.ui import window_memory
from desktop.ui.file_check import FileCheck
from desktop.ui.problem import ProblemWindow

from .conftest import NewDesk


def damage(whole: Path, to: Path, first: float, last: float) -> Path:
    data = bytearray(whole.read_bytes())
    start, end = int(len(data) * first), int(len(data) * last)
    data[start:end] = random.Random(7).randbytes(end - start)
    to.write_bytes(data)
    return to


@pytest.mark.parametrize(("first", "last"), [(0.003, 0.06), (0.02, 0.05), (0.3, 0.35)])
def test_the_window_opens_or_says_that_the_work_is_damaged(
    first: float, last: float, content_db: Path, looks: None, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = damage(content_db, tmp_path / "content.db", first, last)
    program = app.Program(qapp, broken, tmp_path)
    program.open()
    window = program.window()
    assert isinstance(window, ProblemWindow)
    assert "skadat" in window.message.text()
    assert "Installera om" in window.hint.text()
    assert "database" not in window.message.text()
    program.close()


def test_a_search_in_a_damaged_index_says_so_where_the_hits_would_stand(
    new_desk: NewDesk, content_db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from desktop.search.connection import SearchConnection

    broken = damage(content_db, tmp_path / "content.db", 0.4, 0.999)
    monkeypatch.setattr(app, "open_search", lambda content: SearchConnection(broken))
    desk = new_desk()
    desk.window.search_for("brobyggare")
    qtbot.waitUntil(lambda: desk.window.results.isVisible() and not desk.window.results.head.isVisible())
    assert desk.window.desk.active


def test_what_the_check_finds_is_said_plainly_and_stays(
    new_desk: NewDesk, content_db: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = new_desk()
    check = FileCheck(desk.runner, damage(content_db, tmp_path / "content.db", 0.9, 0.95), 0)
    check.failed.connect(desk.window.status.say_lastingly)
    with qtbot.waitSignal(check.failed) as told:
        check.begin()
    assert told.args == ["Uppslagsverket är skadat. Installera om programmet."]
    desk.window.status.say("Något annat.")
    desk.window.status._passing.timeout.emit()
    assert desk.window.status.message() == told.args[0]


def test_a_place_that_was_kept_wrongly_is_drawn_in_to_the_screen(new_desk: NewDesk) -> None:
    window = new_desk().window
    window.setGeometry(50, 60, 900, 9000)
    window_memory._keep_on_screen(window)
    assert window.screen().availableGeometry().contains(window.geometry())
