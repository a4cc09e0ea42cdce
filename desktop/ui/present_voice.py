"""Reading the words of a slide aloud with the system's own voices, each in its language."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.ui.spoken import announce
from desktop.ui.word_voice import WordVoice

SHOWN_MS = 8000


def system_voice(desk: QObject) -> WordVoice:
    """The voices for a PresentationDesk; nothing is started before a word is read, and all ends with the show.

    What is missing is said to the speaker, over the window that only they see where there is one.
    """
    from desktop.ui.speech_process import SpeechProcess

    def tell(words: str) -> None:
        window = getattr(desk, "front", None)
        if isinstance(window, QWidget):
            QToolTip.showText(window.mapToGlobal(QPoint(24, 24)), words, window, window.rect(), SHOWN_MS)
            announce(window, words)

    voice = WordVoice(SpeechProcess(desk), tell, desk)
    ended = getattr(desk, "ended", None)
    if ended is not None:
        ended.connect(voice.close)
    return voice
