"""A lesson's worksheet and its answer sheet: words to match, questions, things to talk about; name cards."""

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.core.records import QuizQuestion, Source
from desktop.lessons.glossary import WordPair
from desktop.lessons.lesson import Lesson
from desktop.lessons.page_slides import LessonPage
from desktop.lessons.quiz import LETTERS, RoomQuestion, room_question

MOST_QUESTIONS = 8
MOST_MATCHES = 6
MOST_TALK = 5
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Matching:
    """Words and, in another order, what they mean; `answers[i]` is the letter of word i's meaning."""

    words: tuple[str, ...]
    meanings: tuple[str, ...]
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WorkQuestion:
    """A question with options and, for the answer sheet, the right letter, why, page and source."""

    question: str
    options: tuple[str, ...]
    letter: str
    why: str
    page: str
    source: str


@dataclass(frozen=True, slots=True)
class Worksheet:
    """What the participants get; the answer sheet is made of the same record."""

    title: str
    aim: str
    matching: Matching
    questions: tuple[WorkQuestion, ...]
    talk: tuple[str, ...]
    tasks: tuple[str, ...]
    sources: tuple[Source, ...]


def worksheet(
    lesson: Lesson,
    pages: Mapping[str, LessonPage],
    bank: Iterable[QuizQuestion],
    words: Sequence[WordPair],
    language: str,
    seed: int = 0,
) -> Worksheet:
    """The worksheet of a lesson. The same seed gives the same sheet."""
    items = [pages[page] for page in lesson.pages if page in pages]
    ids = {item.page.id for item in items}
    about = [question for question in bank if question.page in ids][:MOST_QUESTIONS]
    questions = tuple(_question(room_question(question, False, seed, language)) for question in about)
    talk = tuple(item.talk[0] for item in items if item.talk)[:MOST_TALK]
    tasks = tuple(task for step in lesson.steps for task in step.tasks)
    sources = often_cited(items)
    return Worksheet(lesson.title, lesson.aim, matching(words[:MOST_MATCHES], seed), questions, talk, tasks, sources)


def often_cited(items: Iterable[LessonPage]) -> tuple[Source, ...]:
    """The sources with a web address, those that most of the pages stand on first."""
    known: dict[str, Source] = {}
    pages: Counter[str] = Counter()
    for item in items:
        for source in item.page.sources:
            if source.url:
                known[source.id] = source
                pages[source.id] += 1
    return tuple(known[id_] for id_, _ in pages.most_common())


def matching(words: Sequence[WordPair], seed: int) -> Matching:
    """Words and their meanings, the meanings shuffled and lettered."""
    order = list(range(len(words)))
    random.Random(seed).shuffle(order)
    letters = {place: LETTERS[number] for number, place in enumerate(order)}
    return Matching(
        tuple(pair.word for pair in words),
        tuple(words[place].text for place in order),
        tuple(letters[place] for place in range(len(words))),
    )


def _question(asked: RoomQuestion) -> WorkQuestion:
    return WorkQuestion(asked.question, asked.options, LETTERS[asked.right], asked.why, asked.page, asked.source)


def group_cards(names: Iterable[str]) -> tuple[str, ...]:
    """The texts of name cards for group work; empty lines are left out."""
    return tuple(name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"
                 for name in map(str.strip, names) if name)  # fmt: skip
