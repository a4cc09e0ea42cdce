"""A municipality beside the map: what it took part in, its facts, and what it can be compared with."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.content.page import Page
from desktop.core.records import Municipality
from desktop.ui.icons import Icons
from desktop.ui.layouts import add_pairs, inside
from desktop.ui.map_model import part_span, programme_names
from desktop.ui.parts import Flow, button, label, link
from desktop.ui.text_size import scale_of

LARGE = 1.3
"""From this text size on the facts stand under their names."""


class MapCard(QWidget):
    """What is known of a municipality. Asks for its page, its fact sheet and comparisons with others like it."""

    pageRequested = Signal(str, bool)
    sheetRequested = Signal(object)
    compareRequested = Signal(str, str)

    def __init__(
        self, icons: Icons, municipality: Municipality, page: Page, others: Sequence[Municipality], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidebody")
        self._icons = icons
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 18, 18)
        column.setSpacing(8)
        column.addWidget(label(municipality.county, "small"))
        column.addWidget(label(page.title, "place", wrap=True))
        self._fill_parts(inside(column, Flow(8)), municipality)
        column.addWidget(label(page.summary, wrap=True))
        column.addSpacing(6)
        column.addWidget(label(self.tr("I korthet"), "section"))
        self._fill_facts(inside(column, QGridLayout()), page)
        column.addSpacing(6)
        column.addWidget(label(self.tr("Jämför med"), "section"))
        self._fill_comparisons(inside(column, Flow(12)), municipality, others)
        column.addSpacing(8)
        self._fill_buttons(inside(column, Flow(8)), page.id)
        column.addStretch(1)

    def _fill_parts(self, flow: Flow, municipality: Municipality) -> None:
        names = programme_names()
        for part in municipality.parts:
            tone = {"pilot": "blue", "utveckling": "green"}.get(part.programme, "gold")
            words = f"{names.get(part.programme, names['natverk'])} {part_span(part)}"
            chip = button(words, "chip", part.role)
            chip.setProperty("tone", tone)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setCursor(Qt.CursorShape.ArrowCursor)
            flow.addWidget(chip)

    def _fill_facts(self, grid: QGridLayout, page: Page) -> None:
        grid.setHorizontalSpacing(12)
        pairs = ((label(fact.label, "muted", wrap=True), label(fact.value, wrap=True)) for fact in page.facts)
        add_pairs(grid, pairs, scale_of(self) > LARGE)

    def _fill_comparisons(self, flow: Flow, municipality: Municipality, others: Sequence[Municipality]) -> None:
        own = {part.programme for part in municipality.parts}
        county = municipality.county
        alike = sorted(others, key=lambda m: (-len(own & {p.programme for p in m.parts}), m.county != county))
        for other in alike[:3]:
            made = link(other.name)
            made.setAccessibleName(self.tr("Jämför med %s") % other.name)
            made.clicked.connect(lambda _=False, page=other.page: self.compareRequested.emit(municipality.page, page))
            flow.addWidget(made)

    def _fill_buttons(self, row: Flow, page: str) -> None:
        read = button(self.tr("Läs sidan"), "primary")
        read.clicked.connect(lambda: self.pageRequested.emit(page, False))
        sheet = button(self.tr("Faktablad"))
        sheet.setText(f" {sheet.text()}")
        self._icons.bind(sheet, "printer")
        sheet.clicked.connect(lambda: self.sheetRequested.emit((page,)))
        row.addWidget(read)
        row.addWidget(sheet)
