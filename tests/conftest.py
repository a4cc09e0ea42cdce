"""Every test runs headless, offline and without the user's own settings."""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("LC_ALL", "C.UTF-8")

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))


# pytest-qt's own patience, five seconds, is too little where two cores are busy with other tests.
PATIENCE_MS = 20_000
for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitActive, QtBot.waitExposed):
    _wait.__kwdefaults__["timeout"] = PATIENCE_MS

# Tests side by side have a thread that listens for orders. What Qt made must not be taken away there
# (desktop/jobs/collecting.py tells why), so Python's collector runs between two tests, and only then.
gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Collects what is due when a test and its fixtures have ended."""
    from desktop.jobs.collecting import collect_due

    yield
    collect_due()


@pytest.fixture(scope="session")
def content_db() -> Path:
    """The committed reference work."""
    return ROOT / "content.db"


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing a test does may touch the home folder of the one who runs it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(home / name.lower()))
