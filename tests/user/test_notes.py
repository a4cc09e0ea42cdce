import dataclasses

import pytest

from desktop.user.journal import Journal
from desktop.user.notes import Notes
from desktop.user.records import Place
from desktop.user.session import UserData
from desktop.user.store import UserStore
from tests.user.conftest import PLACE


def test_a_note_is_kept_with_its_place(store: UserStore, data: UserData) -> None:
    note = store.notes.write(PLACE, "Ring *Anna* på måndag").note
    data.close()
    data.open()
    assert data.store.notes.get(note.id) == note
    assert data.store.notes.on_page("kom-lulea") == [note]
    assert note.place == PLACE


def test_writing_again_raises_the_revision_and_keeps_when_it_was_made(store: UserStore) -> None:
    first = store.notes.write(PLACE, "ett").note
    second = store.notes.write(PLACE, "två", first)
    assert (second.note.id, second.note.revision, second.kept_apart) == (first.id, 2, False)
    assert second.note.created == first.created
    assert store.notes.count() == 1


def test_saving_the_same_text_changes_nothing(store: UserStore) -> None:
    note = store.notes.write(PLACE, "ett").note
    assert store.notes.write(PLACE, "ett", note).note == note


def test_two_programs_never_overwrite_each_other(store: UserStore, folder: object, data: UserData) -> None:
    note = store.notes.write(PLACE, "från början").note
    other = UserData(data.files.folder)
    other.open()
    other.store.notes.write(PLACE, "i det andra fönstret", note)
    mine = store.notes.write(PLACE, "i det här fönstret", note)
    other.close()
    assert mine.kept_apart
    assert sorted(n.text for n in store.notes.all()) == ["i det andra fönstret", "i det här fönstret"]


def test_a_note_removed_elsewhere_comes_back_when_it_is_written(store: UserStore) -> None:
    note = store.notes.write(PLACE, "ett").note
    store.notes.remove(note.id)
    again = store.notes.write(PLACE, "två", note)
    assert (again.note.id, again.note.text, again.kept_apart) == (note.id, "två", False)


def test_the_place_of_a_note_can_change(store: UserStore) -> None:
    note = store.notes.write(PLACE, "ett").note
    new = Place("kom-malmo", "", "sv", "Malmö")
    moved = store.notes.move(note.id, new)
    assert moved is not None
    assert (moved.place, moved.text) == (new, "ett")
    assert store.notes.move("finns inte", new) is None


@pytest.mark.parametrize("name", ["text", "title", "opening"])
def test_nothing_a_person_wrote_is_in_a_repr(store: UserStore, name: str) -> None:
    place = Place("kom-lulea", "p1", "sv", "HEMLIGT title", "HEMLIGT opening")
    note = store.notes.write(place, "HEMLIGT text").note
    assert name in {f.name for f in dataclasses.fields(note)} | {f.name for f in dataclasses.fields(note.place)}
    assert "HEMLIGT" not in repr(note)
    assert "HEMLIGT" not in repr(store.journal._done)


def test_hostile_text_is_only_text(store: UserStore) -> None:
    text = "'); DROP TABLE note; -- \x00 \U0001f600 \ud7ff <script> åäö č"
    note = store.notes.write(PLACE, text).note
    assert store.notes.get(note.id) == note
    assert note.text == text


def test_a_change_outside_a_step_is_a_bug(store: UserStore) -> None:
    with pytest.raises(RuntimeError):
        store.journal.remove("note", store.notes.write(PLACE, "x").note.id)


def test_a_step_that_fails_leaves_nothing(store: UserStore) -> None:
    journal: Journal = store.journal

    def half() -> None:
        with journal.step("both"):
            Notes(journal).write(PLACE, "halv")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert store.notes.all() == []
    assert journal.can_undo() == ""
