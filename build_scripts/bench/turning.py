"""How a benchmark lets the program work: Qt's event loop turns, until something holds and never for a while."""

import time
from collections.abc import Callable

PATIENCE_S = 20.0
TURNS = 10
"""Laying out asks for painting, and that for new sizes; nothing in the program goes on asking for longer."""


def turn() -> None:
    """What was asked for is laid out and painted, and what was told to go goes, as between two events."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.processEvents()
    # Outside of a running loop Qt deletes nothing, and everything ever shown would be kept and styled anew.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def settle() -> None:
    """Turns until what was asked for, and what that asked for in its turn, is done; timers are not waited for."""
    for _ in range(TURNS):
        turn()


def until(holds: Callable[[], bool]) -> None:
    """Turns until a condition holds, asleep in between so that the lanes have Python to themselves.

    Raises TimeoutError where it never holds.
    """
    from PySide6.QtCore import QEventLoop

    end = time.perf_counter() + PATIENCE_S
    loop = QEventLoop()
    while not holds():
        if time.perf_counter() > end:
            raise TimeoutError("what the benchmark waits for never came")
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        turn()


def rest(milliseconds: int) -> None:
    """Lets a time pass that is itself what is measured. QTest.qWait would hold Python's lock, and stop the lanes."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
