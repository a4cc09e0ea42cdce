"""Python's collector, run on the GUI thread only.

Left to itself it runs on whichever thread happens to allocate. A widget in a cycle of references that is taken away
on another thread leaves its timers behind in the GUI thread's event loop, which dies when the next of them is due.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000

_resting = 0
_was_on = True


class Collector(QObject):
    """While one lives, the collector never runs by itself; a timer on this thread runs it when it is due."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        global _resting, _was_on
        if not _resting:
            _was_on = gc.isenabled()
            gc.disable()
        _resting += 1
        self._open = True
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()

    def close(self) -> None:
        """Lets Python collect by itself again, when this was the last. No thread of the program may run by then."""
        global _resting
        if self._open:
            self._open = False
            self._timer.stop()
            _resting -= 1
            if not _resting and _was_on:
                gc.enable()


def collect_due() -> int:
    """Collects the oldest generation whose time has come, as Python itself would; its number, or -1 for none."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if thresholds[generation] and counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return generation
    return -1
