"""The composition root: builds every object once, hands it over by constructor, shows the window."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, qInfo
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app_looks import dress as dress
from desktop.app_looks import known_language, looks
from desktop.app_looks import make_application as make_application
from desktop.app_reading import add_reading_aloud
from desktop.content.store import ContentStore
from desktop.core.errors import KnownError
from desktop.core.languages import PROGRAM_LANGUAGES
from desktop.core.policy import Policy
from desktop.jobs.runner import Lane, Runner
from desktop.ui import window_memory
from desktop.ui.bug import BugReporter, Doubt
from desktop.ui.file_check import FileCheck
from desktop.ui.folders import begin_in, last_folder
from desktop.ui.help_room import HelpRoom
from desktop.ui.icons import Icons
from desktop.ui.main_window import MainWindow
from desktop.ui.memory import Memory
from desktop.ui.mine_desk import MineDesk
from desktop.ui.own_places import add_own_places
from desktop.ui.ports import SearchTool, SheetTool
from desktop.ui.problem import ProblemWindow
from desktop.ui.saving import lock_saving
from desktop.ui.search_desk import SearchDesk
from desktop.ui.state import Presenter
from desktop.ui.theme import Themes
from desktop.ui.translations import speak

if TYPE_CHECKING:
    from desktop.ui.present_room import LessonRoom

MEMORY_FILE = "window.json"
LOG_FILE = "brobyggaren.log"
CHECK_AFTER_MS = 3000


@dataclass(slots=True)
class Desk:
    """Everything that lives as long as the program does, and the window, which another may take the place of.

    `language` is the program's own, `wanted` the one to begin with the next time (empty: none was chosen).
    """

    application: QApplication
    content: Path
    policy: Policy
    memory: Memory
    runner: Runner
    store: ContentStore
    presenter: Presenter
    searching: SearchDesk
    mine: MineDesk
    themes: Themes
    icons: Icons
    language: str
    wanted: str
    window: MainWindow = field(init=False)
    check: FileCheck = field(init=False)
    sheets: Lane[SheetTool] = field(init=False)
    papers: Lane[object] = field(init=False)
    closed: bool = False

    def close(self) -> None:
        """Ends what runs and gives everything back."""
        self.closed = True
        self.window.close()
        self.presenter.end()
        self.themes.close()
        self.runner.close()
        self.store.close()


def start(
    content: Path,
    data_dir: Path,
    page: str = "",
    quit_after_first_paint: bool = False,
    file: Path | None = None,
    policy: Policy | None = None,
    language: str = "",
) -> int:
    """Shows the window and returns the program's exit code when it is closed. `file` is a .brosamling to open.

    A content database that cannot be used is said in the window, which can be tried again or left. `language` is
    the program's own for this run; without it the one that was chosen or decided.
    """
    program = Program(make_application(), content, data_dir, policy or Policy(), language)
    reporter = BugReporter(data_dir / LOG_FILE, lambda: program.window(), lambda then: program.look_through(then))
    reporter.install()
    program.open(page, quit_after_first_paint, file)
    code = program.application.exec()
    program.close()
    reporter.uninstall()
    return code


class Program:
    """One run: the desk with its window, or the window that says why there is none."""

    def __init__(
        self,
        application: QApplication,
        content: Path,
        data_dir: Path,
        policy: Policy | None = None,
        language: str = "",
    ) -> None:
        self.application = application
        self._content = content
        self._policy = policy or Policy()
        self._language = language
        lock_saving(not self._policy.export)
        self._memory = Memory(data_dir / MEMORY_FILE, self._policy.decide)
        self._shown: Desk | ProblemWindow | None = None

    def window(self) -> QWidget | None:
        """The window that is shown."""
        return self._shown.window if isinstance(self._shown, Desk) else self._shown

    def look_through(self, then: Doubt) -> None:
        """Tells what is wrong with the reference work, or that nothing is: after an error that nobody foresaw."""
        if isinstance(self._shown, Desk) and not self._shown.closed:
            self._shown.check.look(then)
        else:
            then(None)

    def open(self, page: str = "", quitting: bool = False, file: Path | None = None) -> None:
        """Shows the window; with `quitting` it closes after its first painted frame."""
        try:
            desk = self._begun(page)
        except KnownError as error:
            self._show_problem(error, page, quitting)
            return
        self._shown = desk
        if quitting:
            desk.window.firstPainted.connect(lambda: QTimer.singleShot(0, desk.window.close))
        window_memory.show(desk.window)
        if file is not None:
            open_shared_file(desk, file)

    def _begun(self, page: str) -> Desk:
        """The desk with its first place shown. Raises ContentError, also of a file that is damaged inside."""
        try:
            desk = build(self.application, self._content, self._memory, self._policy, self._language)
            try:
                desk.window.begin(page or self._policy.first_page(desk.presenter.kept("tabs") is not None))
            except Exception:
                desk.presenter.end()
                desk.close()
                raise
            return desk
        except KnownError:
            raise
        except Exception as error:
            # Damage shows itself in many ways: as SQLite's error, as a text that cannot be read, as a row too few.
            check_opened(self._content, error)
            raise

    def close(self) -> None:
        """Ends what runs."""
        if self._shown is not None:
            self._shown.close()

    def _show_problem(self, error: KnownError, page: str, quitting: bool) -> None:
        _, icons = looks(self._memory.load().get("theme"))
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


def build(
    application: QApplication, content: Path, memory: Memory, policy: Policy | None = None, language: str = ""
) -> Desk:
    """Every object of the program, and its window, not yet shown. Raises ContentError."""
    from desktop.user.editions import ContentEdition
    from desktop.user.session import UserData

    kept = memory.load()
    wanted = str(kept.get("program_language") or "")
    spoken = known_language(language or wanted)
    speak(application, spoken)
    store = ContentStore.open(content)
    themes, icons = looks(kept.get("theme"))
    presenter = Presenter(store, themes.table, memory)
    runner = Runner()
    lane: Lane[SearchTool] = runner.lane(lambda: open_search(content))
    searching = SearchDesk(lane, lambda: presenter.language)
    data = UserData(memory.folder)
    writer: Lane[UserData] = runner.lane(lambda: data, newest_wins=False)
    mine = MineDesk(data, writer, ContentEdition(store))
    decided = policy or Policy()
    desk = Desk(
        application, content, decided, memory, runner, store, presenter, searching, mine, themes, icons, spoken, wanted
    )
    desk.check = FileCheck(runner, content, CHECK_AFTER_MS)
    desk.sheets = runner.lane(lambda: open_sheets(content))
    desk.papers = runner.lane(object, newest_wins=False)
    presenter.keep_with("program_language", lambda: desk.wanted)
    begin_in(kept.get("folder"))
    presenter.keep_with("folder", last_folder)
    searching.failed.connect(lambda words: say_search_failed(desk.window, words))
    try:
        furnish(desk)
    except Exception:
        presenter.end()
        runner.close()
        store.close()
        raise
    return desk


def say_search_failed(window: MainWindow, words: str) -> None:
    """Says in the place of the hits that a search could not be made."""
    from desktop.ui.search_problem import SearchProblem

    (window.findChild(SearchProblem) or SearchProblem(window)).show(words)


def check_opened(content: Path, error: Exception) -> None:
    """Raises ContentError where the reason for an error is that the file is damaged; else it is a bug."""
    from desktop.content.integrity import what_is_wrong

    found = what_is_wrong(content)
    if found is not None:
        qInfo(f"{content.name}: {found} {found.__cause__ or ''}")
        raise found from error


def furnish(desk: Desk) -> None:
    """Builds the window of a desk, in the program's language, with all its rooms."""
    from desktop.ui.mine import Mine

    window = MainWindow(desk.presenter, desk.searching, desk.themes, desk.icons)
    desk.window = window
    add_own_places(window, desk.presenter, desk.themes, desk.icons)
    HelpRoom(window)
    Mine(desk.mine, window, desk.memory.folder)
    add_reading_aloud(window)
    add_classroom(desk)
    window.sheetRequested.connect(lambda pages: open_sheet_dialog(desk, pages))
    window.aboutRequested.connect(lambda: open_about(desk))
    window.firstPainted.connect(desk.check.begin)
    window.show_checked(desk.check.passed)
    desk.check.done.connect(window.show_checked)
    desk.check.failed.connect(window.status.say_lastingly)
    desk.check.tell_again()
    offered = () if desk.policy.locks("program_language") else tuple(PROGRAM_LANGUAGES)
    window.program_languages.offer(offered, desk.language)
    window.programLanguageRequested.connect(lambda language: change_program_language(desk, language))


def change_program_language(desk: Desk, language: str) -> None:
    """Lets another window take the place of this one, in another language of the program."""
    from desktop.app_language import change

    change(desk, language, furnish)


def open_sheet_dialog(desk: Desk, pages: tuple[str, ...]) -> None:
    """The fact-sheet dialog for some pages, with the choices made last time."""
    from desktop.sheets.letterheads import LetterheadStore
    from desktop.ui.sheet_opening import open_dialog

    folder, policy = desk.memory.folder, desk.policy
    letterheads = LetterheadStore(folder, policy.letterheads, policy.locks("letterheads"))
    open_dialog(desk.presenter, desk.icons, desk.sheets, pages, folder, letterheads, desk.window)


def open_about(desk: Desk) -> None:
    """The about box."""
    from desktop.app_about import show_about

    show_about(desk.store, desk.icons, desk.window)


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
    from desktop.search.connection import SearchConnection

    return SearchConnection(content)


def open_sheets(content: Path) -> SheetTool:
    """The maker of sheets; opened on the lane's thread, since Typst takes its time to load."""
    from desktop.sheets.maker import SheetMaker

    return SheetMaker(content)
