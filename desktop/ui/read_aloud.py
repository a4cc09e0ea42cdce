"""Reads the page that is shown aloud: one sentence at a time, marked while it is heard."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.ui.main_window import MainWindow
from desktop.ui.read_bar import ReadBar
from desktop.ui.read_escape import ReadEscape
from desktop.ui.shown import ShownPage
from desktop.ui.speech import RATES, Speech, Voice, chosen_voice, spoken_language, voices_for
from desktop.ui.speech_blocks import heard_blocks
from desktop.ui.speech_text import Sentence, sentence_at, sentences
from desktop.ui.speech_words import no_voice_words, problem_words

OFF, OPENING, READING, PAUSED, STUCK = "off", "opening", "reading", "paused", "stuck"


@dataclass(frozen=True, slots=True)
class Reading:
    """A page and its language, the number of the sentence, and whether it is read or rests there."""

    page: tuple[str, str]
    at: int
    on: bool


class ReadAloud(QObject):
    """Holds what is read. `kept`: speed and voices as `to_keep` gave them.

    A pause breaks the sentence off and goes on from its beginning: services hold speech in ways that differ, and
    some hold the person's screen reader with it.
    """

    changed = Signal(bool, str)
    """Whether a page is being read, and why it cannot be (or empty)."""

    def __init__(self, window: MainWindow, speech: Speech, kept: object = None) -> None:
        super().__init__(window)
        self._window, self._speech = window, speech
        self.rate, self._wanted = _from_kept(kept)
        self.state = OFF
        self._sentences: tuple[Sentence, ...] = ()
        self._page: tuple[str, str] = ("", "")
        self._at = self._number = 0
        self._voice: Voice | None = None
        self.bar = ReadBar(window.icons)
        self.bar.hide()
        column = window.page.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(self.bar)
        window.places.text_size.follow(self.bar)
        self._escape = ReadEscape(window)
        self._wire()

    def _wire(self) -> None:
        bar, speech, window = self.bar, self._speech, self._window
        self._escape.pressed.connect(self.stop)
        bar.playRequested.connect(self.toggle)
        bar.stepRequested.connect(self.step)
        bar.stopRequested.connect(self.stop)
        bar.rateChosen.connect(self.choose_rate)
        bar.voiceChosen.connect(self.choose_voice)
        speech.opened.connect(self._opened)
        speech.done.connect(self._done)
        speech.failed.connect(self._failed)
        window.presenter.placeShown.connect(self._place_shown)
        window.stack.currentChanged.connect(self._covered)

    def to_keep(self) -> dict[str, Any]:
        """Speed and voices as plain data."""
        return {"rate": self.rate, "voices": dict(self._wanted)}

    def reading(self) -> Reading | None:
        """Where the reading is; None where nothing is read."""
        on = self.state in (OPENING, READING)
        return Reading(self._page, self._at, on) if on or self.state == PAUSED else None

    def go_on(self, reading: Reading) -> None:
        """Reads on in a window that took the place of another, where the same page is shown."""
        shown = self._window.presenter.shown
        if shown is None or _key(shown) != reading.page or not self._window.parts.shows(self._window.page):
            return
        self._begin(shown)
        self._at = min(reading.at, len(self._sentences) - 1)
        if reading.on:
            self._open()
        elif self._sentences:
            self._rest(PAUSED)

    # -- what is asked ----------------------------------------------------------------------

    def toggle(self) -> None:
        """Begins, pauses or goes on."""
        if self.state == OFF:
            self._start()
        elif self.state in (OPENING, READING):
            self._speech.stop()
            self._rest(PAUSED)
            self._window.status.announce(self.tr("Uppläsningen är pausad."))
        elif self.state in (PAUSED, STUCK):
            self._open()

    def step(self, by: int) -> None:
        """A sentence back or forward."""
        if self.state not in (READING, PAUSED):
            return
        self._at = min(max(self._at + by, 0), len(self._sentences) - 1)
        if self.state == READING:
            self._read()
        else:
            self._show_sentence()
            self._window.status.announce(self.bar.place.text())

    def stop(self) -> None:
        """Falls silent and takes the bar away."""
        if self.state == OFF:
            return
        self._speech.stop()
        self.state = OFF
        self._escape.listen(False)
        page = self._window.page
        page.reader.clear_spoken()
        if self.bar.isAncestorOf(self._window.focusWidget() or self._window):
            page.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.hide()
        self.changed.emit(False, "")

    def choose_rate(self, rate: float) -> None:
        """Another speed, from this sentence on."""
        self.rate = rate
        self._window.presenter.touch()
        if self.state == READING:
            self._read()

    def choose_voice(self, voice: str) -> None:
        """Another voice for pages in this language; for one that none speaks, a voice taken all the same."""
        self._wanted[spoken_language(self._page[1])] = voice
        self._window.presenter.touch()
        self._voice = chosen_voice(self._speech.voices, self._page[1], voice)
        if self.state == READING:
            self._read()
        elif self.state == STUCK:  # the process may have ended with what went wrong
            self._open()

    # -- reading ----------------------------------------------------------------------------

    def _start(self) -> None:
        shown = self._window.presenter.shown
        if shown is None or self._window.stack.currentWidget() is not self._window.page:
            self._window.status.say(self.tr("Öppna först den sida som ska läsas upp."))
            return
        self._begin(shown)
        self._at = sentence_at(self._sentences, self._first_position())
        self._open()

    def _begin(self, shown: ShownPage) -> None:
        self._page = _key(shown)
        self._sentences = sentences(heard_blocks(self._window.page.reader.document()))
        self._escape.listen(True)
        self.bar.show_rate(self.rate)
        self.bar.show_voices((), "")
        self.bar.show()

    def _first_position(self) -> int:
        """Where the marked text begins, else the first line in sight."""
        reader = self._window.page.reader
        cursor = reader.textCursor()
        if cursor.hasSelection():
            return cursor.selectionStart()
        if reader.verticalScrollBar().value() == 0:
            return 0
        return reader.cursorForPosition(QPoint(reader.viewport().width() // 2, 2)).position()

    def _open(self) -> None:
        self.state = OPENING
        self.bar.show_looking()
        self._speech.open()

    def _opened(self) -> None:
        if self.state != OPENING:
            return
        if self._speech.problem is not None:
            self._stick(problem_words(self._speech.problem))
            return
        tag, voices = self._page[1], self._speech.voices
        self._voice = chosen_voice(voices, tag, self._wanted.get(spoken_language(tag), ""))
        offered = voices_for(voices, tag) or sorted(voices, key=_usual)
        self.bar.show_voices(offered, self._voice.id if self._voice is not None else "")
        if self._voice is None:
            self._stick(no_voice_words(tag))
        else:
            self._read()

    def _read(self) -> None:
        if self._voice is None or not self._sentences:
            return
        self._number = self._speech.say(self._sentences[self._at].text, self._voice, self.rate)
        self._rest(READING)

    def _rest(self, state: str) -> None:
        self.state = state
        self._show_sentence()
        self.changed.emit(state == READING, "")

    def _show_sentence(self) -> None:
        sentence = self._sentences[self._at]
        self._window.page.reader.mark_spoken(sentence.start, sentence.length)
        self.bar.show_place(self.state == READING, self._at + 1, len(self._sentences))

    def _done(self, number: int) -> None:
        if self.state != READING or number != self._number:
            return
        if self._at + 1 < len(self._sentences):
            self._at += 1
            self._read()
        else:
            self.stop()
            self._window.status.say(self.tr("Sidan är uppläst."))

    def _failed(self) -> None:
        if self.state not in (OFF, STUCK) and self._speech.problem is not None:
            self._stick(problem_words(self._speech.problem))

    def _stick(self, words: str) -> None:
        self.state = STUCK
        self.bar.show_problem(words)
        self._window.status.announce(words)
        self.changed.emit(False, words)

    # -- what happens meanwhile -------------------------------------------------------------

    def _place_shown(self, _visit: object, shown: ShownPage | None) -> None:
        """Another page, language or tab ends the reading; the same page in another look goes on."""
        if self.state == OFF:
            return
        if shown is None or _key(shown) != self._page:
            self.stop()
            if shown is not None and shown.page.id == self._page[0]:
                self._window.status.announce(self.tr("Uppläsningen har stannat."))
        elif self.state in (READING, PAUSED):
            self._show_sentence()

    def _covered(self, _index: int) -> None:
        if self._window.stack.currentWidget() is not self._window.page:
            self.stop()


def _key(shown: ShownPage) -> tuple[str, str]:
    return shown.page.id, shown.page.language


def _usual(voice: Voice) -> tuple[int, str]:
    """Voices of the languages that are most often understood first."""
    order = ("sv", "en", "fi")
    return order.index(voice.language) if voice.language in order else len(order), voice.name


def _from_kept(kept: object) -> tuple[float, dict[str, str]]:
    """Speed and voices from kept data; whatever is not understood is as made."""
    data = kept if isinstance(kept, Mapping) else {}
    rate, voices = data.get("rate"), data.get("voices")
    known = voices if isinstance(voices, Mapping) else {}
    chosen = {key: value for key, value in known.items() if isinstance(key, str) and isinstance(value, str)}
    return (float(rate) if rate in RATES else 0.0), chosen
