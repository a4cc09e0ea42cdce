"""The timeline as a place: the scale, filters, and the same events as a list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QPushButton, QWidget

from desktop.core.records import Event
from desktop.ui.event_rows import AIR, DATE, DOT, KIND, EventRows, dot
from desktop.ui.folded_chips import FoldedChips
from desktop.ui.icons import Icons
from desktop.ui.layouts import clear, inside
from desktop.ui.parts import Flow, RoomyList, button, icon_button, label, plain_tip, scrolled_column, tab_through
from desktop.ui.places import Place
from desktop.ui.spoken import announce, name_choice
from desktop.ui.text_size import room, scale_of
from desktop.ui.theme import Themes
from desktop.ui.timeline_axis import STEP, TimelineAxis
from desktop.ui.timeline_model import between, date_text, kind_names, seasons, wanted, year_of

EVENT, PAGE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
TONES = {"beslut": "blue", "lag": "blue", "program": "green", "organisation": "green", "minnesdag": "gold"}
LAST_YEAR = 2033.0
ROWS_IN_SIGHT = 3
LOW = 540
"""Below this height the filters fold."""
AROUND_AXIS = 296
"""What the head, five rows of the list and the air between them take of the height."""


@dataclass(frozen=True, slots=True)
class TimelineData:
    """What the timeline needs, in the language that is read. Areas as key and name."""

    events: Sequence[Event]
    areas: Sequence[tuple[str, str]]


class TimelineView(QWidget):
    """The timeline. Asks for the pages of its events."""

    pageRequested = Signal(str, bool)

    def __init__(self, themes: Themes, icons: Icons, data: Callable[[], TimelineData]) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._data = data
        self._events: Sequence[Event] = ()
        self._kinds: frozenset[str] = frozenset()
        self._themes = themes
        self._by_kind: dict[str, QPushButton] = {}
        themes.changed.connect(self._dot_chips)
        column = self._column = scrolled_column(self)
        column.setContentsMargins(28, 18, 28, 12)
        column.setSpacing(10)
        self._fill_head(inside(column, Flow(6, apart=True)), icons)
        self._chips = Flow(8)
        self._chip_box = QWidget()
        self._chip_box.setLayout(self._chips)
        column.addWidget(self._chip_box)
        self.axis = TimelineAxis(themes, TONES)
        self.axis.spanChanged.connect(lambda _first, _last: self._fill_list())
        self.axis.chosen.connect(self._choose)
        column.addWidget(self.axis)
        self._count = label("", "section", wrap=True)
        column.addWidget(self._count)
        self.list = RoomyList()
        self.list.setObjectName("maplist")
        self.list.setAccessibleName(self.tr("Händelser"))
        self.list.setMouseTracking(True)
        self.list.setResizeMode(RoomyList.ResizeMode.Adjust)
        self.list.setItemDelegate(EventRows(themes, TONES, self.list))
        self.list.currentItemChanged.connect(self._moved)
        self.list.itemActivated.connect(lambda item: self.pageRequested.emit(str(item.data(PAGE)), False))
        column.addWidget(self.list, 1)
        self.entry = self.list

    def _fill_head(self, row: Flow, icons: Icons) -> None:
        row.addWidget(label(self.tr("Tidslinje"), "place"))
        self.folded = FoldedChips(icons, self.tr("Sorters händelser"), lambda: list(self._by_kind.values()))
        row.addWidget(self.folded)
        self.area = QComboBox()
        name_choice(self.area, self.tr("Område"))
        self.area.setMinimumWidth(220)
        self.area.currentIndexChanged.connect(lambda _: self._filter())
        self.area.activated.connect(lambda _: announce(self, self._count.text()))
        row.addWidget(self.area)
        for icon, name, act in (
            ("zoom-in", self.tr("Färre år (+)"), lambda: self.axis.zoom(STEP)),
            ("zoom-out", self.tr("Fler år (−)"), lambda: self.axis.zoom(1 / STEP)),
            ("rotate-ccw", self.tr("Alla år (0)"), lambda: self.axis.whole()),
        ):
            tool = icon_button(icons, icon, name)
            tool.clicked.connect(act)
            row.addWidget(tool)
            self._last_tool = tool

    # -- showing ----------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Shows the events anew (perhaps in another language)."""
        data = self._data()
        self._events = data.events
        chosen = self.area.currentData()
        self.area.blockSignals(True)
        self.area.clear()
        self.area.addItem(self.tr("Alla områden"), "")
        for key, name in data.areas:
            self.area.addItem(name, key)
        self.area.setCurrentIndex(max(0, self.area.findData(chosen)))
        self.area.blockSignals(False)
        self._fill_chips()
        self._filter()

    def view_state(self) -> object:
        """Kinds, area and years in sight, for a view that takes the place of this one."""
        return self._kinds, self.area.currentData(), self.axis.span()

    def restore_view(self, state: Any) -> None:
        """Shows what another view showed."""
        self._kinds, area, span = state
        self.area.setCurrentIndex(max(0, self.area.findData(area)))
        self._fill_chips()
        self._filter()
        self.axis.show_span(*span)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the filters are one button and the scale is lower: the list keeps some rows."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        low = self.height() < LOW
        self._column.setContentsMargins(28, *((10, 28, 8) if low else (18, 28, 12)))
        self._column.setSpacing(8 if low else 10)
        self._chip_box.setVisible(not low)
        self.folded.setVisible(low)
        chips = 0 if low else self._chips.heightForWidth(self.width() - 56) + 10
        self.axis.set_height(self.height() - round(AROUND_AXIS * scale_of(self)) - chips)

    def changeEvent(self, event: QEvent) -> None:
        """In large letters some rows of the list are always in sight; what has no room is scrolled to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dot_chips()
            scale = scale_of(self)
            self.list.setMinimumHeight(ROWS_IN_SIGHT * room(scale, 32, 3) if scale > 1 else 0)

    def _fill_chips(self) -> None:
        clear(self._chips)
        self._by_kind = {}
        names = {"": self.tr("Alla"), **kind_names()}
        last: QWidget = self._last_tool
        for kind in ("", *sorted({event.kind for event in self._events})):
            count = sum(1 for event in self._events if not kind or event.kind == kind)
            chip = button(f"{names.get(kind, kind.capitalize())} {count}", "chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, wish=kind: self._toggle(wish))
            self._by_kind[kind] = chip
            self._chips.addWidget(chip)
            tab_through(last, chip)
            last = chip
            chip.show()  # at once, so that the lines they take are known
        self._dot_chips()
        self._check_chips()
        self._fit()

    def _dot_chips(self) -> None:
        """Each kind's chip has the colour of its events: the chips are the key to the scale as well."""
        scale = scale_of(self)
        for kind, chip in self._by_kind.items():
            if kind:
                chip.setIcon(dot(self._themes, TONES.get(kind, "blue"), self.devicePixelRatioF() * scale))
                chip.setIconSize(QSize(DOT + AIR, DOT) * scale)

    def _check_chips(self) -> None:
        for kind, chip in self._by_kind.items():
            chip.setChecked(kind in self._kinds if kind else not self._kinds)
        self.folded.show_choice()

    def _toggle(self, kind: str) -> None:
        self._kinds = self._kinds ^ {kind} if kind else frozenset()
        self._check_chips()
        self._filter()
        announce(self, self._count.text())

    def _wanted(self) -> list[Event]:
        return wanted(self._events, self._kinds, str(self.area.currentData() or ""))

    def _filter(self) -> None:
        first = min((year_of(event.start) for event in self._events), default=2006.0)
        self.axis.show_events(self._wanted(), (float(int(first)), LAST_YEAR))
        self._fill_list()

    def _fill_list(self) -> None:
        events = between(self._wanted(), *self.axis.span())
        locale = QLocale()
        months = [locale.standaloneMonthName(month) for month in range(1, 13)]
        kept = self.list.currentItem().data(EVENT) if self.list.currentItem() else ""
        self.list.blockSignals(True)
        self.list.clear()
        for event in events:
            when = date_text(event, months, seasons())
            item = QListWidgetItem(event.text)
            item.setToolTip(plain_tip(event.text))
            for role, value in ((EVENT, event.id), (PAGE, event.page), (DATE, when), (KIND, event.kind)):
                item.setData(role, value)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{when}: {event.text}, {kind_names().get(event.kind, event.kind)}"
            )
            self.list.addItem(item)
            if event.id == kept:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._count.setText(
            self.tr("%n händelse(r). Dubbelklicka eller tryck Retur för att läsa mer.", "", len(events))
        )

    def _moved(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.axis.choose(str(item.data(EVENT)))

    def _choose(self, event: str) -> None:
        self.axis.choose(event)
        for row in range(self.list.count()):
            if self.list.item(row).data(EVENT) == event:
                self.list.setCurrentRow(row)
                self.list.scrollToItem(self.list.item(row), QListWidget.ScrollHint.PositionAtCenter)
