"""dev.py screenshots: the README's pictures from the real program, offscreen; the same commit gives the same bytes."""

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from build_scripts.screenshots.clock import MOMENT, stop_the_clock
from build_scripts.screenshots.palette import save_small
from desktop import app
from desktop.app import MEMORY_FILE, Desk, build
from desktop.app_looks import make_application
from desktop.core.paths import content_database, program_root, resource
from desktop.sheets.maker import SheetMaker
from desktop.ui.memory import Memory
from desktop.ui.mine import Mine
from desktop.ui.places import Place

SIZE = (1366, 768)
FOLDER = program_root() / "docs" / "pictures"
PATIENCE_MS = 20_000
SHEET_PPI = 84


class Photographer:
    """Leads the real window to what a picture shows."""

    def __init__(self, desk: Desk, content: Path) -> None:
        self._desk, self._content = desk, content
        self._window = desk.window

    def main(self) -> QImage:
        """A page with its facts, related pages and sources, and a second tab."""
        self._window.go_page("omr-utbildning")
        self._desk.presenter.open_page("kom-lulea", new_tab=True, activate=False)
        return self._grab()

    def dark(self) -> QImage:
        """The same window, dark."""
        self._desk.themes.choose("dark")
        self._window.go_page("roll-brobyggare")
        picture = self._grab()
        self._desk.themes.choose("light")
        return picture

    def search(self) -> QImage:
        """Results while typing, a typo put right."""
        self._window.focus_search()
        self._window.search_for("helsa komunikatör")
        results = self._window.results
        self.wait(lambda: results.is_for("helsa komunikatör") and self._window.stack.currentWidget() is results)
        picture = self._grab()
        self._window.go_page("roll-brobyggare")
        return picture

    def easy(self) -> QImage:
        """A page in easy Swedish."""
        self._desk.presenter.set_language("sv-simple")
        self._window.go_page("roll-brobyggare")
        picture = self._grab()
        self._desk.presenter.set_language("sv")
        return picture

    def map(self) -> QImage:
        """The municipalities, one of them chosen."""
        self._window.go(Place("map", "kom-lulea"))
        return self._grab()

    def presentation(self) -> QImage:
        """A slide as it is shown on a projector, two of its points said."""
        from desktop.app_lessons import make_room
        from desktop.lessons.slides import Slide
        from desktop.ui.present_look import load_looks
        from desktop.ui.present_paint import Foot, SlidePainter, slide_image

        deck = make_room(self._desk).library.page_deck("roll-brobyggare")
        number, slide = max(enumerate(deck.slides, start=1), key=lambda item: _lines(item[1]))
        assert isinstance(slide, Slide)
        foot = Foot(number, len(deck.slides), MOMENT.strftime("%H:%M"))
        return slide_image(SlidePainter(load_looks(resource("themes"))["dark"]), slide, SIZE, foot, 3)

    def dialog(self) -> QImage:
        """The dialog for fact sheets, with the real pages at the right."""
        from desktop.ui.sheet_dialog import SheetDialog

        self._window.go_page("roll-brobyggare")
        self._window.run("sheet")
        found: list[SheetDialog] = []

        def shown() -> bool:
            found[:] = self._window.findChildren(SheetDialog)
            return bool(found) and found[0].preview.page_count() > 0

        self.wait(shown)
        picture = self._grab(found[0])
        found[0].reject()
        return picture

    def sheet(self) -> QImage:
        """The first page of a fact sheet, as printed."""
        from desktop.sheets.choices import SheetChoices

        maker = _maker(self._content)
        try:
            return QImage.fromData(maker.images(SheetChoices(("roll-brobyggare",)), SHEET_PPI)[0])
        finally:
            maker.close()

    def _grab(self, widget: QWidget | None = None) -> QImage:
        stop_the_clock()
        QApplication.processEvents()
        _settle(120)
        self._window.status.say("")
        if widget is None and not self._desk.window.desk.active:
            self._window.page.reader.setFocus()
        return (widget or self._window).grab().toImage()

    def wait(self, ready: Callable[[], bool]) -> None:
        """Until something is so. Raises RuntimeError when it is never so."""
        for _ in range(PATIENCE_MS // 40):
            if ready():
                return
            _settle(40)
        raise RuntimeError("the window did not answer")


PICTURES: dict[str, Callable[[Photographer], QImage]] = {
    "main": Photographer.main,
    "dark": Photographer.dark,
    "search": Photographer.search,
    "easy": Photographer.easy,
    "map": Photographer.map,
    "sheet-dialog": Photographer.dialog,
    "sheet": Photographer.sheet,
    "presentation": Photographer.presentation,
}
"""Every picture of the README by its file's name."""


def _lines(slide: object) -> int:
    parts = getattr(slide, "parts", ())
    return len(parts) if 2 <= len(parts) <= 6 else 0


def _opened(desk: Desk) -> bool:
    """Whether what is the reader's own has been opened: then the page's note is there."""
    return all(mine.desk.store is not None for mine in desk.window.findChildren(Mine))


def _maker(content: Path) -> SheetMaker:
    return SheetMaker(content, MOMENT.date)


def _settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def take(folder: Path, content: Path, names: list[str]) -> list[Path]:
    """Makes the named pictures into a folder. Raises OSError where one cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    kept, app.open_sheets = app.open_sheets, _maker
    with tempfile.TemporaryDirectory() as data:
        desk = build(make_application(), content, Memory(Path(data) / MEMORY_FILE))
        try:
            stop_the_clock()
            QApplication.setCursorFlashTime(0)
            desk.themes.choose("light")
            desk.window.resize(*SIZE)
            desk.window.begin()
            desk.window.show()
            desk.window.show_checked(True)
            _settle(120)
            photographer = Photographer(desk, content)
            photographer.wait(lambda: _opened(desk))
            for name in names:
                path = folder / f"{name}.png"
                if not save_small(PICTURES[name](photographer), path):
                    raise OSError(f"{path} could not be written")
                made.append(path)
        finally:
            app.open_sheets = kept
            desk.close()
    return made


def main(arguments: list[str]) -> int:
    """Exit code 0 when every picture was written."""
    parser = argparse.ArgumentParser(prog="dev.py screenshots", description="Make the README's pictures.")
    parser.add_argument("--out", type=Path, default=FOLDER, help="the folder to write to")
    parser.add_argument("names", nargs="*", choices=[[], *PICTURES], default=[], help="only these; all by default")
    options = parser.parse_args(arguments)
    for path in take(options.out, content_database(), options.names or list(PICTURES)):
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
