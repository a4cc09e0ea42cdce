"""The tree of folders and collections; collections are dragged into folders."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QInputDialog, QMenu, QTreeWidget, QTreeWidgetItem

from desktop.ui.icons import Icons
from desktop.ui.mine_desk import MineDesk
from desktop.ui.parts import mark_empty, plain_tip
from desktop.ui.text_size import scaled
from desktop.user.records import Folder, MyCollection

ID = Qt.ItemDataRole.UserRole
FOLDER = Qt.ItemDataRole.UserRole + 1
ICON = 17
DRAGGED = "application/x-brobyggaren-collection"
_Indicator = QAbstractItemView.DropIndicatorPosition


class _Target(NamedTuple):
    """A folder (None is the top) and what something is put before in it (None is last)."""

    folder: QTreeWidgetItem | None
    before: QTreeWidgetItem | None


class CollectionTree(QTreeWidget):
    """Shows folders with their collections. Tells which collection is chosen."""

    chosen = Signal(str)

    def __init__(self, desk: MineDesk, icons: Icons) -> None:
        super().__init__()
        self._desk = desk
        self._icons = icons
        self._filling = False
        self._shown: object = None
        self.setObjectName("minelist")
        self.setProperty("empty", True)
        self.setAccessibleName(self.tr("Samlingar och mappar"))
        self.setHeaderHidden(True)
        self.setIndentation(18)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.setIconSize(QSize(ICON, ICON))
        self.currentItemChanged.connect(lambda now, _: self._chosen())

    def changeEvent(self, event: QEvent) -> None:
        """The icons grow with the text beside them."""
        super().changeEvent(event)
        size = scaled(self, ICON) if event.type() == QEvent.Type.StyleChange else 0
        if size and size != self.iconSize().width():
            self.setIconSize(QSize(size, size))
            for item in self._all():
                self._draw(item)

    def _draw(self, item: QTreeWidgetItem) -> None:
        name = "folder" if item.data(0, FOLDER) else "library"
        item.setIcon(0, self._icons.icon(name, size=self.iconSize().width()))

    def fill(self, folders: Sequence[Folder], collections: Sequence[MyCollection]) -> None:
        """Shows everything; what was chosen stays so. A folder that lies in itself is shown at the top."""
        if self._shown == (folders, collections):
            return
        self._shown = (folders, collections)
        mark_empty(self, not folders and not collections)
        current = self._id(self.currentItem())
        self._filling = True
        self.clear()
        made: dict[str, QTreeWidgetItem] = {}
        waiting = list(folders)
        while waiting:
            rest = [folder for folder in waiting if folder.parent and folder.parent not in made]
            ready = [folder for folder in waiting if folder not in rest] or rest
            for folder in ready:
                item = self._item(folder.id, folder.title, True)
                parent = made.get(folder.parent)
                parent.addChild(item) if parent is not None else self.addTopLevelItem(item)
                made[folder.id] = item
            waiting = [folder for folder in waiting if folder.id not in made]
        for one in collections:
            item = self._item(one.id, one.title, False)
            parent = made.get(one.folder)
            parent.addChild(item) if parent is not None else self.addTopLevelItem(item)
        self.expandAll()
        self._filling = False
        if not self.choose(current) and collections:
            self.choose(collections[0].id)

    def _item(self, id_: str, title: str, folder: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem([title])
        item.setData(0, ID, id_)
        item.setData(0, FOLDER, folder)
        item.setToolTip(0, plain_tip(title))
        self._draw(item)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        item.setFlags(flags | Qt.ItemFlag.ItemIsDropEnabled if folder else flags)
        return item

    def choose(self, id_: str) -> bool:
        """Makes an item current; False when there is none with that id."""
        for item in self._all():
            if id_ and self._id(item) == id_:
                self.setCurrentItem(item)
                return True
        return False

    def current(self) -> str:
        """The id of the chosen collection, or nothing."""
        item = self.currentItem()
        return "" if item is None or item.data(0, FOLDER) else self._id(item)

    def folder(self) -> str:
        """The folder that is chosen or that the chosen collection lies in; empty at the top."""
        item: QTreeWidgetItem | None = self.currentItem()
        if item is not None and not item.data(0, FOLDER):
            item = item.parent()
        return self._id(item)

    # -- dragging ---------------------------------------------------------------------------

    def mimeTypes(self) -> list[str]:
        """Only what was taken from such a tree can be dropped in one."""
        return [DRAGGED]

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        """The id of what is dragged."""
        data = QMimeData()
        data.setData(DRAGGED, QByteArray("".join(self._id(item) for item in items[:1]).encode()))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """It is moved; Qt itself moves nothing, the tree is filled anew with what is kept."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def dropEvent(self, event: QDropEvent) -> None:
        """Something was dropped into a folder, between two, or at the top. What cannot be is not done."""
        id_ = bytes(event.mimeData().data(DRAGGED).data()).decode(errors="replace")
        moved = next((item for item in self._all() if id_ and self._id(item) == id_), None)
        where = self._target(event.position().toPoint())
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        event.setDropAction(Qt.DropAction.CopyAction)  # after a move Qt would take the dragged row away
        if moved is None or (moved.data(0, FOLDER) and self._lies_in(where.folder, moved)):
            event.ignore()
            return
        event.accept()
        self._move(moved, where)

    def _target(self, at: QPoint) -> "_Target":
        """Where the indicator stood when it was dropped: the folder, and what comes after."""
        item, place = self.itemAt(at), self.dropIndicatorPosition()
        if item is None or place is _Indicator.OnViewport:
            return _Target(None, None)
        if place is _Indicator.OnItem:
            return _Target(item, None) if item.data(0, FOLDER) else _Target(item.parent(), item)
        row = item.parent() or self.invisibleRootItem()
        return _Target(item.parent(), item if place is _Indicator.AboveItem else row.child(row.indexOfChild(item) + 1))

    def _lies_in(self, folder: QTreeWidgetItem | None, other: QTreeWidgetItem) -> bool:
        while folder is not None:
            if folder is other:
                return True
            folder = folder.parent()
        return False

    def _move(self, moved: QTreeWidgetItem, where: "_Target") -> None:
        id_, folder = self._id(moved), self._id(where.folder)
        if moved.data(0, FOLDER):
            if folder != self._id(moved.parent()):
                self._desk.do(lambda store: store.collections.move_folder(id_, folder))
            return
        row = moved.parent() or self.invisibleRootItem()
        stays = where.before is moved or where.before is row.child(row.indexOfChild(moved) + 1)
        if folder == self._id(moved.parent()) and stays:
            return
        before = self._id(where.before) if where.before is not None and not where.before.data(0, FOLDER) else ""
        self._desk.do(lambda store: store.collections.put_in(id_, folder, before))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_current()
        else:
            super().keyPressEvent(event)

    def remove_current(self) -> None:
        """Removes the folder (what lies in it moves up) or the collection that is chosen."""
        item = self.currentItem()
        if item is None:
            return
        id_ = self._id(item)
        if item.data(0, FOLDER):
            self._desk.do(lambda store: store.collections.remove_folder(id_))
        else:
            self._desk.do(lambda store: store.collections.remove(id_))
        self._desk.noticed.emit(self.tr("Borttaget. Ctrl+Alt+Z ångrar."))

    def _menu(self, where: QPoint) -> None:
        item = self.itemAt(where)
        if item is None:
            return
        self.setCurrentItem(item)
        menu = QMenu(self)
        if item.data(0, FOLDER):
            menu.addAction(self.tr("Byt namn …")).triggered.connect(lambda: self._rename_folder(item))
        else:
            into = menu.addMenu(self.tr("Flytta till mapp"))
            id_ = self._id(item)
            for folder, title in (("", self.tr("Ingen mapp")), *self._folders()):
                action = into.addAction(title.replace("&", "&&"))
                action.triggered.connect(
                    lambda _=False, to=folder: self._desk.do(lambda store: store.collections.put_in(id_, to))
                )
        menu.addAction(self.tr("Ta bort")).triggered.connect(self.remove_current)
        menu.popup(self.viewport().mapToGlobal(where))

    def _rename_folder(self, item: QTreeWidgetItem) -> None:
        words = self.tr("Mappens namn:")
        name, wanted = QInputDialog.getText(self, self.tr("Byt namn"), words, text=item.text(0))
        if wanted and name.strip():
            id_ = self._id(item)
            self._desk.do(lambda store: store.collections.rename_folder(id_, name.strip()))

    def _folders(self) -> list[tuple[str, str]]:
        return [(self._id(item), item.text(0)) for item in self._all() if item.data(0, FOLDER)]

    def _all(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        waiting = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            if item is not None:
                found.append(item)
                waiting += [item.child(row) for row in range(item.childCount())]
        return found

    def _id(self, item: QTreeWidgetItem | None) -> str:
        return "" if item is None else str(item.data(0, ID) or "")

    def _chosen(self) -> None:
        if not self._filling:
            self.chosen.emit(self.current())
