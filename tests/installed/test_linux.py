"""The .deb, the .run and the portable archive on bare Debian 12 and 13 without a network."""

import json
import os
import signal
import subprocess
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from build_scripts.packaging import licences
from build_scripts.packaging.freeze import compare_with_list
from build_scripts.packaging.places import VERSION
from tests.installed.rooms import Room, XServer

PLACES = ("usr", "etc", "opt", "home", "root", "var/lib/dpkg/info")
PROGRAM = "/usr/lib/brobyggaren/brobyggaren"
LOGS = ("/dpkg.log", "/alternatives.log", "/ldconfig/aux-cache")


@pytest.fixture(scope="module")
def with_deb(room: Room, built: dict[str, Path]) -> Iterator[Room]:
    """A room with the .deb in it; afterwards the package is purged and nothing may be left."""
    before = room.files(*PLACES)
    room.call("dpkg", "-i", room.bring(built["deb"]))
    yield room
    room.call("dpkg", "--purge", "brobyggaren")
    assert room.files(*PLACES) - before == set()
    assert before - room.files(*PLACES) == set()


@pytest.fixture(scope="module")
def with_run(room: Room, built: dict[str, Path]) -> Iterator[Room]:
    """A room where one user has installed the .run; afterwards the uninstaller leaves nothing."""
    before = room.files(*PLACES)
    room.call(room.bring(built["run"]), "--quiet", user="elev")
    yield room
    home = "/home/elev/.local/opt/brobyggaren"
    room.call(f"{home}/uninstall.sh", "--uninstall", "--erase-data", user="elev")
    assert room.files(*PLACES) - before == set()


def console(call: Callable[..., str], room: Room, program: str) -> None:
    """What every installed program must do without a window."""
    assert VERSION in call(program, "--version")
    assert "hel" in call(program, "check")
    assert "brobyggare" in call(program, "show", "roll-brobyggare")
    assert "roll-brobyggare" in call(program, "search", "brobygare")
    call(program, "sheet", "roll-brobyggare", "-o", "/tmp/blad.pdf")
    assert (room.root / "tmp" / "blad.pdf").read_bytes()[:5] == b"%PDF-"
    (room.root / "tmp" / "blad.pdf").unlink()


def test_the_room_is_bare(room: Room) -> None:
    assert not list(room.root.glob("usr/bin/python3*"))
    assert not list(room.root.glob("usr/lib/*/libGL.so*"))
    assert not list(room.root.glob("usr/share/fonts/**/*.ttf"))
    assert len(room.call("cat", "/proc/net/route").splitlines()) <= 1, "there is a route to a network"


def test_the_deb_works_without_a_window(with_deb: Room) -> None:
    console(with_deb.call, with_deb, "brobyggaren")


def test_what_was_installed_is_what_was_built(with_deb: Room) -> None:
    assert compare_with_list(with_deb.root / "usr/lib/brobyggaren") == []


def test_every_installed_file_has_its_licence(with_deb: Room) -> None:
    folder = with_deb.root / "usr/lib/brobyggaren"
    paths = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    assert licences.unlisted(paths) == []
    texts = {text for component in licences.shipped(paths) for text in component.texts}
    assert sorted(text for text in texts if not (folder / "_internal/licenses" / text).is_file()) == []


def test_the_tour_of_the_deb(with_deb: Room) -> None:
    with_deb.call("brobyggaren", "tour", "/tmp/tur", QT_QPA_PLATFORM="offscreen")
    pictures = sorted((with_deb.root / "tmp/tur").glob("*.png"))
    assert len(pictures) >= 4
    assert all(path.stat().st_size > 5000 for path in pictures)


def test_a_machine_without_voices_is_told_so_and_no_network_library_comes_along(with_deb: Room) -> None:
    told = json.loads(with_deb.call("brobyggaren", "--speak").splitlines()[-1])
    assert (told["is"], told["kind"]) == ("problem", "engine")
    files = with_deb.files("usr/lib/brobyggaren")
    assert any("libQt6TextToSpeech" in name for name in files)
    assert not any(name in file for file in files for name in ("Network", "libQt6Multimedia", "libpulse", "libspeechd"))


def test_the_deb_opens_a_window_on_x11(with_deb: Room, x_server: XServer) -> None:
    window(with_deb, x_server, "brobyggaren", "root")


def test_the_deb_opens_a_window_on_wayland(with_deb: Room, wayland: str) -> None:
    with_deb.call(
        "brobyggaren", "--quit-after-first-paint", "--data-dir", "/tmp/sparat", wait=120,
        QT_QPA_PLATFORM="wayland", WAYLAND_DISPLAY=wayland, XDG_RUNTIME_DIR="/tmp",
    )  # fmt: skip


def test_the_run_works_without_a_window(with_run: Room) -> None:
    def call(*command: str) -> str:
        return with_run.call(*command, user="elev")

    console(call, with_run, "/home/elev/.local/bin/brobyggaren")


def test_the_run_opens_a_window_on_x11(with_run: Room, x_server: XServer) -> None:
    window(with_run, x_server, "/home/elev/.local/bin/brobyggaren", "elev")


def test_the_run_installs_over_itself_and_keeps_what_was_saved(with_run: Room, built: dict[str, Path]) -> None:
    kept = with_run.root / "home/elev/.local/share/brobyggaren/sparat.txt"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text("mitt", encoding="utf-8")
    old = with_run.root / "home/elev/.local/opt/brobyggaren/_internal/gammal.txt"
    old.write_text("x", encoding="utf-8")
    with_run.call("chown", "-R", "elev:elev", "/home/elev/.local")
    with_run.call(with_run.bring(built["run"]), "--quiet", user="elev")
    assert kept.read_text(encoding="utf-8") == "mitt"
    assert not old.exists()


def test_the_menu_entry_of_the_run_starts_the_program_by_its_full_name(with_run: Room) -> None:
    entry = (with_run.root / "home/elev/.local/share/applications/brobyggaren.desktop").read_text(encoding="utf-8")
    assert 'Exec="/home/elev/.local/opt/brobyggaren/brobyggaren" %f' in entry


def test_the_portable_archive_keeps_everything_beside_itself(
    room: Room, built: dict[str, Path], x_server: XServer
) -> None:
    stick = room.root / "home/elev/sticka"
    with tarfile.open(built["portable"]) as archive:
        archive.extractall(stick, filter="data")
    folder = next(stick.iterdir())
    inside = f"/home/elev/sticka/{folder.name}"
    room.call("chown", "-R", "elev:elev", "/home/elev/sticka")
    before = room.files("home/elev") - room.files("home/elev/sticka")
    assert VERSION in room.call(f"{inside}/brobyggaren", "--version", user="elev")
    room.call(
        f"{inside}/brobyggaren", "--quit-after-first-paint", user="elev", DISPLAY=x_server.display, wait=120
    )  # fmt: skip
    after = room.files("home/elev") - room.files("home/elev/sticka")
    room.call("rm", "-rf", "/home/elev/sticka")
    assert after - before == set(), "something was left on the machine"


def window(room: Room, x_server: XServer, program: str, user: str) -> None:
    """The program shows a real window on a screen, and ends when it is told to."""
    running = room.begin(program, "--data-dir", f"/tmp/sparat-{user}", user=user, DISPLAY=x_server.display)
    try:
        assert x_server.wait_for("Brobyggaren", running), "no window appeared"
    finally:
        end(running)


def end(running: subprocess.Popen[bytes]) -> None:
    """Ends a program that this test started, and what it started."""
    if running.poll() is None:
        os.killpg(running.pid, signal.SIGTERM)
    running.wait(30)
