"""A lesson being written: aim, for whom, and its steps with minutes, what to say, tasks and material."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.core.records import PageRef
from desktop.lessons.lesson import LONGEST_STEP, Lesson, LessonStep
from desktop.ui.icons import Icons
from desktop.ui.layouts import inside
from desktop.ui.parts import add_answers, button, icon_button, label
from desktop.ui.spoken import name_choice
from desktop.ui.touch import scroll_all_by_touch


class PageField(QComboBox):
    """A field whose Return takes what stands in it, and goes no further to the dialog's default button."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.entered.emit()


class LessonEditor(QDialog):
    """Gives the lesson back by its signal when it is to be kept."""

    saved = Signal(object)
    """The Lesson as it was written."""

    def __init__(self, lesson: Lesson, refs: Sequence[PageRef], icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lesson = lesson
        self._refs = {ref.id: ref for ref in refs}
        self._steps = list(lesson.steps)
        self._at = -1
        self._refused = False
        self.setWindowTitle(self.tr("Lektion"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(980, 640)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 22, 26, 20)
        outer.setSpacing(14)
        self._about(inside(outer, QFormLayout()))
        row = inside(outer, QHBoxLayout(), 1)
        row.setSpacing(20)
        self._left(inside(row, QVBoxLayout(), 5), icons)
        self._right(inside(row, QVBoxLayout(), 6))
        self._foot(inside(outer, QHBoxLayout()))
        self._fill(0)
        scroll_all_by_touch(self)
        self._begun = self.made()

    # -- building ---------------------------------------------------------------------------

    def _about(self, form: QFormLayout) -> None:
        form.setSpacing(8)
        self.title = self._field(form, self.tr("Namn"), self.lesson.title, 200)
        self.aim = self._field(form, self.tr("Mål"), self.lesson.aim, 1000)
        self.audience = self._field(form, self.tr("För vem"), self.lesson.audience, 200)
        self.material = self._field(form, self.tr("Ta med"), self.lesson.material, 500)

    def _field(self, form: QFormLayout, name: str, text: str, most: int) -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(most)
        field.setAccessibleName(name)
        form.addRow(label(name, "muted"), field)
        return field

    def _left(self, column: QVBoxLayout, icons: Icons) -> None:
        column.setSpacing(8)
        column.addWidget(label(self.tr("Steg"), "section"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Lektionens steg"))
        self.list.setObjectName("minelist")
        self.list.currentRowChanged.connect(self._show)
        column.addWidget(self.list, 1)
        row = inside(column, QHBoxLayout())
        self.pages = PageField()
        self.pages.entered.connect(self.add)
        self.pages.setEditable(True)
        self.pages.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        name_choice(self.pages, self.tr("Sida att lägga till"))
        for ref in self._refs.values():
            self.pages.addItem(ref.short or ref.title, ref.id)
        completer = self.pages.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        add = button(self.tr("Lägg till sidan"))
        add.clicked.connect(self.add)
        row.addWidget(self.pages, 1)
        row.addWidget(add)
        for icon, name, keys, deed in (
            ("chevron-up", self.tr("Flytta upp"), "Alt+Up", lambda: self.move_step(-1)),
            ("chevron-down", self.tr("Flytta ned"), "Alt+Down", lambda: self.move_step(1)),
            ("x", self.tr("Ta bort steget"), "Alt+Delete", self.take_out),
        ):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            made = icon_button(icons, icon, name, f"{name} ({shown})")
            made.clicked.connect(deed)
            QShortcut(QKeySequence(keys), self, deed)
            row.addWidget(made)

    def _right(self, column: QVBoxLayout) -> None:
        column.setSpacing(6)
        row = inside(column, QHBoxLayout())
        self.minutes = QSpinBox()
        self.minutes.setRange(0, LONGEST_STEP)
        self.minutes.lineEdit().setTextMargins(8, 0, 0, 0)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setAccessibleName(self.tr("Minuter för steget"))
        self.minutes.valueChanged.connect(lambda _: self._keep())
        self.total = label("", "muted")
        row.addWidget(self.minutes)
        row.addStretch(1)
        row.addWidget(self.total)
        self.say = self._text(column, self.tr("Att säga"), 3)
        self.tasks = self._text(column, self.tr("Uppgifter, en på varje rad"), 2)
        self.step_material = self._text(column, self.tr("Material"), 1)

    def _text(self, column: QVBoxLayout, name: str, share: int) -> QPlainTextEdit:
        column.addWidget(label(name, "muted"))
        field = QPlainTextEdit()
        field.setObjectName("note")
        field.setTabChangesFocus(True)
        field.setMinimumHeight(60)
        field.setAccessibleName(name)
        field.textChanged.connect(self._keep)
        column.addWidget(field, share)
        return field

    def _foot(self, row: QHBoxLayout) -> None:
        self.message = label("", "wrong", wrap=True)
        row.addWidget(self.message, 1)
        _, self.save = add_answers(row, self, self.tr("Spara lektionen"))
        self.save.clicked.connect(self._save)

    # -- steps ------------------------------------------------------------------------------

    def made(self) -> Lesson:
        """The lesson as it is written now."""
        return replace(
            self.lesson,
            title=self.title.text().strip(),
            aim=self.aim.text().strip(),
            audience=self.audience.text().strip(),
            material=self.material.text().strip(),
            steps=tuple(self._steps),
        )

    def add(self) -> None:
        """Puts the chosen page last; what was typed must be a page."""
        page = self.pages.currentData()
        typed = self.pages.currentText().strip().casefold()
        named = [r.id for r in self._refs.values() if typed in ((r.short or r.title).casefold(), r.title.casefold())]
        if named:
            page = named[0]
        elif typed != self.pages.itemText(self.pages.currentIndex()).casefold():
            self.message.setText(self.tr("Välj en sida i listan."))
            return
        self.message.clear()
        self._steps.append(LessonStep(str(page), 5))
        self._fill(len(self._steps) - 1)

    def move_step(self, by: int) -> None:
        """Moves the chosen step up or down."""
        to = self._at + by
        if 0 <= self._at < len(self._steps) and 0 <= to < len(self._steps):
            self._steps.insert(to, self._steps.pop(self._at))
            self._fill(to)

    def take_out(self) -> None:
        """Takes the chosen step away."""
        if 0 <= self._at < len(self._steps):
            del self._steps[self._at]
            self._fill(min(self._at, len(self._steps) - 1))

    def _fill(self, at: int) -> None:
        self._at = -1
        self.list.blockSignals(True)
        self.list.clear()
        for step in self._steps:
            self.list.addItem(self._line(step))
        self.list.blockSignals(False)
        self.list.setCurrentRow(at)
        self._show(at if self._steps else -1)

    def _line(self, step: LessonStep) -> str:
        ref = self._refs.get(step.page)
        name = (ref.short or ref.title) if ref is not None else self.tr("%s (finns inte här)") % step.page
        return f"{name}  ·  {step.minutes} min" if step.minutes else name

    def _show(self, at: int) -> None:
        self._at = -1
        there = 0 <= at < len(self._steps)
        step = self._steps[at] if there else LessonStep("")
        self.minutes.setValue(step.minutes)
        self.say.setPlainText(step.say)
        self.tasks.setPlainText("\n".join(step.tasks))
        self.step_material.setPlainText(step.material)
        for field in (self.minutes, self.say, self.tasks, self.step_material):
            field.setEnabled(there)
        self._at = at if there else -1
        self._count()

    def _keep(self) -> None:
        if self._at < 0:
            return
        tasks = tuple(row.strip() for row in self.tasks.toPlainText().splitlines() if row.strip())
        step = replace(
            self._steps[self._at],
            minutes=self.minutes.value(),
            say=self.say.toPlainText().strip(),
            tasks=tasks,
            material=self.step_material.toPlainText().strip(),
        )
        self._steps[self._at] = step
        item = self.list.item(self._at)
        if item is not None:
            item.setText(self._line(step))
        self._count()

    def _count(self) -> None:
        total = sum(step.minutes for step in self._steps)
        self.total.setText(self.tr("Hela lektionen: %n minut(er)", "", total))

    def reject(self) -> None:
        """Leaves without saving; asked first where something was written."""
        if self.made() == self._begun or self._let_go():
            super().reject()

    def _let_go(self) -> bool:
        title, text = self.tr("Lektionen är inte sparad"), self.tr("Vill du stänga utan att spara det du har ändrat?")
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        return QMessageBox.question(self, title, text, yes | no, no) == yes

    def _save(self) -> None:
        lesson = self.made()
        if not lesson.title:
            self.message.setText(self.tr("Ge lektionen ett namn."))
            self.title.setFocus()
        elif not lesson.steps:
            self.message.setText(self.tr("Lägg till minst en sida."))
        else:
            self._refused = False
            self.saved.emit(lesson)
            if not self._refused:
                self.accept()

    def refuse(self, words: str) -> None:
        """Says why the lesson could not be kept. What was written stays here."""
        self._refused = True
        self.message.setText(words)
