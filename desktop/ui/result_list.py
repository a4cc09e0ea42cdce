"""The list of pages found: title with marks, kind, snippet with marks, where it belongs."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.core.languages import language_name
from desktop.core.records import Hit, Kind
from desktop.ui.fonts import font
from desktop.ui.marked_text import draw_marked, valid
from desktop.ui.parts import plain_tip
from desktop.ui.text_size import room, scale_of
from desktop.ui.theme import Themes

HIT = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
AIR = 8
ROOM_FOR_PLACE = 560


class HitModel(QAbstractListModel):
    """The hits as a list model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self.kinds: Mapping[str, Kind] = {}

    def set_hits(self, hits: tuple[Hit, ...], kinds: Mapping[str, Kind]) -> None:
        """Takes new hits."""
        self.beginResetModel()
        self._hits = hits
        self.kinds = kinds
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many hits."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The hit, or what is read aloud of it."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(hit.title, hit.snippet)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            kind = self.kinds.get(hit.kind)
            return f"{hit.title}, {kind.label if kind else hit.kind}. {hit.snippet}"
        return None


class ResultList(QListView):
    """The list itself. The search field keeps the keyboard; the list shows where it is."""

    openRequested = Signal(object, bool)
    """A Hit, and whether it is wanted in a new tab."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultslist")
        self.setAccessibleName(self.tr("Träffar"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.hits = HitModel(self)
        self.setModel(self.hits)
        self.setItemDelegate(_HitRows(themes, self))
        self.activated.connect(lambda index: self.open(index, False))

    def step(self, by: int) -> None:
        """Moves the current hit."""
        count = self.hits.rowCount()
        if count:
            row = min(count - 1, max(0, self.currentIndex().row() + by))
            self.setCurrentIndex(self.hits.index(row))

    def first_bottom(self) -> int:
        """Where the first hit ends."""
        return self.viewport().y() + self.visualRect(self.hits.index(0)).bottom() + AIR

    def open(self, index: Index, new_tab: bool) -> None:
        """Asks for a hit's page."""
        hit = index.data(HIT)
        if isinstance(hit, Hit):
            self.openRequested.emit(hit, new_tab)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Back and forward go to the window."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """One click opens; the middle button and Ctrl open a new tab."""
        index = self.indexAt(event.position().toPoint())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton) and index.isValid():
            self.open(index, control or event.button() == Qt.MouseButton.MiddleButton)
            return
        super().mouseReleaseEvent(event)


class _Letters:
    """The fonts of a hit at a scale of the text, and how wide words are in them."""

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self.title = font(16 * scale, QFont.Weight.DemiBold)
        self.snippet = font(16 * scale)
        self.place = font(13 * scale)
        self.chip = font(12.5 * scale, QFont.Weight.Medium)
        self._place_metrics, self._chip_metrics = QFontMetrics(self.place), QFontMetrics(self.chip)

    def place_width(self, words: str) -> int:
        """How wide the words for where a hit belongs are."""
        return self._place_metrics.horizontalAdvance(words)

    def chip_width(self, words: str) -> int:
        """How wide a chip with these words is."""
        return self._chip_metrics.horizontalAdvance(words) + 18


class _HitRows(QStyledItemDelegate):
    def __init__(self, themes: Themes, view: ResultList) -> None:
        super().__init__(view)
        self._themes = themes
        self._view = view
        self._letters = _Letters(1.0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high as in the design, and as its two lines of text are."""
        return QSize(200, room(scale_of(self._view), 72, 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One hit."""
        hit: Hit = index.data(HIT)
        scale = scale_of(self._view)
        if scale != self._letters.scale:
            self._letters = _Letters(scale)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(6, 0, -6, 0)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            if selected and (self._themes.theme.edge > 1 or self._view.hasFocus()):
                painter.setPen(self._themes.colour("blue"))
            painter.setBrush(self._themes.colour("blue_tint" if selected else "window"))
            painter.drawRoundedRect(card, 10, 10)
        self._first_line(painter, card, hit)
        theme = self._themes
        draw_marked(
            painter,
            QPointF(card.left() + 16, card.top() + room(scale, 38)),
            card.width() - (150 if scale <= 1 else 32),
            hit.snippet,
            valid(hit.marks, len(hit.snippet)),
            self._letters.snippet,
            theme.colour("muted"),
            theme.colour("mark"),
            theme.colour("mark_ink"),
        )
        painter.restore()

    def _first_line(self, painter: QPainter, card: QRect, hit: Hit) -> None:
        theme, letters = self._themes, self._letters
        kind = self._view.hits.kinds.get(hit.kind)
        words = kind.label if kind else hit.kind
        right = self._place(painter, card, hit, kind)
        chip = letters.chip_width(words)
        used = draw_marked(
            painter,
            QPointF(card.left() + 16, card.top() + 12),
            right - card.left() - max(180, 40 + chip),
            hit.title,
            valid(hit.title_marks, len(hit.title)),
            letters.title,
            theme.colour("ink"),
            theme.colour("mark"),
            theme.colour("mark_ink"),
        )
        half = room(letters.scale, 20) / 2
        middle = card.top() + 12 + 11 * letters.scale
        self._chip(painter, QRectF(card.left() + 16 + used + 10, middle - half, chip, 2 * half), words, hit)

    def _place(self, painter: QPainter, card: QRect, hit: Hit, kind: Kind | None) -> int:
        letters = self._letters
        if card.width() < ROOM_FOR_PLACE * letters.scale:
            return card.right() - 16  # the chip says nearly the same
        words = kind.plural if kind else ""
        if hit.language not in ("sv", ""):
            words = f"{words} · {language_name(hit.language)}"
        painter.setFont(letters.place)
        painter.setPen(self._themes.colour("muted"))
        width = letters.place_width(words)
        box = QRect(card.right() - 16 - width, card.top() + 12, width + 2, room(letters.scale, 22))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        return box.left()

    def _chip(self, painter: QPainter, box: QRectF, words: str, hit: Hit) -> None:
        tone = self._themes.table.tone(hit.kind)
        painter.setFont(self._letters.chip)
        painter.setPen(self._themes.colour("line") if self._themes.theme.edge > 1 else Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.colour(f"{tone}_tint"))
        painter.drawRoundedRect(box, 10, 10)
        painter.setPen(self._themes.colour(tone))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
