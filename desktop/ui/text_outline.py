"""What a shown document holds: its headings, links and paragraphs, and its text block by block."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFragment

from desktop.ui.text_look import CHIP, HEADING, NUMBER, PARAGRAPH, SILENT

CITATION = "cite:"
"""How the links of citations begin."""


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Every block, in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """The runs of one format in a block."""
    iterator = block.begin()
    while not iterator.atEnd():
        yield iterator.fragment()
        iterator += 1


def headings(document: QTextDocument) -> list[tuple[int, str, str]]:
    """Level, id and text of every heading."""
    return [
        (block.blockFormat().headingLevel(), str(block.blockFormat().property(HEADING)), block.text())
        for block in blocks(document)
        if block.blockFormat().property(HEADING)
    ]


def links(document: QTextDocument) -> list[tuple[str, str]]:
    """Text and href of every link in the text, citations left out."""
    found = []
    for block in blocks(document):
        for fragment in fragments(block):
            form = fragment.charFormat()
            href = form.anchorHref()
            if form.isAnchor() and href and not href.startswith(CITATION):
                found.append((fragment.text(), href))
    return found


def citations(document: QTextDocument) -> list[tuple[int, int, str]]:
    """Position, length and href of every citation in the text."""
    return [
        (fragment.position(), fragment.length(), fragment.charFormat().anchorHref())
        for block in blocks(document)
        for fragment in fragments(block)
        if fragment.charFormat().anchorHref().startswith(CITATION)
    ]


def citation_at(cursor: QTextCursor) -> str:
    """The href of the citation that is marked; empty where something else is, or nothing."""
    for start, length, href in citations(cursor.document()) if cursor.hasSelection() else ():
        if start <= cursor.selectionStart() and cursor.selectionEnd() <= start + length:
            return href
    return ""


def anchored(document: QTextDocument, name: str) -> QTextBlock | None:
    """The block of a heading's or a paragraph's id."""
    for block in blocks(document):
        form = block.blockFormat()
        if name in (form.property(HEADING), form.property(PARAGRAPH)):
            return block
    return None


def paragraph(document: QTextDocument, number: int) -> str:
    """The id of the paragraph with a number, or empty."""
    for block in blocks(document):
        if block.blockFormat().intProperty(NUMBER) == number:
            return str(block.blockFormat().property(PARAGRAPH))
    return ""


def paragraph_in_sight(cursor: QTextCursor, top: float, bottom: float) -> str:
    """The id of the paragraph that a cursor stands in, when some of it is between two heights (pixels from the top of
    the document); else of the first paragraph that is there from beginning to end, or of the first at all. Empty
    where there is none."""
    layout, seen = cursor.document().documentLayout(), []
    for block in blocks(cursor.document()):
        name, box = block.blockFormat().property(PARAGRAPH), layout.blockBoundingRect(block)
        if isinstance(name, str) and box.bottom() > top and box.top() < bottom:
            whole = box.top() >= top and box.bottom() <= bottom
            seen.append((block != cursor.block(), not whole, box.top(), name))
    return min(seen)[-1] if seen else ""


def numbers_in(cursor: QTextCursor) -> tuple[int, ...]:
    """The numbers of the paragraphs that a selection touches."""
    if not cursor.hasSelection():
        return ()
    found = []
    block = cursor.document().findBlock(cursor.selectionStart())
    while block.isValid() and block.position() < cursor.selectionEnd():
        if block.blockFormat().intProperty(NUMBER):
            found.append(block.blockFormat().intProperty(NUMBER))
        block = block.next()
    return tuple(found)


def chip_ranges(block: QTextBlock) -> list[tuple[int, int, int]]:
    """Start, end (in the block) and index of every chip in a block."""
    found = []
    for fragment in fragments(block):
        index = fragment.charFormat().property(CHIP)
        if index:
            start = fragment.position() - block.position()
            found.append((start, start + fragment.length(), int(index)))
    return found


def text_blocks(document: QTextDocument) -> list[tuple[int, str]]:
    """Position and text of every block that is meant to be heard, in order.

    The way to the page and the chips are left out. Citations are spaces, so that the character at index i of
    a text stands at position + i of the document.
    """
    return [
        (block.position(), text)
        for block in blocks(document)
        if not block.blockFormat().property(SILENT) and (text := _heard(block)).strip()
    ]


def _heard(block: QTextBlock) -> str:
    text = block.text()
    for fragment in fragments(block):
        if fragment.charFormat().anchorHref().startswith(CITATION):
            start = fragment.position() - block.position()
            end = start + fragment.length()
            text = f"{text[:start]}{' ' * fragment.length()}{text[end:]}"
    return text
