from datetime import UTC, datetime, timedelta

import pytest

from desktop.user.records import Place
from desktop.user.session import UserData
from desktop.user.store import UserStore


def test_a_setting_has_a_default_and_is_kept(store: UserStore, data: UserData) -> None:
    assert store.settings.get("lock.minutes") == 10
    store.settings.set("lock.minutes", 3)
    data.open()
    assert data.store.settings.get("lock.minutes") == 3


def test_a_setting_of_the_wrong_kind_is_a_bug_and_a_stored_one_is_ignored(store: UserStore) -> None:
    with pytest.raises(TypeError):
        store.settings.set("lock.minutes", "tre")
    with pytest.raises(KeyError):
        store.settings.get("finns inte")
    for broken in ("not json", '"text"', "true"):
        store.journal.connection.execute("REPLACE INTO setting VALUES('lock.minutes', ?)", (broken,))
        assert store.settings.get("lock.minutes") == 10


def test_history_goes_by_order_and_not_by_the_clock(folder: object, data: UserData) -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    data._clock = lambda: now
    data.open()
    data.store.visits.add(Place("först"))
    now -= timedelta(days=400)
    data.store.visits.add(Place("sist"))
    assert [visit.place.page for visit in data.store.visits.newest()] == ["sist", "först"]


def test_history_is_limited_cleared_and_switched_off(store: UserStore) -> None:
    store.settings.set("history.most", 30)
    for number in range(60):
        store.visits.add(Place(f"sida-{number}"))
    assert len(store.visits.newest(1000)) == 30
    store.visits.clear()
    assert store.visits.newest() == []
    store.settings.set("history.keep", False)
    store.visits.add(Place("sida"))
    assert store.visits.newest() == []
