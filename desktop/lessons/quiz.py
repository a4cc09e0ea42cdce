"""Quiz for the whole room: questions picked from the bank, teams, turns, points. Pure: no Qt.

Nothing here holds a person: teams have names, and a round is forgotten with its object.
"""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from desktop.core.errors import KnownError
from desktop.core.records import QuizQuestion
from desktop.core.words import translate
from desktop.lessons.phrases import phrases

MOST_TEAMS = 6
LETTERS = "ABCDEF"
UNSURE = -1
"""The answer "we are not sure": never wrong, never a point."""


@dataclass(frozen=True, slots=True)
class QuizChoice:
    """Which questions: an area, a kind ("val", "sant"), a highest difficulty, pages; empty means all.

    `statements` turns every question into "true or not sure" for groups that are new to it.
    """

    area: str = ""
    kind: str = ""
    difficulty: int = 0
    pages: tuple[str, ...] = ()
    count: int = 10
    statements: bool = False
    seed: int = 0


@dataclass(frozen=True, slots=True)
class RoomQuestion:
    """A question as the room sees it. `right` is an index into `options`; `unsure` is one too, or None.

    `proposed` is the answer that a statement proposes, or empty.
    """

    id: str
    page: str
    source: str
    question: str
    options: tuple[str, ...]
    right: int
    why: str
    proposed: str = ""
    unsure: int | None = None


def pick(bank: Iterable[QuizQuestion], choice: QuizChoice, language: str) -> list[RoomQuestion]:
    """Questions of the bank, in random order, each with its options shuffled. The same seed gives the same.

    Raises KnownError when none meets the choice.
    """
    meeting = [question for question in bank if _meets(question, choice)]
    if not meeting:
        raise KnownError(
            translate("Errors", "Det finns inga frågor för det valet."),
            translate("Errors", "Välj ett annat område eller en annan svårighet."),
        )
    random.Random(choice.seed).shuffle(meeting)
    return [room_question(q, choice.statements, choice.seed, language) for q in meeting[: max(1, choice.count)]]


def room_question(question: QuizQuestion, statement: bool, seed: int, language: str) -> RoomQuestion:
    """A question of the bank for the room: as it is, or as a statement that is true or not."""
    dice = random.Random(f"{seed} {question.id}")
    if statement:
        return _statement(question, dice, language)
    order = list(range(len(question.options)))
    if question.kind != "sant":
        dice.shuffle(order)
    options = tuple(question.options[place] for place in order)
    return RoomQuestion(question.id, question.page, question.source, question.question, options,
                        order.index(question.right), question.why)  # fmt: skip


def _statement(question: QuizQuestion, dice: random.Random, language: str) -> RoomQuestion:
    own = phrases(language)
    options = (own["yes"], own["no"], own["unsure"])
    if question.kind == "sant":
        return RoomQuestion(question.id, question.page, question.source, question.question, options,
                            question.right, question.why, unsure=2)  # fmt: skip
    wrong = [place for place in range(len(question.options)) if place != question.right]
    shown = question.right if dice.random() < 0.5 else dice.choice(wrong)
    return RoomQuestion(question.id, question.page, question.source, question.question, options,
                        0 if shown == question.right else 1, question.why, question.options[shown], 2)  # fmt: skip


def _meets(question: QuizQuestion, choice: QuizChoice) -> bool:
    return (
        (not choice.area or question.area == choice.area)
        and (not choice.kind or question.kind == choice.kind)
        and (not choice.difficulty or question.difficulty <= choice.difficulty)
        and (not choice.pages or question.page in choice.pages)
    )


@dataclass(slots=True)
class Team:
    """A team of the room and what it has answered right and how often it was asked."""

    name: str
    points: int = 0
    asked: int = 0
    unsure: int = 0


@dataclass(slots=True)
class Round:
    """A quiz as it is played: ask, choose or not, show the answer, next. `chosen` is an option or None."""

    questions: Sequence[RoomQuestion]
    teams: list[Team] = field(default_factory=list)
    index: int = 0
    chosen: int | None = None
    revealed: bool = False
    finished: bool = False
    _given: dict[int, tuple[int, int | None]] = field(default_factory=dict)

    @property
    def question(self) -> RoomQuestion:
        """The question that is asked."""
        return self.questions[self.index]

    @property
    def team(self) -> Team | None:
        """Whose turn it is, or None without teams."""
        return self.teams[self.index % len(self.teams)] if self.teams else None

    def copy(self) -> "Round":
        """The same round, to look ahead in without playing it."""
        return replace(self, teams=[replace(team) for team in self.teams], _given=dict(self._given))

    def choose(self, option: int) -> bool:
        """Takes an option as the answer; again to take it back. False once the answer is shown."""
        if self.revealed or self.finished or not 0 <= option < len(self.question.options):
            return False
        self.chosen = None if self.chosen == option else option
        return True

    def turn(self) -> bool:
        """To the next option, and after the last to none: choosing with a clicker's one key."""
        if self.revealed or self.finished:
            return False
        count = len(self.question.options)
        self.chosen = 0 if self.chosen is None else (self.chosen + 1 if self.chosen + 1 < count else None)
        return True

    def next(self) -> bool:
        """Shows the answer; then the next question; after the last one the result."""
        if self.finished:
            return False
        if not self.revealed:
            self._reveal()
        elif self.index + 1 < len(self.questions):
            self.index, self.chosen, self.revealed = self.index + 1, None, False
        else:
            self.finished = True
        return True

    def back(self) -> bool:
        """From the answer to the question as it was asked, and from there to the one before, answered."""
        if self.finished:
            self.finished = False
        elif self.revealed:
            self._take_back()
        elif self.index:
            self.index -= 1
            self.chosen = self._given.get(self.index, (0, None))[1]
            self.revealed = self.index in self._given
        else:
            return False
        return True

    def _reveal(self) -> None:
        self.revealed = True
        team, at = self.team, self.index % len(self.teams) if self.teams else 0
        self._given[self.index] = (at, self.chosen)
        if team is not None:
            self._count(team, 1)

    def _take_back(self) -> None:
        self.revealed = False
        self._given.pop(self.index, None)
        if self.team is not None:
            self._count(self.team, -1)

    def _count(self, team: Team, by: int) -> None:
        team.asked += by
        if self.chosen == self.question.right:
            team.points += by
        elif self.chosen is not None and self.chosen == self.question.unsure:
            team.unsure += by


def team_names(names: Iterable[str], word: str = "Lag") -> list[Team]:
    """Teams of the names given, at most six; empty names get a number."""
    return [Team(name.strip()[:40] or f"{word} {n}") for n, name in enumerate(list(names)[:MOST_TEAMS], 1)]


def result_text(teams: Sequence[Team], title: str, day: str, language: str) -> str:
    """The result as text to save: a line a team, never anything about a person."""
    of = phrases(language)["of"]
    ranked = sorted(teams, key=lambda team: -team.points)
    return "\n".join([title, day, "", *(f"{team.name}: {team.points} {of} {team.asked}" for team in ranked)]) + "\n"
