"""The start page: three ways in, the strategy's road to 2032, and what was read last."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.core.records import PageRef
from desktop.ui.focus_place import enter
from desktop.ui.fonts import font
from desktop.ui.icons import Icons
from desktop.ui.layouts import clear, inside
from desktop.ui.parts import Flow, button, card, label, link
from desktop.ui.text_size import room, scale_of, scaled
from desktop.ui.theme import Themes

FIRST_DAY = date(2012, 2, 16)
LAST_DAY = date(2032, 12, 31)
WIDE, WIDE_SIDE, NARROW_SIDE = 800, 48, 24
BESIDE = 720
"""How wide three cards stand beside each other, at the usual text size."""
ROAD, ROAD_LINE = 40, 20


@dataclass(frozen=True, slots=True)
class WayIn:
    """A card of the start page. `lines` are words and what they ask for ("page:id" or "do:command")."""

    icon: str
    tone: str
    title: str
    text: str
    lines: tuple[tuple[str, str], ...]


def progress(today: date) -> float:
    """How much of the strategy's time has gone, 0 to 1."""
    share = (today - FIRST_DAY).days / (LAST_DAY - FIRST_DAY).days
    return min(1.0, max(0.0, share))


class StartPage(QScrollArea):
    """The start page. Asks for what its lines name."""

    wanted = Signal(str, bool)
    """ "page:id" or "do:command", and whether it is wanted in a new tab."""

    def __init__(self, themes: Themes, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._themes = themes
        self._icons = icons
        body = QWidget()
        body.setObjectName("startpage")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(48, 26, 48, 32)
        self._column.setSpacing(0)
        self.setWidget(body)
        self._ways: tuple[WayIn, ...] = ()
        self._recent: Sequence[PageRef] = ()
        self._grid = QGridLayout()
        self._cards: list[QWidget] = []
        self._tiles: list[tuple[QLabel, WayIn]] = []
        self.first_time = True
        """Whether the program has never been used here; then three sentences stand first until a page is read."""
        themes.changed.connect(self._retint)

    def show_ways(self, greeting: str, ways: tuple[WayIn, ...], recent: Sequence[PageRef], today: date) -> None:
        """Fills the page."""
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        clear(self._column)
        self._ways, self._recent = ways, recent
        column = self._column
        column.addWidget(label(greeting, "h1", wrap=True))
        column.addSpacing(14)
        if self.first_time and not recent:
            column.addWidget(self._welcome())
            column.addSpacing(16)
        self._grid = inside(column, QGridLayout())
        self._grid.setSpacing(16)
        self._tiles = []
        self._cards = [self._card(way) for way in ways]
        self._place_cards()
        column.addSpacing(24)
        column.addWidget(label(self.tr("Strategin fram till 2032"), "h2", wrap=True))
        column.addSpacing(8)
        road, inner = card(margins=(22, 16, 22, 18))
        inner.addWidget(Road(self._themes, today))
        column.addWidget(road)
        if recent:
            column.addSpacing(22)
            column.addWidget(label(self.tr("Fortsätt där du var"), "h2", wrap=True))
            column.addSpacing(8)
            self._fill_recent(inside(column, Flow(9)), recent)
        column.addStretch(1)
        if had_focus:
            enter(self)

    def _welcome(self) -> QFrame:
        """Three sentences for the one who is here for the first time."""
        made, column = card("answer", margins=(22, 16, 22, 18))
        column.addWidget(label(self.tr("Första gången här?"), "h3", wrap=True))
        for sentence in (
            self.tr("Skriv det du undrar i sökrutan, så kommer svaren medan du skriver."),
            self.tr("Siffrorna i texten leder till källan, så att du kan visa var uppgiften kommer ifrån."),
            self.tr("Allt finns på den här datorn: ingenting hämtas från nätet och ingenting skickas iväg."),
        ):
            column.addWidget(label(sentence, wrap=True))
        return made

    def _card(self, way: WayIn) -> QFrame:
        made, column = card(margins=(20, 20, 20, 18))
        tile = QLabel()
        tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tint(tile, way)
        self._tiles.append((tile, way))
        column.addWidget(tile)
        column.addSpacing(6)
        column.addWidget(label(way.title, "h2", wrap=True))
        column.addWidget(label(way.text, "muted", wrap=True))
        column.addSpacing(2)
        for words, wish in way.lines:
            line = link(words, "plainlink")
            line.clicked.connect(lambda _=False, name=wish: self.wanted.emit(name, False))
            column.addWidget(line)
        column.addStretch(1)
        return made

    def _tint(self, tile: QLabel, way: WayIn) -> None:
        tile.setFixedSize(scaled(self, 42), scaled(self, 42))
        tile.setPixmap(self._icons.pixmap(way.icon, way.tone, scaled(self, 22)))
        ground = self._themes.theme.colour(f"{way.tone}_tint")
        tile.setStyleSheet(f"background: {ground}; border-radius: 9px;")

    def _retint(self) -> None:
        for tile, way in self._tiles:
            self._tint(tile, way)

    def _fill_recent(self, flow: Flow, recent: Sequence[PageRef]) -> None:
        for ref in recent:
            chip = button(ref.short or ref.title, "chip", ref.summary)
            chip.setProperty("tone", self._themes.table.tone(ref.kind))
            chip.clicked.connect(lambda _=False, page=ref.id: self.wanted.emit(f"page:{page}", False))
            flow.addWidget(chip)

    def _place_cards(self) -> None:
        columns = 3 if self.viewport().width() >= BESIDE * max(1.0, scale_of(self)) else 1
        for position, made in enumerate(self._cards):
            self._grid.addWidget(made, position // columns, position % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower margins first, then cards under each other, where there is no room beside."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size is another room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
            self._retint()

    def _fit(self) -> None:
        side = WIDE_SIDE if self.viewport().width() >= WIDE else NARROW_SIDE
        self._column.setContentsMargins(side, 26, side, 32)
        self._place_cards()


class Road(QWidget):
    """The strategy from 2012 to 2032 as a bar, with where today stands on it."""

    def __init__(self, themes: Themes, today: date) -> None:
        super().__init__()
        self._themes = themes
        self._share = progress(today)
        self._stops = (
            (0.0, self.tr("2012–2015 pilotkommuner")),
            (1.0, self.tr("2032 målet")),
            (progress(date(2016, 1, 1)), self.tr("2016–2020 utvecklingskommuner")),
        )
        self.setMinimumHeight(ROAD)
        self.setAccessibleName(
            self.tr("Strategin löper 2012–2032. %n procent av tiden har gått.", "", round(self._share * 100))
        )
        self.setToolTip(self.accessibleName())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar and its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = self._themes.colour
        width = self.width()
        contrast = self._themes.theme.edge > 1
        if contrast:  # what is left is empty there, since it is as black as what is done
            painter.setPen(QPen(colour("ink"), 2))
        painter.setBrush(colour("paper" if contrast else "line"))
        painter.drawRoundedRect(QRectF(1, 2, width - 2, 10), 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        done = QLinearGradient(0, 0, width * self._share, 0)
        done.setColorAt(0, colour("blue"))
        done.setColorAt(1, colour("blue" if contrast else "green"))
        painter.setBrush(done)
        painter.drawRoundedRect(QRectF(0, 2, width * self._share, 10), 5, 5)
        painter.setBrush(colour("paper"))
        for share, _ in self._stops[2:]:
            painter.drawRect(QRectF(width * share - 1, 2, 2, 10))
        self._words(painter)

    def _words(self, painter: QPainter) -> None:
        for made, role, words, box in self._boxes():
            painter.setFont(made)
            painter.setPen(self._themes.colour(role))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def _boxes(self) -> list[tuple[QFont, str, str, QRectF]]:
        """Font, colour, words and place of each; what has no room beside the others stands on a line below."""
        boxes: list[tuple[QFont, str, str, QRectF]] = []
        scale = scale_of(self)
        high = room(scale, ROAD_LINE)
        bold, usual = font(14 * scale, QFont.Weight.Bold), font(14 * scale)
        for share, words in ((self._share, self.tr("i dag")), *self._stops):
            made = usual if boxes else bold
            width = QFontMetricsF(made).horizontalAdvance(words) + 2
            left = share * self.width() - (0 if boxes else width / 2)
            box = QRectF(min(self.width() - width, max(0.0, left)), 18, width, high)
            while any(box.adjusted(-10, 0, 10, 0).intersects(other) for _, _, _, other in boxes):
                box.translate(0, high)
            boxes.append((made, "muted" if boxes else "ink", words, box))
        return boxes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the words need."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size is another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(max(ROAD, round(max(box.bottom() for _, _, _, box in self._boxes())) + 2))
