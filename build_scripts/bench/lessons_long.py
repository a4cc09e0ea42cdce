"""Eight hours of slides and quiz without the waiting: how much memory is left at the end of each hour."""

import gc
import os
from pathlib import Path

from build_scripts.bench.turning import settle
from desktop.core.paths import resource
from desktop.lessons.library import Library
from desktop.lessons.quiz import QuizChoice, team_names
from desktop.lessons.show import Show
from desktop.lessons.slides import Deck

HOURS = 8
SLIDES_AN_HOUR = 120
SETTLED = 2
"""After so many hours every cache has been filled once; memory is compared from there."""


def memory_mb() -> float:
    """The memory that this process has for itself now (PSS on Linux, else the peak of what it ever had)."""
    rollup = Path("/proc/self/smaps_rollup")
    if rollup.exists():
        line = next(row for row in rollup.read_text("ascii").splitlines() if row.startswith("Pss:"))
        return int(line.split()[1]) / 1024
    if os.name == "posix":
        import resource as process

        return process.getrusage(process.RUSAGE_SELF).ru_maxrss / 1024
    return 0.0


def eight_hours(library: Library, size: tuple[int, int] = (1920, 1080)) -> float:
    """Shows slides, overview, speaker's view, words, talk and a quiz for eight hours; gives the growth in MB."""
    from desktop.ui.present_desk import PresentationDesk
    from desktop.ui.present_look import load_looks
    from desktop.ui.present_screens import Screens

    desk = PresentationDesk(load_looks(resource("themes")), Screens(), full=False)
    decks = [library.lesson_deck(lesson, whole=True) for lesson in library.lessons()] + [library.map_deck()]
    kept = []
    for hour in range(HOURS):
        for deck in decks:
            _show(desk, deck, size)
        quiz = desk.start(library.quiz(QuizChoice(count=98, seed=hour), team_names(["Röd", "Blå"])))
        quiz.resize(*size)
        while not quiz.show_.at_end:
            quiz.run("next")
            quiz.repaint()
        desk.end()
        settle()
        gc.collect()
        kept.append(memory_mb())
    growth = max(kept[SETTLED:]) - kept[SETTLED - 1]
    print(f"eight hours of slides and quiz: MB after each hour: {', '.join(f'{mb:.1f}' for mb in kept)}")
    print(f"  growth after the first {SETTLED} hours: {growth:.1f} MB")
    return growth


def _show(desk: object, deck: Deck, size: tuple[int, int]) -> None:
    from desktop.ui.present_desk import PresentationDesk

    assert isinstance(desk, PresentationDesk)
    window = desk.start(Show(deck))
    window.resize(*size)
    for number in range(SLIDES_AN_HOUR // 5):
        if window.show_.at_end:
            window.show_.jump(0)
        window.run("next")
        window.repaint()
        if number % 8 == 0:
            window.open_overview()
            window.repaint()
            window._close_overview()
            desk.toggle_speaker()
            desk.toggle_speaker()
            window.set_look("light")
            window.set_look("dark")
