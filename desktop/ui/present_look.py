"""How slides look: their colours from one table, their measures, and the typeface without hinting."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QFont

from desktop.lessons.slides import NARROWEST, STAGE_HEIGHT
from desktop.ui.fonts import font

LOOKS = ("dark", "light", "contrast")
FOOT_TOP = 664.0
"""Nothing of a slide reaches under this; the foot line stands below."""
FOOT_MIDDLE = 692.0
WIDEST = 1700.0


@dataclass(frozen=True, slots=True)
class SlideLook:
    """One column of the table of slide colours."""

    name: str
    colours: Mapping[str, str]

    def colour(self, role: str) -> QColor:
        """The colour of a role."""
        return QColor(self.colours[role])


@dataclass(frozen=True, slots=True)
class Stage:
    """The stage in its own units (720 high) and how it lies on a surface."""

    width: float
    scale: float
    left: float
    top: float

    @property
    def margin(self) -> float:
        """Left and right of everything but the foot line."""
        return 64.0 + (self.width - NARROWEST) * 0.15

    @property
    def room(self) -> float:
        """Between the margins."""
        return self.width - 2 * self.margin


def load_looks(folder: Path) -> dict[str, SlideLook]:
    """The table in slides.toml."""
    with folder.joinpath("slides.toml").open("rb") as file:
        return {name: SlideLook(name, column) for name, column in tomllib.load(file).items()}


def stage_for(width: float, height: float) -> Stage:
    """The stage on a surface: as large as it goes, as wide as the surface is, never narrower than 4:3."""
    scale = max(min(height / STAGE_HEIGHT, width / NARROWEST), 0.01)
    across = min(width / scale, WIDEST)
    return Stage(across, scale, (width - across * scale) / 2, (height - STAGE_HEIGHT * scale) / 2)


def slide_font(pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The typeface at a size in stage units; its widths do not depend on the screen."""
    made = font(pixels, weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
