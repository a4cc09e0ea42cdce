"""Languages of the content as BCP 47 tags, and which version stands nearest to a wish."""

from collections.abc import Iterable, Mapping

BASE_LANGUAGE = "sv"
"""Every page has this version first; structure (areas, related pages) is taken from it."""

PROGRAM_LANGUAGES: dict[str, str] = {"sv": "Svenska", "en": "English"}
"""The languages the program itself speaks: tag -> its own name, the source language first."""

_NAMES = {
    "sv": "Svenska",
    "sv-simple": "Lätt svenska",
    "en": "English",
    "rom": "Romani",
    "rmn": "Romani (rmn)",
    "rmy": "Romani (rmy)",
    "rmf": "Romani (rmf)",
    "rmu": "Romani (rmu)",
    "fi": "Suomi",
}
_ORDER = ("sv", "sv-simple", "en")


def language_name(tag: str) -> str:
    """The language's name for a button or a heading; an unknown tag is its own name."""
    return _NAMES.get(tag, tag)


def language_order(tags: Iterable[str]) -> list[str]:
    """The tags without doubles, Swedish first, then easy Swedish, English, and the rest by tag."""
    return sorted(set(tags), key=lambda tag: (_ORDER.index(tag) if tag in _ORDER else 99, tag))


def nearest_language(wanted: str, available: Iterable[str]) -> str | None:
    """The tag in `available` that serves a reader of `wanted` best, or None when there is none.

    The tag itself; then shorter forms of it (RFC 4647 lookup: sv-simple, sv); then another tag
    of the same language; then Swedish, English, and the first of what is left.
    """
    have = language_order(available)
    if not have:
        return None
    parts = wanted.split("-")
    for length in range(len(parts), 0, -1):
        tag = "-".join(parts[:length])
        if tag in have:
            return tag
    for tag in have:
        if tag.split("-")[0] == parts[0]:
            return tag
    return have[0]


def easy_version(language: str, available: Iterable[str]) -> str:
    """The tag of the easy version of a language (sv: sv-simple) where there is one, else the language itself."""
    easy = f"{language.split('-')[0]}-simple"
    return easy if easy in set(available) else language


def pick_text(texts: Mapping[str, str], language: str) -> str:
    """The text nearest to `language` in a mapping of tag to text; empty where there is none."""
    tag = nearest_language(language, texts)
    return texts[tag] if tag is not None else ""


def html_language(tag: str) -> str:
    """The tag to put into a document (HTML, PDF): sv-simple is written with a valid subtag."""
    return "sv" if tag == "sv-simple" else tag
