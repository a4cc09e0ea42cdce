import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QSpacerItem, QWidgetItem
from pytestqt.qtbot import QtBot

from desktop import app, app_reading
from desktop.ui.flow import Flow
from desktop.ui.memory import Memory
from desktop.ui.mine import Mine

from .fake_speech import FakeSpeech
from .fakes import FakeSearch, FakeSheets
from .work import make_work

NewDesk = Callable[..., app.Desk]


@pytest.fixture(scope="session")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_work(tmp_path_factory.mktemp("work") / "content.db")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(scope="session")
def looks(qapp: QApplication) -> None:
    app.dress(qapp)


@pytest.fixture(autouse=True)
def no_sides_of_layout_items() -> Iterator[None]:
    """No item of a layout has a side in Python, but those that a Flow holds: desktop/ui/layouts.py tells why."""
    before = strays()
    yield
    assert strays() <= before, (
        "a layout was filled before it was put into its place (layouts.inside), or itemAt was used"
    )


def strays() -> int:
    return sides_of_items() - sum(flow.count() for flow in shiboken6.getAllValidWrappers() if isinstance(flow, Flow))


def sides_of_items() -> int:
    """How many items of layouts have a side in Python."""
    return sum(type(made) in (QWidgetItem, QSpacerItem) for made in shiboken6.getAllValidWrappers())


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> FakeSearch:
    fake = FakeSearch()
    monkeypatch.setattr(app, "open_search", lambda content: fake)
    return fake


@pytest.fixture
def sheets(monkeypatch: pytest.MonkeyPatch) -> FakeSheets:
    fake = FakeSheets()
    monkeypatch.setattr(app, "open_sheets", lambda content: fake)
    return fake


@pytest.fixture
def speech(monkeypatch: pytest.MonkeyPatch) -> FakeSpeech:
    fake = FakeSpeech()
    monkeypatch.setattr(app_reading, "open_speech", lambda parent: fake)
    return fake


@pytest.fixture
def new_desk(
    work: Path,
    looks: None,
    qapp: QApplication,
    tmp_path: Path,
    searches: FakeSearch,
    sheets: FakeSheets,
    speech: FakeSpeech,
    qtbot: QtBot,
) -> Iterator[NewDesk]:
    made: list[app.Desk] = []

    def make(page: str = "", size: tuple[int, int] = (1366, 768)) -> app.Desk:
        desk = app.build(qapp, work, Memory(tmp_path / "window.json"))
        desk.themes.choose("light")
        made.append(desk)
        desk.window.resize(*size)
        desk.window.begin(page)
        desk.window.show()
        qtbot.waitExposed(desk.window)
        return desk

    before = threading.active_count()
    yield make
    for desk in made:
        desk.close()
        desk.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert threading.active_count() <= before


@pytest.fixture
def desk(new_desk: NewDesk) -> app.Desk:
    return new_desk()


def mine_of(desk: app.Desk) -> Mine:
    return next(child for child in desk.window.children() if isinstance(child, Mine))


@pytest.fixture
def mine(new_desk: NewDesk, qtbot: QtBot) -> Mine:
    made = mine_of(new_desk("kom-lulea"))
    qtbot.waitUntil(lambda: made.panel is not None and made.panel.editor is not None)
    return made
