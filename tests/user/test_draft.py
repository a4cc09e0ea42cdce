import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.user.draft import AGAIN, LONGEST, PAUSE, SOON, Draft
from desktop.user.store import UserStore
from tests.user.conftest import PLACE


class Ticks:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_first_key_is_on_its_way_almost_at_once_and_again_after_a_rest() -> None:
    ticks = Ticks()
    draft = Draft(PLACE, clock=ticks)
    for text in ("h", "he"):
        draft.type(text)
        assert draft.wait() == pytest.approx(SOON)
        assert SOON < 0.1
        ticks.now += SOON + 0.001
        assert draft.wait() == 0
        draft.begin()
        draft.done(None)
        ticks.now += LONGEST + 0.001


def test_typing_on_does_not_save_at_each_key() -> None:
    ticks = Ticks()
    draft = Draft(PLACE, clock=ticks)
    saves = 0
    for key in range(100):
        draft.type("x" * (key + 1))
        ticks.now += 0.1
        if draft.wait() == 0:
            draft.begin()
            draft.done(None)
            saves += 1
    assert saves <= 1 + 10 / LONGEST


def test_a_pause_saves(store: UserStore) -> None:
    ticks = Ticks()
    draft = Draft(PLACE, clock=ticks)
    assert draft.wait() is None
    draft.type("h")
    ticks.now += SOON
    assert draft.save(store.notes)
    draft.type("he")
    assert draft.wait() == PAUSE
    ticks.now += PAUSE
    assert draft.wait() == 0
    assert draft.save(store.notes)
    assert draft.wait() is None
    assert draft.note is not None
    assert store.notes.get(draft.note.id) == draft.note


@given(st.lists(st.floats(0.001, 0.24), min_size=1, max_size=60))
def test_every_key_is_due_within_a_second_however_fast_somebody_types(gaps: list[float]) -> None:
    ticks = Ticks()
    draft = Draft(PLACE, clock=ticks)
    first = ticks.now
    for number, gap in enumerate(gaps):
        draft.type("x" * (number + 1))
        wait = draft.wait()
        assert wait is not None
        assert ticks.now + wait - first <= LONGEST + 0.25 < 1
        ticks.now += gap
        if draft.wait() == 0:
            draft.begin()
            draft.done(None)
            first = ticks.now


def test_keys_typed_while_a_save_is_under_way_are_saved_next(store: UserStore) -> None:
    draft = Draft(PLACE)
    draft.type("ett")
    order = draft.begin()
    assert order is not None
    draft.type("ett två")
    assert draft.begin() is None
    assert not draft.is_saved
    draft.done(order.run(store.notes))
    assert draft.wait() is not None
    assert draft.save(store.notes)
    assert [note.text for note in store.notes.all()] == ["ett två"]


def test_a_failed_save_keeps_the_text_and_is_tried_again(store: UserStore) -> None:
    ticks = Ticks()
    draft = Draft(PLACE, clock=ticks)
    draft.type("viktigt")
    connection = store.journal.connection
    connection.execute("PRAGMA query_only = ON")
    assert not draft.save(store.notes)
    assert draft.problem is not None
    assert draft.text == "viktigt"
    assert draft.wait() == AGAIN
    connection.execute("PRAGMA query_only = OFF")
    ticks.now += AGAIN
    assert draft.wait() == 0
    assert draft.save(store.notes)
    assert draft.problem is None
    assert [note.text for note in store.notes.all()] == ["viktigt"]


def test_an_emptied_note_is_removed_and_an_empty_one_never_made(store: UserStore) -> None:
    draft = Draft(PLACE)
    draft.type("   ")
    assert draft.save(store.notes)
    assert store.notes.count() == 0
    draft.type("något")
    draft.save(store.notes)
    draft.type("")
    assert draft.save(store.notes)
    assert draft.note is None
    assert store.notes.count() == 0


def test_typing_back_what_is_on_disk_saves_nothing(store: UserStore) -> None:
    draft = Draft(PLACE, store.notes.write(PLACE, "a").note)
    draft.type("ab")
    draft.type("a")
    assert draft.wait() is None
    assert draft.begin() is None
    draft.done(None)
    assert draft.is_saved


def test_a_draft_says_when_it_was_kept_apart(store: UserStore) -> None:
    note = store.notes.write(PLACE, "a").note
    draft = Draft(PLACE, note)
    store.notes.write(PLACE, "b", note)
    draft.type("c")
    assert draft.save(store.notes)
    assert draft.kept_apart
    assert sorted(n.text for n in store.notes.all()) == ["b", "c"]


def test_the_last_keys_are_saved_behind_a_save_that_is_under_way(store: UserStore) -> None:
    draft = Draft(PLACE)
    draft.type("ett")
    running = draft.begin()
    draft.type("ett två")
    last = draft.last()
    assert running is not None
    assert last is not None
    running.run(store.notes)
    last.run(store.notes)
    assert [note.text for note in store.notes.all()] == ["ett två"]
    assert Draft(PLACE).last() is None
