"""Keeps the machine's screen from going dark while something is shown to a room, with what each system offers.

Where nothing is offered nothing is done and nothing is said. Each way ends by itself with the program, also when it
is killed: the bus lets go of what a caller that is gone asked for, Windows of what a thread asked for that is gone,
and caffeinate watches the program's process.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QProcess

from desktop.core.paths import APP_ID

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

SERVICE = "org.freedesktop.ScreenSaver"
PATHS = ("/org/freedesktop/ScreenSaver", "/ScreenSaver")
"""Where desktops have it; the second is that of older ones."""
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


class BusAwake(QObject):
    """Linux: asks the desktop's screen saver on a connection of its own, and lets go by leaving the bus."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = ""

    def hold(self, why: str) -> None:
        """Asks without waiting for the answer."""
        if self._name or not has_bus():
            return
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return
        self._name = f"{APP_ID}-awake-{id(self)}"
        if QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, self._name).isConnected():
            self._ask(why, PATHS)

    def _ask(self, why: str, paths: tuple[str, ...]) -> None:
        """Asks at the first place, and at the next where that one answers with an error."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        message = QDBusMessage.createMethodCall(SERVICE, paths[0], SERVICE, "Inhibit")
        message.setArguments([APP_ID, why])
        watcher = QDBusPendingCallWatcher(QDBusConnection(self._name).asyncCall(message), self)

        def answered(done: "QDBusPendingCallWatcher") -> None:
            if done.isError() and paths[1:] and self._name:
                self._ask(why, paths[1:])
            done.deleteLater()

        watcher.finished.connect(answered)

    def release(self) -> None:
        """Leaves the bus."""
        if self._name:
            from PySide6.QtDBus import QDBusConnection

            name, self._name = self._name, ""
            QDBusConnection.disconnectFromBus(name)


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


class MacAwake(QObject):
    """macOS: its own caffeinate, which also ends when the program's process does."""

    def __init__(self, parent: QObject | None = None, program: str = "/usr/bin/caffeinate") -> None:
        super().__init__(parent)
        self._program = program
        self._process: QProcess | None = None

    def hold(self, why: str) -> None:
        """Starts it."""
        if self._process is None:
            self._process = QProcess(self)
            self._process.start(self._program, ["-d", "-i", "-w", str(os.getpid())])

    def release(self) -> None:
        """Ends it."""
        process, self._process = self._process, None
        if process is not None:
            process.finished.connect(process.deleteLater)
            process.kill()


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
