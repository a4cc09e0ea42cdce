"""Writes runs of text and blocks at the end of a document, through a cursor and formats."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from desktop.content.blocks import Break, Cite, Emphasis, Inline, Lang, Link, Strong, Text, Way
from desktop.core.records import Source
from desktop.ui.shown_source import source_line
from desktop.ui.text_look import LANGUAGE, TextLook

SEMI = QFont.Weight.DemiBold


class TextWriter:
    """A cursor that knows whether its block is `fresh` (still unused) and `first_in_frame`."""

    def __init__(self, document: QTextDocument, look: TextLook, sources: Sequence[Source]) -> None:
        self.cursor = QTextCursor(document)
        self.look = look
        self.fresh = True
        self.first_in_frame = False
        self.base = look.text()
        self._sources = sources

    # -- blocks -----------------------------------------------------------------------------

    def start(self, block: QTextBlockFormat, text: QTextCharFormat) -> None:
        """Begins a block."""
        if self.first_in_frame:
            block.setTopMargin(0)
            self.first_in_frame = False
        if self.fresh:
            self.cursor.setBlockFormat(block)
            self.cursor.setBlockCharFormat(text)
            self.fresh = False
        else:
            self.cursor.insertBlock(block, text)
        self.base = text

    def close_gap(self) -> None:
        """Makes an unused block before a frame, or after the last, as good as invisible."""
        if self.fresh:
            block, text = self.look.hairline()
            self.cursor.setBlockFormat(block)
            self.cursor.setBlockCharFormat(text)

    def begin_frame(self) -> None:
        """The cursor has been set into a new frame."""
        self.fresh = self.first_in_frame = True

    def leave_frame(self, last: int) -> None:
        """Goes on after a frame or table whose last position is `last`."""
        self.cursor.setPosition(last + 1)
        self.fresh = True
        self.first_in_frame = False

    def set_bottom(self, pixels: float) -> None:
        """Gives the block that is written another margin under it."""
        block = self.cursor.blockFormat()
        block.setBottomMargin(self.look.px(pixels))
        self.cursor.setBlockFormat(block)

    # -- inlines ----------------------------------------------------------------------------

    def put(self, text: str, form: QTextCharFormat | None = None) -> None:
        """Plain characters, in a format or in that of the block."""
        self.cursor.insertText(text, self.base if form is None else form)

    def inlines(self, nodes: Iterable[Inline], form: QTextCharFormat) -> None:
        """Any run of inline nodes."""
        for node in nodes:
            match node:
                case Text(text):
                    self.put(text, form)
                case Strong(children):
                    self.inlines(children, _with(form, weight=SEMI))
                case Emphasis(children):
                    self.inlines(children, _with(form, italic=True))
                case Lang(language, children):
                    self.inlines(children, _with(form, language=language))
                case Link(page, anchor, children):
                    href = f"page:{page}#{anchor}" if anchor else f"page:{page}"
                    self.inlines(children, self.look.link(form, href))
                case Way(wish, children):
                    self.inlines(children, self.look.link(form, wish))
                case Cite(_, number):
                    self.put(str(number), self.look.cite(form, number, self._source_line(number)))
                    self.put("\u2009", form)
                case Break():
                    self.put("\u2028", form)

    def _source_line(self, number: int) -> str:
        return source_line(self._sources[number - 1]) if 1 <= number <= len(self._sources) else ""


def _with(
    form: QTextCharFormat, weight: QFont.Weight | None = None, italic: bool = False, language: str = ""
) -> QTextCharFormat:
    made = QTextCharFormat(form)
    if weight is not None:
        made.setFontWeight(weight)
    if italic:
        made.setFontItalic(True)
    if language:
        made.setProperty(LANGUAGE, language)
    return made
