"""Reading aloud in the window: what is said, what is marked, and what ends it. The voices are fakes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.ui.mine_note import NoteField
from desktop.ui.read_aloud import ReadAloud
from desktop.ui.read_hook import ReadHook
from desktop.ui.speech import Problem
from desktop.ui.speech_text import spoken

from .conftest import NewDesk
from .fake_speech import ENGLISH, SECOND, SWEDISH, FakeSpeech


def hook_of(desk: app.Desk) -> ReadHook:
    hook = desk.window.findChild(ReadHook)
    assert isinstance(hook, ReadHook)
    return hook


def aloud_of(desk: app.Desk) -> ReadAloud:
    return hook_of(desk).aloud


@pytest.fixture
def reading(desk: app.Desk, speech: FakeSpeech, qtbot: QtBot) -> app.Desk:
    """A page that is being read from its first sentence."""
    desk.window.go_page("kom-lulea")
    desk.window.run("speak")
    qtbot.waitUntil(lambda: bool(speech.said))
    return desk


def marked(desk: app.Desk) -> str:
    reader = desk.window.page.reader
    found = reader._marks.spoken()
    return "" if found is None else reader.plain_text()[found[0] : found[1]]


def test_a_page_is_read_sentence_by_sentence_and_each_is_marked(reading: app.Desk, speech: FakeSpeech) -> None:
    title = reading.window.page.reader.plain_text()
    heard = []
    while aloud_of(reading).state == "reading":
        assert spoken(marked(reading)) in speech.last
        heard.append(speech.last)
        assert len(heard) < 400
        speech.end()
    assert heard[0] == "Luleå"
    assert "Vad hände?" in heard
    assert not any("Uppslagsverk" in words for words in heard)
    assert heard.index("Viktigt.") < heard.index("Stressat. word")
    assert marked(reading) == ""
    assert "Luleå" in title
    assert aloud_of(reading).bar.isHidden()
    assert reading.window.status.message() == "Sidan är uppläst."


def test_a_table_is_read_row_by_row_with_its_headings(reading: app.Desk, speech: FakeSpeech) -> None:
    while aloud_of(reading).state == "reading":
        speech.end()
    heard = [words for words, _, _ in speech.said]
    cells = [words for words in heard if ": " in words]
    assert cells
    assert len(set(cells)) == len(cells)


def test_a_pause_goes_on_from_the_beginning_of_the_sentence(
    reading: app.Desk, speech: FakeSpeech, qtbot: QtBot
) -> None:
    speech.end()
    said = speech.last
    reading.window.run("speak")
    assert aloud_of(reading).state == "paused"
    assert speech.stops == 1
    speech.end()
    assert speech.last == said
    aloud_of(reading).bar.play.click()
    qtbot.waitUntil(lambda: aloud_of(reading).state == "reading")
    assert [words for words, _, _ in speech.said[-2:]] == [said, said]


def test_back_and_forward_go_by_sentences_and_stay_within_the_page(reading: app.Desk, speech: FakeSpeech) -> None:
    aloud = aloud_of(reading)
    first = speech.last
    aloud.bar.on.click()
    assert speech.last != first
    aloud.bar.back.click()
    aloud.bar.back.click()
    assert speech.last == first
    assert "Mening 1 av" in aloud.bar.place.text()


@pytest.mark.parametrize(
    "leave",
    [
        lambda desk: desk.window.go_page("strategi"),
        lambda desk: desk.presenter.set_language("en"),
        lambda desk: desk.window.run("new_tab"),
        lambda desk: desk.window.run("start"),
        lambda desk: desk.window.run("speak_stop"),
        lambda desk: QTest.keyClick(desk.window.page.reader, Qt.Key.Key_Escape),
        lambda desk: aloud_of(desk).bar._close.click(),
    ],
    ids=["page", "language", "tab", "start", "command", "escape", "button"],
)
def test_leaving_the_page_falls_silent(
    reading: app.Desk, speech: FakeSpeech, leave: Callable[[app.Desk], object]
) -> None:
    reading.window.activateWindow()
    reading.window.page.reader.setFocus()
    leave(reading)
    assert speech.stops == 1
    assert aloud_of(reading).state == "off"
    assert aloud_of(reading).bar.isHidden()
    assert marked(reading) == ""
    assert not hook_of(reading).button.isChecked()


def test_search_results_over_the_page_end_the_reading(reading: app.Desk, speech: FakeSpeech, qtbot: QtBot) -> None:
    reading.window.searching.search_for("skolverket")
    qtbot.waitUntil(lambda: reading.window.stack.currentWidget() is reading.window.results)
    assert aloud_of(reading).state == "off"


def test_closing_the_window_ends_the_speech(reading: app.Desk, speech: FakeSpeech) -> None:
    reading.window.close()
    assert speech.closed


def test_another_look_of_the_same_page_reads_on(reading: app.Desk, speech: FakeSpeech) -> None:
    speech.end()
    before = marked(reading)
    reading.themes.choose("contrast")
    reading.presenter.change_text_size(3)
    assert aloud_of(reading).state == "reading"
    assert marked(reading) == before
    assert speech.stops == 0


def test_it_begins_at_what_is_marked(desk: app.Desk, speech: FakeSpeech, qtbot: QtBot) -> None:
    desk.window.go_page("kom-lulea")
    reader = desk.window.page.reader
    cursor = QTextCursor(reader.document())
    cursor.setPosition(reader.plain_text().index("Viktigt."))
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 3)
    reader.setTextCursor(cursor)
    desk.window.run("speak")
    qtbot.waitUntil(lambda: bool(speech.said))
    assert speech.last == "Viktigt."


def test_it_begins_at_the_first_line_in_sight_and_keeps_the_sentence_there(
    desk: app.Desk, speech: FakeSpeech, qtbot: QtBot
) -> None:
    desk.window.go_page("kom-lulea")
    reader = desk.window.page.reader
    reader.scroll_to_share(0.5)
    desk.window.run("speak")
    qtbot.waitUntil(lambda: bool(speech.said))
    assert speech.last not in ("Luleå", "Viktigt.")
    for _ in range(8):
        speech.end()
        assert reader.viewport().rect().contains(reader.cursorRect(_cursor(desk)).center())


def _cursor(desk: app.Desk) -> QTextCursor:
    reader = desk.window.page.reader
    found = reader._marks.spoken()
    assert found is not None
    cursor = QTextCursor(reader.document())
    cursor.setPosition(found[0])
    return cursor


def test_speed_and_voice_are_chosen_at_once_and_remembered(new_desk: NewDesk, speech: FakeSpeech, qtbot: QtBot) -> None:
    desk = new_desk("kom-lulea")
    hook_of(desk).button.click()
    qtbot.waitUntil(lambda: bool(speech.said))
    bar = aloud_of(desk).bar
    assert [bar.voice.itemText(i) for i in range(bar.voice.count())] == ["Swedish", "Alva"]
    assert speech.said[-1][1:] == (SWEDISH, 0.0)
    bar.rateChosen.emit(-0.3)
    bar.voiceChosen.emit(SECOND.id)
    assert speech.said[-1][1:] == (SECOND, -0.3)
    assert len({words for words, _, _ in speech.said}) == 1
    desk.close()
    again = new_desk("kom-lulea")
    said = len(speech.said)
    again.window.run("speak")
    qtbot.waitUntil(lambda: len(speech.said) > said)
    assert speech.said[-1][1:] == (SECOND, -0.3)
    assert aloud_of(again).bar.rate.currentText() == "Långsamt"


def test_a_language_without_a_voice_is_not_read_by_another(desk: app.Desk, speech: FakeSpeech, qtbot: QtBot) -> None:
    speech.voices = (ENGLISH,)
    desk.window.go_page("kom-lulea")
    desk.window.run("speak")
    bar = aloud_of(desk).bar
    qtbot.waitUntil(lambda: aloud_of(desk).state == "stuck")
    assert not speech.said
    assert "ingen röst för sidans språk (Svenska)" in bar.message.text()
    assert "ingen röst" in hook_of(desk).button.toolTip()
    bar.voiceChosen.emit(ENGLISH.id)
    qtbot.waitUntil(lambda: bool(speech.said))
    assert speech.said[-1][1] == ENGLISH
    assert bar.message.isHidden()
    assert hook_of(desk).button.toolTip() == "Pausa uppläsningen (F7)"


def test_what_is_missing_is_said_and_can_be_tried_again(desk: app.Desk, speech: FakeSpeech, qtbot: QtBot) -> None:
    speech.problem = Problem("library", "libpulse.so.0")
    desk.window.go_page("kom-lulea")
    hook_of(desk).button.click()
    qtbot.waitUntil(lambda: aloud_of(desk).state == "stuck")
    bar = aloud_of(desk).bar
    assert "libpulse.so.0" in bar.message.text()
    assert "libpulse.so.0" in hook_of(desk).button.accessibleDescription()
    assert not hook_of(desk).button.isChecked()
    speech.problem = None
    bar.play.click()
    qtbot.waitUntil(lambda: bool(speech.said))
    assert hook_of(desk).button.isChecked()


def test_a_voice_that_falls_silent_by_itself_is_told_of(reading: app.Desk, speech: FakeSpeech) -> None:
    speech.fail(Problem("silent"))
    assert aloud_of(reading).state == "stuck"
    assert "svarar inte" in aloud_of(reading).bar.message.text()


def test_another_voice_after_a_failure_opens_the_voices_again(
    reading: app.Desk, speech: FakeSpeech, qtbot: QtBot
) -> None:
    aloud = aloud_of(reading)
    said = len(speech.said)
    speech.fail(Problem("silent"))
    speech.problem = None
    aloud.bar.voiceChosen.emit(SECOND.id)
    assert len(speech.said) == said
    qtbot.waitUntil(lambda: len(speech.said) > said)
    assert speech.is_open
    assert speech.said[-1][1] == SECOND
    assert aloud.state == "reading"


def test_the_bar_that_finds_words_keeps_its_escape(reading: app.Desk, speech: FakeSpeech) -> None:
    window = reading.window
    window.activateWindow()
    window.page.open_find()
    QTest.keyClick(window.page.find_bar.field, Qt.Key.Key_Escape)
    assert window.page.find_bar.isHidden()
    assert aloud_of(reading).state == "reading"
    QTest.keyClick(window.page.reader, Qt.Key.Key_Escape)
    assert aloud_of(reading).state == "off"


def test_fields_to_write_in_keep_their_escape(reading: app.Desk, qtbot: QtBot) -> None:
    window = reading.window
    window.activateWindow()
    note, search = NoteField(window.page), window.top.search
    note.show()
    for field, signal in ((note, note.left), (search, search.escaped)):
        field.setFocus()
        with qtbot.waitSignal(signal):
            QTest.keyClick(field, Qt.Key.Key_Escape)
        assert aloud_of(reading).state == "reading"
    window.page.reader.setFocus()
    QTest.keyClick(window.page.reader, Qt.Key.Key_Escape)
    assert aloud_of(reading).state == "off"


def test_only_a_page_is_read(desk: app.Desk, speech: FakeSpeech) -> None:
    desk.window.run("start")
    desk.window.run("speak")
    assert aloud_of(desk).state == "off"
    assert desk.window.status.message() == "Öppna först den sida som ska läsas upp."


def test_nothing_is_made_before_it_is_wanted(desk: app.Desk, speech: FakeSpeech) -> None:
    hook = hook_of(desk)
    hook.stop()
    assert hook._aloud is None
    assert hook._speech is None
    assert not speech.said


def test_every_part_of_the_bar_has_a_name(reading: app.Desk) -> None:
    bar = aloud_of(reading).bar
    for part in (bar.back, bar.play, bar.on, bar._close):
        assert part.accessibleName()
        assert part.toolTip()
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert (bar.rate.accessibleName(), bar.voice.accessibleName()) == ("Fart", "Röst")


def test_a_word_of_the_glossary_is_read_with_its_meaning(desk: app.Desk, speech: FakeSpeech, qtbot: QtBot) -> None:
    desk.window.run("glossary")
    view = desk.window.stack.currentWidget()
    buttons = [made for made in view.findChildren(QPushButton) if made.accessibleName().startswith("Läs upp: ")]
    buttons[0].click()
    qtbot.waitUntil(lambda: bool(speech.said))
    word = buttons[0].accessibleName().removeprefix("Läs upp: ")
    assert speech.last.startswith(f"{word}. ")
    assert speech.said[-1][1] == SWEDISH
    buttons[1].click()
    assert speech.stops == 1
    assert len(speech.said) == 2
    desk.window.run("speak_stop")
    assert speech.stops == 2


def test_the_answer_to_a_search_is_read(desk: app.Desk, speech: FakeSpeech, qtbot: QtBot) -> None:
    desk.window.searching.search_for("kod")
    qtbot.waitUntil(lambda: desk.window.stack.currentWidget() is desk.window.results)
    desk.window.run("speak")
    qtbot.waitUntil(lambda: bool(speech.said))
    assert speech.last == "Luleå. Kommunkod: 2580"
    speech.end()
    assert aloud_of(desk).state == "off"


def test_a_word_that_cannot_be_said_is_told_in_the_status_line(
    desk: app.Desk, speech: FakeSpeech, qtbot: QtBot
) -> None:
    speech.voices = (ENGLISH,)
    hook_of(desk).say("bror", "sv")
    qtbot.waitUntil(lambda: "ingen röst" in desk.window.status.message())
    assert not speech.said
