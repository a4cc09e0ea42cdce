"""Reading single words and facts aloud, one after the other, each by a voice of its language."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.ui.speech import Speech, chosen_voice
from desktop.ui.speech_words import no_voice_words, problem_words


class WordVoice(QObject):
    """Called with a text and its language, says it after what it was called with before.

    tell: shows a sentence when there is no voice.
    """

    def __init__(self, speech: Speech, tell: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech, self._tell = speech, tell
        self._waiting: deque[tuple[str, str]] = deque()
        self._number = 0
        speech.opened.connect(self._opened)
        speech.done.connect(self._done)
        speech.failed.connect(self._failed)

    def __call__(self, text: str, language: str) -> None:
        """Says a text; one that waits already is not said twice."""
        if (text, language) in self._waiting:
            return
        self._waiting.append((text, language))
        if not self._speech.is_open:
            self._speech.open()
        elif not self._number:
            self._next()

    def stop(self) -> None:
        """Falls silent, and forgets what waits."""
        self._waiting.clear()
        if self._number:
            self._number = 0
            self._speech.stop()

    def close(self) -> None:
        """What it was for is over."""
        self._waiting.clear()
        self._number = 0
        self._speech.close()

    def _opened(self) -> None:
        if not self._waiting:
            return
        if self._speech.problem is not None:
            self._failed()
        elif not self._number:
            self._next()

    def _next(self) -> None:
        self._number = 0
        while self._waiting and not self._number:
            text, language = self._waiting.popleft()
            voice = chosen_voice(self._speech.voices, language)
            if voice is None:
                self._tell(no_voice_words(language))
            else:
                self._number = self._speech.say(text, voice, 0.0)

    def _done(self, number: int) -> None:
        if number == self._number:
            self._next()

    def _failed(self) -> None:
        concerned = bool(self._waiting or self._number)
        self._waiting.clear()
        self._number = 0
        if concerned and self._speech.problem is not None:
            self._tell(problem_words(self._speech.problem))
