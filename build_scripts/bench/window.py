"""The window: process start to first frame, page switch, language and theme, keystroke, map, memory.

Every figure stands beside a plain thing of Qt that was measured in the same rounds: start-up and memory beside the
smallest PySide6 window that paints, what is done in the window beside a plain text view.
"""

import itertools
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from build_scripts.bench.timing import alternate, table
from build_scripts.bench.turning import settle, turn, until
from desktop.core.paths import content_database, program_root

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextBrowser

    from desktop.app import Desk

BASE = "plain QTextBrowser.setPlainText"
REPAINT = "repaint of a plain QTextBrowser"
PAGE, THEME = "page switch", "theme switch"
TYPED = ("brobyggarutbildning", "helsa komunikatör", "romska barns skolgång", "vilka var pilotkommuner")
LETTERS = sum(map(len, TYPED))

Memories = dict[str, float]

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
    print(open("/proc/self/smaps_rollup", encoding="ascii").read())
except OSError:
    pass
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


def _inside(folder: Path, hello: Memories) -> None:
    from PySide6.QtWidgets import QTextBrowser

    from desktop.app import build, make_application
    from desktop.ui.memory import Memory

    application = make_application()
    desk = build(application, content_database(), Memory(folder / "window.json"))
    desk.window.resize(1366, 768)
    desk.window.begin("strategi")
    desk.window.show()
    settle()
    plain = QTextBrowser()
    plain.resize(800, 700)
    plain.show()
    write = _plain_text(desk, plain)
    doings, repaint = _actions(desk), plain.viewport().repaint
    print(table("in the window, to the painted frame", alternate({BASE: write, **doings}, 40), BASE))
    print(table("typing, letter by letter", alternate({BASE: write, **_typing(desk)}, LETTERS), BASE))
    print(table("on the map, to the painted frame", alternate({REPAINT: repaint, **_map(desk)}, 48), REPAINT))
    print(_memory(desk, hello))
    plain.close()
    _visit(desk)
    print(table("every place visited", alternate({PAGE: doings[PAGE], THEME: doings[THEME]}, 8), PAGE))
    speaking = {PAGE: doings[PAGE], "to the new window's first frame": _program_language(desk)}
    print(table("another language of the program", alternate(speaking, 8), PAGE))
    desk.close()


def _plain_text(desk: "Desk", plain: "QTextBrowser") -> Callable[[], object]:
    """The plainest way to show the same pages."""
    pages = _pages(desk)
    at = itertools.cycle(pages)

    def write() -> None:
        page = desk.store.page(next(at))
        plain.setPlainText("\n\n".join(str(block) for block in page.blocks))
        turn()

    return write


def _actions(desk: "Desk") -> dict[str, Callable[[], object]]:
    """What a person does in the window."""
    presenter, at = desk.presenter, itertools.cycle(_pages(desk))

    def painted(do: Callable[[], object]) -> Callable[[], object]:
        def act() -> None:
            do()
            turn()

        return act

    return {
        PAGE: painted(lambda: presenter.open_page(next(at))),
        "language switch": painted(lambda: presenter.set_language("en" if presenter.language == "sv" else "sv")),
        THEME: painted(lambda: desk.themes.choose("dark" if desk.themes.choice == "light" else "light")),
        "text size": painted(lambda: presenter.change_text_size(1 if presenter.text_size < 150 else 0)),
    }


def _typing(desk: "Desk") -> dict[str, Callable[[], object]]:
    """From a keystroke to the painted list."""
    search, done = desk.window.desk, itertools.count()
    texts = itertools.cycle(text[: end + 1] for text in TYPED for end in range(len(text)))
    seen = [next(done)]
    search.found.connect(lambda *_: seen.append(next(done)))

    def key() -> None:
        before = seen[-1]
        search.ask(next(texts))
        until(lambda: seen[-1] > before)
        turn()

    return {"keystroke to painted list": key}


def _map(desk: "Desk") -> dict[str, Callable[[], object]]:
    """A step of zoom of the map, and of its years."""
    desk.window.run("map")
    settle()
    view = desk.window.stack.currentWidget()
    steps = itertools.count()

    def zoom() -> None:
        view.canvas.zoom(1.25 if next(steps) % 16 < 8 else 0.8)  # type: ignore[union-attr]
        turn()

    def year() -> None:
        view.slider.setValue(2012 + next(steps) % 9)  # type: ignore[union-attr]
        turn()

    return {"map zoom": zoom, "map year": year}


def _visit(desk: "Desk") -> None:
    """Every place of the program has been made, and a page is shown."""
    for place in ("map", "timeline", "contacts", "glossary", "compare"):
        desk.window.run(place)
        settle()
    desk.window.go_page("strategi")
    settle()


def _program_language(desk: "Desk") -> Callable[[], object]:
    """From the choice of another language of the program to the first painted frame of the new window."""

    def act() -> None:
        old = desk.window
        old.run("program_language:sv" if desk.language == "en" else "program_language:en")
        until(lambda: desk.window is not old)
        turn()

    return act


def _pages(desk: "Desk") -> list[str]:
    return [ref.id for ref in desk.store.pages() if ref.kind not in ("start", "karta", "tidslinje")]


def _hello_memory() -> Memories:
    """What the smallest window takes, asked before this process shares any page of Qt with it."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _HELLO_MEMORY]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return _memories(done.stdout)


def _memory(desk: "Desk", hello: Memories) -> str:
    """Memory with ten tabs, beside a process with the smallest window of PySide6."""
    for page in _pages(desk)[:10]:
        desk.presenter.open_page(page, new_tab=True)
        settle()
    path = Path("/proc/self/smaps_rollup")
    own = _memories(path.read_text(encoding="ascii") if path.exists() else "")
    lines = ["memory after all that, with ten tabs"]
    for name, mine in own.items():
        lines.append(f"  {name:34} {mine:6.0f} MiB, {mine / hello[name]:.2f} of PySide6 hello's {hello[name]:.0f} MiB")
    return "\n".join(lines)


def _memories(rollup: str) -> Memories:
    """MiB by name, from what Linux tells of a process; empty where the system does not tell.

    The proportional set size counts shared pages by share, so that it shrinks while other programs use Qt.
    """
    names = {"Pss": "proportional set size", "Pss_Anon": "of which nobody else's"}
    told = dict(line.split(":", 1) for line in rollup.splitlines() if ":" in line)
    return {name: int(told[key].split()[0]) / 1024 for key, name in names.items() if key in told}
