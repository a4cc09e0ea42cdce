"""A reference work that is damaged, cut off, taken away or held while the program runs: said plainly, whatever is done.

Never as a bug of the program, and never in SQLite's own words.
"""

import random
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.app import Desk
from desktop.content.database import BUSY_S, ContentError, connect, open_content, unreadable
from desktop.content.store import ContentStore
from desktop.ui.bug import BugDialog, BugReporter, KnownDialog
from desktop.ui.places import Place
from desktop.ui.unreadable import Unreadable

PAGE = 4096
PLACES = ("map", "timeline", "glossary", "contacts", "compare", "lessons", "notes", "bookmarks", "collections")


class Running:
    """The program over a copy of the work, with its own way of telling errors."""

    def __init__(self, qapp: QApplication, content: Path, folder: Path, qtbot: QtBot) -> None:
        self.content, self._qtbot = content, qtbot
        self.program = app.Program(qapp, content, folder)
        self.reporter = BugReporter(folder / "x.log", self.program.window, self.program.look_through)
        self.said: list[str] = []

    @property
    def desk(self) -> Desk:
        desk = self.program._shown
        assert isinstance(desk, Desk)
        return desk

    def do(self, deed: Callable[[], object]) -> None:
        """Does something as Qt would, and takes what is said of it."""
        try:
            deed()
        except Exception as error:
            self.reporter.report(type(error), error, error.__traceback__)
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: not self.reporter._open or bool(self._dialogs()))
        self._hear()

    def _dialogs(self) -> list[QDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]

    def _hear(self) -> None:
        for dialog in self._dialogs():
            assert not isinstance(dialog, BugDialog), self.reporter._log.read_text()
            if isinstance(dialog, KnownDialog):
                self.said.append(f"{dialog.message.text()} {dialog.hint.text()}")
            dialog.reject()
        middle = self.desk.window.stack.currentWidget()
        if isinstance(middle, Unreadable):
            self.said.append(f"{middle.message.text()} {middle.hint.text()}")

    def everything(self, pages: list[str]) -> None:
        """Every way in."""
        window, presenter = self.desk.window, self.desk.presenter
        for page in pages:
            self.do(lambda page=page: window.go_page(page))  # type: ignore[misc]
            self.do(lambda page=page: presenter.open_page(page, new_tab=True))  # type: ignore[misc]
            self.do(presenter.close_tab)
        self.do(presenter.reopen_tab)
        for place in PLACES:
            self.do(lambda place=place: window.run(place))  # type: ignore[misc]
        for name in ("back", "forward", "history", "headings", "sheet", "present", "shortcuts", "about", "help"):
            self.do(lambda name=name: window.run(name))  # type: ignore[misc]
            self.do(self._end_presentation)
        self.do(lambda: window.go(Place("compare", f"{pages[0]} {pages[1]}")))
        for language in ("en", "sv-simple", "sv"):
            self.do(lambda language=language: presenter.set_language(language))  # type: ignore[misc]
        self.do(lambda: window.search_for("brobyggare"))
        self.do(lambda: presenter.explain("romer"))
        self.do(lambda: window.run("start"))

    def _end_presentation(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if widget is not self.desk.window and widget.isVisible() and not isinstance(widget, QDialog):
                widget.close()


@pytest.fixture
def running(
    content_db: Path, looks: None, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Running]:
    copy = tmp_path / "content.db"
    shutil.copy(content_db, copy)
    monkeypatch.setattr(app, "CHECK_AFTER_MS", 3_600_000)
    made = Running(qapp, copy, tmp_path / "data", qtbot)
    monkeypatch.setattr(sys, "excepthook", made.reporter.report)
    made.program.open()
    yield made
    window = made.desk.window
    made.program.close()
    window.deleteLater()


def pages_of(content: Path, seed: int, count: int = 8) -> list[str]:
    store = ContentStore.open(content)
    ids = [ref.id for ref in store.pages()]
    store.close()
    return random.Random(seed).sample(ids, count)


def scramble(path: Path, seed: int, share: float) -> None:
    """Writes noise over some of the file's pages, of others only over a part; never over the first."""
    chance = random.Random(seed)
    with path.open("r+b") as file:
        for number in range(1, path.stat().st_size // PAGE):
            if chance.random() < share:
                start = chance.choice((0, 0, chance.randrange(PAGE - 64)))
                file.seek(number * PAGE + start)
                file.write(chance.randbytes(chance.choice((16, 256, PAGE - start))))


def plain(said: list[str]) -> bool:
    return all("uppslagsverk" in words.lower() or "Sidan" in words for words in said) and not any(
        strange in words for words in said for strange in ("sqlite", "malformed", "disk image", "I/O", "Error", "None")
    )


@pytest.mark.parametrize("seed", range(6))
def test_damage_met_while_the_program_runs_is_said_plainly(running: Running, seed: int) -> None:
    pages = pages_of(running.content, seed)
    scramble(running.content, seed, (0.9, 0.5, 0.2)[seed % 3])
    running.everything(pages)
    assert running.said
    assert plain(running.said), running.said


@pytest.mark.parametrize("size", [0, PAGE, 40 * PAGE + 17])
def test_a_file_that_is_cut_off_while_the_program_runs_is_said_plainly(running: Running, size: int) -> None:
    pages = pages_of(running.content, 1)
    with running.content.open("r+b") as file:
        file.truncate(size)
    running.everything(pages)
    assert running.said
    assert plain(running.said), running.said


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody remove a file that is open")
def test_a_file_that_is_removed_while_the_program_runs_is_read_on_or_said(running: Running) -> None:
    pages = pages_of(running.content, 2)
    running.content.unlink()
    running.everything(pages)
    assert plain(running.said), running.said


def test_a_page_that_cannot_be_read_is_said_in_its_place_and_can_be_tried_again(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = running.desk
    desk.window.go_page("strategi")
    whole = ContentStore.page

    def broken(store: ContentStore, page: str, language: str) -> object:
        raise ContentError("Uppslagsverket content.db går inte att läsa längre.", "Sätt i minnet.")

    monkeypatch.setattr(ContentStore, "page", broken)
    desk.window.go_page("kom-lulea")
    middle = desk.window.stack.currentWidget()
    assert isinstance(middle, Unreadable)
    assert "går inte att läsa" in middle.message.text()
    assert not desk.window.side.isVisible()
    assert desk.presenter.shown is None
    middle.retry.click()
    assert desk.window.stack.currentWidget() is middle
    monkeypatch.setattr(ContentStore, "page", whole)
    middle.retry.click()
    assert desk.window.stack.currentWidget() is desk.window.page
    assert desk.presenter.shown is not None
    assert desk.presenter.shown.page.id == "kom-lulea"


def test_the_same_is_said_in_a_dialog_once_and_then_in_the_status_line(running: Running) -> None:
    error = ContentError("Uppslagsverket är borta.", "Sätt i minnet.")
    for _ in range(2):
        running.do(lambda: (_ for _ in ()).throw(error))
    assert running.said == ["Uppslagsverket är borta. Sätt i minnet."]
    assert running.desk.window.status.message() == "Uppslagsverket är borta. Sätt i minnet."


def test_a_bug_in_a_sound_work_is_still_told_as_a_bug(running: Running, qtbot: QtBot) -> None:
    running.reporter.report(ValueError, ValueError("fel i programmet"), None)
    qtbot.waitUntil(lambda: running.desk.window.findChild(BugDialog) is not None)
    running.desk.window.findChild(BugDialog).reject()  # type: ignore[union-attr]


def test_a_work_that_another_program_holds_is_said(content_db: Path, tmp_path: Path) -> None:
    copy = tmp_path / "content.db"
    shutil.copy(content_db, copy)
    connection = open_content(copy)
    connection.execute("PRAGMA busy_timeout = 0")
    assert BUSY_S <= 1
    other = sqlite3.connect(copy, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ContentError, match="används av ett annat program") as told:
        connection.execute("SELECT id FROM page").fetchall()
    assert "försök igen" in told.value.hint
    other.close()
    assert connection.execute("SELECT count(*) FROM page").fetchone()[0] > 100
    connection.close()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("SQLITE_IOERR_READ", "går inte att läsa längre"),
        ("SQLITE_CANTOPEN", "går inte att läsa längre"),
        ("SQLITE_CORRUPT_VTAB", "är skadat"),
        ("SQLITE_NOTADB", "är skadat"),
        ("", "är skadat"),
    ],
)
def test_each_of_sqlites_errors_has_its_words(name: str, said: str) -> None:
    error = sqlite3.DatabaseError("x")
    if name:
        error.sqlite_errorname = name
    assert said in unreadable("content.db", error).message


def test_the_engine_of_search_hears_sqlite_itself(content_db: Path) -> None:
    connection = connect(content_db, sqlite3.Connection)
    with pytest.raises(sqlite3.OperationalError):
        connection.execute("SELECT nothing FROM page")
    connection.close()
