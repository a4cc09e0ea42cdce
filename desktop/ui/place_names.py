"""The names and icons of the program's own places."""

from desktop.core.words import translate

OTHER_ICON = "file-text"
PLACE_ICONS = {
    "start": "house",
    "map": "map",
    "timeline": "clock",
    "glossary": "book-a",
    "compare": "columns-2",
    "collections": "library",
    "notes": "notebook-pen",
    "bookmarks": "bookmark",
    "contacts": "signpost",
    "lessons": "presentation",
}


def place_title(kind: str) -> str:
    """A place's name for a tab, in the program's language; the kind itself where it has none."""
    names = {
        "start": translate("Places", "Start"),
        "map": translate("Places", "Karta"),
        "timeline": translate("Places", "Tidslinje"),
        "glossary": translate("Places", "Ordlista"),
        "compare": translate("Places", "Jämför"),
        "collections": translate("Places", "Mina samlingar"),
        "notes": translate("Places", "Mina anteckningar"),
        "bookmarks": translate("Places", "Bokmärken"),
        "contacts": translate("Places", "Kontaktguide"),
        "lessons": translate("Places", "Lektioner"),
    }
    return names.get(kind, kind)
