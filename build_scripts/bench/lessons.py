"""A presentation: making slides, starting, going on, and eight hours of it, beside doing as little as possible."""

import os
import time
from collections.abc import Callable

from build_scripts.bench.timing import Figures, alternate, table
from build_scripts.bench.turning import rest
from desktop.content.store import ContentStore
from desktop.core.paths import content_database, resource
from desktop.lessons.library import Library
from desktop.lessons.show import Show
from desktop.lessons.slides import Deck

FRAME_MS, START_MS, MOST_GROWTH_MB = 16.0, 300.0, 8.0
PACE_MS = 90
"""No speaker goes on sooner than this after the slide before."""
SIZES = ((1280, 720), (1920, 1080), (3840, 2160))
NEXT, TWO_KEYS, WITH_SPEAKER = "key to next slide", "the same, not ready yet", "the same, with speaker's view"


def main(arguments: list[str]) -> int:
    """Prints the times. Exit code 1 when a slide takes longer than a frame, a start than it may, memory grows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from build_scripts.bench.lessons_long import eight_hours
    from build_scripts.bench.lessons_start import first_starts, later_starts
    from desktop.app import make_application

    application = make_application()
    assert isinstance(application, QApplication)
    store = ContentStore.open(content_database())
    library = Library(store, "sv")
    _domain(store)
    slowest = _window(library)
    begun = max(first_starts(), later_starts())
    grown = eight_hours(library)
    store.close()
    return int(slowest > FRAME_MS or begun > START_MS or grown > MOST_GROWTH_MB)


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


def _blank(size: tuple[int, int]) -> Callable[[], object]:
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


def _window(library: Library) -> float:
    """From key to the next slide on the screen; gives the largest 95th percentile of the slides gone on to."""
    worst = 0.0
    for size in SIZES:
        results = _slides_at(library, size)
        print(table(f"{size[0]} × {size[1]}", results, "an empty widget"))
        worst = max(worst, results[NEXT].percentile(0.95), results[WITH_SPEAKER].percentile(0.95))
    return worst


def _slides_at(library: Library, size: tuple[int, int]) -> dict[str, Figures]:
    """Keys pressed at a speaker's pace, the same with the speaker's view, and two at once so that nothing is ready."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from desktop.lessons.show import Pace
    from desktop.ui.present_look import load_looks
    from desktop.ui.present_speaker import SpeakerWindow
    from desktop.ui.present_window import PresentationWindow

    window = PresentationWindow(Show(long_deck(library)), load_looks(resource("themes")))
    window.resize(*size)
    window.show()
    QTest.qWaitForWindowExposed(window)
    speaker = SpeakerWindow(window, Pace(window.show_.deck, 0.0))
    QTest.mouseMove(window, QPoint(5, 5))

    def on() -> None:
        QTest.keyClick(window, Qt.Key.Key_PageDown)
        window.repaint()

    def ready() -> None:
        if window.show_.index > window.show_.count - 4:
            window.show_.jump(0)
        rest(PACE_MS)

    empty = _blank(size)
    times: dict[str, list[float]] = {"an empty widget": [], NEXT: [], WITH_SPEAKER: [], TWO_KEYS: []}
    for turn in range(60):
        for name, action in (("an empty widget", empty), (NEXT, on), (TWO_KEYS, on), (WITH_SPEAKER, on)):
            speaker.setVisible(name == WITH_SPEAKER and turn % 2 == 0)
            if name != TWO_KEYS:
                ready()
            start = time.perf_counter()
            action()
            times[name].append((time.perf_counter() - start) * 1000)
    for one in (speaker, window):
        one.close()
        one.deleteLater()
    return {name: Figures(tuple(values)) for name, values in times.items()}


def long_deck(library: Library) -> Deck:
    """The longest of the lessons that come with the content, with every slide."""
    return max((library.lesson_deck(lesson, whole=True) for lesson in library.lessons()), key=lambda d: len(d.slides))
