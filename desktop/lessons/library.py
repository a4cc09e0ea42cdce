"""The reference work as lessons need it, in one language: pages, lessons, questions, words, ready-made decks."""

from collections.abc import Iterable, Sequence

from desktop.content.facts import FactStore
from desktop.content.store import ContentStore
from desktop.core.records import PageRef, QuizQuestion, Source
from desktop.lessons.glossary import WordPair, lesson_terms, word_pairs, words_deck
from desktop.lessons.lesson import Lesson, from_collection
from desktop.lessons.lesson_deck import lesson_deck
from desktop.lessons.overview_decks import events_deck, hits_deck, map_deck, pages_deck, talk_deck
from desktop.lessons.page_slides import LessonPage, page_deck
from desktop.lessons.paper import Data, cards_paper, plan_paper, slides_paper, worksheet_paper
from desktop.lessons.quiz import QuizChoice, Round, Team, pick
from desktop.lessons.quiz_show import QuizShow
from desktop.lessons.slides import Deck
from desktop.lessons.talking import lesson_plan
from desktop.lessons.worksheet import group_cards, worksheet

PAPERS = ("slides", "handout", "plan", "worksheet", "answers", "cards")


class Library:
    """Reads through one connection; use it from the thread that opened the store."""

    def __init__(self, store: ContentStore, language: str) -> None:
        self.store, self.language = store, language
        self.facts = FactStore(store, language)
        self._kinds = {kind.id: kind.label for kind in store.kinds(language)}
        self._pages: dict[str, LessonPage] = {}
        self._sources: dict[str, Source] = {}

    @property
    def sources(self) -> dict[str, Source]:
        """Every source by its id."""
        if not self._sources:
            self._sources = {source.id: source for source in self.store.sources()}
        return self._sources

    def page(self, id_: str) -> LessonPage:
        """A page with its kind's name and its questions. Raises UnknownPageError."""
        if id_ not in self._pages:
            page = self.store.page(id_, self.language)
            self._pages[id_] = LessonPage(page, self._kinds.get(page.kind, ""), tuple(self.facts.talk(id_)))
        return self._pages[id_]

    def pages(self, ids: Iterable[str]) -> dict[str, LessonPage]:
        """The pages with these ids that this edition has."""
        return {id_: self.page(id_) for id_ in ids if self.store.has_page(id_)}

    def lessons(self) -> list[Lesson]:
        """The lessons that come with the content."""
        return [from_collection(collection) for collection in self.facts.collections()]

    # -- decks ------------------------------------------------------------------------------

    def page_deck(self, id_: str) -> Deck:
        """A page."""
        return page_deck(self.page(id_))

    def pages_deck(self, ids: Sequence[str], title: str) -> Deck:
        """Several pages after each other."""
        return pages_deck(list(self.pages(ids).values()), title, self.language)

    def lesson_deck(self, lesson: Lesson, whole: bool = False) -> Deck:
        """A lesson."""
        return lesson_deck(lesson, self.pages(lesson.pages), self.language, whole)

    def hits_deck(self, text: str, ids: Sequence[str]) -> Deck:
        """The pages that a search found."""
        refs: list[PageRef] = self.store.refs(ids, self.language)
        return hits_deck(text, refs, self.pages(ids), self.language)

    def timeline_deck(self, area: str = "") -> Deck:
        """The timeline, or one area's part of it."""
        events = [event for event in self.facts.events() if not area or area in event.areas]
        return events_deck(events, self.sources.values(), self.language)

    def map_deck(self, year: int = 0) -> Deck:
        """The map of the programmes, in one year or in all."""
        facts = self.facts
        shapes = facts.shapes("kommun"), facts.shapes("lan")
        return map_deck(facts.municipalities(), *shapes, self.sources.values(), self.language, year)

    def talk_deck(self, ids: Sequence[str], seed: int | None = None) -> Deck | None:
        """The questions of some pages (of all with no ids), in random order with a seed."""
        wanted = ids or [ref.id for ref in self.store.pages(self.language)]
        return talk_deck(self.pages(wanted).values(), self.language, seed)

    def words_deck(self, ids: Sequence[str], second: str, title: str = "") -> Deck | None:
        """The words of some pages with a second language, or None where there are none."""
        pairs = self.words(ids, second)
        return words_deck(pairs, self.sources.values(), self.language, title) if pairs else None

    def words(self, ids: Sequence[str], second: str) -> list[WordPair]:
        """The words of some pages with their counterparts."""
        terms = lesson_terms(self.facts.terms(), [item.page for item in self.pages(ids).values()])
        others = FactStore(self.store, second).terms() if second else []
        return word_pairs(terms, others, self.language, second)

    # -- quiz -------------------------------------------------------------------------------

    def bank(self) -> list[QuizQuestion]:
        """All questions."""
        return self.facts.quiz()

    def quiz(self, choice: QuizChoice, teams: list[Team]) -> QuizShow:
        """A quiz to play. Raises KnownError when no question meets the choice."""
        game = Round(pick(self.bank(), choice, self.language), teams)
        return QuizShow(game, self.sources, self.language)

    # -- paper ------------------------------------------------------------------------------

    def paper(self, kind: str, lesson: Lesson, second: str = "", groups: Sequence[str] = ()) -> Data:
        """One of PAPERS for a lesson, as data for the printed page."""
        pages = self.pages(lesson.pages)
        if kind in ("slides", "handout"):
            return slides_paper(self.lesson_deck(lesson), handout=kind == "handout")
        if kind == "plan":
            return plan_paper(lesson_plan(lesson, pages), self.language)
        if kind == "cards":
            return cards_paper(group_cards(groups), lesson.title, self.language)
        words = self.words(lesson.pages, second)
        sheet = worksheet(lesson, pages, self.bank(), words, self.language)
        return worksheet_paper(sheet, self.language, answers=kind == "answers")
