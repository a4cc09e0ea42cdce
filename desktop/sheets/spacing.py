"""What must not be parted at the end of a line: dates, numbers with their words, references to law."""

import re

NBSP = "\u00a0"

_MONTHS = (
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
    "|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec"
    "|January|February|March|May|June|July|August|October|November|December"
)
_SHORT = r"kap\.|s\.|sid\.|nr|prop\.|skr\.|dir\.|bet\.|st\.|t\.|art\.|p\.|bl\.|ca|cirka|omkring|SOU|Ds|SFS|Skr\.|Prop\."
_BINDINGS = (
    re.compile(rf"(?<=\d) (?=(?:{_MONTHS})\b)"),
    re.compile(rf"(?<![\w.])(?P<word>{_MONTHS}) (?=(?:1[0-9]|20)\d\d\b)"),
    re.compile(r"(?<=\d) (?=\d{3}(?!\d))"),
    re.compile(r"(?<=\d) (?=(?:%|§§?|kap\.|kr\b|kronor\b|procent\b|år\b|st\b|tusen\b|miljon|mkr\b|tkr\b|km\b))"),
    re.compile(rf"(?<!\w)(?P<word>{_SHORT}) (?=\d)"),
    re.compile(r"(?P<word>§§?) (?=\d)"),
    re.compile(r"\b(?P<word>t\.|bl\.|m\.|o\.|d\.|s\.|f\.) (?=(?:ex\.|a\.|m\.|fl\.|d\.|v\.s|k\.))"),
)
_DIGIT = re.compile(r"\d")
"""All but the last of the bindings, and all that is kept on a line, have a digit."""

_KEPT = re.compile(
    rf"(?:\d{{1,2}}(?:–\d{{1,2}})?{NBSP})?(?<!\w)(?:{_MONTHS}){NBSP}\d{{4}}[^\s\w]?"
    rf"|(?<!\w)\d{{1,2}}(?:–\d{{1,2}})?{NBSP}(?:{_MONTHS})\b[^\s\w]?"
    r"|[^\s–]*\d[–-][^\s–]*\d\S*"
)
_LONGEST_KEPT = 26


def bind(text: str) -> str:
    """The text with the spaces that must not break made into no-break spaces; nothing else is changed."""
    for pattern in _BINDINGS if _DIGIT.search(text) else _BINDINGS[-1:]:
        has_word = "word" in pattern.groupindex
        text = pattern.sub((lambda found: found["word"] + NBSP) if has_word else NBSP, text)
    return text


def runs(text: str) -> list[tuple[str, bool]]:
    """The bound text in parts: (characters, whether the part must stay on one line).

    Years and numbers with a dash between ("2012–2015") stay together without a foreign
    character in them, so that they can still be found and copied; dates are never hyphenated.
    """
    bound = bind(text)
    if bound and not _DIGIT.search(bound):
        return [(bound, False)]
    parts: list[tuple[str, bool]] = []
    end = 0
    for found in _KEPT.finditer(bound):
        if len(found[0]) > _LONGEST_KEPT or "/" in found[0]:
            continue
        if found.start() > end:
            parts.append((bound[end : found.start()], False))
        parts.append((found[0], True))
        end = found.end()
    if end < len(bound):
        parts.append((bound[end:], False))
    return parts
