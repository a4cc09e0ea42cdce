"""The navigation tree as a widget: icons, counts, and the current page always found in it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)

from desktop.core.records import TreeNode
from desktop.ui.dots import paint_mark
from desktop.ui.fonts import font
from desktop.ui.icons import Icons
from desktop.ui.text_size import room, scale_of
from desktop.ui.theme import Themes
from desktop.ui.touch import scroll_by_touch
from desktop.ui.tree import DOT

NODE = Qt.ItemDataRole.UserRole + 1
INDENT = 24
ROW = 30
ICON, NO_ICON, COUNT = 26, 18, 13
"""How far in a title stands with an icon or a dot before it, and without; the size of a count."""
Index = QModelIndex | QPersistentModelIndex


class Navigation(QTreeView):
    """The tree. It asks for pages and places; it never opens anything itself."""

    pageRequested = Signal(str, bool)
    """A page id, and whether it is wanted in a new tab."""
    placeRequested = Signal(str, bool)
    """A place's kind, and whether it is wanted in a new tab."""

    def __init__(self, themes: Themes, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nav")
        self.setAccessibleName(self.tr("Innehåll"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll_by_touch(self)
        self.setExpandsOnDoubleClick(False)
        self._rows = _Rows(themes, icons, self)
        self.setItemDelegate(self._rows)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self._where: dict[str, list[QStandardItem]] = {}
        self._current = ""
        self.by_keyboard = False
        self.activated.connect(lambda index: self._act(index, False))
        themes.changed.connect(self.viewport().update)

    # -- what is shown ----------------------------------------------------------------------

    def set_tree(self, nodes: Sequence[TreeNode]) -> None:
        """Shows a tree; what was unfolded stays unfolded."""
        unfolded = {node.id for node in self._nodes() if self._is_unfolded(node.id)} or {"group:omrade", "group:kommun"}
        self._items.clear()
        self._where = {}
        for node in nodes:
            self._items.appendRow(self._item(node))
        for name in unfolded:
            for item in self._where.get(name, [])[:1]:
                self.setExpanded(item.index(), True)
        self.show_current(self._current)

    def show_current(self, name: str) -> None:
        """Marks the node with this id ("page:kom-lulea", "place:start") and brings it into sight."""
        self._current = name
        items = self._where.get(name, [])
        shown = self.currentIndex().data(NODE)
        if isinstance(shown, TreeNode) and name in (shown.id, f"page:{shown.page}"):
            return
        if not items:
            self.setCurrentIndex(QModelIndex())
            return
        item = next((i for i in items if self._visible(i)), items[0])
        self.setCurrentIndex(item.index())
        self._bring_into_sight(item.index())

    def words_cut(self, index: Index) -> str:
        """The whole title of a row where there is no room for it, else empty."""
        return self._rows.cut(self.visualRect(index), index)

    def _bring_into_sight(self, index: Index) -> None:
        """With a row or two around it, so that one sees where in the tree one is."""
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        row, bar, height = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        around = 2 * room(scale_of(self), ROW)
        if row.top() < around:
            bar.setValue(bar.value() - around + row.top())
        elif row.bottom() > height - around:
            bar.setValue(bar.value() + row.bottom() - height + around)

    def unfold(self, name: str) -> None:
        """Unfolds a group and goes to it."""
        for item in self._where.get(name, [])[:1]:
            self.setExpanded(item.index(), True)
            self.setCurrentIndex(item.index())
            self.scrollTo(item.index(), QAbstractItemView.ScrollHint.PositionAtTop)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def unfolded(self) -> frozenset[str]:
        """The ids of the nodes that are unfolded."""
        return frozenset(node.id for node in self._nodes() if self._is_unfolded(node.id))

    def set_unfolded(self, names: frozenset[str]) -> None:
        """Unfolds the nodes with these ids and folds all others."""
        for name, items in self._where.items():
            for item in items[:1]:
                self.setExpanded(item.index(), name in names)

    def nodes(self) -> list[TreeNode]:
        """The tree that is shown."""
        return [self._items.item(row).data(NODE) for row in range(self._items.rowCount())]

    def _nodes(self) -> list[TreeNode]:
        return [items[0].data(NODE) for items in self._where.values()]

    def _is_unfolded(self, name: str) -> bool:
        return any(self.isExpanded(item.index()) for item in self._where.get(name, []))

    def _visible(self, item: QStandardItem) -> bool:
        parent: QStandardItem | None = item.parent()
        while parent is not None:
            if not self.isExpanded(parent.index()):
                return False
            parent = parent.parent()
        return True

    def _item(self, node: TreeNode) -> QStandardItem:
        item = QStandardItem(node.title)
        item.setData(node, NODE)
        spoken = self.tr("%s, %n sida(or)", "", node.count) % node.title
        item.setAccessibleText(spoken if node.count else node.title)
        if node.id.startswith("section:"):
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._where.setdefault(node.id, []).append(item)
        if node.page and node.id != f"page:{node.page}":
            self._where.setdefault(f"page:{node.page}", []).append(item)
        for child in node.children:
            item.appendRow(self._item(child))
        return item

    # -- what is asked ----------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens; on the icon of a group, or on a group already shown, it folds."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and index.isValid():
            self._act(index, True)
            return
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            scale = scale_of(self)
            on_icon = event.position().x() < _left(index, scale) + ICON * scale
            new_tab = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._act(index, new_tab, fold=on_icon)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring shows for those who came by keyboard."""
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
        self.by_keyboard = event.reason() in reasons
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Only the left button selects."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.by_keyboard = False
            super().mousePressEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open; arrows fold and unfold as in any tree."""
        self.by_keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._act(self.currentIndex(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A change of language renames the tree."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Innehåll"))
        super().changeEvent(event)

    def _act(self, index: Index, new_tab: bool, fold: bool = False) -> None:
        node = index.data(NODE)
        if not isinstance(node, TreeNode):
            return
        if self._items.hasChildren(index) and (fold or not node.page or self._current == f"page:{node.page}"):
            self.setExpanded(index, not self.isExpanded(index))
            return
        if node.page:
            self.setExpanded(index, node.id.startswith("group:") or self.isExpanded(index))
            self._current = f"page:{node.page}"
            self.pageRequested.emit(node.page, new_tab)
        elif node.id.startswith("place:"):
            self.placeRequested.emit(node.id.removeprefix("place:"), new_tab)


def _depth(index: Index) -> int:
    depth, parent = 0, index.parent()
    while parent.isValid():
        depth, parent = depth + 1, parent.parent()
    return depth


def _left(index: Index, scale: float) -> int:
    return 18 + round(INDENT * scale) * _depth(index)


class _Rows(QStyledItemDelegate):
    """Paints the rows as in the design: icon, title, count; a chevron where something is unfolded."""

    def __init__(self, themes: Themes, icons: Icons, view: Navigation) -> None:
        super().__init__(view)
        self._themes = themes
        self._icons = icons
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height, sections with air above."""
        node = index.data(NODE)
        first = index.row() == 0 and not index.parent().isValid()
        section = isinstance(node, TreeNode) and node.id.startswith("section:")
        return QSize(100, room(self._scale(), ROW) + (8 if section else 10 if first else 0))

    def _scale(self) -> float:
        return scale_of(self._view)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        node: TreeNode = index.data(NODE)
        high = room(self._scale(), ROW)
        row = QRect(option.rect.left(), option.rect.bottom() - high + 1, option.rect.width(), high)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if node.id.startswith("section:"):
            painter.setPen(self._themes.colour("muted"))
            painter.setFont(font(14 * self._scale(), QFont.Weight.DemiBold))
            painter.drawText(row.adjusted(18, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, node.title)
        else:
            self._row(painter, option, row, index, node)
        painter.restore()

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, index: Index, node: TreeNode) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._ground(painter, row, selected, hovered)
        role = "blue" if selected else "ink"
        scale = self._scale()
        left = _left(index, scale)
        unfoldable = bool(node.children)
        unfolded = self._view.isExpanded(index)
        if node.icon.startswith(DOT) and not (hovered and unfoldable):
            box = QRectF(left + 4 * scale, row.center().y() - 4 * scale + 0.5, 9 * scale, 9 * scale)
            paint_mark(painter, box, self._themes, node.icon.removeprefix(DOT))
        else:
            dotted = node.icon.startswith(DOT)
            if (
                unfoldable
                and (unfolded or hovered or not node.icon)
                and not (node.page and node.icon and not hovered and index.parent().isValid())
            ):
                name = "chevron-down" if unfolded else "chevron-right"
            else:
                name = "" if dotted else node.icon
            if name:
                size = round((14 if dotted else 17) * scale)
                x, y = left + round(2 * scale if dotted else 0), row.center().y() - size // 2 + 1
                painter.drawPixmap(x, y, self._icons.pixmap(name, role, size))
        self._words(painter, row, index, node, selected)

    def _ground(self, painter: QPainter, row: QRect, selected: bool, hovered: bool) -> None:
        ground = QRectF(row.adjusted(8, 0, -8, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        if selected:
            painter.setBrush(self._themes.colour("blue_tint"))
            painter.drawRoundedRect(ground, 7, 7)
        elif hovered:
            colour = self._themes.colour("line")
            colour.setAlphaF(0.45)
            painter.setBrush(colour)
            painter.drawRoundedRect(ground, 7, 7)
        ring = self._view.by_keyboard and self._view.hasFocus()
        if selected and (ring or self._themes.theme.edge > 1):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(self._themes.colour("focus"))
            pen.setWidthF(3 if ring else 2)
            painter.setPen(pen)
            painter.drawRoundedRect(ground.adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)

    def _words(self, painter: QPainter, row: QRect, index: Index, node: TreeNode, selected: bool) -> None:
        scale = self._scale()
        if node.count:
            painter.setFont(font(COUNT * scale))
            painter.setPen(self._themes.colour("muted"))
            wide = round(40 * scale)
            box = QRect(self._right(row) - wide, row.top(), wide, row.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(node.count))
        painter.setFont(_words_font(selected, scale))
        painter.setPen(self._themes.colour("blue" if selected else "ink"))
        where = self._room(row, index, node)
        words = painter.fontMetrics().elidedText(node.title, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _right(self, row: QRect) -> int:
        return row.right() - (14 if self._view.verticalScrollBar().isVisible() else 18)

    def _room(self, row: QRect, index: Index, node: TreeNode) -> QRect:
        """Where the title stands: after the icon, before the count."""
        scale = self._scale()
        left = _left(index, scale) + round((ICON if node.icon else NO_ICON) * scale)
        right = self._right(row)
        if node.count:
            right -= QFontMetrics(font(COUNT * scale)).horizontalAdvance(str(node.count)) + 6
        return QRect(left, row.top(), right - left, row.height())

    def cut(self, row: QRect, index: Index) -> str:
        """The whole title of a row where it is cut, else empty."""
        node = index.data(NODE)
        if not isinstance(node, TreeNode) or node.id.startswith("section:"):
            return ""
        metrics = QFontMetrics(_words_font(index == self._view.currentIndex(), self._scale()))
        fits = metrics.horizontalAdvance(node.title) <= self._room(row, index, node).width()
        return "" if fits else node.title

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """A title that is cut is shown whole."""
        QToolTip.showText(event.globalPos(), self.cut(option.rect, index), view)
        return True


def _words_font(selected: bool, scale: float) -> QFont:
    return font(16 * scale, QFont.Weight.DemiBold if selected else QFont.Weight.Normal)
