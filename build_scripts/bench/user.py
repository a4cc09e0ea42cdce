"""What the user's own data costs: the start with 10,000 notes, saving one, searching them, surviving kills.

Options: --notes=10000, --bookmarks=1000, --rounds=9, --only=open,save,search,window.
"""

import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop.core.paths import content_database, program_root
from desktop.ui.mine_analyser import SwedishWords
from desktop.user.note_index import NoteIndex
from desktop.user.records import Place
from desktop.user.session import UserData

FRAME_MS = 1000 / 60


def main(arguments: list[str]) -> int:
    """Prints every measure that was asked for."""
    options = dict(argument.lstrip("-").split("=", 1) for argument in arguments if "=" in argument)
    only = options.get("only", "open,save,search,window").split(",")
    rounds = int(options.get("rounds", "9"))
    with tempfile.TemporaryDirectory(dir=program_root() if options.get("here") else None) as folder:
        full, empty = Path(folder) / "full", Path(folder) / "empty"
        fill(full, int(options.get("notes", "10000")), int(options.get("bookmarks", "1000")))
        fill(empty, 0, 0)
        if "open" in only:
            opening(full, empty, rounds)
        if "save" in only:
            saving(full, rounds * 20)
            on_the_gui_thread(full, rounds * 5)
        if "search" in only:
            searching(full, rounds)
        if "window" in only:
            window(full, empty, rounds)
    return 0


def words() -> list[str]:
    """The words of the reference work, to write notes with."""
    connection = sqlite3.connect(content_database())
    found = [str(row[0]) for row in connection.execute("SELECT form FROM search_word")]
    connection.close()
    return found or ["ord"]


def fill(folder: Path, notes: int, bookmarks: int) -> None:
    """Makes a data folder with so many notes of sixty words."""
    chance, vocabulary = random.Random(1), words()
    data = UserData(folder)
    data.open()
    with data.store.journal.step("fill"):
        for number in range(notes):
            text = " ".join(chance.choices(vocabulary, k=60))
            data.store.notes.write(Place(f"sida-{number % 129}", title="Titel"), text)
        for number in range(bookmarks):
            data.store.bookmarks.add(Place(f"sida-{number}", title="Titel"))
    NoteIndex(data.store.journal, SwedishWords()).refresh()
    data.close()


def busy(deed: Callable[[], object]) -> float:
    """Milliseconds of the processor: other work on the machine does not count."""
    begun = time.process_time()
    deed()
    return (time.process_time() - begun) * 1000


def clock(deed: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    deed()
    return (time.perf_counter() - begun) * 1000


def opening(full: Path, empty: Path, rounds: int) -> None:
    """Opening the file and reading what one page shows of it."""

    def once(folder: Path) -> float:
        data = UserData(folder)

        def look() -> None:
            data.open()
            data.store.notes.on_page("sida-5")
            data.store.bookmarks.on_page("sida-5")

        spent = clock(look)
        data.close()
        return spent

    pairs = [(once(full), once(empty)) for _ in range(rounds)]
    many, none = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"open and read one page's: {many:.2f} ms full, {none:.2f} ms empty, ratio {many / none:.2f}")


def saving(folder: Path, rounds: int) -> None:
    """A note saved so that it survives a power cut, beside one plain write and fsync of the same bytes."""
    data = UserData(folder)
    data.open()
    note = data.store.notes.all()[7]
    ours, plain = [], []
    with (folder / "plain").open("wb") as file:
        for _ in range(rounds):
            text = note.text + "x"
            begun = time.perf_counter()
            note = data.store.notes.write(note.place, text, note).note
            ours.append((time.perf_counter() - begun) * 1000)
            begun = time.perf_counter()
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
            plain.append((time.perf_counter() - begun) * 1000)
    data.close()
    mine, theirs, worst = statistics.median(ours), statistics.median(plain), sorted(ours)[int(len(ours) * 0.99)]
    print(
        f"save: {mine:.2f} ms (99 of 100 under {worst:.2f}), one write with fsync {theirs:.2f}, {mine / theirs:.1f} x"
    )


def on_the_gui_thread(folder: Path, rounds: int) -> None:
    """What a key and a save cost the window: the writing itself is done on the writer's thread."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    from desktop.content.store import ContentStore
    from desktop.jobs.runner import Lane, Runner
    from desktop.ui.mine_desk import MineDesk
    from desktop.user.editions import ContentEdition

    application = QCoreApplication.instance() or QCoreApplication([])
    data, runner = UserData(folder), Runner()
    store = ContentStore.open(content_database())
    lane: Lane[UserData] = runner.lane(lambda: data, newest_wins=False)
    desk = MineDesk(data, lane, ContentEdition(store))
    data.open()
    draft = desk.draft(Place("sida-1"), None)
    keys, saves = [], []
    for number in range(rounds):
        text = f"{'ord ' * 60}{number}"
        keys.append(clock(lambda text=text: desk.type(draft, text)))  # type: ignore[misc]
        saves.append(clock(lambda: desk.save(draft)))
        while not draft.is_saved:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    desk.end()
    runner.close()
    store.close()
    print(f"on the GUI thread: a key {statistics.median(keys):.3f} ms, a save {statistics.median(saves):.3f} ms")


def searching(folder: Path, rounds: int) -> None:
    """Searching all notes, beside one frame of 60 a second and beside SQL's LIKE."""
    data = UserData(folder)
    data.open()
    journal = data.store.journal
    index = NoteIndex(journal, SwedishWords())
    index.search("kommun")
    for text in ("kommun", "samråd skola", "brobyggare utb", "ro", "s"):
        spent = statistics.median(busy(lambda text=text: index.search(text)) for _ in range(rounds))  # type: ignore[misc]
        like = statistics.median(
            busy(lambda text=text: journal.query("SELECT id FROM note WHERE text LIKE ?", (f"%{text}%",)))  # type: ignore[misc]
            for _ in range(rounds)
        )
        print(
            f"search {text!r}: {spent:.1f} ms of the processor,"
            f" {spent / FRAME_MS:.2f} of a frame, {spent / like:.2f} x LIKE"
        )
    data.close()


def window(full: Path, empty: Path, rounds: int) -> None:
    """The whole program to its first painted frame, with and without notes, in alternating rounds."""

    def once(folder: Path) -> float:
        command = [sys.executable, "-m", "desktop", "--data-dir", str(folder), "--quit-after-first-paint"]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        return clock(
            lambda: subprocess.run(command, cwd=program_root(), env=environment, check=True, capture_output=True)
        )

    once(full)
    pairs = [(once(full), once(empty)) for _ in range(rounds)]
    many, none = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs)
    print(f"start of the window: {many:.0f} ms full, {none:.0f} ms empty, median ratio of pairs {ratio:.3f}")
