"""Bookmarks: places kept, in an order of one's own."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.core.words import translate
from desktop.ui.icons import Icons
from desktop.ui.mine_desk import MineDesk
from desktop.ui.mine_frame import MineView
from desktop.ui.mine_list import Line, MineList
from desktop.ui.mine_notes import attach_menu, lost_words
from desktop.ui.parts import label
from desktop.ui.text_size import scaled
from desktop.ui.theme import Themes
from desktop.user.records import Bookmark

WIDEST = 700


class BookmarksView(MineView):
    """The list, and what can be done with its current row."""

    pageRequested = Signal(str, str)

    def __init__(self, desk: MineDesk, themes: Themes, icons: Icons, ask_unlock: Callable[[], None]) -> None:
        super().__init__(desk, icons, translate("BookmarksView", "Bokmärken"), ask_unlock)
        self._kept: dict[str, Bookmark] = {}
        self.up = self.add_button(self.tr("Flytta upp"), "arrow-up", lambda: self.list.shift(-1))
        self.down = self.add_button(self.tr("Flytta ned"), "arrow-down", lambda: self.list.shift(1))
        self.remove = self.add_button(self.tr("Ta bort"), "trash-2", lambda: self._remove(self.list.current()))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        self.help = label("", "muted", wrap=True)
        column.addWidget(self.help)
        self.list = MineList(themes, icons, self.tr("Bokmärken"), ordered=True)
        self.list.setMaximumWidth(WIDEST)
        self.list.openRequested.connect(self._open)
        self.list.itemClicked.connect(lambda _: self.list.setFocus())
        self.list.removeRequested.connect(self._remove)
        self.list.orderChanged.connect(lambda ids: desk.do(lambda store: store.bookmarks.arrange(ids)))
        column.addWidget(self.list, 1)

    def changeEvent(self, event: QEvent) -> None:
        """In larger letters the list is wider, so that its lines hold as many words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.list.setMaximumWidth(scaled(self, WIDEST))

    def fill(self) -> None:
        """Shows the bookmarks in their order."""
        kept = self.desk.read(lambda store: store.bookmarks.all())
        self._kept = {mark.id: mark for mark in kept}
        self.list.show_lines([self._line(mark) for mark in kept])
        some = bool(kept)
        words = self.tr("Dubbelklicka eller tryck Retur för att öppna. Dra för att ändra ordningen.")
        none = self.tr("Inga bokmärken än. Tryck på bokmärket högst upp, eller Ctrl+D, när du läser en sida.")
        self.help.setText(words if some else none)
        for made in (self.up, self.down, self.remove):
            made.setEnabled(some)

    def view_state(self) -> object:
        """Which bookmark is current, for a view that takes the place of this one."""
        return self.list.current()

    def restore_view(self, state: Any) -> None:
        """Shows what another view showed."""
        self.list.choose(state)

    def _line(self, mark: Bookmark) -> Line:
        lost = lost_words(self.desk, mark.place)
        icon = "triangle-alert" if lost else "bookmark"
        return Line(mark.id, mark.place.title or mark.place.page, lost or mark.place.opening, icon, bool(lost))

    def _open(self, id_: str) -> None:
        mark = self._kept.get(id_)
        if mark is None:
            return
        if not lost_words(self.desk, mark.place):
            self.pageRequested.emit(mark.place.page, mark.place.paragraph)
            return
        item = self.list.currentItem()
        rect = self.list.visualItemRect(item) if item is not None else self.list.rect()
        menu = attach_menu(
            self, self.desk, mark.place, lambda place: self.desk.do(lambda store: store.bookmarks.move(id_, place))
        )
        menu.popup(self.list.viewport().mapToGlobal(QPoint(rect.left() + 30, rect.bottom())))

    def _remove(self, id_: str) -> None:
        if id_:
            self.desk.do(lambda store: store.bookmarks.remove(id_))
            self.desk.noticed.emit(self.tr("Bokmärket är borttaget. Ctrl+Alt+Z ångrar."))
