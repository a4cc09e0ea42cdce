"""Where the sentences of Swedish and English plain text begin and end."""

import re

Span = tuple[int, int]
"""Half-open range of characters."""

_ABBREVIATIONS = re.compile(
    r"\b(?:[Tt]\.\s?ex|[Bb]l\.\s?a|d\.\s?v\.\s?s|m\.\s?fl|m\.\s?m|s\.\s?k|f\.\s?d|f\.\s?n|o\.\s?s\.\s?v|p\.\s?g\.\s?a"
    r"|[Ff]r\.\s?o\.\s?m|[Tt]\.\s?o\.\s?m|e\.g|i\.e|etc|ca|[Kk]ap|[Pp]rop|[Bb]et|[Dd]ir|[Ss]kr|[Rr]skr|[Nn]r|[Nn]o|st"
    r"|[Tt]fn|[Tt]el|kl|[Jj]fr|resp|osv|dvs|[Aa]rt|[Ss]id|ff?|pp|kr|milj|jan|feb|febr|aug|sept|okt|nov|dec"
    r"|Mr|Mrs|Ms|Dr|Prof|[A-ZÅÄÖ])\."
    # A page, a week or a volume only where its number follows: "s. 12", not "Det är hans."
    r"|\b(?:s|p|v|vol|mom)\.(?=\s?\d)",
)
_LAST = re.compile(rf"(?:{_ABBREVIATIONS.pattern})$")
_END = re.compile(r"(?<=[.!?…])[”\"’)]*\s+(?=[A-ZÅÄÖ0-9”\"’–(])|\n+")
_CLAUSE = re.compile(r"(?<=[;:–])\s+|(?<=,)\s+(?=(?:och|men|som|eller|and|but|or|which)\b)|(?<=,)\s+")


def sentence_spans(text: str) -> list[Span]:
    """The sentences of a text, without the blanks between them. Abbreviations and initials do not end one."""
    guarded = _ABBREVIATIONS.sub(lambda match: match[0].replace(".", "\u0001"), text)
    spans: list[Span] = []
    start = 0
    for match in _END.finditer(guarded):
        closing = len(match[0]) - len(match[0].lstrip('”"’)'))
        spans.append((start, match.start() + closing))
        start = match.end()
    spans.append((start, len(text)))
    return [trimmed for span in spans if (trimmed := _trimmed(text, span)) is not None]


def ends_in_abbreviation(text: str) -> bool:
    """Whether the full stop that a text ends with belongs to an abbreviation or an initial."""
    return _LAST.search(text) is not None


def clause_spans(text: str, span: Span) -> list[Span]:
    """A sentence cut at its semicolons, colons, dashes and commas; one span where there are none."""
    spans: list[Span] = []
    start = span[0]
    for match in _CLAUSE.finditer(text, span[0], span[1]):
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, span[1]))
    return [trimmed for part in spans if (trimmed := _trimmed(text, part)) is not None]


def _trimmed(text: str, span: Span) -> Span | None:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
