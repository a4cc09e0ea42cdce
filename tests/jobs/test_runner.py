import gc
import sqlite3
import threading
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs.runner import Runner


class Tool:
    """A tool whose work can be held and broken off."""

    def __init__(self) -> None:
        self.started = threading.Event()
        self.go = threading.Event()
        self.interrupts = 0
        self.closed = False
        self.thread = threading.get_ident()

    def interrupt(self) -> None:
        self.interrupts += 1
        self.go.set()

    def close(self) -> None:
        self.closed = True

    def hold(self) -> str:
        self.started.set()
        assert self.go.wait(10)
        return "held"


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    made = Runner()
    yield made
    made.close()


def test_a_job_runs_elsewhere_and_its_value_comes_back_here(runner: Runner, qtbot: QtBot) -> None:
    lane = runner.lane(lambda: 20)
    got: list[tuple[int, int, int]] = []
    here = threading.get_ident()
    lane.submit(lambda tool: (tool + 1, threading.get_ident()), lambda v: got.append((*v, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(got))
    assert got[0][0] == 21
    assert got[0][1] != here
    assert got[0][2] == here


def test_the_newest_job_wins_and_interrupts_the_running_one(runner: Runner, qtbot: QtBot) -> None:
    tool = Tool()
    lane = runner.lane(lambda: tool)
    got: list[str] = []
    lane.submit(Tool.hold, got.append)
    qtbot.waitUntil(tool.started.is_set)
    lane.submit(lambda _: "second", got.append)
    lane.submit(lambda _: "third", got.append)
    qtbot.waitUntil(lambda: bool(got))
    qtbot.wait(20)
    assert got == ["third"]
    assert tool.interrupts >= 1


def test_a_running_query_is_broken_off(runner: Runner, qtbot: QtBot) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    lane = runner.lane(lambda: sqlite3.connect(":memory:", check_same_thread=False))
    got: list[Any] = []
    started = threading.Event()

    def job(connection: sqlite3.Connection) -> object:
        started.set()
        return connection.execute(endless).fetchone()

    lane.submit(job, got.append, got.append)
    qtbot.waitUntil(started.is_set)
    qtbot.wait(20)
    lane.submit(lambda connection: connection.execute("SELECT 7").fetchone()[0], got.append, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [7]


def test_a_keep_all_lane_runs_every_job_in_order(runner: Runner, qtbot: QtBot) -> None:
    lane = runner.lane(lambda: None, newest_wins=False)
    got: list[int] = []
    for number in range(20):
        lane.submit(lambda _, n=number: n, got.append)
    qtbot.waitUntil(lambda: len(got) == 20)
    assert got == list(range(20))


def test_a_failure_comes_back_as_an_exception(runner: Runner, qtbot: QtBot) -> None:
    lane = runner.lane(lambda: None)
    got: list[Exception] = []
    lane.submit(lambda _: 1 // 0, lambda _: None, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], ZeroDivisionError)


def test_a_tool_that_cannot_be_opened_is_a_failure_and_is_tried_again(runner: Runner, qtbot: QtBot) -> None:
    tries: list[int] = []

    def open_tool() -> str:
        tries.append(1)
        if len(tries) == 1:
            raise OSError("no")
        return "tool"

    lane = runner.lane(open_tool)
    errors: list[Exception] = []
    got: list[str] = []
    lane.submit(str, got.append, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    lane.submit(str, got.append, errors.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == ["tool"]


def test_a_cancelled_job_brings_nothing_back(runner: Runner, qtbot: QtBot) -> None:
    tool = Tool()
    lane = runner.lane(lambda: tool)
    got: list[str] = []
    lane.submit(Tool.hold, got.append)
    qtbot.waitUntil(tool.started.is_set)
    lane.cancel()
    qtbot.wait(30)
    assert got == []
    lane.submit(lambda _: "after", got.append)
    qtbot.waitUntil(lambda: got == ["after"])


def test_a_slow_job_is_told_about_and_a_quick_one_is_not(
    runner: Runner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.jobs.runner.BUSY_AFTER_MS", 20)
    tool = Tool()
    lane = runner.lane(lambda: tool)
    busy: list[bool] = []
    got: list[str] = []
    lane.busy_changed.connect(busy.append)
    lane.submit(Tool.hold, got.append)
    qtbot.waitUntil(lambda: busy == [True])
    tool.go.set()
    qtbot.waitUntil(lambda: busy == [True, False])
    assert got == ["held"]


def test_closing_ends_every_thread_and_gives_tools_back(qtbot: QtBot) -> None:
    runner = Runner()
    tool = Tool()
    lane = runner.lane(lambda: tool)
    got: list[str] = []
    lane.submit(Tool.hold, got.append)
    qtbot.waitUntil(tool.started.is_set)
    before = threading.active_count()
    runner.close()
    assert tool.closed
    assert threading.active_count() <= before
    qtbot.wait(20)
    assert got == []


def test_a_writer_finishes_what_waits_before_it_ends(qtbot: QtBot) -> None:
    runner = Runner()
    done: list[int] = []
    lane = runner.lane(lambda: None, newest_wins=False)
    for number in range(5):
        lane.submit(lambda _, n=number: done.append(n), lambda _: None)
    lane.close()
    assert done == [0, 1, 2, 3, 4]
    runner.close()


def test_a_closed_lane_starts_nothing(qtbot: QtBot) -> None:
    runner = Runner()
    lane = runner.lane(lambda: None)
    runner.close()
    before = threading.active_count()
    lane.submit(lambda _: 1, lambda _: None)
    assert threading.active_count() == before


class Ring:
    """Garbage that only the collector takes away, and that tells on which thread it went."""

    def __init__(self, told: list[int]) -> None:
        self.me, self.told = self, told

    def __del__(self) -> None:
        self.told.append(threading.get_ident())


def test_the_collector_never_runs_on_a_lane(runner: Runner, qtbot: QtBot) -> None:
    gone: list[int] = []
    done: list[int] = []

    def litter(_: object) -> int:
        return len([[Ring(gone)] for _ in range(3000)])

    lane = runner.lane(object, newest_wins=False)
    for _ in range(5):
        lane.submit(litter, done.append)
    qtbot.waitUntil(lambda: len(done) == 5)
    qtbot.waitUntil(lambda: bool(gone))
    assert set(gone) == {threading.get_ident()}


def test_python_collects_by_itself_when_the_last_runner_is_closed(qtbot: QtBot) -> None:
    before, one, other = gc.isenabled(), Runner(), Runner()
    assert not gc.isenabled()
    one.close()
    one.close()
    assert not gc.isenabled()
    other.close()
    assert gc.isenabled() == before


def test_who_is_told_is_never_held_by_the_thread(runner: Runner, qtbot: QtBot) -> None:
    class Listener:
        def hear(self, value: object) -> None:
            heard.append(value)

    heard: list[object] = []
    lane, go_on = runner.lane(object), threading.Event()
    listener = Listener()
    gone = weakref.ref(listener)
    lane.submit(lambda _: go_on.wait(), listener.hear)
    lane.cancel()
    del listener
    assert gone() is None
    go_on.set()
    lane.submit(lambda _: "efter", heard.append)
    qtbot.waitUntil(lambda: heard == ["efter"])
