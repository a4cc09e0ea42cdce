"""Files that come from somebody else: what is read of them, and what is refused."""

import json
import os
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import KnownError
from desktop.core.files import OutputError
from desktop.user.container import FileError, pack
from desktop.user.records import Place
from desktop.user.sharing import ENTRY, LARGEST, MOST_ITEMS, keep_shared, read_shared, write_shared
from desktop.user.store import UserStore
from desktop.user.transfer import export_all, import_all
from tests.user.conftest import PLACE

GOOD: dict[str, Any] = {
    "format": "brosamling",
    "version": 1,
    "title": "Föräldramöte",
    "aim": "Vad gäller?",
    "items": [{"kind": "page", "page": "kom-lulea"}, {"kind": "heading", "text": "Sedan"}],
}


def anything(page: str) -> bool:
    return True


def zipped(path: Path, content: Any) -> Path:
    path.write_bytes(pack({ENTRY: content}))
    return path


def test_a_collection_is_handed_over_whole(store: UserStore, tmp_path: Path) -> None:
    made = store.collections.create("Föräldramöte", "Vad gäller?")
    store.collections.add_heading(made.id, "Först")
    store.collections.add_page(made.id, PLACE)
    store.collections.add_page(made.id, Place("borta", title="Sidan som var"))
    store.collections.add_text(made.id, "Eget *text*")
    store.notes.write(PLACE, "HEMLIGT")
    path = tmp_path / "x.brosamling"
    write_shared(path, made, store.collections.items(made.id))
    assert b"HEMLIGT" not in zipfile.ZipFile(path).read(ENTRY)
    shared = read_shared(path, lambda page: page != "borta")
    assert [place.title for place in shared.unknown] == ["Sidan som var"]
    new = keep_shared(store.collections, shared)
    strip = [(i.kind, i.place, i.text) for i in store.collections.items(made.id)]
    assert [(i.kind, i.place, i.text) for i in store.collections.items(new.id)] == strip
    assert (new.title, new.aim) == (made.title, made.aim)
    assert store.journal.undo() == "collection.import"
    assert [c.id for c in store.collections.all()] == [made.id]


def test_the_same_collection_makes_the_same_file(store: UserStore, tmp_path: Path) -> None:
    made = store.collections.create("Ett")
    for name in ("a", "b"):
        write_shared(tmp_path / name, made, [])
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


@pytest.mark.parametrize(
    "change",
    [
        {"format": "annat"},
        {"version": 0},
        {"version": 2},
        {"version": "1"},
        {"version": True},
        {"title": 5},
        {"title": "x" * 501},
        {"aim": "\x00"},
        {"title": "\ud800"},
        {"items": {}},
        {"items": [5]},
        {"items": [{"kind": "script", "text": "x"}]},
        {"items": [{"kind": ["page"]}]},
        {"items": [{"kind": "page"}]},
        {"items": [{"kind": "page", "page": "x" * 201}]},
        {"items": [{"kind": "text", "text": "x" * 200_001}]},
        {"items": [{"kind": "heading", "text": "x"}] * (MOST_ITEMS + 1)},
    ],
)
def test_a_file_that_is_not_as_described_is_refused(tmp_path: Path, change: dict[str, Any]) -> None:
    path = tmp_path / "x.brosamling"
    content = json.dumps(GOOD | change)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(ENTRY, content)
    with pytest.raises(FileError):
        read_shared(path, anything)


@pytest.mark.parametrize("content", [[], 5, None, "text", [GOOD]])
def test_other_json_is_refused(tmp_path: Path, content: Any) -> None:
    with pytest.raises(FileError):
        read_shared(zipped(tmp_path / "x", content), anything)


def test_the_example_of_the_description_is_a_collection(tmp_path: Path) -> None:
    text = (Path(__file__).parents[2] / "docs" / "brosamling.md").read_text("utf-8")
    example = json.loads(text.split("```json")[1].split("```")[0])
    shared = read_shared(zipped(tmp_path / "x", example), anything)
    assert [item.kind for item in shared.items] == ["heading", "page", "text"]


def test_unknown_keys_of_a_later_hand_are_passed_over(tmp_path: Path) -> None:
    assert read_shared(zipped(tmp_path / "x", GOOD | {"colour": "blue"}), anything).title == "Föräldramöte"


@pytest.mark.parametrize(
    "names",
    [
        [ENTRY, "more.txt"],
        ["../" + ENTRY],
        ["/etc/" + ENTRY],
        ["C:\\" + ENTRY],
        [],
        [ENTRY.upper()],
    ],
)
def test_a_file_with_other_names_in_it_is_refused_and_nothing_is_unpacked(tmp_path: Path, names: list[str]) -> None:
    path = tmp_path / "in" / "x.brosamling"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, json.dumps(GOOD))
    with pytest.raises(FileError):
        read_shared(path, anything)
    assert [found.name for found in tmp_path.rglob("*")] == ["in", "x.brosamling"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_name_twice_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x", "w") as archive:
        archive.writestr(ENTRY, json.dumps(GOOD))
        archive.writestr(ENTRY, json.dumps(GOOD))
    with pytest.raises(FileError):
        read_shared(tmp_path / "x", anything)


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(ENTRY, b"[" + b" " * (LARGEST * 4 + 10) + b"]")
    assert path.stat().st_size < 100_000
    with pytest.raises(FileError, match="för stor"):
        read_shared(path, anything)


def test_a_bomb_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x"
    size = LARGEST * 4 + 10
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(ENTRY, b"[" + b" " * (size - 2) + b"]")
    raw = path.read_bytes()
    path.write_bytes(raw.replace(size.to_bytes(4, "little"), (500).to_bytes(4, "little")))
    with pytest.raises(FileError):
        read_shared(path, anything)


def test_a_deep_tree_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(ENTRY, "[" * 200_000 + "]" * 200_000)
    with pytest.raises(FileError):
        read_shared(tmp_path / "x", anything)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes and devices among the files")
def test_a_pipe_a_device_and_a_folder_are_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ror.brosamling")
    (tmp_path / "nollor.brosamling").symlink_to("/dev/zero")
    (tmp_path / "mapp.brosamling").mkdir()
    for path in tmp_path.iterdir():
        with pytest.raises(FileError, match="av ett annat slag"):
            read_shared(path, lambda _: True)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "x").open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(FileError, match="för stor"):
        read_shared(tmp_path / "x", anything)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_file_with_any_bytes_changed_is_read_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(pack({ENTRY: GOOD}))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    path = tmp_path / "x"
    path.write_bytes(bytes(content[:cut] if data.draw(st.booleans()) else content))
    try:
        shared = read_shared(path, anything)
    except KnownError:
        return
    assert isinstance(shared.title, str)


def test_a_file_that_is_not_there_or_cannot_be_written_says_so(store: UserStore, tmp_path: Path) -> None:
    with pytest.raises(FileError, match="går inte att läsa"):
        read_shared(tmp_path / "saknas", anything)
    with pytest.raises(OutputError, match="gick inte att skriva"):
        write_shared(tmp_path / "ingen" / "mapp", store.collections.create("x"), [])


# -- everything at once ---------------------------------------------------------------------


def test_everything_is_taken_along(store: UserStore, tmp_path: Path) -> None:
    from tests.user.test_journal import everything, furnish

    furnish(store)
    before = everything(store)
    path = tmp_path / "mitt.brodata"
    assert export_all(store.journal, path)["note"] == 1
    assert import_all(store.journal, path).added == 0
    for table in before:
        for row in store.journal.rows(table):
            with store.journal.step("clear"):
                store.journal.remove(table, str(row["id"]))
    store.journal.forget()
    merged = import_all(store.journal, path)
    assert merged.added == sum(map(len, before.values()))
    assert everything(store) == before
    assert store.journal.undo() == "import"
    assert not any(everything(store).values())


def test_a_note_changed_on_both_machines_is_kept_twice_and_only_once_so(store: UserStore, tmp_path: Path) -> None:
    note = store.notes.write(PLACE, "på den ena").note
    export_all(store.journal, tmp_path / "x")
    store.notes.write(PLACE, "på den andra", note)
    assert import_all(store.journal, tmp_path / "x").kept_apart == 1
    assert import_all(store.journal, tmp_path / "x").kept_apart == 0
    assert sorted(n.text for n in store.notes.all()) == ["på den andra", "på den ena"]


@pytest.mark.parametrize(
    "change",
    [
        {"format": "x"},
        {"version": 99},
        {"note": [{}]},
        {"note": {}},
        {"note": [5]},
        {"bookmark": [{"id": "", "position": 1}]},
        {"folder": [{"id": "a", "parent": "", "position": "1", "title": ""}]},
        {"folder": [{"id": "a", "parent": "", "position": 2**70, "title": ""}]},
        {"folder": [{"id": "a", "parent": 5, "position": 1, "title": ""}]},
    ],
)
def test_a_file_of_everything_that_is_not_as_it_should_be_changes_nothing(
    store: UserStore, tmp_path: Path, change: dict[str, Any]
) -> None:
    store.notes.write(PLACE, "kvar")
    (tmp_path / "x").write_bytes(pack({"mitt.json": {"format": "brodata", "version": 1} | change}))
    with pytest.raises(FileError):
        import_all(store.journal, tmp_path / "x")
    assert [n.text for n in store.notes.all()] == ["kvar"]
