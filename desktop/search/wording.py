"""What a person's words may stand for before any of them is looked up: sayings, lost dots, words written as one."""

from desktop.search.everyday import LONGEST_SAYING, begins_saying, saying
from desktop.search.tokens import Token


def only_dots(typed: str, other: str) -> bool:
    """Whether one of the words lacks dots that the other has, and not: has other ones (lån, län)."""
    return all(a == b or a.isascii() or b.isascii() for a, b in zip(typed, other, strict=False))


def plainly(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words with each saying replaced by what it means: a roof over the head is a home."""
    if not any(begins_saying(token.form) for token in tokens):
        return tokens
    found: list[Token] = []
    place = 0
    while place < len(tokens):
        length, meant = saying([token.form for token in tokens[place : place + LONGEST_SAYING]])
        first, last = tokens[place], tokens[place + max(length, 1) - 1]
        found.append(Token(first.start, last.end, meant, ()) if length else first)
        place += max(length, 1)
    return tuple(found)


def joined(left: str, right: str) -> list[str]:
    """How two words may be written as one: bro byggare, skola gång."""
    if len(left) + len(right) < 5 or len(left) + len(right) > 40:
        return []
    found = [left + right, left + "s" + right]
    if left[-1] in "ae":
        found.append(left[:-1] + right)
    return found
