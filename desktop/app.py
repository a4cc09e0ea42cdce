"""The composition root: builds every object once, hands it over by constructor, shows the window."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator, qVersion
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from desktop import __version__
from desktop.content.database import open_content
from desktop.content.store import ContentStore
from desktop.core.errors import KnownError
from desktop.core.paths import APP_ID, resource
from desktop.jobs.runner import Lane, Runner
from desktop.ui.fonts import font, load_fonts
from desktop.ui.icons import Icons
from desktop.ui.main_window import MainWindow
from desktop.ui.memory import Memory
from desktop.ui.ports import SearchTool
from desktop.ui.problem import ProblemWindow
from desktop.ui.search_desk import SearchDesk
from desktop.ui.state import Presenter
from desktop.ui.theme import Themes
from desktop.ui.tokens import load_themes

MEMORY_FILE = "window.json"


@dataclass(slots=True)
class Desk:
    """Everything that lives as long as the window does."""

    application: QApplication
    runner: Runner
    store: ContentStore
    presenter: Presenter
    themes: Themes
    icons: Icons
    window: MainWindow

    def close(self) -> None:
        """Ends what runs and gives everything back."""
        self.window.close()
        self.runner.close()
        self.store.close()


def start(content: Path, data_dir: Path, page: str = "", quit_after_first_paint: bool = False) -> int:
    """Shows the window and returns the program's exit code when it is closed.

    A content database that cannot be used is said in the window, which can be tried again or left.
    """
    application = make_application()
    shown: list[Desk | ProblemWindow] = []
    _show(application, content, data_dir, page, quit_after_first_paint, shown)
    code = application.exec()
    for thing in shown:
        thing.close()
    return code


def _show(
    application: QApplication, content: Path, data_dir: Path, page: str, quitting: bool, shown: list[Any]
) -> None:
    memory = Memory(data_dir / MEMORY_FILE)
    try:
        desk = build(application, content, memory)
    except KnownError as error:
        window = _problem(application, error, content, memory)
        window.retryRequested.connect(lambda: _retry(application, content, data_dir, page, window, shown))
        shown.append(window)
        window.show()
        if quitting:
            QTimer.singleShot(0, window.close)
        return
    shown.append(desk)
    desk.window.begin(page)
    if quitting:
        desk.window.firstPainted.connect(lambda: QTimer.singleShot(0, desk.window.close))
    desk.window.show()


def _retry(
    application: QApplication, content: Path, data_dir: Path, page: str, old: ProblemWindow, shown: list[Any]
) -> None:
    shown.remove(old)
    _show(application, content, data_dir, page, False, shown)
    old.close()
    old.deleteLater()


def make_application() -> QApplication:
    """The one QApplication, with the program's name, style, typeface and Qt's own words in Swedish."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "1")
    application = QApplication(sys.argv[:1])
    application.setApplicationName(APP_ID)
    application.setApplicationDisplayName("Brobyggaren")
    application.setApplicationVersion(__version__)
    application.setOrganizationName(APP_ID)
    application.setDesktopFileName(APP_ID)
    application.setStyle(QStyleFactory.create("Fusion"))
    QLocale.setDefault(QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden))
    translator = QTranslator(application)
    if translator.load("qtbase_sv", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
    load_fonts(resource("fonts"))
    application.setFont(font(16))
    return application


def _looks(choice: object) -> tuple[Themes, Icons]:
    themes = Themes(load_themes(resource("themes")), choice if isinstance(choice, str) else "system")
    icons = Icons(resource("icons"), themes.theme)
    themes.icons = icons
    themes.apply()
    return themes, icons


def _problem(application: QApplication, error: KnownError, content: Path, memory: Memory) -> ProblemWindow:
    _, icons = _looks(memory.load().get("theme"))
    return ProblemWindow(error, str(content), icons)


def build(application: QApplication, content: Path, memory: Memory) -> Desk:
    """Every object of the window, not yet shown. Raises ContentError."""
    store = ContentStore.open(content)
    themes, icons = _looks(memory.load().get("theme"))
    presenter = Presenter(store, themes.table, memory)
    runner = Runner()
    lane: Lane[SearchTool] = runner.lane(lambda: open_search(content))
    desk = SearchDesk(lane, lambda: presenter.language)
    window = MainWindow(presenter, desk, themes, icons)
    made = Desk(application, runner, store, presenter, themes, icons, window)
    window.aboutRequested.connect(lambda: show_about(made))
    return made


class SearchConnection:
    """The engine of search with its own connection, for one lane."""

    def __init__(self, content: Path) -> None:
        from desktop.search.engine import SearchEngine

        self._connection = open_content(content)
        self._engine = SearchEngine(self._connection)
        self.search = self._engine.search
        self.find = self._engine.find

    def interrupt(self) -> None:
        """Breaks off a running query."""
        self._connection.interrupt()

    def close(self) -> None:
        """Closes the connection."""
        self._connection.close()


def open_search(content: Path) -> SearchTool:
    """The tool of the search lane; opened on the lane's thread."""
    return SearchConnection(content)


def versions(store: ContentStore) -> Sequence[tuple[str, str]]:
    """What is told in the about box and copied for support: nothing personal."""
    import platform

    meta = store.meta()
    return (
        ("Brobyggaren", __version__),
        ("Innehåll", f"{meta.get('edition', '')} ({meta.get('content_hash', '')[:12]})"),
        ("Sidor", meta.get("pages", "")),
        ("Python", platform.python_version()),
        ("Qt", qVersion() or ""),
        ("System", f"{platform.system()} {platform.release()} {platform.machine()}"),
    )


def licences() -> str:
    """The licence texts that lie beside what they are for."""
    names = [
        ("Programmet: EUPL-1.2", resource().parent / "LICENSE"),
        ("Texterna: CC BY 4.0", resource("content", "LICENSE")),
        ("Typsnittet Source Sans 3: SIL OFL 1.1", resource("fonts", "LICENSE-SourceSans3.md")),
        ("Ikonerna Lucide: ISC", resource("icons", "LICENSE-Lucide.txt")),
    ]
    parts = [f"{name}\n{'=' * len(name)}\n\n{path.read_text('utf-8')}" for name, path in names if path.is_file()]
    return "\n\n".join(parts)


def show_about(desk: Desk, parent: QWidget | None = None) -> None:
    """Opens the about box."""
    from desktop.ui.dialogs import AboutDialog

    AboutDialog(parent or desk.window, desk.icons, versions(desk.store), licences()).open()
