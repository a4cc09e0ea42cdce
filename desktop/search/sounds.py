"""How Swedish words sound and how near keys lie: the errors that people make when they spell."""

import re
from functools import lru_cache

_RULES: tuple[tuple[str, str], ...] = (
    (r"^(?:skj|stj|sj|sch|sh|ch|tj|kj)", "S"), (r"(?:skj|stj|sj|sch|sh)", "S"),
    (r"(?:tion|sion|ssion|tsion|xion|chon|shon)", "Sn"), (r"sk(?=[eiyäö])", "S"), (r"^k(?=[eiyäö])", "S"),
    (r"^(?:hj|lj|dj|gj)", "j"), (r"^g(?=[eiyäö])", "j"), (r"gn", "ngn"), (r"ck", "k"), (r"c(?=[eiyäö])", "s"),
    (r"[cq]", "k"), (r"x", "ks"), (r"w", "v"), (r"z", "s"), (r"ph", "f"), (r"th", "t"), (r"dt", "t"),
    (r"(?<=[^aeiouyåäöS])h|h$", ""), (r"é", "e"), (r"ei|ej", "äj"), (r"e", "ä"), (r"å", "o"),
    (r"([a-zåäö])\1+", r"\1"), (r"g(?=t)", "k"), (r"b(?=[st])", "p"), (r"ld$", "l"), (r"rd$", "r"),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), to) for pattern, to in _RULES)
_ROWS = ("qwertyuiopå", "asdfghjklöä", "zxcvbnm")
_ALIKE = (
    "eä",
    "åo",
    "öo",
    "äa",
    "åa",
    "yi",
    "ck",
    "sz",
    "vw",
    "dt",
    "gj",
    "gk",
    "bp",
    "fv",
    "ks",
    "uo",
    "iy",
    "eé",
    "öu",
)


def _neighbours() -> frozenset[tuple[str, str]]:
    pairs: set[tuple[str, str]] = set()
    for number, row in enumerate(_ROWS):
        for place, key in enumerate(row):
            near = row[place + 1 : place + 2]
            below = _ROWS[number + 1][max(0, place - 1) : place + 1] if number + 1 < len(_ROWS) else ""
            for other in near + below:
                pairs |= {(key, other), (other, key)}
    return frozenset(pairs)


_NEAR_KEYS = _neighbours()
_NEAR_SOUNDS = frozenset(pair for two in _ALIKE for pair in ((two[0], two[1]), (two[1], two[0])))


@lru_cache(maxsize=4096)
def sound(form: str) -> str:
    """A key that words of the same Swedish sound share: helsa and hälsa, sjuk and schuk."""
    for pattern, to in _COMPILED:
        form = pattern.sub(to, form)
    return form


def exchange(typed: str, meant: str) -> float:
    """The cost of one letter typed for another: 1 for strangers, less for neighbours."""
    if (typed, meant) in _NEAR_SOUNDS:
        return 0.5
    return 0.8 if (typed, meant) in _NEAR_KEYS else 1.0


def distance(typed: str, meant: str, most: float) -> float:
    """The cheapest way from one word to the other by single errors; `most` + 1 when it is dearer.

    Errors: a letter for another, one missing, one too many, two that changed places.
    """
    if abs(len(typed) - len(meant)) > most:
        return most + 1
    before: list[float] = []
    row = [0.9 * number for number in range(len(meant) + 1)]
    for i, letter in enumerate(typed, 1):
        earlier, before, row = before, row, [0.9 * i]
        for j, other in enumerate(meant, 1):
            twin = 0.4 if i > 1 and letter == typed[i - 2] else 0.9
            lost = 0.4 if j > 1 and other == meant[j - 2] else 0.9
            cost = min(
                before[j - 1] + (0.0 if letter == other else exchange(letter, other)),
                before[j] + twin,
                row[j - 1] + lost,
            )
            if i > 1 and j > 1 and letter == meant[j - 2] and typed[i - 2] == other and letter != other:
                cost = min(cost, earlier[j - 2] + 0.8)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
