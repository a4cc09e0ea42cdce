"""Tab goes through the window as it is seen, whatever was made first."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.glossary_view import GlossaryView
from desktop.ui.main_window import MainWindow
from desktop.ui.mine_note import NoteField

from .fakes import FakeSearch


def passed(window: MainWindow, start: QWidget) -> Iterator[QWidget]:
    """What has the keyboard while Tab goes round the window once; more than once in a row counts once."""
    window.activateWindow()
    start.setFocus()
    seen: list[QWidget] = []
    while True:
        window.focusWidget().focusNextPrevChild(True)
        focus = window.focusWidget()
        if focus is start:
            return
        if not seen or seen[-1] is not focus:
            assert focus not in seen, f"Tab goes in a ring that passes by the start: {focus}"
            seen.append(focus)
            yield focus


def left_edges(widgets: list[QWidget], window: QWidget) -> list[int]:
    return [widget.mapTo(window, QPoint(0, 0)).x() for widget in widgets]


def test_the_bar_is_gone_through_from_left_to_right(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.go_page("kom-lulea")
    seen = list(passed(window, window.top.search))
    bar = [widget for widget in seen if window.top.isAncestorOf(widget)]
    assert len(bar) > 4
    after = seen[: seen.index(window.tree)]
    assert after == [widget for widget in bar if widget in after], "the bar is not left before its end"
    assert left_edges(after, window) == sorted(left_edges(after, window))


def test_the_status_line_comes_after_all_that_stands_above_it(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.go_page("kom-lulea")
    qtbot.waitUntil(lambda: any(field.isVisible() for field in window.side.findChildren(NoteField)))
    seen = list(passed(window, window.tree))
    last = seen.index(next(widget for widget in seen if window.status.isAncestorOf(widget)))
    beside = [seen.index(widget) for widget in seen if window.side.isAncestorOf(widget)]
    assert beside
    assert seen.index(window.page.reader) < min(beside)
    assert max(beside) < last


@pytest.mark.parametrize("place", ["timeline", "glossary", "contacts"])
def test_a_place_stands_between_the_tree_and_the_status_line(desk: Desk, qtbot: QtBot, place: str) -> None:
    window = desk.window
    window.run(place)
    seen = list(passed(window, window.tree))
    view = window.stack.currentWidget()
    assert view is not None
    inside = [view.isAncestorOf(widget) for widget in seen]
    assert any(inside)
    assert inside == sorted(inside, reverse=True)


def test_kinds_come_before_the_hits_that_they_filter(desk: Desk, searches: FakeSearch, qtbot: QtBot) -> None:
    window = desk.window
    window.search_for("alla")
    qtbot.waitUntil(lambda: window.parts.shows(window.results))
    seen = [widget for widget in passed(window, window.tree) if window.results.isAncestorOf(widget)]
    assert seen[-1].accessibleName() == "Träffar"
    assert len(seen) > 2


def test_kinds_of_events_come_before_the_events_after_they_were_made_anew(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.run("timeline")
    view = window.stack.currentWidget()
    assert view is not None
    area = view.findChild(QComboBox)
    assert area is not None
    area.setCurrentIndex(area.count() - 1)
    area.activated.emit(area.count() - 1)
    seen = list(passed(window, window.tree))
    kinds = [place for place, widget in enumerate(seen) if isinstance(widget, QPushButton) and widget.isCheckable()]
    events = next(place for place, widget in enumerate(seen) if widget.accessibleName() == "Händelser")
    of_the_view = [place for place in kinds if view.isAncestorOf(seen[place])]
    assert of_the_view
    assert max(of_the_view) < events


def test_a_letter_of_the_glossary_leads_to_its_words(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.run("glossary")
    view = window.stack.currentWidget()
    assert isinstance(view, GlossaryView)
    qtbot.keyClick(view.filter, Qt.Key.Key_Tab)
    letter = QApplication.focusWidget()
    assert isinstance(letter, QPushButton)
    assert letter.accessibleName().startswith("Till bokstaven")
    word = next(word for word in view.shown_words() if word[0].upper() == letter.text())
    qtbot.keyClick(letter, Qt.Key.Key_Space)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith(f"{word}:")
