"""The composition root: builds every object once, hands it over by constructor, shows the window."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, qVersion
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from desktop import __version__
from desktop.content.database import open_content
from desktop.content.store import ContentStore
from desktop.core.errors import KnownError
from desktop.core.paths import APP_ID, resource
from desktop.core.policy import Policy
from desktop.jobs.runner import Lane, Runner
from desktop.ui import window_memory
from desktop.ui.bug import BugReporter
from desktop.ui.fonts import font, load_fonts
from desktop.ui.icons import Icons
from desktop.ui.main_window import MainWindow
from desktop.ui.memory import Memory
from desktop.ui.own_places import add_own_places
from desktop.ui.ports import SearchTool, SheetTool
from desktop.ui.problem import ProblemWindow
from desktop.ui.saving import lock_saving
from desktop.ui.search_desk import SearchDesk
from desktop.ui.spoken import install_roles
from desktop.ui.state import Presenter
from desktop.ui.theme import Themes
from desktop.ui.tokens import load_themes
from desktop.ui.translations import speak

if TYPE_CHECKING:
    from desktop.ui.present_room import LessonRoom

MEMORY_FILE = "window.json"
LOG_FILE = "brobyggaren.log"
CHECK_AFTER_MS = 3000


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


def start(
    content: Path,
    data_dir: Path,
    page: str = "",
    quit_after_first_paint: bool = False,
    file: Path | None = None,
    policy: Policy | None = None,
) -> int:
    """Shows the window and returns the program's exit code when it is closed. `file` is a .brosamling to open.

    A content database that cannot be used is said in the window, which can be tried again or left.
    """
    program = Program(make_application(), content, data_dir, policy or Policy())
    reporter = BugReporter(data_dir / LOG_FILE, lambda: program.window())
    reporter.install()
    program.open(page, quit_after_first_paint, file)
    code = program.application.exec()
    program.close()
    reporter.uninstall()
    return code


class Program:
    """One run: the desk with its window, or the window that says why there is none."""

    def __init__(self, application: QApplication, content: Path, data_dir: Path, policy: Policy | None = None) -> None:
        self.application = application
        self._content = content
        self._policy = policy or Policy()
        lock_saving(not self._policy.export)
        self._memory = Memory(data_dir / MEMORY_FILE, self._policy.decide)
        self._shown: Desk | ProblemWindow | None = None

    def window(self) -> QWidget | None:
        """The window that is shown."""
        return self._shown.window if isinstance(self._shown, Desk) else self._shown

    def open(self, page: str = "", quitting: bool = False, file: Path | None = None) -> None:
        """Shows the window; with `quitting` it closes after its first painted frame."""
        try:
            desk = build(self.application, self._content, self._memory, self._policy)
        except KnownError as error:
            self._show_problem(error, page, quitting)
            return
        self._shown = desk
        desk.window.begin(page or self._policy.first_page(desk.presenter.kept("tabs") is not None))
        if quitting:
            desk.window.firstPainted.connect(lambda: QTimer.singleShot(0, desk.window.close))
        window_memory.show(desk.window)
        if file is not None:
            open_shared_file(desk, file)

    def close(self) -> None:
        """Ends what runs."""
        if self._shown is not None:
            self._shown.close()

    def _show_problem(self, error: KnownError, page: str, quitting: bool) -> None:
        _, icons = _looks(self._memory.load().get("theme"))
        window = ProblemWindow(error, str(self._content), icons)
        window.retryRequested.connect(lambda: self._retry(page))
        self._shown = window
        window.show()
        if quitting:
            QTimer.singleShot(0, window.close)

    def _retry(self, page: str) -> None:
        old = self._shown
        self.open(page)
        if isinstance(old, ProblemWindow):
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
    dress(application)
    return application


def dress(application: QApplication) -> None:
    """Style, typeface, and Qt's own words in Swedish."""
    application.setStyle(QStyleFactory.create("Fusion"))
    speak(application, "sv")
    install_roles()
    load_fonts(resource("fonts"))
    application.setFont(font(16))


def _looks(choice: object) -> tuple[Themes, Icons]:
    themes = Themes(load_themes(resource("themes")), choice if isinstance(choice, str) else "system")
    icons = Icons(resource("icons"), themes.theme)
    themes.icons = icons
    themes.apply()
    return themes, icons


def build(application: QApplication, content: Path, memory: Memory, policy: Policy | None = None) -> Desk:
    """Every object of the window, not yet shown. Raises ContentError."""
    decided = policy or Policy()
    store = ContentStore.open(content)
    themes, icons = _looks(memory.load().get("theme"))
    presenter = Presenter(store, themes.table, memory)
    runner = Runner()
    lane: Lane[SearchTool] = runner.lane(lambda: open_search(content))
    desk = SearchDesk(lane, lambda: presenter.language)
    window = MainWindow(presenter, desk, themes, icons)
    made = Desk(application, runner, store, presenter, themes, icons, window)
    add_own_places(window, presenter, themes, icons)
    add_mine(made, memory.folder)
    add_classroom(made)
    sheets: Lane[SheetTool] = runner.lane(lambda: open_sheets(content))
    window.sheetRequested.connect(lambda pages: open_sheet_dialog(made, sheets, pages, memory.folder, decided))
    check_later(made, content)
    window.aboutRequested.connect(lambda: show_about(made))
    return made


def open_sheet_dialog(desk: Desk, lane: Lane[SheetTool], pages: tuple[str, ...], folder: Path, policy: Policy) -> None:
    """The fact-sheet dialog for some pages, with the choices made last time (kept in `folder`)."""
    from desktop.sheets.letterheads import LetterheadStore
    from desktop.ui.sheet_opening import open_dialog

    letterheads = LetterheadStore(folder, policy.letterheads, policy.locks("letterheads"))
    open_dialog(desk.presenter, desk.icons, lane, pages, folder, letterheads, desk.window)


class SearchConnection:
    """The engine of search with its own connection, for one lane."""

    def __init__(self, content: Path) -> None:
        from desktop.search.engine import SearchEngine

        self._connection = open_content(content)
        self._engine = SearchEngine(self._connection)
        self.search = self._engine.search
        self.suggest = self._engine.suggest
        self.find = self._engine.find

    def interrupt(self) -> None:
        """Breaks off a running query."""
        self._connection.interrupt()

    def close(self) -> None:
        """Closes the connection."""
        self._connection.close()


def check_later(desk: Desk, content: Path) -> None:
    """Looks the whole file through when the window has been up for a while, and says what it found."""
    from desktop.content.integrity import check_content

    def failed(error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        desk.window.status.say(str(error))

    lane: Lane[None] = desk.runner.lane(lambda: None)
    timer = QTimer(desk.window)
    timer.setSingleShot(True)
    timer.setInterval(CHECK_AFTER_MS)
    timer.timeout.connect(
        lambda: lane.submit(lambda _: check_content(content), lambda _: desk.window.show_checked(True), failed)
    )
    desk.window.firstPainted.connect(timer.start)


def add_mine(desk: Desk, folder: Path) -> None:
    """Puts in what is the reader's own: notes, bookmarks, collections. Opened after the first frame."""
    from desktop.ui.mine import Mine
    from desktop.ui.mine_desk import MineDesk
    from desktop.user.editions import ContentEdition
    from desktop.user.session import UserData

    data = UserData(folder)
    writer: Lane[UserData] = desk.runner.lane(lambda: data, newest_wins=False)
    Mine(MineDesk(data, writer, ContentEdition(desk.store), desk.window), desk.window, folder)


def add_classroom(desk: Desk) -> None:
    """Puts in the lessons and the presentation; what is behind them is loaded when it is first wanted."""
    from desktop.ui.present_hook import LessonHook

    def make() -> "LessonRoom":
        from desktop.app_lessons import make_room

        return make_room(desk)

    LessonHook(desk.window, make)


def open_shared_file(desk: Desk, file: Path) -> None:
    """Opens a collection that was double-clicked."""
    from desktop.ui.mine import Mine

    for mine in desk.window.findChildren(Mine):
        mine.open_file(file)


def open_search(content: Path) -> SearchTool:
    """The tool of the search lane; opened on the lane's thread."""
    return SearchConnection(content)


def open_sheets(content: Path) -> SheetTool:
    """The maker of sheets; opened on the lane's thread, since Typst takes its time to load."""
    from desktop.sheets.maker import SheetMaker

    return SheetMaker(content)


def tour(content: Path, out_dir: Path) -> list[Path]:
    """Walks through the real window and keeps pictures. Raises KnownError."""
    import tempfile

    from desktop.ui.tour import TourPlan, walk

    with tempfile.TemporaryDirectory() as folder:
        desk = build(make_application(), content, Memory(Path(folder) / MEMORY_FILE))
        reporter = BugReporter(Path(folder) / LOG_FILE, lambda: None)
        reporter.listen()
        desk.themes.choose("light")
        pages = [ref.id for ref in desk.store.pages()]
        wanted = [page for page in ("omr-utbildning", "roll-brobyggare") if page in pages] or pages
        try:
            return walk(desk.window, TourPlan(wanted[0], wanted[-1], "helsa komunikatör"), out_dir)
        finally:
            desk.close()
            reporter.uninstall()


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
