"""The link that the keyboard is on has a ring as wide and as strong as every other focus, in every theme."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.page_paint import LINK_RING, link_rings


def ringed(view: QTextBrowser, colour: str) -> int:
    """How many points of the left edge of the ring have the colour of the focus."""
    rect = link_rings(view)[0].translated(0, -view.verticalScrollBar().value()).toAlignedRect()
    picture = view.viewport().grab().toImage()
    return sum(
        picture.pixelColor(x, rect.center().y()).name() == colour
        for x in range(rect.left() - LINK_RING, rect.left() + LINK_RING + 1)
    )


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_a_link_reached_by_tab_has_a_ring(desk: Desk, qtbot: QtBot, theme: str) -> None:
    window = desk.window
    window.run(f"theme:{theme}")
    window.go_page("kom-lulea")
    if window.side.isHidden():
        window.run("panel")
    for view in (window.page.reader, window.side.text):
        view.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(view.hasFocus)
        qtbot.keyClick(view, Qt.Key.Key_Tab)  # type: ignore[no-untyped-call]
        assert view.textCursor().charFormat().isAnchor()
        assert ringed(view, desk.themes.colour("focus").name()) >= 1
    assert link_rings(window.page.reader) == [], "the ring is where the keyboard is"


def test_words_that_are_marked_and_citations_have_their_own_look(desk: Desk, qtbot: QtBot) -> None:
    desk.window.go_page("kom-lulea")
    reader = desk.window.page.reader
    reader.setFocus()
    qtbot.waitUntil(reader.hasFocus)
    reader.selectAll()
    assert link_rings(reader) == []
    cursor = reader.textCursor()
    cursor.setPosition(0)
    reader.setTextCursor(cursor)
    qtbot.keyClick(reader, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)  # type: ignore[no-untyped-call]
    assert reader.textCursor().hasSelection()
    assert link_rings(reader) == []
