"""Every place and dialog, by every command: names, roles, Tab, a visible focus. tests/screen asks the real bus."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui.present_home import LessonsView

SAYS_NOTHING = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.LayeredPane,
    QAccessible.Role.Grouping,
}
ENDS = {"quit", "copy", "select_all"}
ANY_TAB = Qt.FocusPolicy.TabFocus
MOST_TABS = 400


@pytest.fixture
def listened(desk: Desk) -> Iterator[Desk]:
    QAccessible.setActive(True)
    yield desk
    QAccessible.setActive(False)


def everywhere(desk: Desk, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Each command's name and the window it leads to, on a page that is read."""
    for name, action in list(desk.window.actions_.by_id.items()):
        if name in ENDS or name.startswith("program"):
            continue
        desk.window.go_page("roll-brobyggare")
        desk.window.activateWindow()
        qtbot.waitUntil(desk.window.isActiveWindow)  # a menu that opens before it is would keep it from being so
        if action.isEnabled():
            desk.window.run(name)
        yield name, top(desk)
        close_all(desk)
    for name, lead in MORE.items():
        desk.window.go_page("roll-brobyggare")
        lead(desk, qtbot)
        yield name, top(desk)
        close_all(desk)


def to_results(desk: Desk, qtbot: QtBot) -> None:
    desk.window.search_for("luleå")
    qtbot.waitUntil(lambda: desk.window.stack.currentWidget() is desk.window.results)


def to_source(desk: Desk, _: QtBot) -> None:
    assert desk.presenter.shown is not None
    desk.window.show_source(desk.presenter.shown.page.sources[0])


def to_editor(desk: Desk, _: QtBot) -> None:
    desk.window.run("lessons")
    view = desk.window.findChildren(LessonsView)[0]
    view.newRequested.emit()


MORE: dict[str, Callable[[Desk, QtBot], None]] = {"results": to_results, "source": to_source, "editor": to_editor}
"""What is not reached by a command alone."""


def top(desk: Desk) -> QWidget:
    others = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not desk.window and w.windowTitle()]
    return others[-1] if others else desk.window


def close_all(desk: Desk) -> None:
    for widget in QApplication.topLevelWidgets():
        if widget is not desk.window and widget.isVisible():
            widget.close()
    if not desk.window.isVisible():
        desk.window.show()


def reachable(window: QWidget) -> list[QWidget]:
    """The widgets in sight that take the keyboard by Tab."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.window() is window
        and widget.isEnabled()
        and widget.focusPolicy() & ANY_TAB
        and widget.focusProxy() is None
        and not isinstance(widget, QMenu)
    ]


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}"


def test_everything_that_takes_the_keyboard_has_a_name_and_a_role(listened: Desk, qtbot: QtBot) -> None:
    wrong: dict[str, str] = {}
    seen = 0
    for place, window in everywhere(listened, qtbot):
        for widget in reachable(window):
            seen += 1
            face = QAccessible.queryAccessibleInterface(widget)
            name = face.text(QAccessible.Text.Name)
            if isinstance(widget, QComboBox):
                name = widget.accessibleName() if buddy(widget) is None else name
            if not name.strip():
                wrong[f"no name: {told(widget)}"] = place
            if face.role() in SAYS_NOTHING:
                wrong[f"the role {face.role().name} says nothing: {told(widget)}"] = place
    assert not wrong, "\n".join(f"{place}: {words}" for words, place in wrong.items())
    assert seen > 500


def buddy(widget: QWidget) -> QLabel | None:
    labels = widget.window().findChildren(QLabel)
    return next((label for label in labels if label.buddy() is widget), None)


def test_tab_comes_to_everything_and_the_focus_is_seen(listened: Desk, qtbot: QtBot) -> None:
    missed: dict[str, str] = {}
    unseen: dict[str, str] = {}
    shown: set[str] = set()
    for place, window in everywhere(listened, qtbot):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        wanted = {widget: told(widget) for widget in reachable(window) if not excused(widget)}
        if shown.issuperset(wanted.values()):
            continue
        shown.update(wanted.values())
        visited = tab_around(window)
        missed |= {words: place for widget, words in wanted.items() if widget not in visited}
        unseen |= {told(widget): place for widget, seen in visited.items() if not seen}
    assert not missed, "\n".join(f"{place}: {words}" for words, place in missed.items())
    assert not unseen, "\n".join(f"{place}: {words}" for words, place in unseen.items())


def excused(widget: QWidget) -> bool:
    """One of several choices is reached by the arrows from the one that is taken."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    exclusive = group is not None and group.exclusive() and group.checkedButton() not in (None, widget)
    return exclusive or (isinstance(widget, QAbstractScrollArea) and widget.viewport().size().isEmpty())


def tab_around(window: QWidget) -> dict[QWidget, bool]:
    """Presses Tab until it has come around: what took the keyboard, and whether that was seen."""
    visited: dict[QWidget, bool] = {}
    first = QApplication.focusWidget()
    after, left = picture(window), False
    for _ in range(MOST_TABS):
        focus, before = QApplication.focusWidget(), after
        QTest.keyClick(focus or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None:
            break
        after = picture(window)
        if now is not focus:
            area = around(now, window)
            visited[now] = visited.get(now, False) or before.copy(area) != after.copy(area)
        if now is first and left:
            break
        left = left or now is not first
    return visited


def picture(window: QWidget) -> QImage:
    return window.grab().toImage()


def around(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget is in its window, and a little more."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-4, -4, 4, 4)


def test_the_walk_sees_what_has_no_name_and_what_shows_no_focus(listened: Desk, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    good, plain = QPushButton("Läs"), QWidget()
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    plain.setMinimumSize(40, 40)
    for widget in (good, plain):
        row.addWidget(widget)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert reachable(window) == [good, plain]
    face = QAccessible.queryAccessibleInterface(plain)
    assert face.text(QAccessible.Text.Name) == ""
    assert face.role() in SAYS_NOTHING
    assert tab_around(window) == {good: True, plain: False}
