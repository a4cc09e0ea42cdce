"""The lessons in the window: what is shown becomes a presentation, a lesson is shown, written, printed, shared."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.errors import KnownError
from desktop.core.languages import nearest_language
from desktop.lessons.lesson import Lesson
from desktop.lessons.library import PAPERS, Library
from desktop.lessons.quiz import QuizChoice, team_names
from desktop.lessons.quiz_show import QuizShow
from desktop.lessons.show import Show
from desktop.lessons.slides import Deck
from desktop.ui.folders import start_folder, used
from desktop.ui.main_window import MainWindow
from desktop.ui.places import Place
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_files import LessonFiles, read_lesson
from desktop.ui.present_home import LessonsView
from desktop.ui.present_hook import PLACE
from desktop.ui.present_shelf import Shelf


class LessonRoom(QObject):
    """Lives as long as the window."""

    def __init__(
        self, window: MainWindow, shelf: Shelf, desk: PresentationDesk, files: LessonFiles, exporting: bool = True
    ) -> None:
        super().__init__(window)
        self.window, self.shelf, self.desk, self.files, self.exporting = window, shelf, desk, files, exporting
        self._library: Library | None = None
        desk.notes = shelf.notes
        shelf.watch(self._refresh)
        desk.keeps = exporting
        desk.resultRequested.connect(self._save_result)

    # -- what there is ----------------------------------------------------------------------

    def view(self) -> QWidget:
        """The lessons as a place of the window."""
        view = LessonsView(self.lessons, self.window.icons, self.exporting)
        view.asked.connect(self.do)
        view.newRequested.connect(lambda: self.edit(Lesson("", "")))
        view.quizRequested.connect(lambda: self.quiz(None))
        view.talkRequested.connect(lambda: self.talk(None))
        view.fileRequested.connect(self.open_file)
        return view

    @property
    def library(self) -> Library:
        """The work in the language that is read now."""
        language = self.window.presenter.language
        if self._library is None or self._library.language != language:
            self._library = Library(self.window.presenter.store, language)
        return self._library

    def lessons(self) -> list[Lesson]:
        """One's own first, then those that come with the work."""
        return [*self.shelf.lessons(), *self.library.lessons()]

    def second(self) -> str:
        """The other language of the words: English, or Swedish for those who read English."""
        language = self.library.language
        others = [tag for tag in self.window.presenter.languages if tag.split("-")[0] != language.split("-")[0]]
        return nearest_language("sv" if language == "en" else "en", others) or ""

    # -- showing ----------------------------------------------------------------------------

    def present(self) -> None:
        """Shows what is in the window: a search, a page, the map, the timeline; else the lessons."""
        deck, nothing = self.deck(), self._nothing()
        if deck is not None:
            self.start(deck)
        elif nothing:
            self.window.status.say(nothing)
        else:
            self.window.go(Place(PLACE))
            self.window.status.say(self.tr("Det du hade framme har inga bilder. Välj en lektion här."))

    def _nothing(self) -> str:
        """Why what could be shown has no slides; empty where the lessons are the answer."""
        window = self.window
        if window.desk.active and window.stack.currentWidget() is window.results:
            return self.tr("Sökningen har inga träffar att visa.")
        current = getattr(getattr(window.stack.currentWidget(), "tree", None), "current", str)()
        kind = window.presenter.tabs.history.visit.place.kind
        return self.tr("Samlingen har inga sidor att visa än.") if kind == "collections" and current else ""

    def deck(self) -> Deck | None:
        """The slides of what the window shows, or None where there are none."""
        window, library = self.window, self.library
        if window.desk.active and window.stack.currentWidget() is window.results:
            result = window.results.result()
            return library.hits_deck(result.text, [hit.page for hit in result.hits]) if result.hits else None
        place = window.presenter.tabs.history.visit.place
        view = window.stack.currentWidget()
        match place.kind:
            case "page" if library.store.has_page(place.detail):
                return library.page_deck(place.detail)
            case "map":
                return library.map_deck(shown_year(view))
            case "timeline":
                return library.timeline_deck(shown_area(view))
            case "glossary":
                return library.words_deck([ref.id for ref in library.store.pages()], self.second())
            case "collections":
                current = getattr(getattr(view, "tree", None), "current", str)()
                lesson = next((one for one in self.shelf.lessons() if one.id == current), None)
                return library.lesson_deck(lesson) if lesson is not None else None
            case _:
                return None

    def start(self, deck: Deck) -> None:
        """Begins a presentation."""
        self.desk.start(Show(deck))

    def do(self, name: str, lesson: Lesson) -> None:
        """What the lessons' place asked for."""
        deeds: dict[str, Callable[[Lesson], None]] = {
            "show": lambda one: self.start(self.library.lesson_deck(one)),
            "whole": lambda one: self.start(self.library.lesson_deck(one, whole=True)),
            "words": self.words,
            "talk": self.talk,
            "quiz": self.quiz,
            "edit": self.edit,
            "remove": self.remove,
            "share": lambda one: self.files.share(one, self.title_of),
        }
        if name in PAPERS:
            self.paper(name, lesson)
        else:
            deeds[name](lesson)

    def words(self, lesson: Lesson) -> None:
        """The words of a lesson as a warm-up."""
        deck = self.library.words_deck(lesson.pages, self.second(), lesson.title)
        self._start_or_say(deck, self.tr("Lektionens sidor har inga ord i ordlistan."))

    def talk(self, lesson: Lesson | None) -> None:
        """Questions to talk about: of a lesson in its order, or of the whole work in random order."""
        shown = self.window.presenter.shown
        pages = lesson.pages if lesson is not None else (shown.page.id,) if shown is not None else ()
        seed = None if pages else random.randrange(1_000_000)
        deck = self.library.talk_deck(pages, seed) or self.library.talk_deck((), random.randrange(1_000_000))
        self._start_or_say(deck, self.tr("Det finns inga samtalsfrågor."))

    def _start_or_say(self, deck: Deck | None, nothing: str) -> None:
        if deck is None:
            self.window.status.say(nothing)
        else:
            self.start(deck)

    def quiz(self, lesson: Lesson | None) -> None:
        """Asks what the quiz is made of, and begins it."""
        from desktop.ui.present_quiz import quiz_dialog

        dialog = quiz_dialog(self.library, lesson, self.window)
        dialog.started.connect(self.begin_quiz)
        dialog.open()

    def begin_quiz(self, choice: QuizChoice, teams: list[str]) -> None:
        """Begins a quiz in a new random order."""
        seed = random.randrange(1_000_000)
        try:
            show = self.library.quiz(replace(choice, seed=seed), team_names(teams, self.tr("Lag")))
        except KnownError as error:
            self.window.status.say(str(error))
            return
        self.desk.start(show)

    # -- keeping ----------------------------------------------------------------------------

    def title_of(self, page: str) -> str:
        """A page's title, or its id where it is gone."""
        refs = self.library.store.refs([page], self.library.language)
        return refs[0].title if refs else page

    def edit(self, lesson: Lesson) -> None:
        """Opens a lesson for writing; a ready-made one becomes one's own."""
        from desktop.ui.present_editor import LessonEditor

        refs = self.library.store.pages(self.library.language)
        editor = LessonEditor(lesson, refs, self.window.icons, self.window)
        editor.saved.connect(self._save)
        editor.open()

    def _save(self, lesson: Lesson) -> None:
        from desktop.ui.present_editor import LessonEditor

        editor = self.sender()
        if self.shelf.save(lesson) is not None:
            self.window.status.say(self.tr("Lektionen är sparad. Du hittar den också under Mina samlingar."))
        elif isinstance(editor, LessonEditor):
            editor.refuse(self.tr("Lektionen är inte sparad: det som är ditt går inte att skriva i just nu."))
            self.shelf.ask_open()

    def remove(self, lesson: Lesson) -> None:
        """Takes a lesson away; it can be undone."""
        self.shelf.remove(lesson.id)
        self.window.status.say(self.tr("Lektionen är borttagen. Den kommer tillbaka med Ångra i Mitt (Ctrl+Alt+Z)."))

    def _refresh(self) -> None:
        view = self.window.stack.currentWidget()
        if isinstance(view, LessonsView):
            view.show_place(Place(PLACE))

    # -- files ------------------------------------------------------------------------------

    def paper(self, kind: str, lesson: Lesson) -> None:
        """A lesson's paper as a PDF."""
        groups = self.files.ask_groups() if kind == "cards" else []
        if kind != "cards" or any(name.strip() for name in groups):
            self.files.save_paper(kind, lesson, self.library.paper(kind, lesson, self.second(), groups))

    def _save_result(self, show: QuizShow) -> None:
        self.desk.resume(self.files.save_result(show, self.desk.front))

    def open_file(self) -> None:
        """Asks for a file that somebody handed over, and shows it without keeping it."""
        kind = self.tr("Samling")
        path, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Visa en fil"), str(start_folder()), f"{kind} (*.brosamling)"
        )
        used(path)
        if path:
            self.show_file(Path(path))

    def show_file(self, path: Path) -> None:
        """Shows the lesson in a file."""
        try:
            lesson = read_lesson(path, self.library.store.has_page)
        except KnownError as error:
            self.window.status.say(str(error))
            return
        self.start(self.library.lesson_deck(lesson))


def shown_year(view: QWidget | None) -> int:
    """The year that the map shows; 0 for all of them."""
    from desktop.ui.map_model import ALL_YEARS
    from desktop.ui.map_view import MapView

    return view.year() if isinstance(view, MapView) and view.year() != ALL_YEARS else 0


def shown_area(view: QWidget | None) -> str:
    """The area that the timeline shows; empty for all of them."""
    from desktop.ui.timeline_view import TimelineView

    return str(view.area.currentData() or "") if isinstance(view, TimelineView) else ""
