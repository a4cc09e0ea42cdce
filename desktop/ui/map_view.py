"""The map as a place: legend, year, list, the map, and the chosen municipality."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
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
from desktop.ui.layouts import clear, inside, over
from desktop.ui.map_canvas import STEP, MapCanvas
from desktop.ui.map_card import MapCard
from desktop.ui.map_dot import Dot
from desktop.ui.map_model import ALL_YEARS, PROGRAMMES, counts, places, programme_names, span, years
from desktop.ui.parts import icon_button, label, plain_tip
from desktop.ui.places import Place
from desktop.ui.text_size import panel_width, room, scale_of
from desktop.ui.theme import Themes

PAGE = Qt.ItemDataRole.UserRole + 1
LEFT, RIGHT = 286, 330
MAP = 200
"""What is left of the width for the map itself beside wide panels."""
LINES_IN_SIGHT, FRAME = 5, 4
"""Lines of the list that are always in sight, and what its frame takes."""
LOW = 540
"""Below this height the panel at the left is closer set."""
BESIDE_WORDS, BAR = 70, 12
"""What the list needs beside the words of a line, and the width of its scroll bar."""


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
        self.entry = self.canvas  # the list would choose its first municipality at once
        row.addWidget(self._middle(), 1)
        self._side = QScrollArea()
        self._side.setObjectName("side")
        self._side.setWidgetResizable(True)
        self._side.setFixedWidth(RIGHT)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.hide()
        row.addWidget(self._side)

    # -- building ---------------------------------------------------------------------------

    def _left(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFixedWidth(LEFT)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made = QWidget()
        area.setWidget(made)
        made.installEventFilter(self)
        column = self._column = QVBoxLayout(made)
        title = label(self.tr("Kommuner"), "place")
        column.addWidget(title)
        self._about = label("", "muted", wrap=True)
        column.addWidget(self._about)
        self._legend = inside(column, QVBoxLayout())
        self._legend.setSpacing(6)
        self._fill_year(inside(column, QVBoxLayout()))
        self.list = QListWidget()
        self.list.setObjectName("maplist")
        self.list.setAccessibleName(self.tr("Kommuner som deltog"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.currentItemChanged.connect(lambda item, _: self._from_list(item))
        self.list.itemActivated.connect(lambda item: self.pageRequested.emit(item.data(PAGE), False))
        column.addWidget(self.list, 1)
        return area

    def _fill_year(self, column: QVBoxLayout) -> None:
        column.setSpacing(2)
        self._year_label = label(self.tr("Alla år"), "muted")
        self.every = QCheckBox(self.tr("Visa alla år på en gång"))
        self.every.setChecked(True)
        self.every.toggled.connect(lambda _: self._show_year())
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("År"))
        self.slider.setPageStep(1)
        self.slider.valueChanged.connect(self._slid)
        column.addWidget(self._year_label)
        column.addWidget(self.slider)
        ends = inside(column, QHBoxLayout())
        self._first, self._last = label("", "small"), label("", "small")
        ends.addWidget(self._first)
        ends.addStretch(1)
        ends.addWidget(self._last)
        column.addWidget(self.every)

    def _middle(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.canvas, 0, 0)
        tools = over(grid, QVBoxLayout(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
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
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window the panels at both sides are narrower."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """In larger letters they are wider, and the rows of the list higher."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
            for row in range(self.list.count()):
                self.list.item(row).setSizeHint(self._row_size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words at the left may need another width, when they have got their letters."""
        if event.type() == QEvent.Type.LayoutRequest and scale_of(self) > 1:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        scale, narrow = scale_of(self), self.width() < 900
        left, right = (LEFT - 18, RIGHT - 60) if narrow else (LEFT, RIGHT)
        if scale > 1:
            words = BAR + self._width_of_words()
            spare = self.width() - MAP
            shared = self._side.isVisibleTo(self)
            left = max(words, min(panel_width(scale, left), spare // 2 if shared else spare))
            right = max(right, min(panel_width(scale, right), spare - left))
        self._panel.setFixedWidth(left)
        self._side.setFixedWidth(right)
        self.every.setText(self._on_two_lines(self.tr("Visa alla år på en gång")))
        self._fold(self.height() < LOW)
        self.list.setMinimumHeight(self._row_size().height() * LINES_IN_SIGHT + FRAME)

    def _fold(self, low: bool) -> None:
        """In a low window what can be done without gives its room to the list."""
        self._column.setContentsMargins(24, *((10, 8, 8) if low else (18, 8, 12)))
        self._column.setSpacing(4 if low else 8)
        self._legend.setSpacing(2 if low else 6)
        self._legend.setContentsMargins(0, 0, 0, 6)
        for part in (self._about, self._first, self._last):
            part.setVisible(not low)
        self._year_label.setVisible(not low or not self.every.isChecked())
        if self.list.currentItem() is not None:
            self.list.scrollToItem(self.list.currentItem())

    def _width_of_words(self) -> int:
        """What the longest word of the panel at the left needs."""
        inside = self._panel.widget()
        layout = inside.layout() if inside is not None else None
        if inside is None or layout is None:
            return 0
        layout.activate()
        return inside.minimumSizeHint().width()

    def _on_two_lines(self, words: str) -> str:
        """What has no room on one line of the panel; a box to tick does not break its words by itself."""
        if self.every.fontMetrics().horizontalAdvance(words) + BESIDE_WORDS * scale_of(self) <= self._panel.width():
            return words
        middle = len(words) // 2
        at = min((i for i, letter in enumerate(words) if letter == " "), key=lambda i: abs(i - middle), default=-1)
        return words if at < 0 else f"{words[:at]}\n{words[at + 1 :]}"

    def _row_size(self) -> QSize:
        return QSize(100, room(scale_of(self), 28))

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
        self._year_label.setVisible(self._first.isVisibleTo(self) or year != ALL_YEARS)
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
                item.setSizeHint(self._row_size())
                item.setToolTip(plain_tip(words))
                self.list.addItem(item)
                if place.municipality.page == self._chosen:
                    self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _programme(self, programme: str) -> str:
        names = {"pilot": self.tr("pilot"), "utveckling": self.tr("utveckling"), "natverk": self.tr("nätverket")}
        return names[programme]

    def _fill_legend(self, found: dict[str, int]) -> None:
        clear(self._legend)
        names = programme_names()
        for programme in PROGRAMMES:
            line = inside(self._legend, QHBoxLayout())
            line.setSpacing(8)
            line.addWidget(Dot(self._themes, programme))
            words = label(f"{names[programme]} {span(self._municipalities, programme)}", wrap=True)
            line.addWidget(words, 1)
            line.addWidget(label(str(found[programme]), "muted"))

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
        self._side.setWidget(self._card(municipality))
        self._side.show()
        self._fit()

    def chosen(self) -> str:
        """The page of the municipality that is chosen, or empty."""
        return self._chosen

    def _from_list(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.choose(str(item.data(PAGE)))

    def _card(self, municipality: Municipality) -> MapCard:
        others = [other for other in self._municipalities if other.page != municipality.page and other.code]
        made = MapCard(self._icons, municipality, self._data().page(municipality.page), others, self._side)
        made.pageRequested.connect(self.pageRequested)
        made.sheetRequested.connect(self.sheetRequested)
        made.compareRequested.connect(self.compareRequested)
        return made
