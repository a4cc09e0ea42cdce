"""The program's language: which translators Qt asks, and how it writes numbers and dates."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from desktop.core import words
from desktop.core.languages import PROGRAM_LANGUAGES as PROGRAM_LANGUAGES
from desktop.core.paths import resource

_LOCALES = {"sv": "sv_SE", "en": "en_GB"}
_OURS = "brobyggaren-translator"


def speak(application: QCoreApplication, language: str) -> None:
    """Makes `language` the program's own from now on; an unknown one becomes Swedish.

    Texts already shown stay as they are: who shows them asks again (Qt tells by QEvent.LanguageChange).
    """
    chosen = language if language in PROGRAM_LANGUAGES else "sv"
    for old in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    QLocale.setDefault(QLocale(_LOCALES[chosen]))
    _install(application, f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(application, f"brobyggaren_{chosen}", str(resource("translations")))
    words.use(QCoreApplication.translate, QLocale().decimalPoint())


@cache
def said_in(language: str) -> Callable[[str, str], str]:
    """Says words (context, Swedish text) in a language whichever the program speaks: those that go with the content."""
    translator = QTranslator()
    base = language.partition("-")[0]
    if base not in PROGRAM_LANGUAGES or not translator.load(f"brobyggaren_{base}", str(resource("translations"))):
        return lambda _, text: text
    return lambda context, text: translator.translate(context, text) or text


def day_text(iso: str) -> str:
    """A day written "2026-03-09" (or a moment of it) in the program's language: "9 mars 2026". Others as they are."""
    day = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return QLocale().toString(day, "d MMMM yyyy") if day.isValid() else iso


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    translator.setObjectName(_OURS)
    if translator.load(name, folder):
        application.installTranslator(translator)
    else:
        translator.deleteLater()
