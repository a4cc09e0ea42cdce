"""How the benchmarks let the program work: until something holds, and with what was told to go gone."""

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from build_scripts.bench import turning


def test_what_was_told_to_go_goes_at_a_turn(qapp: QApplication) -> None:
    parent = QObject()
    child = QObject(parent)
    child.deleteLater()
    assert isValid(child)
    turning.turn()
    assert not isValid(child)


def test_a_benchmark_waits_until_something_holds(qapp: QApplication) -> None:
    done: list[bool] = []
    QTimer.singleShot(5, lambda: done.append(True))
    turning.until(lambda: bool(done))
    assert done == [True]


def test_what_never_comes_is_said(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turning, "PATIENCE_S", -1.0)
    with pytest.raises(TimeoutError):
        turning.until(lambda: False)


class Chain(QObject):
    """Asks for more five times, each time when the last has come."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        self.asked.connect(self.answer, Qt.ConnectionType.QueuedConnection)

    def answer(self) -> None:
        self.times += 1
        if self.times < 5:
            self.asked.emit()


def test_the_loop_turns_until_nothing_is_left_to_do(qapp: QApplication) -> None:
    chain = Chain()
    chain.asked.emit()
    turning.settle()
    assert chain.times == 5
