"""What is said when nothing can be read aloud: what is missing, and what can be done about it."""

import sys

from desktop.core.languages import language_name
from desktop.core.words import translate
from desktop.ui.speech import RATES, Problem


def problem_words(problem: Problem, system: str = sys.platform) -> str:
    """A problem as sentences for a person. `system` is named as sys.platform."""
    if problem.kind == "library":
        what = translate("Speech", "Uppläsning behöver systembiblioteket %s, som saknas på datorn.") % problem.detail
        if not problem.detail.startswith("libpulse.") or not system.startswith("linux"):
            return what
        package = translate("Speech", "På Debian och Ubuntu finns det i paketet libpulse0.")
        return f"{what} {package} {_voice_advice(system)}"
    known = {
        "voices": translate("Speech", "Datorn har ingen röst som kan läsa upp text."),
        "silent": translate("Speech", "Datorns röst svarar inte. Se efter att ljudet fungerar och försök igen."),
        "start": translate("Speech", "Uppläsningen kunde inte starta. Försök igen."),
    }
    if problem.kind in ("silent", "start"):
        return known[problem.kind]
    nothing = translate("Speech", "Datorn har inget som läser upp text.")
    return f"{known.get(problem.kind, nothing)} {_voice_advice(system)}"


def no_voice_words(tag: str, system: str = sys.platform) -> str:
    """Said of a page whose language no voice speaks."""
    what = translate("Speech", "Datorn har ingen röst för sidans språk (%s).") % language_name(tag)
    return f"{what} {_voice_advice(system)}"


def rate_words() -> list[str]:
    """The speeds of speech.RATES in words, slowest first."""
    words = [
        translate("Speech", "Mycket långsamt"),
        translate("Speech", "Långsamt"),
        translate("Speech", "Vanlig fart"),
        translate("Speech", "Snabbt"),
        translate("Speech", "Mycket snabbt"),
    ]
    assert len(words) == len(RATES)
    return words


def _voice_advice(system: str) -> str:
    if system == "win32":
        return translate("Speech", "Lägg till en röst i Windows under Inställningar, Tid och språk, Tal.")
    if system == "darwin":
        return translate("Speech", "Lägg till en röst under Systeminställningar, Hjälpmedel, Uppläst innehåll.")
    return translate(
        "Speech", "Röster på Debian och Ubuntu: installera speech-dispatcher och speech-dispatcher-espeak-ng."
    )
