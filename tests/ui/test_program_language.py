"""Another language of the program, at once: a window built anew where everything stands as it did."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop import app
from desktop.app import Desk
from desktop.content.database import ContentError
from desktop.core.policy import Policy, PolicyError
from desktop.lessons.show import Show
from desktop.ui.dialogs import ShortcutsDialog
from desktop.ui.glossary_view import GlossaryView
from desktop.ui.map_view import MapView
from desktop.ui.memory import Memory
from desktop.ui.mine_lock import PassphraseDialog
from desktop.ui.mine_note import NoteField
from desktop.ui.mine_notes import NotesView
from desktop.ui.present_hook import LessonHook
from desktop.ui.problem import ProblemWindow
from desktop.ui.timeline_view import TimelineView
from desktop.ui.translations import speak
from desktop.user.session import State

from .conftest import NewDesk, mine_of
from .fake_speech import FakeSpeech
from .fakes import FakeSearch
from .test_mine_window import PHRASE, store_of, texts, type_note
from .test_shortcuts import aloud_of
from .test_window import action, shown, type_search


@pytest.fixture(autouse=True)
def _swedish_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "sv")


def switch(qtbot: QtBot, desk: Desk, language: str) -> None:
    """Chooses a language in the menu, and waits for the new window."""
    old = desk.window
    action(desk, f"program_language:{language}").trigger()
    qtbot.waitUntil(lambda: desk.window is not old)
    qtbot.waitExposed(desk.window)


def note_field(desk: Desk, qtbot: QtBot) -> NoteField:
    mine = mine_of(desk)
    qtbot.waitUntil(lambda: mine.panel is not None and mine.panel.editor is not None)
    return mine.panel.editor.field  # type: ignore[union-attr]


def menus(desk: Desk) -> list[str]:
    return [made.text() for made in desk.window.menuBar().actions()]


# -- the words --------------------------------------------------------------------------------


def test_the_whole_window_speaks_another_language_at_once_and_back(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    switch(qtbot, desk, "en")
    assert desk.window.isVisible()
    assert menus(desk)[:2] == ["File", "Edit"]
    assert action(desk, "program_language:en").isChecked()
    assert not action(desk, "program_language:sv").isChecked()
    assert desk.window.status.work().startswith("Content 2026.11")
    assert desk.window.page.reader.accessibleName() == "Text of the page"
    assert QLocale().language() == QLocale.Language.English
    assert desk.presenter.language == "sv"
    assert "Uppslagsverk" not in desk.window.page.reader.toPlainText()
    switch(qtbot, desk, "sv")
    assert menus(desk)[:2] == ["Arkiv", "Redigera"]
    assert desk.window.page.reader.toPlainText().startswith("Uppslagsverk")


def test_buttons_of_qt_itself_follow(desk: Desk, qtbot: QtBot) -> None:
    def words() -> str:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")

    assert words() == "Avbryt"
    switch(qtbot, desk, "en")
    assert words() == "Cancel"


def test_a_known_error_after_the_switch_is_said_in_the_new_language(
    desk: Desk, qtbot: QtBot, searches: FakeSearch
) -> None:
    switch(qtbot, desk, "en")
    with pytest.raises(PolicyError, match="Whoever looks after the computer"):
        Policy(export=False).check_export()
    desk.window.go_page("finns-inte")
    assert desk.window.status.message() == "The page finns-inte is not in this edition."


@pytest.mark.usefixtures("looks")
def test_the_window_that_says_what_is_wrong_follows_what_was_chosen(tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "window.json").write_text('{"program_language": "en"}')
    program = app.Program(qapp, tmp_path / "content.db", tmp_path)
    program.open()
    window = program.window()
    assert isinstance(window, ProblemWindow)
    assert "Leave" in window.windowTitle() or window.retry.text() == "Try again"
    assert "Uppslagsverket" not in " ".join(label.text() for label in window.findChildren(QLabel))
    program.close()


def test_choosing_the_language_that_is_spoken_changes_nothing(desk: Desk) -> None:
    window = desk.window
    action(desk, "program_language:sv").trigger()
    assert desk.window is window
    assert action(desk, "program_language:sv").isChecked()


# -- everything where it was ------------------------------------------------------------------


def test_tabs_history_and_the_place_on_the_page_stay(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.go_page("strategi")
    window.go_page("kom-lulea")
    window.go_page("org-skolverket", new_tab=True)
    action(desk, "new_tab").trigger()
    action(desk, "close_tab").trigger()
    action(desk, "previous_tab").trigger()
    bar = window.page.reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    tab, tabs, at = shown(desk), len(desk.presenter.tabs.open), window.page.reader.share()
    switch(qtbot, desk, "en")
    assert (shown(desk), len(desk.presenter.tabs.open)) == (tab, tabs)
    assert desk.window.tabs.bar.count() == tabs
    assert desk.window.page.reader.share() == pytest.approx(at, abs=0.02)
    action(desk, "reopen_tab").trigger()
    assert len(desk.presenter.tabs.open) == tabs + 1
    action(desk, "close_tab").trigger()
    action(desk, "back").trigger()
    assert desk.window.isVisible()


def test_geometry_panels_tree_theme_and_size_stay(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    desk.window.tree.unfold("group:aktor")
    for name in ("numbers", "menubar", "loose", "panel", "theme:dark", "larger"):
        action(desk, name).trigger()
    desk.window.resize(1280, 700)
    unfolded = desk.window.tree.unfolded()
    assert "group:aktor" in unfolded
    switch(qtbot, desk, "en")
    window = desk.window
    assert (window.width(), window.height()) == (1280, 700)
    assert window.tree.unfolded() == unfolded
    assert window.side.isHidden()
    assert not window.menuBar().isHidden()
    assert desk.themes.choice == "dark"
    assert desk.presenter.text_size == 110
    for name in ("numbers", "menubar", "loose", "theme:dark"):
        assert action(desk, name).isChecked(), name


def test_a_maximized_window_stays_so(desk: Desk, qtbot: QtBot) -> None:
    desk.window.showMaximized()
    qtbot.waitUntil(desk.window.isMaximized)
    switch(qtbot, desk, "en")
    qtbot.waitUntil(desk.window.isMaximized)


def test_a_search_stays_with_its_filter_and_the_hit_chosen(desk: Desk, qtbot: QtBot, searches: FakeSearch) -> None:
    desk.window.go_page("strategi")
    type_search(qtbot, desk, "alla")
    desk.window.results.filterRequested.emit("kommun")
    qtbot.waitUntil(lambda: desk.window.results.list.hits.rowCount() == 1)
    switch(qtbot, desk, "en")
    window = desk.window
    assert window.stack.currentWidget() is window.results
    assert window.top.search.text() == "alla"
    assert window.results.list.hits.rowCount() == 1
    assert desk.searching.kind == "kommun"
    window.results.filterRequested.emit("")
    qtbot.waitUntil(lambda: window.results.list.hits.rowCount() == 3)
    window.results.list.step(1)
    switch(qtbot, desk, "sv")
    assert desk.window.results.list.currentIndex().row() == 1
    desk.window.top.search.escaped.emit()
    assert desk.window.stack.currentWidget() is desk.window.page
    assert shown(desk) == "strategi"


def test_a_search_that_has_not_answered_is_asked_again(desk: Desk, qtbot: QtBot) -> None:
    desk.window.search_for("alla")
    switch(qtbot, desk, "en")
    qtbot.waitUntil(lambda: desk.window.results.is_for("alla"))
    assert desk.window.top.search.text() == "alla"


def test_words_found_on_the_page_stay_marked(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    action(desk, "find").trigger()
    desk.window.page.find_bar.field.setText("stycke")
    desk.window.page.look_for("stycke")
    desk.window.page.step(1)
    reader = desk.window.page.reader
    count, at = len(reader.marks()), reader.mark_at()
    assert at == 2
    switch(qtbot, desk, "en")
    page = desk.window.page
    assert (len(page.reader.marks()), page.reader.mark_at()) == (count, at)
    assert not page.find_bar.isHidden()
    assert page.find_bar.field.text() == "stycke"
    assert page.find_bar.count_text() == f"2 of {count}"
    page.step(1)
    assert page.reader.mark_at() == 3


@pytest.mark.parametrize("part", ["search", "tree", "reader", "find", "side"])
def test_the_keyboard_stays_where_it_was(desk: Desk, qtbot: QtBot, part: str) -> None:
    def widget() -> object:
        window = desk.window
        parts = {
            "search": window.top.search,
            "tree": window.tree,
            "reader": window.page.reader,
            "find": window.page.find_bar.field,
            "side": window.side.text,
        }
        return parts[part]

    desk.window.go_page("strategi")
    if part == "find":
        action(desk, "find").trigger()
    widget().setFocus()  # type: ignore[attr-defined]
    assert desk.window.focusWidget() is widget()
    switch(qtbot, desk, "en")
    assert desk.window.focusWidget() is widget()


def test_what_is_chosen_in_the_views_stays(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.run("glossary")
    glossary = window.stack.currentWidget()
    assert isinstance(glossary, GlossaryView)
    glossary.filter.setText("år")
    window.run("timeline")
    timeline = window.stack.currentWidget()
    assert isinstance(timeline, TimelineView)
    timeline.axis.zoom(2)
    span = timeline.axis.span()
    window.run("map")
    view = window.stack.currentWidget()
    assert isinstance(view, MapView)
    view.every.setChecked(False)
    view.slider.setValue(2014)
    view.choose("kom-lulea")
    view.canvas.zoom(3)
    part = view.canvas.shown_part()
    switch(qtbot, desk, "en")
    again = desk.window.stack.currentWidget()
    assert isinstance(again, MapView)
    assert (again.year(), again.chosen(), again.canvas.shown_part()) == (2014, "kom-lulea", part)
    switch(qtbot, desk, "sv")  # the others were never shown in between, and are kept all the same
    desk.window.run("timeline")
    timeline = desk.window.stack.currentWidget()
    assert isinstance(timeline, TimelineView)
    assert timeline.axis.span() == pytest.approx(span)
    desk.window.run("glossary")
    glossary = desk.window.stack.currentWidget()
    assert isinstance(glossary, GlossaryView)
    assert glossary.shown_words() == ["årsrapport"]


# -- what is one's own ------------------------------------------------------------------------


def test_a_note_that_is_being_written_goes_on_in_the_new_window(new_desk: NewDesk, qtbot: QtBot) -> None:
    desk = new_desk("kom-lulea")
    mine = mine_of(desk)
    qtbot.waitUntil(lambda: mine.panel is not None and mine.panel.editor is not None)
    type_note(mine, "halva ordet")
    field = mine.panel.editor.field  # type: ignore[union-attr]
    cursor = field.textCursor()
    cursor.setPosition(5)
    field.setTextCursor(cursor)
    field.setFocus()
    switch(qtbot, desk, "en")
    again = mine_of(desk)
    editor = again.panel.editor  # type: ignore[union-attr]
    assert editor is not None
    assert editor.field.toPlainText() == "halva ordet"
    assert editor.field.textCursor().position() == 5
    assert desk.window.focusWidget() is editor.field
    editor.field.moveCursor(QTextCursor.MoveOperation.End)
    editor.field.insertPlainText(" och resten")
    qtbot.waitUntil(lambda: texts(again) == ["halva ordet och resten"])


def test_what_was_typed_in_a_note_can_be_undone_in_the_new_window(new_desk: NewDesk, qtbot: QtBot) -> None:
    desk = new_desk("kom-lulea")
    field = note_field(desk, qtbot)
    QTest.keyClicks(field, "Ring skolan.")
    QTest.keyClicks(field, " Sedan")
    switch(qtbot, desk, "en")
    again = note_field(desk, qtbot)
    assert again is not field
    assert again.toPlainText().endswith(" Sedan")
    assert again.document().isUndoAvailable()
    QTest.keyClicks(again, " mer")
    written = again.toPlainText()
    assert written == "Ring skolan. Sedan mer"
    while again.document().isUndoAvailable():
        again.undo()
    assert again.toPlainText() == ""
    while again.document().isRedoAvailable():
        again.redo()
    assert again.toPlainText() == written
    mine = mine_of(desk)
    qtbot.waitUntil(lambda: [note.text for note in mine.desk.read(lambda store: store.notes.all())] == [written])


def test_a_note_that_was_taken_over_keeps_its_lines_within_a_narrower_field(qtbot: QtBot) -> None:
    first, second = NoteField(), NoteField()
    for field in (first, second):
        qtbot.addWidget(field)
        field.resize(300, 120)
        field.show()
    first.insertPlainText("ord efter ord " * 12)
    second.take_over(first)
    first.close()
    delete(first)
    lines = second.document().lineCount()
    second.resize(150, 120)
    QApplication.sendPostedEvents()
    assert second.document().lineCount() > lines
    assert second.horizontalScrollBar().maximum() == 0
    second.undo()
    assert second.toPlainText() == ""


@pytest.mark.parametrize("paused", [False, True])
def test_reading_aloud_goes_on_at_the_same_sentence_or_rests_there(
    desk: Desk, qtbot: QtBot, paused: bool, speech: FakeSpeech
) -> None:
    desk.window.go_page("strategi")
    aloud = aloud_of(desk)
    aloud.toggle()
    qtbot.waitUntil(lambda: aloud.state == "reading")
    aloud.step(2)
    if paused:
        aloud.toggle()
    place = aloud._at
    assert place == 2
    switch(qtbot, desk, "en")
    again = aloud_of(desk)
    assert again is not aloud
    qtbot.waitUntil(lambda: again.state == ("paused" if paused else "reading"))
    assert again._at == place
    assert again.bar.isVisible()
    desk.window.run("speak_stop")


def test_a_collection_that_waits_for_the_lock_still_waits(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    # The data is open on its lane before the window hears of it, which opens what waits.
    qtbot.waitUntil(mine_of(desk).desk._later.isActive)
    mine_of(desk)._waiting = tmp_path / "x.brosamling"
    switch(qtbot, desk, "en")
    assert mine_of(desk)._waiting == tmp_path / "x.brosamling"


def test_that_the_work_is_damaged_is_still_said(desk: Desk, qtbot: QtBot) -> None:
    desk.check._found(ContentError("Uppslagsverket är skadat.", ""))
    switch(qtbot, desk, "en")
    assert "damaged" in desk.window.status.message()
    desk.window.status.say("Something else")
    desk.window.status._passing.timeout.emit()
    assert "damaged" in desk.window.status.message()


def test_the_data_stays_open_with_its_undo(new_desk: NewDesk, qtbot: QtBot) -> None:
    desk = new_desk("kom-lulea")
    qtbot.waitUntil(lambda: desk.mine.data.state is State.OPEN)
    store = store_of(mine_of(desk))
    action(desk, "bookmark").trigger()
    switch(qtbot, desk, "en")
    mine = mine_of(desk)
    assert store_of(mine) is store
    assert mine.bookmark.isChecked()
    action(desk, "undo_mine").trigger()
    qtbot.waitUntil(lambda: not mine.bookmark.isChecked())
    assert desk.window.status.message() == "Undone."


def test_unlocked_data_stays_unlocked_and_locked_data_locked(new_desk: NewDesk, qtbot: QtBot) -> None:
    desk = new_desk("kom-lulea")
    qtbot.waitUntil(lambda: desk.mine.data.state is State.OPEN)
    dialog = PassphraseDialog(desk.window, desk.mine)
    dialog.new.setText(PHRASE)
    dialog.again.setText(PHRASE)
    dialog.sure.setChecked(True)
    dialog.yes.click()
    qtbot.waitUntil(lambda: desk.mine.data.has_passphrase and desk.mine.data.state is State.OPEN)
    qtbot.waitUntil(lambda: desk.window.findChild(PassphraseDialog) is None)
    switch(qtbot, desk, "en")
    assert desk.mine.data.state is State.OPEN
    action(desk, "lock").trigger()
    qtbot.waitUntil(lambda: desk.mine.data.state is State.LOCKED)
    switch(qtbot, desk, "sv")
    assert desk.mine.data.state is State.LOCKED


def test_the_note_that_is_shown_among_all_stays_shown(new_desk: NewDesk, qtbot: QtBot) -> None:
    desk = new_desk("kom-lulea")
    mine = mine_of(desk)
    for page in ("kom-lulea", "kom-uppsala", "kom-orebro"):
        desk.window.go_page(page)
        qtbot.waitUntil(lambda: mine.panel is not None and mine.panel.editor is not None)
        type_note(mine, f"om {page}")
    qtbot.waitUntil(lambda: len(texts(mine)) == 3)
    desk.window.run("notes")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, NotesView)
    view.list.setCurrentRow(2)
    assert view.editor is not None
    text = view.editor.field.toPlainText()
    view.editor.field.setFocus()
    switch(qtbot, desk, "en")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, NotesView)
    assert view.editor is not None
    assert view.editor.field.toPlainText() == text
    assert desk.window.focusWidget() is view.editor.field


# -- when it cannot be done -------------------------------------------------------------------


def test_with_a_dialog_open_it_is_said_and_not_done(desk: Desk) -> None:
    window = desk.window
    action(desk, "shortcuts").trigger()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    window.run("program_language:en")
    assert desk.window is window
    assert "Stäng först" in window.status.message()
    assert action(desk, "program_language:sv").isChecked()
    dialog.accept()


def test_during_a_presentation_it_is_said_and_not_done(new_desk: NewDesk, qtbot: QtBot) -> None:
    desk = new_desk("strategi")
    hook = desk.window.findChild(LessonHook)
    assert hook is not None
    deck = hook.room.deck()
    assert deck is not None
    hook.room.desk.start(Show(deck))
    window = desk.window
    window.run("program_language:en")
    assert desk.window is window
    assert "Stäng först" in window.status.message()
    hook.room.desk.end()
    switch(qtbot, desk, "en")
    assert desk.window is not window


def test_a_dialog_that_opens_meanwhile_is_left_alone_and_it_is_said(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    action(desk, "program_language:en").trigger()
    action(desk, "shortcuts").trigger()
    done: list[bool] = []
    desk.mine.work(lambda _: None, lambda _: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert desk.window is window
    assert "Stäng först" in window.status.message()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.accept()


# -- remembered, decided, asked for -----------------------------------------------------------


def test_the_language_is_kept_for_the_next_start(new_desk: NewDesk, qtbot: QtBot, tmp_path: Path) -> None:
    first = new_desk("strategi")
    switch(qtbot, first, "en")
    first.close()
    assert json.loads((tmp_path / "window.json").read_text("utf-8"))["program_language"] == "en"
    assert menus(new_desk())[0] == "File"


def test_a_language_asked_for_holds_for_one_run(
    work: Path, looks: None, qapp: QApplication, qtbot: QtBot, tmp_path: Path, searches: FakeSearch
) -> None:
    memory = Memory(tmp_path / "window.json")
    desk = app.build(qapp, work, memory, language="en")
    qtbot.addWidget(desk.window)
    desk.window.begin()
    assert menus(desk)[0] == "File"
    desk.close()
    assert not memory.load().get("program_language")


def test_an_unknown_language_in_the_memory_is_swedish(
    work: Path, looks: None, qapp: QApplication, qtbot: QtBot, tmp_path: Path, searches: FakeSearch
) -> None:
    (tmp_path / "window.json").write_text('{"program_language": ["xx"]}')
    desk = app.build(qapp, work, Memory(tmp_path / "window.json"))
    qtbot.addWidget(desk.window)
    assert menus(desk)[0] == "Arkiv"
    desk.close()


@pytest.mark.parametrize("locked", [False, True])
def test_a_policy_decides_what_is_spoken(
    work: Path, looks: None, qapp: QApplication, qtbot: QtBot, tmp_path: Path, searches: FakeSearch, locked: bool
) -> None:
    policy = Policy(program_language="en", locked=frozenset({"program_language"} if locked else ()))
    (tmp_path / "window.json").write_text('{"program_language": "sv"}')
    desk = app.build(qapp, work, Memory(tmp_path / "window.json", policy.decide), policy)
    qtbot.addWidget(desk.window)
    desk.window.begin()
    assert (menus(desk)[0] == "File") is locked
    assert ("program_language:sv" in desk.window.actions_.by_id) is not locked
    window = desk.window
    desk.window.run("program_language:en" if locked else "program_language:sv")
    assert desk.window is window
    desk.close()
    new = app.build(qapp, work, Memory(tmp_path / "new.json", policy.decide), policy)
    qtbot.addWidget(new.window)
    assert menus(new)[0] == "File"
    new.close()


@pytest.mark.usefixtures("looks", "searches")
def test_what_was_decided_is_not_kept_as_ones_own_choice(
    work: Path, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """A policy that is changed or taken away holds as it is now; what a person chose comes back after a lock."""

    def run(reading: str = "", **decisions: Any) -> tuple[str, str]:
        policy = Policy(**decisions)
        desk = app.build(qapp, work, Memory(tmp_path / "window.json", policy.decide), policy)
        qtbot.addWidget(desk.window)
        desk.window.begin()
        spoken = (desk.language, desk.presenter.language)
        if reading:
            desk.presenter.set_language(reading)
        desk.presenter.save()
        desk.close()
        return spoken

    assert run() == ("sv", "sv")
    assert run(program_language="en", language="en") == ("en", "en")
    assert run(program_language="sv", language="sv-simple") == ("sv", "sv-simple")
    assert run() == ("sv", "sv")
    assert run("sv-simple", language="en") == ("sv", "en")
    assert run(language="en") == ("sv", "sv-simple")
    assert run(language="en", locked=frozenset({"language"})) == ("sv", "en")
    assert run(language="en") == ("sv", "sv-simple")


def test_quick_choice_offers_the_languages(desk: Desk) -> None:
    words = [line[0] for line in desk.window.actions_.offered()]
    assert {"Programmets språk: Svenska", "Programmets språk: English"} <= set(words)
