"""The main window: puts the parts together, and in one block connects what they ask for."""

import base64
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.records import Hit, SearchResult, Source, TreeNode
from desktop.ui.commands import Actions, Command, commands
from desktop.ui.dialogs import OutlineDialog, ShortcutsDialog, SourceDialog
from desktop.ui.icons import Icons
from desktop.ui.navigation import Navigation
from desktop.ui.page_view import PageView
from desktop.ui.parts import icon_button
from desktop.ui.places import START, Place, Visit, numbered_place
from desktop.ui.quick_desk import QuickDesk
from desktop.ui.quick_list import COMMAND_SIGN, QuickList
from desktop.ui.reading import Reading
from desktop.ui.results import Results
from desktop.ui.search_desk import SearchDesk, corrected
from desktop.ui.shown import ShownPage
from desktop.ui.side_panel import SidePanel
from desktop.ui.start_page import StartPage
from desktop.ui.start_ways import greeting, ways
from desktop.ui.state import Presenter
from desktop.ui.status_line import StatusLine
from desktop.ui.tab_strip import TabStrip
from desktop.ui.theme import Themes
from desktop.ui.top_bar import LEFT, TopBar
from desktop.ui.tree_source import current_tree

SIDE = 292
OWN_PLACES = ("map", "timeline", "contacts", "glossary", "compare")
NARROW_PANEL, NARROW_TREE = 1180, 900


class MainWindow(QMainWindow):
    """The window. Other windows that it opens are made by the functions it is given."""

    firstPainted = Signal()
    sheetRequested = Signal(object)
    """The page ids to make a sheet of."""
    aboutRequested = Signal()

    def __init__(self, presenter: Presenter, desk: SearchDesk, themes: Themes, icons: Icons) -> None:
        super().__init__()
        self.presenter, self.desk, self.themes, self.icons = presenter, desk, themes, icons
        self.setWindowIcon(icons.mark())
        self.setMinimumSize(720, 480)
        self.resize(1366, 768)
        self._painted = self._begun = self._numbered = False
        self._wanted_tree = self._wanted_panel = True
        self.extra_nodes: Callable[[], tuple[TreeNode, ...]] = tuple
        """More of the tree, from rooms that are built over this one."""
        self.more_doings: dict[str, Callable[[], object]] = {}
        """What the commands of such rooms do."""
        self._to_mark: dict[str, str] = {}
        """Pages opened from a search, and the words to mark when they are shown."""
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._made: dict[str, QWidget] = {}
        self._build()
        self.actions_ = Actions(self, commands(), self.run)
        self.actions_.fill_bar(self.menuBar())
        self.menuBar().setVisible(bool(presenter.kept("menubar", False)))
        self._wire()
        self._restore()

    # -- building ---------------------------------------------------------------------------

    def _build(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top = TopBar(self.icons, self.presenter.languages)
        self._add_menu_button()
        column.addWidget(self.top)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.tree = Navigation(self.themes, self.icons)
        self.tree.setFixedWidth(LEFT)
        row.addWidget(self.tree)
        row.addWidget(self._middle(), 1)
        self.side = SidePanel(self.themes)
        self.side.setFixedWidth(SIDE)
        self.side.hide()
        row.addWidget(self.side)
        column.addLayout(row, 1)
        self.status = StatusLine(self.themes, self.icons)
        column.addWidget(self.status)
        self.setCentralWidget(body)
        self.quick = QuickList(self.icons, body)

    def _middle(self) -> QWidget:
        made = QFrame()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tabs = TabStrip(self.icons)
        self.tabs.hide()
        column.addWidget(self.tabs)
        self.stack = QStackedWidget()
        self.start = StartPage(self.themes, self.icons)
        self.page = PageView(self.themes, self.icons, self.desk.find)
        self.results = Results(self.themes)
        for widget in (self.start, self.page, self.results):
            self.stack.addWidget(widget)
        column.addWidget(self.stack, 1)
        return made

    def _add_menu_button(self) -> None:
        self.menu = QMenu(self)
        self.menu_button = icon_button(self.icons, "menu", self.tr("Meny"), self.tr("Meny (F10)"))
        self.menu_button.clicked.connect(self.open_menu)
        layout = self.top.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(layout.count() - 1, self.menu_button)

    def add_place(self, kind: str, maker: Callable[[], QWidget]) -> None:
        """Tells how the view of a place is made, when it is first wanted.

        The view may have `show_place(place)`; it is called each time the place is shown.
        """
        self._makers[kind] = maker

    # -- wiring: what widgets ask for, and what the presenter tells -------------------------

    def _wire(self) -> None:
        presenter, desk, top = self.presenter, self.desk, self.top
        top.backRequested.connect(lambda: self.run("back"))
        top.forwardRequested.connect(lambda: self.run("forward"))
        top.languageRequested.connect(presenter.set_language)
        top.sheetRequested.connect(lambda: self.run("sheet"))
        top.treeRequested.connect(lambda: self.run("tree"))
        top.panelRequested.connect(lambda: self.run("panel"))
        top.search.typed.connect(self._type)
        top.search.stepped.connect(self._step_choice)
        quick = QuickDesk(presenter, self.actions_, top.search, self.quick)
        quick.searchRequested.connect(self.search_for)
        quick.pageRequested.connect(self.go_page)
        quick.commandRequested.connect(self.run)
        desk.suggested.connect(quick.suggest)
        top.search.entered.connect(self._enter)
        top.search.escaped.connect(self._escape)
        self.tree.pageRequested.connect(self.go_page)
        self.tree.placeRequested.connect(lambda kind, new: self.go(Place(kind), new))
        self.tabs.selectRequested.connect(self._select_tab)
        self.tabs.closeRequested.connect(presenter.close_tab)
        self.tabs.moveRequested.connect(presenter.move_tab)
        self.tabs.newRequested.connect(lambda: self.run("new_tab"))
        self.page.reader.linkRequested.connect(self.follow)
        self.page.reader.textSizeRequested.connect(presenter.change_text_size)
        self.page.countChanged.connect(self.status.announce)
        self.page.reader.explain = presenter.explain
        self.side.pageRequested.connect(self.go_page)
        self.side.sourceRequested.connect(self.show_source)
        self.start.wanted.connect(self._want)
        self.results.openRequested.connect(self._open_hit)
        self.results.pageRequested.connect(self._open_answer)
        self.results.filterRequested.connect(lambda kind: desk.ask(desk.text, kind, desk.insist))
        self.results.searchRequested.connect(self.search_for)
        self.status.textSizeRequested.connect(lambda: presenter.change_text_size(0))
        desk.found.connect(self._show_results)
        desk.left.connect(self._leave_search)
        desk.failed.connect(self.status.say)
        presenter.placeShown.connect(self._show_place)
        presenter.tabsChanged.connect(self._show_tabs)
        presenter.languageChanged.connect(self._show_language)
        presenter.textSizeChanged.connect(self._show_size)
        presenter.noticed.connect(self.status.say)
        presenter.aboutToLeave.connect(self._keep_scroll)
        self.themes.changed.connect(self._show_theme)
        presenter.keep_with("geometry", lambda: base64.b64encode(self.saveGeometry().data()).decode())
        presenter.keep_with("theme", lambda: self.themes.choice)
        presenter.keep_with("menubar", lambda: not self.menuBar().isHidden())
        presenter.keep_with("numbers", lambda: self._numbered)
        presenter.keep_with("tree", lambda: self._wanted_tree)
        presenter.keep_with("panel", lambda: self._wanted_panel)

    def _restore(self) -> None:
        kept = self.presenter.kept("geometry")
        if isinstance(kept, str):
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        self._numbered = not self.presenter.kept("numbers", False)
        self._toggle_numbers()
        self._change_reading(self.presenter.reading)
        self._wanted_tree = bool(self.presenter.kept("tree", True))
        self._wanted_panel = bool(self.presenter.kept("panel", True))
        self._show_language(self.presenter.language)
        self._show_size(self.presenter.text_size)
        self._check_choices()
        self.show_checked(False)

    def show_checked(self, checked: bool) -> None:
        """Says which edition is open, and that the whole file has been looked through when it has."""
        meta = self.presenter.store.meta()
        pages = meta.get("pages", "0")
        self.status.show_work(meta.get("edition", ""), int(pages) if pages.isdigit() else 0, checked)

    # -- commands ---------------------------------------------------------------------------

    def run(self, name: str) -> None:
        """Does a command of the table."""
        kind, _, detail = name.partition(":")
        if kind == "theme":
            self.themes.choose(detail)
            self.presenter.touch()
            self._check_choices()
            return
        reading = self.presenter.reading
        doings: dict[str, Callable[[], object]] = {
            "sheet": self._ask_sheet,
            "new_tab": self._new_tab,
            "close_tab": self.presenter.close_tab,
            "reopen_tab": self.presenter.reopen_tab,
            "quit": self.close,
            "copy": self.page.reader.copy,
            "copy_cited": self.page.copy_cited,
            "select_all": self.page.reader.selectAll,
            "find": self._find,
            "find_next": lambda: self.page.step(1),
            "find_previous": lambda: self.page.step(-1),
            "larger": lambda: self.presenter.change_text_size(1),
            "smaller": lambda: self.presenter.change_text_size(-1),
            "normal_size": lambda: self.presenter.change_text_size(0),
            "loose": lambda: self._change_reading(replace(reading, loose=not reading.loose)),
            "short": lambda: self._change_reading(replace(reading, short=not reading.short)),
            "numbers": self._toggle_numbers,
            "tree": self._toggle_tree,
            "panel": self._toggle_panel,
            "menubar": self._toggle_menu_bar,
            "search": self.focus_search,
            "headings": self._outline,
            "back": lambda: self._step(-1),
            "forward": lambda: self._step(1),
            "start": lambda: self.go(START),
            "next_tab": lambda: self._turn_tab(1),
            "previous_tab": lambda: self._turn_tab(-1),
            "next_pane": self._next_pane,
            "shortcuts": lambda: ShortcutsDialog(self, self.actions_.by_id.values()).open(),
            "about": self.aboutRequested.emit,
        }
        if name == "compare" and self.presenter.shown is not None:
            self.go(Place(name, self.presenter.shown.page.id))
        elif name in self._makers:
            self.go(Place(name))
        elif name in doings:
            doings[name]()
        elif name in self.more_doings:
            self.more_doings[name]()

    def add_commands(self, table: Iterable[Command], doings: dict[str, Callable[[], object]]) -> None:
        """More commands, with menu entries and shortcuts, for rooms that are built over this one."""
        self.actions_.add(self, table, self.run)
        self.more_doings.update(doings)

    def can(self, name: str) -> bool:
        """Whether a command is there."""
        return name in self._makers or (name in self.actions_.by_id and name not in OWN_PLACES)

    def open_menu(self) -> None:
        """The menus as one, under the button."""
        self.actions_.fill_menu(self.menu)
        self.menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def focus_search(self) -> None:
        """The keyboard goes to the search field."""
        self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top.search.selectAll()

    def begin(self, page: str = "") -> None:
        """Fills the tree and shows the first place."""
        missing = [name for name in OWN_PLACES if name not in self._makers]
        self.actions_.remove(missing)
        self.actions_.fill_bar(self.menuBar())
        self._fill_tree()
        self._begun = True
        self.presenter.begin(page)
        self._reading_target().setFocus(Qt.FocusReason.OtherFocusReason)

    # -- going places -----------------------------------------------------------------------

    def go(self, place: Place, new_tab: bool = False) -> None:
        """To a place; a search that is open is left."""
        self._end_search()
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
            if self.side.isHidden():
                self._toggle_panel()
            self.side.show_source(int(rest))
        elif kind == "page":
            page, _, anchor = rest.partition("#")
            self._end_search()
            self.presenter.open_page(page, anchor, new_tab, activate=not new_tab)
        elif kind == "group":
            self._show_group(rest)
        elif kind == "place":
            self.go(Place(rest), new_tab)
        elif kind == "do":
            self.run(rest)
        elif href.startswith("#"):
            self.page.reader.scroll_to_anchor(href[1:])

    def show_source(self, source: Source) -> None:
        """A source in full."""
        pages = self.presenter.store.pages_citing(source.id, self.presenter.language)
        SourceDialog(self, source, pages, self.go_page).open()

    def search_for(self, text: str, insist: bool = False) -> None:
        """Searches for a text that was not typed."""
        self.top.search.setText(text)
        self.quick.hide()
        self.desk.ask(text, insist=insist)

    def _show_group(self, kind: str) -> None:
        merged = {"lista": "kommun", "karta": "kommun", "tidslinje": "strategi"}
        if self.tree.isHidden():
            self._toggle_tree()
        self.tree.unfold(f"group:{merged.get(kind, kind)}")

    def _want(self, wish: str, new_tab: bool) -> None:
        kind, _, name = wish.partition(":")
        if kind == "page":
            self.go_page(name, new_tab)
        elif kind == "sheet":
            self.sheetRequested.emit((name,))
        else:
            self.run(name)

    def _step(self, by: int) -> None:
        if self.desk.active:
            self._end_search()
            if by < 0:
                return
        self.presenter.step(by)

    def _new_tab(self) -> None:
        self._end_search()
        self.presenter.new_tab()

    def _select_tab(self, index: int) -> None:
        self._end_search()
        self.presenter.select_tab(index)

    def _turn_tab(self, by: int) -> None:
        tabs = self.presenter.tabs
        self._select_tab((tabs.current + by) % len(tabs.open))

    def _ask_sheet(self) -> None:
        """A sheet of the page that is read; while results are shown, of the pages found."""
        shown, hits = self.presenter.shown, self.results.result().hits
        if self.stack.currentWidget() is self.results and hits:
            self.sheetRequested.emit(tuple(dict.fromkeys(hit.page for hit in hits)))
        elif shown is None:
            self.status.say(self.tr("Öppna först den sida som ska bli ett faktablad."))
        else:
            self.sheetRequested.emit((shown.page.id,))

    # -- search -----------------------------------------------------------------------------

    def _type(self, text: str) -> None:
        self.desk.ask_typing("" if text.startswith(COMMAND_SIGN) else text, self.presenter.searches)

    def _show_results(self, result: SearchResult, kind: str) -> None:
        self.results.show_result(result, self.presenter.kinds(), kind)
        if self.stack.currentWidget() is not self.results:
            self._keep_scroll()
            self.stack.setCurrentWidget(self.results)
        self._fold()
        self.status.announce(self.results.summary())

    def _step_choice(self, by: int) -> None:
        """Arrows in the search field move in what is shown under it, and say aloud where they came."""
        if self.quick.isVisible() and not self._past_suggestions(by):
            self.quick.step(by)
            item = self.quick.currentItem()
            self.status.announce(item.text() if item is not None else "")
        else:
            self.results.list.step(by)
            spoken = self.results.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
            self.status.announce(str(spoken or ""))

    def _past_suggestions(self, by: int) -> bool:
        """After the last suggestion for a search the arrows go on in its hits."""
        past = self.desk.active and by > 0 and self.quick.currentRow() == self.quick.count() - 1
        if past:
            self.quick.hide()
        return past

    def _enter(self, new_tab: bool) -> None:
        if self.quick.has_choice():
            self.quick.take()
            return
        self.quick.hide()
        numbered = numbered_place(self.top.search.text())
        if numbered is not None and self.presenter.store.has_page(numbered[0]):
            self._end_search()
            self.presenter.open_page(numbered[0])
            self.page.reader.scroll_to_anchor(self.page.reader.paragraph(numbered[1]))
            return
        if not self.desk.active:
            return
        if self.stack.currentWidget() is self.results and self.results.is_for(self.desk.text):
            self.results.open_current(new_tab)
        else:
            self.desk.after_result(lambda: self.results.open_current(new_tab))

    def _escape(self) -> None:
        """First the suggestions over the hits go, then the search."""
        if self.quick.isVisible() and self.desk.active:
            self.quick.hide()
            return
        self.quick.hide()
        self._end_search()
        self.top.search.clear()
        self._reading_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_hit(self, hit: Hit, new_tab: bool) -> None:
        text, result = self.desk.text, self.results.result()
        self.presenter.remember_search(result)
        self._to_mark[hit.page] = corrected(text, result)
        self.quick.hide()
        if new_tab:
            self.presenter.open_page(hit.page, hit.paragraph, True, activate=False)
            return
        self._end_search()
        self.presenter.open_page(hit.page)
        self.page.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_answer(self, page: str, new_tab: bool) -> None:
        result = self.results.result()
        self.presenter.remember_search(result)
        self._to_mark[page] = corrected(self.desk.text, result)
        self.go_page(page, new_tab)

    def _end_search(self) -> None:
        if self.desk.active:
            self.quick.hide()
            self.top.search.clear()
            self.desk.leave()

    def _leave_search(self) -> None:
        if not self.top.search.text().startswith(COMMAND_SIGN):
            self.top.search.clear()
        if self.stack.currentWidget() is self.results:
            self.stack.setCurrentWidget(self._widget(self.presenter.tabs.history.visit.place))
            self._fold()

    # -- showing ----------------------------------------------------------------------------

    def _show_place(self, visit: Visit, shown: ShownPage | None) -> None:
        place = visit.place
        if shown is not None:
            presenter = self.presenter
            self.page.show_page(shown, presenter.text_size, visit.scroll, place.anchor, presenter.reading)
            self.side.show_page(shown.page, self.presenter.text_size)
            self.tree.show_current(f"page:{shown.page.id}")
            words = self._to_mark.pop(shown.page.id, "")
            if words:
                self.page.mark(words)
        else:
            self._show_own(place)
            self.tree.show_current(f"place:{place.kind}")
        if not self.desk.active:
            self.stack.setCurrentWidget(self._widget(place))
        title = self.presenter.title(place)
        self.setWindowTitle(f"{title} – Brobyggaren")
        history = self.presenter.tabs.history
        for name, by in (("back", -1), ("forward", 1)):
            self.actions_.by_id[name].setEnabled(history.can_step(by))
        self.top.back.setEnabled(history.can_step(-1))
        self.top.forward.setEnabled(history.can_step(1))
        self._fold()
        self.status.announce(title)

    def _show_own(self, place: Place) -> None:
        if place.kind in self._makers:
            view = self._widget(place)
            show = getattr(view, "show_place", None)
            if show is not None:
                show(place)
            return
        now = datetime.now()
        recent = self.presenter.refs(self.presenter.recent[:8])
        offered = ways(self.presenter.store.has_page, self.can)
        self.start.show_ways(greeting(now.hour), offered, recent, date.today())

    def _widget(self, place: Place) -> QWidget:
        if place.kind == "page":
            return self.page
        if place.kind not in self._makers:
            return self.start
        if place.kind not in self._made:
            self._made[place.kind] = self._makers[place.kind]()
            self.stack.addWidget(self._made[place.kind])
        return self._made[place.kind]

    def _show_tabs(self) -> None:
        presenter = self.presenter
        places = [history.visit.place for history in presenter.tabs.open]
        self.tabs.show_tabs([(presenter.title(p), presenter.icon(p)) for p in places], presenter.tabs.current)
        self.actions_.by_id["reopen_tab"].setEnabled(bool(presenter.tabs.closed))
        self._fold()

    def _show_language(self, language: str) -> None:
        self.top.segments.choose(language)
        if self._begun:
            self._fill_tree()
        self.desk.again()

    def _show_size(self, percent: int) -> None:
        self.status.show_size(percent)

    def _show_theme(self) -> None:
        self._show_tabs()
        self.presenter.reshow()

    def _check_choices(self) -> None:
        for choice in ("system", "light", "dark", "contrast"):
            self.actions_.by_id[f"theme:{choice}"].setChecked(self.themes.choice == choice)

    def _fill_tree(self) -> None:
        known = current_tree(self.presenter, self._makers.__contains__)
        self.tree.set_tree((*known, *self.extra_nodes()))

    def _keep_scroll(self) -> None:
        if self.stack.currentWidget() is self.page:
            self.presenter.tabs.history.visit.scroll = round(self.page.reader.share(), 4)

    # -- panels -----------------------------------------------------------------------------

    def _fold(self) -> None:
        """Shows the panels that there is room for and that are wanted."""
        on_page = self.stack.currentWidget() is self.page
        width = self.width()
        self.top.set_narrow(tree=width < NARROW_TREE, panel=width < NARROW_PANEL and on_page)
        tree = self._wanted_tree if width >= NARROW_TREE else self._peek == "tree"
        panel = self._wanted_panel if width >= NARROW_PANEL else self._peek == "panel"
        self.tree.setVisible(tree)
        self.side.setVisible(panel and on_page)
        several = len(self.presenter.tabs.open) > 1
        self.tabs.setVisible((on_page or several) and self.stack.currentWidget() is not self.results)
        self.actions_.by_id["tree"].setChecked(tree)
        self.actions_.by_id["panel"].setChecked(panel)

    _peek = ""

    def _toggle_tree(self) -> None:
        if self.width() < NARROW_TREE:
            self._peek = "" if self._peek == "tree" else "tree"
        else:
            self._wanted_tree = not self._wanted_tree
        self._fold()
        if not self.tree.isHidden():
            self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _toggle_panel(self) -> None:
        if self.width() < NARROW_PANEL:
            self._peek = "" if self._peek == "panel" else "panel"
        else:
            self._wanted_panel = not self._wanted_panel
        self._fold()

    def _change_reading(self, reading: Reading) -> None:
        self.presenter.change_reading(reading)
        self.actions_.by_id["loose"].setChecked(reading.loose)
        self.actions_.by_id["short"].setChecked(reading.short)

    def _toggle_numbers(self) -> None:
        self._numbered = not self._numbered
        self.page.reader.show_numbers(self._numbered)
        self.actions_.by_id["numbers"].setChecked(self._numbered)
        self.presenter.touch()

    def _toggle_menu_bar(self) -> None:
        self.menuBar().setVisible(self.menuBar().isHidden())
        self.actions_.by_id["menubar"].setChecked(not self.menuBar().isHidden())
        self.presenter.touch()

    def _next_pane(self) -> None:
        panes: list[QWidget] = [self.top.search, self.tree, self._reading(), self.side.text]
        panes = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        at = next(
            (i for i, pane in enumerate(panes) if focus is not None and (pane is focus or pane.isAncestorOf(focus))), -1
        )
        target = panes[(at + 1) % len(panes)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _reading_target(self) -> QWidget:
        if self.stack.currentWidget() is self.page:
            return self.page.reader
        return self._reading() if self.tree.isHidden() else self.tree

    def _reading(self) -> QWidget:
        widget = self.stack.currentWidget()
        return self.page.reader if widget is None or widget is self.page else widget

    def _find(self) -> None:
        if self.stack.currentWidget() is self.page:
            self.page.open_find()
        else:
            self.focus_search()

    def _outline(self) -> None:
        if self.stack.currentWidget() is self.page:
            reader = self.page.reader
            OutlineDialog(self, reader.headings(), reader.links(), self.follow).open()

    # -- events -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's back and forward buttons; they come here from whatever part they were pressed over."""
        buttons = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        if event.button() in buttons:
            self._step(buttons[event.button()])
        else:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Panels fold away when there is no room."""
        super().resizeEvent(event)
        self._fold()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells once when the first frame has been painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.firstPainted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps everything for the next start."""
        self.presenter.save()
        super().closeEvent(event)
