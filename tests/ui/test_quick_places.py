"""The places of the program that a text being typed names."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.quick_list import QuickLine
from desktop.ui.quick_places import places_named

LINES = [
    QuickLine("Karta", "", "do:map"),
    QuickLine("Tidslinje", "", "do:timeline"),
    QuickLine("Jämför två sidor", "", "do:compare"),
    QuickLine("Lektioner", "", "do:lessons"),
    QuickLine("Mina anteckningar", "", "do:notes"),
    QuickLine("Mina samlingar", "", "do:collections"),
    QuickLine("Mina bokmärken", "", "do:bookmarks"),
    QuickLine("Skriv en anteckning till sidan", "", "do:note"),
]


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("karta", ["do:map"]),
        ("kartan", ["do:map"]),
        ("tidslinjen", ["do:timeline"]),
        ("jämför", ["do:compare"]),
        ("Lektion", ["do:lessons"]),
        ("mina anteckningar", ["do:notes"]),
        ("anteckning", ["do:notes"]),
        ("mina", ["do:notes", "do:collections"]),
        ("ka", []),
        ("", []),
        ("karta över kommuner", []),
        ("skriv", []),
        ("historia", []),
    ],
)
def test_a_place_is_named_by_its_words_in_any_form(text: str, wishes: list[str]) -> None:
    assert [line.wish for line in places_named(LINES, text)] == wishes


def test_a_place_that_is_named_stands_first_and_opens(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.top.search.setFocus()
    qtbot.keyClicks(window.top.search, "kartan")
    qtbot.waitUntil(lambda: window.quick.isVisible() and window.quick.count() > 0)
    assert window.quick.item(0).text().startswith("Öppna Karta")
    assert not window.quick.has_choice()
    qtbot.keyClick(window.top.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.top.search, Qt.Key.Key_Return)
    assert window.presenter.tabs.history.visit.place.kind == "map"
