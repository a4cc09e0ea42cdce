"""Looking things up in the work, in the language that is read: pages, kinds, words, names and icons."""

from collections.abc import Callable
from dataclasses import replace

from desktop.content.database import ContentError
from desktop.content.facts import FactStore
from desktop.content.page import Page
from desktop.content.store import ContentStore, UnknownPageError
from desktop.core.records import Kind, PageRef, Term
from desktop.ui.place_names import OTHER_ICON, PLACE_ICONS, place_title
from desktop.ui.places import Place
from desktop.ui.shown import ShownPage, describe
from desktop.ui.tokens import ThemeTable


class Lookup:
    """Asks the store. `language` tells which language is read now."""

    def __init__(self, store: ContentStore, table: ThemeTable, language: Callable[[], str]) -> None:
        self._store, self._table, self._language = store, table, language
        self._kinds: dict[str, dict[str, Kind]] = {}
        self._words: dict[str, dict[str, Term]] = {}

    def page(self, page: str) -> Page:
        """The page in the language that is read. Raises UnknownPageError."""
        return self._store.page(page, self._language())

    def describe(self, page: str, language: str = "") -> ShownPage | None:
        """The page with its head, in a language or the one that is read; None when there is no such page."""
        try:
            found = self._store.page(page, language or self._language())
        except UnknownPageError:
            return None
        return describe(found, self.kinds(language).get(found.kind), self._table)

    def kinds(self, language: str = "") -> dict[str, Kind]:
        """The kinds by id, named in a language, or in the one that is read."""
        wanted = language or self._language()
        if wanted not in self._kinds:
            self._kinds[wanted] = {
                kind.id: replace(kind, icon=self._table.kind_icons.get(kind.id, kind.icon))
                for kind in self._store.kinds(wanted)
            }
        return self._kinds[wanted]

    def refs(self, ids: list[str]) -> list[PageRef]:
        """Pages for a list."""
        return self._store.refs(ids, self._language())

    def facts(self) -> FactStore:
        """The facts as data, named in the language that is read."""
        return FactStore(self._store, self._language())

    def explain(self, word: str) -> str:
        """What a word of the glossary means, in any of its forms; empty for other words."""
        language = self._language()
        if language not in self._words:
            self._words[language] = {form.casefold(): t for t in self.facts().terms() for form in (t.word, *t.forms)}
        term = self._words[language].get(word.casefold())
        return f"{term.word}: {term.text}" if term is not None else ""

    def title(self, place: Place) -> str:
        """A place's name for a tab; of a page that cannot be read its id."""
        if place.kind == "page":
            refs = self._readable(place.detail)
            return (refs[0].short or refs[0].title) if refs else place.detail
        return place_title(place.kind)

    def icon(self, place: Place) -> str:
        """A place's icon for a tab."""
        if place.kind == "page":
            if place.detail in self._table.page_icons:
                return self._table.page_icons[place.detail]
            refs = self._readable(place.detail)
            kind = self.kinds().get(refs[0].kind) if refs else None
            return kind.icon if kind else OTHER_ICON
        return PLACE_ICONS.get(place.kind, OTHER_ICON)

    def _readable(self, page: str) -> list[PageRef]:
        """The page, unless the work is damaged there: a row of tabs must be shown all the same."""
        try:
            return self.refs([page])
        except ContentError:
            return []
