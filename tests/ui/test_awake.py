"""The screen stays awake while something is shown, by each system's way; and is let go at the end and when killed."""

import ctypes
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, QRect
from pytestqt.qtbot import QtBot

from desktop.core.paths import resource
from desktop.lessons.runs import plain
from desktop.lessons.show import Show
from desktop.lessons.slides import Deck, Part, Slide
from desktop.ui import awake_bus
from desktop.ui.awake import CONTINUOUS, DISPLAY, SYSTEM, BusAwake, MacAwake, NoAwake, WindowsAwake, system_awake
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_look import load_looks
from desktop.ui.present_screens import ScreenInfo, Screens

ROOT = Path(__file__).resolve().parents[2]
DECK = Deck("d", "Lektion", "sv", (Slide("text", "Bild", (Part(plain("Sak"), "•"),)),))


class OneScreen(Screens):
    def all(self) -> list[ScreenInfo]:
        return [ScreenInfo("en", QRect(0, 0, 640, 480), True)]


class FakeAwake:
    def __init__(self) -> None:
        self.told: list[str] = []

    def hold(self, why: str) -> None:
        self.told.append(f"hold {why}")

    def release(self) -> None:
        self.told.append("release")


@pytest.mark.usefixtures("looks")
def test_a_presentation_holds_the_screen_and_lets_go_at_its_end(qtbot: QtBot) -> None:
    desk = PresentationDesk(load_looks(resource("themes")), OneScreen(), full=False)
    desk.awake = fake = FakeAwake()
    desk.start(Show(DECK))
    qtbot.waitUntil(lambda: fake.told == ["hold En presentation visas"])
    assert desk.window is not None
    desk.window.close()
    assert fake.told[1:] == ["release"]


@pytest.mark.usefixtures("looks")
def test_a_presentation_that_ends_at_once_holds_nothing(qtbot: QtBot) -> None:
    desk = PresentationDesk(load_looks(resource("themes")), OneScreen(), full=False)
    desk.awake = fake = FakeAwake()
    desk.start(Show(DECK))
    desk.end()
    qtbot.wait(20)
    assert fake.told == ["release"]


def test_windows_is_asked_for_display_and_system() -> None:
    told: list[int] = []
    way = WindowsAwake(told.append)
    way.hold("x")
    way.release()
    assert told == [CONTINUOUS | DISPLAY | SYSTEM, CONTINUOUS]


def test_each_system_has_its_way(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QObject()
    assert isinstance(system_awake(parent, "linux"), BusAwake)
    assert isinstance(system_awake(parent, "darwin"), MacAwake)
    assert isinstance(system_awake(parent, "freebsd14"), NoAwake)
    kernel = SimpleNamespace(SetThreadExecutionState=lambda state: 0)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    assert isinstance(system_awake(parent, "win32"), WindowsAwake)


def test_a_system_without_any_is_left_in_peace(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No bus, no caffeinate, no such module: nothing is said and nothing is left."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    parent = QObject()
    ways = (NoAwake(), BusAwake(parent), MacAwake(parent, str(tmp_path / "nothing")))
    for way in ways:
        way.hold("x")
        way.hold("x")
        qtbot.wait(20)
        way.release()
        way.release()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    way = BusAwake(parent)
    way.hold("x")
    way.release()
    monkeypatch.setitem(sys.modules, "PySide6.QtDBus", None)
    monkeypatch.setattr(awake_bus.signal, "alarm", lambda seconds: 0, raising=False)
    assert awake_bus.serve("x") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="macOS's way, tried with another program")
def test_caffeinate_watches_this_process_and_is_ended(qtbot: QtBot, tmp_path: Path) -> None:
    program, told = tmp_path / "caffeinate", tmp_path / "told"
    program.write_text(f'#!/bin/sh\necho "$@" > {told}.part; mv {told}.part {told}\nexec sleep 60\n', "utf-8")
    program.chmod(0o755)
    way = MacAwake(None, str(program))
    way.hold("x")
    qtbot.waitUntil(told.exists)
    assert told.read_text("utf-8").split() == ["-d", "-i", "-w", str(os.getpid())]
    process = way._process
    assert process is not None
    with qtbot.waitSignal(process.finished):
        way.release()


# -- a desktop of our own on a bus of our own -------------------------------------------------

SAVER = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage
application = QCoreApplication([])
bus = QDBusConnection.sessionBus()

@ClassInfo(**{"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Saver(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, program, why):
        print("inhibit", program, why, flush=True)
        return 7

class Watch(QObject):
    @Slot(str, str, str)
    def owner(self, name, old, new):
        if name.startswith(":") and not new:
            print("gone", flush=True)

saver, watch = Saver(), Watch()
assert bus.registerObject(sys.argv[1], saver, QDBusConnection.RegisterOption.ExportAllSlots)
assert bus.registerService("org.freedesktop.ScreenSaver")
assert bus.connect("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameOwnerChanged",
                   watch, "1owner(QString,QString,QString)")
print("ready", flush=True)
application.exec()
"""
HOLDER = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from desktop.ui.awake import BusAwake
application = QCoreApplication([])
way = BusAwake()
way.hold("Vi ser på bilder")
way.hold("Vi ser på bilder")
print("held", flush=True)

def obey(*_):
    if not sys.stdin.readline():
        application.quit()
    way.release()
    print("released", flush=True)

heard = QSocketNotifier(0, QSocketNotifier.Type.Read)
heard.activated.connect(obey)
application.exec()
"""


class Process:
    """A process that tells lines."""

    def __init__(self, code: str, address: str, *arguments: str) -> None:
        self.told = b""
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, *arguments], cwd=ROOT, env=environment, text=True, encoding="utf-8",
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip

    def line(self) -> str:
        """The next line, or empty where none comes."""
        assert self.process.stdout is not None
        pipe = self.process.stdout.fileno()
        while b"\n" not in self.told:
            ready, _, _ = select.select([pipe], [], [], 20)
            some = os.read(pipe, 1000) if ready else b""
            if not some:
                return ""
            self.told += some
        line, _, self.told = self.told.partition(b"\n")
        return line.decode()

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def bus() -> Iterator[Callable[..., Process]]:
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("dbus-daemon is not installed")
    folder = Path(tempfile.mkdtemp(prefix="bus-"))  # a socket's path must be short, so it does not lie in tmp_path
    address = f"unix:path={folder}/bus"
    daemon = subprocess.Popen(
        [program, "--session", "--nofork", f"--address={address}", "--print-address"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert daemon.stdout is not None
    daemon.stdout.readline()
    made: list[Process] = []

    def begin(code: str, *arguments: str) -> Process:
        made.append(Process(code, address, *arguments))
        return made[-1]

    yield begin
    for process in made:
        process.close()
    daemon.kill()
    daemon.communicate()
    shutil.rmtree(folder)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's way")
@pytest.mark.parametrize("path", awake_bus.PATHS)
@pytest.mark.parametrize("end", ["release", "kill"])
def test_a_desktop_hears_it_once_and_when_the_program_is_gone(bus: Callable[..., Process], path: str, end: str) -> None:
    saver = bus(SAVER, path)
    assert saver.line() == "ready"
    holder = bus(HOLDER)
    assert saver.line() == "inhibit brobyggaren Vi ser på bilder"
    if end == "kill":
        holder.kill()
    else:
        assert holder.process.stdin is not None
        holder.process.stdin.write("release\n")
        holder.process.stdin.flush()
    assert saver.line() == "gone"
    assert end == "kill" or holder.process.poll() is None


@pytest.fixture
def mute_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """A bus that takes callers and never answers."""
    monkeypatch.chdir(tmp_path)  # the path of a socket may be no longer than a hundred letters
    bus = socket.socket(socket.AF_UNIX)
    bus.bind("bus")
    bus.listen()
    bus.settimeout(20)
    yield bus
    bus.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's way")
def test_a_bus_that_never_answers_holds_nobody(mute_bus: socket.socket, tmp_path: Path) -> None:
    holder = Process(HOLDER, f"unix:path={tmp_path}/bus")
    try:
        assert holder.line() == "held"
        caller, _ = mute_bus.accept()
        assert holder.process.stdin is not None
        holder.process.stdin.write("release\n")
        holder.process.stdin.flush()
        assert holder.line() == "released"
        caller.settimeout(20)
        while caller.recv(1000):  # what it asked; then it is gone
            pass
        caller.close()
    finally:
        holder.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's way")
def test_a_helper_that_waits_for_such_a_bus_ends_by_itself(mute_bus: socket.socket, tmp_path: Path) -> None:
    code = "from desktop.ui import awake_bus; awake_bus.PATIENCE_S = 1; awake_bus.serve('x')"
    helper = Process(code, f"unix:path={tmp_path}/bus")
    try:
        assert helper.process.wait(20) == -signal.SIGALRM
    finally:
        helper.close()
