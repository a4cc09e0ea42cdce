"""The check of the whole content database, once, when the window has been up for a while."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, qInfo

from desktop.content.database import ContentError
from desktop.jobs.runner import Runner


class FileCheck(QObject):
    """Looks through the file in a lane of its own, and tells what it found."""

    done = Signal(bool)
    """Always True: every page of the file is as it was made."""
    failed = Signal(str)
    """What to do about a file that is not as it was made."""

    def __init__(self, runner: Runner, content: Path, after_ms: int) -> None:
        super().__init__(runner)
        self.passed = self._wrong = False
        self._content = content
        self._lane = runner.lane(lambda: None, newest_wins=False)
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

    def look(self, then: Callable[[ContentError | None], None]) -> None:
        """Looks through the file now, and tells what is wrong with it or that nothing is."""
        from desktop.content.integrity import what_is_wrong

        self._lane.submit(lambda _: what_is_wrong(self._content), then)

    def _check(self) -> None:
        self.look(self._found)

    def _found(self, wrong: ContentError | None) -> None:
        if wrong is None:
            self.passed = True
            self.done.emit(True)
        else:
            qInfo(f"{self._content.name}: {wrong} {wrong.__cause__ or ''}")  # SQLite's own words are for the log
            self._wrong = True
            self.tell_again()

    def tell_again(self) -> None:
        """What was found wrong is told once more, in the program's language as it is now."""
        if self._wrong:
            self.failed.emit(self.tr("Uppslagsverket är skadat. Installera om programmet."))
