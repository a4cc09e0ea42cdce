"""The commands and the button for reading aloud; everything else is loaded when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from desktop.core.words import translate
from desktop.ui.commands import Command
from desktop.ui.main_window import MainWindow
from desktop.ui.parts import icon_button

if TYPE_CHECKING:
    from desktop.ui.read_aloud import ReadAloud, Reading
    from desktop.ui.speech import Speech
    from desktop.ui.word_voice import WordVoice

KEPT = "speech"


class ReadHook(QObject):
    """Lives as long as the window. `make` makes the port to the system's voices, once."""

    def __init__(self, window: MainWindow, make: Callable[[], Speech]) -> None:
        super().__init__(window)
        self._window, self._make = window, make
        self._speech: Speech | None = None
        self._aloud: ReadAloud | None = None
        self._words: WordVoice | None = None
        presenter = window.presenter
        self._kept = presenter.kept(KEPT)
        presenter.keep_with(KEPT, lambda: self._kept if self._aloud is None else self._aloud.to_keep())
        window.add_commands(self._commands(), self._doings())
        self._add_button()
        window.installEventFilter(self)

    @property
    def speech(self) -> Speech:
        """The port, made when it is first asked for."""
        if self._speech is None:
            self._speech = self._make()
        return self._speech

    @property
    def aloud(self) -> ReadAloud:
        """The reading aloud, built when it is first asked for."""
        if self._aloud is None:
            from desktop.ui.read_aloud import ReadAloud

            self._aloud = ReadAloud(self._window, self.speech, self._kept)
            self._aloud.changed.connect(self._show)
        return self._aloud

    def toggle(self) -> None:
        """Begins or pauses the page; where the results of a search are shown, says the answer they begin with."""
        window = self._window
        answer = window.results.result().answer if window.stack.currentWidget() is window.results else None
        if answer is not None:
            self.say(f"{answer.title}. {answer.label}: {answer.value}", answer.language)
        else:
            self.aloud.toggle()

    def say(self, text: str, language: str) -> None:
        """Says a word or a fact, instead of what is being said."""
        from desktop.ui.word_voice import WordVoice

        if self._words is None:
            self._words = WordVoice(self.speech, self._window.status.say, self)
        self._words.stop()
        self._words(text, language)

    def stop(self) -> None:
        """Falls silent."""
        if self._aloud is not None:
            self._aloud.stop()
        if self._words is not None:
            self._words.stop()

    def room_state(self) -> object:
        """What is being read; here it falls silent."""
        state = None if self._aloud is None else self._aloud.reading()
        self.stop()
        return state

    def restore_room(self, state: Reading | None) -> None:
        """Reads on at the same sentence, or rests there."""
        if state is not None:
            self.aloud.go_on(state)

    def _commands(self) -> tuple[Command, ...]:
        return (
            Command("-", "view", "-"),
            Command("speak", "view", translate("Commands", "Läs upp sidan, eller pausa"), ("F7",)),
            Command("speak_back", "view", translate("Commands", "Läs upp föregående mening"), ("Shift+F7",)),
            Command("speak_on", "view", translate("Commands", "Läs upp nästa mening"), ("Ctrl+Shift+F7", "Ctrl+F7")),
            Command("speak_stop", "view", translate("Commands", "Sluta läsa upp"), ()),
        )

    def _doings(self) -> dict[str, Callable[[], object]]:
        return {
            "speak": self.toggle,
            "speak_back": lambda: self.aloud.step(-1),
            "speak_on": lambda: self.aloud.step(1),
            "speak_stop": self.stop,
        }

    def _add_button(self) -> None:
        window, tip = self._window, self.tr("Läs upp sidan (F7)")
        self.button = icon_button(window.icons, "volume-2", self.tr("Läs upp sidan"), tip, "worded", 16)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setText("\u2009" + self.tr("Läs upp"))
        self.button.setCheckable(True)
        self.button.clicked.connect(lambda: self._press())
        window.tabs.add_at_end(self.button)
        window.stack.currentChanged.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        """The button is there while a page is."""
        self.button.setVisible(self._window.stack.currentWidget() is self._window.page)

    def _press(self) -> None:
        self.aloud.toggle()
        self.button.setChecked(self.aloud.state == "reading")

    def _show(self, reading: bool, why_not: str) -> None:
        """The button tells whether a page is read, and why it cannot be."""
        self.button.setChecked(reading)
        tip = self.tr("Pausa uppläsningen (F7)") if reading else self.tr("Läs upp sidan (F7)")
        self.button.setToolTip(f"{tip}\n{why_not}" if why_not else tip)
        self.button.setAccessibleDescription(why_not)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Speech ends with the window, whether it is closed or another takes its place."""
        ending = event.type() in (QEvent.Type.Close, QEvent.Type.DeferredDelete)
        if ending and watched is self._window and self._speech is not None:
            self.stop()
            self._speech.close()
        return False
