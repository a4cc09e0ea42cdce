"""The map itself: outlines, colours, hover, zoom and keyboard."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QBrush,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.core.records import Shape
from desktop.ui.map_model import TONES, MapPlace, neighbour
from desktop.ui.spoken import announce
from desktop.ui.theme import Themes
from desktop.ui.touch import Pinch

CLOSEST, STEP = 12.0, 1.25
PATTERNS = {
    "pilot": Qt.BrushStyle.SolidPattern,
    "utveckling": Qt.BrushStyle.BDiagPattern,
    "natverk": Qt.BrushStyle.Dense4Pattern,
}
"""In high contrast the programmes differ by pattern, since all colours are one."""
TOOLS = 60
"""How wide the buttons stand over the map at its right; no name is written under them."""


class MapCanvas(QWidget):
    """Draws the shapes; tells which municipality is chosen."""

    spoken_role = QAccessible.Role.Graphic
    chosen = Signal(str)
    """The page of a municipality."""

    def __init__(self, themes: Themes, shapes: Iterable[Shape], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._paths = {shape.code: _path(shape) for shape in shapes}
        self._names = {shape.code: shape.name for shape in shapes}
        self._places: dict[str, MapPlace] = {}
        self._box = QRectF()
        for path in self._paths.values():
            self._box = self._box.united(path.boundingRect())
        self._zoom = 1.0
        self._centre = self._box.center()
        self._chosen = self._hovered = ""
        self._drag: QPoint | None = None
        self._moved = False
        self._ground: QPixmap | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Karta över kommunerna. Pilarna går mellan kommuner som deltog."))
        self.setMinimumSize(200, 240)
        themes.changed.connect(self._redraw)
        Pinch(self, self.zoom)

    # -- what is shown ----------------------------------------------------------------------

    def show_places(self, places: Iterable[MapPlace]) -> None:
        """Shows who takes part."""
        self._places = {place.municipality.code: place for place in places if place.municipality.code}
        self._redraw()

    def choose(self, page: str) -> None:
        """Marks a municipality."""
        self._chosen = next((c for c, place in self._places.items() if place.municipality.page == page), "")
        self._bring_into_sight()
        self.update()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Closer (above 1) or further away, around a point of the widget."""
        at = at or QPointF(self.rect().center())
        before = self._inverse().map(at)
        self._zoom = min(CLOSEST, max(1.0, self._zoom * factor))
        after = self._inverse().map(at)
        self._centre += before - after
        self._keep_inside()
        self._redraw()

    def whole(self) -> None:
        """The whole country."""
        self._zoom, self._centre = 1.0, self._box.center()
        self._redraw()

    def shown_part(self) -> tuple[float, QPointF]:
        """How close the map is, and the point in the middle of it."""
        return self._zoom, QPointF(self._centre)

    def show_part(self, zoom: float, centre: QPointF) -> None:
        """Shows a part of the map as `shown_part` told of it."""
        self._zoom, self._centre = min(CLOSEST, max(1.0, zoom)), QPointF(centre)
        self._keep_inside()
        self._redraw()

    # -- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The country from a picture that is kept, and over it who is chosen or hovered."""
        if self._ground is None or self._ground.devicePixelRatio() != self.devicePixelRatioF():
            self._ground = self._paint_ground()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._transform())
        for code, width in ((self._hovered, 2.0), (self._chosen, 3.0)):
            if code in self._paths:
                painter.setPen(_pen(self._themes.colour("ink"), width))
                painter.setBrush(self._brush(code))
                painter.drawPath(self._paths[code])
        if self._chosen in self._paths:
            self._paint_name(painter)
        if self.hasFocus():
            painter.resetTransform()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_pen(self._themes.colour("focus"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)

    def _paint_ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._themes.colour("paper"))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._transform(), True)
        edge = self._themes.colour("line" if self._themes.theme.edge > 1 else "paper")
        painter.setPen(_pen(edge, 0.8))
        for code, path in self._paths.items():
            painter.setBrush(self._brush(code))
            painter.drawPath(path)
        painter.end()
        return pixmap

    def _paint_name(self, painter: QPainter) -> None:
        box = self._transform().map(self._paths[self._chosen].boundingRect().center())
        painter.resetTransform()
        name = self._names[self._chosen]
        metrics = painter.fontMetrics()
        words = QRectF(box.x() + 14, box.y() - 30, metrics.horizontalAdvance(name) + 18, metrics.height() + 8)
        if words.right() > self.width() - TOOLS:
            words.moveRight(box.x() - 14)
        words.moveLeft(max(4.0, words.left()))
        words.moveTop(max(4.0, words.top()))
        painter.setPen(_pen(self._themes.colour("line"), 1))
        painter.setBrush(self._themes.colour("paper"))
        painter.drawRoundedRect(words, 8, 8)
        painter.setPen(self._themes.colour("ink"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, name)

    def _brush(self, code: str) -> QBrush:
        place = self._places.get(code)
        if place is None or not place.programme:
            return QBrush(self._themes.colour("land"))
        brush = QBrush(self._themes.colour(TONES[place.programme]))
        if self._themes.theme.edge > 1:
            brush.setStyle(PATTERNS[place.programme])
            brush.setTransform(self._inverse())
        return brush

    def _redraw(self) -> None:
        self._ground = None
        self.update()

    # -- where things are -------------------------------------------------------------------

    def _transform(self) -> QTransform:
        margin = 16
        width, height = max(1, self.width() - 2 * margin), max(1, self.height() - 2 * margin)
        scale = min(width / max(1.0, self._box.width()), height / max(1.0, self._box.height())) * self._zoom
        made = QTransform()
        made.translate(self.width() / 2, self.height() / 2)
        made.scale(scale, scale)
        made.translate(-self._centre.x(), -self._centre.y())
        return made

    def _inverse(self) -> QTransform:
        inverted = self._transform().inverted()
        return inverted[0] if isinstance(inverted, tuple) else inverted

    def _keep_inside(self) -> None:
        x = min(self._box.right(), max(self._box.left(), self._centre.x()))
        y = min(self._box.bottom(), max(self._box.top(), self._centre.y()))
        self._centre = self._box.center() if self._zoom == 1.0 else QPointF(x, y)

    def _bring_into_sight(self) -> None:
        if self._chosen in self._paths and self._zoom > 1:
            centre = self._paths[self._chosen].boundingRect().center()
            if not QRectF(self.rect()).adjusted(40, 40, -40, -40).contains(self._transform().map(centre)):
                self._centre = centre
                self._redraw()

    def code_at(self, point: QPointF) -> str:
        """The code of the municipality under a point of the widget, or empty."""
        at = self._inverse().map(point)
        hits = [code for code, path in self._paths.items() if path.boundingRect().contains(at) and path.contains(at)]
        return next((code for code in hits if code in self._places), hits[0] if hits else "")

    def point_of(self, code: str) -> QPointF:
        """A point of the widget inside a municipality's outline."""
        path = self._paths[code]
        return self._transform().map(path.pointAtPercent(0) * 0.02 + path.boundingRect().center() * 0.98)

    # -- mouse and keyboard -----------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a drag."""
        self._drag, self._moved = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the map, or tells what is under the pointer."""
        if self._drag is not None and event.buttons() & Qt.MouseButton.LeftButton:
            step = event.position().toPoint() - self._drag
            if self._moved or step.manhattanLength() > 6:
                inverse = self._inverse()
                self._centre -= inverse.map(QPointF(step)) - inverse.map(QPointF(0, 0))
                self._keep_inside()
                self._drag, self._moved = event.position().toPoint(), True
                self._redraw()
            return
        code = self.code_at(event.position())
        if code != self._hovered:
            self._hovered = code
            takes_part = code in self._places
            self.setCursor(Qt.CursorShape.PointingHandCursor if takes_part else Qt.CursorShape.ArrowCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        if not self._moved and event.button() == Qt.MouseButton.LeftButton:
            place = self._places.get(self.code_at(event.position()))
            if place is not None:
                self.chosen.emit(place.municipality.page)
        self._drag = None

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any longer."""
        self._hovered = ""
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms around the pointer."""
        self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go between those who take part; + and - zoom; 0 shows the whole country."""
        arrows = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if event.key() in arrows:
            self._step(*arrows[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom(1 / STEP)
        elif event.key() == Qt.Key.Key_0:
            self.whole()
        else:
            super().keyPressEvent(event)

    def _step(self, dx: int, dy: int) -> None:
        taking_part: Sequence[MapPlace] = [place for place in self._places.values() if place.programme]
        now = self._places.get(self._chosen)
        following = neighbour(now.municipality if now else None, [p.municipality for p in taking_part], dx, dy)
        if following is not None:
            self.chosen.emit(following.page)
            announce(self, following.name)

    def event(self, event: QEvent) -> bool:
        """The tooltip names what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            code = self.code_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._names.get(code, ""), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size is another picture."""
        super().resizeEvent(event)
        self._redraw()


def _path(shape: Shape) -> QPainterPath:
    path = QPainterPath()
    for ring in shape.rings:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
        path.closeSubpath()
    return path


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    return pen
