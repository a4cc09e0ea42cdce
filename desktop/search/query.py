"""The query as a value: what a person typed, taken apart once. Nothing here can raise or be run.

>>> parse_query('helsa komunikatör').words
('helsa', 'komunikatör')
>>> parse_query('"nationell minoritet" -finska kind:lag år:2009').phrases
(('nationell', 'minoritet'),)
>>> query = parse_query('samråd område:hälsa area:"kultur och språk" -EU')
>>> query.words, query.areas, query.excluded
(('samråd',), ('hälsa', 'kultur och språk'), ('eu',))
>>> parse_query('2009:724 OR "; DROP TABLE page --').words
('2009:724', 'or', 'drop', 'table', 'page')
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop.search.tokens import Token, tokens

MAX_TEXT = 400
MAX_WORDS = 24

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂❝❞″", '"'))
_FILTER = re.compile(
    r"(?<!\S)(?P<not>-?)(?P<key>kind|typ|slag|område|omrade|area|år|ar|year)[:：]\s?(?:\"(?P<quoted>[^\"]*)\"?|(?P<value>[^\s\"]+))",
    re.IGNORECASE,
)
_KEYS = {
    "kind": "kinds", "typ": "kinds", "slag": "kinds", "område": "areas", "omrade": "areas", "area": "areas",
    "år": "years", "ar": "years", "year": "years",
}  # fmt: skip
_PHRASE = re.compile(r'(?P<not>(?<!\S)-)?"(?P<text>[^"]*)"?')
_EXCLUDED = re.compile(r"(?<!\S)-(?P<text>[^\W_]\S*)")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query. `tokens` are the words with their places in `text`; values are normal forms.

    `open` tells that the last word may still be being typed. Filters hold what was typed after
    the colon; several of one key mean any of them.
    """

    text: str = ""
    tokens: tuple[Token, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    excluded: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    open: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The normal forms of the words."""
        return tuple(token.form for token in self.tokens)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look for and nothing to filter by."""
        return not (self.tokens or self.phrases or self.kinds or self.areas or self.years)


@lru_cache(maxsize=256)
def parse_query(text: str) -> Query:
    """What a person typed as a Query. Never raises; what is too long is cut."""
    shown = text[:MAX_TEXT].translate(_QUOTES).replace("\x00", " ")
    shown = shown.encode("utf-8", "replace").decode("utf-8")
    filters: dict[str, list[str]] = {"kinds": [], "areas": [], "years": []}

    def take_filter(match: re.Match[str]) -> str:
        key = _KEYS[match["key"].lower()]
        value = (match["quoted"] or match["value"] or "").strip().lower()
        if match["not"] or not value or (key == "years" and not _YEAR.search(value)):
            return match[0]
        filters[key].append(value)
        return " " * len(match[0])

    rest = _FILTER.sub(take_filter, shown)
    phrases: list[tuple[str, ...]] = []
    excluded: list[str] = []
    loose: list[tuple[int, int]] = []

    def take_phrase(match: re.Match[str]) -> str:
        words = tuple(token.form for token in tokens(match["text"]))[:MAX_WORDS]
        if match["not"]:
            excluded.extend(words)
        elif len(words) > 1:
            phrases.append(words)
            loose.append((match.start("text"), match.end("text")))
            return match[0]
        else:
            return match[0]
        return " " * len(match[0])

    rest = _PHRASE.sub(take_phrase, rest)

    def take_excluded(match: re.Match[str]) -> str:
        if any(start <= match.start() < end for start, end in loose):
            return match[0]
        excluded.extend(token.form for token in tokens(match["text"]))
        return " " * len(match[0])

    rest = _EXCLUDED.sub(take_excluded, rest)
    found = tuple(tokens(rest))[:MAX_WORDS]
    years = tuple(int(year) for value in filters["years"] for year in _YEAR.findall(value))
    return Query(
        text=shown.strip(),
        tokens=found,
        phrases=tuple(phrases[:4]),
        excluded=tuple(dict.fromkeys(excluded))[:MAX_WORDS],
        kinds=tuple(filters["kinds"][:8]),
        areas=tuple(filters["areas"][:8]),
        years=tuple(dict.fromkeys(years))[:8],
        open=bool(found) and found[-1].end == len(shown),
    )
