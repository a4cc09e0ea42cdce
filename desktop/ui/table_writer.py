"""A table of a page's text: a tinted head row, hairlines between the rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desktop.content.blocks import Inline, Table
from desktop.ui.text_look import TextLook
from desktop.ui.text_writer import SEMI, TextWriter

LABELS, VALUES = 32, 68
"""Percent of the width in a table of two columns."""
_SIDES = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


def write_table(writer: TextWriter, table: Table) -> None:
    """Writes a table where the writer stands; it goes on after it."""
    writer.close_gap()
    form = _table_format(writer.look, len(table.head))
    made = writer.cursor.insertTable(len(table.rows) + 1, len(table.head), form)
    for number, row in enumerate((table.head, *table.rows)):
        for column, cell in enumerate(row):
            side = table.align[column] if column < len(table.align) else "left"
            _write_cell(writer, made, number, column, cell, side)
    writer.leave_frame(made.lastPosition())


def _table_format(look: TextLook, columns: int) -> QTextTableFormat:
    form = QTextTableFormat()
    form.setHeaderRowCount(1)
    form.setBorder(0)
    form.setBorderCollapse(True)
    form.setCellPadding(0)
    form.setCellSpacing(0)
    form.setTopMargin(look.px(8))
    form.setBottomMargin(look.px(14))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    if columns == 2:
        lengths = [QTextLength(QTextLength.Type.PercentageLength, share) for share in (LABELS, VALUES)]
        form.setColumnWidthConstraints(lengths)
    return form


def _write_cell(
    writer: TextWriter, made: QTextTable, row: int, column: int, cell: tuple[Inline, ...], side: str
) -> None:
    look = writer.look
    writer.cursor = made.cellAt(row, column).firstCursorPosition()
    writer.fresh = True
    block = look.block(0, 0, 22)
    block.setAlignment(_SIDES.get(side, Qt.AlignmentFlag.AlignLeft))
    text = look.text(15, "ink", SEMI if row == 0 else QFont.Weight.Normal)
    writer.start(block, text)
    writer.inlines(cell, text)
    # Last: setting the format of a cell's first block resets that of the cell, which is kept in the same place.
    made.cellAt(row, column).setFormat(_cell_format(look, is_head=row == 0))


def _cell_format(look: TextLook, is_head: bool) -> QTextTableCellFormat:
    form = QTextTableCellFormat()
    form.setTopPadding(look.px(6))
    form.setBottomPadding(look.px(6))
    form.setLeftPadding(look.px(10))
    form.setRightPadding(look.px(10))
    form.setBottomBorder(look.theme.edge)
    form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBottomBorderBrush(look.colour("line"))
    if is_head:
        form.setBackground(look.colour("window"))
    return form
