"""Where one has been, as a list to see and go back in: this tab's way, closed tabs, pages read before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.core.words import translate
from desktop.ui.dialogs import Dialog
from desktop.ui.fonts import font
from desktop.ui.icons import Icons
from desktop.ui.parts import button, label, plain_tip
from desktop.ui.places import Place, Visit
from desktop.ui.spoken import tell_when_typed
from desktop.ui.state import Presenter
from desktop.ui.text_size import room, scale_of, scaled

WISH = Qt.ItemDataRole.UserRole + 1
ROW, ICON = 30, 16


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list. `wish` is "step:-2", "closed:3" or "page:id"; empty for a heading and for where one is."""

    text: str
    icon: str = ""
    wish: str = ""


def way(presenter: Presenter) -> list[Line]:
    """The shown tab's visits, the newest first."""
    history = presenter.tabs.history
    visits: Sequence[tuple[int, Visit]] = list(enumerate(history.visits))
    return [
        _line(presenter, visit.place, f"step:{index - history.at}" if index != history.at else "")
        for index, visit in reversed(visits)
    ]


def _line(presenter: Presenter, place: Place, wish: str) -> Line:
    title = presenter.title(place)
    here = translate("History", "%s (här är du nu)") % title
    return Line(title if wish else here, presenter.icon(place), wish)


def lines(presenter: Presenter) -> list[Line]:
    """Everything the list shows, under its headings."""
    closed = list(enumerate(presenter.tabs.closed))
    parts = (
        (translate("History", "Den här fliken"), way(presenter)),
        (
            translate("History", "Stängda flikar"),
            [_line(presenter, tab.visit.place, f"closed:{index}") for index, tab in reversed(closed)],
        ),
        (
            translate("History", "Sidor du har läst"),
            [_line(presenter, Place("page", page), f"page:{page}") for page in presenter.recent],
        ),
    )
    return [line for title, made in parts if made for line in (Line(title), *made)]


def matching(shown: Sequence[Line], text: str) -> list[Line]:
    """The lines that hold a text, with the headings that still have something under them."""
    kept: list[Line] = []
    heading: Line | None = None
    for line in shown:
        if not line.icon:
            heading = line
        elif text.strip().casefold() in line.text.casefold():
            kept += [heading, line] if heading is not None else [line]
            heading = None
    return kept


class HistoryDialog(Dialog):
    """The list. Asks for what was chosen; Ctrl opens a page in a new tab."""

    wanted = Signal(str, bool)
    """A line's wish, and whether it is wanted in a new tab."""
    clearRequested = Signal()

    def __init__(self, parent: QWidget | None, icons: Icons, shown: Callable[[], Sequence[Line]]) -> None:
        super().__init__(parent, self.tr("Historik"), 560, 560)
        self._icons, self._shown = icons, shown
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Sök i historiken"))
        self.filter.setAccessibleName(self.tr("Sök i historiken"))
        self.filter.textChanged.connect(lambda _: self.fill())
        tell_when_typed(self.filter, self._found)
        self.filter.installEventFilter(self)
        self.column.addWidget(self.filter)
        self.list = QListWidget()
        self.list.setObjectName("maplist")
        self.list.setIconSize(QSize(scaled(self, ICON), scaled(self, ICON)))
        self.list.setAccessibleName(self.tr("Historik"))
        self.list.itemActivated.connect(lambda item: self._take(item, False))
        self.list.itemClicked.connect(lambda item: self._take(item, False))
        self.column.addWidget(self.list, 1)
        self._nothing = label(self.tr("Inget i historiken motsvarar det du skrev."), "muted", wrap=True)
        self.column.addWidget(self._nothing)
        self.clear_button = button(self.tr("Töm historiken"))
        self.clear_button.clicked.connect(self._clear)
        self.buttons.insertWidget(0, self.clear_button)
        self.fill()
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self) -> None:
        """Shows the lines that fit the filter."""
        self.list.clear()
        made = matching(self._shown(), self.filter.text())
        for line in made:
            self.list.addItem(self._item(line))
        first = next((row for row, line in enumerate(made) if line.wish), -1)
        self.list.setCurrentRow(first)
        self._nothing.setVisible(not made)

    def _found(self) -> str:
        count = sum(bool(self.list.item(row).data(WISH)) for row in range(self.list.count()))
        return self.tr("%n träff(ar)", "", count) if count else self._nothing.text()

    def _item(self, line: Line) -> QListWidgetItem:
        item = QListWidgetItem(line.text)
        item.setData(WISH, line.wish)
        scale = scale_of(self)
        item.setSizeHint(QSize(100, room(scale, ROW)))
        item.setToolTip(plain_tip(line.text))
        if line.icon:
            item.setIcon(self._icons.icon(line.icon, "muted", size=round(ICON * scale)))
        if not line.wish:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled if line.icon else Qt.ItemFlag.NoItemFlags)
        if not line.icon:
            item.setFont(font(14 * scale, QFont.Weight.DemiBold))
        return item

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter the arrows move in the list, and Enter takes what is chosen there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self._take(self.list.currentItem(), control)
                return True
        return super().eventFilter(watched, event)

    def step(self, by: int) -> None:
        """To the next or previous line that leads somewhere."""
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count() and not self.list.item(row).data(WISH):
            row += by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _take(self, item: QListWidgetItem | None, new_tab: bool) -> None:
        wish = str(item.data(WISH)) if item is not None else ""
        # Where the style activates with one click, that click comes twice; the first has closed the dialog.
        if wish and not self.result():
            self.accept()
            self.wanted.emit(wish, new_tab)

    def _clear(self) -> None:
        self.clearRequested.emit()
        self.fill()
