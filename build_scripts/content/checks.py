"""What a page must live up to: citations, numbers that its sources have, easy Swedish, links."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from build_scripts.content.frontmatter import PageSource
from build_scripts.content.problems import Problem
from build_scripts.content.sentences import has_number, numbers, readability, sentences, words
from desktop.content.blocks import Block, Heading, Link, ListBlock, Note, Paragraph, Quote, Table
from desktop.content.walk import citations, inline_text, links, passages

EASY_LANGUAGE = "sv-simple"
EASY_MEAN, EASY_LONGEST, EASY_LIX = 12, 20, 35
SUMMARY_LENGTH = 220


@dataclass(slots=True)
class ParsedPage:
    """A page file with its blocks."""

    source: PageSource
    blocks: tuple[Block, ...] = ()

    @property
    def links(self) -> list[Link]:
        """The page's links in reading order."""
        return links(self.blocks)

    @property
    def key(self) -> tuple[str, str]:
        """Page id and language."""
        return self.source.id, self.source.language

    def line_of_text(self, text: str) -> int:
        """The line of the file where a run of rendered text begins."""
        wanted = _squeeze(text)[:24]
        for number in range(self.source.body_line, len(self.source.lines) + 1):
            if wanted and wanted in _squeeze(_unmarked("\n".join(self.source.lines[number - 1 : number + 2]))):
                return number + self._skip(number, wanted)
        return self.source.body_line

    def _skip(self, number: int, wanted: str) -> int:
        """0 when the text begins on line `number`, else how many lines further down it does."""
        for offset in range(3):
            line = number - 1 + offset
            if line < len(self.source.lines) and wanted[:8] in _squeeze(_unmarked(self.source.lines[line])):
                return offset
        return 0


def _unmarked(line: str) -> str:
    line = re.sub(r"\[\^[^\]]*\]", "", line)
    line = re.sub(r"\]\([^)]*\)", "", line)
    return re.sub(r"(?<!\w):[a-z]{2,3}(?:-[A-Za-z0-9]+)*\[", "", line)


def _squeeze(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())


@dataclass(frozen=True, slots=True)
class _Run:
    """A run of text with the sources that may prove its numbers."""

    text: str
    sources: frozenset[str]


def _cited(block: Block | None) -> frozenset[str]:
    return frozenset(cite.source for cite in citations([block])) if block is not None else frozenset()


def _runs(blocks: Iterable[Block], lead: frozenset[str] = frozenset()) -> Iterator[_Run]:
    """Every run with a number's scope: its paragraph, or the paragraph before its list or table."""
    before: Block | None = None
    for block in blocks:
        behind = _cited(before) if isinstance(before, Paragraph) else frozenset()
        match block:
            case Paragraph(_, _, children):
                yield _Run(inline_text(children), _cited(block) | lead)
            case ListBlock(_, _, items):
                for item in items:
                    own = _cited(item[0]) if item else frozenset()
                    yield from _runs(item, lead | behind | own)
            case Table(head, rows, _):
                proof = lead | behind
                for row in (head, *rows):
                    cells = [Paragraph("", 0, cell) for cell in row]
                    cited = frozenset[str]().union(*(_cited(cell) for cell in cells)) | proof
                    for cell in cells:
                        yield _Run(inline_text(cell.children), cited)
            case Quote(children_):
                yield from _runs(children_, lead | behind)
            case Note(_, _, children_):
                yield from _runs(children_, lead)
            case Heading():
                pass
        before = block


def check_citations(page: ParsedPage, figures: dict[str, set[str]], is_fact: bool) -> Iterator[Problem]:
    """Numbers without a citation, numbers no cited source has, and a fact page without any citation."""
    source, language = page.source, page.source.language
    used = {cite.source for cite in citations(page.blocks)} | {fact.get("source", "") for fact in source.facts()}
    if is_fact and not citations(page.blocks):
        yield Problem(source.path, source.body_line, "a fact page with no citation")
    for listed in source.texts("sources"):
        if listed not in used:
            yield Problem(source.path, source.line_of(f'"{listed}"'), f"source {listed!r} is listed but never cited")
    for run in _runs(page.blocks):
        if has_number(run.text, language) and not run.sources:
            line = page.line_of_text(run.text)
            yield Problem(source.path, line, f"a number without a citation: {run.text[:60]!r}")
        else:
            for missing in unproved(run.text, run.sources, figures):
                line = page.line_of_text(run.text)
                cited = ", ".join(sorted(run.sources))
                yield Problem(source.path, line, f"the number {missing} is not in the cited source ({cited})")
    yield from _check_front_numbers(source, figures)


def check_program_page(page: ParsedPage) -> Iterator[Problem]:
    """A page about the program rests on the program itself: it has no sources, and nothing that needs one."""
    source = page.source
    for key in ("sources", "facts", "areas", "status", "checked"):
        if key in source.front:
            yield Problem(source.path, source.line_of(key), f"a page about the program has no {key!r}")


def _check_front_numbers(source: PageSource, figures: dict[str, set[str]]) -> Iterator[Problem]:
    every = frozenset(source.texts("sources"))
    for key in ("title", "summary"):
        for missing in unproved(source.text(key), every, figures):
            yield Problem(
                source.path, source.line_of(f"{key} ="), f"the number {missing} in {key} is in no source of the page"
            )
    for fact in source.facts():
        text = f"{fact.get('label', '')} {fact.get('value', '')}"
        line = source.line_of(f'"{fact.get("value", "")}"')
        if has_number(text, source.language) and not fact.get("source"):
            yield Problem(source.path, line, f"a number without a source in the fact {text!r}")
        for missing in unproved(text, frozenset({fact.get("source", "")}), figures):
            yield Problem(
                source.path, line, f"the number {missing} is not in the fact's source ({fact.get('source', '')})"
            )


def unproved(text: str, sources: frozenset[str], figures: dict[str, set[str]]) -> list[str]:
    """The numbers of a text that none of the sources has, each once."""
    known: set[str] = set().union(*(figures.get(source, set()) for source in sources))
    missing = []
    for number in numbers(text):
        plain = number.lstrip("0") or "0"
        parts = re.split(r"\D", number)
        if {number, plain} & known or all(part in known or (part.lstrip("0") or "0") in known for part in parts):
            continue
        if number not in missing:
            missing.append(number)
    return missing


def check_easy(page: ParsedPage) -> Iterator[Problem]:
    """The measures of easy Swedish: mean and longest sentence, LIX, paragraphs of at most seven lines."""
    source = page.source
    parts: list[str] = []
    for passage in passages(page.blocks):
        if passage.kind in ("heading", "note"):
            continue
        for sentence in sentences(passage.text):
            parts.append(sentence)
            if len(words(sentence)) > EASY_LONGEST:
                line = page.line_of_text(passage.text)
                yield Problem(source.path, line, f"a sentence of over {EASY_LONGEST} words: {sentence[:60]!r}")
        if len(passage.text) > 7 * 60:
            yield Problem(source.path, page.line_of_text(passage.text), "a paragraph of over seven lines")
    figures = readability(parts)
    if figures.mean >= EASY_MEAN:
        yield Problem(source.path, source.body_line, f"sentences average {figures.mean:.1f} words (under {EASY_MEAN})")
    if figures.lix >= EASY_LIX:
        yield Problem(source.path, source.body_line, f"LIX is {figures.lix:.0f} (under {EASY_LIX})")


def check_summary(page: PageSource) -> Iterator[Problem]:
    """The summary is one sentence of reasonable length."""
    summary = page.text("summary")
    if len(sentences(summary)) > 1:
        yield Problem(page.path, page.line_of("summary ="), "the summary must be one sentence")
    if len(summary) > SUMMARY_LENGTH:
        yield Problem(page.path, page.line_of("summary ="), f"the summary is longer than {SUMMARY_LENGTH} characters")
