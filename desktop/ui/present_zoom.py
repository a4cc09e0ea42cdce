"""Enlarging a part of a slide, most often of a table, and moving about in it."""

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QPainter

FACTORS = (1.0, 1.5, 2.0, 3.0)
STEP = 0.12
_MOVES = {
    int(Qt.Key.Key_Left): (-1, 0),
    int(Qt.Key.Key_Right): (1, 0),
    int(Qt.Key.Key_Up): (0, -1),
    int(Qt.Key.Key_Down): (0, 1),
}


class Zoom:
    """How much is enlarged and what lies in the middle, as shares of the surface."""

    def __init__(self) -> None:
        self.level = 0
        self.x = self.y = 0.5

    @property
    def on(self) -> bool:
        """Whether anything is enlarged."""
        return self.level > 0

    @property
    def factor(self) -> float:
        """How many times."""
        return FACTORS[self.level]

    def off(self) -> None:
        """The whole slide again."""
        self.level, self.x, self.y = 0, 0.5, 0.5

    def cycle(self, at: QPointF) -> None:
        """To the next size, around a place; after the largest back to the whole."""
        if self.level + 1 < len(FACTORS):
            self.change(1, at)
        else:
            self.off()

    def change(self, by: int, at: QPointF) -> None:
        """Larger or smaller; the first time around a place."""
        if not self.on:
            self.x, self.y = at.x(), at.y()
        self.level = min(max(self.level + by, 0), len(FACTORS) - 1)
        self._hold()

    def key(self, key: int) -> bool:
        """Moves with an arrow while something is enlarged; whether it did. Plus and minus always change."""
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.change(1 if key == Qt.Key.Key_Plus else -1, QPointF(0.3, 0.4))
            return True
        if not self.on or key not in _MOVES:
            return False
        across, down = _MOVES[key]
        self.x += across * STEP
        self.y += down * STEP
        self._hold()
        return True

    def drag(self, across: float, down: float) -> None:
        """Draws what is enlarged along with a finger or the mouse, by shares of the surface."""
        self.x -= across / self.factor
        self.y -= down / self.factor
        self._hold()

    def apply(self, painter: QPainter, size: QSizeF) -> None:
        """Makes a painter enlarge."""
        if self.on:
            painter.translate(size.width() / 2, size.height() / 2)
            painter.scale(self.factor, self.factor)
            painter.translate(-self.x * size.width(), -self.y * size.height())

    def _hold(self) -> None:
        """Never beyond the slide's edge."""
        half = 0.5 / self.factor
        self.x = min(max(self.x, half), 1 - half)
        self.y = min(max(self.y, half), 1 - half)
