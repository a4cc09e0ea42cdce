"""Puts what is the reader's own into the window: one block that connects views, commands and the desk."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.content.page import Page
from desktop.core.records import SearchResult, TreeNode
from desktop.core.words import translate
from desktop.ui.commands import Command
from desktop.ui.main_window import MainWindow
from desktop.ui.mine_desk import MineDesk
from desktop.ui.mine_hits import MOST, NoteHits
from desktop.ui.mine_note import NoteField, NotePanel
from desktop.ui.mine_signs import NoteSigns
from desktop.ui.panels import NARROW_TREE
from desktop.ui.parts import icon_button, tab_through
from desktop.ui.places import Place, Tabs, tabs_to_data
from desktop.user.editions import place_of
from desktop.user.records import Place as Kept
from desktop.user.session import State

LOG_NAMES = "brobyggaren.log*"


def mine_commands() -> tuple[Command, ...]:
    """The commands of the menu of what is one's own, in the program's language."""

    return (
        Command("bookmark", "mine", translate("Commands", "Bokmärke på sidan"), ("Ctrl+D",)),
        Command("note", "mine", translate("Commands", "Skriv en anteckning till sidan"), ("Ctrl+Alt+N",)),
        Command("note_paragraph", "mine", translate("Commands", "Skriv en anteckning till stycket …"), ("Ctrl+Alt+P",)),
        Command("collect", "mine", translate("Commands", "Lägg sidan i en samling …"), ("Ctrl+Alt+S",)),
        Command("-", "mine", "-"),
        Command("collections", "mine", translate("Commands", "Mina samlingar"), ("Ctrl+Shift+S",)),
        Command("notes", "mine", translate("Commands", "Mina anteckningar"), ("Ctrl+Shift+A",)),
        Command("bookmarks", "mine", translate("Commands", "Mina bokmärken"), ("Ctrl+Shift+B",)),
        Command("-", "mine", "-"),
        Command("undo_mine", "mine", translate("Commands", "Ångra i Mitt"), ("Ctrl+Alt+Z",)),
        Command("redo_mine", "mine", translate("Commands", "Gör om i Mitt"), ("Ctrl+Alt+Shift+Z",)),
        Command("-", "mine", "-"),
        Command("lock", "mine", translate("Commands", "Lås det som är mitt"), ("Ctrl+Shift+L",)),
        Command("safety", "mine", translate("Commands", "Säkerhet, säkerhetskopior och flytt …")),
    )


class Mine(QObject):
    """Lives as long as the window."""

    def __init__(self, desk: MineDesk, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self.desk, self.window, self._folder = desk, window, folder
        self.panel: NotePanel | None = None
        self._waiting: Path | None = None
        self._add_places()
        self._add_bookmark_button()
        self._add_hits()
        self.signs = NoteSigns(desk, window.page.reader, window.presenter, window.icons, self)
        self.signs.openRequested.connect(self.open_paragraph_note)
        window.side.footer = self._make_panel
        window.extra_nodes = self.nodes
        window.add_commands(mine_commands(), self._doings())
        window.installEventFilter(self)
        if not desk.begun:
            window.firstPainted.connect(lambda: QTimer.singleShot(0, desk.begin))
        window.presenter.placeShown.connect(self._show_bookmark)
        self._keep_little()
        desk.noticed.connect(window.status.say)
        desk.stateChanged.connect(self._show_bookmark)
        desk.stateChanged.connect(self._open_waiting)
        desk.changed.connect(self._show_bookmark)

    # -- building ---------------------------------------------------------------------------

    def _add_places(self) -> None:
        window, desk = self.window, self.desk

        def notes() -> QWidget:
            from desktop.ui.mine_notes import NotesView

            view = NotesView(desk, window.themes, window.icons, self.unlock)
            view.pageRequested.connect(self.go)
            return view

        def bookmarks() -> QWidget:
            from desktop.ui.mine_bookmarks import BookmarksView

            view = BookmarksView(desk, window.themes, window.icons, self.unlock)
            view.pageRequested.connect(self.go)
            return view

        def collections() -> QWidget:
            from desktop.ui.mine_collections import CollectionsView

            view = CollectionsView(desk, window.themes, window.icons, self.unlock)
            view.pageRequested.connect(self.go)
            view.sheetRequested.connect(window.sheetRequested)
            return view

        window.add_place("notes", notes)
        window.add_place("bookmarks", bookmarks)
        window.add_place("collections", collections)

    def _add_bookmark_button(self) -> None:
        window = self.window
        name = self.tr("Bokmärke")
        self.bookmark = icon_button(window.icons, "bookmark", name, self.tr("Sätt bokmärke (Ctrl+D)"))
        self.bookmark.setCheckable(True)
        self.bookmark.setFocusPolicy(window.menu_button.focusPolicy())
        self.bookmark.clicked.connect(self.toggle_bookmark)
        layout = window.top.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(layout.indexOf(window.menu_button), self.bookmark)
        tab_through(window.top.panel, self.bookmark, window.menu_button)

    def _add_hits(self) -> None:
        window = self.window
        self.hits = NoteHits(self.desk, window.icons)
        self.hits.pageRequested.connect(self.go)
        self.hits.allRequested.connect(self._show_all)
        layout = window.results.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.hits)
        window.desk.found.connect(self._found)
        self.all_hits = NoteHits(self.desk, window.icons, MOST, window.results)
        self.all_hits.pageRequested.connect(self.go)
        self.all_hits.allRequested.connect(self._show_all)
        window.results.head.ownRequested.connect(self._show_own_hits)

    def _doings(self) -> dict[str, Callable[[], object]]:
        return {
            "bookmark": self.toggle_bookmark,
            "note": self.write_note,
            "note_paragraph": self.write_paragraph_note,
            "collect": self.collect,
            "undo_mine": self.desk.undo,
            "redo_mine": self.desk.redo,
            "lock": self.lock,
            "safety": self.show_safety,
        }

    def nodes(self) -> tuple[TreeNode, ...]:
        """The part of the tree that is one's own."""
        return (
            TreeNode("section:mine", self.tr("Mitt"), "", ""),
            TreeNode("place:collections", self.tr("Samlingar"), "library", ""),
            TreeNode("place:notes", self.tr("Anteckningar"), "notebook-pen", ""),
            TreeNode("place:bookmarks", self.tr("Bokmärken"), "bookmark", ""),
        )

    def _make_panel(self, page: Page) -> QWidget:
        self.panel = NotePanel(self.desk, self.window.icons, page)
        self.panel.lockRequested.connect(self.unlock)
        self.panel.notesRequested.connect(lambda: self.window.go(Place("notes")))
        self.panel.collectRequested.connect(self.collect)
        self.panel.left.connect(lambda: self.window.page.reader.setFocus(Qt.FocusReason.OtherFocusReason))
        return self.panel

    # -- deeds ------------------------------------------------------------------------------

    def go(self, page: str, paragraph: str) -> None:
        """To a kept place."""
        self.window.go(Place("page", page, paragraph))

    def here(self) -> Kept | None:
        """The page that is shown, as a place to keep."""
        shown = self.window.presenter.shown
        return None if shown is None else place_of(shown.page)

    def toggle_bookmark(self) -> None:
        """Sets a bookmark on the page, or takes it away."""
        place = self.here()
        if place is None:
            self.window.status.say(self.tr("Öppna först den sida som ska få ett bokmärke."))
        elif self.desk.data.state is State.LOCKED:
            self.unlock()
        else:
            marks = self.desk.read(lambda store: store.bookmarks.on_page(place.page))
            own = next((mark for mark in marks if not mark.place.paragraph), None)
            if own is None:
                if self.desk.do(lambda store: store.bookmarks.add(place)) is not None:
                    self.desk.noticed.emit(self.tr("Bokmärke satt. Du hittar det under Mitt, Bokmärken."))
            else:
                self.desk.do(lambda store: store.bookmarks.remove(own.id))
                self.desk.noticed.emit(self.tr("Bokmärket är borttaget."))
        self._show_bookmark()

    def _show_bookmark(self, *_shown: object) -> None:
        place = self.here()
        marks = self.desk.read(lambda store: store.bookmarks.on_page(place.page)) if place is not None else []
        marked = any(not mark.place.paragraph for mark in marks)
        self.bookmark.setChecked(marked)
        self.bookmark.setEnabled(place is not None)
        self.window.icons.bind(self.bookmark, "bookmark-check" if marked else "bookmark", "blue" if marked else "ink")
        tip = self.tr("Ta bort bokmärket (Ctrl+D)") if marked else self.tr("Sätt bokmärke (Ctrl+D)")
        self.bookmark.setToolTip(tip)

    def write_note(self) -> None:
        """The keyboard goes to the page's note."""
        window = self.window
        if window.presenter.shown is None:
            window.status.say(self.tr("Öppna först den sida som anteckningen hör till."))
            return
        if window.side.isHidden():
            window.run("panel")
        if self.panel is not None and self.panel.editor is not None:
            self.panel.editor.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.desk.data.state is State.LOCKED:
            self.unlock()

    def write_paragraph_note(self) -> None:
        """A note on the paragraph that was clicked in; without a click on the first in sight: keys are enough."""
        paragraph = self.window.page.reader.paragraph_here() if self.here() is not None else ""
        if self.desk.data.state is State.LOCKED:
            self.unlock()
        elif not paragraph:
            self.window.status.say(self.tr("Öppna först en sida, så att stycket som anteckningen hör till syns."))
        elif self.desk.store is None:
            self.window.status.say(self.desk.data.notice)
        else:
            self.open_paragraph_note(paragraph)

    def open_paragraph_note(self, paragraph: str) -> None:
        """The note on a paragraph of the page that is shown."""
        from desktop.ui.mine_paragraph import ParagraphNote

        shown = self.window.presenter.shown
        if shown is not None and self.desk.store is not None:
            ParagraphNote(self.window, self.desk, place_of(shown.page, paragraph)).open()

    def collect(self) -> None:
        """A menu of the collections that the page can be put into."""
        place = self.here()
        if place is None or self.desk.store is None:
            self.window.status.say(self.tr("Öppna först den sida som ska läggas i en samling."))
            return
        menu = self.collect_menu(place)
        under = self.panel.collect if self.panel is not None and self.panel.isVisible() else self.bookmark
        menu.popup(under.mapToGlobal(QPoint(0, under.height() + 2)))

    def collect_menu(self, place: Kept) -> QMenu:
        """The collections, and a new one."""
        menu = QMenu(self.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for made in self.desk.read(lambda store: store.collections.all()):
            action = menu.addAction(made.title.replace("&", "&&"))
            action.triggered.connect(lambda _=False, to=made: self.put_into(to.id, to.title, place))
        menu.addSeparator()
        new = menu.addAction(self.tr("Ny samling"))
        new.triggered.connect(lambda: self._put_into_new(place))
        return menu

    def put_into(self, collection: str, title: str, place: Kept) -> None:
        """Puts a page into a collection, last."""
        if self.desk.do(lambda store: store.collections.add_page(collection, place)) is not None:
            self.desk.noticed.emit(self.tr("Sidan ligger nu i ”%s”.") % title)

    def _put_into_new(self, place: Kept) -> None:
        title = self.tr("Ny samling")
        made = self.desk.do(lambda store: store.collections.create(title))
        if made is not None:
            self.put_into(made.id, made.title, place)

    def lock(self) -> None:
        """Locks, or tells how a lock is chosen."""
        if self.desk.data.has_passphrase:
            self.desk.lock()
        else:
            self.show_safety()

    def unlock(self) -> None:
        """Asks for the passphrase."""
        from desktop.ui.mine_lock import UnlockDialog

        UnlockDialog(self.window, self.desk).open()

    def show_safety(self) -> None:
        """Backups, lock, files, erasing."""
        from desktop.ui.mine_safety import SafetyDialog

        SafetyDialog(self.window, self.desk, self.window.themes, self.window.icons, self.forget).open()

    def open_file(self, path: Path) -> None:
        """Opens a collection that somebody handed over, as soon as the data is open."""
        self._waiting = path
        self._open_waiting()

    def _open_waiting(self) -> None:
        path, state = self._waiting, self.desk.data.state
        if path is None or state is State.CLOSED:
            return
        if state is State.LOCKED:
            self.unlock()
            return
        from desktop.ui.mine_collections import CollectionsView
        from desktop.ui.mine_files import open_shared

        self._waiting = None
        self.window.run("collections")
        view = self.window.stack.currentWidget()
        if isinstance(view, CollectionsView):
            open_shared(view, self.desk, path, view.tree.choose)

    # -- another window in the place of this one ----------------------------------------------

    def room_state(self) -> tuple[Path | None, str, NoteField | None]:
        """A collection that waits for the lock, and the field of the page's note."""
        panel = self.panel
        field = panel.editor.field if panel is not None and panel.editor is not None else None
        return self._waiting, panel.page.id if panel is not None else "", field

    def restore_room(self, state: tuple[Path | None, str, NoteField | None]) -> None:
        """The collection is opened when the lock is; what was typed can be undone as before."""
        self._waiting, page, field = state
        panel = self.panel
        if field is None or panel is None or panel.editor is None or panel.page.id != page:
            return
        if panel.editor.field.toPlainText() == field.toPlainText():
            panel.editor.field.take_over(field)

    # -- search -----------------------------------------------------------------------------

    def _found(self, result: SearchResult, kind: str) -> None:
        count = self.hits.look_for(result.text)
        if kind:
            self.hits.hide()
        self.window.results.head.show_own(count, alone=False)

    def _show_own_hits(self) -> None:
        results = self.window.results
        self.hits.hide()
        results.show_own(self.all_hits, self.all_hits.look_for(results.result().text))

    def _show_all(self, text: str) -> None:
        self.window.go(Place("notes"))
        view = self.window.stack.currentWidget()
        search = getattr(view, "search", None)
        if search is not None:
            search.setText(text)

    # -- what is remembered, and forgetting it ----------------------------------------------

    def _keep_little(self) -> None:
        """Behind a lock nothing of what was read or searched for is kept in the open."""
        presenter, data = self.window.presenter, self.desk.data
        presenter.keep_with("recent", lambda: [] if data.has_passphrase else presenter.recent)
        presenter.keep_with("searches", lambda: [] if data.has_passphrase else presenter.searches)
        presenter.keep_with("tabs", lambda: None if data.has_passphrase else tabs_to_data(presenter.tabs))

    def forget(self) -> None:
        """After erasing: nothing of what was read or searched for is left either."""
        presenter = self.window.presenter
        presenter.recent.clear()
        presenter.searches.clear()
        presenter.tabs = Tabs()
        presenter.reshow()
        presenter.tabsChanged.emit()
        presenter.recent.clear()
        presenter.save()
        for path in self._folder.glob(LOG_NAMES):
            with suppress(OSError):
                path.unlink()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When the window closes, what is being written is saved first. A narrow bar has no room for the bookmark."""
        if watched is self.window and event.type() == QEvent.Type.Close:
            self.desk.end()
        elif watched is self.window and event.type() == QEvent.Type.Resize:
            self.bookmark.setVisible(self.window.width() >= NARROW_TREE)
        return False
