import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.user.note_index import NoteIndex, PlainAnalyser
from desktop.user.records import Place
from desktop.user.session import UserData
from desktop.user.store import UserStore
from tests.user.conftest import PLACE, fill


class Stems(PlainAnalyser):
    """Cuts words to four letters."""

    name = "stems-1"

    def keys(self, form: str) -> tuple[str, ...]:
        return (form[:4],)


def found(index: NoteIndex, text: str) -> list[str]:
    return [hit.note.text for hit in index.search(text)]


def test_notes_are_found_by_their_words_and_by_a_half_typed_one(store: UserStore) -> None:
    index = NoteIndex(store.journal)
    store.notes.write(PLACE, "Ring Anna på måndag")
    store.notes.write(PLACE, "Möte om modersmål")
    assert found(index, "anna måndag") == ["Ring Anna på måndag"]
    assert found(index, "moders") == ["Möte om modersmål"]
    assert found(index, "anna modersmål") == []
    assert found(index, "luleå pilot") != []  # what the note belongs to is searched too
    assert found(index, "  ?! ") == []


def test_the_analyser_decides_which_words_are_the_same(store: UserStore) -> None:
    store.notes.write(PLACE, "Kommunernas ansvar")
    assert found(NoteIndex(store.journal), "kommunen ansvar") == []
    assert found(NoteIndex(store.journal, Stems()), "kommunen ansvar") == ["Kommunernas ansvar"]
    assert found(NoteIndex(store.journal), "kommunen ansvar") == []


def test_the_index_follows_what_is_written_removed_and_undone(store: UserStore) -> None:
    index = NoteIndex(store.journal)
    note = store.notes.write(PLACE, "gammal").note
    assert found(index, "gammal")
    store.notes.write(PLACE, "färsk", note)
    assert (found(index, "gammal"), found(index, "färsk")) == ([], ["färsk"])
    store.journal.undo()
    assert found(index, "färsk") == []
    store.journal.redo()
    store.notes.remove(note.id)
    assert found(index, "färsk") == []
    store.journal.undo()
    assert found(index, "färsk") == ["färsk"]
    assert index.refresh() == 0


def test_a_removed_notes_words_are_gone_from_the_index(store: UserStore, data: UserData) -> None:
    index = NoteIndex(store.journal)
    note = store.notes.write(PLACE, "hemligtord").note
    index.refresh()
    store.notes.remove(note.id)
    index.refresh()
    data.close()
    assert b"hemligtord" not in data.files.database.read_bytes()


def test_the_hit_shows_the_part_that_met_the_query(store: UserStore) -> None:
    text = "Inledning. " * 40 + "Här står samråd\nmitt i texten. " + "Slut. " * 40
    store.notes.write(PLACE, text)
    (hit,) = NoteIndex(store.journal).search("samråd")
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["samråd"]
    assert hit.snippet.startswith("… ")
    assert hit.snippet.endswith(" …")
    assert "\n" not in hit.snippet
    store.notes.write(Place("sida"), "kort samråd")
    short = NoteIndex(store.journal).search("kort")[0]
    assert (short.snippet, short.marks) == ("kort samråd", ((0, 4),))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_no_query_is_read_as_a_query_language(store: UserStore, text: str) -> None:
    if not store.notes.count():
        store.notes.write(PLACE, 'NEAR AND "OR" * ^ col: { } - (x')
    NoteIndex(store.journal).search(text)


@pytest.mark.parametrize("text", ["romsk-inkludering", "(2009:724)", "lag:", "1177.se", '"romsk', "AND", "*", "c++"])
def test_ordinary_queries_do_not_fail(store: UserStore, text: str) -> None:
    NoteIndex(store.journal).search(text)


def test_a_large_backlog_is_taken_in_parts(store: UserStore) -> None:
    fill(store, 25, words=1)
    index = NoteIndex(store.journal)
    assert [index.refresh(10) for _ in range(4)] == [10, 10, 5, 0]


def test_search_works_where_nothing_can_be_written(store: UserStore) -> None:
    index = NoteIndex(store.journal)
    store.notes.write(PLACE, "anna")
    index.refresh()
    store.journal.connection.execute("PRAGMA query_only = ON")
    assert found(index, "anna") == ["anna"]


def test_notes_behind_the_lock_are_searched_too(data: UserData) -> None:
    data.store.notes.write(PLACE, "samråd")
    data.set_passphrase("en lång lösenfras")
    assert found(NoteIndex(data.store.journal), "samråd") == ["samråd"]


def test_notes_are_counted_beyond_what_is_shown(store: UserStore) -> None:
    index = NoteIndex(store.journal)
    for number in range(5):
        store.notes.write(PLACE, f"samråd nummer {number}")
    assert len(index.search("samråd", limit=2)) == 2
    assert index.count("samråd") == 5
    assert index.count("?!") == 0
