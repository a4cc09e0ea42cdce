"""A data folder, and the data in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.user.records import Place
from desktop.user.session import State, UserData
from desktop.user.store import UserStore

PLACE = Place("kom-lulea", "p1a2b3", "sv", "Luleå kommun", "Luleå var en av fem pilotkommuner")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def data(folder: Path) -> Iterator[UserData]:
    made = UserData(folder)
    assert made.open() is State.OPEN
    assert made.notice == ""
    yield made
    made.close()


@pytest.fixture
def store(data: UserData) -> UserStore:
    return data.store


def fill(store: UserStore, count: int, words: int = 200) -> None:
    """Writes many notes in one go."""
    with store.journal.step("fill"):
        for number in range(count):
            store.notes.write(Place(f"sida-{number}"), f"nyare {number} " * words)
