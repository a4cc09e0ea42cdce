"""All notes: found by their words, read and written here, and tied anew when their page has gone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.core.errors import KnownError
from desktop.core.words import translate
from desktop.ui.folders import start_file, used
from desktop.ui.icons import Icons
from desktop.ui.layouts import clear, inside
from desktop.ui.mine_desk import MineDesk
from desktop.ui.mine_frame import MineView
from desktop.ui.mine_list import Line, MineList
from desktop.ui.mine_note import NoteEditor, privacy_words
from desktop.ui.mine_parts import icon_words, without_marks
from desktop.ui.parts import Flow, label
from desktop.ui.saving import may_save
from desktop.ui.spoken import tell_when_typed
from desktop.ui.theme import Themes
from desktop.ui.translations import day_text
from desktop.user.editions import Found, opening, standing
from desktop.user.note_index import NoteIndex
from desktop.user.records import Note, Place
from desktop.user.store import UserStore

MOST = 2_000


def lost_words(desk: MineDesk, place: Place) -> str:
    """What became of a place in this edition; empty while it is as it was."""
    match standing(place, desk.edition).found:
        case Found.PAGE_GONE:
            return translate("NotesView", "Sidan ”%s” finns inte i den här utgåvan.") % (place.title or place.page)
        case Found.PARAGRAPH_GONE:
            return translate("NotesView", "Stycket ”%s” finns inte kvar på sidan.") % place.opening
        case _:
            return ""


def attach_menu(parent: QWidget, desk: MineDesk, place: Place, attach: Callable[[Place], object]) -> QMenu:
    """The likeliest places for something whose place has gone."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    suggestions = standing(place, desk.edition).suggestions
    for suggestion in suggestions:
        words = suggestion.title + (f": {suggestion.opening}" if suggestion.opening else "")
        action = menu.addAction(opening(words).replace("&", "&&"))
        action.triggered.connect(lambda _=False, where=suggestion: attach(where))
    if not suggestions:
        menu.addAction(translate("NotesView", "Ingen sida liknar den som försvann")).setEnabled(False)
    return menu


class NotesView(MineView):
    """The list at the left, the note at the right."""

    pageRequested = Signal(str, str)
    """A page id, and a paragraph of it or nothing."""

    def __init__(self, desk: MineDesk, themes: Themes, icons: Icons, ask_unlock: Callable[[], None]) -> None:
        super().__init__(desk, icons, translate("NotesView", "Mina anteckningar"), ask_unlock)
        self._index: tuple[UserStore, NoteIndex] | None = None
        self._notes: dict[str, Note] = {}
        self._asked = ""
        self.editor: NoteEditor | None = None
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        left = inside(row, QVBoxLayout(), 5)
        left.setSpacing(8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Sök i mina anteckningar"))
        self.search.setAccessibleName(self.tr("Sök i mina anteckningar"))
        self.search.textChanged.connect(lambda _: self.fill())
        left.addWidget(self.search)
        self.list = MineList(themes, icons, self.tr("Mina anteckningar"))
        self.list.currentRowChanged.connect(lambda _: self._show(self.list.current()))
        self.list.removeRequested.connect(self._remove)
        left.addWidget(self.list, 1)
        self.count = label("", "small")
        left.addWidget(self.count)
        tell_when_typed(self.search, self.count.text)
        self._right = inside(row, QVBoxLayout(), 6)
        self._right.setSpacing(8)

    def fill(self) -> None:
        """Shows the notes that hold what is searched for, the ones that belong nowhere first."""
        text = self.search.text().strip()
        found = self.desk.read(lambda store: self._find(store, text))
        if text and text == self._asked:
            found = self._with_current(found)
        self._asked = text
        self._notes = {note.id: note for note in found}
        lines = [self._line(note) for note in found[:MOST]]
        lines.sort(key=lambda line: not line.lost)
        current = self.list.current()
        self.list.show_lines(lines)
        total = len(found)
        self.count.setText(self.tr("%n anteckning(ar)", "", total) if total else self.tr("Inga anteckningar"))
        if self.list.current() != current or self.editor is None or self._stale():
            self._show(self.list.current())

    def view_state(self) -> object:
        """What is searched for and which note is shown, for a view that takes the place of this one."""
        return self.search.text(), self.list.current()

    def restore_view(self, state: Any) -> None:
        """Shows what another view showed."""
        self.search.setText(state[0])
        self.list.choose(state[1])

    def _with_current(self, found: list[Note]) -> list[Note]:
        """The note that is being written stays, also when it no longer holds what was searched for."""
        current = self.list.current()
        if current not in self._notes or any(note.id == current for note in found):
            return found
        kept = self.desk.read(lambda store: [note for note in [store.notes.get(current)] if note is not None])
        row = self.list.currentRow()
        return [*found[:row], *kept, *found[row:]]

    def _find(self, store: UserStore, text: str) -> list[Note]:
        if not text:
            return sorted(store.notes.all(), key=lambda note: note.changed, reverse=True)
        if self._index is None or self._index[0] is not store:
            from desktop.ui.mine_analyser import SwedishWords

            self._index = (store, NoteIndex(store.journal, SwedishWords()))
        return [hit.note for hit in self._index[1].search(text, limit=200)]

    def _line(self, note: Note) -> Line:
        lost = lost_words(self.desk, note.place)
        where = note.place.title or note.place.page
        first = next((words for line in note.text.splitlines() if (words := without_marks(line))), "")
        icon = "triangle-alert" if lost else "notebook-pen"
        return Line(note.id, first or where, f"{where} · {day_text(note.changed)}", icon, bool(lost))

    def _stale(self) -> bool:
        """Whether the note that is shown was changed elsewhere (an undo)."""
        editor = self.editor
        if editor is None or editor.field.hasFocus() or editor.draft.note is None:
            return False
        note = self._notes.get(editor.draft.note.id)
        return note is not None and editor.draft.is_saved and note.text != editor.field.toPlainText()

    # -- one note ---------------------------------------------------------------------------

    def _show(self, id_: str) -> None:
        note = self._notes.get(id_)
        same = self.editor is not None and note is not None and self.editor.draft.note is not None
        if same and self.editor is not None and self.editor.draft.note.id == id_ and not self._stale():  # type: ignore[union-attr]
            return
        clear(self._right)
        self.editor = None
        if note is None:
            words = self.tr("Skriv en anteckning i rutan till höger om en sida, så finns den här.")
            self._right.addWidget(label(words if not self._notes else "", "muted", wrap=True))
            self._right.addStretch(1)
            return
        self._right.addWidget(label(note.place.title or note.place.page, "h3", wrap=True))
        if note.place.opening:
            self._right.addWidget(label(f"”{note.place.opening}”", "small", wrap=True))
        lost = lost_words(self.desk, note.place)
        if lost:
            self._right.addWidget(label(lost, "muted", wrap=True))
        self.editor = NoteEditor(self.desk, note.place, note)
        self.editor.field.grows = False
        self.editor.field.setMinimumHeight(120)
        self.editor.field.setMaximumHeight(16_777_215)
        self._right.addWidget(self.editor, 1)
        self._right.addWidget(label(privacy_words(self.desk), "small", wrap=True))
        self._add_deeds(note, bool(lost))

    def _add_deeds(self, note: Note, lost: bool) -> None:
        row = inside(self._right, Flow(8))
        if lost:
            self._add(row, self.tr("Flytta till …"), "signpost", lambda made: self._attach(note, made))
        else:
            go = self.tr("Öppna sidan")
            self._add(row, go, "file-text", lambda _: self.pageRequested.emit(note.place.page, note.place.paragraph))
        self._add(row, self.tr("Spara som fil …"), "save", lambda _: self._export(note))
        self._add(row, self.tr("Ta bort"), "trash-2", lambda _: self._remove(note.id))

    def _add(self, row: Flow, text: str, icon: str, deed: Callable[[QPushButton], object]) -> None:
        made = icon_words(self.icons, text, icon)
        made.clicked.connect(lambda: deed(made))
        row.addWidget(made)

    def _attach(self, note: Note, under: QPushButton) -> None:
        menu = attach_menu(
            self, self.desk, note.place, lambda place: self.desk.do(lambda store: store.notes.move(note.id, place))
        )
        menu.popup(under.mapToGlobal(QPoint(0, under.height())))

    def _remove(self, id_: str) -> None:
        self.editor = None
        self.desk.do(lambda store: store.notes.remove(id_))
        self.desk.noticed.emit(self.tr("Anteckningen är borttagen. Ctrl+Alt+Z ångrar."))

    def _export(self, note: Note) -> None:
        if not may_save(self):
            return
        from desktop.core.files import write_whole
        from desktop.user.markdown import note_markdown

        name = start_file(self.tr("anteckning.md"))
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Spara som fil"), name, "Markdown (*.md)")
        if not path:
            return
        used(path)
        try:
            write_whole(Path(path), note_markdown(note).encode())
        except KnownError as error:
            self.desk.noticed.emit(str(error))
        else:
            self.desk.noticed.emit(self.tr("Sparad: %s") % Path(path).name)
