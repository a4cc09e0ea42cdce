"""The real pages of a sheet: one at a time, with arrows and zoom."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.icons import Icons
from desktop.ui.layouts import inside
from desktop.ui.parts import icon_button, label

SCREEN_PPI = 96.0
A4_INCHES = (8.27, 11.69)
ZOOMS = (0.4, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0)


class SheetPreview(QFrame):
    """The preview. Asks for pages at a resolution; shows what it is given."""

    resolutionRequested = Signal(float)
    """Pixels an inch that the pages are wanted at."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._pages: list[QPixmap] = []
        self._at = 0
        self._zoom = 0.0
        self._asked_ppi = SCREEN_PPI
        self._inches = A4_INCHES
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(4)
        self._area = QScrollArea()
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet = _Sheet()
        self._area.setWidget(self._sheet)
        column.addWidget(self._area, 1)
        row = inside(column, QHBoxLayout())
        row.addStretch(1)
        self._back = icon_button(icons, "arrow-left", self.tr("Föregående sida"))
        self._on = icon_button(icons, "arrow-right", self.tr("Nästa sida"))
        self._place = label("", "muted")
        self._less = icon_button(icons, "minus", self.tr("Mindre bild av sidan"))
        self._more = icon_button(icons, "plus", self.tr("Större bild av sidan"))
        self._percent = label("", "muted")
        for widget in (self._back, self._place, self._on):
            row.addWidget(widget)
        row.addSpacing(20)
        for widget in (self._less, self._percent, self._more):
            row.addWidget(widget)
        row.addStretch(1)
        self._back.clicked.connect(lambda: self._turn(-1))
        self._on.clicked.connect(lambda: self._turn(1))
        self._less.clicked.connect(lambda: self._change_zoom(-1))
        self._more.clicked.connect(lambda: self._change_zoom(1))

    def ask(self) -> None:
        """Asks for the pages as large as they are shown."""
        self._asked_ppi = SCREEN_PPI * self.zoom() * self.devicePixelRatioF()
        self.resolutionRequested.emit(self._asked_ppi)

    def zoom(self) -> float:
        """The zoom, 1.0 for the paper's own size; at first what makes the page fit."""
        if self._zoom:
            return self._zoom
        room = self._area.viewport().size()
        width, height = max(200, room.width() - 40), max(200, room.height() - 26)
        return max(0.2, min(1.0, height / (self._inches[1] * SCREEN_PPI), width / (self._inches[0] * SCREEN_PPI)))

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Shows PNG pages; stays on the page that was shown."""
        self._pages = []
        for data in pages:
            pixmap = QPixmap()
            pixmap.loadFromData(data)
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self._pages.append(pixmap)
        self._at = min(self._at, max(0, len(self._pages) - 1))
        self._show()
        if self._pages and not self._zoom:
            self._fit(self._pages[0])

    def _fit(self, page: QPixmap) -> None:
        """Another size of paper than was thought is asked for anew, as large as it fits."""
        inches = (page.width() / self._asked_ppi, page.height() / self._asked_ppi)
        if max(abs(a - b) for a, b in zip(inches, self._inches, strict=True)) > 0.2:
            self._inches = inches
            self.ask()

    def shown_ppi(self) -> float:
        """The resolution of the pages that are shown."""
        return self._asked_ppi

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def _show(self) -> None:
        count = len(self._pages)
        if count:
            self._sheet.show_page(self._pages[self._at])
        words = self.tr("Sida %(at)d av %(count)d") % {"at": self._at + 1, "count": count}
        self._place.setText(words if count else "")
        self._percent.setText(self.tr("%d %%") % round(self.zoom() * 100))
        self._back.setEnabled(self._at > 0)
        self._on.setEnabled(self._at < count - 1)
        self._sheet.setAccessibleName(words)

    def _turn(self, by: int) -> None:
        self._at = min(max(0, self._at + by), max(0, len(self._pages) - 1))
        self._show()

    def _change_zoom(self, by: int) -> None:
        now = self.zoom()
        steps = [zoom for zoom in ZOOMS if (zoom > now + 0.01 if by > 0 else zoom < now - 0.01)]
        if steps:
            self._zoom = steps[0] if by > 0 else steps[-1]
            self.ask()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._change_zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        """A move to a sharper screen asks for sharper pages."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.ask()
        return super().event(event)


class _Sheet(QWidget):
    """A page with a soft shadow."""

    def __init__(self) -> None:
        super().__init__()
        self._page = QPixmap()

    def show_page(self, page: QPixmap) -> None:
        self._page = page
        size: QSize = page.deviceIndependentSize().toSize()
        self.resize(size.width() + 24, size.height() + 24)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._page.isNull():
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        size = self._page.deviceIndependentSize()
        for spread, strength in ((8, 10), (5, 16), (2, 26)):
            painter.setBrush(QColor(0, 0, 0, strength))
            box = QRectF(12, 12, size.width(), size.height())
            painter.drawRoundedRect(box.adjusted(-spread, -spread + 3, spread, spread + 2), spread, spread)
        painter.drawPixmap(12, 12, self._page)
