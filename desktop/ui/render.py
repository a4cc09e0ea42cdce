"""Block tree → QTextDocument, through a cursor and formats: no markup is ever made or read."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QTextCharFormat, QTextDocument, QTextFrameFormat, QTextListFormat

from desktop.content.blocks import Block, Heading, Inline, ListBlock, Note, Paragraph, Quote, Table
from desktop.content.page import Page
from desktop.ui.page_head import Chip, PageHead
from desktop.ui.table_writer import write_table
from desktop.ui.text_look import (
    BULLET,
    CARD,
    CARD_ICON,
    CARD_ICONS,
    CARD_TONES,
    CHIP,
    HEADING,
    NUMBER,
    PARAGRAPH,
    SILENT,
    TextLook,
)
from desktop.ui.text_writer import SEMI, TextWriter

NBSP = "\u00a0"
ICON_ROOM = 11
"""Spaces that no line may be broken at, as wide as a chip's icon and the air around it."""


def render_page(page: Page, head: PageHead, look: TextLook, parent: QObject | None = None) -> QTextDocument:
    """The whole page as a document. Links are "page:id#anchor", "cite:number", one of WAYS, or what crumbs hold."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.text().font())
    document.setIndentWidth(look.px(24))
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, page.title)
    writer = TextWriter(document, look, page.sources)
    blocks = _Blocks(writer)
    if head.notice:
        blocks.card("gold", "languages", head.notice, ())
    _write_head(writer, page, head)
    blocks.write(page.blocks)
    writer.close_gap()
    return document


# -- the head -----------------------------------------------------------------------------------


def _write_head(writer: TextWriter, page: Page, head: PageHead) -> None:
    """Breadcrumbs, title, chips, lead."""
    look = writer.look
    _write_crumbs(writer, head)
    writer.start(look.block(2, 6, 40), look.text(33, "ink", QFont.Weight.Bold))
    writer.put(page.title)
    if head.chips:
        block = look.block(2, 9, 26)
        block.setProperty(SILENT, True)
        writer.start(block, look.text(14))
        for index, chip in enumerate(head.chips, start=1):
            _write_chip(writer, index, chip)
    writer.start(look.block(0, 10, 29), look.text(20))
    writer.put(page.summary)


def _write_crumbs(writer: TextWriter, head: PageHead) -> None:
    block = writer.look.block(0, 4, 18)
    block.setProperty(SILENT, True)
    writer.start(block, writer.look.text(14, "muted"))
    for index, crumb in enumerate(head.crumbs):
        if index:
            writer.put(" › ")
        writer.put(crumb.text, _quiet_link(writer.base, crumb.href) if crumb.href else None)


def _quiet_link(base: QTextCharFormat, href: str) -> QTextCharFormat:
    made = QTextCharFormat(base)
    made.setAnchor(True)
    made.setAnchorHref(href)
    return made


def _write_chip(writer: TextWriter, index: int, chip: Chip) -> None:
    """The text of a chip with room for its icon; the ground behind it is painted by the reader."""
    made = writer.look.text(14, chip.tone, QFont.Weight.Medium)
    made.setProperty(CHIP, index)
    words = chip.text.replace(" ", NBSP)
    writer.put(f"{NBSP * ICON_ROOM}{words}{NBSP * 4}", made)
    writer.put("   ", writer.look.text(14))


# -- the text -----------------------------------------------------------------------------------


class _Blocks:
    """Writes the blocks of the tree, each in its look."""

    def __init__(self, writer: TextWriter) -> None:
        self.writer = writer
        self.look = writer.look

    def write(self, blocks: Iterable[Block]) -> None:
        """Any run of blocks."""
        for block in blocks:
            match block:
                case Heading(level, id_, children):
                    self.heading(level, id_, children)
                case Paragraph():
                    self.paragraph(block)
                case ListBlock():
                    self.list(block)
                case Table():
                    write_table(self.writer, block)
                case Quote(children_):
                    self.quote(children_)
                case Note(kind, title, children_):
                    self.card(CARD_TONES.get(kind, "blue"), CARD_ICONS.get(kind, "info"), title, children_)

    def heading(self, level: int, id_: str, children: tuple[Inline, ...]) -> None:
        """A heading of level 2 or 3."""
        top, line, size = (22, 28, 21) if level == 2 else (14, 24, 18)
        block = self.look.block(top, 6, line)
        block.setHeadingLevel(level)
        block.setProperty(HEADING, id_)
        text = self.look.text(size, "ink", SEMI)
        self.writer.start(block, text)
        self.writer.inlines(children, text)

    def paragraph(self, paragraph: Paragraph) -> None:
        """A paragraph."""
        block = self.look.block(0, 8)
        block.setProperty(PARAGRAPH, paragraph.id)
        block.setProperty(NUMBER, paragraph.number)
        text = self.look.text()
        self.writer.start(block, text)
        self.writer.inlines(paragraph.children, text)

    def list(self, block: ListBlock, level: int = 1) -> None:
        """A list, with lists and paragraphs inside its items."""
        form = QTextListFormat()
        # Qt's own bullets are too heavy; the reader paints them where BULLET stands.
        form.setStyle(QTextListFormat.Style.ListDecimal if block.ordered else QTextListFormat.Style.ListStyleUndefined)
        form.setStart(block.start)
        form.setIndent(level)
        made = None
        for item in block.items:
            for index, part in enumerate(item):
                if isinstance(part, ListBlock):
                    self.list(part, level + 1)
                    continue
                if not isinstance(part, Paragraph):
                    self.write((part,))
                    continue
                self.paragraph(part)
                self._tighten(level if index else 0, bullet=index == 0 and not block.ordered)
                if index == 0 and made is None:
                    made = self.writer.cursor.createList(form)
                elif index == 0 and made is not None:
                    made.add(self.writer.cursor.block())

    def _tighten(self, indent: int, bullet: bool) -> None:
        cursor = self.writer.cursor
        block = cursor.blockFormat()
        block.setBottomMargin(self.look.px(5))
        block.setIndent(indent)
        if bullet:
            block.setProperty(BULLET, True)
        cursor.setBlockFormat(block)

    def quote(self, children: tuple[Block, ...]) -> None:
        """A quotation with a bar at its left."""
        form = QTextFrameFormat()
        form.setProperty(CARD, "quote")
        form.setPadding(0)
        form.setLeftMargin(self.look.px(18))
        form.setTopMargin(self.look.px(8))
        form.setBottomMargin(self.look.px(12))
        self._frame(form, children)

    def card(self, tone: str, icon: str, title: str, children: tuple[Block, ...]) -> None:
        """A tinted card with an icon, a title and any blocks."""
        form = QTextFrameFormat()
        form.setProperty(CARD, tone)
        form.setProperty(CARD_ICON, icon)
        form.setPadding(self.look.px(14))
        form.setTopMargin(self.look.px(16))
        form.setBottomMargin(self.look.px(10))
        self._frame(form, children, tone, title)

    def _frame(self, form: QTextFrameFormat, children: tuple[Block, ...], tone: str = "", title: str = "") -> None:
        """A frame with blocks in it; the writer goes on after it."""
        writer = self.writer
        writer.close_gap()
        frame = writer.cursor.insertFrame(form)
        writer.begin_frame()
        if title:
            block = self.look.block(0, 4 if children else 0)
            block.setTextIndent(self.look.px(26))
            writer.start(block, self.look.text(16, tone, SEMI))
            writer.put(title)
        self.write(children)
        writer.set_bottom(0)
        writer.leave_frame(frame.lastPosition())
