"""The reading surface: shows a document in a column, paints cards and chips, tells of links."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QToolTip, QWidget

from desktop.core.records import Marks
from desktop.ui.fonts import font
from desktop.ui.icons import Icons
from desktop.ui.marked_text import cursor_x
from desktop.ui.render import Chip
from desktop.ui.text_look import BULLET, CARD, CARD_ICON, CHIP, HEADING, NUMBER, PARAGRAPH
from desktop.ui.theme import Themes

COLUMN = 660
"""The widest column of text in pixels at 100 %."""
SHORT = 460
"""The column for those who want shorter lines: about 55 characters."""


class Reader(QTextBrowser):
    """A page to read. It loads nothing by itself: no file, no address."""

    linkRequested = Signal(str, bool)
    """A link's href, and whether it is wanted in a new tab."""
    textSizeRequested = Signal(int)
    """+1 or -1 for each notch of the wheel with Ctrl."""
    copyRequested = Signal(str)
    """The text marked, to be copied with its source."""

    def __init__(self, themes: Themes, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Sidans text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._themes = themes
        self._icons = icons
        self._scale, self._column = 1.0, COLUMN
        self._chips: Sequence[Chip] = ()
        self._marks: list[tuple[int, int]] = []
        self._mark_at = -1
        self._share = 0.0
        self._settling = False
        self._numbered = False
        self.explain: Callable[[str], str] = lambda _word: ""
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(lambda _low, _high: self._apply_share())
        self.anchorClicked.connect(self._anchor)

    # -- what is shown ----------------------------------------------------------------------

    def show_document(
        self, document: QTextDocument, chips: Sequence[Chip], scale: float, scroll: float = 0.0, column: int = COLUMN
    ) -> None:
        """Takes a document (and owns it), scrolled to a share of its height."""
        document.setParent(self)
        self._chips = chips
        self._scale, self._column = scale, column
        self._marks = []
        self._mark_at = -1
        self._settling = True
        self._set_margins(document)
        self.setDocument(document)
        self._settling = False
        self.scroll_to_share(scroll)

    def share(self) -> float:
        """How far down the page stands, 0 to 1."""
        return self._share

    def scroll_to_share(self, share: float) -> None:
        """Goes to a share of the height, and stays there while the text is laid out anew."""
        self._share = share
        self.document().documentLayout().documentSize()
        self._apply_share()

    def scroll_to_anchor(self, name: str) -> None:
        """Goes to a heading or a paragraph."""
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            if name in (form.property(HEADING), form.property(PARAGRAPH)):
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - 12)
                return
            block = block.next()

    def _apply_share(self) -> None:
        bar = self.verticalScrollBar()
        before, self._settling = self._settling, True
        bar.setValue(round(self._share * bar.maximum()))
        self._settling = before

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if not self._settling and bar.maximum():
            self._share = value / bar.maximum()

    def headings(self) -> list[tuple[int, str, str]]:
        """Level, id and text of every heading on the page."""
        found = []
        block = self.document().begin()
        while block.isValid():
            name = block.blockFormat().property(HEADING)
            if name:
                found.append((block.blockFormat().headingLevel(), str(name), block.text()))
            block = block.next()
        return found

    def links(self) -> list[tuple[str, str]]:
        """Text and href of every link in the text, citations left out."""
        found: list[tuple[str, str]] = []
        block = self.document().begin()
        while block.isValid():
            iterator = block.begin()
            while not iterator.atEnd():
                form = iterator.fragment().charFormat()
                href = form.anchorHref()
                if form.isAnchor() and href and not href.startswith("cite:"):
                    found.append((iterator.fragment().text(), href))
                iterator += 1
            block = block.next()
        return found

    # -- marks ------------------------------------------------------------------------------

    def plain_text(self) -> str:
        """The text that marks count in: one character for each of the document's positions."""
        return self.document().toRawText()

    def set_marks(self, marks: Marks) -> None:
        """Marks ranges of plain_text()."""
        self._marks = list(marks)
        self._mark_at = -1
        self._show_marks()

    def marks(self) -> Marks:
        """The ranges that are marked."""
        return tuple(self._marks)

    def step_mark(self, by: int) -> int:
        """Goes to the next or previous mark; its number from 1, or 0 when there is none."""
        if not self._marks:
            return 0
        if self._mark_at < 0:
            self._mark_at = self._nearest_mark() if by > 0 else len(self._marks) - 1
        else:
            self._mark_at = (self._mark_at + by) % len(self._marks)
        start, end = self._marks[self._mark_at]
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._show_marks()
        self._reveal(cursor)
        return self._mark_at + 1

    def _nearest_mark(self) -> int:
        top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        return next((i for i, (start, _) in enumerate(self._marks) if start >= top), 0)

    def _reveal(self, cursor: QTextCursor) -> None:
        rect = self.cursorRect(cursor)
        if not self.viewport().rect().adjusted(0, 40, 0, -40).contains(rect.center()):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.center().y() - self.viewport().height() // 3)

    def _show_marks(self) -> None:
        selections = []
        for index, (start, end) in enumerate(self._marks):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            current = index == self._mark_at
            form = selection.format
            form.setBackground(self._themes.colour("blue" if current else "mark"))
            form.setForeground(self._themes.colour("on_blue" if current else "mark_ink"))
            selection.cursor = cursor
            selection.format = form
            selections.append(selection)
        self.setExtraSelections(selections)

    # -- links ------------------------------------------------------------------------------

    def loadResource(self, _type: int, _name: QUrl | str) -> Any:
        """Nothing is ever loaded from a file or an address."""
        return None

    def _anchor(self, url: QUrl) -> None:
        self.linkRequested.emit(url.toString(), False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button and Ctrl open a link in a new tab."""
        href = self.anchorAt(event.position().toPoint())
        middle = event.button() == Qt.MouseButton.MiddleButton
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if href and not href.startswith("cite:") and (middle or control):
            self.linkRequested.emit(href, True)
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends of the page."""
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            bar = self.verticalScrollBar()
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the text size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.textSizeRequested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy, copy with source, open in a new tab."""
        menu = self.createStandardContextMenu()
        marked = self.textCursor().selectedText()
        if marked:
            action = QAction(self.tr("Kopiera med källa"), menu)
            action.triggered.connect(lambda: self.copyRequested.emit(marked))
            menu.addAction(action)
        href = self.anchorAt(event.pos())
        if href and not href.startswith("cite:"):
            action = QAction(self.tr("Öppna i ny flik"), menu)
            action.triggered.connect(lambda: self.linkRequested.emit(href, True))
            menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Words of the glossary are explained where the pointer rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cursor = self.cursorForPosition(event.pos())
            if not cursor.charFormat().toolTip():
                cursor.select(QTextCursor.SelectionType.WordUnderCursor)
                words = self.explain(cursor.selectedText())
                if words:
                    QToolTip.showText(event.globalPos(), words, self.viewport(), self.cursorRect(cursor))
                    return True
        return super().viewportEvent(event)

    # -- layout and painting ----------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the column in the middle and the same text in sight."""
        share = self._share
        self._settling = True
        self._set_margins(self.document())
        super().resizeEvent(event)
        self.scroll_to_share(share)
        self._settling = False

    def showEvent(self, event: QShowEvent) -> None:
        """Qt would go to its invisible cursor when it is first shown."""
        share, self._settling = self._share, True
        super().showEvent(event)
        self.scroll_to_share(share)
        self._settling = False

    def changeEvent(self, event: QEvent) -> None:
        """A change of language renames the surface."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Sidans text"))
        super().changeEvent(event)

    def _set_margins(self, document: QTextDocument) -> None:
        room = self.viewport().width()
        side = max(24.0, (room - self._column * self._scale) / 2)
        frame = document.rootFrame()
        form = frame.frameFormat()
        if form.leftMargin() == side and form.topMargin():
            return
        form.setLeftMargin(side)
        form.setRightMargin(side)
        form.setTopMargin(20)
        form.setBottomMargin(48)
        frame.setFrameFormat(form)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cards and chips first, then the text over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        self._paint_cards(painter, self.document().rootFrame())
        self._paint_bullets(painter)
        if self._numbered:
            self._paint_numbers(painter)
        if self._chips:
            self._paint_chips(painter)
        painter.end()
        super().paintEvent(event)

    def _paint_cards(self, painter: QPainter, parent: QTextFrame) -> None:
        layout = self.document().documentLayout()
        for frame in parent.childFrames():
            tone = frame.frameFormat().property(CARD)
            if tone:
                self._paint_card(painter, layout.frameBoundingRect(frame), frame, str(tone))
            self._paint_cards(painter, frame)

    def _paint_card(self, painter: QPainter, rect: QRectF, frame: QTextFrame, tone: str) -> None:
        form = frame.frameFormat()
        rect = rect.adjusted(form.leftMargin(), form.topMargin(), -form.rightMargin(), -form.bottomMargin())
        painter.setPen(Qt.PenStyle.NoPen)
        if tone == "quote":
            painter.setBrush(self._themes.colour("line"))
            painter.drawRoundedRect(QRectF(rect.left() - 16 * self._scale, rect.top(), 4, rect.height()), 2, 2)
            return
        painter.setBrush(self._themes.colour(f"{tone}_tint"))
        if self._themes.theme.edge > 1:
            painter.setPen(self._themes.colour("line"))
        painter.drawRoundedRect(rect, 10, 10)
        size = round(18 * self._scale)
        pixmap = self._icons.pixmap(str(form.property(CARD_ICON)), tone, size)
        at = QPointF(rect.left() + form.padding(), rect.top() + form.padding() + (24 * self._scale - size) / 2)
        painter.drawPixmap(at, pixmap)

    def show_numbers(self, shown: bool) -> None:
        """Shows or hides the numbers of the paragraphs in the margin."""
        self._numbered = shown
        self.viewport().update()

    def paragraph(self, number: int) -> str:
        """The id of the paragraph with a number, or empty."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().intProperty(NUMBER) == number:
                return str(block.blockFormat().property(PARAGRAPH))
            block = block.next()
        return ""

    def numbers_marked(self) -> tuple[int, ...]:
        """The numbers of the paragraphs that the marked text touches."""
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        found = []
        while block.isValid() and block.position() < max(cursor.selectionEnd(), cursor.selectionStart() + 1):
            if block.blockFormat().intProperty(NUMBER):
                found.append(block.blockFormat().intProperty(NUMBER))
            block = block.next()
        return tuple(found) if cursor.hasSelection() else ()

    def _paint_numbers(self, painter: QPainter) -> None:
        layout = self.document().documentLayout()
        made = font(12 * self._scale)
        painter.setFont(made)
        painter.setPen(self._themes.colour("muted"))
        side = self.document().rootFrame().frameFormat().leftMargin()
        block = self.document().begin()
        while block.isValid():
            number = block.blockFormat().intProperty(NUMBER)
            if number and block.layout().lineCount():
                top = layout.blockBoundingRect(block).top() + block.layout().lineAt(0).y()
                box = QRectF(0, top, max(0.0, side - 6), block.layout().lineAt(0).height())
                where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, where, str(number))
            block = block.next()

    def _paint_bullets(self, painter: QPainter) -> None:
        layout = self.document().documentLayout()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.colour("ink"))
        radius = 2.6 * self._scale
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().property(BULLET):
                line = block.layout().lineAt(0)
                origin = layout.blockBoundingRect(block).topLeft()
                middle = origin.y() + line.y() + line.ascent() - 4.8 * self._scale
                painter.drawEllipse(QPointF(origin.x() + line.x() - 13 * self._scale, middle), radius, radius)
            block = block.next()

    def _paint_chips(self, painter: QPainter) -> None:
        block = self._chip_block()
        if block is None:
            return
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        for start, end, index in _chip_ranges(block):
            line = block.layout().lineForTextPosition(start)
            if not line.isValid() or not 1 <= index <= len(self._chips):
                continue
            x, x_end = origin.x() + cursor_x(line, start), origin.x() + cursor_x(line, end)
            middle = origin.y() + line.y() + line.ascent() - 4.6 * self._scale
            self._paint_chip(painter, x, x_end, middle, self._chips[index - 1])

    def _paint_chip(self, painter: QPainter, x: float, x_end: float, middle: float, chip: Chip) -> None:
        half = 12 * self._scale
        painter.setBrush(self._themes.colour(f"{chip.tone}_tint"))
        painter.setPen(self._themes.colour("line") if self._themes.theme.edge > 1 else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(x, middle - half, x_end - x, 2 * half), half, half)
        size = round(15 * self._scale)
        pixmap = self._icons.pixmap(chip.icon, chip.tone, size)
        painter.drawPixmap(QPointF(x + 9 * self._scale, middle - size / 2), pixmap)

    def _chip_block(self) -> QTextBlock | None:
        block = self.document().begin()
        for _ in range(12):
            if not block.isValid():
                return None
            if next(iter(_chip_ranges(block)), None) is not None:
                return block
            block = block.next()
        return None


def _chip_ranges(block: QTextBlock) -> list[tuple[int, int, int]]:
    """Start, end (in the block) and index of every chip in a block."""
    found = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        index = fragment.charFormat().property(CHIP)
        if index:
            start = fragment.position() - block.position()
            found.append((start, start + fragment.length(), int(index)))
        iterator += 1
    return found
