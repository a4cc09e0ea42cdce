"""Two pages side by side: two municipalities, two agencies, or the same page in two languages."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.content.page import Page
from desktop.core.languages import language_name
from desktop.core.records import PageRef
from desktop.ui.focus_ring import FocusRing
from desktop.ui.icons import Icons
from desktop.ui.page_view import PageView
from desktop.ui.parts import label
from desktop.ui.places import Place
from desktop.ui.shown import ShownPage
from desktop.ui.spoken import name_choice
from desktop.ui.theme import Themes


def fact_rows(one: Page, other: Page) -> list[tuple[str, str, str]]:
    """The facts in short of two pages, beside each other where their labels are the same."""
    left = {fact.label: fact.value for fact in one.facts}
    right = {fact.label: fact.value for fact in other.facts}
    shared = [name for name in left if name in right]
    names = [*shared, *(n for n in left if n not in right), *(n for n in right if n not in left)]
    return [(name, left.get(name, "–"), right.get(name, "–")) for name in names]


class CompareView(QWidget):
    """Two pages with their facts and texts. `place.detail` is "page page" or "page page@language"."""

    pageRequested = Signal(str, bool)
    compareRequested = Signal(str, str)

    def __init__(
        self,
        themes: Themes,
        icons: Icons,
        pages: Callable[[], Sequence[PageRef]],
        describe: Callable[[str, str], ShownPage | None],
        languages: Sequence[str],
        text_size: Callable[[], int],
    ) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages, self._describe, self._languages, self._text_size = pages, describe, languages, text_size
        self._names = ("", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setContentsMargins(28, 0, 28, 0)
        row.setSpacing(16)
        self.boxes = (self._box(self.tr("Vänster sida")), self._box(self.tr("Höger sida")))
        for box in self.boxes:
            row.addWidget(box, 1)
        column.addLayout(row)
        self._facts = QScrollArea()
        self._facts.setWidgetResizable(True)
        self._facts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._facts.setMaximumHeight(230)
        column.addWidget(self._facts)
        texts = QHBoxLayout()
        texts.setSpacing(0)
        self.views = (PageView(themes, icons, None), PageView(themes, icons, None))
        for view in self.views:
            view.reader.linkRequested.connect(self._follow)
            FocusRing(view.reader, themes)
            texts.addWidget(view, 1)
        column.addLayout(texts, 1)

    def _box(self, name: str) -> QComboBox:
        made = QComboBox()
        name_choice(made, name)
        made.setMaxVisibleItems(18)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(18)
        made.currentIndexChanged.connect(lambda _: self._chosen())
        return made

    # -- showing ----------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Shows the two pages; what is missing is filled with municipalities."""
        names = place.detail.split(" ") if place.detail else []
        likely = [ref.id for ref in self._pages() if ref.kind == "kommun"] or [ref.id for ref in self._pages()]
        names += [name for name in likely if name not in names]
        self._names = (names[0], names[1] if len(names) > 1 else names[0])
        for box, name, other in zip(self.boxes, self._names, reversed(self._names), strict=True):
            self._fill(box, name, other)
        self._show()

    def _fill(self, box: QComboBox, name: str, other: str) -> None:
        page = other.partition("@")[0]
        kind = next((ref.kind for ref in self._pages() if ref.id == page), "")
        refs = [ref for ref in self._pages() if ref.kind == kind]
        if name.partition("@")[0] not in [ref.id for ref in refs]:
            refs = list(self._pages())
        box.blockSignals(True)
        box.clear()
        for ref in refs:
            box.addItem(ref.short or ref.title, ref.id)
        for tag in self._languages:
            box.addItem(self.tr("Samma sida: %s") % language_name(tag), f"{page}@{tag}")
        box.setCurrentIndex(max(0, box.findData(name)))
        box.blockSignals(False)

    def _chosen(self) -> None:
        one, other = (str(box.currentData()) for box in self.boxes)
        self.compareRequested.emit(one, other)

    def shown(self) -> tuple[ShownPage, ShownPage] | None:
        """The two pages, or None where one is gone."""
        found = [self._describe(*_split(name)) for name in self._names]
        if found[0] is None or found[1] is None:
            return None
        return found[0], found[1]

    def _show(self) -> None:
        both = self.shown()
        if both is None:
            return
        for view, shown in zip(self.views, both, strict=True):
            view.show_page(shown, self._text_size())
        body = QWidget()
        body.setObjectName("sidebody")
        grid = QGridLayout(body)
        grid.setContentsMargins(28, 6, 28, 6)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for row, cells in enumerate(fact_rows(both[0].page, both[1].page)):
            for column, text in enumerate(cells):
                cell = label(text, "muted" if column == 0 else "", wrap=True)
                grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
        self._facts.setWidget(body)

    def _follow(self, href: str, new_tab: bool) -> None:
        kind, _, rest = href.partition(":")
        if kind == "page":
            self.pageRequested.emit(rest.partition("#")[0], new_tab)


def _split(name: str) -> tuple[str, str]:
    page, _, language = name.partition("@")
    return page, language
