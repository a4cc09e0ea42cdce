"""Reading the words of a slide aloud with the system's own voices, each in its language."""

from desktop.ui.present_desk import PresentationDesk
from desktop.ui.word_voice import WordVoice


def system_voice(desk: PresentationDesk) -> WordVoice:
    """The voices for a desk, which says to the speaker what is missing.

    Nothing is started before a word is read, and all ends with the show.
    """
    from desktop.ui.speech_process import SpeechProcess

    voice = WordVoice(SpeechProcess(desk), desk.tell, desk)
    desk.ended.connect(voice.close)
    return voice
