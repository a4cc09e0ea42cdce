"""The results of a search: how many, filters, an answer where there is one, the list, and help."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.records import Answer, Kind, SearchResult
from desktop.ui.parts import Flow, FocusCard, button, clear, label, link
from desktop.ui.result_list import ResultList
from desktop.ui.theme import Themes

FILTERS_SHOWN = 6


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
        head = QFrame()
        head.setObjectName("resultshead")
        self._head = QVBoxLayout(head)
        self._head.setContentsMargins(26, 12, 26, 12)
        self._head.setSpacing(8)
        column.addWidget(head)
        self._answer = QVBoxLayout()
        self._answer.setContentsMargins(12, 8, 12, 0)
        column.addLayout(self._answer)
        self.list = ResultList(themes)
        self.list.openRequested.connect(self.openRequested)
        self._help_area = QScrollArea()
        self._help_area.setWidgetResizable(True)
        self._help_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._help_area)
        column.addWidget(self._stack, 1)
        self._result = SearchResult("", (), 0)

    def show_result(self, result: SearchResult, kinds: Mapping[str, Kind], chosen: str) -> None:
        """Shows what was found; `chosen` is the kind that is shown alone, or empty."""
        self._result = result
        clear(self._head)
        self._count_line(result, kinds, chosen)
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

    def result(self) -> SearchResult:
        """What is shown."""
        return self._result

    def is_for(self, text: str) -> bool:
        """Whether what is shown answers this text."""
        return self._result.text == text

    def summary(self) -> str:
        """What is said aloud when the results change."""
        count = self._result.total
        return self.tr("1 träff") if count == 1 else self.tr("%d träffar") % count

    def open_current(self, new_tab: bool) -> None:
        """Asks for the page of the current hit."""
        index = self.list.currentIndex()
        if not index.isValid() and self._result.answer is not None:
            self.pageRequested.emit(self._result.answer.page, new_tab)
        self.list.open(index, new_tab)

    # -- the head ---------------------------------------------------------------------------

    def _count_line(self, result: SearchResult, kinds: Mapping[str, Kind], chosen: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(7)
        count = label(self.summary(), "h3")
        count.setStyleSheet("font-size: 16px;")
        line.addWidget(count)
        line.addWidget(label(self.tr("på ”%s”") % _short(result.text), "muted"))
        if result.corrections:
            used = " ".join(correction.used for correction in result.corrections)
            typed = " ".join(correction.typed for correction in result.corrections)
            line.addWidget(label(self.tr("– visar även"), "muted"))
            also = label(used, "h3")
            also.setStyleSheet("font-size: 16px;")
            line.addWidget(also)
            insist = link(self.tr("Sök i stället efter ”%s”") % _short(typed))
            insist.clicked.connect(lambda: self.searchRequested.emit(result.text, True))
            line.addSpacing(6)
            line.addWidget(insist)
        line.addStretch(1)
        filters = self._filters(result, kinds, chosen)
        wide = self.width() > 1000 and len(filters) <= FILTERS_SHOWN and not result.corrections
        self._head.addLayout(line)
        if wide:
            for chip in filters:
                line.addWidget(chip)
        elif filters:
            flow = Flow(8)
            for chip in filters:
                flow.addWidget(chip)
            self._head.addLayout(flow)

    def _filters(self, result: SearchResult, kinds: Mapping[str, Kind], chosen: str) -> Sequence[QWidget]:
        if len(result.kinds) < 2 and not chosen:
            return []
        everything = sum(count for _, count in result.kinds)
        chips = [self._filter(self.tr("Alla"), everything, "", not chosen)]
        for kind, count in result.kinds:
            name = kinds[kind].plural if kind in kinds else kind
            chips.append(self._filter(name, count, kind, kind == chosen))
        return chips

    def _filter(self, name: str, count: int, kind: str, checked: bool) -> QWidget:
        chip = button(f"{name} {count}", "chip")
        chip.setCheckable(True)
        chip.setChecked(checked)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self.filterRequested.emit(kind))
        return chip

    # -- answer and help --------------------------------------------------------------------

    def _answer_card(self, answer: Answer) -> QWidget:
        made = FocusCard("answer")
        made.setAccessibleName(f"{answer.title}, {answer.label}: {answer.value}")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.chosen.connect(lambda: self.pageRequested.emit(answer.page, False))
        row = QHBoxLayout(made)
        row.setContentsMargins(18, 12, 18, 12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(f"{answer.title} · {answer.label}", "small"))
        words.addWidget(label(answer.value, "answer", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(label(self.tr("Läs sidan"), "small"))
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
            flow = Flow(10)
            for word in result.near_words:
                made = link(word)
                made.clicked.connect(lambda _=False, near=word: self.searchRequested.emit(near, False))
                flow.addWidget(made)
            column.addLayout(flow)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Det här finns att läsa om:"), "muted"))
        names = ", ".join(kind.plural.lower() for kind in kinds.values() if kind.is_fact)
        column.addWidget(label(names, wrap=True))
        tip = self.tr("Skriv gärna ett enda ord, eller ett annat ord för samma sak. Stavfel gör inget.")
        column.addWidget(label(tip, "muted", wrap=True))
        column.addStretch(1)
        return body


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 48 else text[:47] + "…"
