"""Every shortcut: it is sent to the real window as keys, and something must happen."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.dialogs import ShortcutsDialog
from desktop.ui.read_aloud import ReadAloud
from desktop.ui.read_hook import ReadHook
from desktop.ui.system_keys import SYSTEM_KEYS, keys_for

from .conftest import NewDesk, mine_of


def place(desk: Desk) -> object:
    return desk.presenter.tabs.history.visit.place


def tabs(desk: Desk) -> object:
    return len(desk.presenter.tabs.open), desk.presenter.tabs.current


def windows(desk: Desk) -> object:
    """Every dialog, menu and presentation that is up."""
    return sorted(
        type(widget).__name__
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and widget is not desk.window
    )


def focus(desk: Desk) -> object:
    return QApplication.focusWidget()


def size(desk: Desk) -> object:
    return desk.presenter.text_size


def found(desk: Desk) -> object:
    return desk.window.page.find_bar.isVisible(), desk.window.page.find_bar.count_text()


def clipboard(desk: Desk) -> object:
    return QGuiApplication.clipboard().text()


def checked(name: str) -> Callable[[Desk], object]:
    return lambda desk: desk.window.actions_.by_id[name].isChecked()


def bookmarks(desk: Desk) -> object:
    return mine_of(desk).desk.read(lambda store: [mark.place.page for mark in store.bookmarks.all()])


# -- what must be there before a key means anything ---------------------------------------------


def on_page(desk: Desk) -> None:
    desk.window.go_page("strategi")


def elsewhere(desk: Desk) -> None:
    """Neither at the start nor at one of the own places."""
    desk.window.go_page("kom-uppsala")


def been(desk: Desk) -> None:
    desk.window.go_page("strategi")
    desk.window.go_page("kom-lulea")


def gone_back(desk: Desk) -> None:
    been(desk)
    desk.presenter.step(-1)


def two_tabs(desk: Desk) -> None:
    desk.window.go_page("strategi")
    desk.presenter.open_page("kom-lulea", new_tab=True)


def closed_tab(desk: Desk) -> None:
    two_tabs(desk)
    desk.presenter.close_tab()


def marked(desk: Desk) -> None:
    on_page(desk)
    desk.window.page.mark("en")


def copied(desk: Desk) -> None:
    on_page(desk)
    QGuiApplication.clipboard().clear()


def larger(desk: Desk) -> None:
    desk.presenter.change_text_size(0)
    desk.presenter.change_text_size(2)


def in_paragraph(desk: Desk) -> None:
    on_page(desk)
    reader = desk.window.page.reader
    cursor = QTextCursor(reader.document())
    cursor.setPosition(reader.plain_text().index("Viktigt."))
    reader.setTextCursor(cursor)


def bookmarked(desk: Desk) -> None:
    on_page(desk)
    if not bookmarks(desk):
        mine_of(desk).toggle_bookmark()


def undone(desk: Desk) -> None:
    bookmarked(desk)
    mine_of(desk).desk.data.store.journal.undo()


def aloud_of(desk: Desk) -> ReadAloud:
    hook = desk.window.findChild(ReadHook)
    assert isinstance(hook, ReadHook)
    return hook.aloud


def read_aloud(desk: Desk) -> None:
    """The second sentence of a page is being read."""
    on_page(desk)
    aloud_of(desk).stop()
    desk.window.run("speak")
    while aloud_of(desk).state == "opening":
        QApplication.processEvents()
    desk.window.run("speak_on")


@dataclass(frozen=True)
class Check:
    """What is made ready, and what must be different after the key."""

    ready: Callable[[Desk], None]
    seen: Callable[[Desk], object]


CHECKS: dict[str, Check] = {
    "sheet": Check(on_page, windows),
    "new_tab": Check(on_page, tabs),
    "close_tab": Check(two_tabs, tabs),
    "reopen_tab": Check(closed_tab, tabs),
    "quit": Check(on_page, lambda desk: desk.window.isVisible()),
    "copy_cited": Check(copied, clipboard),
    "find": Check(on_page, found),
    "find_next": Check(marked, found),
    "find_previous": Check(marked, found),
    "larger": Check(lambda desk: desk.presenter.change_text_size(0), size),
    "smaller": Check(larger, size),
    "normal_size": Check(larger, size),
    "numbers": Check(on_page, checked("numbers")),
    "tree": Check(on_page, lambda desk: desk.window.tree.isVisible()),
    "panel": Check(on_page, lambda desk: desk.window.side.isVisible()),
    "menubar": Check(on_page, lambda desk: desk.window.menuBar().isVisible()),
    "menu": Check(on_page, lambda desk: desk.window.menu.isVisible()),
    "search": Check(on_page, focus),
    "headings": Check(on_page, windows),
    "back": Check(been, place),
    "forward": Check(gone_back, place),
    "start": Check(elsewhere, place),
    "map": Check(elsewhere, place),
    "timeline": Check(elsewhere, place),
    "glossary": Check(elsewhere, place),
    "contacts": Check(elsewhere, place),
    "compare": Check(elsewhere, place),
    "history": Check(been, windows),
    "lessons": Check(elsewhere, place),
    "collections": Check(elsewhere, place),
    "notes": Check(elsewhere, place),
    "bookmarks": Check(elsewhere, place),
    "next_tab": Check(two_tabs, tabs),
    "previous_tab": Check(two_tabs, tabs),
    "next_pane": Check(on_page, focus),
    "help": Check(on_page, windows),
    "shortcuts": Check(on_page, windows),
    "present": Check(on_page, windows),
    "quiz": Check(on_page, windows),
    "talk": Check(on_page, windows),
    "bookmark": Check(on_page, bookmarks),
    "note": Check(on_page, focus),
    "note_paragraph": Check(in_paragraph, windows),
    "collect": Check(on_page, windows),
    "undo_mine": Check(bookmarked, bookmarks),
    "redo_mine": Check(undone, bookmarks),
    "lock": Check(on_page, windows),
    "speak": Check(on_page, lambda desk: aloud_of(desk).state),
    "speak_back": Check(read_aloud, lambda desk: aloud_of(desk).bar.place.text()),
    "speak_on": Check(read_aloud, lambda desk: aloud_of(desk).bar.place.text()),
}

ALTGR = set("23457890+<E¨M")
"""What a Swedish keyboard on Windows writes with AltGr, which Windows tells of as Ctrl+Alt."""
EDITING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord,
    QKeySequence.StandardKey.MoveToStartOfDocument,
    QKeySequence.StandardKey.MoveToEndOfDocument,
    QKeySequence.StandardKey.SelectStartOfDocument,
    QKeySequence.StandardKey.SelectEndOfDocument,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.InsertParagraphSeparator,
)
ALONE = {
    Qt.Key.Key_F1,
    Qt.Key.Key_F3,
    Qt.Key.Key_F5,
    Qt.Key.Key_F6,
    Qt.Key.Key_F7,
    Qt.Key.Key_F8,
    Qt.Key.Key_F9,
    Qt.Key.Key_F10,
}
"""The keys that may do something by themselves: all others are for writing."""


def keys_of(desk: Desk) -> dict[str, list[QKeySequence]]:
    found = {name: action.shortcuts() for name, action in desk.window.actions_.by_id.items()}
    return {name: keys for name, keys in found.items() if keys}


def clear_away(desk: Desk) -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
        elif widget is not desk.window and widget.isVisible():
            widget.close()


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_the_keys_of_a_command_do_something(new_desk: NewDesk, qtbot: QtBot, name: str) -> None:
    desk = new_desk()
    qtbot.waitUntil(lambda: mine_of(desk).desk.store is not None)
    check = CHECKS[name]
    for keys in keys_of(desk)[name]:
        check.ready(desk)
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow)
        desk.window.page.reader.setFocus()
        before = check.seen(desk)
        target: QWidget = QApplication.focusWidget() or desk.window
        QTest.keySequence(target, keys)
        qtbot.waitUntil(lambda check=check, before=before: check.seen(desk) != before)
        clear_away(desk)


def test_every_command_with_a_key_has_a_check(desk: Desk) -> None:
    assert sorted(set(keys_of(desk)) ^ set(CHECKS)) == []


def test_no_two_commands_share_a_key(desk: Desk) -> None:
    owners: dict[str, list[str]] = {}
    for name, several in keys_of(desk).items():
        for keys in several:
            owners.setdefault(keys.toString(), []).append(name)
    assert {keys: names for keys, names in owners.items() if len(names) > 1} == {}


def test_no_key_is_taken_that_a_text_field_or_the_system_needs(desk: Desk) -> None:
    editing = {keys.toString() for standard in EDITING for keys in QKeySequence.keyBindings(standard)}
    taken = {keys.toString(): name for name, several in keys_of(desk).items() for keys in several}
    assert {keys: name for keys, name in taken.items() if keys in editing} == {}
    written = {keys: name for keys, name in taken.items() if keys.startswith("Ctrl+Alt+") and keys[9:] in ALTGR}
    assert written == {}


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_no_command_takes_a_key_of_any_system_and_each_has_one_there(desk: Desk, system: str) -> None:
    table = [command for command in desk.window.actions_.table if command.keys]
    keys = {command.id: keys_for(command.id, command.keys, system) for command in table}
    assert {name: taken for name, several in keys.items() if (taken := set(several) & SYSTEM_KEYS[system])} == {}
    assert {name for name, several in keys.items() if not several} <= {"menubar"}  # macOS has its own menu bar
    every = [QKeySequence(key).toString() for several in keys.values() for key in several]
    assert sorted(every) == sorted(set(every))
    assert all(QKeySequence(key).toString() == key for key in SYSTEM_KEYS[system])


def test_only_function_keys_stand_alone(desk: Desk) -> None:
    pressed = [keys[0] for several in keys_of(desk).values() for keys in several]
    alone = {combination.key() for combination in pressed if not combination.keyboardModifiers()}
    assert alone <= ALONE


def test_the_list_of_shortcuts_shows_them_all(desk: Desk) -> None:
    desk.window.run("shortcuts")
    dialog = desk.window.findChild(ShortcutsDialog)
    assert dialog is not None
    shown = "\n".join(getattr(child, "text", str)() for child in dialog.findChildren(QWidget))
    native = QKeySequence.SequenceFormat.NativeText
    missing = [
        name for name, several in keys_of(desk).items() for keys in several if keys.toString(native) not in shown
    ]
    assert missing == []
