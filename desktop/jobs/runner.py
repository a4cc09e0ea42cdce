"""Lanes: one thread each, results back on the GUI thread by one queued signal.

A job is `fn(tool) -> value`, where the tool (most often a read-only connection) is opened by the
lane's own thread and used by nobody else. In a newest-wins lane a new job interrupts the running
query and the older result is dropped; in a keep-all lane (a writer) every job runs, in order.
"""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from desktop.jobs.collecting import Collector

BUSY_AFTER_MS = 600
"""A job that takes longer than this is worth telling a person about."""

ToolT = TypeVar("ToolT")
ValueT = TypeVar("ValueT")


@runtime_checkable
class Interruptible(Protocol):
    """What a tool offers so that a running query can be broken off (sqlite3.Connection does)."""

    def interrupt(self) -> None:
        """Breaks off what is running; does nothing when nothing is."""


@runtime_checkable
class Closable(Protocol):
    """What a tool offers so that the lane can give it back."""

    def close(self) -> None:
        """Gives the tool back."""


Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


@dataclass(slots=True)
class _Order:
    """What goes to the thread. Who is told stays behind: windows must not be let go of on another thread."""

    ticket: int
    job: Callable[[Any], Any]


@dataclass(slots=True)
class _Outcome:
    ticket: int
    value: Any
    error: Exception | None


class _Thread(QThread):
    """Takes orders one at a time until told to stop."""

    finished_order = Signal(object)

    def __init__(self, open_tool: Callable[[], Any], newest_wins: bool) -> None:
        super().__init__()
        self._open_tool = open_tool
        self._newest_wins = newest_wins
        self._changed = threading.Condition()
        self._waiting: deque[_Order] = deque()
        self._running: _Order | None = None
        self._tool: Any = None
        self._stopping = False

    def put(self, order: _Order) -> None:
        """Queues an order; in a newest-wins lane it takes the place of all older ones."""
        with self._changed:
            if self._newest_wins:
                self._waiting.clear()
                self._interrupt()
            self._waiting.append(order)
            self._changed.notify()

    def drop_all(self) -> None:
        """Forgets what waits and breaks off what runs."""
        with self._changed:
            self._waiting.clear()
            self._interrupt()

    def stop(self) -> None:
        """Asks the thread to end; in a keep-all lane after the orders that wait."""
        with self._changed:
            self._stopping = True
            if self._newest_wins:
                self._waiting.clear()
                self._interrupt()
            self._changed.notify()

    def _interrupt(self) -> None:
        # Under the lock, so that it can only meet the order that was running when it was decided.
        if self._running is not None and isinstance(self._tool, Interruptible):
            self._tool.interrupt()

    def run(self) -> None:
        """The thread's loop."""
        while self._serve():
            pass
        if isinstance(self._tool, Closable):
            self._tool.close()

    def _serve(self) -> bool:
        """Does one order; False when there are no more. What it led to is not held while the thread waits."""
        order = self._next()
        if order is None:
            return False
        outcome = self._work(order)
        with self._changed:
            self._running = None
        self.finished_order.emit(outcome)
        return True

    def _next(self) -> _Order | None:
        with self._changed:
            while not self._waiting and not self._stopping:
                self._changed.wait()
            if not self._waiting:
                return None
            self._running = self._waiting.popleft()
            return self._running

    def _work(self, order: _Order) -> _Outcome:
        try:
            if self._tool is None:
                tool = self._open_tool()
                with self._changed:
                    self._tool = tool
            return _Outcome(order.ticket, order.job(self._tool), None)
        except Exception as error:
            return _Outcome(order.ticket, None, error)


class Lane(QObject, Generic[ToolT]):
    """One line of work. `busy_changed` tells when a job takes long, and when it is over."""

    busy_changed = Signal(bool)

    def __init__(self, open_tool: Callable[[], ToolT], newest_wins: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._newest_wins = newest_wins
        self._newest = 0
        self._told: dict[int, tuple[Done, Failed | None]] = {}
        self._pending = 0
        self._busy = False
        self._closed = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(BUSY_AFTER_MS)
        self._slow.timeout.connect(self._say_busy)
        self._thread = _Thread(open_tool, newest_wins)
        self._thread.finished_order.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        job: Callable[[ToolT], ValueT],
        done: Callable[[ValueT], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Runs job(tool) on the lane's thread, then done(value) or failed(error) on this one.

        Without `failed` the error is raised on this thread, as a bug should be. After `close` nothing runs.
        """
        if self._closed:
            return
        self._newest += 1
        self._pending = 1 if self._newest_wins else self._pending + 1
        if self._newest_wins:
            self._told.clear()
        self._told[self._newest] = (done, failed)
        order = _Order(self._newest, job)
        if not self._thread.isRunning():
            self._thread.start()
        self._thread.put(order)
        if not self._slow.isActive() and not self._busy:
            self._slow.start()

    def cancel(self) -> None:
        """Breaks off what runs and drops its result."""
        self._newest += 1
        self._pending = 0
        if self._newest_wins:
            self._told.clear()
        self._thread.drop_all()
        self._rest()

    def close(self) -> None:
        """Ends the thread and waits for it. Results that come after this are dropped."""
        self._closed = True
        self._newest += 1
        self._newest_wins = True
        self._told.clear()
        self._slow.stop()
        if self._thread.isRunning():
            self._thread.stop()
            self._thread.wait()

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        told = self._told.pop(outcome.ticket, None)
        if told is None or (self._newest_wins and outcome.ticket != self._newest):
            return
        done, failed = told
        self._pending = max(0, self._pending - 1)
        if not self._pending:
            self._rest()
        if outcome.error is None:
            done(outcome.value)
        elif failed is not None:
            failed(outcome.error)
        else:
            raise outcome.error

    def _say_busy(self) -> None:
        self._busy = True
        self.busy_changed.emit(True)

    def _rest(self) -> None:
        self._slow.stop()
        if self._busy:
            self._busy = False
            self.busy_changed.emit(False)


class Runner(QObject):
    """Owns every lane, and keeps Python's collector off their threads. Close it before the program ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collector = Collector(self)
        self._lanes: list[Lane[Any]] = []

    def lane(self, open_tool: Callable[[], ToolT], newest_wins: bool = True) -> Lane[ToolT]:
        """A new lane. Its thread starts with the first job, and opens the tool then."""
        lane: Lane[ToolT] = Lane(open_tool, newest_wins, self)
        self._lanes.append(lane)
        return lane

    def close(self) -> None:
        """Ends every lane and waits until its thread is gone."""
        for lane in self._lanes:
            lane.close()
        self._lanes.clear()
        self._collector.close()
