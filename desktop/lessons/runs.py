"""A run of the block tree as runs of a slide, with the places of its citations."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.content.blocks import Break, Cite, Emphasis, Inline, Lang, Link, Strong, Text
from desktop.lessons.sentences import Span
from desktop.lessons.slides import Run, Runs

NBSP = "\u00a0"
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
    """Text with its looks, and the source ids with the position they stand at."""

    runs: Runs
    cites: tuple[tuple[int, str], ...] = ()

    @property
    def text(self) -> str:
        """The plain characters."""
        return "".join(run.text for run in self.runs)

    def cut(self, span: Span) -> "Prose":
        """The part of a span; a citation right after the span belongs to it."""
        start, end = span
        inside = tuple((at - start, source) for at, source in self.cites if start < at <= end or at == start == 0)
        return Prose(_slice(self.runs, start, end), inside)

    def sources(self) -> tuple[str, ...]:
        """The ids of the sources, in order, each once."""
        return tuple(dict.fromkeys(source for _, source in self.cites))


def prose(nodes: Iterable[Inline]) -> Prose:
    """The runs of inline nodes, with numbers bound to what they count."""
    runs: list[Run] = []
    cites: list[tuple[int, str]] = []
    _collect(nodes, Run(""), runs, cites)
    return Prose(tuple(replace(run, text=bind(run.text)) for run in runs if run.text), tuple(cites))


def plain(text: str, strong: bool = False) -> Runs:
    """Plain text as runs."""
    return (Run(bind(text), strong=strong),)


def bind(text: str) -> str:
    """The text with spaces that must not break made no-break: "24 februari", "10 000", "5 kap. 7 §"."""
    for pattern in _BOUND:
        text = pattern.sub(NBSP, text)
    return text


def _collect(nodes: Iterable[Inline], look: Run, runs: list[Run], cites: list[tuple[int, str]]) -> None:
    for node in nodes:
        match node:
            case Text(text):
                runs.append(replace(look, text=text))
            case Break():
                runs.append(replace(look, text="\n"))
            case Cite(source, _):
                cites.append((sum(len(run.text) for run in runs), source))
            case Strong(children):
                _collect(children, replace(look, strong=True), runs, cites)
            case Emphasis(children):
                _collect(children, replace(look, emphasis=True), runs, cites)
            case Lang(language, children):
                _collect(children, replace(look, language=language), runs, cites)
            case Link(_, _, children):
                _collect(children, look, runs, cites)


def _slice(runs: Runs, start: int, end: int) -> Runs:
    out: list[Run] = []
    position = 0
    for run in runs:
        piece = run.text[max(0, start - position) : max(0, end - position)]
        if piece:
            out.append(replace(run, text=piece))
        position += len(run.text)
    return tuple(out)
