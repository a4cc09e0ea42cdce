"""What the computer's policy decides holds in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app import Desk, build, make_application
from desktop.core.policy import Policy
from desktop.ui.memory import Memory
from desktop.ui.saving import lock_saving, may_save
from tests.ui.test_window import action


@pytest.fixture
def unlocked(qtbot: QtBot) -> Iterator[None]:
    yield
    lock_saving(False)


@pytest.mark.usefixtures("unlocked")
def test_where_saving_is_stopped_a_person_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *arguments: said.append(str(arguments[2])))
    assert may_save(None)
    lock_saving(True)
    assert not may_save(None)
    assert "stängt av" in said[0]


def test_a_locked_language_is_the_only_one(content_db: Path, tmp_path: Path, qtbot: QtBot) -> None:
    policy = Policy(language="sv-simple", locked=frozenset({"language"}))
    desk: Desk = build(make_application(), content_db, Memory(tmp_path / "window.json", policy.decide))
    qtbot.addWidget(desk.window)
    assert desk.presenter.language == "sv-simple"
    assert desk.presenter.languages == ["sv-simple"]
    desk.presenter.set_language("en")
    assert desk.presenter.language == "sv-simple"
    assert action(desk, "sheet") is not None
    desk.close()
