"""The main window: its parts, the rooms that work on them, and the ways to ask it for something."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QMoveEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.core.records import Source, TreeNode
from desktop.ui.command_doings import doings
from desktop.ui.commands import PROGRAM_LANGUAGE, Actions, Command, commands
from desktop.ui.dialogs import SourceDialog
from desktop.ui.icons import Icons
from desktop.ui.language_choice import LanguageChoice
from desktop.ui.panels import Panels
from desktop.ui.place_stack import PlaceStack
from desktop.ui.places import Place
from desktop.ui.search_desk import SearchDesk
from desktop.ui.search_session import SearchSession
from desktop.ui.state import Presenter
from desktop.ui.theme import Themes
from desktop.ui.window_layout import WindowLayout
from desktop.ui.window_memory import keep, restore
from desktop.ui.windows import close_popups
from desktop.ui.wiring import wire

MERGED_GROUPS = {"lista": "kommun", "karta": "kommun", "tidslinje": "strategi"}
"""Kinds whose pages stand in another kind's group of the tree."""


class MainWindow(QMainWindow):
    """The window. Other windows that it opens are made by the functions it is given."""

    firstPainted = Signal()
    sheetRequested = Signal(object)
    """The page ids to make a sheet of."""
    aboutRequested = Signal()
    programLanguageRequested = Signal(str)
    """Another language for the program itself; only when no other window of it is open."""

    def __init__(self, presenter: Presenter, desk: SearchDesk, themes: Themes, icons: Icons) -> None:
        super().__init__()
        self.presenter, self.desk, self.themes, self.icons = presenter, desk, themes, icons
        self._painted = self._begun = False
        self.extra_nodes: Callable[[], tuple[TreeNode, ...]] = tuple
        """More of the tree, from rooms that are built over this one."""
        self.more_doings: dict[str, Callable[[], object]] = {}
        """What the commands of such rooms do."""
        self.setWindowIcon(icons.mark())
        self.setMinimumSize(720, 480)
        self.resize(1366, 768)
        self._take_parts()
        self.actions_ = Actions(self, commands(), self.run)
        self.actions_.fill_bar(self.menuBar())
        self.panels = Panels(self, self.parts, self.actions_, presenter)
        self.places = PlaceStack(self, self.parts, presenter, desk, self.actions_, self.panels)
        self.searching = SearchSession(self, self.parts, presenter, desk, self.places, self.panels)
        self.program_languages = LanguageChoice(self, self.actions_, self.status.say)
        self.program_languages.wanted.connect(self.programLanguageRequested)
        self._doings = doings(self)
        wire(self)
        keep(self)
        self._restore()

    def _take_parts(self) -> None:
        """The parts under the names by which other rooms know them."""
        parts = self.parts = WindowLayout(self.themes, self.icons, self.presenter.languages, self.desk.find)
        self.setCentralWidget(parts)
        self.top, self.menu, self.menu_button = parts.top, parts.menu, parts.menu_button
        self.tree, self.side, self.status, self.quick = parts.tree, parts.side, parts.status, parts.quick
        self.tabs, self.stack = parts.tabs, parts.stack
        self.start, self.page, self.results = parts.start, parts.page, parts.results

    def _restore(self) -> None:
        restore(self)
        self.top.segments.choose(self.presenter.language)
        self.status.show_size(self.presenter.text_size)
        self.actions_.check("theme", self.themes.choice)
        self.show_checked(False)

    def add_place(self, kind: str, maker: Callable[[], QWidget]) -> None:
        """Tells how the view of a place is made, when it is first wanted.

        The view may have `show_place(place)`; it is called each time the place is shown.
        """
        self.places.add(kind, maker)

    def add_commands(self, table: Iterable[Command], doings: dict[str, Callable[[], object]]) -> None:
        """More commands, with menu entries and shortcuts, for rooms that are built over this one."""
        self.actions_.add(self, table, self.run)
        self.more_doings.update(doings)

    def can(self, name: str) -> bool:
        """Whether a command is there."""
        return self.places.can(name)

    def begin(self, page: str = "") -> None:
        """Fills the tree and shows the first place."""
        self._open()
        self.presenter.begin(page)
        self.panels.focus_reading()

    def resume(self) -> None:
        """Fills the tree and shows what another window showed that this one takes the place of."""
        self._open()
        self.presenter.resume()

    def _open(self) -> None:
        self.actions_.remove(self.places.missing())
        self.actions_.fill_bar(self.menuBar())
        self._fill_tree()
        self._begun = True

    # -- commands ---------------------------------------------------------------------------

    def run(self, name: str) -> None:
        """Does a command of the table."""
        kind, _, detail = name.partition(":")
        if kind == "theme":
            self._choose_theme(detail)
        elif kind == PROGRAM_LANGUAGE:
            self.program_languages.ask(detail)
        elif self.places.has(name):
            shown = self.presenter.shown if name == "compare" else None
            self.go(Place(name, shown.page.id if shown is not None else ""))
            self.panels.focus_place()
        else:
            do = self._doings.get(name) or self.more_doings.get(name)
            if do is not None:
                do()

    def open_menu(self) -> None:
        """The menus as one, under the button; or the bar with the keyboard in it, where it is shown."""
        bar = self.menuBar()
        if not bar.isHidden():
            bar.setActiveAction(bar.actions()[0])
            return
        self.actions_.fill_menu(self.menu)
        self.menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))
        self.menu.setActiveAction(self.menu.actions()[0])

    def focus_search(self) -> None:
        """The keyboard goes to the search field."""
        self.panels.focus_search()

    def search_for(self, text: str, insist: bool = False) -> None:
        """Searches for a text that was not typed."""
        self.searching.search_for(text, insist)

    def ask_sheet(self) -> None:
        """A sheet of the page that is read; while results are shown, of the pages found."""
        shown, hits = self.presenter.shown, self.results.result().hits
        if self.parts.shows(self.results) and hits:
            self.sheetRequested.emit(tuple(dict.fromkeys(hit.page for hit in hits)))
        elif shown is None:
            self.status.say(self.tr("Öppna först den sida som ska bli ett faktablad."))
        else:
            self.sheetRequested.emit((shown.page.id,))

    # -- going places -----------------------------------------------------------------------

    def go(self, place: Place, new_tab: bool = False) -> None:
        """To a place; a search that is open is left."""
        self.searching.end()
        self.presenter.open(place, new_tab, activate=not new_tab)

    def go_page(self, page: str, new_tab: bool = False) -> None:
        """To a page."""
        self.go(Place("page", page), new_tab)

    def compare(self, one: str, other: str) -> None:
        """To two pages side by side."""
        self.go(Place("compare", f"{one} {other}"))

    def follow(self, href: str, new_tab: bool = False) -> None:
        """Follows a link of a page's text."""
        kind, _, rest = href.partition(":")
        if kind == "cite" and rest.isdigit():
            self.panels.show_source(int(rest))
        elif kind == "page":
            page, _, anchor = rest.partition("#")
            self.searching.end()
            self.presenter.open_page(page, anchor, new_tab, activate=not new_tab)
        elif kind == "group":
            self.panels.unfold_group(f"group:{MERGED_GROUPS.get(rest, rest)}")
        elif kind == "place":
            self.go(Place(rest), new_tab)
        elif kind == "do":
            self.run(rest)
        elif href.startswith("#"):
            self.page.reader.scroll_to_anchor(href[1:])

    def want(self, wish: str, new_tab: bool) -> None:
        """What the start page asks for: "page:id", "sheet:id" or "do:command"."""
        kind, _, name = wish.partition(":")
        if kind == "page":
            self.go_page(name, new_tab)
        elif kind == "sheet":
            self.sheetRequested.emit((name,))
        else:
            self.run(name)

    def show_source(self, source: Source) -> None:
        """A source in full."""
        pages = self.presenter.store.pages_citing(source.id, self.presenter.language)
        SourceDialog(self, source, pages, self.go_page).open()

    def step(self, by: int) -> None:
        """Back (-1) or forward (+1); back from results is to the place behind them."""
        was_searching = self.desk.active
        self.searching.end()
        if not (was_searching and by < 0):
            self.presenter.step(by)

    def new_tab(self) -> None:
        """A new tab with the start page."""
        self.searching.end()
        self.presenter.new_tab()

    def select_tab(self, index: int) -> None:
        """Shows another tab."""
        self.searching.end()
        self.presenter.select_tab(index)

    def turn_tab(self, by: int) -> None:
        """The next or previous tab, round and round."""
        tabs = self.presenter.tabs
        self.select_tab((tabs.current + by) % len(tabs.open))

    # -- what the presenters tell -------------------------------------------------------------

    def show_language(self, language: str) -> None:
        """The work is read in another language."""
        self.top.segments.choose(language)
        if self._begun:
            self._fill_tree()
        self.desk.again()

    def show_theme(self) -> None:
        """Icons and text take the colours of another theme."""
        self.places.show_tabs()
        self.presenter.reshow()

    def show_checked(self, checked: bool) -> None:
        """Says which edition is open, and that the whole file has been looked through when it has."""
        meta = self.presenter.store.meta()
        pages = meta.get("pages", "0")
        self.status.show_work(meta.get("edition", ""), int(pages) if pages.isdigit() else 0, checked)

    def _choose_theme(self, choice: str) -> None:
        self.themes.choose(choice)
        self.presenter.touch()
        self.actions_.check("theme", self.themes.choice)

    def _fill_tree(self) -> None:
        self.places.fill_tree(self.extra_nodes())

    # -- events -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's back and forward buttons; they come here from whatever part they were pressed over."""
        buttons = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        if event.button() in buttons:
            self.step(buttons[event.button()])
        else:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Panels fold away when there is no room; the size is kept for the next start."""
        super().resizeEvent(event)
        self.panels.fold()
        self.presenter.touch()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The place on the screen is kept for the next start."""
        super().moveEvent(event)
        self.presenter.touch()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells once when the first frame has been painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.firstPainted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps everything for the next start. A menu that is open does not outlive the window."""
        close_popups()
        self.presenter.save()
        super().closeEvent(event)
