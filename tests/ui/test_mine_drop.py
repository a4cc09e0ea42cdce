"""Dragging in the tree of folders and collections: real drag and drop events, those that may not be too."""

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from desktop.ui.mine import Mine
from desktop.ui.mine_collections import CollectionsView
from desktop.ui.mine_folders import DRAGGED, CollectionTree

from .conftest import NewDesk, mine_of
from .test_mine_window import store_of, view

ACTIONS = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ON, ABOVE, BELOW = 0.5, 0.08, 0.92


class Kept:
    """A tree with folders Skola (with Prov in it) and Hem, and the collections A, B and C."""

    def __init__(self, mine: Mine) -> None:
        self.mine = mine
        self.collections = store_of(mine).collections
        self.school = self.collections.create_folder("Skola").id
        self.tests = self.collections.create_folder("Prov", self.school).id
        self.home = self.collections.create_folder("Hem").id
        self.a, self.b, self.c = (self.collections.create(name).id for name in "ABC")
        shown = view(mine, "collections")
        assert isinstance(shown, CollectionsView)
        shown.refresh()
        self.tree: CollectionTree = shown.tree

    def item(self, id_: str) -> QTreeWidgetItem:
        return next(item for item in self.tree._all() if self.tree._id(item) == id_)

    def spot(self, id_: str, share: float) -> QPoint:
        """A place in an item's row: its middle, or near its upper or lower edge."""
        rect = self.tree.visualItemRect(self.item(id_))
        return QPoint(rect.center().x(), round(rect.top() + share * (rect.height() - 1)))

    def drag(self, data: QMimeData, at: QPoint) -> bool:
        """Drags over a place and drops there, as Qt itself does it; whether the drop was taken."""
        viewport = self.tree.viewport()
        QApplication.sendEvent(viewport, QDragEnterEvent(at, ACTIONS, data, LEFT, NONE))
        QApplication.sendEvent(viewport, QDragMoveEvent(at, ACTIONS, data, LEFT, NONE))
        drop = QDropEvent(QPointF(at), ACTIONS, data, LEFT, NONE)
        drop.ignore()
        QApplication.sendEvent(viewport, drop)
        return drop.isAccepted()

    def drop(self, id_: str, onto: str, share: float = ON) -> bool:
        return self.drag(self.tree.mimeData([self.item(id_)]), self.spot(onto, share))

    def places(self) -> dict[str, str]:
        return {made.title: made.folder for made in self.collections.all()}

    def order(self, folder: str) -> list[str]:
        return [made.title for made in self.collections.all() if made.folder == folder]

    def parents(self) -> dict[str, str]:
        return {folder.id: folder.parent for folder in self.collections.folders()}


@pytest.fixture
def kept(new_desk: NewDesk, qtbot: QtBot) -> Kept:
    made = mine_of(new_desk("kom-lulea"))
    qtbot.waitUntil(lambda: made.panel is not None and made.panel.editor is not None)
    return Kept(made)


def test_a_collection_is_dropped_into_a_folder(kept: Kept) -> None:
    assert kept.drop(kept.a, kept.school)
    assert kept.places()["A"] == kept.school
    assert kept.item(kept.a).parent() is kept.item(kept.school)
    assert len(kept.tree._all()) == 6


def test_a_collection_is_dropped_at_the_top_again(kept: Kept) -> None:
    kept.drop(kept.a, kept.home)
    below = kept.tree.visualItemRect(kept.tree._all()[-1]).bottom() + 200
    assert kept.drag(kept.tree.mimeData([kept.item(kept.a)]), QPoint(20, below))
    assert kept.places()["A"] == ""


def test_the_order_is_changed_by_dropping_between_two(kept: Kept) -> None:
    assert kept.order("") == ["A", "B", "C"]
    assert kept.drop(kept.c, kept.a, ABOVE)
    assert kept.order("") == ["C", "A", "B"]
    assert kept.drop(kept.c, kept.a, BELOW)
    assert kept.order("") == ["A", "C", "B"]


def test_a_folder_is_dropped_into_a_folder(kept: Kept) -> None:
    assert kept.drop(kept.home, kept.school)
    assert kept.parents()[kept.home] == kept.school


@pytest.mark.parametrize("onto", ["school", "tests"])
def test_a_folder_is_never_dropped_into_itself_or_what_lies_in_it(kept: Kept, onto: str) -> None:
    before = kept.parents()
    assert not kept.drop(kept.school, getattr(kept, onto))
    assert kept.parents() == before
    assert len(kept.tree._all()) == 6


def test_nothing_is_dropped_into_a_collection(kept: Kept) -> None:
    kept.drop(kept.home, kept.a)
    kept.drop(kept.b, kept.a)
    assert kept.parents()[kept.home] == ""
    assert set(kept.places().values()) == {""}
    assert kept.item(kept.a).childCount() == 0


@pytest.mark.parametrize("words", [b"", b"finns-inte", b"\xff\xfe", b"' OR 1=1 --"])
def test_what_is_not_in_the_tree_is_not_taken(kept: Kept, words: bytes) -> None:
    data = QMimeData()
    data.setData(DRAGGED, QByteArray(words))
    assert not kept.drag(data, kept.spot(kept.school, ON))
    assert set(kept.places().values()) == {""}


def test_text_and_files_from_elsewhere_are_not_taken(kept: Kept) -> None:
    data = QMimeData()
    data.setText(kept.a)
    assert not kept.drag(data, kept.spot(kept.school, ON))
    assert set(kept.places().values()) == {""}


def test_dropping_a_thing_where_it_is_changes_nothing_to_undo(kept: Kept) -> None:
    steps = store_of(kept.mine).journal.connection.total_changes
    kept.drop(kept.b, kept.a, BELOW)
    kept.drop(kept.b, kept.c, ABOVE)
    kept.drop(kept.tests, kept.school)
    assert store_of(kept.mine).journal.connection.total_changes == steps


def test_a_drop_can_be_undone(kept: Kept, qtbot: QtBot) -> None:
    kept.drop(kept.a, kept.school)
    kept.mine.window.run("undo_mine")
    qtbot.waitUntil(lambda: kept.item(kept.a).parent() is None)
    assert kept.places()["A"] == ""
