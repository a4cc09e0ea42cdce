"""The dot of a programme in the map's legend."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.map_canvas import PATTERNS
from desktop.ui.map_model import TONES
from desktop.ui.text_size import scale_of, scaled
from desktop.ui.theme import Themes


class Dot(QWidget):
    """A dot in a programme's colour, or with its pattern in high contrast."""

    def __init__(self, themes: Themes, programme: str) -> None:
        super().__init__()
        self._themes, self._programme = themes, programme
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """As large as the text beside it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedSize(scaled(self, 12), scaled(self, 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A round dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.colour(TONES[self._programme]))
        if self._themes.theme.edge > 1:
            brush = painter.brush()
            brush.setStyle(PATTERNS[self._programme])
            painter.setBrush(brush)
            painter.setPen(self._themes.colour("ink"))
        scale = scale_of(self)
        painter.drawEllipse(QRectF(1, 3 * scale, 9 * scale, 9 * scale))
