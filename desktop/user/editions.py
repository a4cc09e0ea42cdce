"""What became of a kept place in this edition of the reference work, and where it may belong now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Protocol

from desktop.content.page import Page
from desktop.content.store import ContentStore
from desktop.content.walk import passages
from desktop.core.languages import BASE_LANGUAGE
from desktop.user.records import Place

OPENING = 90
LIKE = 0.62
SUGGESTIONS = 3


class Found(Enum):
    """How much of a kept place there is in this edition."""

    HERE = "here"
    PARAGRAPH_GONE = "paragraph-gone"
    PAGE_GONE = "page-gone"


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of a place, and the likeliest places to tie it to now (none when it is here)."""

    place: Place
    found: Found
    suggestions: tuple[Place, ...] = ()


class Edition(Protocol):
    """What must be known of an edition."""

    def pages(self) -> Mapping[str, str]:
        """The title of every page, by id."""

    def openings(self, page: str, language: str) -> Mapping[str, str]:
        """The first words of every paragraph of a page, by id; empty for an unknown page."""


class ContentEdition:
    """The edition in a content store."""

    def __init__(self, store: ContentStore) -> None:
        self._store = store
        self._titles: dict[str, str] = {}
        self._openings = lru_cache(maxsize=512)(self._read)

    def pages(self) -> Mapping[str, str]:
        """The title of every page, by id."""
        if not self._titles:
            self._titles = {ref.id: ref.title for ref in self._store.pages(BASE_LANGUAGE)}
        return self._titles

    def name(self) -> str:
        """The edition's name ("2026.11")."""
        return self._store.meta().get("edition", "")

    def page(self, page: str, language: str) -> Page | None:
        """A page in a language, or None when there is no such page."""
        return self._store.page(page, language or BASE_LANGUAGE) if self._store.has_page(page) else None

    def openings(self, page: str, language: str) -> Mapping[str, str]:
        """The first words of every paragraph of a page in a language, by id."""
        return self._openings(page, language or BASE_LANGUAGE)

    def _read(self, page: str, language: str) -> Mapping[str, str]:
        found = self.page(page, language)
        return {} if found is None else paragraph_openings(found)


def paragraph_openings(page: Page) -> dict[str, str]:
    """The first words of every paragraph and heading of a page, by id."""
    found: dict[str, str] = {}
    for passage in passages(page.blocks):
        if passage.anchor:
            found.setdefault(passage.anchor, opening(passage.text))
    return found


def opening(text: str) -> str:
    """The first words of a text, on one line."""
    text = " ".join(text.split())
    return text if len(text) <= OPENING else text[:OPENING].rsplit(" ", 1)[0] + " …"


def place_of(page: Page, paragraph: str = "") -> Place:
    """A page, or a paragraph of it, with the snapshot that survives it."""
    words = paragraph_openings(page).get(paragraph, "") if paragraph else ""
    return Place(page.id, paragraph, page.language, page.title, words)


def standing(place: Place, edition: Edition) -> Standing:
    """What became of a place. Suggestions are looked for only when it is not here."""
    if place.page not in edition.pages():
        return Standing(place, Found.PAGE_GONE, tuple(_elsewhere(place, edition)))
    if place.paragraph and place.paragraph not in edition.openings(place.page, place.language):
        near = _paragraphs(place, edition, [place.page])
        whole = Place(place.page, "", place.language, edition.pages()[place.page])
        return Standing(place, Found.PARAGRAPH_GONE, (*near, whole)[:SUGGESTIONS])
    return Standing(place, Found.HERE)


def orphans(places: Iterable[Place], edition: Edition) -> list[Standing]:
    """Those of the places that are not in this edition as they were."""
    return [found for place in dict.fromkeys(places) if (found := standing(place, edition)).found is not Found.HERE]


def _elsewhere(place: Place, edition: Edition) -> list[Place]:
    """Where a page may have gone: a paragraph like the kept one on any page, or a page with a like title."""
    found = _paragraphs(place, edition, edition.pages()) if place.opening else []
    titled = sorted(
        ((_likeness(place.title, title), page, title) for page, title in edition.pages().items()), reverse=True
    )
    found += [Place(page, "", place.language, title) for like, page, title in titled if place.title and like >= LIKE]
    return found[:SUGGESTIONS]


def _paragraphs(place: Place, edition: Edition, pages: Iterable[str]) -> list[Place]:
    liked: list[tuple[float, Place]] = []
    for page in pages:
        for id_, words in edition.openings(page, place.language).items():
            like = _likeness(place.opening, words)
            if like >= LIKE:
                liked.append((like, Place(page, id_, place.language, edition.pages()[page], words)))
    liked.sort(key=lambda pair: -pair[0])
    return [found for _, found in liked[:SUGGESTIONS]]


def _likeness(one: str, other: str) -> float:
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, one.lower(), other.lower(), autojunk=False)
    if matcher.real_quick_ratio() < LIKE or matcher.quick_ratio() < LIKE:
        return 0.0
    return matcher.ratio()
