from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.user.errors import ChangedElsewhereError, UserDataError
from desktop.user.records import Place
from desktop.user.schema import COLUMNS
from desktop.user.session import UserData
from desktop.user.store import UserStore
from tests.user.conftest import PLACE


def everything(store: UserStore) -> dict[str, list[tuple[object, ...]]]:
    """Every row, without the columns that always go forward."""
    return {
        table: sorted(
            tuple(value for name, value in row.items() if name not in ("revision", "changed"))
            for row in store.journal.rows(table)
        )
        for table in COLUMNS
    }


def furnish(store: UserStore) -> None:
    store.notes.write(PLACE, "anteckning")
    store.bookmarks.add(PLACE)
    store.bookmarks.add(Place("kom-malmo"))
    folder = store.collections.create_folder("Mapp")
    one = store.collections.create("Ett", folder=folder.id)
    store.collections.add_page(one.id, PLACE)
    store.collections.add_heading(one.id, "Rubrik")
    store.collections.create("Två")


def first(store: UserStore, table: str) -> str:
    return str(store.journal.rows(table)[0]["id"])


def last(store: UserStore, table: str) -> str:
    return str(store.journal.rows(table)[-1]["id"])


DEEDS: dict[str, Callable[[UserStore], object]] = {
    "note.write": lambda s: s.notes.write(PLACE, "ny"),
    "note.remove": lambda s: s.notes.remove(first(s, "note")),
    "note.move": lambda s: s.notes.move(first(s, "note"), Place("annan")),
    "bookmark.add": lambda s: s.bookmarks.add(Place("annan")),
    "bookmark.remove": lambda s: s.bookmarks.remove(first(s, "bookmark")),
    "bookmark.move": lambda s: s.bookmarks.arrange([last(s, "bookmark")]),
    "bookmark.attach": lambda s: s.bookmarks.move(first(s, "bookmark"), Place("annan")),
    "collection.create": lambda s: s.collections.create("Tre"),
    "collection.rename": lambda s: s.collections.rename(first(s, "collection"), "Nytt", "Mål"),
    "collection.remove": lambda s: s.collections.remove(first(s, "collection")),
    "collection.move": lambda s: s.collections.put_in(last(s, "collection"), first(s, "folder")),
    "item.add": lambda s: s.collections.add_text(first(s, "collection"), "text", before=first(s, "item")),
    "item.write": lambda s: s.collections.write(last(s, "item"), "Ny rubrik"),
    "item.attach": lambda s: s.collections.attach(first(s, "item"), Place("annan")),
    "item.move": lambda s: s.collections.arrange(last(s, "collection"), [first(s, "item")]),
    "item.remove": lambda s: s.collections.take_out(first(s, "item")),
    "folder.create": lambda s: s.collections.create_folder("Ny"),
    "folder.rename": lambda s: s.collections.rename_folder(first(s, "folder"), "Nytt"),
    "folder.move": lambda s: s.collections.move_folder(s.collections.create_folder("Inre").id, first(s, "folder")),
    "folder.remove": lambda s: s.collections.remove_folder(first(s, "folder")),
}


@pytest.mark.parametrize("name", DEEDS)
def test_every_deed_can_be_undone_and_done_again(store: UserStore, name: str) -> None:
    furnish(store)
    store.journal.forget()
    before = everything(store)
    DEEDS[name](store)
    assert store.journal.can_undo() == name
    after = everything(store)
    assert after != before
    while store.journal.can_undo():
        store.journal.undo()
    assert everything(store) == before
    while store.journal.can_redo():
        store.journal.redo()
    assert everything(store) == after


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(sorted(DEEDS)), min_size=1, max_size=8))
def test_any_run_of_deeds_is_undone_to_where_it_began(store: UserStore, names: list[str]) -> None:
    for table in COLUMNS:
        for row in store.journal.rows(table):
            with store.journal.step("clear"):
                store.journal.remove(table, str(row["id"]))
    furnish(store)
    store.journal.forget()
    before = everything(store)
    for name in names:
        try:
            DEEDS[name](store)
        except (IndexError, UserDataError):
            continue  # an earlier deed took away what this one needs
    while store.journal.can_undo():
        store.journal.undo()
    assert everything(store) == before


def test_the_writing_of_one_note_is_one_step(store: UserStore) -> None:
    note = store.notes.write(PLACE, "a").note
    for text in ("ab", "abc", "abcd"):
        note = store.notes.write(PLACE, text, note).note
    store.bookmarks.add(PLACE)
    note = store.notes.write(PLACE, "efter", note).note
    store.journal.undo()
    assert [n.text for n in store.notes.all()] == ["abcd"]
    store.journal.undo()
    store.journal.undo()
    assert store.notes.all() == []


def test_a_new_deed_forgets_what_was_undone(store: UserStore) -> None:
    store.bookmarks.add(PLACE)
    store.journal.undo()
    store.bookmarks.add(Place("annan"))
    assert store.journal.can_redo() == ""
    assert store.journal.redo() == ""


def test_what_another_program_changed_is_not_undone(store: UserStore, data: UserData) -> None:
    note = store.notes.write(PLACE, "mitt").note
    other = UserData(data.files.folder)
    other.open()
    other.store.notes.write(PLACE, "ditt", note)
    other.close()
    with pytest.raises(ChangedElsewhereError):
        store.journal.undo()
    assert [n.text for n in store.notes.all()] == ["ditt"]


def test_steps_are_not_kept_for_ever(store: UserStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.user.journal.STEPS_KEPT", 3)
    for number in range(5):
        store.bookmarks.add(Place(f"sida-{number}"))
    count = 0
    while store.journal.undo():
        count += 1
    assert count == 3
