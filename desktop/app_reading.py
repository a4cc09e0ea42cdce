"""The composition root's part for reading aloud. Nothing of speech is loaded before it is wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.main_window import MainWindow
from desktop.ui.read_hook import ReadHook

if TYPE_CHECKING:
    from desktop.ui.speech import Speech


def add_reading_aloud(window: MainWindow) -> None:
    """Puts in the commands and the button."""
    ReadHook(window, lambda: open_speech(window))


def open_speech(parent: QObject) -> "Speech":
    """The port to the system's voices; its process is started when it is opened."""
    from desktop.ui.speech_process import SpeechProcess

    return SpeechProcess(parent)
