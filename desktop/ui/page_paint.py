"""What is painted behind the text of a page: cards, bullets, paragraph numbers, chips."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextDocument, QTextFrame
from PySide6.QtWidgets import QTextBrowser

from desktop.ui.fonts import font
from desktop.ui.icons import Icons
from desktop.ui.marked_text import cursor_x
from desktop.ui.page_head import Chip
from desktop.ui.text_look import BULLET, CARD, CARD_ICON, NUMBER
from desktop.ui.text_outline import blocks, chip_ranges, citation_at
from desktop.ui.theme import Themes

LINK_RING, AROUND_LINK = 2, 3
HEAD_BLOCKS = 12
"""The chips stand among the first blocks of a page."""


@dataclass(slots=True)
class PagePaint:
    """Paints what QTextDocument cannot. `scale` is the text size, `numbered` shows the paragraphs' numbers."""

    themes: Themes
    icons: Icons
    chips: Sequence[Chip] = ()
    scale: float = 1.0
    numbered: bool = False

    def paint(self, painter: QPainter, document: QTextDocument) -> None:
        """Paints in the document's coordinates, before its text."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._cards(painter, document, document.rootFrame())
        self._bullets(painter, document)
        if self.numbered:
            self._numbers(painter, document)
        if self.chips:
            self._chip_line(painter, document)

    def _cards(self, painter: QPainter, document: QTextDocument, parent: QTextFrame) -> None:
        for frame in parent.childFrames():
            tone = frame.frameFormat().property(CARD)
            if tone:
                self._card(painter, document.documentLayout().frameBoundingRect(frame), frame, str(tone))
            self._cards(painter, document, frame)

    def _card(self, painter: QPainter, rect: QRectF, frame: QTextFrame, tone: str) -> None:
        form = frame.frameFormat()
        rect = rect.adjusted(form.leftMargin(), form.topMargin(), -form.rightMargin(), -form.bottomMargin())
        painter.setPen(Qt.PenStyle.NoPen)
        if tone == "quote":
            painter.setBrush(self.themes.colour("line"))
            painter.drawRoundedRect(QRectF(rect.left() - 16 * self.scale, rect.top(), 4, rect.height()), 2, 2)
            return
        painter.setBrush(self.themes.colour(f"{tone}_tint"))
        if self.themes.theme.edge > 1:
            painter.setPen(self.themes.colour("line"))
        painter.drawRoundedRect(rect, 10, 10)
        size = round(18 * self.scale)
        pixmap = self.icons.pixmap(str(form.property(CARD_ICON)), tone, size)
        at = QPointF(rect.left() + form.padding(), rect.top() + form.padding() + (24 * self.scale - size) / 2)
        painter.drawPixmap(at, pixmap)

    def _bullets(self, painter: QPainter, document: QTextDocument) -> None:
        layout = document.documentLayout()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.themes.colour("ink"))
        radius = 2.6 * self.scale
        for block in blocks(document):
            if block.blockFormat().property(BULLET):
                line = block.layout().lineAt(0)
                origin = layout.blockBoundingRect(block).topLeft()
                middle = origin.y() + line.y() + line.ascent() - 4.8 * self.scale
                painter.drawEllipse(QPointF(origin.x() + line.x() - 13 * self.scale, middle), radius, radius)

    def _numbers(self, painter: QPainter, document: QTextDocument) -> None:
        layout = document.documentLayout()
        painter.setFont(font(12 * self.scale))
        painter.setPen(self.themes.colour("muted"))
        side = document.rootFrame().frameFormat().leftMargin()
        for block in blocks(document):
            number = block.blockFormat().intProperty(NUMBER)
            if number and block.layout().lineCount():
                top = layout.blockBoundingRect(block).top() + block.layout().lineAt(0).y()
                box = QRectF(0, top, max(0.0, side - 6), block.layout().lineAt(0).height())
                where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, where, str(number))

    def _chip_line(self, painter: QPainter, document: QTextDocument) -> None:
        block = _chip_block(document)
        if block is None:
            return
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        for start, end, index in chip_ranges(block):
            line = block.layout().lineForTextPosition(start)
            if not line.isValid() or not 1 <= index <= len(self.chips):
                continue
            x, x_end = origin.x() + cursor_x(line, start), origin.x() + cursor_x(line, end)
            middle = origin.y() + line.y() + line.ascent() - 4.6 * self.scale
            self._chip(painter, x, x_end, middle, self.chips[index - 1])

    def _chip(self, painter: QPainter, x: float, x_end: float, middle: float, chip: Chip) -> None:
        half = 12 * self.scale
        painter.setBrush(self.themes.colour(f"{chip.tone}_tint"))
        painter.setPen(self.themes.colour("line") if self.themes.theme.edge > 1 else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(x, middle - half, x_end - x, 2 * half), half, half)
        size = round(15 * self.scale)
        pixmap = self.icons.pixmap(chip.icon, chip.tone, size)
        painter.drawPixmap(QPointF(x + 9 * self.scale, middle - size / 2), pixmap)


def _chip_block(document: QTextDocument) -> QTextBlock | None:
    for count, block in enumerate(blocks(document)):
        if count == HEAD_BLOCKS:
            return None
        if chip_ranges(block):
            return block
    return None


def paint_link_ring(view: QTextBrowser, colour: QColor) -> None:
    """Draws a ring round the link that the keyboard is on: Qt's own is a dotted line of one grey pixel."""
    painter = QPainter(view.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-view.horizontalScrollBar().value(), -view.verticalScrollBar().value())
    painter.setPen(QPen(colour, LINK_RING))
    for rect in link_rings(view):
        painter.drawRoundedRect(rect, 4, 4)
    painter.end()


def link_rings(view: QTextBrowser) -> list[QRectF]:
    """Where the link stands that the keyboard is on, line by line, in the document's coordinates."""
    cursor, document = view.textCursor(), view.document()
    block = document.findBlock(cursor.selectionStart())
    if not view.hasFocus() or not cursor.hasSelection() or not cursor.charFormat().isAnchor() or citation_at(cursor):
        return []
    first, last = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
    corner, layout = document.documentLayout().blockBoundingRect(block).topLeft(), block.layout()
    found = []
    for line in (layout.lineAt(number) for number in range(layout.lineCount())):
        begin, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if begin < end:
            left, right = cursor_x(line, begin), cursor_x(line, end)
            rect = QRectF(corner.x() + left, corner.y() + line.y(), right - left, line.height())
            found.append(rect.adjusted(-AROUND_LINK, 0, AROUND_LINK, 0))
    return found
