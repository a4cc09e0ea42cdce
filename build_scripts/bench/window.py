"""The window: process start to first frame, page switch, language switches, keystroke, memory.

Start-up is measured beside the smallest PySide6 window that paints, in the same rounds.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from build_scripts.bench.timing import Figures, alternate, table
from desktop.core.paths import content_database, program_root

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextBrowser

    from desktop.app import Desk

BASE = "plain QTextBrowser.setPlainText"

_HELLO = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
class Hello(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
window = Hello("hej")
window.show()
sys.exit(app.exec())
"""


_HELLO_MEMORY = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
window = QLabel("hej")
window.show()
app.processEvents()
try:
    lines = open("/proc/self/smaps_rollup", encoding="ascii").read().splitlines()
    print(next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024)
except OSError:
    print(0)
"""


def main(arguments: list[str]) -> int:
    """Prints the figures; options are ignored."""
    with tempfile.TemporaryDirectory() as folder:
        hello = _hello_memory()
        _start_up(Path(folder))
        _inside(Path(folder), hello)
    return 0


def _process(arguments: list[str]) -> Callable[[], object]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, *arguments]
    return lambda: subprocess.run(command, cwd=program_root(), env=environment, check=True, capture_output=True)


def _start_up(folder: Path) -> None:
    window = ["-m", "desktop", "--quit-after-first-paint", "--data-dir", str(folder / "data")]
    actions = {
        "PySide6 hello, whole process": _process(["-c", _HELLO]),
        "Brobyggaren, whole process": _process(window),
        "Brobyggaren --version": _process(["-m", "desktop", "--version"]),
        "Brobyggaren search (command line)": _process(["-m", "desktop", "search", "brobyggare"]),
    }
    for action in actions.values():
        action()
    print(table("start, warm", alternate(actions, 9), "PySide6 hello, whole process"))


def _inside(folder: Path, hello: float) -> None:
    from PySide6.QtWidgets import QTextBrowser

    from desktop.app import build, make_application
    from desktop.ui.memory import Memory

    application = make_application()
    desk = build(application, content_database(), Memory(folder / "window.json"))
    desk.window.resize(1366, 768)
    desk.window.begin("strategi")
    desk.window.show()
    _settle()
    pages = _pages(desk)
    plain = QTextBrowser()
    plain.resize(800, 700)
    plain.show()
    print(table("in the window, to the painted frame", alternate(_actions(desk, plain), 40), BASE))
    print(_keystrokes(desk))
    print(_map(desk, plain))
    print(_memory(desk, pages, hello))
    desk.close()


def _actions(desk: "Desk", plain: "QTextBrowser") -> dict[str, Callable[[], object]]:
    """What a person does in the window, and the plainest thing of Qt beside it, on the same pages."""
    from PySide6.QtWidgets import QApplication

    pages = _pages(desk)
    turn = iter(range(10**9))

    def painted(do: Callable[[], object]) -> Callable[[], object]:
        def act() -> None:
            do()
            QApplication.processEvents()

        return act

    def raw_page() -> None:
        page = desk.store.page(pages[next(turn) % len(pages)])
        plain.setPlainText("\n\n".join(str(block) for block in page.blocks))

    return {
        BASE: painted(raw_page),
        "page switch": painted(lambda: desk.presenter.open_page(pages[next(turn) % len(pages)])),
        "language switch": painted(
            lambda: desk.presenter.set_language("en" if desk.presenter.language == "sv" else "sv")
        ),
        "theme switch": painted(lambda: desk.themes.choose("dark" if desk.themes.choice == "light" else "light")),
        "text size": painted(lambda: desk.presenter.change_text_size(1 if desk.presenter.text_size < 150 else 0)),
    }


def _map(desk: "Desk", plain: "QTextBrowser") -> str:
    """A step of zoom of the map, beside painting a plain text of the same size."""
    from PySide6.QtWidgets import QApplication

    desk.window.run("map")
    _settle()
    view = desk.window.stack.currentWidget()
    steps = iter(range(10**9))

    def zoom() -> None:
        view.canvas.zoom(1.25 if next(steps) % 16 < 8 else 0.8)  # type: ignore[union-attr]
        QApplication.processEvents()

    def repaint() -> None:
        plain.viewport().repaint()

    def year() -> None:
        view.slider.setValue(2012 + next(steps) % 9)  # type: ignore[union-attr]
        QApplication.processEvents()

    actions = {"repaint of a plain QTextBrowser": repaint, "map zoom": zoom, "map year": year}
    return table("on the map, to the painted frame", alternate(actions, 48), "repaint of a plain QTextBrowser")


def _pages(desk: "Desk") -> list[str]:
    return [ref.id for ref in desk.store.pages() if ref.kind not in ("start", "karta", "tidslinje")]


def _hello_memory() -> float:
    """MiB of the smallest window, asked before this process shares any page of Qt with it."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _HELLO_MEMORY]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return float(done.stdout or 0)


def _memory(desk: "Desk", pages: list[str], hello: float) -> str:
    """Proportional set size with ten tabs, beside a process with the smallest window of PySide6."""
    for page in pages[:10]:
        desk.presenter.open_page(page, new_tab=True)
        _settle()
    own = _proportional_set_size()
    ratio = f", {own / hello:.2f} of PySide6 hello's {hello:.0f} MiB" if hello else ""
    return f"  memory with ten tabs: {own:.0f} MiB (PSS){ratio}"


def _settle() -> None:
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + 0.15
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def _keystrokes(desk: "Desk") -> str:
    """From a keystroke to the painted list, typed letter by letter."""
    from PySide6.QtWidgets import QApplication

    search = desk.window.desk
    times: list[float] = []
    done: list[int] = []
    search.found.connect(lambda *_: done.append(1))
    for text in ("brobyggarutbildning", "helsa komunikatör", "romska barns skolgång", "vilka var pilotkommuner"):
        for length in range(1, len(text) + 1):
            count = len(done)
            start = time.perf_counter()
            search.ask(text[:length])
            while len(done) == count and time.perf_counter() - start < 2:
                QApplication.processEvents()
            QApplication.processEvents()
            times.append((time.perf_counter() - start) * 1000)
    figures = Figures(tuple(times))
    line = f"  keystroke to painted list: median {figures.median:.1f} ms, p95 {figures.percentile(0.95):.1f} ms"
    return f"{line}, p99 {figures.percentile(0.99):.1f} ms ({len(times)} keystrokes; one frame is 16.7 ms)"


def _program_language(desk: object) -> str:
    """From the choice of another language of the program to the first painted frame of the new window."""
    from PySide6.QtWidgets import QApplication

    times: list[float] = []
    for turn in range(20):
        old = desk.window  # type: ignore[attr-defined]
        start = time.perf_counter()
        old.run("program_language:sv" if turn % 2 else "program_language:en")
        while desk.window is old and time.perf_counter() - start < 5:  # type: ignore[attr-defined]
            QApplication.processEvents()
        QApplication.processEvents()
        times.append((time.perf_counter() - start) * 1000)
        _settle()
    figures = Figures(tuple(times))
    return f"  another language of the program, to the new window's frame: median {figures.median:.0f} ms"


def _proportional_set_size() -> float:
    """MiB of memory of this process with shared pages counted by share; 0 where the system does not tell."""
    path = Path("/proc/self/smaps_rollup")
    if not path.exists():
        return 0.0
    lines = path.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
