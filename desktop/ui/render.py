"""Block tree → QTextDocument, through a cursor and formats: no markup is ever made or read."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desktop.content.blocks import (
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
from desktop.content.page import Page
from desktop.ui.shown_source import source_line
from desktop.ui.text_look import (
    BULLET,
    CARD,
    CARD_ICON,
    CARD_ICONS,
    CARD_TONES,
    CHIP,
    HEADING,
    LANGUAGE,
    NUMBER,
    PARAGRAPH,
    TextLook,
)

NBSP = "\u00a0"
EM_SPACE = "\u2003"
BOLD, SEMI = QFont.Weight.Bold, QFont.Weight.DemiBold
_SIDES = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


@dataclass(frozen=True, slots=True)
class Chip:
    """A word or two on a tinted ground under the title."""

    text: str
    tone: str
    icon: str


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step of the way to a page; `href` as the reader's links, or empty."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class PageHead:
    """What stands above a page's text. `notice` is said first of all, in a card."""

    crumbs: tuple[Crumb, ...] = ()
    chips: tuple[Chip, ...] = ()
    notice: str = ""


def render_page(page: Page, head: PageHead, look: TextLook, parent: QObject | None = None) -> QTextDocument:
    """The whole page as a document. Links are "page:id#anchor", "cite:number", one of WAYS, or what crumbs hold."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.text().font())
    document.setIndentWidth(look.px(24))
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, page.title)
    writer = _Writer(document, page, look)
    writer.head(head)
    writer.blocks(page.blocks)
    writer.end()
    return document


class _Writer:
    """Writes blocks at the end of a document. `fresh` says that the cursor's block is still unused."""

    def __init__(self, document: QTextDocument, page: Page, look: TextLook) -> None:
        self.cursor = QTextCursor(document)
        self.page = page
        self.look = look
        self.fresh = True
        self.base = look.text()
        self.first_in_frame = False

    # -- blocks -----------------------------------------------------------------------------

    def start(self, block: QTextBlockFormat, text: QTextCharFormat) -> None:
        """Begins a block."""
        if self.first_in_frame:
            block.setTopMargin(0)
            self.first_in_frame = False
        if self.fresh:
            self.cursor.setBlockFormat(block)
            self.cursor.setBlockCharFormat(text)
            self.fresh = False
        else:
            self.cursor.insertBlock(block, text)
        self.base = text

    def close_gap(self) -> None:
        """Makes an unused block before a frame as good as invisible."""
        if self.fresh:
            block, text = self.look.hairline()
            self.cursor.setBlockFormat(block)
            self.cursor.setBlockCharFormat(text)

    def end(self) -> None:
        """The last block after a frame takes no room."""
        self.close_gap()

    def head(self, head: PageHead) -> None:
        """Notice, breadcrumbs, title, chips, lead."""
        look = self.look
        if head.notice:
            self.card("gold", "languages", head.notice, ())
        self.start(look.block(0, 4, 18), look.text(14, "muted"))
        for index, crumb in enumerate(head.crumbs):
            if index:
                self.put(" › ", self.base)
            self.put(crumb.text, self._quiet_link(crumb.href) if crumb.href else self.base)
        self.start(look.block(2, 6, 40), look.text(33, "ink", BOLD))
        self.put(self.page.title, self.base)
        if head.chips:
            self.start(look.block(2, 9, 26), look.text(14))
            for index, chip in enumerate(head.chips, start=1):
                self.chip(index, chip)
        self.start(look.block(0, 10, 29), look.text(20))
        self.put(self.page.summary, self.base)

    def _quiet_link(self, href: str) -> QTextCharFormat:
        made = QTextCharFormat(self.base)
        made.setAnchor(True)
        made.setAnchorHref(href)
        return made

    def chip(self, index: int, chip: Chip) -> None:
        """The text of a chip with room for its icon; the reader paints the ground behind it."""
        made = self.look.text(14, chip.tone, QFont.Weight.Medium)
        made.setProperty(CHIP, index)
        words = chip.text.replace(" ", NBSP)
        self.put(f"{NBSP * 3}{EM_SPACE}{NBSP * 3}{words}{NBSP * 4}", made)
        self.put("   ", self.look.text(14))

    def blocks(self, blocks: Iterable[Block]) -> None:
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
                    self.table(block)
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
        self.start(block, text)
        self.inlines(children, text)

    def paragraph(self, paragraph: Paragraph) -> None:
        """A paragraph."""
        block = self.look.block(0, 8)
        block.setProperty(PARAGRAPH, paragraph.id)
        block.setProperty(NUMBER, paragraph.number)
        text = self.look.text()
        self.start(block, text)
        self.inlines(paragraph.children, text)

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
                    self.blocks((part,))
                    continue
                self.paragraph(part)
                self._tighten(level if index else 0, bullet=index == 0 and not block.ordered)
                if index == 0 and made is None:
                    made = self.cursor.createList(form)
                elif index == 0 and made is not None:
                    made.add(self.cursor.block())

    def _tighten(self, indent: int, bullet: bool) -> None:
        block = self.cursor.blockFormat()
        block.setBottomMargin(self.look.px(5))
        block.setIndent(indent)
        if bullet:
            block.setProperty(BULLET, True)
        self.cursor.setBlockFormat(block)

    def quote(self, children: tuple[Block, ...]) -> None:
        """A quotation with a bar at its left."""
        form = QTextFrameFormat()
        form.setProperty(CARD, "quote")
        form.setPadding(0)
        form.setLeftMargin(self.look.px(18))
        form.setTopMargin(self.look.px(8))
        form.setBottomMargin(self.look.px(12))
        self.frame(form, children)

    def card(self, tone: str, icon: str, title: str, children: tuple[Block, ...]) -> None:
        """A tinted card with an icon, a title and any blocks."""
        form = QTextFrameFormat()
        form.setProperty(CARD, tone)
        form.setProperty(CARD_ICON, icon)
        form.setPadding(self.look.px(14))
        form.setTopMargin(self.look.px(16))
        form.setBottomMargin(self.look.px(10))
        self.frame(form, children, tone, title)

    def frame(self, form: QTextFrameFormat, children: tuple[Block, ...], tone: str = "", title: str = "") -> None:
        """A frame with blocks in it; the cursor goes on after it."""
        self.close_gap()
        frame = self.cursor.insertFrame(form)
        self.fresh = self.first_in_frame = True
        if title:
            block = self.look.block(0, 4 if children else 0)
            block.setTextIndent(self.look.px(26))
            self.start(block, self.look.text(16, tone, SEMI))
            self.put(title, self.base)
        self.blocks(children)
        self._no_bottom()
        self.cursor.setPosition(frame.lastPosition() + 1)
        self.fresh = True
        self.first_in_frame = False

    def _no_bottom(self) -> None:
        block = self.cursor.blockFormat()
        block.setBottomMargin(0)
        self.cursor.setBlockFormat(block)

    def table(self, table: Table) -> None:
        """A table: a tinted head row, hairlines between the rows."""
        self.close_gap()
        made = self.cursor.insertTable(len(table.rows) + 1, len(table.head), self._table_format(len(table.head)))
        for number, row in enumerate((table.head, *table.rows)):
            for column, cell in enumerate(row):
                side = table.align[column] if column < len(table.align) else "left"
                self._cell(made, number, column, cell, side)
        self.cursor.setPosition(made.lastPosition() + 1)
        self.fresh = True

    def _table_format(self, columns: int) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setHeaderRowCount(1)
        form.setBorder(0)
        form.setBorderCollapse(True)
        form.setCellPadding(0)
        form.setCellSpacing(0)
        form.setTopMargin(self.look.px(8))
        form.setBottomMargin(self.look.px(14))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        if columns == 2:
            lengths = [QTextLength(QTextLength.Type.PercentageLength, share) for share in (32, 68)]
            form.setColumnWidthConstraints(lengths)
        return form

    def _cell(self, made: QTextTable, row: int, column: int, cell: tuple[Inline, ...], side: str) -> None:
        look = self.look
        form = QTextTableCellFormat()
        form.setTopPadding(look.px(6))
        form.setBottomPadding(look.px(6))
        form.setLeftPadding(look.px(10))
        form.setRightPadding(look.px(10))
        form.setBottomBorder(look.theme.edge)
        form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBottomBorderBrush(look.colour("line"))
        if row == 0:
            form.setBackground(look.colour("window"))
        made.cellAt(row, column).setFormat(form)
        self.cursor = made.cellAt(row, column).firstCursorPosition()
        self.fresh = True
        block = look.block(0, 0, 22)
        block.setAlignment(_SIDES.get(side, Qt.AlignmentFlag.AlignLeft))
        text = look.text(15, "ink", SEMI if row == 0 else QFont.Weight.Normal)
        self.start(block, text)
        self.inlines(cell, text)

    # -- inlines ----------------------------------------------------------------------------

    def put(self, text: str, form: QTextCharFormat) -> None:
        """Plain characters in a format."""
        self.cursor.insertText(text, form)

    def inlines(self, nodes: Iterable[Inline], form: QTextCharFormat) -> None:
        """Any run of inline nodes."""
        for node in nodes:
            match node:
                case Text(text):
                    self.put(text, form)
                case Strong(children):
                    self.inlines(children, self._with(form, weight=SEMI))
                case Emphasis(children):
                    self.inlines(children, self._with(form, italic=True))
                case Lang(language, children):
                    self.inlines(children, self._with(form, language=language))
                case Link(page, anchor, children):
                    href = f"page:{page}#{anchor}" if anchor else f"page:{page}"
                    self.inlines(children, self.look.link(form, href))
                case Way(wish, children):
                    self.inlines(children, self.look.link(form, wish))
                case Cite(_, number):
                    self.put(str(number), self.look.cite(form, number, self._source_line(number)))
                    self.put("\u2009", form)
                case Break():
                    self.put("\u2028", form)

    def _source_line(self, number: int) -> str:
        if not 1 <= number <= len(self.page.sources):
            return ""
        source = self.page.sources[number - 1]
        return source_line(source)

    def _with(
        self, form: QTextCharFormat, weight: QFont.Weight | None = None, italic: bool = False, language: str = ""
    ) -> QTextCharFormat:
        made = QTextCharFormat(form)
        if weight is not None:
            made.setFontWeight(weight)
        if italic:
            made.setFontItalic(True)
        if language:
            made.setProperty(LANGUAGE, language)
        return made
