"""The program follows the system's colours while it runs, as long as nobody has chosen otherwise."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.ui import theme


@dataclass
class System:
    """What the system says of its colours; the signal that it changed is Qt's own."""

    scheme: Qt.ColorScheme = Qt.ColorScheme.Light
    contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference

    def styleHints(self) -> "System":
        return self

    def accessibility(self) -> "System":
        return self

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)

    def heighten(self, contrast: Qt.ContrastPreference) -> None:
        self.contrast = contrast
        accessibility = QGuiApplication.styleHints().accessibility()
        assert accessibility is not None
        accessibility.contrastPreferenceChanged.emit(contrast)


@pytest.fixture
def system(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[System]:
    made = System()
    with monkeypatch.context() as patch:
        patch.setattr(theme, "QGuiApplication", made)
        desk.window.go_page("strategi")
        yield made


def paper(desk: Desk) -> QColor:
    """The colour that is really painted in the page's margin."""
    picture = desk.window.page.reader.viewport().grab().toImage()
    return picture.pixelColor(4, picture.height() // 2)


def test_the_window_changes_with_the_system_at_once(desk: Desk, system: System, qtbot: QtBot) -> None:
    desk.themes.choose("system")
    assert paper(desk) == QColor("#FFFFFF")
    with qtbot.waitSignal(desk.themes.changed):
        system.turn(Qt.ColorScheme.Dark)
    assert desk.themes.theme.name == "dark"
    assert paper(desk) == QColor(desk.themes.theme.colour("paper"))
    assert paper(desk) != QColor("#FFFFFF")
    with qtbot.waitSignal(desk.themes.changed):
        system.turn(Qt.ColorScheme.Light)
    assert paper(desk) == QColor("#FFFFFF")


def test_a_choice_of_ones_own_stays(desk: Desk, system: System, qtbot: QtBot) -> None:
    desk.themes.choose("contrast")
    with qtbot.assertNotEmitted(desk.themes.changed):
        system.turn(Qt.ColorScheme.Dark)
    assert desk.themes.theme.name == "contrast"
    desk.themes.choose("system")
    assert desk.themes.theme.name == "dark"


def test_high_contrast_of_the_system_goes_before_its_colours(desk: Desk, system: System) -> None:
    desk.themes.choose("system")
    system.turn(Qt.ColorScheme.Dark)
    system.heighten(Qt.ContrastPreference.HighContrast)
    assert desk.themes.theme.name == "contrast"
    system.heighten(Qt.ContrastPreference.NoPreference)
    assert desk.themes.theme.name == "dark"


class Counter(QObject):
    """Counts how often a widget is told that its style changed."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_a_change_reaches_what_lies_deep_once_and_not_once_for_every_widget_around_it(desk: Desk) -> None:
    counter = Counter()
    deep = desk.window.page.reader.viewport()
    deep.installEventFilter(counter)
    desk.themes.choose("dark")
    assert 1 <= counter.times <= 2
