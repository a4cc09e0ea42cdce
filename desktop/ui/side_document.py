"""The side panel's text: facts in short, related pages, sources, as one document."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desktop.content.blocks import Heading
from desktop.content.page import Page
from desktop.content.walk import inline_text
from desktop.core.records import Fact
from desktop.ui.shown_source import source_line
from desktop.ui.text_look import TextLook

SOURCE = 0x100020
"""Property of a block format: the number of the source that stands there."""
LABEL_SHARE = 42
LONG = 5
"""From so many headings a page has its contents in the panel."""


@dataclass(frozen=True, slots=True)
class SideWords:
    """The headings, in the program's language."""

    facts: str
    related: str
    sources: str
    contents: str


def side_document(page: Page, words: SideWords, look: TextLook, width: float, parent: QObject) -> QTextDocument:
    """The panel's document. Links are "page:id", "source:number" and, on a long page, "#heading"."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.text().font())
    writer = _Side(document, look, width)
    if page.facts:
        writer.heading(words.facts)
        writer.facts(page.facts)
    headings = contents(page)
    if len(headings) >= LONG:
        writer.heading(words.contents)
        for heading in headings:
            writer.line(inline_text(heading.children), f"#{heading.id}", "")
    if page.related:
        writer.heading(words.related)
        for ref in page.related:
            writer.line(ref.short or ref.title, f"page:{ref.id}", ref.summary)
    if page.sources:
        writer.heading(words.sources)
        for number, source in enumerate(page.sources, start=1):
            writer.source(number, source_line(source))
    return document


def contents(page: Page) -> list[Heading]:
    """The page's main headings."""
    return [block for block in page.blocks if isinstance(block, Heading) and block.level == 2]


class _Side:
    def __init__(self, document: QTextDocument, look: TextLook, width: float) -> None:
        self.cursor = QTextCursor(document)
        self.look = look
        self.width = width
        self.fresh = True

    def start(self, block: QTextBlockFormat, text: QTextCharFormat) -> None:
        if self.fresh:
            self.cursor.setBlockFormat(block)
            self.cursor.setBlockCharFormat(text)
            self.fresh = False
        else:
            self.cursor.insertBlock(block, text)

    def heading(self, text: str) -> None:
        first = self.cursor.position() == 0
        block = self.look.block(0 if first else 20, 6, 20)
        block.setHeadingLevel(2)
        form = self.look.text(14, "muted", QFont.Weight.DemiBold)
        self.start(block, form)
        self.cursor.insertText(text, form)

    def facts(self, facts: tuple[Fact, ...]) -> None:
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellPadding(0)
        form.setCellSpacing(0)
        form.setTopMargin(self.look.px(4))
        form.setBottomMargin(self.look.px(16))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shares = (LABEL_SHARE, 100 - LABEL_SHARE)
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
        fitting = [self._fits(fact) for fact in facts]
        rows = sum(1 if fits else 2 for fits in fitting)
        table = self.cursor.insertTable(rows, 2, form)
        row = 0
        for fact, fits in zip(facts, fitting, strict=True):
            self._fact(table, row, fact, fits)
            row += 1 if fits else 2
        self.cursor.setPosition(table.lastPosition() + 1)
        self.fresh = True

    def _fact(self, table: QTextTable, row: int, fact: Fact, fits: bool) -> None:
        if not fits:
            table.mergeCells(row, 0, 1, 2)
            table.mergeCells(row + 1, 0, 1, 2)
        self._cell(table, row, 0, fact.label, "muted", 8, row_above=not fits)
        self._cell(table, row if fits else row + 1, 1 if fits else 0, fact.value, "ink", 0)

    def _cell(
        self, table: QTextTable, row: int, column: int, text: str, role: str, right: float, row_above: bool = False
    ) -> None:
        cell = table.cellAt(row, column)
        form = QTextTableCellFormat()
        form.setBottomPadding(self.look.px(0 if row_above else 5))
        cell.setFormat(form)
        cursor = cell.firstCursorPosition()
        block = self.look.block(0, 0, 22)
        block.setRightMargin(self.look.px(right))
        cursor.setBlockFormat(block)
        cursor.insertText(text, self.look.text(16, role))

    def _fits(self, fact: Fact) -> bool:
        metrics = QFontMetricsF(self.look.text().font())
        rooms = (self.width * LABEL_SHARE / 100 - self.look.px(8), self.width * (100 - LABEL_SHARE) / 100)
        return all(
            metrics.horizontalAdvance(word) <= room
            for words, room in ((fact.label, rooms[0]), (fact.value, rooms[1]))
            for word in words.split()
        )

    def line(self, text: str, href: str, tip: str) -> None:
        plain = self.look.text()
        self.start(self.look.block(0, 5, 24), plain)
        self.cursor.insertText(text, self.look.link(plain, href, tip))

    def source(self, number: int, text: str) -> None:
        block = self.look.block(0, 9, 19)
        block.setLeftMargin(self.look.px(12))
        block.setProperty(SOURCE, number)
        strong = self.look.text(14, "ink", QFont.Weight.DemiBold)
        quiet = self.look.text(14, "muted")
        for form in (strong, quiet):
            form.setAnchor(True)
            form.setAnchorHref(f"source:{number}")
        self.start(block, strong)
        self.cursor.insertText(f"{number} ", strong)
        self.cursor.insertText(text, quiet)
