"""Nothing a person writes is anywhere but in their own file, and nothing is left on a borrowed computer."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

SECRET = "Svarvarhemlighet"
ROOT = Path(__file__).parents[2]

DAY = """
    import logging, sys, traceback
    from pathlib import Path
    logging.basicConfig(level=logging.DEBUG)
    from desktop.core import paths
    if len(sys.argv) > 1:
        paths.program_folder = lambda: Path(sys.argv[1])
    from desktop.user.session import UserData
    from desktop.user.records import Place
    from desktop.user.note_index import NoteIndex
    from desktop.user.draft import Draft
    data = UserData(paths.data_folder()); data.open()
    store = data.store
    place = Place("SECRET-sida", "p", "sv", "SECRET titel", "SECRET inledning")
    note = store.notes.write(place, "SECRET text " * 2000).note
    store.bookmarks.add(place); store.visits.add(place)
    made = store.collections.create("SECRET samling")
    store.collections.add_text(made.id, "SECRET eget")
    NoteIndex(store.journal).search("SECRET")
    data.back_up()
    print(repr((note, made, place, store.journal._done, store.collections.items(made.id))).replace("SECRET-sida", ""))
    def fail(deed):
        try:
            deed()
        except Exception:
            traceback.print_exc()
    store.journal.connection.execute("PRAGMA query_only = ON")
    fail(lambda: store.notes.write(place, "SECRET annat", note))
    store.journal.connection.execute("PRAGMA query_only = OFF")
    store.journal.connection.execute("PRAGMA max_page_count = 1")
    fail(lambda: store.notes.write(place, "SECRET fullt" * 90000, note))
    store.journal.connection.execute("PRAGMA max_page_count = 100000")
    data.set_passphrase("SECRET lösenfras")
    data.lock()
    fail(lambda: data.unlock("SECRET fel fras"))
    data.unlock("SECRET lösenfras")
    data.back_up()
    data.close()
"""


def day(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A day with the program, in a home folder of its own."""
    places = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR", "TEMP", "TMP")
    more = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state"}
    environment = os.environ | dict.fromkeys(places, str(home)) | {k: str(home / v) for k, v in more.items()}
    environment |= {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(DAY).replace("SECRET", SECRET), *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_nothing_personal_is_printed_logged_or_in_a_traceback(tmp_path: Path) -> None:
    done = day(tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Traceback" in done.stderr
    # A traceback quotes the source of this test's own program; what a message says is what counts.
    said = [line for line in done.stderr.splitlines() if not line.startswith((" ", "Traceback"))]
    assert SECRET not in "\n".join(said)
    assert SECRET not in done.stdout


def test_nothing_personal_is_in_a_name_or_outside_the_data_folder(tmp_path: Path) -> None:
    assert day(tmp_path).returncode == 0
    files = [path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert all(str(path).startswith("data") for path in files) or sys.platform != "linux"
    for path in files:
        assert SECRET.lower() not in str(path).lower()
        assert SECRET.encode() not in (tmp_path / path).read_bytes(), path  # it was locked at the end


def test_a_folder_beside_the_program_keeps_everything_and_the_home_nothing(tmp_path: Path) -> None:
    home, stick = tmp_path / "home", tmp_path / "stick"
    home.mkdir()
    (stick / "brobyggaren-data").mkdir(parents=True)
    done = day(home, str(stick))
    assert done.returncode == 0, done.stderr
    assert list(home.rglob("*")) == []
    names = {path.name for path in (stick / "brobyggaren-data").iterdir()}
    assert {"user.db", "user.locked", "backups"} <= names
