"""The foot line: which sources a slide stands on, as short as it can be said."""

import re
from collections.abc import Iterable, Mapping

from desktop.core.records import Source
from desktop.lessons.measure import width
from desktop.lessons.phrases import phrases
from desktop.lessons.slides import SMALLEST

FOOT_ROOM = 600.0
"""Width of the foot line's text on the narrowest stage, beside the count and the clock."""
LONGEST_NAME = 34
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_ISO = re.compile(r"\d{4}(-\d\d){0,2}")


def short_source(source: Source) -> str:
    """A source in a few words: where it is and its date ("minoritet.se 2024-02-27")."""
    place = _name(source)
    if len(place) > LONGEST_NAME:
        place = place[: LONGEST_NAME - 1].rstrip() + "…"
    date = source.date or (source.date_text if _ISO.fullmatch(source.date_text) else "")
    return f"{place} {date}".strip()


def _name(source: Source) -> str:
    """The web place; where there is none the title when it is short, else who published it."""
    domain = _DOMAIN.match(source.where.strip())
    if domain is not None:
        return domain[0]
    title = source.title.split(",")[0].strip()
    return title if len(title) <= LONGEST_NAME else re.split(r"[;(]", source.publisher)[0].strip()


def foot_line(ids: Iterable[str], sources: Mapping[str, Source], language: str) -> str:
    """The foot line for some source ids: as many as there is room for, and how many there are besides."""
    names = list(dict.fromkeys(short_source(sources[id_]) for id_ in ids if id_ in sources))
    if not names:
        return ""
    own = phrases(language)
    head = own["source"] if len(names) == 1 else own["sources"]
    for shown in range(len(names), 0, -1):
        rest = len(names) - shown
        tail = f" +{rest} {own['more']}" if rest else ""
        line = f"{head}: {' · '.join(names[:shown])}{tail}"
        if width(line, SMALLEST) <= FOOT_ROOM or shown == 1:
            return line
    return ""
