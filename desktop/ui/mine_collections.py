"""Collections: folders at the left, the pages, headings and own texts of one collection at the right."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QInputDialog, QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout

from desktop.core.words import translate
from desktop.ui.icons import Icons
from desktop.ui.layouts import inside
from desktop.ui.mine_desk import MineDesk
from desktop.ui.mine_files import export_collection, import_collection
from desktop.ui.mine_folders import CollectionTree
from desktop.ui.mine_frame import MineView
from desktop.ui.mine_list import Line, MineList
from desktop.ui.mine_notes import attach_menu, lost_words
from desktop.ui.mine_parts import icon_words, without_marks
from desktop.ui.parts import Flow, label
from desktop.ui.text_size import panel_width, room, scale_of
from desktop.ui.theme import Themes
from desktop.user.editions import opening
from desktop.user.records import Item, MyCollection

SAVE_AFTER_MS = 400
TEXT_LINES = 4


class CollectionsView(MineView):
    """Asks for pages and for fact sheets of a whole collection."""

    pageRequested = Signal(str, str)
    sheetRequested = Signal(object)
    """The ids of the pages of a collection, for a set of fact sheets."""

    def __init__(self, desk: MineDesk, themes: Themes, icons: Icons, ask_unlock: Callable[[], None]) -> None:
        super().__init__(desk, icons, translate("CollectionsView", "Mina samlingar"), ask_unlock)
        self._all: dict[str, MyCollection] = {}
        self._items: dict[str, Item] = {}
        self._writing = ""
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(SAVE_AFTER_MS)
        self._saving.timeout.connect(self._save_text)
        desk.aboutToEnd.connect(self._save_text)
        self.add_button(self.tr("Ny samling"), "plus", self.new)
        self.add_button(self.tr("Ny mapp"), "folder-plus", self._new_folder)
        self.add_button(self.tr("Öppna fil …"), "folder-open", lambda: import_collection(self, desk, self.tree.choose))
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        self.tree = CollectionTree(desk, icons)
        self.tree.chosen.connect(self._show)
        row.addWidget(self.tree, 3)
        self.none = label(
            self.tr("Inga samlingar än. Välj ”Ny samling”, eller ”Lägg i samling …” till höger om en sidas text."),
            "muted",
            wrap=True,
        )
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.none, 7)
        self.right = QFrame()
        row.addWidget(self.right, 7)
        self._build(themes)

    def _build(self, themes: Themes) -> None:
        column = QVBoxLayout(self.right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Samlingens namn"))
        self.title.setMaxLength(200)
        self.title.editingFinished.connect(self._rename)
        column.addWidget(self.title)
        deeds = inside(column, Flow(6))
        for text, icon, deed in (
            (self.tr("Rubrik"), "heading", lambda: self._add("heading")),
            (self.tr("Egen text"), "pencil", lambda: self._add("text")),
        ):
            made = icon_words(self.icons, text, icon)
            made.clicked.connect(deed)
            deeds.addWidget(made)
        self.share = icon_words(self.icons, self.tr("Dela …"), "share-2")
        self.share.clicked.connect(self._share_menu)
        deeds.addWidget(self.share)
        self.sheets = icon_words(self.icons, self.tr("Faktablad"), "printer", "primary")
        self.sheets.clicked.connect(self._ask_sheets)
        deeds.addWidget(self.sheets)
        self.list = MineList(themes, self.icons, self.tr("Samlingens innehåll"), ordered=True)
        self.list.openRequested.connect(self._open)
        self.list.removeRequested.connect(self._take_out)
        self.list.orderChanged.connect(self._arrange)
        self.list.currentRowChanged.connect(lambda _: self._show_text())
        column.addWidget(self.list, 1)
        self.text = QPlainTextEdit()
        self.text.setObjectName("note")
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._typed)
        self._fit_text()
        column.addWidget(self.text)
        self.help = label("", "small", wrap=True)
        column.addWidget(self.help)

    def changeEvent(self, event: QEvent) -> None:
        """The field below the list holds as many lines in every text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_text()

    def _fit_text(self) -> None:
        self.text.setFixedHeight(room(scale_of(self), 110, TEXT_LINES))
        self.tree.setMinimumWidth(panel_width(scale_of(self), 180))

    # -- showing ----------------------------------------------------------------------------

    def fill(self) -> None:
        """Shows the folders and the collection that is chosen."""
        self._all = {made.id: made for made in self.desk.read(lambda store: store.collections.all())}
        folders = self.desk.read(lambda store: store.collections.folders())
        self.none.setVisible(not self._all)
        self.tree.fill(folders, list(self._all.values()))
        self._show(self.tree.current())

    def view_state(self) -> object:
        """Which collection is shown and which row of it, for a view that takes the place of this one."""
        return self.tree.current(), self.list.current()

    def restore_view(self, state: Any) -> None:
        """Shows what another view showed."""
        self.tree.choose(state[0])
        self.list.choose(state[1])

    def _show(self, id_: str) -> None:
        made = self._all.get(id_)
        self.right.setVisible(made is not None)
        if made is None:
            return
        if not self.title.hasFocus():
            self.title.setText(made.title)
        items = self.desk.read(lambda store: store.collections.items(id_))
        self._items = {item.id: item for item in items}
        self.list.show_lines([self._line(item) for item in items])
        pages = [item for item in items if item.kind == "page"]
        self.sheets.setEnabled(bool(pages))
        empty = self.tr("Samlingen är tom. Öppna en sida och välj ”Lägg i samling …” till höger om texten.")
        words = self.tr(
            "Dra raderna för att ändra ordningen, eller håll ned Alt och tryck på pilarna. Delete tar bort."
        )
        self.help.setText(words if items else empty)
        self._show_text()

    def _line(self, item: Item) -> Line:
        if item.kind == "heading":
            return Line(item.id, item.text or self.tr("Rubrik"), "", "heading", strong=True)
        if item.kind == "text":
            return Line(item.id, opening(without_marks(item.text)) or self.tr("Egen text"), "", "pencil")
        lost = lost_words(self.desk, item.place)
        icon = "triangle-alert" if lost else "file-text"
        return Line(item.id, item.place.title or item.place.page, lost or item.place.opening, icon, bool(lost))

    def _show_text(self) -> None:
        """The text of a heading or of own text, to be changed below the list."""
        self._save_text()
        item = self._items.get(self.list.current())
        writable = item is not None and item.kind != "page"
        self.text.setVisible(writable)
        if item is not None and writable and (item.id != self._writing or not self.text.hasFocus()):
            self._writing = item.id
            self.text.blockSignals(True)
            self.text.setPlainText(item.text)
            self.text.blockSignals(False)
            name = self.tr("Rubrikens text") if item.kind == "heading" else self.tr("Din text")
            self.text.setAccessibleName(name)
            self.text.setPlaceholderText(name)

    # -- changing ---------------------------------------------------------------------------

    def new(self) -> None:
        """Makes a collection and puts the keyboard in its name."""
        made = self.desk.do(lambda store: store.collections.create(self.tr("Ny samling"), folder=self.tree.folder()))
        if made is not None:
            self.tree.choose(made.id)
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)
            self.title.selectAll()

    def _new_folder(self) -> None:
        words = self.tr("Mappens namn:")
        name, wanted = QInputDialog.getText(self, self.tr("Ny mapp"), words, text=self.tr("Ny mapp"))
        if wanted and name.strip():
            self.desk.do(lambda store: store.collections.create_folder(name.strip(), self.tree.folder()))

    def _rename(self) -> None:
        id_, title = self.tree.current(), self.title.text().strip()
        made = self._all.get(id_)
        if made is not None and title and title != made.title:
            self.desk.do(lambda store: store.collections.rename(id_, title))

    def _add(self, kind: str) -> None:
        id_ = self.tree.current()
        item = self.desk.do(
            lambda store: (
                store.collections.add_heading(id_, self.tr("Ny rubrik"))
                if kind == "heading"
                else store.collections.add_text(id_, "")
            )
        )
        if item is not None:
            self.list.choose(item.id)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.text.selectAll()

    def _typed(self) -> None:
        if not self._saving.isActive():
            self._saving.start()

    def _save_text(self) -> None:
        """Hands what is typed below the list to the writer."""
        if not self._saving.isActive():
            return
        self._saving.stop()
        id_, text = self._writing, self.text.toPlainText()
        if id_ in self._items:
            self._items[id_] = replace(self._items[id_], text=text)
            self.desk.work(lambda data: data.store.collections.write(id_, text), lambda _: self.desk.changed.emit())

    def _arrange(self, ids: list[str]) -> None:
        self.desk.do(lambda store: store.collections.arrange(self.tree.current(), ids))

    def _take_out(self, id_: str) -> None:
        self.desk.do(lambda store: store.collections.take_out(id_))
        self.desk.noticed.emit(self.tr("Borttaget ur samlingen. Ctrl+Alt+Z ångrar."))

    def _open(self, id_: str) -> None:
        item = self._items.get(id_)
        if item is None or item.kind != "page":
            return
        if not lost_words(self.desk, item.place):
            self.pageRequested.emit(item.place.page, item.place.paragraph)
            return
        menu = attach_menu(
            self, self.desk, item.place, lambda place: self.desk.do(lambda store: store.collections.attach(id_, place))
        )
        menu.popup(self.list.mapToGlobal(QPoint(40, 40)))

    # -- handing over -----------------------------------------------------------------------

    def _share_menu(self) -> None:
        made = self._all.get(self.tree.current())
        if made is None:
            return
        menu = QMenu(self)
        for words, suffix in (
            (self.tr("Som fil till en kollega (.brosamling) …"), ".brosamling"),
            (self.tr("Som e-bok för telefonen (EPUB) …"), ".epub"),
        ):
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, end=suffix: export_collection(self, self.desk, made, end))
        menu.popup(self.share.mapToGlobal(QPoint(0, self.share.height())))

    def _ask_sheets(self) -> None:
        known = self.desk.edition.pages()
        pages = [item.place.page for item in self._items.values() if item.kind == "page" and item.place.page in known]
        if pages:
            self.sheetRequested.emit(tuple(dict.fromkeys(pages)))
