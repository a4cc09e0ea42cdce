"""Scores a document against a query: its titles first, then headings and facts, then the best paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.search.documents import ALIAS, FACT, HEADING, HIDDEN, TERM, TITLE
from desktop.search.index import CONTENT
from desktop.search.matching import LineMatch, Matcher

FIELD = {TITLE: 1.0, ALIAS: 0.97, HIDDEN: 0.93, TERM: 0.8, HEADING: 0.72, FACT: 0.7}
_TITLES = (TITLE, ALIAS, HIDDEN, TERM)
_BODY = 0.5
COVER, TITLED, LINED, CLOSE = 2.5, 1.6, 0.95, 0.45
ASKED = 0.12


@dataclass(frozen=True, slots=True)
class Row:
    """A row of search_doc."""

    id: int
    page: str
    language: str
    kind: str
    weight: float
    title: str
    fields: str
    head: str
    body: str


@dataclass(slots=True)
class Scored:
    """A document with its score. `covered` is the share of the query that it meets, 0 to 1."""

    row: Row
    score: float
    covered: float
    head: list[LineMatch]
    body: list[LineMatch]


def score(row: Row, matcher: Matcher, kinds: frozenset[str] = frozenset()) -> Scored:
    """How well a document meets a query; a little better when it is of a kind that was asked for."""
    best = [0.0] * len(matcher.terms)
    titled = lined = close = 0.0
    head = matcher.lines(row.head)
    for line in head:
        kind = row.fields[2 * line.number]
        content = ord(row.fields[2 * line.number + 1]) - CONTENT
        factor = FIELD[kind]
        filled = min(1.0, len(line.places) / content)
        value = factor * line.covered * (0.4 + 0.6 * filled)
        if kind in _TITLES:
            titled = max(titled, value)
        else:
            lined = max(lined, value)
        _raise(best, line.best, factor)
    body = matcher.lines(row.body)
    for line in body:
        close = max(close, line.covered * _density(line))
        _raise(best, line.best, _BODY)
    weights = matcher.weights
    covered = sum(weight * min(1.0, quality / 0.6) for weight, quality in zip(weights, best, strict=True)) / matcher.total
    cover = sum(weight * quality for weight, quality in zip(weights, best, strict=True)) / matcher.total
    total = COVER * cover + TITLED * titled + LINED * lined + CLOSE * close
    if row.kind in kinds:
        total += ASKED
    return Scored(row, total, min(1.0, covered), head, body)


def _raise(best: list[float], line: Sequence[float], factor: float) -> None:
    for place, quality in enumerate(line):
        if quality * factor > best[place]:
            best[place] = quality * factor


def _density(line: LineMatch) -> float:
    """More for a paragraph whose matching words stand near each other."""
    terms = sum(quality > 0 for quality in line.best)
    if terms < 2:
        return 0.8
    span = line.places[-1] - line.places[0] + 1
    return 0.8 + 0.2 * min(1.0, 3 * terms / span)
