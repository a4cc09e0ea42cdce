"""The program's own typeface, so that it looks the same where the system has no fonts at all."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Source Sans 3"


def load_fonts(folder: Path) -> None:
    """Makes the font files of a folder known to Qt."""
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The typeface at a size in logical pixels."""
    made = QFont(FAMILY)
    made.setPixelSize(max(6, round(pixels)))
    made.setWeight(weight)
    return made
