"""The reading surface: shows a document in a column, paints cards and chips, tells of links."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
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
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip, QWidget

from desktop.core.records import Marks
from desktop.ui import text_outline
from desktop.ui.icons import Icons
from desktop.ui.page_head import Chip
from desktop.ui.page_paint import PagePaint, paint_link_ring
from desktop.ui.shown_document import turn_to
from desktop.ui.text_marks import TextMarks
from desktop.ui.theme import Themes
from desktop.ui.touch import Taps, by_finger, scroll_by_touch

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
        scroll_by_touch(self)
        self._taps = Taps()
        self._paint = PagePaint(themes, icons)
        self._marks = TextMarks(self, themes)
        self._column = COLUMN
        self._share = 0.0
        self._settling = False
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
        self._paint.chips, self._paint.scale = chips, scale
        self._column = column
        self._marks.forget()
        self._settling = True
        self._set_margins(document)
        turn_to(self, document)
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
        block = text_outline.anchored(self.document(), name)
        if block is not None:
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.verticalScrollBar().setValue(round(top) - 12)

    def _apply_share(self) -> None:
        bar = self.verticalScrollBar()
        before, self._settling = self._settling, True
        bar.setValue(round(self._share * bar.maximum()))
        self._settling = before

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if not self._settling and bar.maximum():
            self._share = value / bar.maximum()

    # -- what the text holds ----------------------------------------------------------------

    def headings(self) -> list[tuple[int, str, str]]:
        """Level, id and text of every heading on the page."""
        return text_outline.headings(self.document())

    def links(self) -> list[tuple[str, str]]:
        """Text and href of every link in the text, citations left out."""
        return text_outline.links(self.document())

    def paragraph(self, number: int) -> str:
        """The id of the paragraph with a number, or empty."""
        return text_outline.paragraph(self.document(), number)

    def paragraph_here(self) -> str:
        """The id of the paragraph that was clicked in, while it is in sight; else of the first that is."""
        top = self.verticalScrollBar().value()
        return text_outline.paragraph_in_sight(self.textCursor(), top, top + self.viewport().height())

    def numbers_marked(self) -> tuple[int, ...]:
        """The numbers of the paragraphs that the marked text touches."""
        return text_outline.numbers_in(self.textCursor())

    def plain_text(self) -> str:
        """The text that marks count in: one character for each of the document's positions."""
        return self.document().toRawText()

    def text_blocks(self) -> list[tuple[int, str]]:
        """Position and text of every block that is meant to be heard; citations are spaces in it."""
        return text_outline.text_blocks(self.document())

    # -- marks ------------------------------------------------------------------------------

    def set_marks(self, marks: Marks) -> None:
        """Marks ranges of plain_text()."""
        self._marks.set(marks)

    def marks(self) -> Marks:
        """The ranges that are marked."""
        return self._marks.all()

    def step_mark(self, by: int) -> int:
        """Goes to the next or previous mark; its number from 1, or 0 when there is none."""
        return self._marks.step(by)

    def mark_at(self) -> int:
        """The number from 1 of the mark that was gone to last; 0 for none."""
        return self._marks.at()

    def go_to_mark(self, number: int) -> None:
        """Goes to a mark by its number; does nothing where there is none."""
        self._marks.go(number)

    def mark_spoken(self, start: int, length: int) -> None:
        """Marks what is read aloud now, beside the other marks, and brings it into sight."""
        self._marks.speak(start, length)

    def clear_spoken(self) -> None:
        """Nothing is read aloud any more."""
        self._marks.speak(0, 0)

    def show_numbers(self, shown: bool) -> None:
        """Shows or hides the numbers of the paragraphs in the margin."""
        self._paint.numbered = shown
        self.viewport().update()

    # -- links ------------------------------------------------------------------------------

    def loadResource(self, _type: int, _name: QUrl | str) -> Any:
        """Nothing is ever loaded from a file or an address."""
        return None

    def _anchor(self, url: QUrl) -> None:
        self.linkRequested.emit(url.toString(), False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where a finger came down."""
        self._taps.press(event)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A finger scrolls and marks nothing."""
        if not by_finger(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button and Ctrl open a link in a new tab; a finger that scrolled opens nothing."""
        if self._taps.was_drag(event):
            return
        href = self.anchorAt(event.position().toPoint())
        middle = event.button() == Qt.MouseButton.MiddleButton
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if href and not href.startswith("cite:") and (middle or control):
            self.linkRequested.emit(href, True)
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from link to link and passes by the citations, which a page has dozens of: see step_citation."""
        at, before = self.verticalScrollBar().value(), self._marked()
        self.viewport().update()  # the ring is wider than what Qt paints anew
        while super().focusNextPrevChild(forward):
            now = self._marked()
            if now == before:  # Qt finds a link at the very beginning again and again
                QWidget.focusNextPrevChild(self, forward)
            if not self.hasFocus():
                self.verticalScrollBar().setValue(at)
            if now == before or not self.hasFocus() or not text_outline.citation_at(self.textCursor()):
                return True
            before = now
        return False

    def _marked(self) -> tuple[int, int]:
        cursor = self.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def step_citation(self, by: int) -> None:
        """Marks the next or previous citation; at the last one it stays."""
        found = text_outline.citations(self.document())
        cursor = self.textCursor()
        if by > 0:
            found = [one for one in found if one[0] >= cursor.selectionEnd()]
        else:
            found = [one for one in reversed(found) if one[0] + one[1] <= cursor.selectionStart()]
        for start, length, _ in found[:1]:
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends of the page, Alt with the arrows to citations; Return shows the source."""
        arrows = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in arrows and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step_citation(arrows[Qt.Key(event.key())])
            return
        cited = text_outline.citation_at(self.textCursor())
        if cited and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.linkRequested.emit(cited, False)
            return
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
        side = max(24.0, (room - self._column * self._paint.scale) / 2)
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
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        self._paint.paint(painter, self.document())
        painter.end()
        super().paintEvent(event)
        paint_link_ring(self, self._paint.themes.colour("focus"))
