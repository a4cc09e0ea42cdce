"""What lies over a slide: timer, pointer, the number typed, the help, the end of the clock."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.ui.present_keys import Doing
from desktop.ui.present_look import FOOT_TOP, SlideLook, Stage, slide_font

_CENTRE = Qt.AlignmentFlag.AlignCenter


def minutes(seconds: float) -> str:
    """Seconds as they stand on a clock: 4:05; what is over the plan with a minus."""
    whole = math.ceil(abs(seconds) - 1e-6)
    sign = "−" if seconds < 0 and whole else ""
    return f"{sign}{whole // 60}:{whole % 60:02d}"


def paint_timer(painter: QPainter, look: SlideLook, stage: Stage, left: float, share: float) -> None:
    """A ring that empties, and the time left beside it; quiet, without sound or blinking."""
    centre = QPointF(stage.width - 58, 54)
    ring = QRectF(centre.x() - 24, centre.y() - 24, 48, 48)
    done = left <= 0
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("gold" if done else "line"), 6))
    painter.drawEllipse(ring)
    if not done:
        pen = QPen(look.colour("accent"), 6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, round(-share * 360 * 16))
    painter.setFont(slide_font(24, QFont.Weight.DemiBold))
    painter.setPen(look.colour("gold" if done else "muted"))
    box = QRectF(centre.x() - 140, centre.y() - 20, 104, 40)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, minutes(left))


def paint_typed(painter: QPainter, look: SlideLook, stage: Stage, typed: str) -> None:
    """The number that is being typed."""
    box = QRectF(stage.width / 2 - 90, 560, 180, 72)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("card"))
    painter.drawRoundedRect(box, 12, 12)
    painter.setPen(look.colour("ink"))
    painter.setFont(slide_font(38, QFont.Weight.DemiBold))
    painter.drawText(box, _CENTRE, typed)


def paint_told(painter: QPainter, look: SlideLook, stage: Stage, words: str) -> None:
    """A sentence above the foot line, on as many lines as it takes."""
    face = slide_font(24)
    painter.setFont(face)
    room = QRectF(0, 0, stage.room - 40, 400)
    need = QFontMetricsF(face).boundingRect(room, int(_CENTRE | Qt.TextFlag.TextWordWrap), words)
    box = QRectF(
        (stage.width - need.width()) / 2 - 20, FOOT_TOP - need.height() - 32, need.width() + 40, need.height() + 24
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("card"))
    painter.drawRoundedRect(box, 12, 12)
    painter.setPen(look.colour("ink"))
    painter.drawText(box, int(_CENTRE | Qt.TextFlag.TextWordWrap), words)


def paint_pointer(painter: QPainter, at: QPointF, scale: float) -> None:
    """A red dot with a light rim, to be seen on any ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(255, 255, 255, 210), 3 * scale))
    painter.setBrush(QColor(224, 49, 40, 235))
    painter.drawEllipse(at, 12 * scale, 12 * scale)


def paint_help(
    painter: QPainter, look: SlideLook, size: QSizeF, stage: Stage, rows: Sequence[Doing], title: str
) -> None:
    """The keys, over the whole slide."""
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), look.colour("ground"))
    painter.save()
    painter.translate(stage.left, stage.top)
    painter.scale(stage.scale, stage.scale)
    painter.setPen(look.colour("ink"))
    painter.setFont(slide_font(38, QFont.Weight.Bold))
    painter.drawText(QPointF(stage.margin, 72), title)
    step = 570 / max(len(rows), 1)
    face = slide_font(24)
    wide = max((QFontMetricsF(face).horizontalAdvance(row.said) for row in rows), default=0.0) + 32
    painter.setFont(face)
    for number, row in enumerate(rows):
        y = 122 + number * step
        painter.setPen(look.colour("accent"))
        painter.drawText(QPointF(stage.margin, y), row.said)
        painter.setPen(look.colour("ink"))
        painter.drawText(QPointF(stage.margin + wide, y), row.text)
    painter.restore()
