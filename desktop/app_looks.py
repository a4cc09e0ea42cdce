"""The application object with what every window of the program shares: style, typeface, theme, language."""

import os
import sys

from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop import __version__
from desktop.core.languages import PROGRAM_LANGUAGES
from desktop.core.paths import APP_ID, resource
from desktop.ui.fonts import font, load_fonts
from desktop.ui.icons import Icons
from desktop.ui.spoken import install_roles
from desktop.ui.theme import Themes
from desktop.ui.tokens import load_themes
from desktop.ui.translations import speak


def make_application() -> QApplication:
    """The one QApplication, with the program's name, style, typeface and Qt's own words in Swedish."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "1")
    application = QApplication(sys.argv[:1])
    application.setApplicationName(APP_ID)
    application.setApplicationDisplayName("Brobyggaren")
    application.setApplicationVersion(__version__)
    application.setOrganizationName(APP_ID)
    application.setDesktopFileName(APP_ID)
    dress(application)
    return application


def known_language(language: str) -> str:
    """A language that the program speaks: the one asked for, or the source language."""
    return language if language in PROGRAM_LANGUAGES else next(iter(PROGRAM_LANGUAGES))


def dress(application: QApplication) -> None:
    """Style, typeface, and the program's words in Swedish."""
    application.setStyle(QStyleFactory.create("Fusion"))
    speak(application, known_language(""))
    install_roles()
    load_fonts(resource("fonts"))
    application.setFont(font(16))


def looks(choice: object) -> tuple[Themes, Icons]:
    """Themes (with the choice that was kept, whatever it is) and icons, applied to the application."""
    themes = Themes(load_themes(resource("themes")), choice if isinstance(choice, str) else "system")
    icons = Icons(resource("icons"), themes.theme)
    themes.icons = icons
    themes.apply()
    return themes, icons
