"""A line of text with marked words, laid out and painted without any markup."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop.core.records import Marks

LONGEST_CUT = 24
"""A text is cut between words unless that would take away more characters than this."""


def draw_marked(
    painter: QPainter,
    at: QPointF,
    width: float,
    text: str,
    marks: Marks,
    font: QFont,
    ink: QColor,
    ground: QColor,
    on_ground: QColor,
) -> float:
    """Draws one line, cut with an ellipsis where it does not fit; gives the width that was used."""
    text, marks = fit(text.replace("\n", " "), marks, font, width)
    layout, line = _one_line(text, font, [_range(start, end, on_ground) for start, end in marks])
    painter.setPen(ground)
    painter.setBrush(ground)
    for start, end in marks:
        left, right = cursor_x(line, start), cursor_x(line, end)
        painter.drawRoundedRect(QRectF(at.x() + left - 1, at.y() - 1, right - left + 2, line.height() + 1), 3, 3)
    painter.setPen(ink)
    layout.draw(painter, at)
    return line.naturalTextWidth()


def fit(text: str, marks: Marks, font: QFont, width: float) -> tuple[str, Marks]:
    """The text cut to a width, and the marks that are left in it."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= width:
        return text, marks
    room = width - metrics.horizontalAdvance(" …")
    _layout, line = _one_line(text, font)  # the line belongs to the layout
    low = line.xToCursor(room) if room > 0 else 0
    while low and cursor_x(line, low) > room:  # the nearest may be the next
        low -= 1
    low = len(text.encode("utf-16-le")[: 2 * low].decode("utf-16-le", "ignore"))  # Qt counts UTF-16 units
    word_end = text.rfind(" ", 0, low + 1)
    low = word_end if low - word_end < LONGEST_CUT and word_end > 0 else low
    kept = tuple((start, min(end, low)) for start, end in marks if start < low)
    return text[:low].rstrip() + " …", kept


def valid(marks: Sequence[tuple[int, int]], length: int) -> Marks:
    """The marks that lie within a text."""
    return tuple((start, end) for start, end in marks if 0 <= start < end <= length)


def _one_line(text: str, font: QFont, formats: Sequence[QTextLayout.FormatRange] = ()) -> tuple[QTextLayout, QTextLine]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return layout, line


def _range(start: int, end: int, colour: QColor) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = end - start
    form = QTextCharFormat()
    form.setForeground(colour)
    made.format = form
    return made


def cursor_x(line: QTextLine, position: int) -> float:
    """Where a position stands in a line. (PySide gives the position back beside it.)"""
    value: object = line.cursorToX(position)
    first = value[0] if isinstance(value, tuple) else value
    return float(first) if isinstance(first, int | float) else 0.0
