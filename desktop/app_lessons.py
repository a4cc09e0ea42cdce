"""The lessons' part of the composition root: into the window, or as presentation only."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import Desk, make_application
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


def make_room(desk: Desk, exporting: bool = True) -> LessonRoom:
    """The lessons of a window that is built. One's own come from what `add_mine` opened."""
    window, store = desk.window, desk.store

    def title_of(page: str) -> str:
        refs = store.refs([page], desk.presenter.language)
        return refs[0].title if refs else page

    mine = window.findChild(Mine)
    shelf: Shelf = MineShelf(mine.desk, title_of) if mine is not None else NoShelf()
    presenting = PresentationDesk(load_looks(resource("themes")), Screens(window))
    presenting.setParent(window)
    presenting.read = system_voice(presenting)
    presenting.awake = system_awake(presenting)
    files = LessonFiles(
        window, desk.papers, store.meta().get("edition", ""), lambda words: desk.window.status.say(words)
    )
    return LessonRoom(window, shelf, presenting, files, exporting)


def start_presentation(
    content: Path, name: str = "", language: str = BASE_LANGUAGE, locked: bool = False, program_language: str = ""
) -> int:
    """Presentation only: shows a file, a lesson or a page, or the lessons to choose from. Writes nothing.

    Returns the exit code when the presentation (or the window it was chosen in) is closed. Raises KnownError for
    what cannot be shown; with `locked`, and where there is no line to write it on, the window says so instead.
    """
    store = ContentStore.open(content)
    try:
        library = Library(store, language)
        application = make_application()
        speak(application, program_language or language.partition("-")[0])
        themes = Themes(load_themes(resource("themes")))
        themes.apply()
        desk = PresentationDesk(load_looks(resource("themes")), Screens())
        desk.read = system_voice(desk)
        desk.awake = system_awake(desk)
        problem = ""
        if name:
            try:
                desk.start(Show(named_deck(library, name)))
            except KnownError as error:
                if not locked and sys.stderr is not None:
                    raise
                problem = str(error)
            else:
                desk.ended.connect(application.quit)
                return application.exec()
        return _choose(application, themes, library, desk, problem)
    finally:
        store.close()


def _choose(application: QApplication, themes: Themes, library: Library, desk: PresentationDesk, problem: str) -> int:
    icons = Icons(resource("icons"), themes.theme)
    themes.icons = icons
    window = PresentOnly(library, desk, icons)
    window.message.setText(problem)
    window.show()
    code = application.exec()
    desk.end()
    window.close()
    return code
