"""Run as a program: a program dies by SIGKILL at every step of putting the lock on. FOLDER [STEP …]

After each death the data is either plain and whole, or locked and whole; and once it has been
unlocked, nothing readable is left.
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from desktop.user import lock
from desktop.user.records import Place
from desktop.user.session import State, UserData

PHRASE, SECRET = "en lång lösenfras", "Svarvarhemlighet"
HERE = Path(sys.argv[1])


def check(folder: Path) -> str:
    """Opens what is left; how it stood."""
    data = UserData(folder)
    state = data.open()
    if state is State.LOCKED:
        data.unlock(PHRASE)
        for path in folder.rglob("*"):
            assert not path.is_file() or SECRET.encode() not in path.read_bytes(), f"{path.name} can be read"
    assert data.state is State.OPEN, data.notice
    assert data.notice == "", data.notice
    assert [note.text for note in data.store.notes.all()] == [SECRET] * 3, "notes lost"
    for backup in data.files.backups():
        assert data.backups().check(backup.path)["note"] > 0
    data.close()
    return state.value


def dying(at: int) -> None:
    """Puts the lock on in this process, and dies by SIGKILL at one of the steps that change files."""
    count = 0

    def step(deed: Callable[..., Any]) -> Callable[..., Any]:
        def stepped(*arguments: Any, **named: Any) -> Any:
            nonlocal count
            count += 1
            if count == at:
                os.kill(os.getpid(), signal.SIGKILL)
            return deed(*arguments, **named)

        return stepped

    for name in ("settle", "erase_file", "overwrite", "_converted", "_erase_plain"):
        setattr(lock, name, step(getattr(lock, name)))
    os.link = step(os.link)
    data = UserData(HERE)
    data.open()
    data.set_passphrase(PHRASE)


def main() -> int:
    """Dies at every step in turn (or at those named), and looks, until it lives to the end."""
    seen = []
    for at in map(int, sys.argv[2:]) if sys.argv[2:] else range(1, 100):
        data = UserData(HERE)
        data.open()
        for page in range(3):
            data.store.notes.write(Place(f"sida-{page}"), SECRET)
        data.back_up()
        data.close()
        child = os.fork()
        if child == 0:
            dying(at)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        seen.append(check(HERE))
        shutil.rmtree(HERE)
        if not os.WIFSIGNALED(status):
            break
    print(len(seen), " ".join(seen))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except AssertionError as error:
        print(f"FAILED: {error}")
        sys.exit(1)
