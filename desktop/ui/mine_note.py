"""Where a note is written: the field, whether it is saved, and what the law says about notes on people."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextDocumentLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.content.page import Page
from desktop.core.words import translate
from desktop.ui.icons import Icons
from desktop.ui.layouts import clear, inside
from desktop.ui.mine_desk import MineDesk
from desktop.ui.mine_parts import icon_words
from desktop.ui.parts import label, link
from desktop.user.draft import Draft
from desktop.user.editions import opening, place_of
from desktop.user.records import Note, Place
from desktop.user.session import State

LINES_AT_REST, LINES_SHOWN, LINES_MOST = 1, 3, 9


class NoteField(QPlainTextEdit):
    """A plain text field that grows with what is written. Tab leaves it, as in every field."""

    left = Signal()
    focusChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setPlaceholderText(self.tr("Skriv en egen anteckning till sidan …"))
        self.setAccessibleName(self.tr("Min anteckning"))
        self.grows = True
        self.document().documentLayout().documentSizeChanged.connect(self._size_changed)
        self._fit()

    def take_over(self, other: "NoteField") -> None:
        """Takes the text from a field that goes away, with all that can be undone in it."""
        text, empty, cursor = other.document(), QTextDocument(other), other.textCursor()
        text.setParent(self)  # or it would go with the first field
        for field, document in ((other, empty), (self, text)):
            field.document().documentLayout().documentSizeChanged.disconnect(field._size_changed)
            # A layout knows the field it was made in, keeps its width, and would still know it when it is gone.
            document.setDocumentLayout(QPlainTextDocumentLayout(document))
            blocked = field.blockSignals(True)  # nothing is typed
            field.setDocument(document)
            field.blockSignals(blocked)
        text.documentLayout().documentSizeChanged.connect(self._size_changed)
        self.setTextCursor(cursor)
        self._fit()

    def _size_changed(self) -> None:
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Room to write in."""
        super().focusInEvent(event)
        self._fit()
        self.focusChanged.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """An empty field takes little room."""
        super().focusOutEvent(event)
        self._fit()
        self.focusChanged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def in_use(self) -> bool:
        """Whether somebody writes in it, or has."""
        return self.hasFocus() or bool(self.toPlainText())

    def _fit(self) -> None:
        if self.grows:
            fewest = LINES_SHOWN if self.in_use() else LINES_AT_REST
            lines = max(fewest, min(LINES_MOST, round(self.document().size().height())))
            self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 20)
            full = lines >= LINES_MOST
            bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            self.setVerticalScrollBarPolicy(bar)


class NoteEditor(QWidget):
    """A field bound to a draft, with a line that says when all of it is saved."""

    def __init__(self, desk: MineDesk, place: Place, note: Note | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.draft: Draft = desk.draft(place, note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.field = NoteField()
        self.field.setPlainText(self.draft.text)
        self.field.setReadOnly(desk.data.state is not State.OPEN)
        column.addWidget(self.field, 1)
        self.state = label("", "small", wrap=True)
        self.state.setVisible(False)
        column.addWidget(self.state)
        self.field.textChanged.connect(self._typed)
        desk.draftChanged.connect(self._show_state)

    def _typed(self) -> None:
        self.desk.type(self.draft, self.field.toPlainText())
        self._show_state(self.draft)

    def _show_state(self, draft: object) -> None:
        if draft is not self.draft:
            return
        if self.draft.problem is not None:
            words = str(self.draft.problem)
        elif self.draft.kept_apart:
            words = self.tr("Anteckningen ändrades också i ett annat fönster. Båda finns kvar, var för sig.")
        else:
            words = self.tr("Sparat på den här datorn") if self.draft.is_saved else self.tr("Sparar …")
        self.state.setText(words)
        self.state.setAccessibleName(words)
        self.state.setVisible(bool(self.field.toPlainText()) or self.draft.problem is not None)


def privacy_words(desk: MineDesk) -> str:
    """What is said where notes are written."""
    if desk.data.has_passphrase:
        return translate(
            "NoteEditor",
            "Stannar på den här datorn, låst med din lösenfras. Undvik ändå namn: att någon är rom är en känslig "
            "personuppgift enligt lag.",
        )
    return translate(
        "NoteEditor",
        "Stannar på den här datorn, men kan läsas av andra som använder den. Undvik namn: att någon är rom är en "
        "känslig personuppgift enligt lag.",
    )


class NotePanel(QFrame):
    """The part of the side panel for one page: its note, the notes on its paragraphs, and the ways on."""

    lockRequested = Signal()
    notesRequested = Signal()
    collectRequested = Signal()
    left = Signal()

    def __init__(self, desk: MineDesk, icons: Icons, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._icons = icons
        self.page = page
        self.editor: NoteEditor | None = None
        self._others: list[Note] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 14, 12)
        self._column.setSpacing(6)
        self.setObjectName("sidefoot")
        self.fill()
        desk.stateChanged.connect(self.fill)
        desk.changed.connect(self._refresh)

    def fill(self) -> None:
        """Shows what there is, in the state that the data is in."""
        clear(self._column)
        self.editor = None
        heading = label(self.tr("Min anteckning"))
        heading.setObjectName("sideheading")
        self._column.addWidget(heading)
        state = self.desk.data.state
        if state is State.LOCKED:
            self._column.addWidget(label(self.tr("Dina anteckningar är låsta."), "muted", wrap=True))
            made = icon_words(self._icons, self.tr("Lås upp …"), "lock-open")
            made.clicked.connect(self.lockRequested)
            self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        elif state in (State.UNUSABLE, State.READ_ONLY):
            self._column.addWidget(label(self.desk.data.notice, "small", wrap=True))
        if self.desk.store is not None:
            self._write()

    def _write(self) -> None:
        own, others = self._notes()
        self._others = others
        self.editor = NoteEditor(self.desk, place_of(self.page), own)
        self.editor.field.focusChanged.connect(self._show_words)
        self.editor.field.textChanged.connect(self._show_words)
        self.editor.field.left.connect(self.left)
        self._column.addWidget(self.editor)
        self.words = label(privacy_words(self.desk), "small", wrap=True)
        self._column.addWidget(self.words)
        self._show_words()
        if others:
            first = opening(others[0].text)
            words = first if len(others) == 1 else self.tr("%n anteckning(ar) till på sidan", "", len(others))
            made = link(words if len(words) <= 32 else words[:31] + "…", "plainlink")
            # The first line is the program's own, so that Qt never takes a tooltip for markup.
            made.setToolTip("\n".join([self.tr("Anteckningar till stycken"), *(opening(n.text) for n in others[:8])]))
            made.clicked.connect(self.notesRequested)
            self._column.addWidget(made)
        self._add_ways()

    def _show_words(self) -> None:
        if self.editor is not None:
            self.words.setVisible(self.editor.field.in_use())

    def _add_ways(self) -> None:
        row = inside(self._column, QHBoxLayout())
        row.setContentsMargins(0, 2, 0, 0)
        made = icon_words(self._icons, self.tr("Lägg i samling …"), "folder-plus")
        made.clicked.connect(self.collectRequested)
        self.collect = made
        row.addWidget(made)
        row.addStretch(1)

    def _refresh(self) -> None:
        """After an undo or a change elsewhere; what somebody writes here is never disturbed."""
        editor = self.editor
        if editor is None or not editor.draft.is_saved:
            return
        own, others = self._notes()
        same_text = (own.text if own else "") == editor.field.toPlainText()
        if same_text and (editor.field.hasFocus() or others == self._others):
            return
        self.fill()

    def _notes(self) -> tuple[Note | None, list[Note]]:
        """The page's own note, and those on its paragraphs."""
        notes = self.desk.read(lambda store: store.notes.on_page(self.page.id))
        own = next((note for note in notes if not note.place.paragraph), None)
        return own, [note for note in notes if note is not own]
