"""What happens when the program itself is wrong: logged with its traceback, and said once in one dialog."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui.dialogs import Dialog
from desktop.ui.parts import button, label

LARGEST_LOG = 500_000


class BugReporter(QObject):
    """Takes exceptions that nobody caught. Writes them to a log file and tells the person once at a time."""

    def __init__(self, log: Path, window: Callable[[], QWidget | None]) -> None:
        super().__init__()
        self._log = log
        self._window = window
        self._open = False

    def install(self) -> None:
        """From now on nothing goes unseen."""
        sys.excepthook = self.report
        self.listen()

    def listen(self) -> None:
        """From now on Qt's messages come here."""
        qInstallMessageHandler(self._message)

    def uninstall(self) -> None:
        """As it was before."""
        sys.excepthook = sys.__excepthook__
        qInstallMessageHandler(None)

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Logs an exception and shows it, unless one is shown already."""
        details = "".join(traceback.format_exception(kind, error, trace)).replace(str(Path.home()), "~")
        sys.stderr.write(details)
        self._write(details)
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        if not self._open and QCoreApplication.instance() is not None:
            self._open = True
            dialog = BugDialog(self._window(), details)
            dialog.finished.connect(self._closed)
            dialog.open()

    def _closed(self) -> None:
        self._open = False

    def _message(self, kind: QtMsgType, _context: object, message: str) -> None:
        if "propagateSizeHints" in message:  # said by the offscreen platform for every window
            return
        if kind != QtMsgType.QtDebugMsg:
            sys.stderr.write(f"Qt: {message}\n")
            self._write(f"Qt: {message}\n")

    def _write(self, text: str) -> None:
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            if self._log.exists() and self._log.stat().st_size > LARGEST_LOG:
                self._log.replace(self._log.with_suffix(".old"))
            with self._log.open("a", encoding="utf-8") as file:
                file.write(text)
        except OSError:
            return


class BugDialog(Dialog):
    """Says that something went wrong, with details to copy."""

    def __init__(self, parent: QWidget | None, details: str) -> None:
        super().__init__(parent, self.tr("Något gick fel i programmet"))
        self.resize(640, 420)
        words = self.tr("Det du skrev är kvar. Kopiera uppgifterna och skicka dem till den som sköter programmet.")
        self.column.addWidget(label(words, wrap=True))
        text = QPlainTextEdit(details)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Uppgifter om felet"))
        self.column.addWidget(text, 1)
        copy = button(self.tr("Kopiera uppgifterna"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        self.buttons.insertWidget(0, copy)
