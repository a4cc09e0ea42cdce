"""Help where one is: the page of the guide that fits, in a tab or beside a dialog, and where its links lead."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.app import Desk
from desktop.content.blocks import WAYS, Strong, Way
from desktop.content.walk import inline_text, inlines
from desktop.ui.dialogs import ShortcutsDialog
from desktop.ui.help_pages import FIRST, NEWS, OF_DIALOGS, OF_PLACES, SEARCH, dialog_help, place_help
from desktop.ui.help_room import HelpRoom
from desktop.ui.help_window import HelpWindow
from desktop.ui.memory import Memory
from desktop.ui.sheet_dialog import SheetDialog
from desktop.ui.system_keys import keys_for
from desktop.ui.tree import walk

from .conftest import NewDesk
from .fake_speech import FakeSpeech
from .fakes import FakeSearch, FakeSheets

UI = Path(app.__file__).parent / "ui"
NOT_IN_THE_TABLE = {"Ctrl+S", "Esc"}
"""Keys of single widgets."""


@pytest.fixture
def guided(
    content_db: Path,
    looks: None,
    qapp: QApplication,
    tmp_path: Path,
    searches: FakeSearch,
    sheets: FakeSheets,
    speech: FakeSpeech,
    qtbot: QtBot,
) -> Iterator[Desk]:
    """A window over the real work, which has the guide."""
    desk = app.build(qapp, content_db, Memory(tmp_path / "window.json"))
    desk.themes.choose("light")
    desk.window.begin("")
    desk.window.show()
    qtbot.waitExposed(desk.window)
    yield desk
    desk.close()
    desk.window.deleteLater()


def here(desk: Desk) -> str:
    """The page that is shown."""
    return desk.window.presenter.tabs.history.visit.place.detail


def press_f1(window: QWidget, qtbot: QtBot) -> None:
    """Presses the key for help, when the window can take it."""
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)


# -- the table ------------------------------------------------------------------------------


def test_writing_a_note_and_searching_come_before_the_place() -> None:
    assert place_help("map") == "hjalp-karta"
    assert place_help("map", searching=True) == SEARCH
    assert place_help("page", searching=True, writing=True) == "hjalp-mitt"
    assert place_help("a place of tomorrow") == FIRST


def test_a_dialog_has_the_page_of_its_class_or_of_what_it_is_made_from() -> None:
    assert dialog_help(("SheetDialog", "QDialog")) == "hjalp-skriv-ut"
    assert dialog_help(("Special", "SafetyDialog", "QDialog")) == "hjalp-skydd"
    assert dialog_help(("QMessageBox", "QDialog")) == FIRST


def test_every_page_named_is_a_page_about_the_program(guided: Desk) -> None:
    for page in {*OF_PLACES.values(), *OF_DIALOGS.values(), FIRST, NEWS}:
        shown = guided.presenter.describe(page)
        assert shown is not None, page
        assert guided.presenter.kinds()[shown.page.kind].is_program, page


def test_every_dialog_named_is_there() -> None:
    trees = [ast.parse(path.read_text("utf-8")) for path in UI.glob("*.py")]
    made = {node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    assert set(OF_DIALOGS) <= made


# -- in the window --------------------------------------------------------------------------


def test_f1_opens_the_page_that_fits_in_a_tab_of_its_own(guided: Desk, qtbot: QtBot) -> None:
    window = guided.window
    window.run("map")
    press_f1(window, qtbot)
    assert here(guided) == "hjalp-karta"
    assert [history.visit.place.kind for history in window.presenter.tabs.open] == ["map", "page"]


def test_the_tab_with_help_is_used_again_and_its_own_help_is_the_first_page(guided: Desk, qtbot: QtBot) -> None:
    window = guided.window
    window.run("guide")
    window.select_tab(0)
    window.run("timeline")
    press_f1(window, qtbot)
    assert here(guided) == "hjalp-tidslinje"
    assert len(window.presenter.tabs.open) == 2
    press_f1(window, qtbot)
    assert here(guided) == FIRST
    assert len(window.presenter.tabs.open) == 2


def test_while_one_searches_help_is_about_searching(guided: Desk, qtbot: QtBot) -> None:
    window = guided.window
    window.search_for("brobyggare")
    qtbot.waitUntil(lambda: window.parts.shows(window.results))
    window.run("help")
    assert here(guided) == SEARCH
    assert not window.desk.active


def test_the_menu_has_the_guide_the_shortcuts_and_the_news(guided: Desk) -> None:
    window = guided.window
    window.run("news")
    assert here(guided) == NEWS
    by_id = window.actions_.by_id
    assert by_id["help"].shortcut() == QKeySequence("F1")
    assert by_id["shortcuts"].shortcut() == QKeySequence("Shift+F1")
    assert by_id["guide"].isEnabled()


def test_a_work_without_the_guide_has_the_list_of_shortcuts(new_desk: NewDesk, qtbot: QtBot) -> None:
    desk = new_desk()
    press_f1(desk.window, qtbot)
    (dialog,) = desk.window.findChildren(ShortcutsDialog)
    dialog.close()
    assert "guide" not in desk.window.actions_.by_id


def test_the_guide_stands_last_in_the_tree_of_the_work_and_is_not_counted(guided: Desk) -> None:
    groups = [node for node in guided.window.tree.nodes() if node.id.startswith(("group:", "page:"))]
    assert groups[-1].id == "group:handbok"
    pages = guided.store.pages()
    work = guided.store.work_pages()
    about = {node.page for node in walk(groups[-1].children)}
    assert {ref.id for ref in pages} - {ref.id for ref in work} == about
    assert [ref.id for ref in pages[: len(work)]] == [ref.id for ref in work]
    assert guided.store.meta()["pages"] == str(len(work))
    assert str(len(work)) in guided.window.status.work()


# -- dialogs --------------------------------------------------------------------------------


def test_a_dialog_keeps_what_was_chosen_while_help_stands_beside_it(guided: Desk, qtbot: QtBot) -> None:
    window = guided.window
    window.go_page("roll-brobyggare")
    window.run("sheet")
    (dialog,) = window.findChildren(SheetDialog)
    press_f1(dialog, qtbot)
    (beside,) = dialog.findChildren(HelpWindow)
    assert beside.isVisible()
    assert not beside.isModal()
    assert beside.page.shown is not None
    assert beside.page.shown.page.id == "hjalp-skriv-ut"
    beside.follow("page:hjalp-mitt")
    assert beside.page.shown.page.id == "hjalp-mitt"
    beside.follow("place:map")
    assert beside.message.text()
    assert here(guided) == "roll-brobyggare"
    beside.close()
    assert dialog.isVisible()
    dialog.close()


def test_a_dialog_of_a_dialog_has_help_and_the_help_has_none_of_its_own(guided: Desk, qtbot: QtBot) -> None:
    room = guided.window.findChildren(HelpRoom)[0]
    outer = QDialog(guided.window)
    outer.open()
    inner = QDialog(outer)
    inner.open()
    press_f1(inner, qtbot)
    (beside,) = inner.findChildren(HelpWindow)
    assert beside.page.shown is not None
    assert beside.page.shown.page.id == FIRST
    room.show_beside(beside)
    room.show_beside(inner)
    assert inner.findChildren(HelpWindow) == [beside]
    assert beside.findChildren(HelpWindow) == []
    outer.close()


def test_help_that_was_closed_a_moment_ago_comes_in_a_window_that_stays(guided: Desk, qtbot: QtBot) -> None:
    room = guided.window.findChildren(HelpRoom)[0]
    dialog = QDialog(guided.window)
    dialog.open()
    room.show_beside(dialog)
    (first,) = dialog.findChildren(HelpWindow)
    with qtbot.waitSignal(first.destroyed):
        first.close()
        room.show_beside(dialog)
    (beside,) = dialog.findChildren(HelpWindow)
    assert beside.isVisible()
    with qtbot.waitSignal(beside.destroyed):
        dialog.close()


# -- what the pages say ---------------------------------------------------------------------


def test_every_way_leads_somewhere(guided: Desk) -> None:
    window = guided.window
    for wish in WAYS:
        kind, _, name = wish.partition(":")
        if kind == "place":
            assert name == "start" or window.places.has(name), wish
        else:
            assert name in window.actions_.by_id, wish


def test_ways_are_followed_from_the_text(guided: Desk) -> None:
    window = guided.window
    window.go_page("hjalp-las")
    size = window.presenter.text_size
    ways = [href for _, href in window.page.reader.links() if href.startswith(("do:", "place:"))]
    assert {"do:larger", "place:glossary"} <= set(ways)
    window.follow("do:larger")
    assert window.presenter.text_size > size
    window.follow("place:glossary")
    assert window.presenter.tabs.history.visit.place.kind == "glossary"


@pytest.mark.parametrize("language", ["sv", "sv-simple", "en"])
def test_every_shortcut_that_the_guide_names_is_one(guided: Desk, language: str) -> None:
    table = guided.window.actions_.table  # on a Mac the list of shortcuts, which follows the system, is what holds
    each = [{keys for command in table for keys in keys_for(command.id, command.keys, on)} for on in ("linux", "win32")]
    known = set.intersection(*each)
    said = []
    for ref in guided.store.pages(language, kind="handbok"):
        for node in inlines(guided.store.page(ref.id, language).blocks):
            if isinstance(node, Strong):
                words = inline_text(node.children).replace("Skift", "Shift").replace("Vänster", "Left")
                if words.startswith(("Ctrl+", "Alt+", "Shift+")) or words[1:].isdigit():
                    said.append((ref.id, words))
    assert len(said) > 8
    assert [one for one in said if one[1] not in known | NOT_IN_THE_TABLE] == []


def test_every_page_about_the_program_has_no_source_and_is_reached(guided: Desk) -> None:
    refs = guided.store.pages(kind="handbok")
    assert len(refs) >= 15
    reached = {href.removeprefix("page:") for ref in refs for href in hrefs(guided, ref.id)}
    assert {ref.id for ref in refs} <= reached | {FIRST, NEWS}
    assert all(not guided.store.page(ref.id).sources for ref in refs)


def hrefs(desk: Desk, page: str) -> list[str]:
    """Where a page's text and its list of related pages lead."""
    found = desk.store.page(page)
    ways = [node.wish for node in inlines(found.blocks) if isinstance(node, Way)]
    pages = [node.page for node in inlines(found.blocks) if hasattr(node, "page")]
    return [*ways, *pages, *(ref.id for ref in found.related)]


# -- the first start ------------------------------------------------------------------------


def test_the_three_sentences_stand_only_at_the_first_start(new_desk: NewDesk) -> None:
    first = new_desk()
    assert "Första gången här?" in words_of(first)
    first.window.close()
    again = new_desk()
    assert again.presenter.recent == []
    assert "Första gången här?" not in words_of(again)


def words_of(desk: Desk) -> list[str]:
    """What the start page says."""
    return [label.text() for label in desk.window.start.findChildren(QLabel)]
