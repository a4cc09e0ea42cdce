"""The wiring of the main window: what its widgets ask for, and what the presenters tell, in one block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.places import Place
from desktop.ui.quick_desk import QuickDesk

if TYPE_CHECKING:
    from desktop.ui.main_window import MainWindow


def wire(window: MainWindow) -> None:
    """Connects everything.

    What outlives the window (presenter, search desk, themes) is connected to methods of QObjects only: Qt
    lets go of those with the window, but of a lambda never.
    """
    _what_widgets_ask(window)
    _what_search_asks(window)
    _what_presenters_tell(window)


def unwire(window: MainWindow) -> None:
    """What outlives the window tells it nothing any more: another window takes its place."""
    for teller in (window.presenter, window.desk, window.themes):
        for listener in (window, window.status, *window.children()):
            teller.disconnect(listener)


def _what_widgets_ask(window: MainWindow) -> None:
    presenter, top, tabs = window.presenter, window.top, window.tabs
    top.backRequested.connect(lambda: window.run("back"))
    top.forwardRequested.connect(lambda: window.run("forward"))
    top.languageRequested.connect(presenter.set_language)
    top.sheetRequested.connect(lambda: window.run("sheet"))
    top.treeRequested.connect(lambda: window.run("tree"))
    top.panelRequested.connect(lambda: window.run("panel"))
    window.menu_button.clicked.connect(window.open_menu)
    window.tree.pageRequested.connect(window.go_page)
    window.tree.placeRequested.connect(lambda kind, new: window.go(Place(kind), new))
    tabs.selectRequested.connect(window.select_tab)
    tabs.closeRequested.connect(presenter.close_tab)
    tabs.moveRequested.connect(presenter.move_tab)
    tabs.newRequested.connect(lambda: window.run("new_tab"))
    window.page.reader.linkRequested.connect(window.follow)
    window.page.reader.textSizeRequested.connect(presenter.change_text_size)
    window.page.countChanged.connect(window.status.announce)
    window.page.reader.explain = presenter.explain
    window.side.pageRequested.connect(window.go_page)
    window.side.headingRequested.connect(window.follow)
    window.side.sourceRequested.connect(window.show_source)
    window.start.wanted.connect(window.want)
    window.status.textSizeRequested.connect(lambda: presenter.change_text_size(0))


def _what_search_asks(window: MainWindow) -> None:
    field, searching, results = window.top.search, window.searching, window.results
    field.typed.connect(searching.type)
    field.stepped.connect(searching.step)
    field.entered.connect(searching.enter)
    field.escaped.connect(searching.escape)
    searching.pageRequested.connect(window.go_page)
    results.openRequested.connect(searching.open_hit)
    results.pageRequested.connect(searching.open_answer)
    results.filterRequested.connect(searching.filter)
    results.searchRequested.connect(searching.search_for)
    quick = QuickDesk(window.presenter, window.actions_, field, window.quick, searching.room)
    quick.searchRequested.connect(searching.search_for)
    quick.pageRequested.connect(window.go_page)
    quick.pageRequested.connect(lambda _page, _new: window.panels.focus_place())
    quick.commandRequested.connect(lambda _: window.panels.focus_place())
    quick.commandRequested.connect(window.run)
    window.desk.suggested.connect(quick.suggest)


def _what_presenters_tell(window: MainWindow) -> None:
    presenter, desk, places = window.presenter, window.desk, window.places
    desk.found.connect(window.searching.show)
    desk.left.connect(window.searching.left)
    desk.failed.connect(window.status.say)
    presenter.placeShown.connect(places.show)
    presenter.aboutToLeave.connect(places.keep_scroll)
    presenter.tabsChanged.connect(places.show_tabs)
    presenter.languageChanged.connect(window.show_language)
    presenter.textSizeChanged.connect(window.status.show_size)
    presenter.noticed.connect(window.status.say)
    window.themes.changing.connect(places.forget_hidden)
    window.themes.changed.connect(window.show_theme)
