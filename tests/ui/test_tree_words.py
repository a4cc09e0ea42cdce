"""The titles in the tree: whole where there is room, else cut and told whole by a tooltip; all on one line of sight."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.core.records import TreeNode
from desktop.ui.navigation import Navigation
from desktop.ui.top_bar import LEFT, ROOMY_LEFT, tree_width

from .conftest import NewDesk

LONGEST = "Myndigheter och organisationer"
"""The longest title of a group in the reference work."""


@pytest.fixture
def tree(new_desk: NewDesk) -> Callable[[int], Navigation]:
    def make(width: int) -> Navigation:
        tree = new_desk("strategi", (width, 768)).window.tree
        nodes = (
            TreeNode("group:aktor", LONGEST, "landmark", "", (TreeNode("page:x", "Ett namn " * 6, "", "x"),), 21),
            TreeNode("page:omr", "Hälsa, omsorg och trygghet", "heart-pulse", "omr", (), 42),
        )
        tree.set_tree(nodes)
        tree.set_unfolded(frozenset({"group:aktor"}))
        return tree

    return make


def test_the_width_follows_the_window() -> None:
    assert tree_width(1366) == ROOMY_LEFT
    assert tree_width(1024) == LEFT


def test_titles_of_the_work_are_whole_on_a_laptop(tree: Callable[[int], Navigation]) -> None:
    shown = tree(1366)
    assert shown.width() == ROOMY_LEFT
    group, area = shown.model().index(0, 0), shown.model().index(1, 0)
    assert shown.words_cut(group) == shown.words_cut(area) == ""
    shown.setCurrentIndex(area)
    assert shown.words_cut(area) == "", "a title is not cut when it is chosen and therefore bold"


def test_a_title_that_is_cut_is_told_whole(tree: Callable[[int], Navigation], qapp: QApplication) -> None:
    shown = tree(1024)
    group = shown.model().index(0, 0)
    leaf = shown.model().index(0, 0, group)
    assert shown.words_cut(group) == LONGEST
    at = shown.visualRect(leaf).center()
    QApplication.sendEvent(shown.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, shown.viewport().mapToGlobal(at)))
    assert QToolTip.text() == "Ett namn " * 6
    QToolTip.hideText()


def test_what_fits_has_no_tooltip(tree: Callable[[int], Navigation]) -> None:
    shown = tree(1366)
    at: QPoint = shown.visualRect(shown.model().index(1, 0)).center()
    QApplication.sendEvent(shown.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, shown.viewport().mapToGlobal(at)))
    assert not QToolTip.isVisible()
