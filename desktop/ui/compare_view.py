"""Two pages side by side: two municipalities, two agencies, or the same page in two languages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.languages import language_name
from desktop.core.records import Kind, PageRef
from desktop.ui.compare_choice import LANGUAGES, beside, in_two_languages, kinds_to_compare, pair, split
from desktop.ui.focus_ring import FocusRing
from desktop.ui.icons import Icons
from desktop.ui.page_view import PageView
from desktop.ui.parts import label
from desktop.ui.places import Place
from desktop.ui.shown import ShownPage
from desktop.ui.spoken import name_choice
from desktop.ui.theme import Themes

SIDE = 28
FACTS = 190
"""The most that the facts take of the height; more is scrolled."""


@dataclass(frozen=True, slots=True)
class CompareData:
    """What the comparison needs. `language` and `text_size` are asked anew each time."""

    pages: Callable[[], Sequence[PageRef]]
    kinds: Callable[[], dict[str, Kind]]
    describe: Callable[[str, str], ShownPage | None]
    languages: Sequence[str]
    language: Callable[[], str]
    text_size: Callable[[], int]


class CompareView(QWidget):
    """Two pages with their facts and texts. `place.detail` is "page page" or "page@language page@language"."""

    pageRequested = Signal(str, bool)
    compareRequested = Signal(str, str)

    def __init__(self, themes: Themes, icons: Icons, data: CompareData) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._data = data
        self._names = ("", "")
        self._scrolling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addLayout(self._choices())
        self._facts = QScrollArea()
        self._facts.setWidgetResizable(True)
        self._facts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._facts)
        texts = QHBoxLayout()
        texts.setSpacing(0)
        self.views = (PageView(themes, icons, None), PageView(themes, icons, None))
        for view, other in zip(self.views, reversed(self.views), strict=True):
            view.reader.linkRequested.connect(self._follow)
            view.reader.verticalScrollBar().valueChanged.connect(
                lambda _, moved=view, too=other: self._scroll_too(moved, too)
            )
            FocusRing(view.reader, themes)
            texts.addWidget(view, 1)
        self.entry = self.views[0].reader
        column.addLayout(texts, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        title = label(self.tr("Jämför"), "h1")
        title.setStyleSheet("font-size: 26px;")
        row.addWidget(title)
        row.addStretch(1)
        self.kind = self._box(self.tr("Vad ska jämföras?"), self._kind_chosen)
        self.kind.setMinimumWidth(240)
        row.addWidget(self.kind)
        return row

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(16)
        self.page = self._box(self.tr("Vilken sida?"), self._page_chosen)
        self.boxes = (
            self._box(self.tr("Till vänster"), self._chosen),
            self._box(self.tr("Till höger"), self._chosen),
        )
        for box in (self.page, *self.boxes):
            row.addWidget(box, 1)
        return row

    def _box(self, name: str, chosen: Callable[[], None]) -> QComboBox:
        made = QComboBox()
        name_choice(made, name)
        made.setMaxVisibleItems(18)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(12)
        made.currentIndexChanged.connect(lambda _: chosen())
        return made

    # -- showing ----------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Shows the two pages; what is missing is filled with what is likely."""
        data, pages = self._data, self._data.pages()
        self._names = pair(place.detail, pages, data.language(), data.languages)
        (one, tag), (other, other_tag) = split(self._names[0]), split(self._names[1])
        kinds = {page.id: page.kind for page in pages}
        languages = one == other and bool(tag or other_tag)
        self._offer(self.kind, self._kinds(pages), LANGUAGES if languages else kinds.get(one, ""))
        self.page.setVisible(languages)
        if languages:
            self._offer(self.page, [(ref.short or ref.title, ref.id) for ref in pages], one)
            named = [(language_name(known), known) for known in data.languages]
            for box, wanted in zip(self.boxes, (tag, other_tag), strict=True):
                self._offer(box, named, wanted or data.language())
        else:
            for box, wanted in zip(self.boxes, (one, other), strict=True):
                alike = [ref for ref in pages if ref.kind == kinds.get(wanted, "")]
                self._offer(box, [(ref.short or ref.title, ref.id) for ref in alike], wanted)
        self._show()

    def _kinds(self, pages: Sequence[PageRef]) -> list[tuple[str, str]]:
        known = self._data.kinds()
        named = [(known[kind].plural, kind) for kind in kinds_to_compare(pages) if kind in known]
        return [(self.tr("Samma sida på två språk"), LANGUAGES), *named]

    def _offer(self, box: QComboBox, choices: Sequence[tuple[str, str]], wanted: str) -> None:
        box.blockSignals(True)
        box.clear()
        for words, key in choices:
            box.addItem(words, key)
        box.setCurrentIndex(box.findData(wanted))
        box.blockSignals(False)

    def _kind_chosen(self) -> None:
        kind, pages = str(self.kind.currentData()), self._data.pages()
        if kind == LANGUAGES:
            page = split(self._names[0])[0]
            self.compareRequested.emit(*in_two_languages(page, self._data.language(), self._data.languages))
        else:
            first, second = [page.id for page in pages if page.kind == kind][:2]
            self.compareRequested.emit(first, second)

    def _page_chosen(self) -> None:
        page = str(self.page.currentData())
        one, other = (f"{page}@{box.currentData()}" for box in self.boxes)
        self.compareRequested.emit(one, other)

    def _chosen(self) -> None:
        if self.kind.currentData() == LANGUAGES:
            self._page_chosen()
        else:
            one, other = (str(box.currentData()) for box in self.boxes)
            self.compareRequested.emit(one, other)

    def shown(self) -> tuple[ShownPage, ShownPage] | None:
        """The two pages, or None where one is gone."""
        found = [self._data.describe(*split(name)) for name in self._names]
        if found[0] is None or found[1] is None:
            return None
        return found[0], found[1]

    def _show(self) -> None:
        both = self.shown()
        if both is None:
            return
        for view, shown in zip(self.views, both, strict=True):
            view.show_page(shown, self._data.text_size())
        body = QWidget()
        body.setObjectName("sidebody")
        grid = QGridLayout(body)
        grid.setContentsMargins(SIDE, 10, SIDE, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        for column, share in enumerate((2, 3, 2, 3)):
            grid.setColumnStretch(column, share)
        rows = beside(both[0].page, both[1].page)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                cell = label(text, "" if column % 2 else "muted", wrap=True)
                grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
        self._facts.setVisible(bool(rows))
        self._facts.setWidget(body)
        self._facts.setFixedHeight(min(FACTS, body.sizeHint().height()))

    def _scroll_too(self, moved: PageView, other: PageView) -> None:
        """Two languages of a page are read line by line: one follows the other."""
        if self.kind.currentData() == LANGUAGES and not self._scrolling:
            self._scrolling = True
            other.reader.scroll_to_share(moved.reader.share())
            self._scrolling = False

    def _follow(self, href: str, new_tab: bool) -> None:
        kind, _, rest = href.partition(":")
        if kind == "page":
            self.pageRequested.emit(rest.partition("#")[0], new_tab)
