"""A collection as one file to hand over: `.brosamling`, described in docs/brosamling.md."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.core.files import write_whole
from desktop.core.words import translate
from desktop.user.collections import KINDS, NOWHERE, Collections
from desktop.user.container import FileError, pack, unpack
from desktop.user.records import Item, MyCollection, Place

SUFFIX = ".brosamling"
FORMAT, VERSION = "brosamling", 1
ENTRY = "samling.json"
LARGEST = 5_000_000
MOST_ITEMS = 2_000
LONGEST = {"title": 500, "aim": 5_000, "text": 200_000, "page": 200, "paragraph": 200, "language": 40, "opening": 1_000}


@dataclass(frozen=True, slots=True)
class Shared:
    """What a file holds. `unknown` are the pages that this edition does not have, with their titles."""

    title: str
    aim: str
    items: tuple[Item, ...]
    unknown: tuple[Place, ...]


def write_shared(path: Path, collection: MyCollection, items: list[Item]) -> None:
    """Writes a collection to a file. Nothing goes along but what the collection shows: no notes, no names."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "title": collection.title,
        "aim": collection.aim,
        "items": [_item_out(item) for item in items],
    }
    write_whole(path, pack({ENTRY: content}))


def _item_out(item: Item) -> dict[str, str]:
    if item.kind != "page":
        return {"kind": item.kind, "text": item.text}
    place = item.place
    return {
        "kind": "page",
        "page": place.page,
        "paragraph": place.paragraph,
        "language": place.language,
        "title": place.title,
        "opening": place.opening,
    }


def read_shared(path: Path, has_page: Callable[[str], bool]) -> Shared:
    """Reads and checks a file; nothing is kept yet. Raises FileError."""
    content = unpack(path, (ENTRY,), LARGEST)[ENTRY]
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise FileError(translate("Errors", "Filen %s är ingen samling från Brobyggaren.") % path.name)
    version = content.get("version")
    if type(version) is not int or version < 1:
        raise FileError(translate("Errors", "Filen %s säger inte vilken version den har.") % path.name)
    if version > VERSION:
        raise FileError(
            translate("Errors", "Filen %s är gjord av en nyare version av Brobyggaren.") % path.name,
            translate("Errors", "Installera den nyaste versionen av programmet."),
        )
    items = content.get("items")
    if not isinstance(items, list) or len(items) > MOST_ITEMS:
        raise FileError(translate("Errors", "Filen %s har ingen lista med sidor, eller en för lång.") % path.name)
    made = tuple(_item_in(path, item) for item in items)
    unknown = tuple(item.place for item in made if item.kind == "page" and not has_page(item.place.page))
    return Shared(text_of(path, content, "title"), text_of(path, content, "aim"), made, unknown)


def _item_in(path: Path, item: Any) -> Item:
    if not isinstance(item, dict) or item.get("kind") not in KINDS:
        raise FileError(translate("Errors", "Filen %s innehåller något som inte kan stå i en samling.") % path.name)
    if item["kind"] != "page":
        return Item("", "", item["kind"], NOWHERE, text_of(path, item, "text"))
    place = Place(*(text_of(path, item, key) for key in ("page", "paragraph", "language", "title", "opening")))
    if not place.page:
        raise FileError(translate("Errors", "Filen %s innehåller en sida utan namn.") % path.name)
    return Item("", "", "page", place)


def text_of(path: Path, content: dict[str, Any], key: str) -> str:
    """A text of a file, missing ones empty. Raises FileError for other things and for too long ones."""
    value = content.get(key, "")
    if not isinstance(value, str) or len(value) > LONGEST[key] or not _is_text(value):
        raise FileError(translate("Errors", "Filen %s är inte som den ska: fel i ”%s”.") % (path.name, key))
    return value


def _is_text(value: str) -> bool:
    """Whether it can be stored: half of a surrogate pair cannot."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return "\x00" not in value


def keep_shared(collections: Collections, shared: Shared) -> MyCollection:
    """Makes a collection of one's own of what was read, as one step to undo."""
    return collections.take_over(shared.title, shared.aim, shared.items)
