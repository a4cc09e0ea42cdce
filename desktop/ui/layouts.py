"""Layouts in layouts, and what is taken out of them."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget

AnyLayout = TypeVar("AnyLayout", bound=QLayout)


def inside(outer: QBoxLayout, inner: AnyLayout, stretch: int = 0) -> AnyLayout:
    """Puts a layout that is still empty last in another, and gives it back to be filled there.

    Never the other way round: a full one that is put into its place gets a Python side for each of its items
    (`addLayoutOwnership` in PySide's glue), which stays when Qt has thrown the item away. What Python makes next at the
    same address, and Qt takes away, is then freed twice: `Shiboken::Object::destroy` takes the old side for its own.
    `itemAt` makes such sides too. Raises ValueError when the inner layout has something in it.
    """
    _hold_empty(inner)
    outer.addLayout(inner, stretch)
    return inner


def over(grid: QGridLayout, inner: AnyLayout, corner: Qt.AlignmentFlag) -> AnyLayout:
    """The same at a corner of the first cell of a grid, above what is in it."""
    _hold_empty(inner)
    grid.addLayout(inner, 0, 0, corner)
    return inner


def add_pairs(grid: QGridLayout, pairs: Iterable[tuple[QWidget, QWidget]], under: bool) -> None:
    """Names with their values beside them, or `under` them, where the letters are large."""
    top = Qt.AlignmentFlag.AlignTop
    grid.setColumnStretch(0 if under else 1, 1)
    for row, (name, value) in enumerate(pairs):
        grid.addWidget(name, 2 * row, 0, top)
        grid.addWidget(value, 2 * row + under, 0 if under else 1, top)


def _hold_empty(inner: QLayout) -> None:
    if inner.count():
        raise ValueError("a layout is put into its place before it is filled")


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout and away."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            # It keeps its parent: without one Python owns it, and what its own signals hold would delete it twice.
            widget.hide()
            widget.deleteLater()
        inner = item.layout()
        if inner is not None:
            clear(inner)
