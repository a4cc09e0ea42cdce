"""The program's mark as PNG, ICO and ICNS, drawn from the one SVG. Runs in the build environment (needs Qt)."""

import struct
import sys
from pathlib import Path

from build_scripts.packaging.places import NAME, ROOT

PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO_BITMAPS, _ICO_PNG = (16, 24, 32, 48, 64), (128, 256)
_ICNS = ((b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512))


def draw(folder: Path) -> None:
    """Writes brobyggaren-<size>.png, .ico and .icns."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([NAME, "-platform", "offscreen"])
    renderer = QSvgRenderer(str(ROOT / "resources" / "icons" / f"{NAME}.svg"))
    folder.mkdir(parents=True, exist_ok=True)
    pictures: dict[int, bytes] = {}
    pixels: dict[int, bytes] = {}
    for size in PNG_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        pictures[size] = bytes(held.data())
        pixels[size] = bytes(image.constBits())
        (folder / f"{NAME}-{size}.png").write_bytes(pictures[size])
    (folder / f"{NAME}.ico").write_bytes(ico(pixels, pictures))
    (folder / f"{NAME}.icns").write_bytes(icns(pictures))
    del application


def ico(pixels: dict[int, bytes], pictures: dict[int, bytes]) -> bytes:
    """A Windows icon: plain bitmaps up to 64 pixels (BGRA rows, top first, as given), PNG above."""
    images = [(size, _bitmap(size, pixels[size])) for size in _ICO_BITMAPS]
    images += [(size, pictures[size]) for size in _ICO_PNG]
    head, body = struct.pack("<HHH", 0, 1, len(images)), b""
    at = 6 + 16 * len(images)
    for size, data in images:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at + len(body))
        body += data
    return head + body


def _bitmap(size: int, rows: bytes) -> bytes:
    line = size * 4
    upside_down = b"".join(rows[start : start + line] for start in range(len(rows) - line, -1, -line))
    mask = bytes((size + 31) // 32 * 4 * size)
    return struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, len(upside_down), 0, 0, 0, 0) + upside_down + mask


def icns(pictures: dict[int, bytes]) -> bytes:
    """A macOS icon out of PNG pictures."""
    parts = b"".join(kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for kind, size in _ICNS)
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
