"""Files are asked for where the person keeps them: in the folder used last, at first among the documents."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import folders

from .conftest import NewDesk


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Path]:
    made = tmp_path / "Dokument"
    made.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda *_: str(made))
    folders.begin_in("")
    yield made
    folders.begin_in("")


def test_one_begins_among_the_documents(documents: Path) -> None:
    assert folders.start_folder() == documents
    assert folders.start_file("blad.pdf") == os.fspath(documents / "blad.pdf")


def test_where_there_are_no_documents_one_begins_at_home(documents: Path) -> None:
    documents.rmdir()
    assert folders.start_folder() == Path.home()


def test_the_next_file_is_asked_for_where_the_last_one_was(documents: Path, tmp_path: Path) -> None:
    folders.used(str(tmp_path / "blad.pdf"))
    assert folders.start_folder() == tmp_path
    folders.used("")
    assert folders.start_folder() == tmp_path
    gone = tmp_path / "sticka"
    gone.mkdir()
    folders.used(str(gone))
    assert folders.start_folder() == gone
    gone.rmdir()
    assert folders.start_folder() == documents, "a stick that was pulled out is no place to begin"


@pytest.mark.parametrize("kept", [None, 3, ["x"], "\0", "x" * 9000])
def test_a_memory_that_is_not_as_it_should_be_does_no_harm(documents: Path, kept: object) -> None:
    folders.begin_in(kept)
    assert folders.start_folder() == documents


def test_the_dialog_begins_there_and_remembers(documents: Path, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asking = folders.file_dialog(parent, "Spara")
    assert Path(asking.directory().absolutePath()) == documents
    assert asking.size().width() >= 800
    asking.fileSelected.emit(str(documents / "lektioner" / "a.pdf"))
    assert folders.last_folder() == str(documents / "lektioner")


def test_the_folder_is_kept_for_the_next_start(documents: Path, new_desk: NewDesk, tmp_path: Path) -> None:
    desk = new_desk()
    folders.used(str(tmp_path / "blad.pdf"))
    desk.presenter.save()
    folders.begin_in("")
    new_desk()
    assert folders.last_folder() == str(tmp_path)
