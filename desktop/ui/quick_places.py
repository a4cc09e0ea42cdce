"""The program's own places that a text being typed may name: "kartan", "lektion", "mina anteckningar". Pure: no Qt."""

from collections.abc import Sequence

from desktop.ui.quick_list import QuickLine

PLACES = frozenset("map timeline glossary contacts compare lessons quiz talk collections notes bookmarks".split())
"""The commands that lead to a place, or start something with a name of its own."""
SHORTEST, MOST = 3, 2


def places_named(lines: Sequence[QuickLine], text: str) -> list[QuickLine]:
    """The commands that lead to a place whose name has every word of a text, in this or a longer form."""
    words = text.casefold().split()
    if not words or len(words[0]) < SHORTEST:
        return []
    places = [line for line in lines if line.wish.removeprefix("do:") in PLACES]
    return [line for line in places if all(_names(line.text, word) for word in words)][:MOST]


def _names(name: str, word: str) -> bool:
    """Whether a word is the beginning of a word of the name, or such a word with an ending (kartan, tidslinjen)."""
    return any(
        own.startswith(word) or (len(own) > SHORTEST and word.startswith(own)) for own in name.casefold().split()
    )
