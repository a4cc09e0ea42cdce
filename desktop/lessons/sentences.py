"""Where the sentences of Swedish and English plain text begin and end."""

import re

Span = tuple[int, int]
"""Half-open range of characters."""

_ABBREVIATIONS = re.compile(
    r"\b(?:t\.ex|bl\.a|d\.v\.s|m\.fl|m\.m|s\.k|f\.d|f\.n|o\.s\.v|fr\.o\.m|t\.o\.m|e\.g|i\.e|etc|ca|kap|prop|bet|dir"
    r"|skr|rskr|nr|no|st|tfn|tel|kl|jfr|resp|osv|dvs|art|sid|kr|milj|[A-ZÅÄÖ])\.",
)
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
