"""Presentation only: what it shows, what it says, and that it leaves nothing behind; and two screens of Qt's own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from desktop.core.errors import KnownError
from desktop.core.paths import resource
from desktop.lessons.lesson import Lesson, LessonStep
from desktop.lessons.library import Library
from desktop.ui.icons import Icons
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_files import write_lesson
from desktop.ui.present_look import load_looks
from desktop.ui.present_only import PresentOnly, named_deck
from desktop.ui.present_quiz import QuizDialog
from desktop.ui.tokens import load_themes
from tests.ui.classroom import OneScreen, desk, library, room

__all__ = ["desk", "library", "room"]
ROOT = Path(__file__).resolve().parents[2]


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


@pytest.mark.parametrize("locked", [True, False])
def test_what_cannot_be_shown_is_said_in_a_window(
    content_db: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, looks: None, locked: bool
) -> None:
    """After a double click there is nobody who reads a line in a terminal; those who do get it as well."""
    from desktop import app_lessons

    seen: list[str] = []

    def look(application: QApplication) -> int:
        for window in application.topLevelWidgets():
            if isinstance(window, PresentOnly) and window.isVisible():
                assert window.message.isVisible()
                seen.append(window.message.text())
        return 0

    monkeypatch.setattr(QApplication, "exec", lambda *_: look(QApplication.instance()))  # type: ignore[arg-type]
    missing = str(tmp_path / "borta.brosamling")
    if locked:
        assert app_lessons.start_presentation(content_db, missing, locked=True) == 0
    else:
        with pytest.raises(KnownError):
            app_lessons.start_presentation(content_db, missing)
    assert seen == ["Det finns ingen fil borta.brosamling. Se efter att minnet sitter i och att namnet är rätt."]


@pytest.mark.parametrize("broken", [b"", b"nonsense" * 1000])
def test_a_reference_work_that_cannot_be_read_is_said_until_it_can(
    content_db: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, looks: None, qtbot: QtBot, broken: bytes
) -> None:
    from desktop import app_lessons
    from desktop.ui.problem import ProblemWindow

    content = tmp_path / "content.db"
    content.write_bytes(broken)
    seen: list[str] = []

    def use(application: QApplication, answer: bool) -> int:
        window = next(w for w in application.topLevelWidgets() if w.isVisible() and not isinstance(w, QFrame))
        seen.append(type(window).__name__)
        if not answer or not isinstance(window, ProblemWindow):
            return 0
        content.write_bytes(content_db.read_bytes())
        window.retry.click()
        return codes.pop()

    run = [False, True, True]
    codes: list[int] = []
    # Qt itself would remember that it was told to leave, and no later loop of this process would ever turn.
    monkeypatch.setattr(QApplication, "exit", codes.append)
    monkeypatch.setattr(QApplication, "exec", lambda *_: use(QApplication.instance(), run.pop(0)))  # type: ignore[arg-type]
    with pytest.raises(KnownError):
        app_lessons.start_presentation(content)
    assert app_lessons.start_presentation(content) == 0
    assert seen == ["ProblemWindow", "ProblemWindow", "PresentOnly"]


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
from PySide6.QtWidgets import QFileDialog
from desktop import app_lessons
from desktop.ui.present_only import PresentOnly
made = app_lessons.make_application

def use(application):
    for window in application.topLevelWidgets():
        if isinstance(window, PresentOnly):
            dialogs = lambda: [one for one in application.topLevelWidgets() if isinstance(one, QFileDialog)]
            QTimer.singleShot(100, lambda: [one.reject() for one in dialogs()])
            window.view.fileRequested.emit()
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
