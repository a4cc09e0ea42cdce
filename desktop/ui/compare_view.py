"""Two pages side by side: two municipalities, two agencies, or the same page in two languages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.languages import language_name
from desktop.core.records import Kind, PageRef
from desktop.ui.compare_choice import LANGUAGES, beside, in_two_languages, kinds_to_compare, pair, split
from desktop.ui.focus_ring import FocusRing
from desktop.ui.icons import Icons
from desktop.ui.layouts import inside
from desktop.ui.page_view import PageView
from desktop.ui.parts import Flow, label
from desktop.ui.places import Place
from desktop.ui.shown import ShownPage
from desktop.ui.spoken import name_choice
from desktop.ui.text_size import scale_of
from desktop.ui.theme import Themes

SIDE = 28
FACTS = 190
SHARE_OF_FACTS, SHARE_OF_LARGE_FACTS = 35, 25
"""The most that the facts take of the height, in pixels and in percent, whichever is more; the rest is scrolled."""
AROUND_FACTS = 24
LOW, LOW_FACTS, WIDTH_OF_KIND = 540, 128, 240
"""Below this height the facts are fewer lines, and the choices one."""
ROOM_FOR_CHOICES = 420
"""How wide all choices stand on one line, at the usual text size."""
ROOM_FOR_LINE = 680
"""How wide the facts of both pages stand on one line, at the usual text size."""


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
        self._size = 0
        self._large = self._low = False
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(10)
        self._fill_head(inside(column, QVBoxLayout()))
        self._fill_choices(inside(column, QHBoxLayout()))
        self._facts = QScrollArea()
        self._facts.setWidgetResizable(True)
        self._facts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._facts)
        texts = inside(column, QHBoxLayout(), 1)
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

    def _fill_head(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(SIDE, 0, SIDE, 0)
        row = self._head_row = inside(column, Flow(16, apart=True))
        self._title = label(self.tr("Jämför"), "place")
        row.addWidget(self._title)
        self.kind = self._box(self.tr("Vad ska jämföras?"), self._kind_chosen)
        self.kind.setMinimumWidth(WIDTH_OF_KIND)
        row.addWidget(self.kind)

    def _fill_choices(self, row: QHBoxLayout) -> None:
        self._choice_row = row
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(16)
        self.page = self._box(self.tr("Vilken sida?"), self._page_chosen)
        self.boxes = (
            self._box(self.tr("Till vänster"), self._chosen),
            self._box(self.tr("Till höger"), self._chosen),
        )
        for box in (self.page, *self.boxes):
            row.addWidget(box, 1)

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
        self._size = self._data.text_size()
        for view, shown in zip(self.views, both, strict=True):
            view.show_page(shown, self._size)
        self._show_facts()

    def _show_facts(self) -> None:
        both = self.shown()
        if both is None:
            return
        body = QWidget()
        body.setObjectName("sidebody")
        grid = QGridLayout(body)
        grid.setContentsMargins(SIDE, 10, SIDE, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        rows = beside(both[0].page, both[1].page)
        self._fill_grid(grid, rows)
        self._facts.setVisible(bool(rows))
        self._facts.setWidget(body)
        self._fit_facts()

    def _fill_grid(self, grid: QGridLayout, rows: Sequence[Sequence[str]]) -> None:
        """Name and value of both pages on a line; where there is no room each value stands under its name."""
        large = self._large = self._is_large()
        for column in range(2 if large else 4):
            grid.setColumnStretch(column, 1 if large else 3 if column % 2 else 2)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                cell = label(text, "" if column % 2 else "muted", wrap=True)
                at = (2 * row + column % 2, column // 2) if large else (row, column)
                grid.addWidget(cell, *at, Qt.AlignmentFlag.AlignTop)

    def _is_low(self) -> bool:
        """Whether so few lines have room that the head must give way; large letters need more of the width for that."""
        scale = max(1.0, scale_of(self))
        return self.height() < LOW or (self.height() < LOW * scale and self.width() >= ROOM_FOR_CHOICES * scale)

    def _is_large(self) -> bool:
        return self.width() < ROOM_FOR_LINE * scale_of(self)

    def _fit_facts(self) -> None:
        """As high as the facts are, but never so high that nothing of the texts is seen."""
        body = self._facts.widget()
        if body is None:
            return
        width = self.width() - AROUND_FACTS
        needed = max(body.sizeHint().height(), body.heightForWidth(width) if width > 0 else 0)
        usual = LOW_FACTS if self._low else FACTS
        share = SHARE_OF_FACTS if scale_of(self) <= 1 else SHARE_OF_LARGE_FACTS
        self._facts.setFixedHeight(min(max(usual, self.height() * share // 100), needed))

    def changeEvent(self, event: QEvent) -> None:
        """The texts take another size with the rest."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            # Qt is on its way through all that is in here: nothing may be taken away before it has come out.
            QTimer.singleShot(0, self, self._resize_text)

    def _resize_text(self) -> None:
        if self._size not in (0, self._data.text_size()):
            self._fold(self._is_low())
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is other lines of facts."""
        super().resizeEvent(event)
        self._fold(self._is_low())
        if self._size and self._large != self._is_large():
            self._show_facts()
        self._fit_facts()

    def _fold(self, low: bool) -> None:
        """In a low window the head and all choices stand on one line: the texts need the room."""
        if low == self._low:
            return
        self._low = low
        self._title.setVisible(not low)
        self.kind.setMinimumWidth(0 if low else WIDTH_OF_KIND)
        if low:
            self._head_row.removeWidget(self.kind)
            self._choice_row.insertWidget(0, self.kind, 1)
        else:
            self._choice_row.removeWidget(self.kind)
            self._head_row.addWidget(self.kind)
        self._column.setContentsMargins(0, *((10, 0, 0) if low else (18, 0, 0)))

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
