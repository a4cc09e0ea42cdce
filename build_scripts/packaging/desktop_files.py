"""What a Linux desktop wants to know: menu entry, icons, file types, AppStream data, man pages."""

import gzip
import shutil
from datetime import UTC, datetime
from pathlib import Path

from build_scripts.packaging.freeze import draw_icons
from build_scripts.packaging.icons import PNG_SIZES
from build_scripts.packaging.places import COMPONENT, HERE, NAME, ROOT, VERSION, build_date

_PLACES = {
    f"{NAME}.desktop": f"applications/{NAME}.desktop",
    f"{COMPONENT}.metainfo.xml": f"metainfo/{COMPONENT}.metainfo.xml",
    f"{NAME}-mime.xml": f"mime/packages/{NAME}.xml",
    f"{NAME}.1": f"man/man1/{NAME}.1",
    f"{NAME}.sv.1": f"man/sv/man1/{NAME}.1",
}


def write_desktop_files(share: Path, compressed: bool) -> None:
    """Fills a share folder (usr/share); compressed: man pages as .gz, as Debian wants them."""
    date = datetime.fromtimestamp(build_date(), UTC).strftime("%Y-%m-%d")
    for source, place in _PLACES.items():
        text = (HERE / "linux" / source).read_text(encoding="utf-8")
        data = text.replace("@VERSION@", VERSION).replace("@DATE@", date).encode()
        target = share / place
        if place.startswith("man/") and compressed:
            target, data = target.with_name(f"{target.name}.gz"), gzip.compress(data, 9, mtime=0)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    _write_icons(share / "icons" / "hicolor")


def _write_icons(folder: Path) -> None:
    drawn = draw_icons()
    for size in PNG_SIZES:
        target = folder / f"{size}x{size}" / "apps" / f"{NAME}.png"
        target.parent.mkdir(parents=True)
        shutil.copyfile(drawn / f"{NAME}-{size}.png", target)
    target = folder / "scalable" / "apps" / f"{NAME}.svg"
    target.parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "resources" / "icons" / f"{NAME}.svg", target)
