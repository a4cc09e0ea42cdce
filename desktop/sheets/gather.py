"""Reads from the reference work what the sheets of some choices need."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.content.facts import FactStore
from desktop.content.page import Page
from desktop.content.store import ContentStore
from desktop.core.errors import UsageError
from desktop.core.records import Event, Municipality, QuizQuestion, Shape, Source
from desktop.core.words import translate
from desktop.sheets.choices import SheetChoices

MOST_PAGES = 200
"""Pages in one document; more are better printed as several."""


@dataclass(frozen=True, slots=True)
class SheetPage:
    """A page with what a sheet needs besides: its kind's name, questions, and its version in another language."""

    page: Page
    kind: str
    talk: tuple[str, ...] = ()
    quiz: tuple[QuizQuestion, ...] = ()
    municipality: Municipality | None = None
    other: Page | None = None
    other_talk: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that the sheets of some choices are made of."""

    edition: str
    pages: tuple[SheetPage, ...] = ()
    sources: tuple[Source, ...] = ()
    events: tuple[Event, ...] = ()
    areas: tuple[tuple[str, str], ...] = ()
    municipalities: tuple[Municipality, ...] = ()
    counties: tuple[Shape, ...] = ()
    municipal_shapes: tuple[Shape, ...] = ()


class Gatherer:
    """Reads through one store; keeps what is the same for every sheet."""

    def __init__(self, store: ContentStore) -> None:
        self.store = store
        self._edition = store.meta().get("edition", "")
        self._kinds: dict[str, dict[str, str]] = {}
        self._counties: tuple[Shape, ...] = ()
        self._shapes: tuple[Shape, ...] = ()

    def material(self, choices: SheetChoices) -> Material:
        """What the sheets of these choices are made of. Raises UsageError for unknown or too many pages."""
        facts = FactStore(self.store, choices.language)
        pages = self._pages(choices, facts)
        on_map = choices.format == "map" or any(item.municipality for item in pages)
        return Material(
            edition=self._edition,
            pages=pages,
            sources=tuple(self.store.sources()) if choices.format in ("timeline", "map", "worksheet") else (),
            events=tuple(facts.events()) if choices.format == "timeline" else (),
            areas=self._areas(facts, choices.language) if choices.format == "timeline" else (),
            municipalities=tuple(facts.municipalities()) if choices.format == "map" else (),
            counties=self._outlines(facts) if on_map else (),
            municipal_shapes=self._shapes if on_map else (),
        )

    def _pages(self, choices: SheetChoices, facts: FactStore) -> tuple[SheetPage, ...]:
        ids = list(dict.fromkeys(choices.pages))
        if len(ids) > MOST_PAGES:
            raise UsageError(
                translate("Errors", "Du har valt %s sidor; högst %s får plats i ett dokument.")
                % (len(ids), MOST_PAGES),
                translate("Errors", "Dela upp dem i flera, eller spara ett faktablad för varje sida."),
            )
        towns = {town.page: town for town in facts.municipalities()} if choices.map else {}
        quiz = facts.quiz() if choices.format == "worksheet" else []
        return tuple(self._page(id_, choices, facts, quiz, towns.get(id_)) for id_ in ids)

    def _page(
        self,
        id_: str,
        choices: SheetChoices,
        facts: FactStore,
        quiz: Sequence[QuizQuestion],
        town: Municipality | None,
    ) -> SheetPage:
        page = self.store.page(id_, choices.language)
        is_card = choices.format == "card"
        wants_talk = choices.talk or choices.format in ("worksheet", "card")
        second = choices.second_language or ("sv" if choices.language.startswith("en") else "en")
        return SheetPage(
            page,
            self._kind(page.kind, choices.language),
            tuple(facts.talk(id_)) if wants_talk else (),
            tuple(question for question in quiz if question.page == id_),
            town,
            self.store.page(id_, second) if is_card else None,
            tuple(FactStore(self.store, second).talk(id_)) if is_card else (),
        )

    def _kind(self, kind: str, language: str) -> str:
        if language not in self._kinds:
            self._kinds[language] = {kind.id: kind.label for kind in self.store.kinds(language)}
        return self._kinds[language].get(kind, "")

    def _areas(self, facts: FactStore, language: str) -> tuple[tuple[str, str], ...]:
        named = {area for event in facts.events() for area in event.areas}
        refs = [(ref.id.removeprefix("omr-"), ref.title) for ref in self.store.pages(language, kind="omrade")]
        return tuple((area, title) for area, title in refs if area in named)

    def _outlines(self, facts: FactStore) -> tuple[Shape, ...]:
        if not self._counties:
            self._counties = tuple(facts.shapes("lan"))
            self._shapes = tuple(facts.shapes("kommun"))
        return self._counties
