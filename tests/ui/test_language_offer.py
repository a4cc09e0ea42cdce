"""When the program is given another language, the text is offered in it too: once, quietly, and never in the way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.language_offer import LanguageOffer, wanted_language
from desktop.ui.status_line import StatusLine
from desktop.ui.translations import said_in, speak
from desktop.ui.tree import walk

from .test_program_language import switch


@pytest.fixture(autouse=True)
def _swedish_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "sv")


def offers(desk: Desk) -> list[LanguageOffer]:
    return [made for made in desk.window.findChildren(LanguageOffer) if made.isVisibleTo(desk.window)]


def test_an_english_program_offers_the_text_in_english(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(StatusLine, "announce", lambda _, words: said.append(words))
    desk.window.go_page("strategi")
    assert not offers(desk)
    switch(qtbot, desk, "en")
    (offer,) = offers(desk)
    assert offer.accessibleName() == "The text is in Swedish."
    assert offer.take.text() == "Read it in English."
    assert "The text is in Swedish. Read it in English." in said
    offer.take.click()
    assert desk.presenter.language == "en"
    assert not offers(desk)


def test_a_swedish_program_offers_swedish_and_easy_swedish_is_swedish(desk: Desk, qtbot: QtBot) -> None:
    desk.presenter.set_language("sv-simple")
    switch(qtbot, desk, "en")
    (offer,) = offers(desk)
    assert offer.accessibleName() == "The text is in easy Swedish."
    offer.take.click()
    assert desk.presenter.language == "en"
    switch(qtbot, desk, "sv")
    (offer,) = offers(desk)
    assert offer.take.text() == "Läs den på svenska."
    offer.take.click()
    assert desk.presenter.language == "sv"


def test_it_is_closed_by_the_keyboard_and_stays_away_until_the_next_switch(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    switch(qtbot, desk, "en")
    (offer,) = offers(desk)
    for made in (offer.take, offer.close_button):
        assert made.focusPolicy() & Qt.FocusPolicy.TabFocus
    offer.take.setFocus()
    QTest.keyClick(offer.take, Qt.Key.Key_Escape)
    assert not offers(desk)
    assert desk.window.focusWidget() is desk.window.page.reader
    desk.window.go_page("kom-lulea")
    assert not offers(desk)
    assert desk.presenter.language == "sv"


def test_it_goes_when_the_text_is_given_its_language_elsewhere(desk: Desk, qtbot: QtBot) -> None:
    switch(qtbot, desk, "en")
    desk.presenter.set_language("en")
    assert not offers(desk)
    switch(qtbot, desk, "sv")
    desk.presenter.set_language("sv-simple")
    assert not offers(desk)


@pytest.mark.parametrize(
    ("program", "read", "known", "wanted"),
    [
        ("en", "sv", ["sv", "sv-simple", "en"], "en"),
        ("sv", "en", ["sv", "sv-simple", "en"], "sv"),
        ("sv", "sv-simple", ["sv", "sv-simple", "en"], ""),
        ("en", "sv", ["sv"], ""),
        ("en", "en", ["sv", "en"], ""),
    ],
)
def test_what_is_offered(program: str, read: str, known: list[str], wanted: str) -> None:
    assert wanted_language(program, read, known) == wanted


def test_words_that_go_with_the_content_are_in_its_language(desk: Desk, qtbot: QtBot) -> None:
    def titles() -> dict[str, str]:
        return {node.id: node.title for node in walk(desk.window.tree.nodes())}

    switch(qtbot, desk, "en")
    assert titles()["place:map"] == "Map"
    assert titles()["group:pilot"] == "Pilotkommuner"
    desk.presenter.set_language("en")
    switch(qtbot, desk, "sv")
    assert titles()["place:map"] == "Karta"
    assert titles()["group:pilot"] == said_in("en")("Tree", "Pilotkommuner") != "Pilotkommuner"


def test_the_text_tells_its_language_to_assistive_technology(desk: Desk) -> None:
    window = desk.window
    for language, wanted in (("sv-simple", QLocale.Language.Swedish), ("en", QLocale.Language.English)):
        desk.presenter.set_language(language)
        window.go_page("strategi")
        shown = desk.presenter.shown
        assert shown is not None
        if shown.page.language == language:
            assert window.page.reader.locale().language() == wanted
            assert window.side.text.locale().language() == wanted
