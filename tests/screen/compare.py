"""Two pictures compared tile by tile: letters smoothed in another way pass, a changed word does not."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

APPROVED = Path(__file__).parent / "approved"
TILE = 48
MOST = 4.5
"""Mean difference of the channels of a tile, of 255. A caret that blinks is below it, a changed word above."""
Box = tuple[int, int, int, int]
"""Left, top, width and height."""


def pixels(path: Path) -> NDArray[np.int16]:
    """A picture as rows of pixels of three channels."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    assert not image.isNull(), f"{path} is no picture"
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(np.int16)


def difference(one: Path, other: Path, ignored: Sequence[Box] = ()) -> tuple[float, Box]:
    """The mean difference of the tile that differs most, and where it is. 255 where the sizes differ."""
    mine, theirs = pixels(one), pixels(other)
    if mine.shape != theirs.shape:
        return 255.0, (0, 0, mine.shape[1], mine.shape[0])
    apart = np.abs(mine - theirs).mean(axis=2)
    for left, top, width, height in ignored:
        apart[top : top + height, left : left + width] = 0
    worst, where = 0.0, (0, 0, 0, 0)
    for top in range(0, apart.shape[0], TILE // 2):
        for left in range(0, apart.shape[1], TILE // 2):
            mean = float(apart[top : top + TILE, left : left + TILE].mean())
            if mean > worst:
                worst, where = mean, (left, top, TILE, TILE)
    return worst, where
