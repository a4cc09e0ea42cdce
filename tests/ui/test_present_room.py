"""Lessons in the real window: what is shown becomes slides, own lessons are kept, papers and files are written."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QInputDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.content.store import ContentStore
from desktop.core.errors import KnownError
from desktop.core.paths import resource
from desktop.lessons.lesson import Lesson, LessonStep
from desktop.lessons.library import Library
from desktop.lessons.quiz import QuizChoice
from desktop.ui.icons import Icons
from desktop.ui.memory import Memory
from desktop.ui.places import Place
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_editor import LessonEditor
from desktop.ui.present_files import read_lesson, write_lesson
from desktop.ui.present_home import LessonsView
from desktop.ui.present_hook import BEHIND, LessonHook
from desktop.ui.present_look import load_looks
from desktop.ui.present_only import PresentOnly, named_deck
from desktop.ui.present_quiz import QuizDialog
from desktop.ui.present_room import LessonRoom
from desktop.ui.present_screens import ScreenInfo, Screens
from desktop.ui.present_voice import system_voice
from desktop.ui.tokens import load_themes
from desktop.user.session import State

ROOT = Path(__file__).resolve().parents[2]


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
    qtbot.waitUntil(lambda: mine.state is State.OPEN, timeout=5000)
    return room


def shown(room: LessonRoom) -> str:
    assert room.desk.window is not None
    return room.desk.window.show_.deck.id


def test_f5_shows_the_page_that_is_read(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_F5)
    assert shown(room) == "roll-brobyggare"
    room.desk.end()
    desk.presenter.set_language("en")
    desk.window.run("present")
    assert room.desk.window is not None
    assert room.desk.window.show_.slides[0].language == "en"


@pytest.mark.parametrize(
    ("place", "deck"), [("map", "map"), ("timeline", "timeline"), ("glossary", "words"), ("start", None)]
)
def test_each_place_has_its_slides(desk: app.Desk, room: LessonRoom, place: str, deck: str | None) -> None:
    desk.window.go(Place(place))
    made = room.deck()
    assert (made.id if made else None) == deck


def test_the_years_and_areas_that_are_chosen_are_shown(desk: app.Desk, room: LessonRoom) -> None:
    desk.window.go(Place("timeline"))
    every = room.deck()
    view = desk.window.stack.currentWidget()
    view.area.setCurrentIndex(1)  # type: ignore[attr-defined]
    some = room.deck()
    assert every is not None
    assert some is not None
    assert 0 < len(some.slides) < len(every.slides)


def test_a_search_becomes_slides(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    window = desk.window
    window.search_for("brobyggare")
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.results, timeout=5000)
    deck = room.deck()
    assert deck is not None
    assert deck.id == "search"
    assert "roll-brobyggare" in {slide.page for slide in deck.slides}


def show_place(desk: app.Desk, room: LessonRoom, qtbot: QtBot, place: str) -> None:
    """Brings the window to a place, as a person does it."""
    window = desk.window
    if place == "search":
        window.search_for("brobyggare")
        qtbot.waitUntil(lambda: window.stack.currentWidget() is window.results, timeout=5000)
    elif place == "collections":
        assert room.shelf.save(replace(room.library.lessons()[0], title="Egen samling")) is not None
        window.run("collections")
    elif place != "page":
        window.run(place)


@pytest.mark.parametrize("way", ["key", "button", "command in words"])
@pytest.mark.parametrize(
    ("place", "title"),
    [
        ("page", "Brobyggare"), ("search", "brobyggare"), ("map", "Karta"), ("timeline", "Tidslinje"),
        ("glossary", "Ord först"), ("collections", "Egen samling"),
    ],
)  # fmt: skip
def test_from_every_place_by_key_button_and_words(
    desk: app.Desk, room: LessonRoom, qtbot: QtBot, place: str, title: str, way: str
) -> None:
    show_place(desk, room, qtbot, place)
    if way == "key":
        qtbot.keyClick(desk.window, Qt.Key.Key_F5)
    elif way == "button":
        hook = desk.window.findChild(LessonHook)
        assert hook is not None
        assert hook.button.toolTip() == "Visa på projektor (F5)"
        hook.button.click()
    else:
        offered = {text: wish for text, _, wish, *_ in desk.window.actions_.offered()}
        desk.window.run(offered["Visa på projektor"].removeprefix("do:"))
    assert room.desk.window is not None
    assert room.desk.window.show_.deck.title == title


def test_a_lesson_is_shown_by_keyboard_alone(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    view = desk.window.stack.currentWidget()
    assert isinstance(view, LessonsView)
    first = next(button for button in view.findChildren(QPushButton) if button.text() == "Visa")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert shown(room) == room.library.lessons()[0].id


def test_present_where_there_is_nothing_shows_the_lessons(desk: app.Desk, room: LessonRoom) -> None:
    desk.window.go(Place("start"))
    desk.window.run("present")
    assert isinstance(desk.window.stack.currentWidget(), LessonsView)


@pytest.mark.parametrize("name", ["show", "whole", "words", "talk"])
def test_what_a_lesson_offers(desk: app.Desk, room: LessonRoom, name: str) -> None:
    lesson = room.library.lessons()[0]
    room.do(name, lesson)
    assert room.desk.window is not None
    slides = room.desk.window.show_.slides
    kinds = {slide.kind for slide in slides}
    assert {"words": {"words"}, "talk": {"talk"}}.get(name, kinds) == kinds
    assert len(slides) > 3


def test_the_chosen_screen_and_look_are_remembered(desk: app.Desk, room: LessonRoom) -> None:
    room.present()
    assert room.desk.window is not None
    room.desk.window.run("look")
    room.desk.end()
    room.desk.wanted = "projektor"
    desk.presenter.save()
    kept = desk.presenter._memory.load()
    assert (kept["projector"], kept["slides"]) == ("projektor", "light")


def test_a_presentation_ends_with_the_window(desk: app.Desk, room: LessonRoom) -> None:
    room.present()
    desk.window.close()
    assert room.desk.window is None


def test_lessons_stand_among_the_places_before_the_work(desk: app.Desk) -> None:
    names = [node.title for node in desk.window.tree.nodes()]
    assert names.index("Lektioner") < names.index("Uppslagsverk")


def test_what_is_behind_a_presentation_is_read_in_quiet_moments(desk: app.Desk) -> None:
    hook = desk.window.findChild(LessonHook)
    assert hook is not None
    hook._unread = list(BEHIND)
    hook._room = None
    hook._reading.start()
    for _ in BEHIND:
        assert hook._reading.isActive()
        hook._read_one()
    hook._read_one()
    assert not hook._reading.isActive()
    assert set(BEHIND) <= set(sys.modules)


def test_numbers_to_set_can_be_read(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    """The style sheet once hid what stands in a field for a number."""
    dialog = QuizDialog([], lambda _: 1)
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.number.grab().toImage()
    dialog.number.setValue(48)
    after = dialog.number.grab().toImage()
    changed = [
        x for x in range(before.width()) for y in range(before.height()) if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert len(changed) > 20


# -- own lessons ----------------------------------------------------------------------------


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
    qtbot.waitUntil(lambda: room.shelf.lessons() == [kept], timeout=5000)
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
    qtbot.waitUntil(lambda: "Egen" not in titles(desk), timeout=5000)
    desk.window.run("undo_mine")
    qtbot.waitUntil(lambda: "Egen" in titles(desk), timeout=5000)


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


def test_talk_from_the_menu_asks_about_the_page(desk: app.Desk, room: LessonRoom) -> None:
    desk.window.run("talk")
    assert room.desk.window is not None
    assert {slide.page for slide in room.desk.window.show_.slides} == {"roll-brobyggare"}


# -- paper and files ------------------------------------------------------------------------


def test_papers_are_written_whole(
    desk: app.Desk, room: LessonRoom, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    room.do("plan", room.library.lessons()[0])
    qtbot.waitUntil(target.exists, timeout=20_000)
    assert target.read_bytes().startswith(b"%PDF")
    qtbot.waitUntil(lambda: "plan.pdf" in desk.window.status.message(), timeout=5000)


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


def test_the_menu_of_a_lesson_hides_what_is_locked(desk: app.Desk, room: LessonRoom) -> None:
    lesson = room.library.lessons()[0]
    free = LessonsView(room.lessons, desk.icons)
    locked = LessonsView(room.lessons, desk.icons, exporting=False, editing=False)
    texts = [[a.text() for a in view.menu(lesson).actions() if a.text()] for view in (free, locked)]
    assert "Lektionsplan …" in texts[0]
    assert texts[1] == ["Visa med alla bilder"]


def test_no_voice_is_no_error(desk: app.Desk) -> None:
    voice = system_voice(desk.window)
    assert voice is None or callable(voice)


# -- presentation only ----------------------------------------------------------------------


@pytest.fixture
def library(content_db: Path) -> Iterator[Library]:
    store = ContentStore.open(content_db)
    yield Library(store, "sv")
    store.close()


def test_a_file_a_lesson_or_a_page_by_name(library: Library) -> None:
    assert named_deck(library, "lektion-strategin").title == "Tjugo minuter om strategin"
    assert named_deck(library, "kom-lulea").id == "kom-lulea"


@pytest.mark.parametrize("name", ["finns-inte.brosamling", "nonsens.brosamling", "mapp.brosamling", "finns-inte"])
def test_what_cannot_be_shown_is_told_in_one_sentence(library: Library, tmp_path: Path, name: str) -> None:
    tmp_path.joinpath("nonsens.brosamling").write_bytes(b"nonsense")
    tmp_path.joinpath("mapp.brosamling").mkdir()
    with pytest.raises(KnownError) as told:
        named_deck(library, str(tmp_path / name) if "." in name else name)
    assert name in str(told.value)


def test_a_locked_machine_says_in_its_window_what_is_wrong(
    content_db: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, looks: None
) -> None:
    """After a double click there is nobody who reads a line in a terminal."""
    from desktop import app_lessons

    seen: list[str] = []

    def look(application: QApplication, themes: object, library: Library, desk: PresentationDesk, problem: str) -> int:
        seen.append(problem)
        return 0

    monkeypatch.setattr(app_lessons, "_choose", look)
    missing = str(tmp_path / "borta.brosamling")
    assert app_lessons.start_presentation(content_db, missing, locked=True) == 0
    assert "borta.brosamling" in seen[0]
    with pytest.raises(KnownError):
        app_lessons.start_presentation(content_db, missing)
    monkeypatch.setattr(sys, "stderr", None)
    assert app_lessons.start_presentation(content_db, missing) == 0


def test_presentation_only_shows_and_keeps_nothing(library: Library, looks: None, qtbot: QtBot, tmp_path: Path) -> None:
    theme = load_themes(resource("themes")).themes["light"]
    desk = PresentationDesk(load_looks(resource("themes")), OneScreen(), full=False)
    window = PresentOnly(library, desk, Icons(resource("icons"), theme))
    qtbot.addWidget(window)
    window.show()
    for name in ("show", "whole", "words", "talk"):
        window.do(name, library.lessons()[0])
        assert desk.window is not None
    window.quiz(library.lessons()[0])
    dialog = window.findChild(QuizDialog)
    assert dialog is not None
    dialog.begin.click()
    assert desk.window is not None
    assert desk.window.show_.deck.id == "quiz"
    desk.end()


ONLY = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from desktop import app_lessons
made = app_lessons.make_application

def use(application):
    for window in [one for one in application.topLevelWidgets() if one.isVisible()]:
        for key in (Qt.Key.Key_Space, Qt.Key.Key_S, Qt.Key.Key_L, Qt.Key.Key_T, Qt.Key.Key_O, Qt.Key.Key_W):
            QTest.keyClick(window, key)
    QTimer.singleShot(200, lambda: [window.close() for window in application.topLevelWidgets()])

def make():
    application = made()
    QTimer.singleShot(300, lambda: use(application))
    return application

app_lessons.make_application = make
from desktop.cli import main
print(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("what", ["lektion-strategin", "kom-lulea", "file", ""])
def test_from_the_command_line_it_leaves_nothing_behind(tmp_path: Path, what: str) -> None:
    """Home, the folders of the desktop and of the system for passing files are as empty afterwards as before."""
    file = tmp_path / "min.brosamling"
    write_lesson(file, Lesson("", "Min", "Mål", steps=(LessonStep("strategi", 5, "Hej", ("Rita.",)),)), str)
    home = tmp_path / "hem"
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR",
             "TMPDIR", "APPDATA", "LOCALAPPDATA", "TEMP", "TMP")  # fmt: skip
    places = {name: str(home / name) for name in names}
    for place in places.values():
        Path(place).mkdir(parents=True, mode=0o700)
    done = subprocess.run(
        [sys.executable, "-B", "-c", ONLY, "--data-dir", str(home / "data"),
         "--present", str(file) if what == "file" else what],
        cwd=ROOT, env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True,
        check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == "0", done.stderr
    assert [path for path in home.rglob("*") if not path.is_dir()] == []
    assert not (home / "data").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["hem", "min.brosamling"]


def test_the_policy_makes_every_start_a_presentation(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content_db: Path
) -> None:
    from desktop import app_lessons, cli
    from desktop.core.policy import Policy

    asked: list[tuple[Path, str, str, bool, str]] = []
    monkeypatch.setattr(cli, "read_policy", lambda: Policy(presentation_only=True, language="en"))
    monkeypatch.setattr(app_lessons, "start_presentation", lambda *what: asked.append(what) or 0)
    assert cli.main(["--content", str(content_db)]) == 0
    assert cli.main([str(tmp_path / "x.brosamling")]) == 0
    assert cli.main(["--present", "kom-lulea"]) == 0
    assert asked[0] == (content_db, "", "en", True, "")
    assert asked[1][1:] == (str(tmp_path / "x.brosamling"), "en", True, "")
    assert asked[2][1:] == ("kom-lulea", "en", False, "")


TWO_SCREENS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop.app import make_application
from desktop.content.store import ContentStore
from desktop.core.paths import resource
from desktop.lessons.library import Library
from desktop.lessons.show import Show
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_look import load_looks
from desktop.ui.present_screens import Screens

application = make_application()
store = ContentStore.open(Path(sys.argv[1]))
desk = PresentationDesk(load_looks(resource("themes")), Screens())
window = desk.start(Show(Library(store, "sv").page_deck("kom-lulea")))

def look():
    print(window.screen().name(), window.geometry().getRect(), desk.speaker.screen().name())
    desk.next_screen()
    print(window.screen().name(), window.geometry().getRect(), desk.speaker.screen().name())
    desk.end()
    application.quit()

QTimer.singleShot(200, look)
application.exec()
"""


def test_two_screens_of_qt_itself(tmp_path: Path, content_db: Path) -> None:
    """The offscreen platform with a laptop and a projector: the windows are where they should be."""
    screens = [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1},
        {"name": "projektor", "x": 1366, "y": 0, "width": 1024, "height": 768, "logicalDpi": 96, "dpr": 1},
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS, str(content_db)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
    )  # fmt: skip
    assert done.stdout.splitlines() == [
        "projektor (1366, 0, 1024, 768) laptop",
        "laptop (0, 0, 1366, 768) projektor",
    ]
