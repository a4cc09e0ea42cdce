"""Run as a program: kills writers with SIGKILL at random moments and looks at what they left.

    python kill_driver.py FOLDER KILLS SEED [PASSPHRASE]

Each writer is a process of its own that does what a person does and reports, through a pipe, what
has been saved. After each kill the data is opened as the program opens it. Prints one line of
figures; exits with 1 and the reason when something reported is missing or something is corrupt.
"""

import os
import random
import select
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from desktop.user.engine import problems
from desktop.user.notes import Written
from desktop.user.records import Place
from desktop.user.session import State, UserData

WORDS = "samråd brobyggare kommun skola inflytande språk möte förälder måndag ring".split()


def opened(folder: Path, passphrase: str) -> UserData:
    """The data as the program opens it."""
    data = UserData(folder)
    if data.open() is State.LOCKED:
        data.unlock(passphrase)
    assert data.state is State.OPEN, data.notice
    return data


def write(folder: Path, passphrase: str, seed: int, pipe: int) -> None:
    """The writer: types into notes, keeps bookmarks, moves items, backs up. Never returns."""
    chance = random.Random(seed)
    data = opened(folder, passphrase)
    os.write(pipe, b"open\n")
    notes = data.store.notes.all()
    note = notes[chance.randrange(len(notes))] if notes and chance.random() < 0.7 else None
    place = Place(f"sida-{chance.randrange(5)}")
    text = note.text if note else ""
    for number in range(100_000):
        text += chance.choice(WORDS) + " " + "x" * chance.randrange(400)
        text = text[-20_000:]
        written: Written = data.store.notes.write(place, text, note)
        note = written.note
        os.write(pipe, f"note {note.id} {note.revision} {len(note.text)}\n".encode())
        if number % 7 == 3:
            mark = data.store.bookmarks.add(Place(f"sida-{seed}-{number}"))
            os.write(pipe, f"bookmark {mark.id}\n".encode())
        if number % 11 == 5:
            made = data.store.collections.create(f"Samling {number}")
            for _ in range(3):
                item = data.store.collections.add_page(made.id, place)
                os.write(pipe, f"item {item.id}\n".encode())
            data.store.collections.arrange(made.id, [item.id])
        if number % 13 == 8:
            data.store.collections.rename(data.store.collections.create("Bort").id, "Borta")
            data.store.journal.undo()
        if number % 10 == 7:
            data.back_up()


def read_all(pipe: int, until: float) -> bytes:
    """What the writer reports until a moment."""
    reported = b""
    while (left := until - time.monotonic()) > 0:
        if select.select([pipe], [], [], left)[0]:
            chunk = os.read(pipe, 65536)
            if not chunk:
                break
            reported += chunk
    return reported


def drain(pipe: int) -> bytes:
    """What is left in a pipe whose writer is dead."""
    left = b""
    while chunk := os.read(pipe, 65536):
        left += chunk
    return left


def check(folder: Path, passphrase: str, reported: list[list[str]]) -> int:
    """Looks for everything reported; how many reports there were."""
    data = opened(folder, passphrase)
    assert data.notice == "", data.notice
    journal = data.store.journal
    assert problems(journal.connection) == [], "corrupt"
    newest = {line[1]: (int(line[2]), int(line[3])) for line in reported if line[0] == "note"}
    for id_, (revision, length) in newest.items():
        note = data.store.notes.get(id_)
        assert note is not None, f"note {id_} lost"
        assert note.revision >= revision, f"note {id_}: {note.revision} < {revision}"
        assert note.revision > revision or len(note.text) == length, f"note {id_} has another text"
    for table in ("bookmark", "item"):
        for line in reported:
            assert line[0] != table or journal.row(table, line[1]) is not None, f"{table} lost"
    data.close()
    return len(reported)


def main(arguments: list[str]) -> int:
    """Kills and looks, as often as asked."""
    folder, kills, seed = Path(arguments[0]), int(arguments[1]), int(arguments[2])
    passphrase = arguments[3] if len(arguments) > 3 else ""
    chance = random.Random(seed)
    data = UserData(folder)
    data.open()
    if passphrase:
        data.set_passphrase(passphrase)
    data.close()
    total = torn = 0
    for number in range(kills):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            try:
                write(folder, passphrase, seed * 1000 + number, writing)
            finally:
                os._exit(9)
        os.close(writing)
        began = read_all(reading, time.monotonic() + chance.random() * (0.04 if not passphrase else 0.3))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), "the writer ended by itself"
        reported = (began + drain(reading)).decode().splitlines()
        os.close(reading)
        torn += (folder / "user.db-journal").exists() and (folder / "user.db-journal").stat().st_size > 0
        total += check(folder, passphrase, [line.split() for line in reported])
    print(f"{kills} kills, {total} reports all there, {torn} torn transactions rolled back")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except AssertionError as error:
        print(f"FAILED: {error}")
        sys.exit(1)
