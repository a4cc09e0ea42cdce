"""What a person chooses about a sheet, and who it is from."""

from dataclasses import dataclass

from desktop.core.errors import UsageError
from desktop.core.words import translate

FORMATS = ("a4", "large", "easy", "booklet", "poster", "card", "worksheet", "timeline", "map")
"""The names of the formats, as on the command line; the first is the usual one."""

PAGELESS = ("timeline", "map")
"""Formats that are made of the work's tables and need no page."""

LONGEST_NOTE = 4000
"""Characters of an own note: what fits on a sheet's own side with room to spare."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who a sheet is from. `logo` is the picture's bytes as they were chosen (PNG, JPEG or SVG) or None."""

    name: str
    organisation: str
    unit: str = ""
    contact: str = ""
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class SheetChoices:
    """Everything that decides how a sheet looks. Two equal choices give the same bytes on the same day.

    `second_language` is for the conversation card, `duplex` ("long" or "short") for the booklet,
    `title` and `intro` for the cover of a set, `area` for the timeline and `year` for the map.
    """

    pages: tuple[str, ...] = ()
    language: str = "sv"
    format: str = "a4"
    facts: bool = True
    sources: bool = True
    qr: bool = True
    lines: bool = True
    note: str = ""
    map: bool = False
    talk: bool = False
    black_and_white: bool = False
    letterhead: Letterhead | None = None
    as_set: bool = False
    second_language: str = ""
    duplex: str = "long"
    title: str = ""
    intro: str = ""
    area: str = ""
    year: int = 0


def default_format(language: str) -> str:
    """The format that a sheet has when none is chosen: easy reading for easy Swedish, else A4."""
    return "easy" if language.endswith("-simple") else FORMATS[0]


def check_choices(choices: SheetChoices) -> None:
    """Raises UsageError for choices that no sheet can be made of."""
    if choices.format not in FORMATS:
        raise UsageError(
            translate("Errors", "Formatet %r finns inte.") % choices.format,
            translate("Errors", "Välj bland %s.") % (", ".join(FORMATS),),
        )
    if not choices.pages and choices.format not in PAGELESS:
        raise UsageError(
            translate("Errors", "Ingen sida är vald."), translate("Errors", "Välj minst en sida att göra faktablad av.")
        )
    if len(choices.note) > LONGEST_NOTE:
        raise UsageError(
            translate("Errors", "Din anteckning är %s tecken lång; på ett faktablad får det plats %s.")
            % (len(choices.note), LONGEST_NOTE),
            translate("Errors", "Korta anteckningen och försök igen."),
        )
    if choices.duplex not in ("long", "short"):
        raise UsageError(
            translate("Errors", "Vändningen %r finns inte.") % choices.duplex,
            translate("Errors", "Välj long (långsida) eller short (kortsida)."),
        )
