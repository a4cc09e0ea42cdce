"""A presentation: making slides, starting, going on, and eight hours of it, beside doing as little as possible."""

import os
import resource as process
import time
from collections.abc import Callable

from build_scripts.bench.timing import Figures, alternate, table
from desktop.content.store import ContentStore
from desktop.core.paths import content_database, resource
from desktop.lessons.library import Library
from desktop.lessons.quiz import QuizChoice, team_names
from desktop.lessons.show import Show
from desktop.lessons.slides import Deck

ROUNDS = 9
EIGHT_HOURS = 8 * 60
"""Slides and questions shown in the long run: one a minute each."""
FRAME_MS, START_MS = 16.0, 300.0


def main(arguments: list[str]) -> int:
    """Prints the times. Exit code 1 when a slide takes longer than a frame or a start longer than it may."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desktop.app import make_application

    application = make_application()
    assert isinstance(application, QApplication)
    store = ContentStore.open(content_database())
    library = Library(store, "sv")
    _domain(store)
    slowest = _window(application, library)
    begun = _start(application, library)
    _eight_hours(application, library)
    store.close()
    return int(slowest > FRAME_MS or begun > START_MS)


def _domain(store: ContentStore) -> None:
    ids = [ref.id for ref in store.pages()]

    def read() -> None:
        for page in ids:
            store.page(page)

    def decks() -> None:
        fresh = Library(store, "sv")
        for page in ids:
            fresh.page_deck(page)

    results = alternate({"read the pages": read, "read them and make slides": decks}, 5)
    print(table(f"slides of {len(ids)} pages", results, "read the pages"))


def _blank(application: object, size: tuple[int, int]) -> Callable[[], object]:
    """The least that a slide can cost: an empty widget of the same size, painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QPainter, QPaintEvent
    from PySide6.QtWidgets import QWidget

    class Empty(QWidget):
        """One colour."""

        def paintEvent(self, event: QPaintEvent) -> None:
            """Fills."""
            QPainter(self).fillRect(self.rect(), QColor(Qt.GlobalColor.black))

    widget = Empty()
    widget.resize(*size)
    widget.show()
    return widget.repaint


def _window(application: object, library: Library) -> float:
    """From key to the next slide on the screen; gives the 95th percentile at 1920 × 1080."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from desktop.ui.present_look import load_looks
    from desktop.ui.present_window import PresentationWindow

    worst = 0.0
    sizes: tuple[tuple[int, int], ...] = ((1280, 720), (1920, 1080), (3840, 2160))
    for size in sizes:
        window = PresentationWindow(Show(_long_deck(library)), load_looks(resource("themes")))
        window.resize(*size)
        window.show()
        QTest.qWaitForWindowExposed(window)

        def on(window: PresentationWindow = window) -> None:
            if window.show_.at_end:
                window.show_.jump(0)
            QTest.keyClick(window, Qt.Key.Key_PageDown)
            window.repaint()

        empty = _blank(application, size)
        times: dict[str, list[float]] = {"an empty widget": [], "key to next slide": []}
        for _ in range(100):
            for name, action in (("an empty widget", empty), ("key to next slide", on)):
                start = time.perf_counter()
                action()
                times[name].append((time.perf_counter() - start) * 1000)
            QTest.qWait(60)
        results = {name: Figures(tuple(values)) for name, values in times.items()}
        print(table(f"{size[0]} × {size[1]}", results, "an empty widget"))
        if size[0] == 1920:
            worst = results["key to next slide"].percentile(0.95)
        window.close()
        window.deleteLater()
    return worst


def _long_deck(library: Library) -> Deck:
    return library.lesson_deck(library.lessons()[1], whole=True)


def _start(application: object, library: Library) -> float:
    """From the wish to the first painted slide, and a plain full window beside it."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    from desktop.ui.present_desk import PresentationDesk
    from desktop.ui.present_look import load_looks
    from desktop.ui.present_screens import Screens

    desk = PresentationDesk(load_looks(resource("themes")), Screens())

    def begin() -> None:
        window = desk.start(Show(library.lesson_deck(library.lessons()[0])))
        QTest.qWaitForWindowExposed(window)
        window.repaint()
        desk.end()

    def plain() -> None:
        widget = QWidget()
        widget.showFullScreen()
        QTest.qWaitForWindowExposed(widget)
        widget.close()
        widget.deleteLater()

    results = alternate({"an empty window": plain, "start of a presentation": begin}, ROUNDS)
    print(table("start", results, "an empty window"))
    return results["start of a presentation"].median


def _eight_hours(application: object, library: Library) -> None:
    """Slides and quiz for eight hours, without the waiting; memory after each quarter of it."""
    from PySide6.QtTest import QTest

    from desktop.ui.present_desk import PresentationDesk
    from desktop.ui.present_look import load_looks
    from desktop.ui.present_screens import Screens

    desk = PresentationDesk(load_looks(resource("themes")), Screens(), full=False)
    kept = []
    for quarter in range(4):
        window = desk.start(Show(_long_deck(library)))
        for minute in range(EIGHT_HOURS // 4):
            if window.show_.at_end:
                window.show_.jump(0)
            window.run("next")
            if minute % 30 == 0:
                window.open_overview()
                window._close_overview()
                desk.toggle_speaker()
                desk.toggle_speaker()
            window.repaint()
        quiz = desk.start(library.quiz(QuizChoice(count=98, seed=quarter), team_names(["Röd", "Blå"])))
        while not quiz.show_.at_end:
            quiz.run("next")
            quiz.repaint()
        QTest.qWait(20)
        kept.append(process.getrusage(process.RUSAGE_SELF).ru_maxrss / 1024)
    desk.end()
    rows = ", ".join(f"{megabytes:.0f}" for megabytes in kept)
    print(f"eight hours of slides and quiz: MB at most after each quarter: {rows} (growth {kept[-1] - kept[0]:.1f})")
