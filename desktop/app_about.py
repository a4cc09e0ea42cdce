"""The about box: what is told of this installation, and the licences of its parts."""

import platform
from collections.abc import Sequence

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from desktop import __version__
from desktop.content.store import ContentStore
from desktop.core.paths import resource
from desktop.core.words import translate
from desktop.ui.dialogs import AboutDialog
from desktop.ui.icons import Icons


def versions(store: ContentStore) -> Sequence[tuple[str, str]]:
    """What is told in the about box and copied for support: nothing personal."""
    meta = store.meta()
    return (
        ("Brobyggaren", __version__),
        (translate("About", "Innehåll"), f"{meta.get('edition', '')} ({meta.get('content_hash', '')[:12]})"),
        (translate("About", "Sidor"), meta.get("pages", "")),
        ("Python", platform.python_version()),
        ("Qt", qVersion() or ""),
        ("System", f"{platform.system()} {platform.release()} {platform.machine()}"),
    )


def licences() -> str:
    """The licence texts that lie beside what they are for."""
    names = [
        (translate("About", "Programmet: EUPL-1.2"), resource().parent / "LICENSE"),
        (translate("About", "Texterna: CC BY 4.0"), resource("content", "LICENSE")),
        (translate("About", "Typsnittet Source Sans 3: SIL OFL 1.1"), resource("fonts", "LICENSE-SourceSans3.md")),
        (translate("About", "Ikonerna Lucide: ISC"), resource("icons", "LICENSE-Lucide.txt")),
    ]
    parts = [f"{name}\n{'=' * len(name)}\n\n{path.read_text('utf-8')}" for name, path in names if path.is_file()]
    return "\n\n".join(parts)


def show_about(store: ContentStore, icons: Icons, parent: QWidget) -> None:
    """Opens the about box."""
    AboutDialog(parent, icons, versions(store), licences()).open()
