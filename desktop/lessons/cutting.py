"""Thoughts cut to slides: at most seven lines, at sentences where it can be, evenly filled."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.content.sentences import Span, clause_spans, sentence_spans
from desktop.lessons.measure import BOLD, line_count, wrap
from desktop.lessons.runs import Prose
from desktop.lessons.slides import COLUMN, MOST_LINES, TEXT, Part, indent

WALL = 3
"""An item of a list that takes more lines is cut at its sentences."""
LONGEST_LEAD = 45
CALM_LINES = 5
"""Short thoughts under one heading share a slide up to this many lines."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a slide with its height in lines and the sources it stands on."""

    part: Part
    lines: int
    sources: tuple[str, ...]


def room_for(part: Part, column: float = COLUMN) -> float:
    """The width that a part's text has."""
    return column - indent(part.mark, part.level)


def part_lines(part: Part, column: float = COLUMN, pixels: float = TEXT) -> int:
    """The lines that a part takes."""
    strong = sum(len(run.text) for run in part.runs if run.strong)
    weight = 1 + (BOLD - 1) * strong / max(1, len(part.text))
    return line_count(part.text, room_for(part, column), pixels, weight)


def pieces(text: Prose, mark: str = "", level: int = 0, whole: bool = False) -> list[Piece]:
    """A paragraph as pieces, one a sentence; with `whole` one piece where it is no wall (a list's item).

    Sentences of a paragraph that only point to another page are left out, unless there are no others.
    """
    if whole:
        piece = _piece(text, mark, level)
        if piece.lines <= WALL:
            return [piece]
    sentences = _with_lead(text.text, sentence_spans(text.text)) if mark else sentence_spans(text.text)
    told = sentences if whole else [span for span in sentences if not text.points_elsewhere(span)] or sentences
    spans = _fitted(text, told, mark, level)
    made = []
    for number, span in enumerate(spans):
        own = mark if number == 0 or not mark else ""
        made.append(_piece(text.cut(span), own, level if own or not mark else level + 1))
    return made


def _with_lead(text: str, spans: Sequence[Span]) -> list[Span]:
    """A word or two that begin an item ("I skolan.") stay with the sentence after them."""
    if len(spans) > 1 and spans[0][1] - spans[0][0] <= LONGEST_LEAD:
        return [(spans[0][0], spans[1][1]), *spans[2:]]
    return list(spans)


def _piece(text: Prose, mark: str, level: int) -> Piece:
    part = Part(text.runs, mark, level)
    return Piece(part, part_lines(part), text.sources())


def _fitted(text: Prose, spans: Sequence[Span], mark: str, level: int) -> list[Span]:
    """Sentences that are longer than a slide are cut at clauses, and at lines where there are none."""
    room = COLUMN - indent(mark, level)
    out: list[Span] = []
    for span in spans:
        if _height(text.text, span, room) <= MOST_LINES:
            out.append(span)
            continue
        for clause in _joined(text.text, clause_spans(text.text, span), room):
            lines = wrap(text.text[clause[0] : clause[1]], room, TEXT, BOLD)
            for first in range(0, len(lines), MOST_LINES):
                last = min(first + MOST_LINES, len(lines)) - 1
                out.append((clause[0] + lines[first][0], clause[0] + lines[last][1]))
    return out


def _joined(text: str, clauses: Sequence[Span], room: float) -> list[Span]:
    out: list[Span] = []
    for clause in clauses:
        if out and _height(text, (out[-1][0], clause[1]), room) <= MOST_LINES:
            out[-1] = (out[-1][0], clause[1])
        else:
            out.append(clause)
    return out


def _height(text: str, span: Span, room: float) -> int:
    return line_count(text[span[0] : span[1]], room, TEXT, BOLD)


def group(items: Sequence[Piece], most: int = MOST_LINES) -> list[list[Piece]]:
    """Pieces in order, cut to as few slides as it takes, the lines spread evenly over them."""
    cuts = even_cuts(tuple(piece.lines for piece in items), most)
    return [list(items[start:end]) for start, end in cuts]


def even_cuts(heights: tuple[int, ...], most: int) -> list[Span]:
    """Ranges of consecutive heights, each at most `most` (a single one may be more), as few as it takes.

    Among the ways with as few ranges the one with the lowest highest range is taken.
    """
    best: list[tuple[int, int, int]] = [(0, 0, len(heights))]
    for start in reversed(range(len(heights))):
        options = []
        total = 0
        for end in range(start + 1, len(heights) + 1):
            total += heights[end - 1]
            if total > most and end > start + 1:
                break
            slides, highest, _ = best[len(heights) - end]
            options.append((slides + 1, max(highest, total), end))
        best.append(min(options))

    cuts: list[Span] = []
    start = 0
    while start < len(heights):
        end = best[len(heights) - start][2]
        cuts.append((start, end))
        start = end
    return cuts


def calm(thoughts: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """Neighbouring short thoughts put together where they stay short."""
    out: list[list[Piece]] = []
    for thought in thoughts:
        height = sum(piece.lines for piece in thought)
        if out and sum(piece.lines for piece in out[-1]) + height <= CALM_LINES:
            out[-1] += thought
        elif thought:
            out.append(list(thought))
    return out
