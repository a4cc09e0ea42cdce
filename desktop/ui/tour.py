"""A walk through the real window that leaves pictures: for machines without a screen, and for the README."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from desktop.core.errors import KnownError
from desktop.core.words import translate
from desktop.ui.main_window import MainWindow
from desktop.ui.sheet_dialog import SheetDialog

SIZE = (1366, 768)
PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class TourPlan:
    """What is shown on the way: pages that exist in the content, and a search."""

    page: str
    sheet: str
    search: str


def walk(window: MainWindow, plan: TourPlan, out_dir: Path) -> list[Path]:
    """Walks through a window that is built but not shown. Gives the files, in the order of the walk.

    Raises KnownError where a file cannot be written or the window does not answer.
    """
    try:
        out_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(
            translate("Errors", "Mappen %s gick inte att skapa (%s).") % (out_dir, error.strerror),
            translate("Errors", "Välj en annan mapp."),
        ) from error
    return _Walk(window, plan, out_dir).go()


class _Walk:
    def __init__(self, window: MainWindow, plan: TourPlan, out_dir: Path) -> None:
        self.window = window
        self.plan = plan
        self.out_dir = out_dir
        self.files: list[Path] = []

    def go(self) -> list[Path]:
        window, plan = self.window, self.plan
        window.resize(*SIZE)
        window.begin()
        window.show()
        self.settle()
        self.picture("start")
        window.tree.unfold("group:aktor")
        self.picture("innehall")
        window.go_page(plan.page)
        self.picture("sida")
        window.themes.choose("dark")
        self.picture("sida-mork")
        window.themes.choose("contrast")
        self.picture("sida-hog-kontrast")
        window.themes.choose("light")
        self.own_places()
        self.searching()
        self.classroom()
        self.sheet()
        return self.files

    def own_places(self) -> None:
        for kind, name in (
            ("map", "karta"),
            ("timeline", "tidslinje"),
            ("glossary", "ordlista"),
            ("compare", "jamfor"),
        ):
            if self.window.can(kind):
                self.window.run(kind)
                self.picture(name)

    def searching(self) -> None:
        window = self.window
        window.focus_search()
        window.search_for(self.plan.search)
        self.wait(lambda: window.stack.currentWidget() is window.results, translate("Tour", "sökningen"))
        self.picture("sokning")
        window.results.open_current(False)
        self.picture("sida-efter-sokning")

    def sheet(self) -> None:
        self.window.go_page(self.plan.sheet)
        self.window.run("sheet")
        self.wait(lambda: self.dialog() is not None, translate("Tour", "faktabladets fönster"))
        dialog = self.dialog()
        assert dialog is not None
        problems: list[str] = []
        dialog.desk.failed.connect(problems.append)
        self.wait(lambda: dialog.preview.page_count() > 0 or bool(problems), "faktabladet")
        self.picture("faktablad", dialog)
        path = self.out_dir / f"{len(self.files) + 1:02}-faktablad.pdf"
        saved: list[str] = []
        dialog.desk.saved.connect(saved.append)
        dialog.desk.save(path)
        self.wait(lambda: bool(saved or problems), "PDF-filen")
        if problems:
            raise KnownError(problems[0])
        self.files.append(path)
        dialog.reject()

    def classroom(self) -> None:
        """The lessons, the page as slides, and the speaker's view of it."""
        from desktop.ui.present_hook import PLACE, LessonHook

        hook = self.window.findChild(LessonHook)
        if hook is None:
            return
        self.window.run(PLACE)
        self.picture("lektioner")
        self.window.go_page(self.plan.sheet)
        self.window.run("present")
        desk = hook.room.desk
        slides = desk.window
        if slides is None:
            return
        slides.showNormal()
        slides.resize(*SIZE)
        slides.run("next")
        slides.run("next")
        self.picture("presentation", slides)
        if desk.speaker is None:
            desk.toggle_speaker()
        if desk.speaker is not None:
            desk.speaker.showNormal()
            desk.speaker.resize(*SIZE)
            self.picture("talarvy", desk.speaker)
        desk.end()

    def dialog(self) -> SheetDialog | None:
        return next(iter(self.window.findChildren(SheetDialog)), None)

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        self.settle()
        path = self.out_dir / f"{len(self.files) + 1:02}-{name}.png"
        if not (widget or self.window).grab().save(str(path)):
            raise KnownError(
                translate("Errors", "Bilden %s gick inte att spara i %s.") % (path.name, self.out_dir),
                translate("Errors", "Välj en annan mapp."),
            )
        self.files.append(path)

    def settle(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(80, loop.quit)
        loop.exec()

    def wait(self, ready: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not ready():
            if time.monotonic() > end:
                raise KnownError(translate("Errors", "Rundturen fick inget svar från %s.") % what)
            self.settle()
