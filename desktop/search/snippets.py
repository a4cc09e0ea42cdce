"""The window of original text that a hit shows, with the words to mark in it."""

from collections.abc import Sequence

from desktop.core.records import Marks
from desktop.search.tokens import spans

LENGTH = 200
_ELLIPSIS = "…"


def place_marks(text: str, places: Sequence[int]) -> Marks:
    """The places in `text` of its words number `places`."""
    if not places:
        return ()
    found = spans(text)
    return tuple(found[place] for place in places if place < len(found))


def snippet(text: str, places: Sequence[int], length: int = LENGTH) -> tuple[str, Marks]:
    """About `length` characters of `text` around its words number `places`, and their marks."""
    marks = place_marks(text, places)
    if len(text) <= length + 20:
        return text, marks
    start, end = _window(text, marks, length)
    before = _ELLIPSIS + " " if start > 0 else ""
    after = " " + _ELLIPSIS if end < len(text) else ""
    shift = len(before) - start
    inside = tuple((a + shift, b + shift) for a, b in marks if a >= start and b <= end)
    return before + text[start:end] + after, inside


def _window(text: str, marks: Sequence[tuple[int, int]], length: int) -> tuple[int, int]:
    """Where to cut: the stretch with most marks, a little before its first, at gaps between words."""
    start = 0
    if marks:
        counts = [sum(a <= other[0] and other[1] <= a + length - 40 for other in marks) for a, _ in marks]
        start = max(0, marks[counts.index(max(counts))][0] - 40)
    start = max(0, min(start, len(text) - length))
    if start > 0:
        gap = text.find(" ", start, start + 30)
        start = gap + 1 if gap >= 0 else start
    end = min(len(text), start + length)
    if end < len(text):
        gap = text.rfind(" ", start + length // 2, end + 1)
        end = gap if gap > 0 else end
    return start, end
