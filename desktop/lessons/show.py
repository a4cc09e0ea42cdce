"""Where a presentation is: slide, step, black screen, digits typed, and the clock against the plan. Pure."""

from dataclasses import dataclass, field
from typing import Protocol

from desktop.lessons.slides import Deck, Slide

MOST_DIGITS = 4


class Showing(Protocol):
    """What a presentation window can show: a deck of slides, or a quiz.

    Every method tells whether something changed.
    """

    deck: Deck
    black: bool
    typed: str

    @property
    def slide(self) -> Slide:
        """What is shown."""

    @property
    def slides(self) -> tuple[Slide, ...]:
        """All slides, or nothing where there is no looking ahead."""

    @property
    def step(self) -> int:
        """The step of the slide, from 1."""

    @property
    def index(self) -> int:
        """Position from 0."""

    @property
    def count(self) -> int:
        """Out of how many."""

    @property
    def following(self) -> Slide | None:
        """What comes next, or None."""

    @property
    def at_end(self) -> bool:
        """Whether there is nothing more."""

    def ahead(self) -> tuple[Slide, int, int] | None:
        """What `next` will show: the slide, its step, and the number in the foot line. None at the end."""

    def said(self) -> tuple[str, ...]:
        """What only the speaker sees."""

    def next(self) -> bool:
        """On."""

    def back(self) -> bool:
        """Back."""

    def turn(self) -> bool:
        """A clicker's back key."""

    def jump(self, index: int) -> bool:
        """To a position."""

    def skip(self, by: int) -> bool:
        """Whole slides."""

    def blacken(self) -> bool:
        """Black or not."""

    def digit(self, digit: str) -> bool:
        """A digit."""

    def enter(self) -> bool:
        """Enter."""

    def forget(self) -> bool:
        """Drops what was begun."""


@dataclass(slots=True)
class Show:
    """The state of a presentation. Every method returns whether something changed."""

    deck: Deck
    index: int = 0
    step: int = 1
    black: bool = False
    typed: str = field(default="")

    @property
    def slide(self) -> Slide:
        """The slide that is shown."""
        return self.deck.slides[self.index]

    @property
    def slides(self) -> tuple[Slide, ...]:
        """All slides, for the overview."""
        return self.deck.slides

    @property
    def count(self) -> int:
        """How many slides there are."""
        return len(self.deck.slides)

    def said(self) -> tuple[str, ...]:
        """What only the speaker sees on this slide."""
        return self.slide.notes

    def turn(self) -> bool:
        """A clicker's back key: one step back."""
        return self.back()

    @property
    def following(self) -> Slide | None:
        """The next slide, or None on the last."""
        return self.deck.slides[self.index + 1] if self.index + 1 < len(self.deck.slides) else None

    @property
    def at_end(self) -> bool:
        """Whether there is nothing more to show."""
        return self.following is None and self.step >= self.slide.steps

    def ahead(self) -> tuple[Slide, int, int] | None:
        """The slide that is shown with one step more, or the next one."""
        if self.step < self.slide.steps:
            return self.slide, self.step + 1, self.index + 1
        return (self.following, 1, self.index + 2) if self.following is not None else None

    def next(self) -> bool:
        """One step on. On a black screen it only brings the picture back."""
        if self._wake():
            return True
        if self.step < self.slide.steps:
            self.step += 1
            return True
        return self.jump(self.index + 1)

    def back(self) -> bool:
        """One step back; a slide that is come back to is shown whole."""
        if self._wake():
            return True
        if self.step > 1:
            self.step -= 1
            return True
        if self.index == 0:
            return False
        self.jump(self.index - 1)
        self.step = self.slide.steps
        return True

    def jump(self, index: int) -> bool:
        """To a slide by its position from 0; False where there is none."""
        if not 0 <= index < len(self.deck.slides):
            return False
        changed = (index, 1, False) != (self.index, self.step, self.black)
        self.index, self.step, self.black, self.typed = index, 1, False, ""
        return changed

    def skip(self, by: int) -> bool:
        """Whole slides on or back."""
        return self.jump(min(max(self.index + by, 0), len(self.deck.slides) - 1))

    def blacken(self) -> bool:
        """Black screen, or the picture back."""
        self.black = not self.black
        return True

    def digit(self, digit: str) -> bool:
        """A digit of a slide's number."""
        if len(self.typed) >= MOST_DIGITS:
            return False
        self.typed += digit
        return True

    def enter(self) -> bool:
        """To the slide whose number was typed; to the last where it is too high. One step on without a number."""
        if not self.typed:
            return self.next()
        wanted, self.typed = int(self.typed), ""
        return self.jump(min(max(wanted, 1), len(self.deck.slides)) - 1) or True

    def forget(self) -> bool:
        """Drops the digits that were typed."""
        had, self.typed = bool(self.typed), ""
        return had

    def _wake(self) -> bool:
        had = self.black
        self.black = False
        return had


@dataclass(slots=True)
class Pace:
    """The time against the plan. Seconds come from outside, so that a test can be quick."""

    deck: Deck
    started: float

    def elapsed(self, now: float) -> float:
        """Seconds since the start."""
        return max(0.0, now - self.started)

    def left(self, now: float) -> float | None:
        """Seconds left of the plan (negative when over it), or None without a plan."""
        return self.deck.minutes * 60 - self.elapsed(now) if self.deck.minutes else None

    def behind(self, now: float, index: int) -> float:
        """Seconds behind the plan at a slide (negative when ahead); 0 without a plan."""
        if not self.deck.minutes:
            return 0.0
        due = self.deck.planned(index) * 60
        begun = self.deck.planned(index - 1) * 60 if index else 0.0
        elapsed = self.elapsed(now)
        return elapsed - due if elapsed > due else min(0.0, elapsed - begun)


@dataclass(slots=True)
class Countdown:
    """A quiet timer. `seconds` is its length; it is started and stopped with the time from outside."""

    seconds: float = 120.0
    started: float | None = None

    def toggle(self, now: float) -> None:
        """Starts, or stops."""
        self.started = now if self.started is None else None

    def left(self, now: float) -> float:
        """Seconds left, never under 0."""
        return self.seconds if self.started is None else max(0.0, self.seconds - (now - self.started))

    @property
    def running(self) -> bool:
        """Whether it has been started."""
        return self.started is not None
