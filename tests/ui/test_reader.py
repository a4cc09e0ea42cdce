"""What the reader gives to those who work on its text: blocks to be heard, and marks that stand beside each other."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui import text_outline

from .conftest import NewDesk


def test_what_is_heard_has_no_chips_and_no_citations_and_keeps_its_positions(new_desk: NewDesk) -> None:
    reader = new_desk("strategi").window.page.reader
    blocks = reader.text_blocks()
    plain = reader.plain_text()
    texts = [text for _, text in blocks]
    assert texts[0] == "Strategin för romsk inkludering 2012–2032"
    assert not any("Uppslagsverk ›" in text or "källor" in text for text in texts)
    cited = next(text for text in texts if text.startswith("Kommunerna anställde"))
    assert cited.rstrip("\u2009 ") == "Kommunerna anställde brobyggare"
    for position, text in blocks:
        for index, sign in enumerate(text):
            assert sign in (plain[position + index], " ")


def test_words_read_aloud_are_marked_beside_those_found_and_come_into_sight(desk: Desk) -> None:
    desk.window.go_page("strategi")
    reader = desk.window.page.reader
    reader.set_marks(((2, 5),))
    position, text = reader.text_blocks()[-1]
    reader.mark_spoken(position, len(text))
    shown = [(one.cursor.selectionStart(), one.cursor.selectionEnd()) for one in reader.extraSelections()]
    assert shown == [(position, position + len(text)), (2, 5)]
    assert reader.extraSelections()[0].format.fontUnderline()
    assert reader.verticalScrollBar().value() > 0
    reader.clear_spoken()
    assert len(reader.extraSelections()) == 1
    assert reader.marks() == ((2, 5),)


def test_a_mark_beyond_the_text_ends_with_it(desk: Desk) -> None:
    desk.window.go_page("strategi")
    reader = desk.window.page.reader
    reader.mark_spoken(10**6, 5)
    assert len(reader.extraSelections()) == 1
    desk.window.go_page("kom-lulea")
    reader.set_marks(())
    assert reader.extraSelections() == []


def test_tab_goes_through_the_links_of_a_page_and_passes_by_its_citations(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    reader = desk.window.page.reader
    assert text_outline.citations(reader.document())
    desk.window.activateWindow()
    reader.setFocus()
    qtbot.waitUntil(reader.hasFocus)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        stops = []
        reader.setFocus()
        for _ in range(200):
            QTest.keyClick(reader, key)
            if not reader.hasFocus():
                break
            stops.append(reader.textCursor().selectedText())
        assert not reader.hasFocus(), "the keyboard is trapped in the text"
        links = [text for text, _ in reader.links()]
        assert stops
        assert len(stops) <= len(links)
        assert not [stop for stop in stops if stop.strip("\u2009 ").isdigit()]
    assert QApplication.focusWidget() is not None


def test_alt_and_the_arrows_go_to_the_citations_and_return_shows_the_source(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    reader = desk.window.page.reader
    found = text_outline.citations(reader.document())
    reader.setFocus()
    seen = []
    for _ in found:
        QTest.keyClick(reader, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        seen.append((reader.textCursor().selectionStart(), text_outline.citation_at(reader.textCursor())))
    assert seen == [(start, href) for start, _, href in found]
    QTest.keyClick(reader, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert reader.textCursor().selectionStart() == found[-1][0]
    if len(found) > 1:
        QTest.keyClick(reader, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert reader.textCursor().selectionStart() == found[-2][0]
    with qtbot.waitSignal(reader.linkRequested) as asked:
        QTest.keyClick(reader, Qt.Key.Key_Return)
    assert asked.args == [text_outline.citation_at(reader.textCursor()), False]
    assert desk.window.side.isVisible()
