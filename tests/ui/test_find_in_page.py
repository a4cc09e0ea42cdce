"""What is marked in a page: said aloud once and in words, not moved by a new look, gone with the page."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.records import Marks

from .conftest import NewDesk
from .fakes import FakeSearch

FORMS = ((0, 7), (20, 27), (40, 47))


@pytest.fixture
def desk(new_desk: NewDesk, searches: FakeSearch, monkeypatch: pytest.MonkeyPatch) -> app.Desk:
    monkeypatch.setattr(searches, "find", lambda text, query, language="sv": found_by(query))
    made = new_desk()
    made.window.go_page("strategi")
    return made


def found_by(query: str) -> Marks:
    return FORMS if query == "styckena" else ()


def said(desk: app.Desk) -> list[str]:
    words: list[str] = []
    desk.window.page.countChanged.connect(words.append)
    return words


def test_a_hit_says_how_many_words_are_marked_when_that_is_known(desk: app.Desk, qtbot: QtBot) -> None:
    words = said(desk)
    desk.window.page.mark("styckena")
    assert words == []
    qtbot.waitUntil(lambda: bool(words))
    assert words == ["3 markerade ord"]
    desk.window.page.step(1)
    assert words[1:] == ["1 av 3 markerade"]


def test_a_hit_without_words_to_mark_says_nothing_and_a_search_in_the_page_does(desk: app.Desk, qtbot: QtBot) -> None:
    words, page = said(desk), desk.window.page
    page.mark("xyzzy")
    qtbot.waitUntil(lambda: page.find_bar.count_text() == "Finns inte här")
    assert words == []
    page.open_find()
    qtbot.waitUntil(lambda: bool(words))
    assert words == ["Finns inte här"]


def test_another_text_size_moves_nothing_and_says_nothing(desk: app.Desk, qtbot: QtBot) -> None:
    page = desk.window.page
    page.mark("Stycke")
    bar = page.reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    share, words = page.reader.share(), said(desk)
    desk.presenter.change_text_size(1)
    QTest.qWait(1)
    assert page.reader.mark_at() == 0
    assert page.reader.share() == pytest.approx(share, abs=0.02)
    assert len(page.reader.marks()) > 3
    assert words == []


def test_the_marks_go_with_the_page(desk: app.Desk) -> None:
    page = desk.window.page
    page.mark("Stycke")
    assert page.reader.extraSelections()
    desk.window.go_page("kom-lulea")
    assert page.reader.extraSelections() == []
