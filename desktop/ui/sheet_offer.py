"""What can be chosen about a sheet, and what was chosen last time. Pure: no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.core.languages import easy_version
from desktop.core.words import translate
from desktop.sheets.choices import FORMATS, SheetChoices, default_format

PARTS = ("facts", "sources", "qr", "lines", "map", "talk")
_KEPT = ("format", "facts", "sources", "qr", "lines", "talk", "map", "black_and_white", "as_set", "duplex")


@dataclass(frozen=True, slots=True)
class PageGroup:
    """Pages that a sheet can be made of: the page that is open, a collection, what was picked.

    `cover` is the title of a set of them, empty for what has no name of its own.
    """

    title: str
    pages: tuple[str, ...]
    cover: str = ""


@dataclass(frozen=True, slots=True)
class SheetOffer:
    """Everything the dialog can show: groups (the first is what was asked for), languages, parts, areas, pages."""

    groups: tuple[PageGroup, ...]
    languages: tuple[str, ...]
    parts: tuple[str, ...] = PARTS
    areas: tuple[tuple[str, str], ...] = ()
    pages: tuple[tuple[str, str], ...] = ()
    letterheads: tuple[str, ...] = ()
    years: tuple[int, ...] = ()


def offered_parts(kinds: set[str], talk: bool) -> tuple[str, ...]:
    """What can go along with pages of these kinds."""
    left_out = set() if "kommun" in kinds else {"map"}
    return tuple(part for part in PARTS if part not in left_out and (talk or part != "talk"))


def remembered(choices: SheetChoices) -> dict[str, Any]:
    """What of the choices is worth keeping to the next time."""
    kept: dict[str, Any] = {key: getattr(choices, key) for key in _KEPT}
    kept["letterhead"] = choices.letterhead.name if choices.letterhead else ""
    return kept


def recalled(kept: Mapping[str, Any], choices: SheetChoices) -> SheetChoices:
    """The choices with what was kept from the last time; rubbish is passed over.

    Easy Swedish is easy to read unless another format than A4 was chosen.
    """
    good: dict[str, Any] = {}
    for key in _KEPT:
        value = kept.get(key)
        if isinstance(value, type(getattr(choices, key))):
            good[key] = value
    if good.get("format") not in FORMATS:
        good.pop("format", None)
    if good.get("format", "a4") in ("a4", "easy"):
        good["format"] = default_format(choices.language)
    if good.get("duplex") not in ("long", "short"):
        good.pop("duplex", None)
    if len(choices.pages) < 2:
        good["as_set"] = False
    return replace(choices, **good)


def for_language(choices: SheetChoices, language: str) -> dict[str, Any]:
    """The changes that another language brings: easy Swedish is set easy to read, and back."""
    changes: dict[str, Any] = {"language": language}
    if choices.format == default_format(choices.language):
        changes["format"] = default_format(language)
    return changes


def for_format(choices: SheetChoices, format_: str, languages: Sequence[str]) -> dict[str, Any]:
    """The changes that another format brings: what is easy to read is written in easy Swedish."""
    changes: dict[str, Any] = {"format": format_}
    if format_ == "easy":
        changes["language"] = easy_version(choices.language, languages)
    return changes


def file_name(title: str) -> str:
    """A file name that a person finds again and every system accepts."""
    safe = "".join(
        character if character not in '\\/:*?"<>|' and character.isprintable() else " " for character in title
    )
    return translate("SheetOffer", "Faktablad – %s") % " ".join(safe.split())[:80].strip(" .") + ".pdf"
