"""The signs in the margin of a page: which of its paragraphs have a note."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui import text_outline
from desktop.ui.icons import Icons
from desktop.ui.mine_desk import MineDesk
from desktop.ui.reader import Reader
from desktop.ui.state import Presenter
from desktop.user.editions import opening
from desktop.user.records import Note

SIZE = 26
"""The side of a sign in pixels: also what a finger hits, and what the narrowest margin has room for."""


class NoteSign(QToolButton):
    """A sign beside one paragraph. `top` is where its first line stands in the document."""

    focused = Signal()

    def __init__(self, icons: Icons, name: str, tip: str, reader: Reader) -> None:
        super().__init__(reader.viewport())
        self.top = 0.0
        self.setProperty("look", "small")
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(QSize(SIZE, SIZE))
        icons.bind(self, "notebook-pen", "blue", size=17)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What the keyboard comes to is brought into sight."""
        super().focusInEvent(event)
        self.focused.emit()


class NoteSigns(QObject):
    """Keeps the signs of the page that is shown beside their paragraphs."""

    openRequested = Signal(str)
    """The id of a paragraph whose note is to be opened."""

    def __init__(
        self, desk: MineDesk, reader: Reader, presenter: Presenter, icons: Icons, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._reader, self._presenter, self._icons = desk, reader, presenter, icons
        self._signs: dict[str, NoteSign] = {}
        reader.verticalScrollBar().valueChanged.connect(self._move)
        reader.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._place())
        reader.viewport().installEventFilter(self)
        presenter.placeShown.connect(self.renew)
        desk.changed.connect(self.renew)
        desk.stateChanged.connect(self.renew)

    def signs(self) -> dict[str, NoteSign]:
        """The signs by the id of their paragraph."""
        return self._signs

    def renew(self, *_shown: object) -> None:
        """Shows the signs of the notes there are now; those that stay keep the keyboard."""
        shown = self._presenter.shown
        notes = self._desk.read(lambda store: store.notes.on_page(shown.page.id)) if shown is not None else []
        wanted = _by_paragraph(notes or ())
        for paragraph in [paragraph for paragraph in self._signs if paragraph not in wanted]:
            sign = self._signs.pop(paragraph)
            sign.hide()
            sign.deleteLater()
        for paragraph, note in wanted.items():
            # The first line is the program's own, so that Qt never takes a tooltip for markup.
            words = self.tr("Din anteckning till stycket (Ctrl+Alt+P)") + "\n" + opening(note.text)
            if paragraph in self._signs:
                self._signs[paragraph].setToolTip(words)
            else:
                self._signs[paragraph] = self._make(paragraph, words)
        self._place()
        before: QWidget = self._reader
        for sign in sorted(self._signs.values(), key=lambda sign: sign.top):
            QWidget.setTabOrder(before, sign)
            before = sign

    def _make(self, paragraph: str, words: str) -> NoteSign:
        made = NoteSign(self._icons, self.tr("Öppna din anteckning till stycket"), words, self._reader)
        made.clicked.connect(lambda: self.openRequested.emit(paragraph))
        made.focused.connect(lambda: self._reveal(made))
        return made

    def _place(self) -> None:
        """Finds where the paragraphs stand now; a sign whose paragraph this version has not is hidden."""
        if not self._signs:
            return
        document = self._reader.document()
        layout = document.documentLayout()
        layout.documentSize()
        found = {paragraph: text_outline.anchored(document, paragraph) for paragraph in self._signs}
        for paragraph, sign in self._signs.items():
            block = found[paragraph]
            sign.setVisible(block is not None)
            if block is not None:
                line = block.layout().lineAt(0)
                middle = layout.blockBoundingRect(block).top() + line.y() + line.height() / 2
                sign.top = middle - sign.height() / 2
        self._move()

    def _move(self, *_value: object) -> None:
        scrolled = self._reader.verticalScrollBar().value()
        margin = round(self._reader.document().rootFrame().frameFormat().rightMargin())
        left = self._reader.viewport().width() - margin + min(8, margin - SIZE)
        for sign in self._signs.values():
            sign.move(left, round(sign.top) - scrolled)

    def _reveal(self, sign: NoteSign) -> None:
        bar, height = self._reader.verticalScrollBar(), self._reader.viewport().height()
        if not bar.value() <= sign.top <= bar.value() + height - SIZE:
            bar.setValue(round(sign.top) - height // 3)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The margin moves with the width."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False


def _by_paragraph(notes: Iterable[Note]) -> dict[str, Note]:
    """The first note of each paragraph that has any words on it."""
    found: dict[str, Note] = {}
    for note in notes:
        if note.place.paragraph and note.text.strip():
            found.setdefault(note.place.paragraph, note)
    return found
