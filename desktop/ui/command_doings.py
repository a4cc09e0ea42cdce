"""What the commands of the table do in the main window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.ui.dialogs import OutlineDialog, ShortcutsDialog
from desktop.ui.places import START

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow

Doings = dict[str, Callable[[], object]]


def doings(window: MainWindow) -> Doings:
    """What each command does, by its id."""
    return {**_in_file_and_edit(window), **_in_view(window), **_in_go_and_help(window)}


def _in_file_and_edit(window: MainWindow) -> Doings:
    presenter, page = window.presenter, window.page
    return {
        "sheet": window.ask_sheet,
        "new_tab": window.new_tab,
        "close_tab": presenter.close_tab,
        "reopen_tab": presenter.reopen_tab,
        "quit": window.close,
        "copy": page.reader.copy,
        "copy_cited": page.copy_cited,
        "select_all": page.reader.selectAll,
        "find": lambda: _find(window),
        "find_next": lambda: page.step(1),
        "find_previous": lambda: page.step(-1),
    }


def _in_view(window: MainWindow) -> Doings:
    presenter, panels = window.presenter, window.panels
    return {
        "larger": lambda: presenter.change_text_size(1),
        "smaller": lambda: presenter.change_text_size(-1),
        "normal_size": lambda: presenter.change_text_size(0),
        "loose": panels.toggle_loose,
        "short": panels.toggle_short,
        "numbers": lambda: panels.number(not panels.numbered),
        "tree": panels.toggle_tree,
        "panel": panels.toggle_panel,
        "menubar": lambda: panels.show_menu_bar(window.menuBar().isHidden()),
        "menu": window.open_menu,
        "next_pane": panels.next_pane,
    }


def _in_go_and_help(window: MainWindow) -> Doings:
    return {
        "search": window.focus_search,
        "headings": lambda: _outline(window),
        "back": lambda: window.step(-1),
        "forward": lambda: window.step(1),
        "start": lambda: _start(window),
        "next_tab": lambda: window.turn_tab(1),
        "previous_tab": lambda: window.turn_tab(-1),
        "shortcuts": lambda: ShortcutsDialog(window, window.actions_.by_id.values()).open(),
        "about": window.aboutRequested.emit,
    }


def _start(window: MainWindow) -> None:
    window.go(START)
    window.panels.focus_place()


def _find(window: MainWindow) -> None:
    if window.parts.shows(window.page):
        window.page.open_find()
    else:
        window.focus_search()


def _outline(window: MainWindow) -> None:
    if window.parts.shows(window.page):
        reader = window.page.reader
        OutlineDialog(window, reader.headings(), reader.links(), window.follow).open()
