"""Which page of the guide fits where one is. Pure: no Qt.

The guide is pages of the work's content (kind `handbok`); here are only their ids.
"""

from collections.abc import Mapping

FIRST = "hjalp-borja"
SEARCH = "hjalp-sok"
READING = "hjalp-las"
MINE = "hjalp-mitt"
NEWS = "hjalp-nytt"
_SAFETY, _PRINTING, _TEACHING = "hjalp-skydd", "hjalp-skriv-ut", "hjalp-undervisa"

OF_PLACES: Mapping[str, str] = {
    "start": FIRST,
    "page": READING,
    "map": "hjalp-karta",
    "timeline": "hjalp-tidslinje",
    "glossary": "hjalp-ordlista",
    "contacts": "hjalp-kontakt",
    "compare": "hjalp-jamfor",
    "lessons": _TEACHING,
    "collections": MINE,
    "notes": MINE,
    "bookmarks": MINE,
}
"""The page for each kind of place."""

OF_DIALOGS: Mapping[str, str] = {
    "AboutDialog": "hjalp-fel",
    "BugDialog": "hjalp-fel",
    "EraseDialog": _SAFETY,
    "HistoryDialog": "hjalp-hitta",
    "LessonEditor": _TEACHING,
    "LetterheadDialog": _PRINTING,
    "OutlineDialog": "hjalp-hitta",
    "ParagraphNote": MINE,
    "PassphraseDialog": _SAFETY,
    "QuizDialog": _TEACHING,
    "SafetyDialog": _SAFETY,
    "SheetDialog": _PRINTING,
    "SheetPick": _PRINTING,
    "ShortcutsDialog": "hjalp-tangenter",
    "SourceDialog": READING,
    "UnencryptDialog": _SAFETY,
    "UnlockDialog": _SAFETY,
}
"""The page for each dialog, by the name of its class: naming it does not load it."""


def place_help(kind: str, searching: bool = False, writing: bool = False) -> str:
    """The page that fits a place; while one searches, or writes a note beside a page, that comes first."""
    if writing:
        return MINE
    return SEARCH if searching else OF_PLACES.get(kind, FIRST)


def dialog_help(names: tuple[str, ...]) -> str:
    """The page that fits a dialog, by the names of its class and those it is made from."""
    return next((OF_DIALOGS[name] for name in names if name in OF_DIALOGS), FIRST)
