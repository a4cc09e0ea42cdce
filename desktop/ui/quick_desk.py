"""The presenter of quick choices: what is offered under the search field, and what a choice asks for."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, Signal

from desktop.core.records import Suggestion
from desktop.ui.commands import Actions
from desktop.ui.place_names import PLACE_ICONS
from desktop.ui.places import Place
from desktop.ui.quick_list import COMMAND_SIGN, QuickLine, QuickList, filtered
from desktop.ui.state import Presenter
from desktop.ui.top_bar import SearchField

SEARCHES, PAGES = 4, 5


class QuickDesk(QObject):
    """Fills the list: what was done last while the field is empty, suggestions while one types, commands after ">"."""

    searchRequested = Signal(str)
    pageRequested = Signal(str, bool)
    commandRequested = Signal(str)

    def __init__(
        self,
        presenter: Presenter,
        actions: Actions,
        field: SearchField,
        shown: QuickList,
        room: Callable[[], QRect | None],
    ) -> None:
        super().__init__(shown)
        self._room = room
        self._presenter, self._actions, self._field, self._list = presenter, actions, field, shown
        field.entered_empty.connect(lambda: self.offer(""))
        field.textEdited.connect(self._edited)
        field.left.connect(self._leave)
        self._typing = False
        shown.wanted.connect(self._take)

    def offer(self, text: str) -> None:
        """Shows what fits a text; while a search is typed, what was suggested stays until more comes."""
        if text.startswith(COMMAND_SIGN):
            lines = filtered([QuickLine(*doing) for doing in self._actions.offered()], text[1:])
            lines = lines or [QuickLine(self.tr("Inget kommando heter så."), "info", "")]
        elif not text.strip():
            lines = self._latest()
        else:
            return
        self._list.show_lines(lines, self._field)

    def suggest(self, text: str, suggestions: Sequence[Suggestion]) -> None:
        """Shows what a text may become, none chosen: Enter still opens the first hit."""
        if self._typing and self._field.text() == text:
            lines = {line.wish: line for line in self._places(text)}
            for line in suggestions:
                key = f"page:{line.page}" if line.kind == "page" else ""
                taken = {shown.text.casefold() for shown in lines.values()}
                if key or line.text.casefold() not in taken:
                    lines[key or f"search:{line.text}"] = self._suggested(line)
            self._list.show_lines(list(lines.values()), self._field, -1, self._room())

    def _places(self, text: str) -> list[QuickLine]:
        """The program's own places that a text names, each with its icon."""
        from desktop.ui.quick_places import places_named

        named = places_named([QuickLine(*doing) for doing in self._actions.offered()], text)
        return [replace(line, text=self.tr("Öppna %s") % line.text, icon=self._place_icon(line)) for line in named]

    def _place_icon(self, line: QuickLine) -> str:
        return PLACE_ICONS.get(line.wish.removeprefix("do:"), line.icon)

    def _suggested(self, line: Suggestion) -> QuickLine:
        if line.kind == "page":
            return QuickLine(line.text, self._presenter.icon(Place("page", line.page)), f"page:{line.page}")
        return QuickLine(line.text, "history" if line.kind == "recent" else "search", f"search:{line.text}")

    def _edited(self, text: str) -> None:
        self._typing = True
        self._list.setCurrentRow(-1)
        self.offer(text)

    def _leave(self) -> None:
        self._typing = False
        self._list.hide()

    def _latest(self) -> list[QuickLine]:
        presenter = self._presenter
        lines = [QuickLine(words, "history", f"search:{words}") for words in presenter.searches[:SEARCHES]]
        shown = presenter.tabs.history.visit.place.detail
        refs = presenter.refs([page for page in presenter.recent if page != shown][:PAGES])
        lines += [QuickLine(r.short or r.title, presenter.icon(Place("page", r.id)), f"page:{r.id}") for r in refs]
        if lines:
            lines.append(QuickLine(self.tr("Skriv > för att se allt programmet kan göra"), "keyboard", "commands:"))
        return lines

    def _take(self, wish: str) -> None:
        self._typing = False
        kind, _, detail = wish.partition(":")
        if kind == "search":
            self.searchRequested.emit(detail)
        elif kind == "page":
            self.pageRequested.emit(detail, False)
        elif kind == "commands":
            self._field.setText(COMMAND_SIGN)
            self.offer(COMMAND_SIGN)
        else:
            self._field.clear()
            self.commandRequested.emit(detail)
