"""A page as it is read: the text, and the bar for finding in it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.records import Marks
from desktop.ui.find_bar import FindBar, plain_find
from desktop.ui.icons import Icons
from desktop.ui.reader import COLUMN, SHORT, Reader
from desktop.ui.reading import AS_MADE, Reading
from desktop.ui.render import render_page
from desktop.ui.shown import ShownPage
from desktop.ui.spoken import speaks
from desktop.ui.text_look import TextLook
from desktop.ui.theme import Themes

LOOSE = 1.3

Finder = Callable[[str, str, Callable[[Marks], None], str], None]
"""(text, query, then(marks), language): finds words in all their forms, away from this thread."""


class PageView(QWidget):
    """The reader with its find bar."""

    spoken_role = QAccessible.Role.Document
    countChanged = Signal(str)
    """How many words were found, in words, to be announced."""

    def __init__(self, themes: Themes, icons: Icons, finder: Finder | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._finder = finder
        self.shown: ShownPage | None = None
        self._query = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.reader = Reader(themes, icons)
        column.addWidget(self.reader, 1)
        self.find_bar = FindBar(icons)
        self.find_bar.hide()
        column.addWidget(self.find_bar)
        self.find_bar.findRequested.connect(self.look_for)
        self.find_bar.stepRequested.connect(self.step)
        self.find_bar.closed.connect(self.close_find)
        self.reader.copyRequested.connect(lambda _: self.copy_cited())

    def show_page(
        self, shown: ShownPage, text_size: int, scroll: float = 0.0, anchor: str = "", way: Reading = AS_MADE
    ) -> None:
        """Shows a page from the top, from a share of its height, or from a heading."""
        changed = self.shown is None or self.shown.page.id != shown.page.id
        self.shown = shown
        self.setAccessibleName(shown.page.title)
        speaks(self.reader, shown.page.language)
        look = TextLook(self._themes.theme, text_size / 100, LOOSE if way.loose else 1.0)
        document = render_page(shown.page, shown.head, look)
        column = SHORT if way.short else COLUMN
        self.reader.show_document(document, shown.head.chips, look.scale, scroll, column)
        if anchor and not scroll:
            self.reader.scroll_to_anchor(anchor)
        if changed:
            self._query = ""
            self.find_bar.hide()
        elif self._query:
            self._ask(self._query, go=False, quiet=True)

    # -- find -------------------------------------------------------------------------------

    def query(self) -> str:
        """What is marked in the text; empty for nothing."""
        return self._query

    def open_find(self) -> None:
        """Opens the bar with the words that are marked in the text."""
        marked = self.reader.textCursor().selectedText()
        self.find_bar.open(marked if marked and len(marked) < 80 else self._query)

    def look_for(self, query: str) -> None:
        """Marks a query's words and goes to the first."""
        self._query = query
        self._ask(query)

    def mark(self, query: str) -> None:
        """Marks a query's words without leaving the top of the page (coming from a search)."""
        self._query = query
        self.find_bar.field.setText(query)
        self._ask(query, go=False)

    def find_again(self, query: str, at: int, with_bar: bool) -> None:
        """Marks a query's words as they were marked, the one with number `at` as gone to; nothing scrolls."""
        if query:
            self._query = query
            self.find_bar.field.setText(query)
            self._ask(query, go=False, at=at, quiet=True)
        self.find_bar.setVisible(with_bar)

    def step(self, by: int) -> None:
        """Next or previous mark."""
        if not self._query:
            self.open_find()
            return
        if self.find_bar.isHidden():
            self.find_bar.show()
        self.reader.step_mark(by)
        self._show_count()
        self._announce(asked=True)

    def close_find(self) -> None:
        """Takes the bar and the marks away."""
        self._query = ""
        self.find_bar.hide()
        self.reader.set_marks(())
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, query: str, go: bool = True, at: int = 0, quiet: bool = False) -> None:
        """Marks at once what stands word for word, and what the finder adds to it when it has answered.

        What is said aloud is the end of it alone, and with `quiet` (nobody asked anew) nothing.
        """
        text = self.reader.plain_text()
        self._take(plain_find(text, query), go, at)
        if self._finder is None or self.shown is None or len(query.strip()) < 3:
            self._end(go, quiet)
            return
        if not self.reader.marks():
            self.find_bar.show_waiting()

        def more(marks: Marks) -> None:
            if query == self._query:
                if len(marks) > len(self.reader.marks()):
                    self._take(marks, go, at)
                self._end(go, quiet)

        self._finder(text, query, more, self.shown.page.language)

    def _take(self, marks: Marks, go: bool, at: int) -> None:
        self.reader.set_marks(marks)
        if go and marks:
            self.reader.step_mark(1)
        self.reader.go_to_mark(at)
        self._show_count()

    def _end(self, asked: bool, quiet: bool) -> None:
        self._show_count()
        if not quiet:
            self._announce(asked)

    def _show_count(self) -> None:
        self.find_bar.show_count(self.reader.mark_at(), len(self.reader.marks()))

    def _announce(self, asked: bool) -> None:
        count = len(self.reader.marks())
        if self._query.strip() and (count or asked):
            self.countChanged.emit(self.find_bar.spoken_count(self.reader.mark_at(), count))

    # -- copying ----------------------------------------------------------------------------

    def copy_cited(self) -> None:
        """Copies what is marked (or the summary) together with where it comes from."""
        if self.shown is None:
            return
        page = self.shown.page
        marked = self.reader.textCursor().selection().toPlainText().strip() or page.summary
        sources = "; ".join(f"{s.title}, {s.publisher}, {s.date_text}" for s in page.sources[:3])
        numbers = self.reader.numbers_marked()
        place = page.id + (f" §{numbers[0]}" if numbers else "") + (f"–{numbers[-1]}" if len(numbers) > 1 else "")
        line = self.tr("Brobyggaren, sidan ”%(title)s” (%(id)s)") % {"title": page.title, "id": place}
        words = f"{marked}\n\n{line}"
        if sources:
            words += "\n" + self.tr("Källor: %s") % sources
        QGuiApplication.clipboard().setText(words)
