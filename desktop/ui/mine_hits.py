"""Notes among the results of a search: a strip above the pages."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.icons import Icons
from desktop.ui.layouts import clear
from desktop.ui.mine_desk import MineDesk
from desktop.ui.mine_parts import icon_words, without_marks
from desktop.ui.parts import button, label, plain_tip
from desktop.user.note_index import NoteIndex
from desktop.user.records import NoteHit
from desktop.user.store import UserStore

SHOWN = 3
SHORTEST = 2
MOST = 200


class NoteHits(QFrame):
    """The first notes that meet what is searched for, and a way to all of them."""

    pageRequested = Signal(str, str)
    allRequested = Signal(str)

    def __init__(self, desk: MineDesk, icons: Icons, most: int = SHOWN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._icons = icons
        self._most = most
        self._index: tuple[UserStore, NoteIndex] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(26, 10, 26, 2)
        self._column.setSpacing(2)
        self.hide()

    def look_for(self, text: str) -> int:
        """Shows the first notes that hold the text's words, and tells how many there are; nothing where none are."""
        hits = self._find(text) if len(text.strip()) >= SHORTEST else []
        self._show(text, hits)
        if len(hits) <= self._most or self._index is None:
            return len(hits)
        index = self._index[1]
        return sum(self._desk.read(lambda _: [index.count(text)]))

    def _show(self, text: str, hits: list[NoteHit]) -> None:
        clear(self._column)
        self.setVisible(bool(hits))
        if hits:
            self._column.addWidget(label(self.tr("Mina anteckningar"), "section"))
            for hit in hits[: self._most]:
                self._column.addWidget(self._row(hit))
            if len(hits) > self._most:
                more = button(self.tr("Visa alla i Mina anteckningar"), "plainlink")
                more.clicked.connect(lambda: self.allRequested.emit(text))
                self._column.addWidget(more)
            self._column.addStretch(1)

    def _find(self, text: str) -> list[NoteHit]:
        store = self._desk.store
        if store is None:
            return []
        if self._index is None or self._index[0] is not store:
            from desktop.ui.mine_analyser import SwedishWords

            self._index = (store, NoteIndex(store.journal, SwedishWords()))
        index = self._index[1]
        return self._desk.read(lambda _: index.search(text, limit=self._most + 1))

    def _row(self, hit: NoteHit) -> QWidget:
        where = hit.note.place.title or hit.note.place.page
        words = f"{where}: {without_marks(hit.snippet.strip('… '))}"
        made = icon_words(
            self._icons, words if len(words) <= 90 else words[:90].rsplit(" ", 1)[0] + " …", "notebook-pen", "plainlink"
        )
        made.setToolTip(plain_tip(where))
        made.setAccessibleName(self.tr("Anteckning till %s") % words)
        place = hit.note.place
        made.clicked.connect(lambda: self.pageRequested.emit(place.page, place.paragraph))
        return made
