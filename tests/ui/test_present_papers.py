"""What a trainer takes along: papers, files for a colleague, and what a locked machine leaves out."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.ui.present_files import read_lesson
from desktop.ui.present_home import LessonsView
from desktop.ui.present_room import LessonRoom
from tests.ui.classroom import desk, library, room

__all__ = ["desk", "library", "room"]


def test_papers_are_written_whole(
    desk: app.Desk, room: LessonRoom, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    room.do("plan", room.library.lessons()[0])
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert target.read_bytes().startswith(b"%PDF")
    qtbot.waitUntil(lambda: "plan.pdf" in desk.window.status.message())


def test_papers_and_files_are_asked_for_in_the_folder_used_last(
    room: LessonRoom, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []

    def ask(*asked: object) -> tuple[str, str]:
        begun.append(str(asked[2]))
        return (str(tmp_path / "plan.pdf") if len(begun) == 1 else "", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    room.do("plan", room.library.lessons()[0])
    room.do("plan", room.library.lessons()[0])
    room.open_file()
    assert Path(begun[1]).parent == tmp_path
    assert begun[2] == str(tmp_path)
    qtbot.waitUntil((tmp_path / "plan.pdf").exists, timeout=20_000)


def test_cards_ask_for_the_groups(
    desk: app.Desk, room: LessonRoom, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "kort.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("", False))
    room.do("cards", room.library.lessons()[0])
    assert not target.exists()
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("Röd\nBlå", True))
    room.do("cards", room.library.lessons()[0])
    qtbot.waitUntil(target.exists, timeout=20_000)


def test_a_lesson_for_a_colleague_comes_back_the_same(
    desk: app.Desk, room: LessonRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "lektion.brosamling"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    lesson = room.library.lessons()[2]
    room.do("share", lesson)
    back = read_lesson(target, room.library.store.has_page)
    assert (back.title, back.aim, back.audience, back.steps) == (
        lesson.title, lesson.aim, lesson.audience, lesson.steps,
    )  # fmt: skip
    room.open_file()
    assert room.desk.window is not None
    assert room.desk.window.show_.deck.title == lesson.title
    assert room.shelf.lessons() == []


def test_a_bad_file_is_said_and_not_shown(desk: app.Desk, room: LessonRoom, tmp_path: Path) -> None:
    bad = tmp_path / "x.brosamling"
    bad.write_bytes(b"nonsense")
    room.show_file(bad)
    assert "x.brosamling" in desk.window.status.message()
    assert room.desk.window is None


def test_the_menu_of_a_lesson_hides_what_is_locked(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    lesson = room.library.lessons()[0]
    free = LessonsView(room.lessons, desk.icons)
    locked = LessonsView(room.lessons, desk.icons, exporting=False, editing=False)
    for view in (free, locked):  # their menus alone would hold them, and take them along when they are closed
        qtbot.addWidget(view)
    texts = [[a.text() for a in view.menu(lesson).actions() if a.text()] for view in (free, locked)]
    assert "Lektionsplan …" in texts[0]
    assert texts[1] == ["Visa med alla bilder"]


def test_a_name_with_a_dot_keeps_it_and_another_file_is_not_written_over(
    room: LessonRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *what: (asked.append(what[2]), answers[len(asked) - 1])[1])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "plan 2.0"), ""))
    assert room.files._ask("x", ".pdf", "PDF") == tmp_path / "plan 2.0.pdf"
    tmp_path.joinpath("plan 2.0.pdf").write_text("redan här")
    assert room.files._ask("x", ".pdf", "PDF") is None
    assert room.files._ask("x", ".pdf", "PDF") == tmp_path / "plan 2.0.pdf"
    assert ["plan 2.0.pdf" in text for text in asked] == [True, True]
