"""On narrow windows nothing in the bar at the top lies over anything else."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from .conftest import NewDesk


@pytest.mark.parametrize("width", [720, 760, 899, 900, 959, 960, 1024, 1179, 1180, 1366])
@pytest.mark.parametrize("page", ["", "strategi"])
def test_the_parts_of_the_bar_keep_apart(new_desk: NewDesk, width: int, page: str) -> None:
    top = new_desk(page, (width, 560)).window.top
    parts = top.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    seen = [part for part in parts if part.isVisible()]
    assert len(seen) > 6
    for one, other in combinations(seen, 2):
        assert not one.geometry().intersects(other.geometry()), (one.geometry(), other.geometry())
    assert all(part.geometry().right() < top.width() for part in seen)
    assert top.segments.width() >= top.segments.sizeHint().width()


@pytest.mark.parametrize("width", [70, 90, 130, 200, 330, 380])
def test_the_words_in_the_empty_search_field_are_never_cut(new_desk: NewDesk, width: int) -> None:
    field = new_desk().window.top.search
    field.setFixedWidth(width)
    words = field.placeholderText()
    assert words in ("", "Sök", "Sök i hela uppslagsverket")
    assert field.fontMetrics().horizontalAdvance(words) <= width - 58
    assert bool(words) == (width >= 90)
