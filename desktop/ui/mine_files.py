"""Collections and everything else to files and back: the dialogs of the system, and the work on the writer's thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.content.page import Page
from desktop.core.words import translate
from desktop.ui.folders import start_file, start_folder, used
from desktop.ui.mine_desk import MineDesk
from desktop.ui.saving import may_save
from desktop.user.records import MyCollection

_FORBIDDEN = '<>:"/\\|?*'


def file_name(title: str, suffix: str) -> str:
    """A name for a file that every system takes."""
    words = "".join(" " if letter in _FORBIDDEN or ord(letter) < 32 else letter for letter in title)
    return (" ".join(words.split()).strip(". ")[:80] or "samling") + suffix


def export_collection(parent: QWidget, desk: MineDesk, made: MyCollection, suffix: str) -> None:
    """Asks where, and writes a collection as a file to hand over or as a book."""
    if not may_save(parent):
        return
    kinds = {".brosamling": translate("MineFiles", "Samling"), ".epub": "EPUB"}
    start = start_file(file_name(made.title, suffix))
    path, _ = QFileDialog.getSaveFileName(
        parent, translate("MineFiles", "Spara som"), start, f"{kinds[suffix]} (*{suffix})"
    )
    if path:
        used(path)
        write_collection(desk, made, Path(path).with_suffix(suffix))


def write_collection(desk: MineDesk, made: MyCollection, path: Path) -> None:
    """Writes a collection to a file, in the format of its suffix."""
    from desktop.core.files import write_whole
    from desktop.user.epub import make_epub
    from desktop.user.sharing import write_shared

    items = desk.read(lambda store: store.collections.items(made.id))
    pages = {item.place.page: desk.edition.page(item.place.page, "") for item in items if item.kind == "page"}

    def read(page: str) -> Page | None:
        return pages.get(page)

    def write() -> None:
        if path.suffix == ".epub":
            write_whole(path, make_epub(made, items, read, desk.edition.name()))
        else:
            write_shared(path, made, items)

    desk.work(lambda _: write(), lambda _: desk.noticed.emit(translate("MineFiles", "Sparad: %s") % path.name))


def import_collection(parent: QWidget, desk: MineDesk, show: Callable[[str], object]) -> None:
    """Asks for a file that somebody handed over, and opens it."""
    kind = translate("MineFiles", "Samling")
    path, _ = QFileDialog.getOpenFileName(
        parent, translate("MineFiles", "Öppna en samling"), str(start_folder()), f"{kind} (*.brosamling)"
    )
    if path:
        used(path)
        open_shared(parent, desk, Path(path), show)


def open_shared(parent: QWidget, desk: MineDesk, path: Path, show: Callable[[str], object]) -> None:
    """Checks a file, tells of pages that are not in this edition, and keeps the collection."""
    from desktop.user.sharing import Shared, keep_shared, read_shared

    known = desk.edition.pages()

    def checked(shared: Shared) -> None:
        made = desk.do(lambda store: keep_shared(store.collections, shared))
        if made is None:
            return
        show(made.id)
        desk.noticed.emit(translate("MineFiles", "Samlingen ”%s” finns nu bland dina.") % made.title)
        if shared.unknown:
            words = translate(
                "MineFiles", "Alla sidor finns inte i den här utgåvan. De står kvar i samlingen med en varning:"
            )
            titles = "\n".join(f"• {place.title or place.page}" for place in shared.unknown[:12])
            box = QMessageBox(QMessageBox.Icon.Information, made.title, f"{words}\n\n{titles}", parent=parent)
            box.open()

    desk.work(lambda _: read_shared(path, known.__contains__), checked)
