"""The contact guide: choose area and municipality, get the agencies, roles, laws and pages that apply."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.collation import swedish_key
from desktop.core.records import Kind, PageRef
from desktop.ui.layouts import inside
from desktop.ui.parts import Flow, button, card, label, link
from desktop.ui.places import Place
from desktop.ui.spoken import name_choice
from desktop.ui.text_size import scale_of

TWO_COLUMNS = 560
"""How wide two columns stand beside each other, at the usual text size."""
SECTIONS = ("aktor", "roll", "lag", "guide", "hjalp", "program", "projekt")


@dataclass(frozen=True, slots=True)
class ContactData:
    """What the guide chooses from, in the language that is read."""

    kinds: dict[str, Kind]
    areas: Sequence[PageRef]
    municipalities: Sequence[PageRef]
    in_area: Callable[[str], Sequence[PageRef]]
    near: Callable[[str], Sequence[PageRef]]
    """What belongs together with a municipality's page."""


def sections(pages: Sequence[PageRef], kinds: dict[str, Kind]) -> list[tuple[str, list[PageRef]]]:
    """The pages by kind, in the guide's order, each with the kind's name in the plural."""
    made = []
    for kind in SECTIONS:
        refs = [ref for ref in pages if ref.kind == kind]
        if refs and kind in kinds:
            made.append((kinds[kind].plural, sorted(refs, key=lambda ref: swedish_key(ref.short or ref.title))))
    return made


class ContactView(QWidget):
    """The guide. Asks for pages, and for a fact sheet of them all."""

    pageRequested = Signal(str, bool)
    sheetRequested = Signal(object)

    def __init__(self, data: Callable[[], ContactData]) -> None:
        super().__init__()
        self.setObjectName("startpage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._data = data
        self._pages: list[str] = []
        self._cards: list[tuple[QWidget, int]] = []
        self._columns: tuple[QVBoxLayout, ...] = ()
        self._shared = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 22, 40, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Vem vänder jag mig till?"), "h1", wrap=True))
        row = inside(column, Flow(12))
        self.area = self._box(self.tr("Vad gäller det?"), row)
        self.entry = self.area
        self.municipality = self._box(self.tr("Vilken kommun?"), row)
        self.sheet = button(self.tr("Faktablad om allt detta"))
        self.sheet.clicked.connect(lambda: self.sheetRequested.emit(tuple(self._pages)))
        row.addWidget(self.sheet)
        row.setAlignment(self.sheet, Qt.AlignmentFlag.AlignBottom)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._area, 1)

    def _box(self, name: str, row: Flow) -> QComboBox:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(label(name, "section"))
        box = QComboBox()
        name_choice(box, name)
        box.setMinimumWidth(230)
        box.setMaxVisibleItems(20)
        box.currentIndexChanged.connect(lambda _: self._fill())
        column.addWidget(box)
        row.addWidget(made)
        return box

    # -- showing ----------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Shows the guide anew (perhaps in another language); what was chosen stays chosen."""
        data = self._data()
        municipalities = sorted(data.municipalities, key=lambda ref: swedish_key(ref.title))
        self._offer(self.area, [(ref.short or ref.title, ref.id) for ref in data.areas])
        offered = [(self.tr("Hela landet"), ""), *((ref.title, ref.id) for ref in municipalities)]
        self._offer(self.municipality, offered)
        self._fill()

    def view_state(self) -> object:
        """The choices, for a view that takes the place of this one."""
        return self.area.currentData(), self.municipality.currentData()

    def restore_view(self, state: Any) -> None:
        """Shows what another view showed."""
        for box, chosen in zip((self.area, self.municipality), state, strict=True):
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def _offer(self, box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        for words, key in choices:
            box.addItem(words, key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _fill(self) -> None:
        data = self._data()
        area = str(self.area.currentData() or "")
        municipality = str(self.municipality.currentData() or "")
        own = [ref for ref in (*data.municipalities, *data.areas) if ref.id in (municipality, area)]
        near = [ref for ref in data.near(municipality) if ref.kind in SECTIONS] if municipality else []
        nearer = {ref.id for ref in near}
        others = [ref for ref in data.in_area(area.removeprefix("omr-")) if ref.id not in nearer]
        found = sections(others, data.kinds)
        if near:
            found.insert(0, (self.tr("Hör ihop med %s") % self.municipality.currentText(), near))
        self._pages = [ref.id for ref in (*own, *near)]
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 4, 12, 28)
        row.setSpacing(14)
        self._cards = [(self._section(*one), len(one[1]) + 1) for one in [(self.tr("Läs först"), own), *found]]
        self._columns = (inside(row, QVBoxLayout(), 1), inside(row, QVBoxLayout(), 1))
        for column in self._columns:
            column.setSpacing(14)
            column.addStretch(1)
        self._share_out(row)
        self._area.setWidget(body)

    def _share_out(self, row: QHBoxLayout) -> None:
        """Each card in the shorter of the columns that there is room for.

        Cards move and are never made anew: this happens while Qt goes through every widget there is, and one of
        them may have the keyboard.
        """
        for box, _ in self._cards:
            for column in self._columns:
                column.removeWidget(box)
        self._shared = self._fitting()
        heights = [0] * self._shared
        for box, height in self._cards:
            shorter = heights.index(min(heights))
            self._columns[shorter].insertWidget(self._columns[shorter].count() - 1, box)
            heights[shorter] += height
        row.setStretch(1, self._shared - 1)

    def _fitting(self) -> int:
        """How many columns there is room for."""
        return 2 if self.width() >= TWO_COLUMNS * scale_of(self) else 1

    def changeEvent(self, event: QEvent) -> None:
        """Another text size is another number of columns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """So is another width."""
        super().resizeEvent(event)
        self._refit()

    def _refit(self) -> None:
        body = self._area.widget() if self._shared not in (0, self._fitting()) else None
        row = body.layout() if body is not None else None
        if isinstance(row, QHBoxLayout):
            self._share_out(row)

    def _section(self, name: str, refs: Sequence[PageRef]) -> QWidget:
        made, column = card(margins=(20, 16, 20, 16))
        column.addWidget(label(name, "h3", wrap=True))
        for ref in refs:
            line = link(ref.short or ref.title)
            line.clicked.connect(lambda _=False, page=ref.id: self.pageRequested.emit(page, False))
            column.addWidget(line)
            text = label(ref.summary, "small", wrap=True)
            text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            column.addWidget(text)
            column.addSpacing(4)
        column.addStretch(1)
        return made
