"""A lesson to take home: its papers as PDF, a collection for a colleague, a quiz's result by team."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from desktop.core.errors import KnownError
from desktop.jobs.runner import Lane
from desktop.lessons.lesson import Lesson, to_lines
from desktop.lessons.paper import Data
from desktop.lessons.quiz import result_text
from desktop.lessons.quiz_show import QuizShow
from desktop.ui.folders import start_file, used
from desktop.ui.saving import may_save

Say = Callable[[str], None]
_YES, _NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
_FORBIDDEN = '<>:"/\\|?*'


class LessonFiles(QObject):
    """Asks where, and writes. Typst works in its own lane."""

    def __init__(self, parent: QWidget, lane: Lane[object], edition: str, say: Say) -> None:
        super().__init__(parent)
        self._parent, self._lane, self._edition, self._say = parent, lane, edition, say

    def ask_groups(self) -> list[str]:
        """The names on the cards, one a line."""
        text, taken = QInputDialog.getMultiLineText(
            self._parent, self.tr("Namnkort"), self.tr("Gruppernas namn, ett på varje rad:"),
            "\n".join(self.tr("Grupp %d") % number for number in range(1, 5)),
        )  # fmt: skip
        return text.splitlines() if taken else []

    def save_paper(self, kind: str, lesson: Lesson, data: Data) -> None:
        """Asks where a paper goes and makes it."""
        path = self._ask(f"{lesson.title} – {data['say'].get(kind, kind)}", ".pdf", "PDF")
        if path is not None:
            self.write_paper(path, data)

    def write_paper(self, path: Path, data: Data) -> None:
        """Makes a paper and writes it, whole or not at all."""

        def job(_: object) -> str:
            from desktop.core.files import write_whole
            from desktop.sheets.lesson_paper import lesson_pdf

            write_whole(path, lesson_pdf(data, date.today(), self._edition))
            return path.name

        words = self.tr("Sparad: %s")  # when it is written, another window may have taken the place of this one
        self._lane.submit(job, lambda name: self._say(words % name), self._failed)

    def share(self, lesson: Lesson, title_of: Callable[[str], str]) -> None:
        """A lesson as a file that a colleague opens by double click."""
        path = self._ask(lesson.title, ".brosamling", self.tr("Samling"))
        if path is not None:
            self._try(lambda: write_lesson(path, lesson, title_of), path)

    def save_result(self, show: QuizShow, over: QWidget | None = None) -> str:
        """The teams and their points as text; there is no one by name in it. Asked `over` a window.

        Returns what is said of it, empty where nothing was to be saved.
        """
        from desktop.core.files import write_whole

        day = date.today().isoformat()
        path = self._ask(f"{show.deck.title} {day}", ".txt", self.tr("Text"), over)
        if path is None:
            return ""
        text = result_text(show.round.teams, show.deck.title, day, show.language)
        return self._try(lambda: write_whole(path, text.encode()), path)

    def _ask(self, title: str, suffix: str, kind: str, over: QWidget | None = None) -> Path | None:
        parent = over or self._parent
        if not may_save(parent):
            return None
        words = "".join(" " if letter in _FORBIDDEN or ord(letter) < 32 else letter for letter in title)
        name = " ".join(words.split()).strip(". ")[:80] + suffix
        path, _ = QFileDialog.getSaveFileName(parent, self.tr("Spara som"), start_file(name), f"{kind} (*{suffix})")
        used(path)
        return self._named(Path(path), suffix, parent) if path else None

    def _named(self, path: Path, suffix: str, parent: QWidget) -> Path | None:
        """The path with its suffix; a file that is there under that name is not written over without a question."""
        if path.suffix.lower() == suffix:
            return path
        whole = path.with_name(path.name + suffix)
        text = self.tr("Filen %s finns redan. Vill du skriva över den?") % whole.name
        if whole.exists() and QMessageBox.question(parent, self.tr("Spara som"), text, _YES | _NO, _NO) != _YES:
            return None
        return whole

    def _try(self, write: Callable[[], None], path: Path) -> str:
        try:
            write()
        except KnownError as error:
            said = str(error)
        else:
            said = self.tr("Sparad: %s") % path.name
        self._say(said)
        return said

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._say(str(error))


def write_lesson(path: Path, lesson: Lesson, title_of: Callable[[str], str]) -> None:
    """A lesson as a `.brosamling`: its pages and its own texts, nothing else. Raises KnownError."""
    from desktop.user.records import Item, MyCollection, Place
    from desktop.user.sharing import write_shared

    items = [
        Item("", "", line.kind, Place(line.page, title=title_of(line.page)) if line.page else Place(""), line.text)
        for line in to_lines(lesson)
    ]
    write_shared(path, MyCollection("", "", lesson.title, lesson.aim, "", ""), items)


def read_lesson(path: Path, has_page: Callable[[str], bool]) -> Lesson:
    """The lesson in a `.brosamling`. Raises KnownError."""
    from desktop.lessons.lesson import from_lines
    from desktop.ui.present_shelf import lines_of
    from desktop.user.sharing import read_shared

    shared = read_shared(path, has_page)
    return from_lines("", shared.title, shared.aim, lines_of(shared.items))
