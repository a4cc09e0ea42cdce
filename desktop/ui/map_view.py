"""The map as a place: legend, year, list, the map, and the chosen municipality."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from desktop.content.page import Page
from desktop.core.records import Municipality, Shape
from desktop.ui.icons import Icons
from desktop.ui.map_canvas import PATTERNS, STEP, MapCanvas
from desktop.ui.map_model import ALL_YEARS, PROGRAMMES, TONES, counts, part_span, places, span, years
from desktop.ui.parts import Flow, button, clear, icon_button, label, link
from desktop.ui.places import Place
from desktop.ui.theme import Themes

PAGE = Qt.ItemDataRole.UserRole + 1
LEFT, RIGHT = 286, 330


@dataclass(frozen=True, slots=True)
class MapData:
    """What the map needs, in the language that is read."""

    municipalities: Sequence[Municipality]
    page: Callable[[str], Page]


class MapView(QWidget):
    """The map. Asks for pages, fact sheets and comparisons."""

    pageRequested = Signal(str, bool)
    sheetRequested = Signal(object)
    compareRequested = Signal(str, str)

    def __init__(self, themes: Themes, icons: Icons, shapes: Sequence[Shape], data: Callable[[], MapData]) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._themes, self._icons, self._data = themes, icons, data
        self._municipalities: Sequence[Municipality] = ()
        self._chosen = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._panel = self._left()
        row.addWidget(self._panel)
        self.canvas = MapCanvas(themes, shapes)
        self.canvas.chosen.connect(self.choose)
        row.addWidget(self._middle(), 1)
        self._side = QScrollArea()
        self._side.setObjectName("side")
        self._side.setWidgetResizable(True)
        self._side.setFixedWidth(RIGHT)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.hide()
        row.addWidget(self._side)

    # -- building ---------------------------------------------------------------------------

    def _left(self) -> QWidget:
        made = QWidget()
        made.setFixedWidth(LEFT)
        column = QVBoxLayout(made)
        column.setContentsMargins(24, 18, 8, 12)
        column.setSpacing(8)
        title = label(self.tr("Kommuner"), "h1")
        title.setStyleSheet("font-size: 26px;")
        column.addWidget(title)
        self._about = label("", "muted", wrap=True)
        column.addWidget(self._about)
        self._legend = QVBoxLayout()
        self._legend.setSpacing(6)
        column.addLayout(self._legend)
        column.addSpacing(6)
        column.addLayout(self._year_row())
        self.list = QListWidget()
        self.list.setObjectName("maplist")
        self.list.setAccessibleName(self.tr("Kommuner som deltog"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumHeight(28)
        self.list.currentItemChanged.connect(lambda item, _: self._from_list(item))
        self.list.itemActivated.connect(lambda item: self.pageRequested.emit(item.data(PAGE), False))
        column.addWidget(self.list, 1)
        self.entry = self.list
        return made

    def _year_row(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        self._year_label = label(self.tr("Alla år"), "muted")
        self.every = QCheckBox(self.tr("Visa alla år på en gång"))
        self.every.setChecked(True)
        self.every.toggled.connect(lambda _: self._show_year())
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("År"))
        self.slider.setPageStep(1)
        self.slider.valueChanged.connect(self._slid)
        ends = QHBoxLayout()
        self._first, self._last = label("", "small"), label("", "small")
        ends.addWidget(self._first)
        ends.addStretch(1)
        ends.addWidget(self._last)
        column.addWidget(self._year_label)
        column.addWidget(self.slider)
        column.addLayout(ends)
        column.addWidget(self.every)
        return column

    def _middle(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.canvas, 0, 0)
        tools = QVBoxLayout()
        tools.setContentsMargins(0, 12, 12, 0)
        for icon, name, act in (
            ("zoom-in", self.tr("Närmare (+)"), lambda: self.canvas.zoom(STEP)),
            ("zoom-out", self.tr("Längre bort (−)"), lambda: self.canvas.zoom(1 / STEP)),
            ("house", self.tr("Hela landet (0)"), self.canvas.whole),
        ):
            tool = icon_button(self._icons, icon, name)
            tool.clicked.connect(act)
            tools.addWidget(tool)
        tools.addStretch(1)
        grid.addLayout(tools, 0, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window the panels at both sides are narrower."""
        super().resizeEvent(event)
        narrow = self.width() < 900
        self._panel.setFixedWidth(LEFT - 18 if narrow else LEFT)
        self._side.setFixedWidth(RIGHT - 60 if narrow else RIGHT)

    # -- showing ----------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Shows the map anew (perhaps in another language), with a municipality chosen."""
        self._municipalities = self._data().municipalities
        first, last = years(self._municipalities, date.today().year)
        self.slider.blockSignals(True)
        self.slider.setRange(first, last)
        if self.every.isChecked():
            self.slider.setValue(last)
        self.slider.blockSignals(False)
        self._first.setText(str(first))
        self._last.setText(str(last))
        count = sum(1 for m in self._municipalities if m.code)
        self._about.setText(self.tr("%n kommun(er) i källmaterialet. Välj en på kartan eller i listan.", "", count))
        self._show_year()
        if place.detail or self._chosen:
            self.choose(place.detail or self._chosen)

    def view_state(self) -> object:
        """Year, municipality and part of the map, for a view that takes the place of this one."""
        return self.every.isChecked(), self.slider.value(), self._chosen, self.canvas.shown_part()

    def restore_view(self, state: Any) -> None:
        """Shows what another view showed."""
        every, year, chosen, part = state
        self.every.setChecked(every)
        if not every:
            self.slider.setValue(year)
        if chosen:
            self.choose(chosen)
        self.canvas.show_part(*part)

    def year(self) -> int:
        """The year that is shown; ALL_YEARS for all."""
        return ALL_YEARS if self.every.isChecked() else self.slider.value()

    def _slid(self, _value: int) -> None:
        if self.every.isChecked():
            self.every.setChecked(False)
        else:
            self._show_year()

    def _show_year(self) -> None:
        year = self.year()
        self._year_label.setText(self.tr("Alla år") if year == ALL_YEARS else self.tr("År %d") % year)
        shown = places(self._municipalities, year)
        self.canvas.show_places(shown)
        self._fill_legend(counts([m for m in self._municipalities if m.code], year))
        self.list.blockSignals(True)
        self.list.clear()
        for place in shown:
            if place.programme:
                words = f"{place.municipality.name} · {self._programme(place.programme)}"
                item = QListWidgetItem(words)
                item.setData(PAGE, place.municipality.page)
                item.setSizeHint(QSize(100, 28))
                self.list.addItem(item)
                if place.municipality.page == self._chosen:
                    self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _programme(self, programme: str) -> str:
        names = {"pilot": self.tr("pilot"), "utveckling": self.tr("utveckling"), "natverk": self.tr("nätverket")}
        return names[programme]

    def _fill_legend(self, found: dict[str, int]) -> None:
        clear(self._legend)
        names = {
            "pilot": self.tr("Pilotkommun"),
            "utveckling": self.tr("Utvecklingskommun"),
            "natverk": self.tr("Nätverket"),
        }
        for programme in PROGRAMMES:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(_Dot(self._themes, programme))
            words = label(f"{names[programme]} {span(self._municipalities, programme)}", wrap=True)
            line.addWidget(words, 1)
            line.addWidget(label(str(found[programme]), "muted"))
            self._legend.addLayout(line)

    # -- choosing ---------------------------------------------------------------------------

    def choose(self, page: str) -> None:
        """Shows a municipality at the side and marks it on the map and in the list."""
        municipality = next((m for m in self._municipalities if m.page == page), None)
        if municipality is None:
            return
        self._chosen = page
        self.canvas.choose(page)
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            if self.list.item(row).data(PAGE) == page:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._side.setWidget(self._card(municipality, self._data().page(page)))
        self._side.show()

    def chosen(self) -> str:
        """The page of the municipality that is chosen, or empty."""
        return self._chosen

    def _from_list(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.choose(str(item.data(PAGE)))

    def _card(self, municipality: Municipality, page: Page) -> QWidget:
        made = QWidget()
        made.setObjectName("sidebody")
        column = QVBoxLayout(made)
        column.setContentsMargins(20, 18, 18, 18)
        column.setSpacing(8)
        column.addWidget(label(municipality.county, "small"))
        title = label(page.title, "h1", wrap=True)
        title.setStyleSheet("font-size: 26px;")
        column.addWidget(title)
        column.addLayout(self._parts(municipality))
        column.addWidget(label(page.summary, wrap=True))
        column.addSpacing(6)
        column.addWidget(label(self.tr("I korthet"), "section"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        for row, fact in enumerate(page.facts):
            grid.addWidget(label(fact.label, "muted", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(fact.value, wrap=True), row, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        column.addSpacing(6)
        column.addWidget(label(self.tr("Jämför med"), "section"))
        column.addLayout(self._comparisons(municipality))
        column.addSpacing(8)
        column.addLayout(self._buttons(page.id))
        column.addStretch(1)
        return made

    def _parts(self, municipality: Municipality) -> Flow:
        flow = Flow(8)
        for part in municipality.parts:
            tone = {"pilot": "blue", "utveckling": "green"}.get(part.programme, "gold")
            names = {"pilot": self.tr("Pilotkommun"), "utveckling": self.tr("Utvecklingskommun")}
            words = f"{names.get(part.programme, self.tr('Nätverket'))} {part_span(part)}"
            chip = button(words, "chip", part.role)
            chip.setProperty("tone", tone)
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setCursor(Qt.CursorShape.ArrowCursor)
            flow.addWidget(chip)
        return flow

    def _comparisons(self, municipality: Municipality) -> Flow:
        flow = Flow(12)
        own = {part.programme for part in municipality.parts}
        alike = [m for m in self._municipalities if m.page != municipality.page and m.code]
        alike.sort(key=lambda m: (-len(own & {p.programme for p in m.parts}), m.county != municipality.county))
        for other in alike[:3]:
            made = link(other.name)
            made.setAccessibleName(self.tr("Jämför med %s") % other.name)
            made.clicked.connect(lambda _=False, page=other.page: self.compareRequested.emit(municipality.page, page))
            flow.addWidget(made)
        return flow

    def _buttons(self, page: str) -> QHBoxLayout:
        row = QHBoxLayout()
        read = button(self.tr("Läs sidan"), "primary")
        read.clicked.connect(lambda: self.pageRequested.emit(page, False))
        sheet = button(self.tr("Faktablad"))
        sheet.setText(f" {sheet.text()}")
        self._icons.bind(sheet, "printer")
        sheet.clicked.connect(lambda: self.sheetRequested.emit((page,)))
        row.addWidget(read)
        row.addWidget(sheet)
        row.addStretch(1)
        return row


class _Dot(QWidget):
    """A dot in a programme's colour, or with its pattern in high contrast."""

    def __init__(self, themes: Themes, programme: str) -> None:
        super().__init__()
        self._themes, self._programme = themes, programme
        self.setFixedSize(12, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.colour(TONES[self._programme]))
        if self._themes.theme.edge > 1:
            brush = painter.brush()
            brush.setStyle(PATTERNS[self._programme])
            painter.setBrush(brush)
            painter.setPen(self._themes.colour("ink"))
        painter.drawEllipse(QRectF(1, 3, 9, 9))
