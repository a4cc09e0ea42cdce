"""The check of the whole content database, once, when the window has been up for a while."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, qInfo

from desktop.core.errors import KnownError
from desktop.jobs.runner import Runner


class FileCheck(QObject):
    """Looks through the file in a lane of its own, and tells what it found."""

    done = Signal(bool)
    """Always True: every page of the file is as it was made."""
    failed = Signal(str)
    """What to do about a file that is not as it was made."""

    def __init__(self, runner: Runner, content: Path, after_ms: int) -> None:
        super().__init__(runner)
        self.passed = False
        self._content = content
        self._lane = runner.lane(lambda: None)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(after_ms)
        self._waiting.timeout.connect(self._check)
        self._begun = False

    def begin(self) -> None:
        """Begins to wait; does nothing the second time."""
        if not self._begun:
            self._begun = True
            self._waiting.start()

    def _check(self) -> None:
        from desktop.content.integrity import check_content

        self._lane.submit(lambda _: check_content(self._content), self._pass, self._fail)

    def _pass(self, _: object) -> None:
        self.passed = True
        self.done.emit(True)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        qInfo(f"{self._content.name}: {error}")  # SQLite's own words are for the log
        self.failed.emit(self.tr("Uppslagsverket är skadat. Installera om programmet."))
