"""The glossary as a place: letters, a filter, words with their meaning and the page they come from."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.core.collation import swedish_key
from desktop.core.records import Term
from desktop.ui.layouts import clear, inside
from desktop.ui.parts import Flow, button, label, link, tab_through
from desktop.ui.places import Place
from desktop.ui.spoken import tell_when_typed
from desktop.ui.text_size import scaled

WIDEST = 760


def in_order(terms: Sequence[Term]) -> list[Term]:
    """The words in Swedish alphabetical order."""
    return sorted(terms, key=lambda term: swedish_key(term.word))


def first_letter(word: str) -> str:
    """The letter a word stands under; "#" for what is no letter."""
    letter = word[:1].upper()
    return letter if letter.isalpha() else "#"


def matching(terms: Sequence[Term], text: str) -> list[Term]:
    """The words that hold a text, in themselves, in one of their forms or in their meaning."""
    text = text.strip().casefold()
    return [t for t in terms if not text or any(text in words.casefold() for words in (t.word, t.text, *t.forms))]


class GlossaryView(QWidget):
    """The glossary. Asks for the pages of its words."""

    pageRequested = Signal(str, bool)
    readRequested = Signal(str)
    """A word and its meaning, to be read aloud."""

    def __init__(self, terms: Callable[[], Sequence[Term]], title: Callable[[str], str]) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._terms_of, self._title_of = terms, title
        self._terms: list[Term] = []
        self._shown: list[tuple[Term, str]] | None = None
        self._letters: dict[str, tuple[QWidget, QWidget]] = {}
        """The heading of each letter, and the link of its first word."""
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 0)
        column.setSpacing(10)
        row = inside(column, Flow(16, apart=True))
        row.addWidget(label(self.tr("Ordlista"), "place"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Sök ord"))
        self.filter.setAccessibleName(self.tr("Sök ord i ordlistan"))
        self.filter.setMinimumWidth(280)
        self.filter.setMaximumWidth(280)
        self.filter.textChanged.connect(lambda _: self._fill())
        tell_when_typed(self.filter, self._found)
        row.addWidget(self.filter)
        self.entry = self.filter
        self._bar = inside(column, Flow(4))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._area, 1)

    def show_place(self, place: Place) -> None:
        """Shows the words from the first one, perhaps in another language than before."""
        self._terms = in_order(self._terms_of())
        self._fill()
        self._area.verticalScrollBar().setValue(0)

    def view_state(self) -> object:
        """What is filtered by and how far down it is read, for a view that takes the place of this one."""
        return self.filter.text(), self._area.verticalScrollBar().value()

    def restore_view(self, state: Any) -> None:
        """Shows what another view showed."""
        self.filter.setText(state[0])
        self._area.verticalScrollBar().setValue(state[1])

    def shown_words(self) -> list[str]:
        """The words in sight, in order."""
        return [term.word for term in matching(self._terms, self.filter.text())]

    def changeEvent(self, event: QEvent) -> None:
        """In larger letters the column is wider, so that the lines hold as many words."""
        super().changeEvent(event)
        body = self._area.widget() if event.type() == QEvent.Type.StyleChange and self._letters else None
        if body is not None:
            body.setMaximumWidth(scaled(self, WIDEST))

    def _fill(self) -> None:
        """Makes the words anew where they are others than those that stand there: it takes hundreds of widgets."""
        wanted = [(term, self._title_of(term.page)) for term in matching(self._terms, self.filter.text())]
        if wanted == self._shown:
            return
        self._shown = wanted
        body = QWidget()
        body.setMaximumWidth(scaled(self, WIDEST))
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 4, 12, 40)
        column.setSpacing(2)
        self._letters = {}
        for term, title in wanted:
            letter = first_letter(term.word)
            word, to_page = self._word(term, title)
            if letter not in self._letters:
                heading = label(letter, "h2")
                heading.setContentsMargins(0, 18, 0, 4)
                self._letters[letter] = heading, to_page
                column.addWidget(heading)
            column.addWidget(word)
        if not self._letters:
            column.addWidget(label(self.tr("Inget ord motsvarar det du skrev."), "muted", wrap=True))
        column.addStretch(1)
        self._area.setWidget(body)
        self._fill_bar()

    def _word(self, term: Term, title: str) -> tuple[QWidget, QWidget]:
        """A word with what is said of it, and the link to its page."""
        made = QFrame()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 6, 0, 8)
        column.setSpacing(2)
        column.addWidget(label(term.word, "h3", wrap=True))
        column.addWidget(label(term.text, wrap=True))
        to_page = link(title)
        to_page.setAccessibleName(self.tr("%(word)s: läs sidan %(page)s") % {"word": term.word, "page": to_page.text()})
        to_page.clicked.connect(lambda: self.pageRequested.emit(term.page, False))
        read = link(self.tr("Läs upp"))
        read.setAccessibleName(self.tr("Läs upp: %s") % term.word)
        read.clicked.connect(lambda: self.readRequested.emit(f"{term.word}. {term.text}"))
        row = inside(column, Flow(16))
        row.addWidget(to_page)
        row.addWidget(read)
        return made, to_page

    def _fill_bar(self) -> None:
        clear(self._bar)
        chips: list[QWidget] = []
        for letter in sorted(self._letters, key=swedish_key):
            chip = button(letter, "chip")
            chip.setAccessibleName(self.tr("Till bokstaven %s") % letter)
            chip.clicked.connect(lambda _=False, to=letter: self.go_to(to))
            self._bar.addWidget(chip)
            chips.append(chip)
        tab_through(self.filter, *chips)

    def _found(self) -> str:
        count = len(self._shown or ())
        return self.tr("%n ord", "", count) if count else self.tr("Inget ord motsvarar det du skrev.")

    def go_to(self, letter: str) -> None:
        """Scrolls to a letter; Tab goes on from its first word."""
        if letter in self._letters:
            heading, first = self._letters[letter]
            self._area.verticalScrollBar().setValue(heading.y())
            first.setFocus(Qt.FocusReason.OtherFocusReason)
