"""Whether files may be saved here: the one who looks after the computer can have decided that they may not."""

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop.core.words import translate

_NAME = "brobyggaren_saving_locked"


def lock_saving(locked: bool) -> None:
    """Decides for the whole program. Asked once, at the start, from the policy."""
    application = QApplication.instance()
    if application is not None:
        application.setProperty(_NAME, locked)


def may_save(parent: QWidget | None) -> bool:
    """Whether a file may be saved; where it may not, the person is told so."""
    application = QApplication.instance()
    if application is None or not application.property(_NAME):
        return True
    title = translate("Saving", "Det går inte att spara filer här")
    text = translate(
        "Saving", "Den som sköter datorn har stängt av att spara, exportera och dela filer. Det går bra att skriva ut."
    )
    QMessageBox.information(parent, title, text)
    return False
