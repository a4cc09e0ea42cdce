"""A layout is put into its place before it is filled, since the binding keeps a Python side of each item otherwise."""

import re
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.layouts import clear, inside
from desktop.ui.parts import Flow

from .conftest import sides_of_items

UI = Path(__file__).resolve().parents[2] / "desktop" / "ui"
OTHER_WAYS = re.compile(r"\.(addLayout|insertLayout)\(")


def test_a_layout_is_filled_where_it_is(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    before = sides_of_items()
    row = inside(column, QHBoxLayout(), 1)
    row.addWidget(QLabel("a"))
    inner = inside(row, QHBoxLayout())
    inner.addWidget(QLabel("b"))
    assert (column.indexOf(row), column.stretch(0), row.indexOf(inner)) == (0, 1, 1)
    assert sides_of_items() == before
    clear(column)
    assert column.count() == 0


def test_a_full_layout_is_refused(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column, row = QVBoxLayout(host), QHBoxLayout()
    row.addWidget(QLabel("a", host))
    with pytest.raises(ValueError, match="before it is filled"):
        inside(column, row)


def test_what_leaves_a_flow_leaves_no_side_behind(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = inside(QVBoxLayout(host), Flow())
    words = [QLabel(text, host) for text in "abc"]
    for word in words:
        flow.addWidget(word)
    before = sides_of_items()
    shiboken6.delete(words[0])
    flow.removeWidget(words[1])
    assert flow.count() == 1
    assert sides_of_items() == before - 2


@pytest.mark.parametrize("path", sorted(UI.glob("*.py")), ids=lambda path: path.name)
def test_nothing_puts_a_layout_into_another_by_itself(path: Path) -> None:
    if path.name != "layouts.py":
        assert not OTHER_WAYS.search(path.read_text(encoding="utf-8")), "use layouts.inside"
