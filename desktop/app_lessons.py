"""The lessons' part of the composition root: into the window, or as presentation only."""

import os
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from desktop.app import Desk, check_opened, make_application
from desktop.content.store import ContentStore
from desktop.core.errors import KnownError
from desktop.core.languages import BASE_LANGUAGE
from desktop.core.paths import resource
from desktop.lessons.library import Library
from desktop.lessons.show import Show
from desktop.ui.awake import system_awake
from desktop.ui.icons import Icons
from desktop.ui.mine import Mine
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_files import LessonFiles
from desktop.ui.present_look import load_looks
from desktop.ui.present_only import PresentOnly, named_deck
from desktop.ui.present_room import LessonRoom
from desktop.ui.present_screens import Screens
from desktop.ui.present_shelf import MineShelf, NoShelf, Shelf
from desktop.ui.present_voice import system_voice
from desktop.ui.theme import Themes
from desktop.ui.tokens import load_themes
from desktop.ui.translations import speak

_AGAIN = 2


def make_room(desk: Desk, exporting: bool = True) -> LessonRoom:
    """The lessons of a window that is built. One's own come from what `add_mine` opened."""
    window, store = desk.window, desk.store

    def title_of(page: str) -> str:
        refs = store.refs([page], desk.presenter.language)
        return refs[0].title if refs else page

    mine = window.findChild(Mine)
    shelf: Shelf = MineShelf(mine.desk, title_of, mine.unlock) if mine is not None else NoShelf()
    presenting = PresentationDesk(load_looks(resource("themes")), Screens(window))
    presenting.setParent(window)
    presenting.read = system_voice(presenting)
    presenting.awake = system_awake(presenting)
    desk.application.setWindowIcon(desk.icons.mark())
    files = LessonFiles(
        window, desk.papers, store.meta().get("edition", ""), lambda words: desk.window.status.say(words)
    )
    return LessonRoom(window, shelf, presenting, files, exporting)


def start_presentation(
    content: Path, name: str = "", language: str = BASE_LANGUAGE, locked: bool = False, program_language: str = ""
) -> int:
    """Presentation only: shows a file, a lesson or a page, or the lessons to choose from. Writes nothing.

    Returns the exit code when the presentation (or the window it was chosen in) is closed. What cannot be shown is
    said in a window: after a double click nobody reads a line in a terminal. For those who do the KnownError is
    raised when that window is closed, but not on a `locked` machine, where the lessons are what it is there for.
    """
    application = make_application()
    # Qt's own file dialog would write down which folders, and whose memory stick, were looked in.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    speak(application, program_language or language.partition("-")[0])
    themes = Themes(load_themes(resource("themes")))
    themes.apply()
    themes.icons = icons = Icons(resource("icons"), themes.theme)
    application.setWindowIcon(icons.mark())
    library = _opened(application, content, language, icons)
    try:
        desk = PresentationDesk(load_looks(resource("themes")), Screens())
        desk.read = system_voice(desk)
        desk.awake = system_awake(desk)
        problem: KnownError | None = None
        if name:
            try:
                desk.start(Show(named_deck(library, name)))
            except KnownError as error:
                problem = error
            else:
                desk.ended.connect(application.quit)
                return application.exec()
        code = _choose(application, library, desk, icons, problem)
        if problem is not None and not locked:
            raise problem
        return code
    finally:
        library.store.close()


def _opened(application: QApplication, content: Path, language: str, icons: Icons) -> Library:
    """The reference work. Where it cannot be read a window says so until it can; ContentError when that is left."""
    while True:
        try:
            return _library(content, language)
        except KnownError as error:
            if not _tries_again(application, error, content, icons):
                raise


def _library(content: Path, language: str) -> Library:
    store = ContentStore.open(content)
    try:
        library = Library(store, language)
        library.lessons()
    except Exception as error:
        store.close()
        check_opened(content, error)
        raise
    return library


def _tries_again(application: QApplication, error: KnownError, content: Path, icons: Icons) -> bool:
    from desktop.ui.problem import ProblemWindow

    window = ProblemWindow(error, str(content), icons)
    window.retryRequested.connect(lambda: application.exit(_AGAIN))
    window.show()
    code = application.exec()
    window.close()
    window.deleteLater()
    return code == _AGAIN


def _choose(
    application: QApplication, library: Library, desk: PresentationDesk, icons: Icons, problem: KnownError | None
) -> int:
    window = PresentOnly(library, desk, icons)
    window.say(str(problem or ""))
    window.show()
    code = application.exec()
    desk.end()
    window.close()
    return code
