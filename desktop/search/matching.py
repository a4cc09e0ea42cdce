"""Finds a query's words in the codes of a text, and says how well each line meets the query."""

from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

from desktop.search.terms import WHOLE, Term

LINE = "\n"


class LineMatch(NamedTuple):
    """How a line meets the query. `covered` is the share of the query's weight, 0 to 1.

    `places` are the positions of the words that met it; `best` the quality for each term.
    """

    number: int
    covered: float
    best: list[float]
    places: list[int]


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
        marked: set[str] = set()
        for place, term in enumerate(terms):
            self._want(place, term)
            if not term.faint:
                marked.update(term.words)
            if term.parts:
                slots = tuple(range(count, count + len(term.parts)))
                for slot, part in zip(slots, term.parts, strict=True):
                    self._want(slot, part)
                    marked.update(part.words)
                self._wholes.append((place, slots))
                count += len(slots)
        self._slots = count
        self._every = frozenset(self._wanted)
        self._marked = frozenset(marked)

    def _want(self, slot: int, term: Term) -> None:
        for code, quality in term.words.items():
            self._wanted.setdefault(code, []).append((slot, quality))

    @property
    def wanted(self) -> dict[str, list[tuple[int, float]]]:
        """The codes that meet the query in any way, with which term and how well."""
        return self._wanted

    def lines(self, code: str, codes: frozenset[str], faint: bool = True) -> list[LineMatch]:
        """The lines of a text that meet the query at all; faint words count only where asked for.

        `codes` are the codes that the text has.
        """
        present = (self._every if faint else self._marked) & codes
        if not present:
            return []
        best: dict[int, list[float]] = {}
        places: dict[int, list[int]] = {}
        for letter in present:
            met = self._wanted[letter]
            marked = letter in self._marked
            place = code.find(letter)
            while place >= 0:
                number = code.count(LINE, 0, place)
                values = best.get(number)
                if values is None:
                    values = best[number] = [0.0] * self._slots
                    places[number] = []
                for slot, quality in met:
                    if quality > values[slot]:
                        values[slot] = quality
                if marked:
                    places[number].append(place - code.rfind(LINE, 0, place) - 1)
                place = code.find(letter, place + 1)
        return [self._line(number, best[number], sorted(places[number])) for number in sorted(best) if places[number]]

    def presence(self, codes: frozenset[str]) -> list[float] | None:
        """The quality of each term anywhere in a text; None when none of them is there. Cheaper than `lines`."""
        present = self._marked & codes
        if not present:
            return None
        values = [0.0] * self._slots
        for letter in present:
            for slot, quality in self._wanted[letter]:
                if quality > values[slot]:
                    values[slot] = quality
        self._join_parts(values)
        return values

    def _join_parts(self, best: list[float]) -> None:
        """A compound is met by all of its parts, and a little by its last one."""
        for place, slots in self._wholes:
            parts = [best[slot] for slot in slots]
            if min(parts) > 0.0:
                best[place] = max(best[place], WHOLE * min(parts))
            elif max(parts) > 0.0:
                best[place] = max(best[place], 0.4 * max(parts[-1], 0.7 * parts[0]))

    def _line(self, number: int, best: list[float], places: list[int]) -> LineMatch:
        if not self._wholes:
            return LineMatch(number, sum(map(mul, self.weights, best)) / self.total, best, places)
        self._join_parts(best)
        best = best[: len(self.terms)]
        return LineMatch(number, sum(map(mul, self.weights, best)) / self.total, best, places)

    def marks(self, code: str) -> bool:
        """Whether a word with this code is to be marked."""
        return code in self._marked

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
