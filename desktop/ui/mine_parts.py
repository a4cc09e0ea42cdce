"""Parts that the views of what is one's own share."""

import re

from PySide6.QtWidgets import QPushButton

from desktop.ui.icons import Icons
from desktop.ui.parts import button

_MARKS = re.compile(r"(?m)(?:^|(?<=\s))(?:[#>]+|[-*+])\s+|\*\*|__")


def icon_words(icons: Icons, text: str, icon: str, look: str = "") -> QPushButton:
    """A button with an icon before its words."""
    made = button(text, look)
    made.setText(f" {made.text()}")
    icons.bind(made, icon, "on_blue" if look == "primary" else "blue" if look == "plainlink" else "ink", size=16)
    return made


def without_marks(text: str) -> str:
    """A text in Markdown on one line, as it reads."""
    return " ".join(_MARKS.sub("", text).split())
