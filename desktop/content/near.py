"""Pages whose id, title or name is near to what was typed instead of an id."""

import sqlite3
from difflib import SequenceMatcher

_FOLD = str.maketrans("åäöé", "aaoe")
_ALIKE = 0.7


def _fold(text: str) -> str:
    return text.lower().translate(_FOLD)


def near_pages(connection: sqlite3.Connection, typed: str, limit: int = 4) -> tuple[str, ...]:
    """Ids of pages that were likely meant, the likeliest first; empty where nothing is near."""
    wanted = _fold(typed[:80].strip())
    if not wanted:
        return ()
    rows = connection.execute(
        "SELECT id, id FROM page UNION SELECT page, title FROM version"
        " UNION SELECT page, alias FROM alias WHERE hidden = 0 ORDER BY 1, 2"
    )
    best: dict[str, float] = {}
    for page, name in rows:
        best[page] = max(best.get(page, 0.0), _likeness(wanted, _fold(name)))
    near = sorted((page for page, likeness in best.items() if likeness >= _ALIKE), key=lambda page: (-best[page], page))
    return tuple(near[:limit])


def _likeness(wanted: str, name: str) -> float:
    """1 for the same name, less for a part of it, less still for letters that differ."""
    bare = name.partition("-")[2] or name
    if wanted in (name, bare):
        return 1.0
    if len(wanted) > 2 and wanted in name:
        return 0.8 + 0.2 * len(wanted) / len(name)
    return max(_ratio(wanted, other) for other in {name, bare})


def _ratio(wanted: str, name: str) -> float:
    matcher = SequenceMatcher(None, wanted, name)
    return matcher.ratio() if matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE else 0.0
