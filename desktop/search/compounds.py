"""Splits compounds at their joints: brobyggarutbildning, brobyggar|utbildning. Evidence, no word list.

A part is believed when its stem is a word of the vocabulary, stands last or first in other
words, or is in our own short lists (parts.py).
"""

from collections.abc import Callable
from functools import lru_cache
from math import log2

from desktop.search.parts import FIRST, LAST, NOT_FIRST, NOT_LAST, SHORT
from desktop.search.swedish import stems

Weight = Callable[[str], float]
"""How often a stem is seen; 0 where it is unknown."""

SHORTEST = 6
_LIMIT = 4
_LISTED = 1.5
_VOWELS = frozenset("aeiouyåäöé")
_TORN = ("ings", "ende", "rads", "erings")
"""A part with this beginning was cut inside a word."""


def first_stems(part: str) -> list[str]:
    """The stems that a first part may stand for, its linking letter taken off: hälso, häls."""
    found = [part]
    if len(part) > 2:
        if part[-1] == "s" and part[-2] not in "sx":
            found.append(part[:-1])
            if part[-2] == "e":
                found.append(part[:-2])
        elif (len(part) > 3 and part[-1] in "oue" and part[-2] not in _VOWELS) or (part[-1] == "a" and len(part) > 4):
            found.append(part[:-1])
    return found


@lru_cache(maxsize=8192)
def joints(word: str) -> tuple[int, ...]:
    """Where a word could have a joint at all."""
    return tuple(
        place
        for place in range(2, len(word) - 1)
        if word[:place] not in NOT_FIRST
        and word[place:] not in NOT_LAST
        and _could_be(word[:place])
        and _could_be(word[place:])
    )


def _could_be(part: str) -> bool:
    if len(part) < 4 and part not in SHORT and not (len(part) == 3 and part in FIRST):
        return False
    return any(letter in _VOWELS for letter in part) and part[0] != part[1] and not part.startswith(_TORN)


def candidates(word: str) -> set[str]:
    """Every stem whose weight a split of this word may ask for (to look them up in one go)."""
    wanted: set[str] = set()
    places = joints(word)
    for place in places:
        wanted.update(first_stems(word[:place]))
        wanted.update(stems(word[place:]))
        for later in places:
            if later > place + 2:
                wanted.update(first_stems(word[place:later]))
    return wanted


class Splitter:
    """Splits words by what is known of their parts."""

    def __init__(self, weight: Weight) -> None:
        self._weight = weight

    def split(self, word: str) -> tuple[tuple[str, ...], ...]:
        """The stems of each part of a compound, outermost parts first, then their own parts; often empty."""
        if len(word) < SHORTEST or not word.isalpha():
            return ()
        best = self._best(word, _LIMIT)
        if best is None:
            return ()
        return tuple(dict.fromkeys(self._parts(word, best, _LIMIT)))

    def last_part(self, word: str) -> str:
        """What stands after a compound's joint; empty where there is none."""
        place = self._best(word, _LIMIT) if len(word) >= SHORTEST and word.isalpha() else None
        return "" if place is None else word[place:]

    def _parts(self, word: str, place: int, depth: int) -> list[tuple[str, ...]]:
        first, last = word[:place], word[place:]
        found = [self._known_first(first), self._known_last(last)]
        if depth > 1:
            for part in (first, last):
                inner = self._best(part, depth - 1) if len(part) >= SHORTEST + 1 else None
                if inner is not None:
                    found += self._parts(part, inner, depth - 2)
        return [part for part in found if part]

    def _known_first(self, part: str) -> tuple[str, ...]:
        known = [stem for stem in first_stems(part) if self._first(stem) > 0]
        return tuple(known) or (part,)

    def _known_last(self, part: str) -> tuple[str, ...]:
        known = [stem for stem in stems(part) if self._last(stem) > 0]
        return tuple(known) or stems(part)[:1]

    def _first(self, stem: str) -> float:
        if len(stem) < 3 and stem not in SHORT:
            return 0.0
        return max(self._weight(stem), _LISTED if stem in FIRST or stem in SHORT else 0.0)

    def _last(self, stem: str) -> float:
        if len(stem) < 3 and stem not in SHORT:
            return 0.0
        return max(self._weight(stem), _LISTED if stem in LAST or stem in SHORT else 0.0)

    def _best(self, word: str, depth: int) -> int | None:
        """The likeliest joint of a word, or None."""
        best: tuple[float, int] | None = None
        for place in joints(word):
            first = self._first_score(word[:place], depth)
            if first <= 0:
                continue
            last = self._last_score(word[place:], depth)
            if last <= 0:
                continue
            score = first + last
            if best is None or score > best[0]:
                best = (score, place)
        return None if best is None else best[1]

    def _first_score(self, part: str, depth: int) -> float:
        weight = max(map(self._first, first_stems(part)))
        if weight > 0:
            return _score(part, weight)
        return self._inner(part[:-1] if part[-1] == "s" else part, depth)

    def _last_score(self, part: str, depth: int) -> float:
        weight = max(map(self._last, stems(part)))
        if weight > 0:
            return _score(part, weight)
        return self._inner(part, depth)

    def _inner(self, part: str, depth: int) -> float:
        """A part that is itself a compound nobody has seen on its own."""
        if depth <= 1 or len(part) < SHORTEST + 1:
            return 0.0
        return 1.0 if self._best(part, depth - 2) is not None else 0.0


def _score(part: str, weight: float) -> float:
    return log2(1 + weight) + 1.2 * min(len(part), 7)
