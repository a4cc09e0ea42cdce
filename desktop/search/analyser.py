"""From a word to the keys it is found by, per family of languages. The same at build and at query.

A key is what stands in the index. Swedish keys are plain stems; keys of other families carry a
letter of their own in front, so that English `pilot` and Swedish `pilot` stay two words.
"""

from functools import lru_cache
from typing import Any

from desktop.search import swedish

SWEDISH, ENGLISH, OTHER = "sv", "en", "xx"
FAMILIES = (SWEDISH, ENGLISH, OTHER)
_FRONT = {SWEDISH: "", ENGLISH: "ɛ", OTHER: "ɔ"}
_FAMILY = "ƒ"
_SAFE = str.maketrans({":": "ː", "/": "ː"})
_english: Any = None


def family_of(language: str) -> str:
    """The family whose rules serve a BCP 47 tag."""
    base = language.split("-")[0].lower()
    return base if base in (SWEDISH, ENGLISH) else OTHER


@lru_cache(maxsize=8192)
def keys(form: str, family: str) -> tuple[str, ...]:
    """The keys of a normal form, the likeliest first."""
    front = _FRONT[family]
    if form[0].isdigit():
        return (form.translate(_SAFE),)
    if family == SWEDISH:
        return swedish.stems(form)
    if family == ENGLISH:
        return (front + _english_stem(form),)
    return (front + form,)


@lru_cache(maxsize=8192)
def loose_keys(form: str, family: str) -> tuple[str, ...]:
    """Keys that a form shares with its derivations; never equal to a key of `keys`."""
    if form[0].isdigit():
        return ()
    if family == SWEDISH:
        roots = {swedish.family(form), _swedish_stem(form)} - {""}
        return tuple(sorted(_FAMILY + root for root in roots if len(root) > 2))
    return ()


_swedish: Any = None


def _swedish_stem(form: str) -> str:
    global _swedish
    if _swedish is None:
        import Stemmer

        _swedish = Stemmer.Stemmer("swedish", 0)
    stem: str = _swedish.stemWord(form)
    return stem if len(form) > 5 else ""


def _english_stem(form: str) -> str:
    global _english
    if _english is None:
        import Stemmer

        _english = Stemmer.Stemmer("english", 0)
    stem: str = _english.stemWord(form)
    return stem


def part_key(stem: str) -> str:
    """The key of a compound's part: the same as the key of the word it is."""
    return stem
