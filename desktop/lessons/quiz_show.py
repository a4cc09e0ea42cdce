"""A quiz as something to show: the same questions to the presentation window as a deck of slides answers."""

from collections.abc import Mapping

from desktop.core.records import Source
from desktop.lessons.phrases import phrases
from desktop.lessons.quiz import LETTERS, Round
from desktop.lessons.quiz_slides import quiz_slide
from desktop.lessons.slides import Deck, Slide


class QuizShow:
    """Shows a round. Digits choose options; next tells the answer; back takes a step back."""

    def __init__(self, round_: Round, sources: Mapping[str, Source], language: str, title: str = "") -> None:
        self.round = round_
        self.sources = sources
        self.language = language
        self.black = False
        self.typed = ""
        self.step = 1
        self.deck = Deck("quiz", title or phrases(language)["quiz"], language, ())
        self._coming: Slide | None = None
        self.slide = self._made()

    @property
    def index(self) -> int:
        """The question's position from 0."""
        return self.round.index

    @property
    def count(self) -> int:
        """How many questions there are."""
        return len(self.round.questions)

    @property
    def slides(self) -> tuple[Slide, ...]:
        """Nothing to look ahead at: a quiz has no overview."""
        return ()

    @property
    def following(self) -> Slide | None:
        """Nothing: the next question is seen when it comes."""
        return None

    @property
    def at_end(self) -> bool:
        """Whether the result is shown."""
        return self.round.finished

    def ahead(self) -> tuple[Slide, int, int] | None:
        """The answer, the next question or the result, made in advance; nobody is shown it."""
        after = self.round.copy()
        if not after.next():
            return None
        self._coming = quiz_slide(after, self.sources, self.language)
        return self._coming, 1, after.index + 1

    def said(self) -> tuple[str, ...]:
        """What only the speaker sees: the right answer and why."""
        if self.round.finished:
            return ()
        own, asked = phrases(self.language), self.round.question
        return (f"{own['answer']}: {LETTERS[asked.right]} – {asked.options[asked.right]}", asked.why)

    def next(self) -> bool:
        """The answer, the next question, the result."""
        return self._wake() or self._after(self.round.next())

    def back(self) -> bool:
        """A step back; before the answer is shown with nothing to go back to, nothing."""
        return self._wake() or self._after(self.round.back())

    def turn(self) -> bool:
        """To the next option (a clicker's back key before the answer is shown)."""
        if self.round.revealed or self.round.finished:
            return self.back()
        return self._wake() or self._after(self.round.turn())

    def digit(self, digit: str) -> bool:
        """Chooses an option by its number."""
        return self._after(self.round.choose(int(digit) - 1))

    def jump(self, index: int) -> bool:
        """A quiz is played in its order."""
        return False

    def skip(self, by: int) -> bool:
        """A quiz is played in its order."""
        return False

    def enter(self) -> bool:
        """As next."""
        return self.next()

    def forget(self) -> bool:
        """Takes back an answer that is not shown yet."""
        if self.round.revealed or self.round.chosen is None:
            return False
        return self._after(self.round.choose(self.round.chosen))

    def blacken(self) -> bool:
        """Black screen, or the picture back."""
        self.black = not self.black
        return True

    def _wake(self) -> bool:
        had, self.black = self.black, False
        return had

    def _after(self, changed: bool) -> bool:
        if changed:
            self.slide = self._made()
        return changed

    def _made(self) -> Slide:
        """The slide as it is now; the very one that was made in advance, whose picture is kept, where they agree."""
        made, coming = quiz_slide(self.round, self.sources, self.language), self._coming
        self._coming = None
        return coming if coming is not None and made == coming else made
