"""The runs of a shown document that are heard, in reading order: tables row by row, each cell with its heading."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextListFormat

from desktop.ui.speech_text import HeardBlock
from desktop.ui.text_outline import text_blocks


def heard_blocks(document: QTextDocument) -> Iterator[HeardBlock]:
    """Title, lead, headings, paragraphs, items, cells and notes; not the way to the page, chips and citations."""
    texts = dict(text_blocks(document))
    for position, text in texts.items():
        block = document.findBlock(position)
        table = QTextCursor(block).currentTable()
        if table is None:
            yield HeardBlock(position, text, _number(block))
            continue
        cell = table.cellAt(position)
        if cell.row() >= table.format().headerRowCount():
            heading = table.cellAt(0, cell.column()).firstCursorPosition().position()
            yield HeardBlock(position, text, texts.get(heading, ""))


def _number(block: QTextBlock) -> str:
    """The number of an item of a numbered list, or empty."""
    listed = block.textList()
    if listed is None or listed.format().style() != QTextListFormat.Style.ListDecimal:
        return ""
    return str(listed.itemNumber(block) + listed.format().start())
