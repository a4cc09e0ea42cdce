"""Speech through a process of its own, which can be ended whatever it is waiting for."""

import json
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from desktop.core.paths import helper_command, program_root
from desktop.ui.let_go import GRACE_MS, let_go
from desktop.ui.speech import Problem, Voice
from desktop.ui.speech_engine import SPEAK

OPEN_MS = 20_000
"""So long may a system need to find its voices."""
SAY_MS, SAY_LETTER_MS = 10_000, 300
"""So long may a text take, and so much longer for each letter: far slower than the slowest voice."""


def speaking_command() -> list[str]:
    """The program and arguments that start the speaking process."""
    return [*helper_command(), SPEAK]


class SpeechProcess(QObject):
    """The port of speech.py over QProcess. Starts with the first `open`."""

    opened = Signal()
    begun = Signal(int)
    done = Signal(int)
    failed = Signal()

    def __init__(self, parent: QObject | None = None, command: list[str] | None = None) -> None:
        super().__init__(parent)
        self._command = command or speaking_command()
        self._process: QProcess | None = None
        self._voices: tuple[Voice, ...] = ()
        self.problem: Problem | None = None
        self._open = False
        self._number = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(lambda: self._give_up(Problem("silent")))

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Every voice of the system."""
        return self._voices

    @property
    def is_open(self) -> bool:
        """Whether the voices are known."""
        return self._open

    def open(self) -> None:
        """Starts the process, unless it runs; opened() comes when the voices, or the problem, are known."""
        if self._process is not None:
            if self._open:
                QTimer.singleShot(0, self, self.opened.emit)
            return
        self.problem = None
        process = QProcess(self)
        process.setWorkingDirectory(str(program_root()))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(lambda _: self._give_up(Problem("start")))
        process.finished.connect(lambda: self._give_up(Problem("start")))
        self._process = process
        self._patience.start(OPEN_MS)
        process.start(self._command[0], self._command[1:])

    def say(self, text: str, voice: Voice, rate: float) -> int:
        """Says a text; its number. Where no process runs, failed() comes later than this call."""
        self._number += 1
        if self._process is None:
            self.problem = self.problem or Problem("start")
            QTimer.singleShot(0, self, self.failed.emit)
            return self._number
        self._patience.start(SAY_MS + SAY_LETTER_MS * len(text))
        self._write({"do": "say", "id": self._number, "text": text, "voice": voice.id, "rate": rate})
        return self._number

    def stop(self) -> None:
        """Falls silent."""
        if self._open:
            self._number += 1
            self._patience.stop()
            self._write({"do": "stop"})

    def close(self) -> None:
        """Ends the process, by force if it does not end by itself."""
        process = self._leave()
        if process is None:
            return
        if process.state() != QProcess.ProcessState.NotRunning:
            process.write(b'{"do": "stop"}\n')
            process.closeWriteChannel()
        let_go(process, GRACE_MS)

    def _leave(self) -> QProcess | None:
        """Forgets the process, so that nothing it tells is heard any more."""
        process, self._process = self._process, None
        self._open = False
        self._patience.stop()
        if process is not None:
            for signal in (process.readyReadStandardOutput, process.errorOccurred, process.finished):
                signal.disconnect()
        return process

    def _give_up(self, problem: Problem) -> None:
        was_open = self._open
        process = self._leave()
        self.problem = problem
        if process is not None:
            let_go(process)
        (self.failed if was_open else self.opened).emit()

    def _write(self, order: dict[str, Any]) -> None:
        if self._process is not None:
            self._process.write(json.dumps(order).encode() + b"\n")

    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            if line.startswith(b"{"):  # a library may print what it likes
                self._take(json.loads(line))

    def _take(self, message: dict[str, Any]) -> None:
        kind, number = message.get("is"), message.get("id", 0)
        if kind == "problem":
            self._give_up(Problem(str(message["kind"]), str(message["detail"])))
        elif kind == "open":
            self._voices = tuple(Voice(name, locale) for name, locale in message["voices"])
            self._open = True
            self._patience.stop()
            self.opened.emit()
        elif number == self._number:
            self._tell(str(kind), number, str(message.get("detail", "")))

    def _tell(self, kind: str, number: int, detail: str) -> None:
        if kind == "begun":
            self.begun.emit(number)
        elif kind == "done":
            self._patience.stop()
            self.done.emit(number)
        elif kind == "failed":
            self._give_up(Problem("engine", detail))
