"""Words of a text with their places, in one normal form. Used alike for pages and for queries.

A hyphenated word is one token ("e-post" has the form "epost" and the pieces "e" and "post");
a law's number is one token with its numbers as pieces ("2009:724"); a number grouped by
thousands is one token ("330 000" has the form "330000"). § and % are the words they stand for.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

MAX_FORM = 40
"""Longer words are cut: nobody types them, and they would only cost time."""

_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u0670\u0900-\u0dff\u0e31-\u0e4e\u00ad\u200b-\u200d\u2060"
_WORD = rf"[^\W_](?:[^\W_]|[{_MARKS}])*"
_TOKEN = re.compile(
    r"(?P<number>(?<![\d,.])\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?![\d,]\d|\d|:\d))"
    r"|(?P<law>\d+(?:/\d+)*:\d+(?![^\W\d_]))"
    r"|(?P<sign>§+|%)"
    rf"|(?P<word>{_WORD}(?:['’:](?=[^\W\d_]){_WORD})*(?:[-\u2010\u2011](?:(?<!\d.)|(?!\d)){_WORD}(?:['’:](?=[^\W\d_]){_WORD})*)*)"
)
_SIGNS = {"§": "paragraf", "%": "procent"}
_ENDING = re.compile(r"(?:['’]s|:(?:s|n|t|en|et|er|ar|or|na|arna|erna|ens|ets|ns|ers|arnas|ernas))$")
_NOT_ALNUM = re.compile(r"[\W_]+")
_PLAIN = str.maketrans({"æ": "ä", "ø": "ö", "đ": "d", "ł": "l", "ı": "i", "ð": "d", "þ": "th", "ß": "ss"})
_DOTS = str.maketrans("åäö", "aao")
_KEEP = {"å": "å", "ä": "ä", "ö": "ö"}


class Token(NamedTuple):
    """A word: its place in the text, its normal form, and the pieces it is written with (often none)."""

    start: int
    end: int
    form: str
    pieces: tuple[str, ...]


@lru_cache(maxsize=8192)
def normal(word: str) -> str:
    """Small letters, accents off except the dots and ring of å, ä, ö, nothing but letters and digits."""
    lowered = unicodedata.normalize("NFKC", word).lower()
    if not lowered.isascii():
        letters = []
        for letter in unicodedata.normalize("NFC", lowered).translate(_PLAIN):
            letters.append(letter if letter.isascii() or letter in _KEEP else unicodedata.normalize("NFD", letter)[0])
        lowered = unicodedata.normalize("NFC", "".join(letters))
    return _NOT_ALNUM.sub("", lowered)[:MAX_FORM]


def undotted(form: str) -> str:
    """A normal form as written on a keyboard without å, ä and ö."""
    return form if form.isascii() else form.translate(_DOTS)


@lru_cache(maxsize=8192)
def _forms(raw: str, group: str) -> tuple[str, tuple[str, ...]]:
    if group == "sign":
        return _SIGNS[raw[0]], ()
    if group == "number":
        return _NOT_ALNUM.sub("", raw)[:MAX_FORM], ()
    if group == "law":
        pieces = tuple(piece[:MAX_FORM] for piece in re.split(r"[/:]", raw))
        return ":".join(pieces)[:MAX_FORM], tuple(dict.fromkeys(pieces))
    bare = _ENDING.sub("", raw)
    if "-" in raw or "\u2010" in raw or "\u2011" in raw:
        pieces = tuple(form for form in map(normal, re.split("[-\u2010\u2011]", bare)) if form)
        return "".join(pieces)[:MAX_FORM], pieces if len(pieces) > 1 else ()
    return normal(bare), ()


def tokens(text: str) -> Iterator[Token]:
    """The words of a text in order."""
    for match in _TOKEN.finditer(text):
        form, pieces = _forms(match[0], match.lastgroup or "word")
        if form:
            yield Token(match.start(), match.end(), form, pieces)


def forms(text: str) -> list[str]:
    """The normal forms of a text's words in order."""
    return [token.form for token in tokens(text)]


@lru_cache(maxsize=1024)
def spans(text: str) -> list[tuple[int, int]]:
    """The places of a text's words, the same that `tokens` gives, without their forms."""
    found = [match.span() for match in _TOKEN.finditer(text)]
    if text.isascii():
        return found
    return [(start, end) for start, end in found if _has_form(text[start:end])]


@lru_cache(maxsize=8192)
def _has_form(raw: str) -> bool:
    return raw[0] in _SIGNS or bool(_forms(raw, "word")[0])
