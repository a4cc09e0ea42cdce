"""The choice of the language that the program itself speaks, in the View menu and among the quick choices."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.words import translate
from desktop.ui.commands import PROGRAM_LANGUAGE, Actions
from desktop.ui.windows import others_open


class LanguageChoice(QObject):
    """Knows which languages are offered and which is spoken. It asks for another; it never changes it itself."""

    wanted = Signal(str)

    def __init__(self, window: QWidget, actions: Actions, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window, self._actions, self._say = window, actions, say
        self._spoken = ""

    def offer(self, languages: Iterable[str], spoken: str) -> None:
        """Which languages can be chosen (the commands of all others go away), and which is spoken."""
        self._spoken, offered = spoken, {f"{PROGRAM_LANGUAGE}:{tag}" for tag in languages}
        known = [name for name in self._actions.by_id if name.startswith(f"{PROGRAM_LANGUAGE}:")]
        self._actions.remove([name for name in known if name not in offered])
        self._actions.check(PROGRAM_LANGUAGE, spoken)

    def ask(self, language: str) -> None:
        """Asks for a language; while a dialog or a presentation is open it says that this must be closed first."""
        self._actions.check(PROGRAM_LANGUAGE, self._spoken)
        if language == self._spoken or f"{PROGRAM_LANGUAGE}:{language}" not in self._actions.by_id:
            return
        if others_open(self._window):
            self._say(
                translate(
                    "MainWindow", "Stäng först de andra fönstren (visning eller dialog), så byter programmet språk."
                )
            )
        else:
            self.wanted.emit(language)
