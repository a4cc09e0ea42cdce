"""Character and block formats of running text, from a theme and a text size."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat

from desktop.ui.fonts import font
from desktop.ui.style import mix
from desktop.ui.tokens import Theme

CHIP = 0x100001
"""Property of a character format: the index of the chip it belongs to, from 1."""
CARD = 0x100002
"""Property of a frame format: the tone of the card painted behind it, or "quote"."""
LANGUAGE = 0x100003
"""Property of a character format: the BCP 47 tag of words in another language."""
PARAGRAPH = 0x100004
"""Property of a block format: the id of the paragraph."""
NUMBER = 0x100005
"""Property of a block format: the number of the paragraph."""
HEADING = 0x100006
"""Property of a block format: the id of the heading."""
CARD_ICON = 0x100007
"""Property of a frame format: the icon painted in the card's corner."""

BULLET = 0x100008
"""Property of a block format: a bullet is painted before it."""
SILENT = 0x100009
"""Property of a block format: it is no part of the text and is not read aloud."""

CARD_TONES = {"idag": "green", "osakert": "gold", "viktigt": "red", "tips": "blue"}
CARD_ICONS = {
    "idag": "calendar-clock",
    "osakert": "circle-question-mark",
    "viktigt": "triangle-alert",
    "tips": "lightbulb",
}


@dataclass(frozen=True, slots=True)
class TextLook:
    """How text looks at one theme, one size and one spacing of lines (1.0 is as made)."""

    theme: Theme
    scale: float = 1.0
    spacing: float = 1.0

    def px(self, pixels: float) -> float:
        """A length at this text size."""
        return pixels * self.scale

    def colour(self, role: str) -> QColor:
        """A colour of the theme."""
        return QColor(self.theme.colour(role))

    def text(
        self, pixels: float = 16, role: str = "ink", weight: QFont.Weight = QFont.Weight.Normal
    ) -> QTextCharFormat:
        """Plain characters."""
        made = QTextCharFormat()
        made.setFont(font(self.px(pixels), weight))
        made.setForeground(self.colour(role))
        return made

    def link(self, base: QTextCharFormat, href: str, tip: str = "") -> QTextCharFormat:
        """`base` as a link."""
        made = QTextCharFormat(base)
        made.setAnchor(True)
        made.setAnchorHref(href)
        made.setForeground(self.colour("blue"))
        made.setFontUnderline(True)
        strong = self.theme.edge > 1
        line = self.theme.colour("blue") if strong else mix(self.theme.colour("blue"), self.theme.colour("paper"), 0.4)
        made.setUnderlineColor(QColor(line))
        made.setToolTip(tip)
        return made

    def cite(self, base: QTextCharFormat, number: int, tip: str) -> QTextCharFormat:
        """A citation's raised number."""
        made = QTextCharFormat(base)
        made.setAnchor(True)
        made.setAnchorHref(f"cite:{number}")
        made.setForeground(self.colour("blue"))
        made.setFontWeight(QFont.Weight.DemiBold)
        made.setFontUnderline(False)
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        made.setToolTip(tip)
        return made

    def block(self, top: float = 0, bottom: float = 0, line: float = 24) -> QTextBlockFormat:
        """A block with margins and line height in pixels at 100 %."""
        made = QTextBlockFormat()
        made.setTopMargin(self.px(top))
        made.setBottomMargin(self.px(bottom))
        height = self.px(line) * self.spacing
        made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        return made

    def hairline(self) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """A block that takes no room: Qt wants one between two frames and after the last."""
        block = QTextBlockFormat()
        block.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        text = QTextCharFormat()
        text.setFontPointSize(1)
        return block, text
