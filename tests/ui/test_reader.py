"""What the reader gives to those who work on its text: blocks to be heard, and marks that stand beside each other."""

from desktop.app import Desk

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
