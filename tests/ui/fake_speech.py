"""A port to voices that says nothing, remembers what it was asked, and tells what the test lets it tell."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.speech import Problem, Voice

SWEDISH = Voice("Swedish", "sv_SE")
ENGLISH = Voice("English", "en_GB")
SECOND = Voice("Alva", "sv_SE")


class FakeSpeech(QObject):
    """Has the voices it is given, or the problem. A text is over when the test calls `end`."""

    opened = Signal()
    begun = Signal(int)
    done = Signal(int)
    failed = Signal()

    def __init__(self, voices: tuple[Voice, ...] = (SWEDISH, SECOND, ENGLISH), problem: Problem | None = None) -> None:
        super().__init__()
        self.voices = voices
        self.problem = problem
        self.is_open = False
        self.said: list[tuple[str, Voice, float]] = []
        self.stops = 0
        self.closed = False

    def open(self) -> None:
        def tell() -> None:
            self.is_open = self.problem is None
            self.opened.emit()

        QTimer.singleShot(0, self, tell)

    def say(self, text: str, voice: Voice, rate: float) -> int:
        self.said.append((text, voice, rate))
        return len(self.said)

    def stop(self) -> None:
        self.stops += 1

    def close(self) -> None:
        self.closed = True

    def end(self) -> None:
        """What was said last has been heard."""
        self.done.emit(len(self.said))

    def fail(self, problem: Problem) -> None:
        """Nothing more can be said."""
        self.problem, self.is_open = problem, False
        self.failed.emit()

    @property
    def last(self) -> str:
        return self.said[-1][0]
