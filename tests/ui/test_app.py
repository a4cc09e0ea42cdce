"""Starting, failing to start, walking through, and what happens when the program is wrong."""

import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.content.schema import SCHEMA_VERSION
from desktop.core.errors import KnownError
from desktop.ui.bug import BugDialog, BugReporter
from desktop.ui.problem import ProblemWindow
from desktop.ui.tour import TourPlan, walk

from .conftest import NewDesk
from .fakes import FakeSheets

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """pytest-qt keeps its own hooks for exceptions and messages."""
    monkeypatch.setattr(BugReporter, "install", lambda self: None)
    monkeypatch.setattr(BugReporter, "uninstall", lambda self: None)


def broken(work: Path, folder: Path, how: str) -> Path:
    path = folder / "content.db"
    if how == "missing":
        return path
    if how == "rubbish":
        path.write_bytes(b"not a database" * 100)
        return path
    shutil.copy(work, path)
    if how == "truncated":
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    elif how == "newer":
        connection = sqlite3.connect(path)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
        connection.close()
    return path


@pytest.mark.usefixtures("looks")
def test_it_starts_paints_and_ends(work: Path, tmp_path: Path) -> None:
    before = threading.active_count()
    assert app.start(work, tmp_path / "data", "kom-lulea", quit_after_first_paint=True) == 0
    assert threading.active_count() <= before
    assert (tmp_path / "data" / app.MEMORY_FILE).is_file()


@pytest.mark.usefixtures("looks")
@pytest.mark.parametrize("how", ["missing", "rubbish", "truncated", "newer"])
def test_a_bad_database_is_said_in_the_window(
    work: Path, tmp_path: Path, how: str, qapp: QApplication, qtbot: QtBot
) -> None:
    path = broken(work, tmp_path, how)
    assert app.start(path, tmp_path, quit_after_first_paint=True) == 0
    program = app.Program(qapp, path, tmp_path)
    program.open()
    window = program.window()
    assert isinstance(window, ProblemWindow)
    assert "content.db" in window.message.text()
    assert window.hint.text()
    shutil.copy(work, path)
    window.retry.click()
    assert not isinstance(program.window(), ProblemWindow)
    program.close()


@pytest.mark.usefixtures("looks")
def test_a_bad_database_can_be_tried_again_in_vain_and_left(tmp_path: Path, qapp: QApplication) -> None:
    program = app.Program(qapp, tmp_path / "content.db", tmp_path)
    program.open()
    first = program.window()
    assert isinstance(first, ProblemWindow)
    first.retry.click()
    second = program.window()
    assert isinstance(second, ProblemWindow)
    assert second is not first
    leave = next(b for b in second.findChildren(QAbstractButton) if b.text() == "Avsluta")
    leave.click()
    assert not second.isVisible()


def test_the_walk_leaves_pictures_and_a_pdf(new_desk: NewDesk, tmp_path: Path) -> None:
    desk = new_desk()
    files = walk(desk.window, TourPlan("strategi", "roll-brobyggare", "bro"), tmp_path / "out")
    names = [path.name for path in files]
    assert all(path.stat().st_size > 0 for path in files)
    shown = "start sida sida-mork karta tidslinje ordlista sokning lektioner presentation talarvy faktablad"
    for word in shown.split():
        assert any(word in name for name in names), word
    assert names[-1].endswith("faktablad.pdf")


def test_a_walk_that_cannot_write_says_so(new_desk: NewDesk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KnownError):
        walk(new_desk().window, TourPlan("strategi", "roll-brobyggare", "bro"), tmp_path / "file" / "out")


def test_a_walk_says_what_went_wrong_with_the_sheet(new_desk: NewDesk, tmp_path: Path, sheets: FakeSheets) -> None:
    sheets.broken = True
    with pytest.raises(KnownError, match="gick inte att göra"):
        walk(new_desk().window, TourPlan("strategi", "roll-brobyggare", "bro"), tmp_path)


def test_a_bug_is_logged_and_said_once(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "data" / "brobyggaren.log"
    reporter = BugReporter(log, lambda: None)
    shown: list[BugDialog] = []
    monkeypatch.setattr(BugDialog, "open", lambda self: shown.append(self))
    for _ in range(2):
        try:
            raise RuntimeError(f"fel i {Path.home()}")
        except RuntimeError as error:
            reporter.report(RuntimeError, error, error.__traceback__)
    assert len(shown) == 1
    text = log.read_text("utf-8")
    assert "RuntimeError: fel i ~" in text
    assert str(Path.home()) not in text
    assert "RuntimeError" in capsys.readouterr().err
    shown[0].finished.emit(0)
    shown[0].deleteLater()


def test_a_log_does_not_grow_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.ui.bug.LARGEST_LOG", 10)
    reporter = BugReporter(tmp_path / "a.log", lambda: None)
    for line in ("en lång rad\n", "en till\n"):
        reporter._write(line)
    assert (tmp_path / "a.log").read_text() == "en till\n"
    assert (tmp_path / "a.old").read_text() == "en lång rad\n"
    BugReporter(tmp_path / "a.log" / "b.log", lambda: None)._write("ingenstans")


def test_messages_of_qt_go_to_the_log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reporter = BugReporter(tmp_path / "qt.log", lambda: None)
    before = qInstallMessageHandler(reporter._message)
    qWarning("något att veta")
    qWarning("This plugin does not support propagateSizeHints()")
    qInstallMessageHandler(before)
    assert (tmp_path / "qt.log").read_text("utf-8") == "Qt: något att veta\n"
    assert "något att veta" in capsys.readouterr().err


def test_an_abort_from_the_keyboard_ends_the_program(tmp_path: Path, qapp: QApplication) -> None:
    reporter = BugReporter(tmp_path / "x.log", lambda: None)
    QTimer.singleShot(0, lambda: reporter.report(KeyboardInterrupt, KeyboardInterrupt(), None))
    assert qapp.exec() == 130


HEAVY = ("typst", "rapidfuzz", "Stemmer", "segno", "markdown", "sqlite_utils", "PySide6.QtPrintSupport", "pikepdf")


def test_nothing_heavy_is_loaded_before_the_first_frame(work: Path, tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from desktop.app import start
from desktop.ui.main_window import MainWindow
loaded = set()
paint = MainWindow.paintEvent
def first(self, event):
    paint(self, event)
    loaded.update(sys.modules)
MainWindow.paintEvent = first
code = start(Path({str(work)!r}), Path({str(tmp_path)!r}), "strategi", True)
print(code, sorted(set({HEAVY!r}) & loaded))
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "0 []"
    assert done.stderr == ""
