"""Ways through the window, by signals, keys and clicks."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.app import Desk
from desktop.content.database import connect, open_content
from desktop.core.records import Correction, SearchResult, TreeNode
from desktop.ui.commands import MENUS, Command
from desktop.ui.dialogs import AboutDialog, OutlineDialog, ShortcutsDialog, SourceDialog
from desktop.ui.places import page_place
from desktop.ui.search_desk import corrected
from desktop.ui.sheet_dialog import SheetDialog
from desktop.ui.text_look import CARD
from desktop.ui.tree import walk

from .conftest import NewDesk
from .fakes import FakeSearch, FakeSheets


def shown(desk: Desk) -> str:
    return desk.presenter.tabs.history.visit.place.detail


def action(desk: Desk, name: str) -> QAction:
    return desk.window.actions_.by_id[name]


def type_search(qtbot: QtBot, desk: Desk, text: str) -> None:
    desk.window.focus_search()
    desk.window.top.search.setText(text)
    desk.window.top.search.textEdited.emit(text)
    qtbot.waitUntil(
        lambda: desk.window.results.is_for(text) and desk.window.stack.currentWidget() is desk.window.results
    )


# -- reading ----------------------------------------------------------------------------------


def test_the_start_page_is_first(desk: Desk) -> None:
    assert desk.window.stack.currentWidget() is desk.window.start
    assert desk.window.side.isHidden()
    assert desk.window.windowTitle() == "Start – Brobyggaren"


def test_a_page_shows_text_facts_related_pages_and_sources(desk: Desk) -> None:
    desk.window.go_page("roll-brobyggare")
    text = desk.window.page.reader.toPlainText()
    assert text.startswith("Uppslagsverk › Roller › Brobyggare")
    assert "Ett <script>alert(1)</script>" in text
    assert "Så här är det nu." in text
    side = desk.window.side.text.toPlainText()
    for words in (
        "I korthet",
        "16 februari 2012",
        "Hör ihop med",
        "Luleå",
        "Källor",
        "Vad är romsk inkludering? minoritet.se",
    ):
        assert words in side
    assert not desk.window.side.isHidden()


def test_no_text_is_read_as_markup(desk: Desk) -> None:
    desk.window.go_page("org-annan")
    assert "Annan <b>myndighet</b> & co" in desk.window.page.reader.toPlainText()
    assert desk.window.tabs.bar.tabText(0) == "Annan <b>myndighet</b> && co"


def test_notes_and_quotes_are_cards(desk: Desk) -> None:
    desk.window.go_page("strategi")
    frames = desk.window.page.reader.document().rootFrame().childFrames()
    assert [f.frameFormat().property(CARD) for f in frames if f.frameFormat().property(CARD)] == [
        "quote",
        "green",
        "red",
    ]


def test_nothing_is_loaded_from_files_or_addresses(desk: Desk) -> None:
    reader = desk.window.page.reader
    resource = QTextDocument.ResourceType.ImageResource.value
    assert reader.loadResource(resource, "file:///etc/passwd") is None


def test_links_lead_to_pages_and_headings(desk: Desk) -> None:
    desk.window.go_page("strategi")
    desk.window.page.reader.linkRequested.emit("page:kom-lulea#sist", False)
    assert shown(desk) == "kom-lulea"
    assert desk.window.page.reader.verticalScrollBar().value() > 0
    desk.window.follow("group:kommun")
    assert desk.window.tree.isExpanded(desk.window.tree.currentIndex())
    desk.window.follow("place:start")
    assert desk.window.stack.currentWidget() is desk.window.start


def test_a_citation_leads_to_its_source_and_lets_it_light_up(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    desk.window.page.reader.linkRequested.emit("cite:2", False)
    assert desk.window.side.text.lit_source() == 2
    desk.window.follow("cite:99")
    desk.window.follow("cite:x")


def test_a_source_is_told_in_full_and_leads_to_the_pages_that_rest_on_it(desk: Desk) -> None:
    desk.window.go_page("strategi")
    desk.window.side.text.anchorClicked.emit(QUrl("source:1"))
    dialog = desk.window.findChild(SourceDialog)
    assert dialog is not None
    button = next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Luleå")
    button.click()
    assert shown(desk) == "kom-lulea"


def test_a_page_that_is_gone_is_said(desk: Desk) -> None:
    desk.window.go_page("finns-inte")
    assert "finns-inte" in desk.window.status.message()
    assert desk.window.stack.currentWidget() is desk.window.start


def test_every_page_opens_from_the_tree_and_is_found_in_it(desk: Desk) -> None:
    for ref in desk.store.pages():
        desk.window.tree.pageRequested.emit(ref.id, False)
        assert shown(desk) == ref.id
        node = desk.window.tree.currentIndex().data(Qt.ItemDataRole.UserRole + 1)
        assert node.page == ref.id


def test_clicks_and_keys_in_the_tree(desk: Desk, qtbot: QtBot) -> None:
    tree = desk.window.tree
    tree.unfold("group:aktor")
    index = tree.currentIndex()
    first = index.model().index(0, 0, index)
    tree.scrollTo(first)
    middle = tree.visualRect(first).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert shown(desk) == "org-annan"
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.MiddleButton, pos=middle)
    assert len(desk.presenter.tabs.open) == 2
    tree.setCurrentIndex(index)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert not tree.isExpanded(index)
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert tree.isExpanded(index)
    box = tree.visualRect(index)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 24, box.center().y()))
    assert not tree.isExpanded(index)


# -- moving about -----------------------------------------------------------------------------


def test_back_and_forward_keep_the_place_on_the_page(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.go_page("strategi")
    bar = window.page.reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    window.go_page("kom-lulea")
    assert bar.value() == 0
    action(desk, "back").trigger()
    assert shown(desk) == "strategi"
    assert abs(bar.value() - before) <= 2
    action(desk, "forward").trigger()
    assert shown(desk) == "kom-lulea"
    assert not action(desk, "forward").isEnabled()
    assert not window.top.forward.isEnabled()


def test_the_mouse_has_back_and_forward_buttons(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    qtbot.mousePress(desk.window.page.reader.viewport(), Qt.MouseButton.BackButton)
    assert desk.window.stack.currentWidget() is desk.window.start
    qtbot.mousePress(desk.window.start.viewport(), Qt.MouseButton.ForwardButton)
    assert shown(desk) == "strategi"


def test_tabs_open_close_and_come_back(desk: Desk, qtbot: QtBot) -> None:
    window, bar = desk.window, desk.window.tabs.bar
    window.go_page("strategi")
    action(desk, "new_tab").trigger()
    window.go_page("kom-lulea")
    assert [bar.tabText(i) for i in range(bar.count())] == ["Strategin 2012–2032", "Luleå"]
    window.go_page("org-skolverket", new_tab=True)
    assert shown(desk) == "kom-lulea"
    assert bar.count() == 3
    action(desk, "next_tab").trigger()
    assert shown(desk) == "org-skolverket"
    action(desk, "close_tab").trigger()
    assert bar.count() == 2
    action(desk, "reopen_tab").trigger()
    assert shown(desk) == "org-skolverket"
    action(desk, "previous_tab").trigger()
    assert shown(desk) == "kom-lulea"
    bar.setCurrentIndex(0)
    assert shown(desk) == "strategi"
    qtbot.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(1).center())
    assert bar.count() == 2
    for _ in range(3):
        action(desk, "close_tab").trigger()
    assert bar.count() == 1
    assert window.stack.currentWidget() is window.start


def test_tabs_can_be_moved_and_closed_by_their_cross(desk: Desk) -> None:
    desk.window.go_page("strategi")
    desk.window.go_page("kom-lulea", new_tab=True)
    bar = desk.window.tabs.bar
    bar.moveTab(1, 0)
    assert [h.visit.place for h in desk.presenter.tabs.open] == [page_place("kom-lulea"), page_place("strategi")]
    cross = bar.tabButton(0, bar.ButtonPosition.RightSide)
    assert isinstance(cross, QAbstractButton)
    cross.click()
    assert shown(desk) == "strategi"
    assert bar.count() == 1


def test_everything_is_back_at_the_next_start(new_desk: NewDesk) -> None:
    first = new_desk()
    first.window.go_page("strategi")
    first.window.go_page("kom-lulea", new_tab=True)
    first.presenter.set_language("en")
    first.presenter.change_text_size(2)
    first.themes.choose("dark")
    bar = first.window.page.reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    first.presenter.save()
    second = new_desk()
    assert shown(second) == "strategi"
    assert len(second.presenter.tabs.open) == 2
    assert second.presenter.language == "en"
    assert second.presenter.text_size == 120
    again = second.window.page.reader.verticalScrollBar()
    assert again.value() == again.maximum()
    assert second.presenter.recent[0] == "strategi"


def test_a_page_given_at_the_start_is_shown(new_desk: NewDesk) -> None:
    first = new_desk("kom-lulea")
    assert shown(first) == "kom-lulea"
    first.presenter.save()
    assert shown(new_desk("finns-inte")) == "kom-lulea"


# -- language, size, theme --------------------------------------------------------------------


def test_the_language_changes_in_place(desk: Desk) -> None:
    desk.window.go_page("kom-lulea")
    desk.window.top.segments.button("en").click()
    assert "Luleå [en]" in desk.window.page.reader.toPlainText()
    assert desk.window.tabs.bar.tabText(0) == "Luleå [en]"
    titles = [node.title for node in walk(desk.window.tree.nodes())]
    assert "Skolverket [en]" in titles


def test_a_page_without_the_language_shows_the_nearest_and_says_so(desk: Desk) -> None:
    desk.window.go_page("mal-2032")
    desk.presenter.set_language("en")
    text = desk.window.page.reader.toPlainText().strip()
    assert text.startswith("Sidan finns inte på engelska. Du läser den på svenska.")
    desk.presenter.set_language("xx")
    assert desk.presenter.language == "en"


def test_the_text_size_changes_within_limits(desk: Desk) -> None:
    desk.window.go_page("strategi")
    action(desk, "larger").trigger()
    assert desk.presenter.text_size == 110
    desk.window.page.reader.textSizeRequested.emit(-1)
    for _ in range(30):
        action(desk, "smaller").trigger()
    assert desk.presenter.text_size == 80
    for _ in range(30):
        action(desk, "larger").trigger()
    assert desk.presenter.text_size == 200
    action(desk, "normal_size").trigger()
    assert desk.presenter.text_size == 100


def test_lines_can_be_shorter_and_further_apart(new_desk: NewDesk) -> None:
    desk = new_desk("strategi")
    reader = desk.window.page.reader

    def margin() -> float:
        return reader.document().rootFrame().frameFormat().leftMargin()

    def height() -> float:
        return reader.document().size().height()

    before = margin(), height()
    action(desk, "short").trigger()
    assert margin() > before[0]
    between = height()
    action(desk, "loose").trigger()
    assert height() > between
    desk.presenter.save()
    again = new_desk()
    assert action(again, "short").isChecked()
    assert again.window.page.reader.document().rootFrame().frameFormat().leftMargin() == margin()
    action(again, "short").trigger()
    action(again, "loose").trigger()
    assert again.window.page.reader.document().rootFrame().frameFormat().leftMargin() == before[0]


@pytest.mark.parametrize("name", ["dark", "contrast", "light"])
def test_the_theme_changes_at_once(desk: Desk, name: str) -> None:
    desk.window.go_page("strategi")
    action(desk, f"theme:{name}").trigger()
    assert desk.themes.theme.name == name
    ink = desk.themes.colour("ink")
    document = desk.window.page.reader.document()
    assert document.findBlockByNumber(1).charFormat().foreground().color() == ink
    assert action(desk, f"theme:{name}").isChecked()


# -- search -----------------------------------------------------------------------------------


def test_results_come_as_you_type_and_enter_opens_the_first(desk: Desk, qtbot: QtBot) -> None:
    type_search(qtbot, desk, "bro")
    assert desk.window.results.list.hits.rowCount() == 1
    qtbot.keyClick(desk.window.top.search, Qt.Key.Key_Return)
    assert shown(desk) == "roll-brobyggare"
    assert desk.window.top.search.text() == ""
    qtbot.waitUntil(lambda: len(desk.window.page.reader.marks()) > 0)
    assert desk.presenter.searches == ["bro"]


def test_enter_before_the_answer_opens_it_when_it_comes(desk: Desk, qtbot: QtBot) -> None:
    field = desk.window.top.search
    desk.window.focus_search()
    qtbot.keyClicks(field, "skolverket")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(desk) == "org-skolverket")


def test_arrows_move_and_escape_goes_back(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    type_search(qtbot, desk, "alla")
    hits = desk.window.results.list
    qtbot.keyClick(desk.window.top.search, Qt.Key.Key_Down)
    assert hits.currentIndex().row() == 1
    qtbot.keyClick(desk.window.top.search, Qt.Key.Key_PageDown)
    assert hits.currentIndex().row() == 2
    qtbot.keyClick(desk.window.top.search, Qt.Key.Key_Up)
    assert hits.currentIndex().row() == 1
    qtbot.keyClick(desk.window.top.search, Qt.Key.Key_Escape)
    assert desk.window.stack.currentWidget() is desk.window.page
    assert shown(desk) == "strategi"
    assert not desk.window.desk.active


def test_back_leaves_the_results(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    type_search(qtbot, desk, "alla")
    desk.window.top.backRequested.emit()
    assert desk.window.stack.currentWidget() is desk.window.page
    assert shown(desk) == "strategi"


def test_a_hit_can_be_opened_in_a_new_tab(desk: Desk, qtbot: QtBot) -> None:
    type_search(qtbot, desk, "alla")
    qtbot.keyClick(desk.window.top.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.presenter.tabs.open) == 2
    assert desk.window.stack.currentWidget() is desk.window.results
    hits = desk.window.results.list
    box = hits.visualRect(hits.hits.index(1)).center()
    qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert shown(desk) == "kom-lulea"


def test_kinds_are_filters(desk: Desk, qtbot: QtBot, searches: FakeSearch) -> None:
    type_search(qtbot, desk, "alla")
    chips = {b.text(): b for b in desk.window.results.findChildren(QAbstractButton) if b.isCheckable()}
    assert set(chips) == {"Alla 3", "Kommuner 1", "Roller 1", "Myndigheter 1"}
    chips["Kommuner 1"].click()
    qtbot.waitUntil(lambda: desk.window.results.list.hits.rowCount() == 1)
    assert searches.asked[-1][2] == ("kommun",)


def test_a_corrected_search_can_be_insisted_on(desk: Desk, qtbot: QtBot, searches: FakeSearch) -> None:
    type_search(qtbot, desk, "fel")
    button = next(b for b in desk.window.results.findChildren(QAbstractButton) if b.text().startswith("Sök i stället"))
    button.click()
    qtbot.waitUntil(lambda: searches.asked[-1][3])


def test_an_answer_stands_first(desk: Desk, qtbot: QtBot) -> None:
    type_search(qtbot, desk, "kod")
    names = [w.accessibleName() for w in desk.window.results.findChildren(QWidget)]
    assert "Luleå, Kommunkod: 2580" in names
    qtbot.keyClick(desk.window.top.search, Qt.Key.Key_Return)
    assert shown(desk) == "kom-lulea"


def test_the_empty_field_offers_what_was_done_last_and_commands(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("kom-lulea")
    desk.window.go_page("strategi")
    desk.presenter.searches = ["bro"]
    field, quick = desk.window.top.search, desk.window.quick
    field.entered_empty.emit()
    assert quick.isVisible()
    assert [quick.item(row).text() for row in range(2)] == ["bro", "Luleå"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "mork")
    assert [quick.item(row).text() for row in range(quick.count())] == ["Inget kommando heter så."]
    field.setText(">")
    qtbot.keyClicks(field, "karta")
    assert quick.count() == 1
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.presenter.tabs.history.visit.place.kind == "map"
    assert not quick.isVisible()
    field.entered_empty.emit()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.results.is_for("bro"))
    field.entered_empty.emit()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not quick.isVisible()


def test_suggestions_come_from_the_first_letter_and_leave_enter_to_the_first_hit(desk: Desk, qtbot: QtBot) -> None:
    desk.presenter.searches = ["skolverket", "bro"]
    field, quick = desk.window.top.search, desk.window.quick
    type_search(qtbot, desk, "s")
    qtbot.waitUntil(quick.isVisible)
    assert [quick.item(row).text() for row in range(quick.count())] == ["skolverket", "Skolverket", "skolgång"]
    assert not quick.has_choice()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not quick.isVisible()
    assert desk.window.desk.active
    type_search(qtbot, desk, "sk")
    qtbot.waitUntil(quick.isVisible)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown(desk) == "org-skolverket"
    assert not quick.isVisible()


def test_a_suggested_page_opens_and_a_word_is_searched_for(desk: Desk, qtbot: QtBot) -> None:
    field, quick = desk.window.top.search, desk.window.quick
    type_search(qtbot, desk, "s")
    qtbot.waitUntil(quick.isVisible)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(field, key)
    qtbot.waitUntil(lambda: desk.window.results.is_for("skolgång"))
    assert not quick.isVisible()
    type_search(qtbot, desk, "sk")
    qtbot.waitUntil(quick.isVisible)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown(desk) == "org-skolverket"
    assert field.text() == ""


def test_past_the_suggestions_the_arrows_go_on_in_the_hits(desk: Desk, qtbot: QtBot) -> None:
    type_search(qtbot, desk, "s")
    quick = desk.window.quick
    qtbot.waitUntil(quick.isVisible)
    for _ in range(quick.count()):
        qtbot.keyClick(desk.window.top.search, Qt.Key.Key_Down)
    assert quick.isVisible()
    qtbot.keyClick(desk.window.top.search, Qt.Key.Key_Down)
    assert not quick.isVisible()


def test_a_command_being_typed_stays_in_the_field(desk: Desk, qtbot: QtBot) -> None:
    type_search(qtbot, desk, "bro")
    field = desk.window.top.search
    field.selectAll()
    qtbot.keyClicks(field, ">karta")
    qtbot.waitUntil(lambda: not desk.window.desk.active)
    assert field.text() == ">karta"
    assert desk.window.quick.count() == 1


def test_the_words_of_a_search_are_marked_in_the_page_and_f3_walks_them(desk: Desk, qtbot: QtBot) -> None:
    page = desk.window.page
    type_search(qtbot, desk, "luleå")
    qtbot.keyClick(desk.window.top.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.reader.marks()) > 0)
    count = len(page.reader.marks())
    qtbot.keyClick(desk.window, Qt.Key.Key_F3)
    assert page.find_bar.isVisible()
    assert page.find_bar.count_text() == f"1 av {count}"
    qtbot.keyClick(desk.window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.find_bar.count_text() == f"{count} av {count}"


def test_a_hit_in_a_new_tab_is_marked_when_it_is_shown(desk: Desk, qtbot: QtBot) -> None:
    type_search(qtbot, desk, "luleå")
    qtbot.keyClick(desk.window.top.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    action(desk, "next_tab").trigger()
    assert shown(desk) == "kom-lulea"
    qtbot.waitUntil(lambda: len(desk.window.page.reader.marks()) > 0)


def test_what_is_marked_is_the_whole_search_with_its_spelling_put_right() -> None:
    result = SearchResult("vem leder Brobygare", (), 0, corrections=(Correction("brobygare", "brobyggare"),))
    assert corrected(result.text, result) == "vem leder brobyggare"


def test_rooms_built_over_the_window_add_to_it(new_desk: NewDesk, qtbot: QtBot) -> None:
    desk = new_desk()
    window, done = desk.window, []
    window.extra_nodes = lambda: (TreeNode("place:own", "Eget", "house", ""),)
    window.side.footer = lambda page: QLabel(page.title)
    window.add_commands([Command("own", "file", "Eget", ("Ctrl+Shift+E",))], {"own": lambda: done.append(1)})
    desk.presenter.set_language("en")
    assert window.tree.nodes()[-1].title == "Eget"
    window.go_page("kom-lulea")
    window.go_page("kom-uppsala")
    qtbot.waitUntil(
        lambda: [label.text() for label in window.side.findChildren(QLabel) if label.isVisible()] == ["Uppsala [en]"]
    )
    action(desk, "own").trigger()
    assert done == [1]


def test_no_hits_gives_help(desk: Desk, qtbot: QtBot) -> None:
    type_search(qtbot, desk, "zzzz")
    near = next(b for b in desk.window.results.findChildren(QAbstractButton) if b.text() == "brobyggare")
    near.click()
    qtbot.waitUntil(lambda: desk.window.results.list.hits.rowCount() == 1)
    assert desk.window.top.search.text() == "brobyggare"


def test_a_search_that_fails_is_said_and_the_window_lives(desk: Desk, qtbot: QtBot) -> None:
    desk.window.top.search.setText("krasch")
    desk.window.top.search.textEdited.emit("krasch")
    qtbot.waitUntil(lambda: "gick sönder" in desk.window.status.message())
    type_search(qtbot, desk, "bro")


def test_a_search_goes_over_to_another_language(desk: Desk, qtbot: QtBot, searches: FakeSearch) -> None:
    type_search(qtbot, desk, "bro")
    desk.window.top.segments.button("en").click()
    qtbot.waitUntil(lambda: searches.asked[-1][1] == "en")
    assert desk.window.stack.currentWidget() is desk.window.results


# -- find in the page -------------------------------------------------------------------------


def test_find_counts_steps_and_closes(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    action(desk, "find").trigger()
    bar = desk.window.page.find_bar
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "Stycke")
    qtbot.waitUntil(lambda: bar.count_text() == "1 av 72")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count_text() == "2 av 72"
    action(desk, "find_previous").trigger()
    action(desk, "find_previous").trigger()
    assert bar.count_text() == "72 av 72"
    bar.field.clear()
    qtbot.keyClicks(bar.field, "zz")
    assert bar.count_text() == "Finns inte här"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert desk.window.page.reader.marks() == ()


def test_find_on_another_place_goes_to_search(desk: Desk) -> None:
    action(desk, "find").trigger()
    assert not desk.window.page.find_bar.isVisible()


# -- copying ----------------------------------------------------------------------------------


def test_copying_can_add_the_source(desk: Desk) -> None:
    desk.window.go_page("strategi")
    action(desk, "copy_cited").trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Ingressen till Strategin")
    assert "(strategi)" in text
    assert "Källor: Avslutad pilotverksamhet" in text
    action(desk, "select_all").trigger()
    action(desk, "copy").trigger()
    assert "Vad hände?" in QGuiApplication.clipboard().text()


def test_paragraphs_have_numbers_that_can_be_shown_cited_and_found(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    reader = desk.window.page.reader
    action(desk, "numbers").trigger()
    assert action(desk, "numbers").isChecked()
    assert not desk.window.grab().isNull()
    assert reader.paragraph(2) == "p2"
    assert reader.paragraph(999) == ""
    cursor = reader.textCursor()
    cursor.setPosition(reader.plain_text().index("Viktigt."))
    cursor.setPosition(reader.plain_text().index("Viktigt.") + 7, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    action(desk, "copy_cited").trigger()
    assert "(strategi §2)" in QGuiApplication.clipboard().text()
    desk.window.focus_search()
    desk.window.top.search.setText("kom-lulea §20")
    qtbot.keyClick(desk.window.top.search, Qt.Key.Key_Return)
    assert shown(desk) == "kom-lulea"
    assert reader.verticalScrollBar().value() > 0


# -- panels, dialogs, names -------------------------------------------------------------------


@pytest.mark.parametrize(("width", "tree", "side"), [(1366, True, True), (1024, True, False), (800, False, False)])
def test_panels_fold_on_narrow_windows(new_desk: NewDesk, width: int, tree: bool, side: bool) -> None:
    desk = new_desk("strategi", (width, 640))
    assert desk.window.width() == width
    assert desk.window.tree.isVisible() is tree
    assert desk.window.side.isVisible() is side
    action(desk, "panel").trigger()
    assert desk.window.side.isVisible() is not side
    action(desk, "tree").trigger()
    assert desk.window.tree.isVisible() is not tree


def test_the_window_fits_small_screens(new_desk: NewDesk) -> None:
    desk = new_desk("strategi", (1024, 640))
    assert desk.window.minimumSizeHint().width() <= 1024
    assert desk.window.top.sheet.geometry().right() <= desk.window.width()


def test_dialogs_open_and_close(desk: Desk) -> None:
    desk.window.go_page("strategi")
    for name, kind in (("headings", OutlineDialog), ("shortcuts", ShortcutsDialog), ("about", AboutDialog)):
        action(desk, name).trigger()
        dialog = desk.window.findChild(kind)
        assert dialog is not None
        assert dialog.isVisible()
        dialog.accept()


def test_headings_and_links_are_listed(desk: Desk) -> None:
    desk.window.go_page("strategi")
    reader = desk.window.page.reader
    assert [(level, name) for level, name, _ in reader.headings()] == [(2, "vad-hande"), (2, "mer"), (3, "sist")]
    assert ("brobyggare", "page:roll-brobyggare") in reader.links()


def test_a_click_on_a_heading_that_also_activates_goes_there_once(qtbot: QtBot) -> None:
    gone: list[str] = []
    dialog = OutlineDialog(None, [(2, "vad-hande", "Vad hände")], [], gone.append)
    dialog.open()
    rows = next(made for made in dialog.findChildren(QListWidget) if made.count())
    rows.itemClicked.emit(rows.item(0))
    rows.itemActivated.emit(rows.item(0))
    assert gone == ["#vad-hande"]


def test_every_control_has_a_name(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("strategi")
    type_search(qtbot, desk, "alla")
    action(desk, "find").trigger()
    nameless = [
        type(widget).__name__ + widget.objectName()
        for widget in desk.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_every_command_is_in_a_menu_and_no_shortcut_is_used_twice(desk: Desk) -> None:
    keys = [keys.toString() for act in desk.window.actions_.by_id.values() for keys in act.shortcuts()]
    assert len(keys) == len(set(keys))
    in_menus = {act for menu in desk.window.menuBar().actions() for act in menu.menu().actions()}  # type: ignore[attr-defined]
    assert set(desk.window.actions_.by_id.values()) <= in_menus
    desk.window.open_menu()
    assert len(desk.window.menu.actions()) == len(MENUS)
    desk.window.menu.close()


def test_the_menu_bar_can_be_shown(desk: Desk) -> None:
    assert desk.window.menuBar().isHidden()
    action(desk, "menubar").trigger()
    assert not desk.window.menuBar().isHidden()


def test_the_keyboard_goes_round_the_parts_of_the_window(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("roll-brobyggare")
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.window.top.search.setFocus()
    parts = []
    for _ in range(4):
        action(desk, "next_pane").trigger()
        focus = QApplication.focusWidget()
        assert focus is not None
        parts.append(focus.objectName() or type(focus).__name__)
    assert parts[:2] == ["nav", "reader"]
    assert parts[3] == "search"


# -- fact sheets ------------------------------------------------------------------------------


def sheet_dialog(desk: Desk, qtbot: QtBot) -> SheetDialog:
    qtbot.waitUntil(lambda: desk.window.findChild(SheetDialog) is not None)
    dialog = desk.window.findChild(SheetDialog)
    assert dialog is not None
    return dialog


def test_the_fact_sheet_shows_real_pages_and_follows_the_choices(desk: Desk, qtbot: QtBot, sheets: FakeSheets) -> None:
    desk.window.go_page("roll-brobyggare")
    desk.window.top.sheet.click()
    dialog = sheet_dialog(desk, qtbot)
    qtbot.waitUntil(lambda: dialog.preview.page_count() == 2)
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    dialog.format.setCurrentIndex(dialog.format.findData("large"))
    dialog.colours.button("grey").click()
    box = dialog.findChild(QAbstractButton, "qr")
    assert box is not None
    box.click()
    qtbot.waitUntil(lambda: bool(sheets.asked) and sheets.asked[-1][1].qr is False)
    choices = sheets.asked[-1][1]
    assert (choices.pages, choices.language, choices.format) == (("roll-brobyggare",), "en", "large")
    assert choices.black_and_white
    dialog.reject()


def test_a_fact_sheet_is_saved_whole(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.window.go_page("roll-brobyggare")
    action(desk, "sheet").trigger()
    dialog = sheet_dialog(desk, qtbot)
    path = tmp_path / "blad.pdf"
    with qtbot.waitSignal(dialog.desk.saved):
        dialog.desk.save(path)
    assert path.read_bytes().startswith(b"%PDF")
    assert dialog.message() == "Sparat: blad.pdf"
    dialog.desk.busyChanged.emit(True)
    dialog.desk.busyChanged.emit(False)
    assert dialog.message() == "Sparat: blad.pdf", "a preview that is drawn after it takes the words away"
    with qtbot.waitSignal(dialog.desk.failed):
        dialog.desk.save(tmp_path / "finns-inte" / "blad.pdf")
    assert "gick inte att skriva" in dialog.message()
    dialog.reject()


def test_a_preview_asked_for_meanwhile_does_not_drop_the_pdf(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.window.go_page("roll-brobyggare")
    action(desk, "sheet").trigger()
    dialog = sheet_dialog(desk, qtbot)
    path = tmp_path / "blad.pdf"
    with qtbot.waitSignals([dialog.desk.saved, dialog.desk.previewReady]):
        dialog.desk.preview(50.0)
        dialog.desk.save(path)
        dialog.desk.preview(60.0)
    assert path.read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_a_sheet_that_cannot_be_made_is_said_in_place(desk: Desk, qtbot: QtBot, sheets: FakeSheets) -> None:
    sheets.broken = True
    desk.window.go_page("roll-brobyggare")
    action(desk, "sheet").trigger()
    dialog = sheet_dialog(desk, qtbot)
    qtbot.waitUntil(lambda: "gick inte att göra" in dialog.message())
    assert not dialog.save_button.isEnabled()
    dialog.reject()


def test_without_a_page_there_is_no_sheet(desk: Desk) -> None:
    action(desk, "sheet").trigger()
    assert desk.window.findChild(SheetDialog) is None
    assert desk.window.status.message()


def test_the_whole_file_is_checked_after_a_while(
    new_desk: NewDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "CHECK_AFTER_MS", 1)
    desk = new_desk()
    qtbot.waitUntil(lambda: desk.window.status.work() == "Innehåll 2026.11 · 16 sidor · kontrollerat")


def test_a_file_that_was_changed_is_said(
    new_desk: NewDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, work: Path, tmp_path: Path
) -> None:
    monkeypatch.setattr(app, "CHECK_AFTER_MS", 1)
    changed = tmp_path / "content.db"
    shutil.copy(work, changed)
    with sqlite3.connect(changed) as connection:
        connection.execute("UPDATE page SET weight = 2")
    connection.close()
    monkeypatch.setattr("desktop.content.store.open_content", lambda _path: open_content(changed))
    monkeypatch.setattr("desktop.content.integrity.connect", lambda _path, kind: connect(changed, kind))
    desk = new_desk()
    qtbot.waitUntil(lambda: "är skadat. Installera om" in desk.window.status.message())


def test_a_first_start_says_three_sentences(desk: Desk) -> None:
    words = [label.text() for label in desk.window.start.findChildren(QLabel)]
    assert "Första gången här?" in words
    desk.window.go_page("strategi")
    desk.window.run("start")
    words = [label.text() for label in desk.window.start.widget().findChildren(QLabel) if label.isVisible()]
    assert "Första gången här?" not in words


# -- leaving ----------------------------------------------------------------------------------


def test_closing_in_the_middle_of_a_search_leaves_nothing(new_desk: NewDesk) -> None:
    desk = new_desk()
    desk.window.search_for("bro")
    desk.close()


def test_closing_while_a_sheet_is_made_leaves_nothing(new_desk: NewDesk) -> None:
    desk = new_desk("strategi")
    desk.window.run("sheet")
    desk.close()
