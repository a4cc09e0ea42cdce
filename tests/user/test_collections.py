import pytest

from desktop.user.errors import UserDataError
from desktop.user.records import Place
from desktop.user.store import UserStore
from tests.user.conftest import PLACE


def texts(store: UserStore, collection: str) -> list[str]:
    return [item.text or item.place.page for item in store.collections.items(collection)]


def test_items_keep_their_order(store: UserStore) -> None:
    made = store.collections.create("Föräldramöte", "Vad gäller?")
    page = store.collections.add_page(made.id, PLACE)
    store.collections.add_heading(made.id, "Först", before=page.id)
    store.collections.add_text(made.id, "Sist")
    assert texts(store, made.id) == ["Först", "kom-lulea", "Sist"]
    assert [item.kind for item in store.collections.items(made.id)] == ["heading", "page", "text"]
    ids = [item.id for item in store.collections.items(made.id)]
    store.collections.arrange(made.id, [ids[2], ids[0]])
    assert texts(store, made.id) == ["Sist", "Först", "kom-lulea"]


def test_items_are_moved_between_collections(store: UserStore) -> None:
    one, two = store.collections.create("Ett"), store.collections.create("Två")
    item = store.collections.add_page(one.id, PLACE)
    store.collections.add_heading(two.id, "Rubrik")
    store.collections.arrange(two.id, [item.id])
    assert texts(store, one.id) == []
    assert texts(store, two.id) == ["kom-lulea", "Rubrik"]


def test_collections_lie_in_folders(store: UserStore) -> None:
    folder = store.collections.create_folder("Skola")
    inner = store.collections.create_folder("Åk 9", folder.id)
    one, two = store.collections.create("Ett", folder=inner.id), store.collections.create("Två")
    store.collections.put_in(two.id, inner.id, before=one.id)
    assert [c.title for c in store.collections.all() if c.folder == inner.id] == ["Två", "Ett"]
    store.collections.remove_folder(inner.id)
    assert {c.folder for c in store.collections.all()} == {folder.id}


def test_a_folder_cannot_lie_in_itself(store: UserStore) -> None:
    outer = store.collections.create_folder("Yttre")
    inner = store.collections.create_folder("Inre", outer.id)
    with pytest.raises(UserDataError):
        store.collections.move_folder(outer.id, inner.id)
    with pytest.raises(UserDataError):
        store.collections.move_folder(outer.id, outer.id)


def test_a_removed_collection_takes_its_items_along(store: UserStore) -> None:
    one, two = store.collections.create("Ett"), store.collections.create("Två")
    store.collections.add_page(one.id, PLACE)
    store.collections.add_page(two.id, PLACE)
    store.collections.remove(one.id)
    assert store.collections.items(one.id) == []
    assert len(store.collections.items(two.id)) == 1


def test_nothing_is_put_into_a_collection_that_is_gone(store: UserStore) -> None:
    made = store.collections.create("Ett")
    store.collections.remove(made.id)
    with pytest.raises(UserDataError, match="finns inte längre"):
        store.collections.add_page(made.id, PLACE)
    assert store.collections.items(made.id) == []


def test_an_item_can_be_tied_to_another_page(store: UserStore) -> None:
    made = store.collections.create("Ett")
    item = store.collections.add_page(made.id, PLACE)
    store.collections.attach(item.id, Place("kom-malmo", title="Malmö"))
    assert store.collections.items(made.id)[0].place.title == "Malmö"


def test_bookmarks_are_kept_once_and_in_order(store: UserStore) -> None:
    one = store.bookmarks.add(PLACE)
    two = store.bookmarks.add(Place("kom-lulea"))
    assert store.bookmarks.add(PLACE) == one
    store.bookmarks.arrange([two.id, one.id])
    assert [b.id for b in store.bookmarks.all()] == [two.id, one.id]
    assert store.bookmarks.on_page("kom-malmo") == []
