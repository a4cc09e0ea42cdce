"""Scores a document against a query: its titles first, then headings and facts, then the best paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from desktop.search.documents import ALIAS, FACT, HEADING, HIDDEN, QUESTION, TERM, TITLE
from desktop.search.matching import LineMatch, Matcher
from desktop.search.tables import CONTENT

FIELD = {TITLE: 1.0, ALIAS: 0.97, HIDDEN: 0.93, TERM: 0.8, HEADING: 0.76, QUESTION: 0.76, FACT: 0.7}
_TITLES = (TITLE, ALIAS, HIDDEN, TERM)
_BODY = 0.5
_WHOLE = 0.97
_ONE_OF_MANY = frozenset({"kommun"})
"""Kinds with many pages that say much the same: one that is not named is seldom meant."""
_HARDLY = 0.1
COVER, TITLED, LINED, CLOSE = 1.5, 1.28, 0.95, 0.45
DATED, YEARLY = 1.5, 0.15
BESIDE = 1.6
"""What a page about the program loses where its titles and names say nothing of what is asked for."""
ASKED, CALLED, NAMED, HEAVY, WHOLE, UNNAMED = 0.25, 0.5, 0.03, 0.2, 0.35, 0.2


@dataclass(frozen=True, slots=True)
class Row:
    """A row of search_doc, with the codes that its head and its body have at all."""

    id: int
    page: str
    language: str
    kind: str
    guide: int
    weight: float
    title: str
    fields: str
    head: str
    body: str
    head_codes: frozenset[str]
    body_codes: frozenset[str]


@dataclass(slots=True)
class Scored:
    """A document with its score. `covered` is the share of the query that it meets, 0 to 1.

    `body` is None until the paragraphs have been looked at one by one.
    """

    row: Row
    score: float
    covered: float
    head: list[LineMatch]
    body: list[LineMatch] | None = None


def outline(row: Row, matcher: Matcher, kinds: frozenset[str] = frozenset()) -> Scored:
    """How well a document meets a query by its titles, its headings and the words that it has anywhere.

    A little better when it is of one of the kinds that were asked for.
    """
    best = [0.0] * len(matcher.terms)
    titled = lined = 0.0
    head = matcher.lines(row.head, row.head_codes)
    for line in head:
        kind = row.fields[2 * line.number]
        content = ord(row.fields[2 * line.number + 1]) - CONTENT
        factor = FIELD[kind]
        value = factor * line.covered * (0.4 + 0.6 * min(1.0, len(line.places) / content))
        if kind in _TITLES:
            if len(line.places) >= content:
                value += NAMED * factor * sqrt(line.covered)
            titled = max(titled, value)
        else:
            if line.covered >= _WHOLE and len(line.places) >= content:
                value += WHOLE
            lined = max(lined, value)
        _raise(best, line.best, factor)
    if min(best, default=0.0) < _BODY:
        present = matcher.presence(row.body_codes)
        if present is not None:
            _raise(best, present, _BODY)
    covered = cover = 0.0
    for weight, quality in zip(matcher.weights, best, strict=True):
        cover += weight * quality
        covered += weight * min(1.0, quality / _BODY)
    total = COVER * cover / matcher.total + TITLED * titled + LINED * lined
    total += HEAVY * sqrt(max(0.0, min(1.0, row.weight)))
    if row.kind in kinds:
        total += ASKED
    if row.kind in _ONE_OF_MANY and titled < _HARDLY:
        total -= UNNAMED
    if row.guide:
        total -= BESIDE * max(0.0, 1.0 - titled)
    return Scored(row, total, min(1.0, covered / matcher.total), head)


def finish(scored: Scored, matcher: Matcher) -> None:
    """Adds to the score how near each other the words stand in the best paragraph."""
    if scored.body is None:
        scored.body = matcher.lines(scored.row.body, scored.row.body_codes, faint=False)
        scored.score += CLOSE * max((line.covered * _density(line) for line in scored.body), default=0.0)


def _raise(best: list[float], line: Sequence[float], factor: float) -> None:
    for place in range(len(best)):
        quality = line[place] * factor
        if quality > best[place]:
            best[place] = quality


def _density(line: LineMatch) -> float:
    """More for a paragraph whose matching words stand near each other."""
    terms = len(line.places)
    if terms < 2:
        return 0.8
    span = line.places[-1] - line.places[0] + 1
    return 0.8 + 0.2 * min(1.0, 3 * terms / span)
