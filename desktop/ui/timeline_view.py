"""The timeline as a place: the scale, filters, and the same events as a list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.core.records import Event
from desktop.ui.event_rows import AIR, DATE, DOT, KIND, EventRows, dot
from desktop.ui.icons import Icons
from desktop.ui.parts import Flow, button, clear, icon_button, label
from desktop.ui.places import Place
from desktop.ui.spoken import name_choice
from desktop.ui.theme import Themes
from desktop.ui.timeline_axis import STEP, TimelineAxis
from desktop.ui.timeline_model import between, date_text, kind_names, seasons, wanted, year_of

EVENT, PAGE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
TONES = {"beslut": "blue", "lag": "blue", "program": "green", "organisation": "green", "minnesdag": "gold"}
LAST_YEAR = 2033.0


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
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 12)
        column.setSpacing(10)
        column.addLayout(self._head(icons))
        self._chips = Flow(8)
        column.addLayout(self._chips)
        self.axis = TimelineAxis(themes, TONES)
        self.axis.spanChanged.connect(lambda _first, _last: self._fill_list())
        self.axis.chosen.connect(self._choose)
        column.addWidget(self.axis)
        self._count = label("", "section")
        column.addWidget(self._count)
        self.list = QListWidget()
        self.list.setObjectName("maplist")
        self.list.setAccessibleName(self.tr("Händelser"))
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(EventRows(themes, TONES, self.list))
        self.list.currentItemChanged.connect(self._moved)
        self.list.itemActivated.connect(lambda item: self.pageRequested.emit(str(item.data(PAGE)), False))
        column.addWidget(self.list, 1)
        self.entry = self.list

    def _head(self, icons: Icons) -> QHBoxLayout:
        row = QHBoxLayout()
        title = label(self.tr("Tidslinje"), "h1")
        title.setStyleSheet("font-size: 26px;")
        row.addWidget(title)
        row.addStretch(1)
        self.area = QComboBox()
        name_choice(self.area, self.tr("Område"))
        self.area.setMinimumWidth(220)
        self.area.currentIndexChanged.connect(lambda _: self._filter())
        row.addWidget(self.area)
        for icon, name, act in (
            ("zoom-in", self.tr("Färre år (+)"), lambda: self.axis.zoom(STEP)),
            ("zoom-out", self.tr("Fler år (−)"), lambda: self.axis.zoom(1 / STEP)),
            ("rotate-ccw", self.tr("Alla år (0)"), lambda: self.axis.whole()),
        ):
            tool = icon_button(icons, icon, name)
            tool.clicked.connect(act)
            row.addWidget(tool)
        return row

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

    def _fill_chips(self) -> None:
        clear(self._chips)
        self._by_kind = {}
        names = {"": self.tr("Alla"), **kind_names()}
        for kind in ("", *sorted({event.kind for event in self._events})):
            count = sum(1 for event in self._events if not kind or event.kind == kind)
            chip = button(f"{names.get(kind, kind.capitalize())} {count}", "chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, wish=kind: self._toggle(wish))
            self._by_kind[kind] = chip
            self._chips.addWidget(chip)
        self._dot_chips()
        self._check_chips()

    def _dot_chips(self) -> None:
        """Each kind's chip has the colour of its events: the chips are the key to the scale as well."""
        for kind, chip in self._by_kind.items():
            if kind:
                chip.setIcon(dot(self._themes, TONES.get(kind, "blue"), self.devicePixelRatioF()))
                chip.setIconSize(QSize(DOT + AIR, DOT))

    def _check_chips(self) -> None:
        for kind, chip in self._by_kind.items():
            chip.setChecked(kind in self._kinds if kind else not self._kinds)

    def _toggle(self, kind: str) -> None:
        self._kinds = self._kinds ^ {kind} if kind else frozenset()
        self._check_chips()
        self._filter()

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
            item.setToolTip(event.text)
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
