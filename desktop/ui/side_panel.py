"""Beside the text: facts in short, what belongs together with the page, and its sources."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QFrame, QScrollArea, QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from desktop.content.page import Page
from desktop.ui.page_paint import paint_link_ring
from desktop.ui.shown_document import turn_to
from desktop.ui.side_document import SOURCE, SideWords, side_document
from desktop.ui.spoken import speaks
from desktop.ui.text_look import TextLook
from desktop.ui.text_size import scale_of
from desktop.ui.theme import Themes

FLASH_MS = 1800
LEFT, TOP = 16, 16


class SideText(QTextBrowser):
    """The panel's text. Asks for pages and for the details of a source. Loads nothing by itself."""

    pageRequested = Signal(str, bool)
    headingRequested = Signal(str)
    """A heading of the page, as "#id"."""
    sourceRequested = Signal(object)
    """A Source to be told about in full."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidetext")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Fakta, närliggande sidor och källor"))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self._themes = themes
        self._page: Page | None = None
        self._size = 100
        self._lit = 0
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_MS)
        self._flash.timeout.connect(lambda: self._light(0))
        self.anchorClicked.connect(lambda url: self._follow(url.toString(), False))

    def show_page(self, page: Page, text_size: int = 100) -> None:
        """Fills the panel for a page."""
        self._page, self._size = page, text_size
        speaks(self, page.language)
        look = TextLook(self._themes.theme, text_size / 100)
        words = SideWords(self.tr("I korthet"), self.tr("Hör ihop med"), self.tr("Källor"), self.tr("På sidan"))
        width = self.width() - 2 * LEFT - 12
        document = side_document(page, words, look, width, self)
        form = document.rootFrame().frameFormat()
        form.setLeftMargin(LEFT)
        form.setRightMargin(14)
        form.setTopMargin(TOP)
        form.setBottomMargin(24)
        document.rootFrame().setFrameFormat(form)
        self._lit = 0
        turn_to(self, document)
        self.verticalScrollBar().setValue(0)

    def show_source(self, number: int) -> None:
        """Goes to a source of the page and lets it light up for a moment."""
        block = self._block_of(number)
        if block is None:
            return
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        bottom = self.document().documentLayout().blockBoundingRect(block).bottom()
        bar = self.verticalScrollBar()
        if bottom > bar.value() + self.viewport().height():
            bar.setValue(round(bottom - self.viewport().height() + 12))
        self._light(number)
        self._flash.start()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def lit_source(self) -> int:
        """The number of the source that is lit up now, or 0."""
        return self._lit

    def loadResource(self, _type: int, _name: QUrl | str) -> Any:
        """Nothing is ever loaded from a file or an address."""
        return None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button and Ctrl open a page in a new tab."""
        href = self.anchorAt(event.position().toPoint())
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if href.startswith("page:") and (event.button() == Qt.MouseButton.MiddleButton or control):
            self._follow(href, True)
            return
        super().mouseReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A change of the program's language fills the panel anew."""
        if event.type() == QEvent.Type.LanguageChange and self._page is not None:
            self.show_page(self._page, self._size)
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars before the sources, then the text."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        painter.setPen(Qt.PenStyle.NoPen)
        layout = self.document().documentLayout()
        block = self.document().begin()
        while block.isValid():
            number = block.blockFormat().intProperty(SOURCE)
            if number:
                painter.setBrush(self._themes.colour("gold" if number == self._lit else "line"))
                box = layout.blockBoundingRect(block)
                painter.drawRect(QRectF(LEFT, box.top() + 1, 3, box.height() - 2))
            block = block.next()
        painter.end()
        super().paintEvent(event)
        paint_link_ring(self, self._themes.colour("focus"))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """From link to link; the ring round a link is wider than what Qt paints anew."""
        self.viewport().update()
        return super().focusNextPrevChild(forward)

    def _follow(self, href: str, new_tab: bool) -> None:
        kind, _, rest = href.partition(":")
        if kind == "page":
            self.pageRequested.emit(rest, new_tab)
        elif href.startswith("#"):
            self.headingRequested.emit(href)
        elif kind == "source" and self._page is not None and rest.isdigit():
            self.sourceRequested.emit(self._page.sources[int(rest) - 1])

    def _block_of(self, number: int) -> QTextBlock | None:
        block = self.document().begin()
        while block.isValid():
            if number and block.blockFormat().intProperty(SOURCE) == number:
                return block
            block = block.next()
        return None

    def _light(self, number: int) -> None:
        self._lit = number
        block = self._block_of(number)
        if block is None:
            self.setExtraSelections([])
        else:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            form = selection.format
            form.setBackground(self._themes.colour("gold_tint"))
            form.setProperty(QTextFormat.Property.FullWidthSelection.value, True)
            selection.cursor, selection.format = cursor, form
            self.setExtraSelections([selection])
        self.viewport().update()


class SidePanel(QFrame):
    """The panel at the right: the text, and under it what another room hangs there for each page."""

    pageRequested = Signal(str, bool)
    headingRequested = Signal(str)
    sourceRequested = Signal(object)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.footer: Callable[[Page], QWidget] | None = None
        self.text = SideText(themes)
        self.text.pageRequested.connect(self.pageRequested)
        self.text.headingRequested.connect(self.headingRequested)
        self.text.sourceRequested.connect(self.sourceRequested)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.text, 1)
        self._under: QWidget | None = None

    def show_page(self, page: Page, text_size: int = 100) -> None:
        """Fills the panel for a page."""
        self.text.setFixedWidth(self.minimumWidth() - 1)
        self.text.show_page(page, text_size)
        if self._under is not None:
            self._under.hide()
            self._column.removeWidget(self._under)
            self._under.deleteLater()
            self._under = None
        if self.footer is not None:
            made = self.footer(page)
            self._under = made if scale_of(self) <= 1 else _Scrolled(made, self)
            self._column.addWidget(self._under)

    def show_source(self, number: int) -> None:
        """Goes to a source of the page and lets it light up for a moment."""
        self.text.show_source(number)

    def ensureWidgetVisible(self, _widget: QWidget) -> None:
        """Whatever stands under the text is always in sight."""


class _Scrolled(QScrollArea):
    """In large letters what stands under the text takes at most half of the panel and is scrolled."""

    def __init__(self, inside: QWidget, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        inside.installEventFilter(self)
        panel.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it grows while one writes."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        inside = self.widget()
        if inside is not None:
            height = max(inside.heightForWidth(self._panel.minimumWidth()), inside.minimumSizeHint().height())
            self.setFixedHeight(min(height, self._panel.height() // 2))
