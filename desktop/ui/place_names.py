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
        "start": translate("Presenter", "Start"),
        "map": translate("Presenter", "Karta"),
        "timeline": translate("Presenter", "Tidslinje"),
        "glossary": translate("Presenter", "Ordlista"),
        "compare": translate("Presenter", "Jämför"),
        "collections": translate("Presenter", "Mina samlingar"),
        "notes": translate("Presenter", "Mina anteckningar"),
        "bookmarks": translate("Presenter", "Bokmärken"),
        "contacts": translate("Presenter", "Kontaktguide"),
        "lessons": translate("Presenter", "Lektioner"),
    }
    return names.get(kind, kind)
