"""What the window remembers is on disk soon after each change: a kill loses nothing worth keeping."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.mine import Mine

from .conftest import NewDesk

Change = Callable[[Desk], object]


def kept(tmp_path: Path) -> dict[str, Any]:
    path = tmp_path / "window.json"
    return dict(json.loads(path.read_text("utf-8"))) if path.exists() else {}


def visit(data: dict[str, Any]) -> list[Any]:
    tabs = data["tabs"]
    tab = tabs["open"][tabs["current"]]
    return list(tab["visits"][tab["at"]])


FIRST: dict[str, Any] = {}


CHANGES: dict[str, tuple[Change, Callable[[dict[str, Any]], bool]]] = {
    "a page": (lambda desk: desk.window.go_page("kom-lulea"), lambda data: visit(data)[1] == "kom-lulea"),
    "a tab": (lambda desk: desk.presenter.new_tab(), lambda data: len(data["tabs"]["open"]) == 2),
    "a closed tab": (lambda desk: desk.presenter.close_tab(), lambda data: len(data["tabs"]["closed"]) == 1),
    "how far it was read": (
        lambda desk: desk.window.page.reader.verticalScrollBar().setValue(200),
        lambda data: visit(data)[3] > 0,
    ),
    "the language": (lambda desk: desk.presenter.set_language("en"), lambda data: data["language"] == "en"),
    "the text size": (lambda desk: desk.presenter.change_text_size(3), lambda data: data["text_size"] == 130),
    "the theme": (lambda desk: desk.window.run("theme:dark"), lambda data: data["theme"] == "dark"),
    "the spacing": (lambda desk: desk.window.run("loose"), lambda data: data["reading"]["loose"] is True),
    "the numbers": (lambda desk: desk.window.run("numbers"), lambda data: data["numbers"] is True),
    "the tree": (lambda desk: desk.window.run("tree"), lambda data: data["tree"] is False),
    "the panel": (lambda desk: desk.window.run("panel"), lambda data: data["panel"] is False),
    "the window's size": (
        lambda desk: desk.window.resize(1200, 700),
        lambda data: data["geometry"] != FIRST["geometry"],
    ),
    "the menu bar": (lambda desk: desk.window.run("menubar"), lambda data: data["menubar"] is True),
}


@pytest.mark.parametrize("name", sorted(CHANGES))
def test_a_change_is_on_disk_without_closing(new_desk: NewDesk, tmp_path: Path, qtbot: QtBot, name: str) -> None:
    desk = new_desk("strategi")
    desk.presenter.save()
    FIRST.update(kept(tmp_path))
    change, is_kept = CHANGES[name]
    assert not is_kept(kept(tmp_path))
    change(desk)
    qtbot.waitUntil(lambda: is_kept(kept(tmp_path)))


def test_what_changes_without_a_pause_is_on_disk_all_the_same(
    new_desk: NewDesk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.state.SAVE_AT_LATEST_MS", 100)
    desk = new_desk("strategi")
    desk.presenter.save()
    desk.presenter.set_language("en")
    scrolling = QTimer(desk.window)
    scrolling.timeout.connect(desk.presenter.touch)
    scrolling.start(0)
    qtbot.waitUntil(lambda: kept(tmp_path)["language"] == "en")
    assert scrolling.isActive()


def test_everything_is_back_where_it_was_after_a_kill(new_desk: NewDesk, tmp_path: Path, qtbot: QtBot) -> None:
    first = new_desk("strategi")
    first.presenter.open_page("kom-lulea", new_tab=True)
    first.window.run("theme:dark")
    first.presenter.change_text_size(2)
    bar = first.window.page.reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    share = first.window.page.reader.share()
    qtbot.waitUntil(lambda: bool(kept(tmp_path)) and visit(kept(tmp_path))[3] == pytest.approx(share, abs=0.001))
    shutil.copy(tmp_path / "window.json", tmp_path / "as-killed.json")
    first.close()
    shutil.copy(tmp_path / "as-killed.json", tmp_path / "window.json")
    again = new_desk()
    assert [tab.visit.place.detail for tab in again.presenter.tabs.open] == ["strategi", "kom-lulea"]
    assert again.presenter.text_size == 120
    assert again.presenter.kept("theme") == "dark"
    assert again.window.page.reader.share() == pytest.approx(share, abs=0.01)


def test_the_first_letters_of_a_note_are_on_their_way_at_once(new_desk: NewDesk, tmp_path: Path, qtbot: QtBot) -> None:
    mine = new_desk("kom-lulea").window.findChild(Mine)
    assert isinstance(mine, Mine)
    qtbot.waitUntil(lambda: mine.panel is not None and mine.panel.editor is not None)
    assert mine.panel is not None
    assert mine.panel.editor is not None
    mine.panel.editor.field.insertPlainText("R")
    assert mine.desk._saving.interval() < 100

    def on_disk() -> list[str]:
        with closing(sqlite3.connect(tmp_path / "user.db")) as other:
            return [text for (text,) in other.execute("SELECT text FROM note")]

    qtbot.waitUntil(lambda: on_disk() == ["R"])
