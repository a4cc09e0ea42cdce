"""The row of tabs over the text, and the button for a new one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from desktop.ui.icons import Icons
from desktop.ui.layouts import inside
from desktop.ui.parts import icon_button, rule, tab_through


class TabStrip(QFrame):
    """The tabs. Asks to select, close, move and open them."""

    selectRequested = Signal(int)
    closeRequested = Signal(int)
    moveRequested = Signal(int, int)
    newRequested = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabstrip")
        self._icons = icons
        self._filling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3, 0, 0)
        column.setSpacing(0)
        row = self._row = inside(column, QHBoxLayout())
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(4)
        self.bar = _Bar()
        self.bar.setAccessibleName(self.tr("Flikar"))
        self.bar.currentChanged.connect(self._selected)
        self.bar.tabMoved.connect(lambda origin, to: self.moveRequested.emit(origin, to))
        self.bar.closeRequested.connect(self.closeRequested)
        row.addWidget(self.bar, 0)
        self._new = icon_button(icons, "plus", self.tr("Ny flik"), self.tr("Ny flik (Ctrl+T)"), look="small", size=16)
        self._new.clicked.connect(self.newRequested)
        row.addWidget(self._new)
        row.addStretch(1)
        self.setFixedHeight(36)
        self._line = rule()
        self._line.setParent(self)
        self._line.lower()

    def add_at_end(self, widget: QWidget) -> None:
        """Puts something that belongs to what is shown at the right end of the row."""
        self._row.addWidget(widget)
        tab_through(self._new, widget)

    def show_tabs(self, tabs: Sequence[tuple[str, str]], current: int) -> None:
        """Shows the tabs (title and icon of each)."""
        self._filling = True
        while self.bar.count() > len(tabs):
            self.bar.removeTab(self.bar.count() - 1)
        for position, (title, icon) in enumerate(tabs):
            if position >= self.bar.count():
                self.bar.addTab("")
                self._add_close(position)
            self._show_tab(position, title, icon, "ink" if position == current else "muted")
        self.bar.setCurrentIndex(current)
        self._filling = False
        if not self.bar.isVisible():  # Qt tells the layout of new tabs only while they are in sight
            self.bar.updateGeometry()

    def _show_tab(self, position: int, title: str, icon: str, role: str) -> None:
        """Changes what is another than it was: the whole row is laid out anew after each change."""
        words, pixmap = title.replace("&", "&&"), self._icons.pixmap(icon, role, 16).cacheKey()
        if self.bar.tabText(position) != words:
            self.bar.setTabText(position, words)
            self.bar.setTabToolTip(position, title)
        if self.bar.tabData(position) != pixmap:
            self.bar.setTabData(position, pixmap)
            self.bar.setTabIcon(position, self._icons.icon(icon, role, size=16))

    def _add_close(self, position: int) -> None:
        made = icon_button(self._icons, "x", self.tr("Stäng fliken"), self.tr("Stäng fliken (Ctrl+W)"), "small", 14)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda: self._close(made))
        self.bar.setTabButton(position, QTabBar.ButtonPosition.RightSide, made)

    def _close(self, button: QWidget) -> None:
        for position in range(self.bar.count()):
            if self.bar.tabButton(position, QTabBar.ButtonPosition.RightSide) is button:
                self.closeRequested.emit(position)
                return

    def _selected(self, index: int) -> None:
        if not self._filling and index >= 0:
            self.selectRequested.emit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hairline under the tabs goes from edge to edge."""
        super().resizeEvent(event)
        self._line.setGeometry(0, self.height() - 1, self.width(), 1)

    def changeEvent(self, event: QEvent) -> None:
        """A change of language renames the row."""
        if event.type() == QEvent.Type.LanguageChange:
            self.bar.setAccessibleName(self.tr("Flikar"))
        super().changeEvent(event)


class _Bar(QTabBar):
    closeRequested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(16, 16))
        self.setUsesScrollButtons(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button closes."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self.closeRequested.emit(self.tabAt(event.position().toPoint()))
            return
        super().mouseReleaseEvent(event)
