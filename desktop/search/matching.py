"""Finds a query's words in the codes of a text, and says how well each line meets the query."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.search.terms import WHOLE, Term

LINE = "\n"


class LineMatch(NamedTuple):
    """How a line meets the query. `covered` is the share of the query's weight, 0 to 1.

    `places` are the positions of the words that met it; `best` the quality for each term.
    """

    number: int
    covered: float
    best: tuple[float, ...]
    places: tuple[int, ...]


class Matcher:
    """A query ready to be held against codes."""

    def __init__(self, terms: Sequence[Term], phrases: Sequence[Sequence[frozenset[str]]] = ()) -> None:
        self.terms = terms
        self.phrases = phrases
        self.weights = tuple(term.idf for term in terms)
        self.total = sum(self.weights) or 1.0
        self._wanted: dict[str, list[tuple[int, float]]] = {}
        self._wholes: list[tuple[int, tuple[int, ...]]] = []
        count = len(terms)
        for place, term in enumerate(terms):
            self._want(place, term)
            if term.parts:
                slots = tuple(range(count, count + len(term.parts)))
                for slot, part in zip(slots, term.parts, strict=True):
                    self._want(slot, part)
                self._wholes.append((place, slots))
                count += len(slots)
        self._slots = count
        self._wanted[LINE] = []
        self._unmarked = {
            code for code, found in self._wanted.items() if all(slot < len(terms) and terms[slot].faint for slot, _ in found)
        }

    def _want(self, slot: int, term: Term) -> None:
        for code, quality in term.words.items():
            self._wanted.setdefault(code, []).append((slot, quality))

    @property
    def wanted(self) -> dict[str, list[tuple[int, float]]]:
        """The codes that meet the query in any way, with which term and how well."""
        return self._wanted

    def lines(self, code: str) -> list[LineMatch]:
        """The lines of a text that meet the query at all."""
        wanted, unmarked = self._wanted, self._unmarked
        found: list[LineMatch] = []
        number, start = 0, 0
        places: list[int] = []
        best = [0.0] * self._slots
        for place, letter in [(i, c) for i, c in enumerate(code) if c in wanted]:
            if letter == LINE:
                if places:
                    found.append(self._line(number, best, places, start))
                    places = []
                best = [0.0] * self._slots
                number += 1
                start = place + 1
                continue
            for slot, quality in wanted[letter]:
                if quality > best[slot]:
                    best[slot] = quality
            if letter not in unmarked:
                places.append(place)
        if places:
            found.append(self._line(number, best, places, start))
        return found

    def _line(self, number: int, best: list[float], places: list[int], start: int) -> LineMatch:
        for place, slots in self._wholes:
            parts = [best[slot] for slot in slots]
            if min(parts) > 0.0:
                best[place] = max(best[place], WHOLE * min(parts))
            elif max(parts) > 0.0:
                best[place] = max(best[place], 0.4 * max(parts[-1], 0.7 * parts[0]))
        covered = sum(weight * quality for weight, quality in zip(self.weights, best, strict=False)) / self.total
        return LineMatch(number, covered, tuple(best[: len(self.terms)]), tuple(place - start for place in places))

    def marks(self, code: str) -> bool:
        """Whether a word with this code is to be marked."""
        return code in self._wanted and code not in self._unmarked

    def has_phrases(self, code: str) -> bool:
        """Whether every quoted phrase stands in the text."""
        return all(phrase_places(phrase, code) for phrase in self.phrases)


def phrase_places(phrase: Sequence[frozenset[str]], code: str) -> list[int]:
    """Where a phrase begins in a code."""
    first = phrase[0]
    found = []
    for place, letter in enumerate(code):
        if letter in first and all(
            place + step < len(code) and code[place + step] in words for step, words in enumerate(phrase)
        ):
            found.append(place)
    return found
