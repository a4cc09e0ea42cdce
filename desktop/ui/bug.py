"""What happens to an error that nobody took: logged with its traceback, and said once in one dialog.

It may be one that a person can mend (KnownError), damage to the reference work, or the program itself that is wrong.
"""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.core.errors import KnownError
from desktop.ui.dialogs import Dialog
from desktop.ui.main_window import MainWindow
from desktop.ui.parts import button, label
from desktop.ui.text_size import panel_width, scale_of

LARGEST_LOG = 500_000
Doubt = Callable[[KnownError | None], None]
"""Is told what is wrong with the reference work, or that nothing is."""


class BugReporter(QObject):
    """Takes exceptions that nobody caught. Writes them to a log file and tells the person once at a time.

    `look_through` tells whether the reference work is sound: what is not is said instead of a bug that it leads to.
    """

    def __init__(
        self,
        log: Path,
        window: Callable[[], QWidget | None],
        look_through: Callable[[Doubt], object] = lambda then: then(None),
    ) -> None:
        super().__init__()
        self._log = log
        self._window = window
        self._look_through = look_through
        self._open = False
        self._said: set[str] = set()

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
        if self._open or QCoreApplication.instance() is None:
            return
        self._open = True
        if isinstance(error, KnownError):
            self._say(error)
        else:
            self._look_through(lambda wrong: self._say(wrong) if wrong is not None else self._say_bug(details))

    def _say(self, error: KnownError) -> None:
        """Says what a person can mend; the second time in the status line, which stands in nobody's way."""
        window = self._window()
        if str(error) in self._said and isinstance(window, MainWindow):
            self._open = False
            window.status.say(str(error))
            return
        self._said.add(str(error))
        self._show(KnownDialog(window, error))

    def _say_bug(self, details: str) -> None:
        self._show(BugDialog(self._window(), details))

    def _show(self, dialog: Dialog) -> None:
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


class KnownDialog(Dialog):
    """Says what happened, and what to do."""

    def __init__(self, parent: QWidget | None, error: KnownError) -> None:
        super().__init__(parent, self.tr("Det gick inte"))
        self.setMinimumWidth(panel_width(scale_of(self), 440))
        self.message = label(error.message, wrap=True)
        self.hint = label(error.hint, wrap=True)
        self.column.addWidget(self.message)
        self.column.addWidget(self.hint)
        self.column.addStretch(1)


class BugDialog(Dialog):
    """Says that something went wrong, with details to copy."""

    def __init__(self, parent: QWidget | None, details: str) -> None:
        super().__init__(parent, self.tr("Något gick fel i programmet"), 640, 420)
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
