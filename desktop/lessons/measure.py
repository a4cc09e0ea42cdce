"""How wide text is in the program's typeface, so that slides can be cut without a screen.

The advances are those of Source Sans 3 Regular in hundredths of the type size; a test holds
them against the font file. Bolder cuts are wider by a known share.
"""

from collections.abc import Iterator

from desktop.content.sentences import Span

_ADVANCES = {
    20: " \u00a0", 24: "|", 25: "',.:;ij·’", 26: "Il", 29: "!f", 30: "()[]{}•", 31: "-", 33: "°", 34: "t",
    35: "/\\r", 42: "*?szśšźž", 43: "\"“”", 45: "x", 46: "cçćč", 47: "vy", 48: "JY–", 49: "FL",
    50: "#$+0123456789<=>^_aegk~§áäåèé€", 51: "X", 52: "V", 53: "ESÉ", 54: "ATZ`houÄÅöü", 55: "bn", 56: "dpq",
    57: "CPR", 58: "K", 59: "B", 61: "&", 62: "DG", 64: "UÜ", 65: "HN", 66: "OQÖ", 72: "w", 73: "M", 79: "W",
    80: "—", 82: "%", 83: "m", 85: "@", 95: "…",
}  # fmt: skip
_WIDTH = {character: hundredths / 100 for hundredths, characters in _ADVANCES.items() for character in characters}
_UNKNOWN = 0.60
BOLD = 1.065
"""How much wider the bold and the semibold are, at most."""
_SLACK = 1.015


def width(text: str, pixels: float, weight: float = 1.0) -> float:
    """The width of a text on one line at a type size, a little more rather than less."""
    return sum(_WIDTH.get(character, _UNKNOWN) for character in text) * pixels * weight * _SLACK


def wrap(text: str, room: float, pixels: float, weight: float = 1.0) -> list[Span]:
    """The lines that a text takes in a column. A word that is wider than the column is broken."""
    lines: list[Span] = []
    start = end = 0
    used = 0.0
    for word in _words(text):
        piece = width(text[word[0] : word[1]], pixels, weight)
        gap = width(text[end : word[0]], pixels, weight) if end > start else 0.0
        if end > start and (used + gap + piece > room or "\n" in text[end : word[0]]):
            lines.append((start, end))
            start, end, used, gap = word[0], word[0], 0.0, 0.0
        if end == start:
            start = word[0]
        while piece > room and word[1] - word[0] > 1:
            cut = _fitting(text, word, room, pixels, weight)
            lines.append((word[0], cut))
            start, word = cut, (cut, word[1])
            piece = width(text[cut : word[1]], pixels, weight)
        end = word[1]
        used += gap + piece
    if end > start:
        lines.append((start, end))
    return lines


def line_count(text: str, room: float, pixels: float, weight: float = 1.0) -> int:
    """How many lines a text takes in a column; at least one."""
    return max(1, len(wrap(text, room, pixels, weight)))


def shortened(text: str, room: float, pixels: float, lines: int, weight: float = 1.0) -> str:
    """The text, cut after so many lines with an ellipsis where it takes more."""
    spans = wrap(text, room, pixels, weight)
    if len(spans) <= lines:
        return text
    kept = text[: spans[lines - 1][1]]
    while kept and line_count(f"{kept}…", room, pixels, weight) > lines:
        kept = kept[:-1]
    return f"{kept.rstrip(' .,;:–-')}…"


def _words(text: str) -> Iterator[Span]:
    start = None
    for position, character in enumerate(text):
        blank = character.isspace() and character != "\u00a0"
        if blank and start is not None:
            yield (start, position)
            start = None
        elif not blank and start is None:
            start = position
    if start is not None:
        yield (start, len(text))


def _fitting(text: str, word: Span, room: float, pixels: float, weight: float) -> int:
    cut = word[0] + 1
    while cut < word[1] and width(text[word[0] : cut + 1], pixels, weight) <= room:
        cut += 1
    return cut
