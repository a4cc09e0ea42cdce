"""A presentation from start to end: its windows, their screens, and what they ask for."""

import random
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.lessons.show import Pace, Show, Showing
from desktop.ui.awake import Awake, NoAwake
from desktop.ui.present_look import SlideLook
from desktop.ui.present_screens import Screens, assign, show_on
from desktop.ui.present_speaker import Notes, SpeakerWindow
from desktop.ui.present_window import PresentationWindow
from desktop.ui.spoken import announce

ReadAloud = Callable[[str, str], None]
"""Reads a text aloud in a language."""


class PresentationDesk(QObject):
    """Runs one presentation at a time. Slides go to the projector, the speaker's view to the laptop.

    With one screen the speaker's view is never shown by itself; it is asked for by its key.
    """

    ended = Signal()
    resultRequested = Signal(object)
    """The QuizShow whose teams' result is to be saved."""

    def __init__(
        self,
        looks: Mapping[str, SlideLook],
        screens: Screens,
        notes: Notes = lambda page: [],
        read: ReadAloud | None = None,
        full: bool = True,
    ) -> None:
        super().__init__()
        self.looks, self.screens, self.notes, self.read, self.full = looks, screens, notes, read, full
        self.awake: Awake = NoAwake()
        self.keeps = False
        """Whether the result of teams can be saved; somebody must then hear `resultRequested`."""
        self.wanted = ""
        self.look = "dark"
        self.window: PresentationWindow | None = None
        self.speaker: SpeakerWindow | None = None
        screens.changed.connect(self._place)

    def start(self, show: Showing, look: str = "") -> PresentationWindow:
        """Begins a presentation; one that runs is ended."""
        self.end()
        window = PresentationWindow(show, self.looks, look or self.look)
        window.speakerRequested.connect(self.toggle_speaker)
        window.screenRequested.connect(self.next_screen)
        window.shuffleRequested.connect(self._shuffle)
        window.readRequested.connect(self._read)
        window.saveRequested.connect(self._save)
        window.closed.connect(self.end)
        window.keeps = self.keeps
        self.window = window
        self._pace = Pace(show.deck, window.now())
        self._place()
        window.take_keys()
        window.tell()
        QTimer.singleShot(0, window, self._hold)
        return window

    def _hold(self) -> None:
        """The screens stay on; asked for when the first slide is seen."""
        if self.window is not None:
            self.awake.hold(self.tr("En presentation visas"))

    def end(self) -> None:
        """Ends the presentation and forgets everything of it."""
        window, speaker = self.window, self.speaker
        if window is None:
            return
        self.window = self.speaker = None
        self.awake.release()
        self.look = window.painter.look.name
        for one in (speaker, window):
            if one is not None:
                one.blockSignals(True)
                one.close()
                one.deleteLater()
        self.ended.emit()

    # -- screens ----------------------------------------------------------------------------

    def _place(self) -> None:
        """Puts the windows where the screens are now."""
        screens = self.screens.all()
        if self.window is None or not screens:
            return
        slides, other = assign(screens, self.wanted)
        show_on(self.window, slides, self.full)
        if other is None:
            self._hide_speaker()
        else:
            self._show_speaker()
            assert self.speaker is not None
            show_on(self.speaker, other, full=False)
            self.window.activateWindow()

    def next_screen(self) -> None:
        """The slides go to the next screen, the speaker's view takes their place."""
        screens = self.screens.all()
        if not screens:
            return
        keys = [screen.key for screen in screens]
        at = keys.index(assign(screens, self.wanted)[0].key)
        self.wanted = keys[(at + 1) % len(keys)]
        self._place()

    def toggle_speaker(self) -> None:
        """Shows the speaker's view or takes it away."""
        if self.speaker is not None:
            self._hide_speaker()
        elif self.window is not None:
            screens = self.screens.all()
            self._show_speaker()
            assert self.speaker is not None
            show_on(self.speaker, assign(screens, self.wanted)[1] or screens[0], full=False)
            self.speaker.activateWindow()
            self.speaker.setFocus()

    def _show_speaker(self) -> None:
        if self.speaker is None and self.window is not None:
            self.speaker = SpeakerWindow(self.window, self._pace, self.notes)
            self.speaker.left.connect(self._hide_speaker)

    def _hide_speaker(self) -> None:
        speaker, self.speaker = self.speaker, None
        if speaker is None:
            return
        speaker.blockSignals(True)
        speaker.close()
        speaker.deleteLater()
        if self.window is not None:
            self.window.take_keys()

    # -- slides -----------------------------------------------------------------------------

    def _shuffle(self) -> None:
        """Questions to talk about come in a new random order; other presentations stay as they are."""
        window = self.window
        if window is None or not window.able("shuffle"):
            return
        deck = window.show_.deck
        mixed = random.sample(deck.slides, len(deck.slides))
        counts = [slide.count for slide in deck.slides]
        slides = tuple(replace(slide, count=count) for slide, count in zip(mixed, counts, strict=True))
        window.take(Show(replace(deck, slides=slides)))

    def _save(self) -> None:
        """The result of teams can be kept; there is nothing else to keep."""
        if self.window is not None and self.window.able("save"):
            self.resultRequested.emit(self.window.show_)

    @property
    def front(self) -> QWidget | None:
        """The window that the speaker looks at: what is asked of them is asked over it, not over the slides."""
        return self.speaker or self.window

    def tell(self, words: str) -> None:
        """Says something to the speaker: in their view, or over the slide where that is all they have."""
        front = self.speaker or self.window
        if front is not None:
            front.say(words)
            announce(front, words)

    def resume(self, words: str = "") -> None:
        """The keys go to the slides again after a dialog; `words` are said to the speaker."""
        if self.window is not None:
            self.window.raise_()
            self.window.take_keys()
            self.tell(words)

    def _read(self) -> None:
        """Reads a word aloud, in its own language."""
        if self.window is None or self.read is None:
            return
        slide = self.window.show_.slide
        if slide.kind == "words" and slide.grid is not None:
            for tag, word in zip((slide.language, slide.tone), slide.grid.head, strict=False):
                self.read("".join(run.text for run in word), tag)
        else:
            self.read(slide.heading, slide.language)
