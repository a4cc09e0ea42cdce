"""What a filter leaves is told to assistive technology, as the number of hits is."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.glossary_view import GlossaryView
from desktop.ui.history_dialog import HistoryDialog
from desktop.ui.mine_notes import NotesView
from desktop.ui.timeline_view import TimelineView


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    words: list[str] = []
    for room in ("spoken", "timeline_view"):
        monkeypatch.setattr(f"desktop.ui.{room}.announce", lambda _widget, said: words.append(said))
    return words


def paste(field: QLineEdit, text: str) -> None:
    field.selectAll()
    field.insert(text)


def test_the_glossary_tells_how_many_words_are_left(desk: Desk, heard: list[str]) -> None:
    desk.window.run("glossary")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, GlossaryView)
    assert heard == []
    paste(view.filter, view.shown_words()[0])
    paste(view.filter, "xyzzy")
    assert heard == ["1 ord", "Inget ord motsvarar det du skrev."]


def test_the_history_tells_how_many_lines_are_left(desk: Desk, heard: list[str], qtbot: QtBot) -> None:
    desk.window.go_page("kom-lulea")
    desk.window.go_page("strategi")
    desk.window.run("history")
    dialog = desk.window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    paste(dialog.filter, "luleå")
    paste(dialog.filter, "xyzzy")
    assert heard[0].startswith(f"{2} träff"), "the page and the start of the history hold it"
    assert heard[1] == "Inget i historiken motsvarar det du skrev."
    dialog.reject()


def test_the_timeline_tells_how_many_events_a_kind_has(desk: Desk, heard: list[str]) -> None:
    desk.window.run("timeline")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, TimelineView)
    kinds = [chip for chip in view.findChildren(QPushButton) if chip.isCheckable() and not chip.isChecked()]
    assert heard == []
    kinds[0].click()
    assert [words.split(maxsplit=1)[0] for words in heard] == [str(view.list.count())]
    view.area.activated.emit(0)
    assert len(heard) == 2


def test_the_notes_tell_how_many_hold_what_is_searched_for(desk: Desk, heard: list[str], qtbot: QtBot) -> None:
    desk.window.run("notes")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, NotesView)
    paste(view.search, "xyzzy")
    view.search.setText("")
    assert heard == ["Inga anteckningar"], "what the program sets itself is not told"


def test_another_text_size_is_told_and_the_same_page_again_is_not(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.window.go_page("strategi")
    told: list[str] = []
    monkeypatch.setattr(desk.window.status, "announce", told.append)
    desk.presenter.change_text_size(1)
    desk.themes.choose("dark")
    assert told == ["Text 110 %"]
    desk.window.go_page("kom-lulea")
    desk.window.run("back")
    assert len(told) == 3
