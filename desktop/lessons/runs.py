"""A run of the block tree as runs of a slide, with the places of its citations."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.content.blocks import Break, Cite, Emphasis, Inline, Lang, Link, Strong, Text, Way
from desktop.content.sentences import Span
from desktop.lessons.slides import Run, Runs

NBSP = "\u00a0"
LONGEST_POINTER = 90
_MONTHS = (
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
    "|January|February|March|May|June|July|August|October|November|December"
)
_BOUND = (
    re.compile(rf"(?<=\d) (?=(?:{_MONTHS})\b)"),
    re.compile(r"(?<=\d) (?=\d{3}(?!\d))"),
    re.compile(r"(?<=\d) (?=(?:%|§§?|kap\.|kronor|procent|år|miljon|minuter)(?!\w))"),
    re.compile(r"(?<=kap\.) (?=\d)|(?<=§) (?=\d)"),
)


@dataclass(frozen=True, slots=True)
class Prose:
    """Text with its looks, the source ids with the position they stand at, and where its links are."""

    runs: Runs
    cites: tuple[tuple[int, str], ...] = ()
    links: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        """The plain characters."""
        return "".join(run.text for run in self.runs)

    def cut(self, span: Span) -> "Prose":
        """The part of a span; a citation right after the span belongs to it."""
        start, end = span
        inside = tuple((at - start, source) for at, source in self.cites if start < at <= end or at == start == 0)
        return Prose(_slice(self.runs, start, end), inside)

    def points_elsewhere(self, span: Span) -> bool:
        """Whether a sentence says nothing but where to read more: short, without a source, a third of it a link."""
        linked = sum(max(0, min(end, span[1]) - max(start, span[0])) for start, end in self.links)
        cited = any(span[0] < at <= span[1] for at, _ in self.cites)
        return not cited and span[1] - span[0] <= LONGEST_POINTER and linked * 3 >= span[1] - span[0]

    def sources(self) -> tuple[str, ...]:
        """The ids of the sources, in order, each once."""
        return tuple(dict.fromkeys(source for _, source in self.cites))


def prose(nodes: Iterable[Inline]) -> Prose:
    """The runs of inline nodes, with numbers bound to what they count."""
    found = _Found()
    found.collect(nodes, Run(""))
    runs = tuple(replace(run, text=bind(run.text)) for run in found.runs if run.text)
    return Prose(runs, tuple(found.cites), tuple(found.links))


def plain(text: str, strong: bool = False) -> Runs:
    """Plain text as runs."""
    return (Run(bind(text), strong=strong),)


def bind(text: str) -> str:
    """The text with spaces that must not break made no-break: "24 februari", "10 000", "5 kap. 7 §"."""
    for pattern in _BOUND:
        text = pattern.sub(NBSP, text)
    return text


class _Found:
    """What a walk over inline nodes has come by."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.cites: list[tuple[int, str]] = []
        self.links: list[Span] = []

    def at(self) -> int:
        """The position in the text."""
        return sum(len(run.text) for run in self.runs)

    def collect(self, nodes: Iterable[Inline], look: Run) -> None:
        """Takes the nodes in order."""
        for node in nodes:
            match node:
                case Text(text):
                    self.runs.append(replace(look, text=text))
                case Break():
                    self.runs.append(replace(look, text="\n"))
                case Cite(source, _):
                    self.cites.append((self.at(), source))
                case Strong(children):
                    self.collect(children, replace(look, strong=True))
                case Emphasis(children):
                    self.collect(children, replace(look, emphasis=True))
                case Lang(language, children):
                    self.collect(children, replace(look, language=language))
                case Way(_, children):
                    self.collect(children, look)
                case Link(_, _, children):
                    start = self.at()
                    self.collect(children, look)
                    self.links.append((start, self.at()))


def _slice(runs: Runs, start: int, end: int) -> Runs:
    out: list[Run] = []
    position = 0
    for run in runs:
        piece = run.text[max(0, start - position) : max(0, end - position)]
        if piece:
            out.append(replace(run, text=piece))
        position += len(run.text)
    return tuple(out)
