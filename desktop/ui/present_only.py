"""Presentation only, for a shared classroom machine: lessons are shown, nothing is written and nothing kept."""

import random
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.core.errors import KnownError
from desktop.core.languages import nearest_language
from desktop.core.words import translate
from desktop.lessons.lesson import Lesson
from desktop.lessons.library import Library
from desktop.lessons.quiz import QuizChoice, team_names
from desktop.lessons.show import Show
from desktop.lessons.slides import Deck
from desktop.ui.folders import start_folder
from desktop.ui.icons import Icons
from desktop.ui.parts import label
from desktop.ui.places import Place
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_files import read_lesson
from desktop.ui.present_home import LessonsView
from desktop.ui.spoken import announce


class PresentOnly(QWidget):
    """The lessons as the whole window. What is shown is forgotten with it."""

    def __init__(self, library: Library, desk: PresentationDesk, icons: Icons) -> None:
        super().__init__()
        self.library, self.desk = library, desk
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Brobyggaren – bara visning"))
        self.setWindowIcon(icons.mark())
        self.resize(1024, 700)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self._message())
        self.view = LessonsView(library.lessons, icons, exporting=False, editing=False)
        self.view.asked.connect(self.do)
        self.view.quizRequested.connect(lambda: self.quiz(None))
        self.view.talkRequested.connect(lambda: self._start(library.talk_deck((), random.randrange(1_000_000))))
        self.view.fileRequested.connect(self._ask_file)
        column.addWidget(self.view, 1)
        self.view.show_place(Place("lessons"))

    def _message(self) -> QWidget:
        self.message = label("", "wrong", wrap=True)
        self.message.setContentsMargins(40, 22, 32, 0)
        self.message.hide()
        return self.message

    def say(self, words: str) -> None:
        """Says above the lessons what could not be done; with empty words nothing."""
        self.message.setText(words)
        self.message.setVisible(bool(words))
        announce(self, words)

    def do(self, name: str, lesson: Lesson) -> None:
        """Shows a lesson, its words, its questions, or its quiz."""
        library = self.library
        match name:
            case "show" | "whole":
                self._start(library.lesson_deck(lesson, whole=name == "whole"))
            case "words":
                second = nearest_language("sv" if library.language == "en" else "en", library.store.languages())
                self._start(library.words_deck(lesson.pages, second or "", lesson.title))
            case "talk":
                self._start(library.talk_deck(lesson.pages))
            case "quiz":
                self.quiz(lesson)

    def quiz(self, lesson: Lesson | None) -> None:
        """Asks what the quiz is made of, and begins it."""
        from desktop.ui.present_quiz import quiz_dialog

        dialog = quiz_dialog(self.library, lesson, self)
        dialog.started.connect(self._begin_quiz)
        dialog.open()

    def _begin_quiz(self, choice: QuizChoice, teams: list[str]) -> None:
        show = self.library.quiz(replace(choice, seed=random.randrange(1_000_000)), team_names(teams, self.tr("Lag")))
        self.say("")
        self.desk.start(show)

    def show_file(self, path: Path) -> None:
        """Shows the lesson in a file. Raises KnownError."""
        lesson = read_lesson(path, self.library.store.has_page)
        self._start(self.library.lesson_deck(lesson))

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Visa en fil"), str(start_folder()), f"{self.tr('Samling')} (*.brosamling)"
        )
        if path:
            try:
                self.show_file(Path(path))
            except KnownError as error:
                self.say(str(error))

    def _start(self, deck: Deck | None) -> None:
        self.say("" if deck is not None else self.tr("Det finns inget att visa."))
        if deck is not None:
            self.desk.start(Show(deck))


def named_deck(library: Library, name: str) -> Deck:
    """The deck of a file, a ready-made lesson or a page. Raises KnownError."""
    lesson = next((one for one in library.lessons() if one.id == name), None)
    if lesson is not None:
        return library.lesson_deck(lesson)
    path = Path(name)
    if path.suffix == ".brosamling" and not path.exists():
        raise KnownError(
            translate("PresentOnly", "Det finns ingen fil %s.") % path.name,
            translate("PresentOnly", "Se efter att minnet sitter i och att namnet är rätt."),
        )
    if path.suffix == ".brosamling" or path.is_file():
        return library.lesson_deck(read_lesson(path, library.store.has_page))
    return library.page_deck(name)
