"""A picture as a small PNG: 256 colours, half of them the commonest, half the most different from those."""

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage

MOST = 256
OPAQUE = 0xFF000000


def save_small(image: QImage, path: Path) -> bool:
    """Writes the picture; the same pixels give the same bytes. False when it could not be written."""
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(whole.constBits()).cast("I")
    counted = Counter(pixels)
    colours = _chosen([pixel for pixel, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))])
    place = {pixel: index for index, pixel in enumerate(colours)}
    for pixel in counted:
        if pixel not in place:
            place[pixel] = _nearest(pixel, colours)
    width, height = whole.width(), whole.height()
    small = QImage(bytes(map(place.__getitem__, pixels)), width, height, width, QImage.Format.Format_Indexed8)
    small.setColorTable([pixel | OPAQUE for pixel in colours])
    return bool(small.save(str(path), "PNG", 0))  # type: ignore[call-overload]


def _chosen(ordered: list[int]) -> list[int]:
    colours, rest = ordered[: MOST // 2], ordered[MOST // 2 :]
    away = {pixel: min(_distance(pixel, colour) for colour in colours) for pixel in rest}
    while away and len(colours) < MOST:
        farthest = max(away, key=lambda pixel: (away[pixel], pixel))
        colours.append(farthest)
        del away[farthest]
        for pixel in away:
            away[pixel] = min(away[pixel], _distance(pixel, farthest))
    return colours


def _nearest(pixel: int, colours: list[int]) -> int:
    return min(range(len(colours)), key=lambda index: _distance(pixel, colours[index]))


def _distance(one: int, other: int) -> int:
    red = ((one >> 16) & 255) - ((other >> 16) & 255)
    green = ((one >> 8) & 255) - ((other >> 8) & 255)
    blue = (one & 255) - (other & 255)
    return red * red + green * green + blue * blue
