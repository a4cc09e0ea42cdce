"""Keeps the machine's screen from going dark while something is shown to a room, with what each system offers.

Where nothing is offered nothing is done and nothing is said. Each way ends by itself with the program, also when it
is killed: the helper that asked the bus ends with its input, Windows of what a thread asked for that is gone,
and caffeinate watches the program's process.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QProcess

from desktop.core.paths import helper_command, program_root
from desktop.ui.awake_bus import HOLD
from desktop.ui.let_go import let_go

CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x00000001, 0x00000002
"""The flags of Windows' SetThreadExecutionState."""


class Awake(Protocol):
    """Asked twice it is held once; let go twice nothing happens."""

    def hold(self, why: str) -> None:
        """The screen stays on; the desktop may show the reason."""

    def release(self) -> None:
        """The screen may go dark again."""


class NoAwake:
    """A system that offers nothing."""

    def hold(self, why: str) -> None:
        """Nothing."""

    def release(self) -> None:
        """Nothing."""


class ProcessAwake(QObject):
    """Holds with a process that runs meanwhile. Nothing is waited for when it is started."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    def command(self, why: str) -> list[str]:
        """The program and its arguments; empty where there is none."""
        raise NotImplementedError

    def hold(self, why: str) -> None:
        """Starts it."""
        command = self.command(why) if self._process is None else []
        if command:
            self._process = QProcess(self)
            self._process.setWorkingDirectory(str(program_root()))
            self._process.setStandardOutputFile(QProcess.nullDevice())
            self._process.setStandardErrorFile(QProcess.nullDevice())
            self._process.start(command[0], command[1:])

    def release(self) -> None:
        """Ends it, whatever it is waiting for."""
        process, self._process = self._process, None
        if process is not None:
            let_go(process)


class BusAwake(ProcessAwake):
    """Linux: the program's own helper asks the desktop's screen saver, and lets go by leaving the bus."""

    def command(self, why: str) -> list[str]:
        """The helper, where there is a bus to ask."""
        return [*helper_command(), HOLD, why] if has_bus() else []


class WindowsAwake:
    """Windows: the state of the thread that asks. `set_state` is its SetThreadExecutionState."""

    def __init__(self, set_state: Callable[[int], object]) -> None:
        self._set = set_state

    def hold(self, why: str) -> None:
        """Display and machine stay on."""
        self._set(CONTINUOUS | SYSTEM | DISPLAY)

    def release(self) -> None:
        """As it was."""
        self._set(CONTINUOUS)


class MacAwake(ProcessAwake):
    """macOS: its own caffeinate, which also ends when the program's process does."""

    def __init__(self, parent: QObject | None = None, program: str = "/usr/bin/caffeinate") -> None:
        super().__init__(parent)
        self._program = program

    def command(self, why: str) -> list[str]:
        """Display and machine stay on as long as this process lives."""
        return [self._program, "-d", "-i", "-w", str(os.getpid())]


def has_bus() -> bool:
    """Whether there is a session bus to ask; without one the library would try to start one."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (bool(folder) and (Path(folder) / "bus").exists())


def system_awake(parent: QObject, platform: str = sys.platform) -> Awake:
    """The way of the system that the program runs on."""
    if platform == "win32":
        import ctypes

        library = getattr(ctypes, "windll", None)
        return WindowsAwake(library.kernel32.SetThreadExecutionState) if library is not None else NoAwake()
    if platform == "darwin":
        return MacAwake(parent)
    return BusAwake(parent) if platform.startswith("linux") else NoAwake()
