"""One's own lessons: written, kept, undone; and the quiz and the talk that are begun from them."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.lessons.lesson import Lesson, LessonStep
from desktop.lessons.quiz import QuizChoice
from desktop.ui.present_editor import LessonEditor
from desktop.ui.present_home import LessonsView
from desktop.ui.present_quiz import QuizDialog
from desktop.ui.present_room import LessonRoom
from desktop.user.session import State
from tests.ui.classroom import desk, library, room, shown

__all__ = ["desk", "library", "room"]


def test_an_own_lesson_is_kept_as_a_collection_and_undone(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    ready = room.library.lessons()[0]
    kept = room.shelf.save(replace(ready, steps=(replace(ready.steps[0], tasks=("Rita.",)), *ready.steps[1:])))
    assert kept is not None
    assert kept.own
    assert room.shelf.lessons() == [kept]
    changed = replace(kept, title="Ny titel", steps=kept.steps[1:], closing="Sist")
    room.shelf.save(changed)
    assert room.shelf.lessons() == [changed]
    room.shelf._desk.undo()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: room.shelf.lessons() == [kept])
    room.remove(kept)
    assert room.shelf.lessons() == []


def test_the_editor_gives_the_lesson_that_was_written(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    refs = room.library.store.pages()
    editor = LessonEditor(Lesson("", ""), refs, desk.icons)
    qtbot.addWidget(editor)
    saved: list[Lesson] = []
    editor.saved.connect(saved.append)
    editor.save.click()
    assert "namn" in editor.message.text()
    editor.title.setText("  Min lektion ")
    editor.save.click()
    assert "sida" in editor.message.text()
    for page in ("strategi", "mal-2032", "roll-brobyggare"):
        editor.pages.setCurrentIndex(editor.pages.findData(page))
        editor.add()
    editor.say.setPlainText("Hej!")
    editor.tasks.setPlainText("Läs\n\nSkriv")
    editor.minutes.setValue(12)
    editor.move_step(-2)
    editor.list.setCurrentRow(1)
    editor.take_out()
    editor.pages.setEditText("finns inte")
    editor.add()
    assert "listan" in editor.message.text()
    assert " 17 " in editor.total.text()
    editor.save.click()
    step = LessonStep("roll-brobyggare", 12, "Hej!", ("Läs", "Skriv"))
    assert saved == [Lesson("", "Min lektion", steps=(step, LessonStep("mal-2032", 5)))]


def test_a_changed_lesson_is_seen_at_once(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    desk.window.run("lessons")
    room.edit(replace(room.library.lessons()[0], title="Egen"))
    editor = desk.window.findChild(LessonEditor)
    assert editor is not None
    editor.save.click()
    view = desk.window.stack.currentWidget()
    assert isinstance(view, LessonsView)
    titles = [frame.accessibleName() for frame in view.findChildren(type(view._card(room.lessons()[0])))]
    assert "Egen" in titles
    assert room.lessons()[0].title == "Egen"


def titles(desk: app.Desk) -> list[str]:
    view = desk.window.stack.currentWidget()
    assert isinstance(view, LessonsView)
    return [frame.accessibleName() for frame in view.findChildren(QFrame) if frame.accessibleName()]


def test_a_lesson_taken_away_comes_back_in_sight_when_it_is_undone(
    desk: app.Desk, room: LessonRoom, qtbot: QtBot
) -> None:
    kept = room.shelf.save(replace(room.library.lessons()[0], title="Egen"))
    assert kept is not None
    desk.window.run("lessons")
    assert "Egen" in titles(desk)
    room.do("remove", kept)
    qtbot.waitUntil(lambda: "Egen" not in titles(desk))
    desk.window.run("undo_mine")
    qtbot.waitUntil(lambda: "Egen" in titles(desk))


def test_what_was_written_is_not_lost_without_a_question(
    desk: app.Desk, room: LessonRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *what: (asked.append(what[2]), answers[len(asked) - 1])[1])
    lesson = room.library.lessons()[0]
    untouched = LessonEditor(lesson, room.library.store.pages(), desk.icons, desk.window)
    untouched.open()
    qtbot.keyClick(untouched, Qt.Key.Key_Escape)
    assert asked == []
    editor = LessonEditor(lesson, room.library.store.pages(), desk.icons, desk.window)
    editor.open()
    editor.say.setPlainText("Något nytt")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert len(asked) == 2


def test_steps_are_moved_and_taken_out_by_keyboard(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    lesson = room.library.lessons()[0]
    editor = LessonEditor(lesson, room.library.store.pages(), desk.icons, desk.window)
    editor.open()
    qtbot.waitExposed(editor)
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    pages = [step.page for step in lesson.steps]
    for key, then in (
        (Qt.Key.Key_Down, [pages[1], pages[0], *pages[2:]]),
        (Qt.Key.Key_Up, pages),
        (Qt.Key.Key_Delete, pages[1:]),
    ):
        qtbot.keyClick(editor.list, key, Qt.KeyboardModifier.AltModifier)
        assert [step.page for step in editor.made().steps] == then
    editor.save.click()


# -- quiz and talk --------------------------------------------------------------------------


def test_quiz_from_the_dialog(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    room.do("quiz", room.library.lessons()[1])
    dialog = desk.window.findChild(QuizDialog)
    assert dialog is not None
    few = dialog.found.text()
    dialog.own.setChecked(False)
    assert dialog.found.text() != few
    dialog.area.setCurrentIndex(dialog.area.findData("bostad"))
    dialog.kind.setCurrentIndex(dialog.kind.findData("sant"))
    dialog.level.setCurrentIndex(0)
    if not dialog.begin.isEnabled():
        assert "Inga" in dialog.found.text()
    dialog.kind.setCurrentIndex(0)
    dialog.level.setCurrentIndex(2)
    dialog.number.setValue(3)
    dialog.teams[0].setText("Röd")
    dialog.statements.setChecked(True)
    dialog.begin.click()
    assert shown(room) == "quiz"
    assert room.desk.window is not None
    assert room.desk.window.show_.count == 3
    assert [part.mark for part in room.desk.window.show_.slide.parts][-3:] == ["A", "B", "C"]


def test_a_lesson_that_cannot_be_kept_stays_in_its_editor(
    desk: app.Desk, room: LessonRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lock comes by itself after a while; what was written went with the dialog."""
    asked: list[bool] = []
    monkeypatch.setattr(room.shelf, "_unlock", lambda: asked.append(True))
    room.edit(room.library.lessons()[0])
    editor = desk.window.findChild(LessonEditor)
    assert editor is not None
    editor.title.setText("Skriven länge")
    data = room.shelf._desk.data  # type: ignore[attr-defined]
    state = data.state
    data.state = State.LOCKED
    editor.save.click()
    assert editor.isVisible()
    assert "inte sparad" in editor.message.text()
    assert asked == [True]
    data.state = state
    editor.save.click()
    assert not editor.isVisible()
    assert [lesson.title for lesson in room.shelf.lessons()] == ["Skriven länge"]


def test_a_result_is_saved_only_when_asked_and_by_team(
    desk: app.Desk, room: LessonRoom, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "resultat.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    room.begin_quiz(QuizChoice(count=1), [])
    assert room.desk.window is not None
    qtbot.keyClick(room.desk.window, Qt.Key.Key_W)
    assert not target.exists()
    room.begin_quiz(QuizChoice(count=1), ["Röd", "Blå"])
    assert room.desk.window is not None
    qtbot.keyClick(room.desk.window, Qt.Key.Key_Space)
    qtbot.keyClick(room.desk.window, Qt.Key.Key_W)
    assert "Röd: 0 av 1" in target.read_text("utf-8")
    assert "Blå: 0 av 0" in target.read_text("utf-8")


@pytest.mark.parametrize("speaking", [False, True])
def test_where_a_result_goes_is_asked_over_what_the_speaker_sees_and_the_keys_come_back(
    desk: app.Desk, room: LessonRoom, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, speaking: bool
) -> None:
    """Asked over the main window the dialog brought that window before the slides, and left the keys in it."""
    over: list[QWidget] = []
    target = tmp_path / "resultat.txt"

    def ask(parent: QWidget, *_: str) -> tuple[str, str]:
        over.append(parent)
        desk.window.activateWindow()
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    room.begin_quiz(QuizChoice(count=1), ["Röd", "Blå"])
    window = room.desk.window
    assert window is not None
    if speaking:
        qtbot.keyClick(window, Qt.Key.Key_S)
    speaker = room.desk.speaker
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert speaker is None or speaker.buttons["save"].isHidden()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    if speaker is not None:
        assert speaker.place.text() == "Fråga 1 av 1"
        speaker.buttons["save"].click()
    else:
        qtbot.keyClick(window, Qt.Key.Key_W)
    assert over == [speaker if speaking else window]
    assert (speaker.told.text() if speaker is not None else window._told) == "Sparad: resultat.txt"
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def test_talk_from_the_menu_asks_about_the_page(desk: app.Desk, room: LessonRoom) -> None:
    desk.window.run("talk")
    assert room.desk.window is not None
    assert {slide.page for slide in room.desk.window.show_.slides} == {"roll-brobyggare"}
