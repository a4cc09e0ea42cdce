"""From the wish to the first painted slide: the first time in a window, and later, from every kind of start."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from build_scripts.bench.timing import Figures, alternate, table
from build_scripts.bench.turning import rest, settle, until
from desktop.core.paths import content_database, program_root

if TYPE_CHECKING:
    from desktop.app import Desk
    from desktop.ui.present_room import LessonRoom

FIRST, LATER = 5, 7
SOON_MS, LATE_MS = 800, 5000
"""When the first presentation is asked for, counted from the first frame of the window."""
KINDS = ("page", "collection", "lesson", "search result", "map", "timeline", "glossary", "quiz")


def first_starts() -> float:
    """The first presentation of a window that has just been opened, in a process of its own; gives the later median."""
    command = [sys.executable, "-m", "build_scripts.bench.lessons_start"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(program_root())}
    times: dict[str, list[float]] = {"an empty full window": []}
    for _ in range(FIRST):
        for name, wait in (("the first, at once", SOON_MS), ("the first, after a while", LATE_MS)):
            done = subprocess.run(
                [*command, str(wait)], cwd=program_root(), env=environment, capture_output=True, text=True, check=True
            )
            empty, shown = (float(word) for word in done.stdout.split())
            times["an empty full window"].append(empty)
            times.setdefault(name, []).append(shown)
    results = {name: Figures(tuple(values)) for name, values in times.items()}
    print(table("start of a window's first presentation", results, "an empty full window"))
    return results["the first, after a while"].median


def later_starts() -> float:
    """Every kind of start once something has been shown; gives the slowest median."""
    with tempfile.TemporaryDirectory() as folder:
        desk, room = _window(Path(folder))
        actions: dict[str, Callable[[], object]] = {"an empty full window": _empty}
        for kind in KINDS:
            actions[f"start from {kind}"] = lambda kind=kind: _begin(room, kind)  # type: ignore[misc]
        _prepare(room)
        results = alternate(actions, LATER)
        desk.close()
    print(table("start, from each place", results, "an empty full window"))
    return max(figures.median for name, figures in results.items() if name.startswith("start"))


def _window(folder: Path) -> "tuple[Desk, LessonRoom]":
    from PySide6.QtTest import QTest

    from desktop.app import build, make_application
    from desktop.ui.memory import Memory
    from desktop.ui.present_hook import LessonHook

    desk = build(make_application(), content_database(), Memory(folder / "window.json"))
    desk.window.resize(1366, 768)
    desk.window.begin("roll-brobyggare")
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    settle()
    hook = desk.window.findChild(LessonHook)
    assert hook is not None
    return desk, hook.room


def _prepare(room: "LessonRoom") -> None:
    """An own lesson, as soon as one's own data is open."""
    lesson = room.library.lessons()[0]
    until(lambda: room.shelf.save(lesson) is not None)


def _begin(room: "LessonRoom", kind: str) -> None:
    """Shows what a kind of start shows, until its first slide has been painted."""
    from PySide6.QtTest import QTest

    from desktop.lessons.quiz import QuizChoice

    library = room.library
    match kind:
        case "page":
            room.start(library.page_deck("strategi"))
        case "collection":
            room.start(library.lesson_deck(room.shelf.lessons()[0]))
        case "lesson":
            room.do("show", library.lessons()[1])
        case "search result":
            room.start(library.hits_deck("brobyggare", [ref.id for ref in library.store.pages()][:50]))
        case "map":
            room.start(library.map_deck())
        case "timeline":
            room.start(library.timeline_deck())
        case "glossary":
            room.words(library.lessons()[0])
        case _:
            room.begin_quiz(QuizChoice(), ["Röd", "Blå"])
    window = room.desk.window
    assert window is not None
    QTest.qWaitForWindowExposed(window)
    window.repaint()
    room.desk.end()


def _empty() -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    widget.showFullScreen()
    QTest.qWaitForWindowExposed(widget)
    widget.close()
    widget.deleteLater()


def _one_first_start(wait: int) -> None:
    """What `first_starts` runs: milliseconds of an empty window and of the first presentation."""
    from PySide6.QtTest import QTest

    from desktop.app import build, make_application
    from desktop.ui.memory import Memory
    from desktop.ui.present_hook import LessonHook

    with tempfile.TemporaryDirectory() as folder:
        desk = build(make_application(), content_database(), Memory(Path(folder) / "window.json"))
        desk.window.begin("roll-brobyggare")
        desk.window.show()
        QTest.qWaitForWindowExposed(desk.window)
        rest(wait)
        start = time.perf_counter()
        _empty()
        middle = time.perf_counter()
        hook = desk.window.findChild(LessonHook)
        assert hook is not None
        _begin(hook.room, "page")
        print((middle - start) * 1000, (time.perf_counter() - middle) * 1000)
        desk.close()


if __name__ == "__main__":
    _one_first_start(int(sys.argv[1]))
