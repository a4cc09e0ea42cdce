"""The lessons as a place: those that come with the work and one's own, and what can be done with each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.lessons.lesson import Lesson
from desktop.ui.icons import Icons
from desktop.ui.layouts import clear, inside
from desktop.ui.parts import Flow, button, card, label
from desktop.ui.places import Place
from desktop.ui.text_size import scaled
from desktop.ui.touch import scroll_by_touch

WIDEST = 900


class LessonsView(QWidget):
    """Asks by `asked` for what is to be done: show, whole, words, talk, quiz, edit, remove, share or a paper."""

    asked = Signal(str, object)
    newRequested = Signal()
    quizRequested = Signal()
    talkRequested = Signal()
    fileRequested = Signal()

    def __init__(
        self, lessons: Callable[[], Sequence[Lesson]], icons: Icons, exporting: bool = True, editing: bool = True
    ) -> None:
        super().__init__()
        self._lessons, self._icons, self._exporting, self._editing = lessons, icons, exporting, editing
        self._shown: list[Lesson] | None = None
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 26, 32, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("I klassrummet"), "h1", wrap=True))
        self._head(inside(column, Flow(8)))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = body = QWidget()
        body.setMaximumWidth(WIDEST)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 4, 12, 30)
        self._column.setSpacing(14)
        area.setWidget(body)
        scroll_by_touch(area)
        column.addWidget(area, 1)

    def changeEvent(self, event: QEvent) -> None:
        """In larger letters the column is wider, so that the lines hold as many words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._body.setMaximumWidth(scaled(self, WIDEST))

    def _head(self, row: Flow) -> None:
        offered = [(self.tr("Ny lektion"), "plus", self.newRequested)] if self._editing else []
        for text, icon, signal in (
            *offered,
            (self.tr("Frågesport"), "circle-question-mark", self.quizRequested),
            (self.tr("Samtalsfrågor"), "users", self.talkRequested),
            (self.tr("Visa en fil …"), "folder-open", self.fileRequested),
        ):
            made = button(text)
            made.setText(f" {made.text()}")
            self._icons.bind(made, icon, size=17)
            made.clicked.connect(signal)
            row.addWidget(made)

    def show_place(self, place: Place) -> None:
        """Shows the lessons there are now; what is shown already stays with its focus."""
        lessons = list(self._lessons())
        if lessons == self._shown:
            return
        self._shown = lessons
        clear(self._column)
        for own, heading in ((True, self.tr("Mina lektioner")), (False, self.tr("Färdiga lektioner"))):
            some = [lesson for lesson in lessons if lesson.own == own]
            if some:
                self._column.addWidget(label(heading, "h2", wrap=True))
            for lesson in some:
                self._column.addWidget(self._card(lesson))
        self._column.addStretch(1)

    def _card(self, lesson: Lesson) -> QFrame:
        made, column = card()
        made.setAccessibleName(lesson.title)
        column.addWidget(label(lesson.title, "h3", wrap=True))
        length = self.tr("%n minut(er)", "", lesson.minutes) if lesson.minutes else ""
        pages = self.tr("%n sida(or)", "", len(lesson.steps))
        about = " · ".join(part for part in (lesson.audience, length, pages) if part)
        column.addWidget(label(about, "small", wrap=True))
        if lesson.aim:
            column.addWidget(label(lesson.aim, "", wrap=True))
        row = inside(column, Flow(8))
        for text, icon, name, look in (
            (self.tr("Visa"), "presentation", "show", "primary"),
            (self.tr("Ord först"), "book-a", "words", ""),
            (self.tr("Samtal"), "users", "talk", ""),
            (self.tr("Frågesport"), "circle-question-mark", "quiz", ""),
        ):
            made_button = self._button(text, icon, look)
            made_button.clicked.connect(lambda _=False, name=name: self.asked.emit(name, lesson))
            row.addWidget(made_button)
        more = self._button(self.tr("Mer"), "ellipsis", "")
        more.clicked.connect(lambda: self.menu(lesson).popup(more.mapToGlobal(more.rect().bottomLeft())))
        row.addWidget(more)
        return made

    def _button(self, text: str, icon: str, look: str) -> QPushButton:
        made = button(text, look)
        made.setText(f" {made.text()}")
        self._icons.bind(made, icon, "on_blue" if look == "primary" else "ink", size=17)
        return made

    def menu(self, lesson: Lesson) -> QMenu:
        """The rest of what can be done with a lesson; gone again when it has been closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = [("whole", self.tr("Visa med alla bilder"))]
        papers = [
            ("plan", self.tr("Lektionsplan …")),
            ("worksheet", self.tr("Arbetsblad …")),
            ("answers", self.tr("Facit …")),
            ("handout", self.tr("Åhörarkopia, tre bilder på sidan …")),
            ("slides", self.tr("Bilderna som PDF …")),
            ("cards", self.tr("Namnkort till grupper …")),
            ("share", self.tr("Samling till en kollega …")),
        ]
        kept = [("edit", self.tr("Ändra …") if lesson.own else self.tr("Gör en egen av den …"))]
        kept += [("remove", self.tr("Ta bort"))] if lesson.own else []
        for group in (shown, papers if self._exporting else [], kept if self._editing else []):
            for name, text in group:
                menu.addAction(text).triggered.connect(lambda _=False, name=name: self.asked.emit(name, lesson))
            menu.addSeparator()
        return menu
