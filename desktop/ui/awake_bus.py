"""The helper process that asks a Linux desktop to keep its screen on, and holds that until its input ends.

A process of its own, since a bus that takes a caller and never answers holds that caller for ever: it may hold this
one, and not the presentation.
"""

import signal
import sys

from desktop.core.paths import APP_ID

HOLD = "--awake"
SERVICE = "org.freedesktop.ScreenSaver"
PATHS = ("/org/freedesktop/ScreenSaver", "/ScreenSaver")
"""Where desktops have it; the second is that of older ones."""
PATIENCE_S = 30
"""So long may bus and desktop take; then the system ends this process, whatever it is waiting in."""


def serve(why: str) -> int:
    """Asks, with the reason that the desktop may show, and waits for the end of the input; the exit code."""
    signal.alarm(PATIENCE_S)
    if not _ask(why):
        return 1
    signal.alarm(0)
    sys.stdin.buffer.read()
    return 0


def _ask(why: str) -> bool:
    """Asks at the first place, and at the next where that one answers with an error."""
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage
    except ImportError:
        return False
    bus = QDBusConnection.sessionBus()
    for path in PATHS if bus.isConnected() else ():
        message = QDBusMessage.createMethodCall(SERVICE, path, SERVICE, "Inhibit")
        message.setArguments([APP_ID, why])
        if bus.call(message).type() == QDBusMessage.MessageType.ReplyMessage:
            return True
    return False
