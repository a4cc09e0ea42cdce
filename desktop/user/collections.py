"""Collections: ordered lists of pages, headings and own text, in folders."""

from collections.abc import Sequence

from desktop.core.words import translate
from desktop.user.clock import Clock, local_time, stamp
from desktop.user.errors import UserDataError
from desktop.user.journal import Journal, Row, new_id
from desktop.user.notes import place_row, row_place
from desktop.user.records import Folder, Item, MyCollection, Place

KINDS = ("page", "heading", "text")
NOWHERE = Place("")


class Collections:
    """Reads and writes collections, their items and the folders they lie in."""

    def __init__(self, journal: Journal, clock: Clock = local_time) -> None:
        self._journal = journal
        self._clock = clock

    # -- collections ------------------------------------------------------------------------

    def create(self, title: str, aim: str = "", folder: str = "") -> MyCollection:
        """A new, empty collection, last in its folder."""
        time = stamp(self._clock)
        row: Row = {
            "id": new_id(),
            "folder": folder,
            "position": self._next("collection"),
            "title": title,
            "aim": aim,
            "created": time,
            "changed": time,
        }
        with self._journal.step("collection.create"):
            self._journal.put("collection", row)
        return _collection(row)

    def take_over(self, title: str, aim: str, items: Sequence[Item]) -> MyCollection:
        """A new collection with copies of these items, as one step."""
        with self._journal.step("collection.import"):
            made = self.create(title, aim)
            for item in items:
                row = self._item_row(made.id, item.kind, item.place, item.text)
                self._journal.put("item", row | {"position": self._count(made.id) + 1})
        return made

    def _count(self, collection: str) -> int:
        return int(self._journal.query("SELECT count(*) FROM item WHERE collection = ?", (collection,))[0][0])

    def rename(self, id_: str, title: str, aim: str | None = None) -> None:
        """Gives a collection another title, and another aim when that is given."""
        with self._journal.step("collection.rename", merge=f"collection:{id_}"):
            row = self._collection_row(id_)
            new = {"title": title, "changed": stamp(self._clock)} | ({} if aim is None else {"aim": aim})
            self._journal.put("collection", row | new)

    def remove(self, id_: str) -> None:
        """Removes a collection and all its items."""
        with self._journal.step("collection.remove"):
            for row in self._journal.rows("item", collection=id_):
                self._journal.remove("item", str(row["id"]))
            self._journal.remove("collection", id_)

    def put_in(self, id_: str, folder: str, before: str = "") -> None:
        """Moves a collection into a folder (empty: the top), before another one or last."""
        with self._journal.step("collection.move"):
            moved = self._collection_row(id_) | {"folder": folder}
            others = [row for row in self._journal.rows("collection", folder=folder) if row["id"] != id_]
            self._number("collection", _inserted(others, moved, before))

    def get(self, id_: str) -> MyCollection | None:
        """The collection, or None."""
        row = self._journal.row("collection", id_)
        return None if row is None else _collection(row)

    def all(self) -> list[MyCollection]:
        """Every collection, in order."""
        return [_collection(row) for row in self._journal.rows("collection")]

    # -- items ------------------------------------------------------------------------------

    def items(self, collection: str) -> list[Item]:
        """What a collection holds, in order."""
        return [_item(row) for row in self._journal.rows("item", collection=collection)]

    def add_page(self, collection: str, place: Place, before: str = "") -> Item:
        """Puts a page (or a paragraph of one) into a collection, before an item or last."""
        return self._add(collection, "page", place, "", before)

    def add_heading(self, collection: str, text: str, before: str = "") -> Item:
        """Puts a heading into a collection."""
        return self._add(collection, "heading", NOWHERE, text, before)

    def add_text(self, collection: str, text: str, before: str = "") -> Item:
        """Puts own text (Markdown) into a collection."""
        return self._add(collection, "text", NOWHERE, text, before)

    def _add(self, collection: str, kind: str, place: Place, text: str, before: str) -> Item:
        row = self._item_row(collection, kind, place, text)
        with self._journal.step("item.add"):
            self._collection_row(collection)
            self._number("item", _inserted(self._journal.rows("item", collection=collection), row, before))
            self._touch(collection)
        return _item(row)

    def _item_row(self, collection: str, kind: str, place: Place, text: str) -> Row:
        return {
            "id": new_id(),
            "collection": collection,
            "position": 0,
            "kind": kind,
            **place_row(place),
            "text": text,
        }

    def write(self, item: str, text: str) -> None:
        """Changes the text of a heading or of own text."""
        with self._journal.step("item.write", merge=f"item:{item}"):
            row = self._journal.row("item", item)
            if row is not None:
                self._journal.put("item", row | {"text": text})
                self._touch(str(row["collection"]))

    def attach(self, item: str, place: Place) -> None:
        """Ties an item to another page."""
        with self._journal.step("item.attach"):
            row = self._journal.row("item", item)
            if row is not None:
                self._journal.put("item", row | place_row(place))

    def arrange(self, collection: str, ids: Sequence[str]) -> None:
        """Puts the items in this order, also items that come from other collections; the rest come last."""
        with self._journal.step("item.move"):
            wanted = [row for id_ in ids if (row := self._journal.row("item", id_)) is not None]
            origins = {str(row["collection"]) for row in wanted} | {collection}
            rest = [row for row in self._journal.rows("item", collection=collection) if row["id"] not in set(ids)]
            self._number("item", [row | {"collection": collection} for row in (*wanted, *rest)])
            for origin in sorted(origins):
                self._touch(origin)

    def take_out(self, item: str) -> None:
        """Removes an item from its collection."""
        with self._journal.step("item.remove"):
            row = self._journal.row("item", item)
            if row is not None:
                self._journal.remove("item", item)
                self._touch(str(row["collection"]))

    # -- folders ----------------------------------------------------------------------------

    def folders(self) -> list[Folder]:
        """Every folder, in order."""
        return [Folder(str(r["id"]), str(r["parent"]), str(r["title"])) for r in self._journal.rows("folder")]

    def create_folder(self, title: str, parent: str = "") -> Folder:
        """A new folder, last in its parent."""
        row: Row = {"id": new_id(), "parent": parent, "position": self._next("folder"), "title": title}
        with self._journal.step("folder.create"):
            self._journal.put("folder", row)
        return Folder(str(row["id"]), parent, title)

    def rename_folder(self, id_: str, title: str) -> None:
        """Gives a folder another name."""
        with self._journal.step("folder.rename"):
            row = self._journal.row("folder", id_)
            if row is not None:
                self._journal.put("folder", row | {"title": title})

    def move_folder(self, id_: str, parent: str) -> None:
        """Moves a folder into another one. Raises UserDataError where it would lie in itself."""
        with self._journal.step("folder.move"):
            parents = {str(row["id"]): str(row["parent"]) for row in self._journal.rows("folder")}
            above, seen = parent, {id_}
            while above:
                if above in seen:
                    raise UserDataError(translate("Errors", "En mapp kan inte ligga i sig själv."))
                seen.add(above)
                above = parents.get(above, "")
            row = self._journal.row("folder", id_)
            if row is not None:
                self._journal.put("folder", row | {"parent": parent})

    def remove_folder(self, id_: str) -> None:
        """Removes a folder; what lay in it moves up to where the folder was."""
        with self._journal.step("folder.remove"):
            row = self._journal.row("folder", id_)
            if row is None:
                return
            for inner in self._journal.rows("folder", parent=id_):
                self._journal.put("folder", inner | {"parent": row["parent"]})
            for inner in self._journal.rows("collection", folder=id_):
                self._journal.put("collection", inner | {"folder": row["parent"]})
            self._journal.remove("folder", id_)

    # -- order ------------------------------------------------------------------------------

    def _next(self, table: str) -> int:
        return 1 + max((int(row["position"]) for row in self._journal.rows(table)), default=0)

    def _number(self, table: str, rows: Sequence[Row]) -> None:
        for position, row in enumerate(rows, 1):
            self._journal.put(table, row | {"position": position})

    def _touch(self, collection: str) -> None:
        row = self._journal.row("collection", collection)
        if row is not None:
            self._journal.put("collection", row | {"changed": stamp(self._clock)})

    def _collection_row(self, id_: str) -> Row:
        row = self._journal.row("collection", id_)
        if row is None:
            raise UserDataError(
                translate("Errors", "Samlingen finns inte längre."),
                translate("Errors", "Den kan ha tagits bort i ett annat fönster."),
            )
        return row


def _inserted(rows: Sequence[Row], row: Row, before: str) -> list[Row]:
    place = next((number for number, other in enumerate(rows) if other["id"] == before), len(rows))
    return [*rows[:place], row, *rows[place:]]


def _collection(row: Row) -> MyCollection:
    return MyCollection(
        str(row["id"]), str(row["folder"]), str(row["title"]), str(row["aim"]), str(row["created"]), str(row["changed"])
    )


def _item(row: Row) -> Item:
    return Item(str(row["id"]), str(row["collection"]), str(row["kind"]), row_place(row), str(row["text"]))
