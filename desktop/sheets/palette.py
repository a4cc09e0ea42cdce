"""The colours of paper, taken from the program's one table of colour roles."""

import tomllib
from collections.abc import Mapping
from functools import cache

from desktop.core.paths import resource

ROLES = ("ink", "muted", "line", "blue", "blue_tint", "green", "green_tint", "red", "red_tint", "gold", "gold_tint")

_BLACK_AND_WHITE = {
    "ink": "#000000",
    "muted": "#333333",
    "line": "#767676",
    "blue": "#000000",
    "green": "#6e6e6e",
    "red": "#000000",
    "gold": "#000000",
    "blue_tint": "#ffffff",
    "green_tint": "#ffffff",
    "red_tint": "#ffffff",
    "gold_tint": "#ffffff",
}


@cache
def colours(black_and_white: bool) -> Mapping[str, str]:
    """Role to "#rrggbb" for paper, which is always light. Black and white has no tints: a copier eats them."""
    if black_and_white:
        return _BLACK_AND_WHITE
    table = tomllib.loads(resource("themes", "themes.toml").read_text(encoding="utf-8"))["light"]
    return {role: str(table[role]) for role in ROLES}


@cache
def map_colours(black_and_white: bool) -> Mapping[str, str]:
    """The colours of maps: land, edge, ink, and one for each programme (told apart by form too)."""
    if black_and_white:
        grey = {"land": "#f2f2f2", "edge": "#8a8a8a", "ink": "#000000", "blue": "#000000"}
        return grey | {"pilot": "#000000", "utveckling": "#333333", "natverk": "#000000"}
    ink = colours(False)
    land = {"land": "#ece9e2", "edge": "#bdb7a9", "ink": ink["ink"], "blue": ink["blue"]}
    return land | {"pilot": ink["blue"], "utveckling": ink["green"], "natverk": ink["gold"]}
