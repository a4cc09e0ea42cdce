"""Reading words aloud with the system's own voice, where there is one."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from PySide6.QtCore import QLocale, QObject

_LOCALES = {"sv": "sv_SE", "sv-simple": "sv_SE", "en": "en_GB", "fi": "fi_FI"}


def system_voice(parent: QObject) -> Callable[[str, str], None] | None:
    """A function that says a text in a language, or None where the system has no voice."""
    try:
        speech: Any = import_module("PySide6.QtTextToSpeech")
    except ImportError:
        return None
    engine = speech.QTextToSpeech(parent)
    if engine.state() == speech.QTextToSpeech.State.Error or not engine.availableVoices():
        return None

    def say(text: str, language: str) -> None:
        locale = QLocale(_LOCALES.get(language, language))
        if locale.language() in {found.language() for found in engine.availableLocales()}:
            engine.setLocale(locale)
            engine.enqueue(text)

    return say
