"""WCAG 2.2 AA, measured on what is painted: text 4.5:1 (3:1 when large), edges and focus 3:1, in every theme."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.tokens import contrast

from .painted import Text, changed, texts

THEMES = ("light", "dark", "contrast")


def page(name: str) -> Callable[[Desk], None]:
    return lambda desk: desk.window.go_page(name)


def found(desk: Desk) -> None:
    desk.window.go_page("strategi")
    desk.window.page.mark("en")
    desk.window.run("find")
    desk.window.page.step(1)


def two_tabs(desk: Desk) -> None:
    desk.window.go_page("strategi")
    desk.presenter.open_page("kom-lulea", new_tab=True)
    desk.window.run("numbers")
    desk.window.status.say("Ett ord i förbigående")


def chosen(desk: Desk) -> None:
    desk.window.run("map")
    desk.window.stack.currentWidget().choose("kom-lulea")  # type: ignore[union-attr]


def quick(desk: Desk) -> None:
    desk.window.go_page("strategi")
    desk.window.top.search.setText(">")
    desk.window.top.search.textEdited.emit(">")


PLACES: dict[str, Callable[[Desk], object]] = {
    "start": lambda desk: desk.window.run("start"),
    "page": page("strategi"),
    "another page": page("roll-brobyggare"),
    "find": found,
    "tabs and numbers": two_tabs,
    "quick choices": quick,
    "map": chosen,
    **{
        name: lambda desk, name=name: desk.window.run(name)
        for name in ("timeline", "glossary", "contacts", "compare", "collections", "notes", "bookmarks")
    },
}
DIALOGS = ("headings", "shortcuts", "about", "history", "safety", "sheet")


def poor(seen: Sequence[Text]) -> list[str]:
    return sorted(
        {
            f"{text.ink} on {text.ground} is {text.contrast:.2f}: {text.words[:40]}"
            for text in seen
            if text.contrast < text.enough
        }
    )


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", sorted(PLACES))
def test_every_text_of_a_place_can_be_read(desk: Desk, theme: str, name: str) -> None:
    desk.themes.choose(theme)
    PLACES[name](desk)
    seen = texts(desk.window)
    assert len(seen) > 10
    assert poor(seen) == []


@pytest.mark.parametrize("theme", THEMES)
def test_results_can_be_read(desk: Desk, qtbot: QtBot, theme: str) -> None:
    desk.themes.choose(theme)
    for words in ("alla", "fel", "kod", "zzz"):
        desk.window.search_for(words)
        qtbot.waitUntil(lambda words=words: desk.window.results.is_for(words))
        assert poor(texts(desk.window)) == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", DIALOGS)
def test_every_text_of_a_dialog_can_be_read(desk: Desk, theme: str, name: str) -> None:
    desk.themes.choose(theme)
    desk.window.go_page("strategi")
    desk.window.run(name)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
    seen = texts(dialog)
    assert seen
    assert poor(seen) == []
    dialog.reject()


def reachable(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
    ]


def ring(widget: QWidget, window: QWidget) -> int:
    """How many pixels change by 3:1 or more when the keyboard comes to a widget."""
    widget.clearFocus()
    before = window.grab(widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = window.grab(widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))).toImage()
    return sum(count for (one, other), count in changed(before, after).items() if contrast(one, other) >= 3)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["start", "page", "map", "timeline", "glossary", "contacts", "compare", "find"])
def test_the_focus_can_be_seen_wherever_it_is(desk: Desk, qtbot: QtBot, theme: str, name: str) -> None:
    desk.themes.choose(theme)
    PLACES[name](desk)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    unseen = []
    for widget in reachable(desk.window):
        pixels = ring(widget, desk.window)
        if pixels < min(widget.width(), 40):
            unseen.append(f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}: {pixels}")
    assert not unseen, unseen


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["page", "map", "timeline", "glossary", "contacts", "compare", "find"])
def test_the_edges_of_fields_can_be_seen(desk: Desk, theme: str, name: str) -> None:
    desk.themes.choose(theme)
    PLACES[name](desk)
    desk.window.page.reader.setFocus()
    poor_edges = []
    picture = desk.window.grab().toImage()
    for widget in desk.window.findChildren(QWidget):
        if isinstance(widget, (QLineEdit, QComboBox)) and widget.isVisible() and not widget.hasFocus():
            at = widget.mapTo(desk.window, widget.rect().topLeft())
            middle = at.x() + widget.width() // 2
            edge = picture.pixelColor(middle, at.y()).name()
            outside = picture.pixelColor(middle, at.y() - 3).name()
            if contrast(edge, outside) < 3:
                poor_edges.append(f"{widget.objectName() or widget.accessibleName()}: {edge} on {outside}")
    assert not poor_edges, poor_edges


def test_the_measure_sees_text_that_cannot_be_read(desk: Desk, qtbot: QtBot) -> None:
    from desktop.ui.parts import label

    made = label("Blekt")
    made.setStyleSheet("color: #bbbbbb; background: #ffffff")
    qtbot.addWidget(made)
    made.show()
    (text,) = texts(made)
    assert (text.ink, text.ground, text.large) == ("#bbbbbb", "#ffffff", False)
    assert poor(texts(made))


def test_the_window_has_buttons_to_reach(desk: Desk) -> None:
    assert sum(isinstance(widget, QAbstractButton) for widget in reachable(desk.window)) > 8


@pytest.mark.parametrize("theme", THEMES)
def test_the_words_in_an_empty_field_can_be_read(desk: Desk, theme: str) -> None:
    """They are paler than what is written, yet no paler than other text may be; half clear ones were not seen above."""
    desk.themes.choose(theme)
    desk.window.run("glossary")
    written = {text.words: text for text in texts(desk.window)}
    assert {"Sök i hela uppslagsverket", "Sök ord"} <= set(written)
    assert all(written[words].contrast >= 4.5 for words in ("Sök i hela uppslagsverket", "Sök ord"))
