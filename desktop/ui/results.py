"""The results of a search: how many, filters, an answer where there is one, the list, and help."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.records import Answer, Kind, SearchResult
from desktop.ui.layouts import clear, inside
from desktop.ui.parts import Flow, FocusCard, label, link
from desktop.ui.result_list import ResultList
from desktop.ui.results_head import ResultsHead
from desktop.ui.text_size import scaled
from desktop.ui.theme import Themes

LOW = 480
"""Below this height the filters are one button."""
BESIDE, BELOW = 360, 12
"""How wide suggestions stand beside the hits, and the air around them."""


class Results(QWidget):
    """Everything a search shows. Asks for pages, filters and other searches."""

    openRequested = Signal(object, bool)
    pageRequested = Signal(str, bool)
    filterRequested = Signal(str)
    """A kind to show alone; empty for all."""
    searchRequested = Signal(str, bool)
    """Another text to search for, and whether it is meant exactly as typed."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = ResultsHead(themes)
        self.head.filterRequested.connect(self.filterRequested)
        self.head.insistRequested.connect(lambda text: self.searchRequested.emit(text, True))
        column.addWidget(self.head)
        self._answer = inside(column, QVBoxLayout())
        self._answer.setContentsMargins(12, 8, 12, 0)
        self.list = ResultList(themes)
        self.list.openRequested.connect(self.openRequested)
        self._help_area = QScrollArea()
        self._help_area.setWidgetResizable(True)
        self._help_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._help_area)
        column.addWidget(self._stack, 1)
        self._own_area = QScrollArea()
        self._own_area.setWidgetResizable(True)
        self._own_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(self._own_area)
        self._result = SearchResult("", (), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the filters fold."""
        super().resizeEvent(event)
        self.head.set_low(self.height() < LOW)

    def show_result(self, result: SearchResult, kinds: Mapping[str, Kind], chosen: str) -> None:
        """Shows what was found; `chosen` is the kind that is shown alone, or empty."""
        self._result = result
        self.head.show_result(result, self.summary(), kinds, chosen, self.width())
        clear(self._answer)
        if result.answer is not None:
            self._answer.addWidget(self._answer_card(result.answer))
        self.list.hits.set_hits(result.hits, kinds)
        if result.hits:
            self.list.setCurrentIndex(self.list.hits.index(0))
            self._stack.setCurrentIndex(0)
        else:
            self._help_area.setWidget(self._help(result, kinds, chosen))
            self._stack.setCurrentIndex(1)

    def show_own(self, view: QWidget, count: int) -> None:
        """Shows one's own notes alone, until a kind is chosen or something else is searched for."""
        clear(self._answer)
        if self._own_area.widget() is not view:
            self._own_area.setWidget(view)
        self._stack.setCurrentWidget(self._own_area)
        self.head.show_own(count, alone=True)

    def shows_own(self) -> bool:
        """Whether one's own notes are shown alone."""
        return self._stack.currentWidget() is self._own_area

    def result(self) -> SearchResult:
        """What is shown."""
        return self._result

    def is_for(self, text: str) -> bool:
        """Whether what is shown answers this text."""
        return self._result.text == text

    def room_beside(self) -> QRect:
        """Where suggestions leave the filters, the answer and the first hit in sight: at the right, below them."""
        for layout in (self.layout(), self._stack.layout()):
            if layout is not None:
                layout.activate()
        top = self._stack.y() + (self.list.first_bottom() if self._stack.currentWidget() is self.list else BELOW)
        width = min(scaled(self, BESIDE), self.width() - 2 * BELOW)
        return QRect(self.width() - width - BELOW, top, width, max(0, self.height() - top - BELOW))

    def summary(self) -> str:
        """What is said aloud when the results change."""
        return self.tr("%n träff(ar)", "", self._result.total)

    def open_current(self, new_tab: bool) -> None:
        """Asks for the page of the current hit, or the first note where only notes are shown."""
        if self._stack.currentWidget() is self._own_area:
            first = self._own_area.findChild(QAbstractButton)
            if first is not None:
                first.click()
            return
        index = self.list.currentIndex()
        if not index.isValid() and self._result.answer is not None:
            self.pageRequested.emit(self._result.answer.page, new_tab)
        self.list.open(index, new_tab)

    # -- answer and help --------------------------------------------------------------------

    def _answer_card(self, answer: Answer) -> QWidget:
        made = FocusCard("answer")
        made.setAccessibleName(f"{answer.title}, {answer.label}: {answer.value}")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.chosen.connect(lambda: self.pageRequested.emit(answer.page, False))
        row = QHBoxLayout(made)
        row.setContentsMargins(18, 12, 18, 12)
        words = inside(row, QVBoxLayout(), 1)
        words.setSpacing(0)
        words.addWidget(label(f"{answer.title} · {answer.label}", "small", wrap=True))
        words.addWidget(label(answer.value, "answer", wrap=True))
        row.addWidget(label(self.tr("Läs sidan"), "small"), 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def _help(self, result: SearchResult, kinds: Mapping[str, Kind], chosen: str) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Inget i uppslagsverket motsvarar det du skrev."), "h2", wrap=True))
        if chosen:
            made = link(self.tr("Sök bland alla sorters sidor"))
            made.clicked.connect(lambda: self.filterRequested.emit(""))
            column.addWidget(made)
        if result.near_words:
            column.addWidget(label(self.tr("Menade du något av det här?"), "muted"))
            flow = inside(column, Flow(10))
            for word in result.near_words:
                made = link(word)
                made.clicked.connect(lambda _=False, near=word: self.searchRequested.emit(near, False))
                flow.addWidget(made)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Det här finns att läsa om:"), "muted"))
        names = ", ".join(kind.plural.lower() for kind in kinds.values() if kind.is_fact)
        column.addWidget(label(names, wrap=True))
        tip = self.tr("Skriv gärna ett enda ord, eller ett annat ord för samma sak. Stavfel gör inget.")
        column.addWidget(label(tip, "muted", wrap=True))
        column.addStretch(1)
        return body
