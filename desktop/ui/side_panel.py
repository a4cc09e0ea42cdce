"""Beside the text: facts in short, what belongs together with the page, and its sources."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.content.page import Page
from desktop.core.records import Fact, Source
from desktop.ui.parts import FocusCard, label, link, restyle
from desktop.ui.shown_source import source_line

FLASH_MS = 1600
LABEL, VALUE = 104, 138
"""The widths of the columns of facts; a fact with a longer word stands on two lines."""


class SidePanel(QScrollArea):
    """The panel at the right. Asks for pages and for the details of a source."""

    pageRequested = Signal(str, bool)
    sourceRequested = Signal(object)
    """A Source to be told about in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Om sidan"))
        self._page: Page | None = None
        self._sources: list[FocusCard] = []
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(FLASH_MS)
        self._flash.timeout.connect(self._unflash)

    def show_page(self, page: Page) -> None:
        """Fills the panel for a page."""
        self._page = page
        self._sources = []
        body = QWidget()
        body.setObjectName("sidebody")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 14, 20)
        column.setSpacing(0)
        if page.facts:
            self._facts(column, page)
        if page.related:
            self._related(column, page)
        if page.sources:
            self._source_list(column, page)
        column.addStretch(1)
        self.setWidget(body)
        self.verticalScrollBar().setValue(0)

    def show_source(self, number: int) -> None:
        """Goes to a source of the page and lets it light up for a moment."""
        if not 1 <= number <= len(self._sources):
            return
        self._unflash()
        frame = self._sources[number - 1]
        self.ensureWidgetVisible(frame, 0, 40)
        frame.setProperty("flash", "true")
        restyle(frame)
        frame.setFocus(Qt.FocusReason.OtherFocusReason)
        self._flash.start()

    def first_control(self) -> QWidget | None:
        """The first thing in the panel that takes the keyboard."""
        body = self.widget()
        controls = body.findChildren(QWidget) if body is not None else []
        return next((w for w in controls if w.focusPolicy() & Qt.FocusPolicy.TabFocus), None)

    def changeEvent(self, event: QEvent) -> None:
        """A change of the program's language fills the panel anew."""
        if event.type() == QEvent.Type.LanguageChange and self._page is not None:
            self.show_page(self._page)
        super().changeEvent(event)

    def _heading(self, column: QVBoxLayout, text: str) -> None:
        made = label(text)
        made.setObjectName("sideheading")
        if column.count():
            column.addSpacing(20)
        column.addWidget(made)
        column.addSpacing(6)

    def _facts(self, column: QVBoxLayout, page: Page) -> None:
        self._heading(column, self.tr("I korthet"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for fact in page.facts:
            self._fact(grid, fact)
        column.addLayout(grid)

    def _fact(self, grid: QGridLayout, fact: Fact) -> None:
        row = grid.rowCount()
        name = label(fact.label, "muted", wrap=True)
        value = label(fact.value, wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        fits = all(self._advance(word) <= LABEL for word in fact.label.split())
        fits = fits and all(self._advance(word) <= VALUE for word in fact.value.split())
        if fits:
            name.setFixedWidth(LABEL)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        else:
            grid.addWidget(name, row, 0, 1, 2)
            grid.addWidget(value, row + 1, 0, 1, 2)

    def _advance(self, word: str) -> int:
        return self.fontMetrics().horizontalAdvance(word)

    def _related(self, column: QVBoxLayout, page: Page) -> None:
        self._heading(column, self.tr("Hör ihop med"))
        for ref in page.related:
            made = link(ref.short or ref.title)
            made.setToolTip(ref.summary)
            fitting = made.fontMetrics().elidedText(made.text(), Qt.TextElideMode.ElideRight, 226)
            made.setText(fitting)
            made.clicked.connect(lambda _=False, page_id=ref.id: self.pageRequested.emit(page_id, False))
            column.addWidget(made)
            column.addSpacing(5)

    def _source_list(self, column: QVBoxLayout, page: Page) -> None:
        self._heading(column, self.tr("Källor"))
        for number, source in enumerate(page.sources, start=1):
            frame = self._source(number, source)
            self._sources.append(frame)
            column.addWidget(frame)
            column.addSpacing(8)

    def _source(self, number: int, source: Source) -> FocusCard:
        frame = FocusCard("source")
        frame.setFrameShape(QFrame.Shape.NoFrame)
        frame.setCursor(Qt.CursorShape.PointingHandCursor)
        words = source_line(source)
        frame.setAccessibleName(self.tr("Källa %(number)d: %(words)s") % {"number": number, "words": words})
        frame.setToolTip(self.tr("Visa mer om källan"))
        frame.chosen.connect(lambda: self.sourceRequested.emit(source))
        line = QGridLayout(frame)
        line.setContentsMargins(9, 0, 0, 1)
        line.setHorizontalSpacing(4)
        figure = QLabel(str(number))
        figure.setStyleSheet("font-size: 14px; font-weight: 600;")
        text = label(words, "small", wrap=True)
        line.addWidget(figure, 0, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(text, 0, 1)
        line.setColumnStretch(1, 1)
        return frame

    def _unflash(self) -> None:
        for frame in self._sources:
            if frame.property("flash"):
                frame.setProperty("flash", "")
                restyle(frame)
