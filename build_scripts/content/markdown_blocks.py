"""Markdown to the block tree, by python-markdown. What is not in the vocabulary is a problem."""

import hashlib
import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element

import markdown
from markdown.inlinepatterns import InlineProcessor, SimpleTagInlineProcessor

from build_scripts.content.frontmatter import PageSource
from build_scripts.content.problems import Problem
from desktop.content.blocks import (
    NOTE_KINDS,
    WAYS,
    Block,
    Break,
    Cite,
    Emphasis,
    Heading,
    Inline,
    Lang,
    Link,
    ListBlock,
    Note,
    Paragraph,
    Quote,
    Strong,
    Table,
    Text,
    Way,
)
from desktop.content.walk import inline_text

LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_FORBIDDEN_LINES = (
    (re.compile(r"(?i)zigenar|tattar"), "the old slur is never written; it may stand in hidden_aliases only"),
    (re.compile(r"<[A-Za-z!/?]"), "markup outside the vocabulary: HTML"),
    (re.compile(r"https?://|www\.\w"), "markup outside the vocabulary: web addresses stand in sources.toml"),
    (re.compile(r"[\w.+-]+@[\w-]+\.\w"), "markup outside the vocabulary: e-mail addresses are not printed"),
    (re.compile(r"^\[\^[\w-]+\]:"), "markup outside the vocabulary: sources stand in sources.toml"),
    (re.compile(r"^\s*(?:[-*_] ?){3,}$"), "markup outside the vocabulary: a horizontal line"),
    (re.compile(r"^\s*(?:```|~~~)"), "markup outside the vocabulary: code"),
)
_LINK = re.compile(r"(?P<page>[a-z0-9-]+)?(?:#(?P<anchor>[\w-]+))?")


class _CiteProcessor(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]
        element = Element("cite")
        element.set("source", m[1])
        return element, m.start(0), m.end(0)


class _LangProcessor(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]
        element = Element("span")
        element.set("lang", m[1])
        element.text = m[2]
        return element, m.start(0), m.end(0)


def _parser() -> markdown.Markdown:
    parser = markdown.Markdown(extensions=["tables", "admonition", "sane_lists"], tab_length=4)
    for registry, names in (
        (parser.preprocessors, ("html_block",)),
        (parser.inlinePatterns, ("html", "entity", "autolink", "automail", "reference", "short_reference",
                                 "image_reference", "short_image_ref", "not_strong")),
        (parser.parser.blockprocessors, ("reference",)),
        (parser.treeprocessors, ("prettify",)),
    ):  # fmt: skip
        for name in names:
            if name in registry:
                registry.deregister(name)
    parser.inlinePatterns.register(SimpleTagInlineProcessor(r"()~~(.*?)~~", "del"), "del", 65)
    parser.inlinePatterns.register(_CiteProcessor(r"\[\^([A-Za-z0-9-]+)\]", parser), "cite", 175)
    parser.inlinePatterns.register(
        _LangProcessor(rf"(?<!\w):({LANGUAGE_TAG.pattern})\[([^\]]+)\]", parser), "lang", 170
    )
    return parser


def _tree(text: str) -> Element:
    parser = _parser()
    lines = text.split("\n")
    for preprocessor in parser.preprocessors:
        lines = preprocessor.run(lines)
    root = parser.parser.parseDocument(lines).getroot()
    assert root is not None
    for treeprocessor in parser.treeprocessors:
        changed = treeprocessor.run(root)
        root = changed if changed is not None else root
    return root


def paragraph_id(text: str) -> str:
    """The stable id of a paragraph: a hash of its opening, letters and digits only (SHA-256, 8 hex)."""
    opening = "".join(character for character in text.lower() if character.isalnum())[:48]
    return "p" + hashlib.sha256(opening.encode()).hexdigest()[:8]


def heading_id(text: str) -> str:
    """The id of a heading: its text in small letters a-z, digits and hyphens."""
    plain = text.lower().translate(str.maketrans("åäöéüáàčšž", "aaoeuaacsz"))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "avsnitt"


class BlockParser:
    """Turns one page's Markdown into blocks, and gathers problems with their lines.

    `numbers` gives each source id its citation number on the page.
    """

    def __init__(self, page: PageSource, numbers: dict[str, int]) -> None:
        self.page = page
        self.numbers = numbers
        self.problems: list[Problem] = []
        self._paragraph = 0
        self._ids: set[str] = set()

    def parse(self) -> tuple[Block, ...]:
        """The page's blocks. Look at `problems` before using them."""
        self._check_lines()
        return tuple(self._blocks(_tree(self.page.body)))

    def _check_lines(self) -> None:
        for number, line in enumerate(self.page.body.split("\n"), self.page.body_line):
            for pattern, message in _FORBIDDEN_LINES:
                if pattern.search(line):
                    self.problems.append(Problem(self.page.path, number, message))

    def _wrong(self, message: str, needle: str) -> None:
        line = self.page.line_of(needle, self.page.body_line) if needle else self.page.body_line
        self.problems.append(Problem(self.page.path, line, message))

    def _blocks(self, parent: Element, numbered: bool = True) -> list[Block]:
        blocks: list[Block] = []
        loose: list[Inline] = self._text(parent.text)
        for child in parent:
            if _is_inline(child):
                loose += self._inline(child)
            else:
                blocks += self._loose(loose)
                loose = []
                blocks += self._block(child, numbered)
            loose += self._text(child.tail)
        return blocks + self._loose(loose)

    def _loose(self, nodes: list[Inline]) -> list[Block]:
        children = _trim(nodes)
        return [self._para(children, False)] if children else []

    def _block(self, element: Element, numbered: bool) -> list[Block]:
        match element.tag:
            case "p":
                children = _trim(self._inlines(element))
                return [self._para(children, numbered)] if children else []
            case "h2" | "h3":
                children = _trim(self._inlines(element))
                return [Heading(int(element.tag[1]), self._unique(heading_id(inline_text(children))), children)]
            case "ul" | "ol":
                items = tuple(tuple(self._blocks(item, False)) for item in element)
                return [ListBlock(element.tag == "ol", int(element.get("start", "1")), items)]
            case "table":
                return [self._table(element)]
            case "blockquote":
                return [Quote(tuple(self._blocks(element)))]
            case "div" if "admonition" in element.get("class", ""):
                return self._note(element)
            case tag:
                text = "".join(element.itertext()).strip().split("\n")[0]
                self._wrong(f"markup outside the vocabulary: <{tag}> {text[:40]!r}", text[:40])
                return []

    def _para(self, children: tuple[Inline, ...], numbered: bool) -> Paragraph:
        number = 0
        if numbered:
            self._paragraph += 1
            number = self._paragraph
        return Paragraph(self._unique(paragraph_id(inline_text(children))), number, children)

    def _unique(self, id_: str) -> str:
        unique, count = id_, 2
        while unique in self._ids:
            unique, count = f"{id_}-{count}", count + 1
        self._ids.add(unique)
        return unique

    def _note(self, element: Element) -> list[Block]:
        kind = element.get("class", "").replace("admonition", "").strip()
        title = ""
        for child in list(element):
            if child.tag == "p" and child.get("class") == "admonition-title":
                title = "".join(child.itertext())
                element.remove(child)
        if kind not in NOTE_KINDS:
            self._wrong(f"unknown note {kind!r}; known are {', '.join(NOTE_KINDS)}", f"!!! {kind}")
        return [Note(kind, title, tuple(self._blocks(element)))]

    def _table(self, element: Element) -> Table:
        rows = [list(row) for row in element.iter("tr")]
        align = tuple(_alignment(cell) for cell in rows[0])
        cells = [tuple(_trim(self._inlines(cell)) for cell in row) for row in rows]
        return Table(cells[0], tuple(cells[1:]), align)

    def _text(self, text: str | None) -> list[Inline]:
        plain = re.sub(r"\s*\n\s*", " ", text or "")
        return [Text(plain)] if plain else []

    def _inlines(self, parent: Element) -> list[Inline]:
        nodes = self._text(parent.text)
        for child in parent:
            nodes += self._inline(child)
            nodes += self._text(child.tail)
        return nodes

    def _inline(self, element: Element) -> list[Inline]:
        match element.tag:
            case "strong":
                return [Strong(tuple(self._inlines(element)))]
            case "em":
                return [Emphasis(tuple(self._inlines(element)))]
            case "br":
                return [Break()]
            case "cite":
                return [self._cite(element.get("source", ""))]
            case "span":
                return [Lang(element.get("lang", ""), tuple(self._inlines(element)))]
            case "a":
                return [self._link(element)]
            case tag:
                text = "".join(element.itertext()) or element.get("alt", "")
                self._wrong(f"markup outside the vocabulary: <{tag}> {text[:40]!r}", text[:40])
                return self._inlines(element)

    def _cite(self, source: str) -> Cite:
        if source not in self.numbers:
            self._wrong(f"the citation [^{source}] is not in the page's list of sources", f"[^{source}]")
        return Cite(source, self.numbers.get(source, 0))

    def _link(self, element: Element) -> Link | Way:
        target = element.get("href", "")
        if target.startswith(("place:", "do:")):
            if target not in WAYS:
                self._wrong(f"dead link {target!r}: the program has no such place or command", f"({target}")
            return Way(target, tuple(self._inlines(element)))
        match = _LINK.fullmatch(target)
        if match is None or not target:
            self._wrong(f"dead link {target!r}: a link leads to a page id", f"({target}")
            return Link("", "", tuple(self._inlines(element)))
        return Link(match["page"] or self.page.id, match["anchor"] or "", tuple(self._inlines(element)))


def _is_inline(element: Element) -> bool:
    return element.tag in ("strong", "em", "br", "cite", "span", "a", "code", "img", "del")


def _trim(nodes: Iterable[Inline]) -> tuple[Inline, ...]:
    """A run without blanks at its ends, and without empty texts."""
    run = list(nodes)
    while run and isinstance(run[0], Text):
        run[0] = Text(run[0].text.lstrip())
        if run[0].text:
            break
        run.pop(0)
    while run and isinstance(run[-1], Text):
        run[-1] = Text(run[-1].text.rstrip())
        if run[-1].text:
            break
        run.pop()
    return tuple(run)


def _alignment(cell: Element) -> str:
    style = cell.get("style", "") + cell.get("align", "")
    return next((side for side in ("right", "center") if side in style), "left")
