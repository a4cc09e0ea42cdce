"""What assistive technology is told of widgets that paint themselves: their roles, and sentences to be said.

A class tells its role by `spoken_role`; without it Qt would call it a filler.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QLineEdit, QWidget


def install_roles() -> None:
    """From now on `spoken_role` of a widget's class is its role. Asked for only while something listens."""
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, thing: QObject) -> QAccessibleWidget | None:
    role = getattr(type(thing), "spoken_role", None)
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None


def announce(widget: QWidget, words: str) -> None:
    """Lets assistive technology say a sentence."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def tell_when_typed(field: QLineEdit, words: Callable[[], str]) -> None:
    """Says what has become of what is filtered by a field, once it is so; not when the program sets the text."""
    field.textChanged.connect(lambda _: announce(field, words()) if field.isModified() else None)


def speaks(widget: QWidget, language: str) -> None:
    """Tells assistive technology in which language (a BCP 47 tag) the words of a widget are."""
    locale = QLocale(language.partition("-")[0])
    if widget.locale() != locale:
        widget.setLocale(locale)


def name_choice(box: QComboBox, name: str) -> None:
    """Says what a box is a choice of. On Linux Qt gives the choice made as its name, so it is told beside it."""
    box.setAccessibleName(name)
    if sys.platform.startswith("linux"):
        box.setAccessibleDescription(name)
