"""What a quiz is made of: area, kind, difficulty, how many, teams; "true or not sure" for those new to it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import KnownError
from desktop.lessons.lesson import Lesson
from desktop.lessons.library import Library
from desktop.lessons.quiz import MOST_TEAMS, QuizChoice, pick
from desktop.ui.layouts import inside
from desktop.ui.parts import add_answers, label
from desktop.ui.spoken import name_choice


def quiz_dialog(library: Library, lesson: Lesson | None, parent: QWidget) -> "QuizDialog":
    """Asks for a quiz over the work, or over a lesson's pages. Shown by its `open`."""
    refs = library.store.pages(library.language, kind="omrade")
    areas = [(ref.id.removeprefix("omr-"), ref.short or ref.title) for ref in refs if ref.id != "omr-index"]

    def count(choice: QuizChoice) -> int:
        try:
            return len(pick(library.bank(), replace(choice, count=10_000), library.language))
        except KnownError:
            return 0

    pages, title = (lesson.pages, lesson.title) if lesson is not None else ((), "")
    return QuizDialog(areas, count, pages, title, parent)


class QuizDialog(QDialog):
    """Asks for a quiz; says at once how many questions there are."""

    started = Signal(object, list)
    """A QuizChoice without seed, and the names of the teams."""

    def __init__(
        self,
        areas: Sequence[tuple[str, str]],
        count: Callable[[QuizChoice], int],
        pages: Sequence[str] = (),
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._count_of, self._pages = count, tuple(pages)
        self.setWindowTitle(self.tr("Frågesport för hela rummet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 20)
        column.setSpacing(12)
        column.addWidget(label(title or self.tr("Frågesport för hela rummet"), "h2", wrap=True))
        self._form(inside(column, QFormLayout()), areas)
        self.teams = self._team_fields(column)
        self.found = label("", "muted", wrap=True)
        column.addWidget(self.found)
        row = inside(column, QHBoxLayout())
        row.addStretch(1)
        _, self.begin = add_answers(row, self, self.tr("Börja"))
        self.begin.clicked.connect(self._begin)
        self._tell()

    def _form(self, form: QFormLayout, areas: Sequence[tuple[str, str]]) -> None:
        form.setSpacing(8)
        self.area = self._choice(form, self.tr("Område"), [("", self.tr("Alla områden")), *areas])
        kinds = [
            ("", self.tr("Alla frågor")),
            ("val", self.tr("Välj rätt svar")),
            ("sant", self.tr("Sant eller falskt")),
        ]
        self.kind = self._choice(form, self.tr("Slag"), kinds)
        levels = [("1", self.tr("Lätta")), ("2", self.tr("Lätta och medelsvåra")), ("0", self.tr("Alla"))]
        self.level = self._choice(form, self.tr("Svårighet"), levels)
        self.level.setCurrentIndex(2)
        self.number = QSpinBox()
        self.number.setRange(1, 50)
        self.number.setValue(10)
        self.number.lineEdit().setTextMargins(8, 0, 0, 0)
        self.number.setAccessibleName(self.tr("Antal frågor"))
        form.addRow(label(self.tr("Antal"), "muted"), self.number)
        self.own = QCheckBox(self.tr("Bara frågor om lektionens sidor"))
        self.own.setChecked(bool(self._pages))
        self.own.toggled.connect(lambda _: self._tell())
        form.addRow("", self.own)
        self.own.setVisible(bool(self._pages))
        self.statements = QCheckBox(self.tr("Stämmer det, eller är vi inte säkra? För grupper som är nya i ämnet"))
        form.addRow("", self.statements)

    def _choice(self, form: QFormLayout, name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        name_choice(box, name)
        for key, text in choices:
            box.addItem(text, key)
        box.currentIndexChanged.connect(lambda _: self._tell())
        form.addRow(label(name, "muted"), box)
        return box

    def _team_fields(self, column: QVBoxLayout) -> list[QLineEdit]:
        column.addWidget(label(self.tr("Lag, om ni vill. Ge lagen namn, inte personerna."), "muted", wrap=True))
        fields = []
        for first in range(0, MOST_TEAMS, 3):
            row = inside(column, QHBoxLayout())
            for number in range(first + 1, first + 4):
                field = QLineEdit()
                field.setMaxLength(40)
                field.setPlaceholderText(self.tr("Lag %d") % number)
                field.setAccessibleName(self.tr("Lag %d") % number)
                row.addWidget(field)
                fields.append(field)
        return fields

    def choice(self) -> QuizChoice:
        """What is chosen now."""
        return QuizChoice(
            area=str(self.area.currentData()),
            kind=str(self.kind.currentData()),
            difficulty=int(self.level.currentData()),
            pages=self._pages if self.own.isChecked() else (),
            count=self.number.value(),
            statements=self.statements.isChecked(),
        )

    def names(self) -> list[str]:
        """The teams' names; empty without teams."""
        return [name for field in self.teams if (name := field.text().strip())]

    def _tell(self) -> None:
        if not hasattr(self, "found"):
            return
        count = self._count_of(self.choice())
        self.begin.setEnabled(count > 0)
        self.found.setText(
            self.tr("%n fråga(or) att välja bland.", "", count) if count else self.tr("Inga frågor. Välj något annat.")
        )

    def _begin(self) -> None:
        self.started.emit(self.choice(), self.names())
        self.accept()
