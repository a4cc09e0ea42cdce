"""The line over the results: how many, on what, what was searched besides, and kinds as filters.

Its widgets are made once and changed at every keystroke: making them anew costs more than a frame.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.records import Kind, SearchResult
from desktop.ui.layouts import inside
from desktop.ui.parts import Flow, button, label, link, tab_through
from desktop.ui.text_size import scale_of, scaled
from desktop.ui.theme import Themes

if TYPE_CHECKING:
    from desktop.ui.folded_chips import FoldedChips

FILTERS_ON_THE_LINE = 6
WIDE = 1000
LINES_OF_FILTERS = 2.6
OWN = "own"
"""What stands for one's own notes among the kinds."""


class ResultsHead(QFrame):
    """Shows a result's count, corrections and filters."""

    filterRequested = Signal(str)
    """A kind to show alone; empty for all."""
    ownRequested = Signal()
    """One's own notes alone."""
    insistRequested = Signal(str)
    """The text as typed, to be searched without corrections."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultshead")
        self._themes = themes
        self._low = False
        self.folded: FoldedChips | None = None
        """The filters as one button, in a low window."""
        self._text = ""
        self._count = label("", "strong")
        self._typed = label("", "muted")
        self._besides = label(self.tr("– visar även"), "muted")
        self._used = label("", "strong")
        self._insist = link(self.tr("Sök i stället efter det du skrev"))
        self._insist.clicked.connect(lambda: self.insistRequested.emit(self._text))
        self._pool: list[QPushButton] = []
        self._flow = Flow(8)
        self._chips = _Chips(self._flow)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(26, 12, 26, 12)
        self._column.setSpacing(8)
        self._line = inside(self._column, QHBoxLayout())
        self._line.setSpacing(7)
        self._words = inside(self._line, Flow(7), 1)
        for widget in (self._count, self._typed, self._besides, self._used, self._insist):
            self._words.addWidget(widget)
        self._column.addWidget(self._chips)
        self._on_line = False
        self._shown: tuple[SearchResult, Mapping[str, Kind], str, int] | None = None
        self._own = 0
        self._alone = False

    def show_result(
        self, result: SearchResult, summary: str, kinds: Mapping[str, Kind], chosen: str, width: int
    ) -> None:
        """Shows a result; `chosen` is the kind shown alone or empty, `width` the room there is in pixels."""
        self._text = result.text
        self._own, self._alone = 0, False
        self._shown = (result, kinds, chosen, width)
        self._count.setText(summary)
        self._typed.setText(self.tr("på ”%s”") % _short(result.text))
        corrected = bool(result.corrections)
        if corrected:
            typed = _short(" ".join(correction.typed for correction in result.corrections))
            self._used.setText(" ".join(correction.used for correction in result.corrections))
            self._insist.setText((self.tr("Sök i stället efter ”%s”") % typed).replace("&", "&&"))
            self._insist.setAccessibleName(self.tr("Sök i stället efter ”%s”") % typed)
        for widget in (self._besides, self._used, self._insist):
            widget.setVisible(corrected)
        self._show_chips(chosen)

    def show_own(self, count: int, alone: bool) -> None:
        """A chip for so many of one's own notes; `alone` when nothing else is shown."""
        same = (count, alone) == (self._own, self._alone)
        self._own, self._alone = count, alone
        if self._shown is not None and not same:
            self._show_chips(OWN if alone else self._shown[2])

    def set_low(self, low: bool) -> None:
        """In a low window the filters are one button beside the words: the hits need the room."""
        if low != self._low:
            self._low = low
            air = 6 if low else 12
            self._column.setContentsMargins(26, air, 26, air)
            self._fold()

    def _filters(self) -> list[QPushButton]:
        return [chip for chip in self._pool if not chip.isHidden()]

    def _fold(self) -> None:
        filters = self._filters()
        if self._low and self.folded is None and self._themes.icons is not None:
            from desktop.ui.folded_chips import FoldedChips

            self.folded = FoldedChips(self._themes.icons, self.tr("Sorters sidor"), self._filters)
            self._line.addWidget(self.folded, 0, Qt.AlignmentFlag.AlignTop)
            tab_through(self._insist, self.folded)
        self._chips.setVisible(bool(filters) and not self._low)
        if self.folded is not None:
            self.folded.setVisible(bool(filters) and self._low)
            self.folded.show_choice()

    def _show_chips(self, chosen: str) -> None:
        assert self._shown is not None
        result, kinds, _, width = self._shown
        count = self._fill(result, kinds, chosen)
        self._fold()
        self._place(width > scaled(self, WIDE) and count <= FILTERS_ON_THE_LINE and not result.corrections)

    def _fill(self, result: SearchResult, kinds: Mapping[str, Kind], chosen: str) -> int:
        wanted: list[tuple[str, int, str]] = []
        if len(result.kinds) > 1 or chosen or self._own:
            wanted.append((self.tr("Alla"), self._own + sum(count for _, count in result.kinds), ""))
            wanted += [(kinds[kind].plural if kind in kinds else kind, count, kind) for kind, count in result.kinds]
        if self._own:
            wanted.append((self.tr("Mina anteckningar"), self._own, OWN))
        while len(self._pool) < len(wanted):
            self._pool.append(self._chip())
        for chip, (name, count, kind) in zip(self._pool, wanted, strict=False):
            words = f"{name} {count}"
            if chip.accessibleName() != words:
                chip.setText(words.replace("&", "&&"))
                chip.setAccessibleName(words)
            chip.setProperty("kind", kind)
            chip.setChecked(kind == chosen)
            chip.setVisible(True)
        for chip in self._pool[len(wanted) :]:
            chip.setVisible(False)
        return len(wanted)

    def _chip(self) -> QPushButton:
        chip = button("", "chip")
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self._choose(str(chip.property("kind"))))
        self._flow.addWidget(chip)
        tab_through(self._pool[-1] if self._pool else self._insist, chip)
        return chip

    def _choose(self, kind: str) -> None:
        if kind == OWN:
            self.ownRequested.emit()
        else:
            self.filterRequested.emit(kind)

    def _place(self, on_line: bool) -> None:
        """The chips beside the words where there is room, else on lines of their own."""
        if on_line == self._on_line:
            return
        self._on_line = on_line
        (self._column if on_line else self._line).removeWidget(self._chips)
        (self._line if on_line else self._column).addWidget(self._chips)


class _Chips(QScrollArea):
    """The filters; in large letters some lines of them, and the others are scrolled to: the hits need the room."""

    def __init__(self, flow: Flow) -> None:
        super().__init__()
        self._flow = flow
        body = QWidget()
        body.setLayout(flow)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other filters are another height."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """All on one line."""
        return self._flow.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """One of them."""
        return self._flow.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """On a narrow window there are more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines, or of those that are shown at once."""
        scale = scale_of(self)
        needed = self._flow.heightForWidth(width)
        return needed if scale <= 1 else min(needed, round(LINES_OF_FILTERS * self._flow.sizeHint().height()))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 48 else text[:47] + "…"
