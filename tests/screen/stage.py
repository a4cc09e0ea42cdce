"""A screen of the tests' own: X server, message bus, window manager, and what runs on them. All ended by their id."""

import contextlib
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent.parent
SYSTEM_PYTHON = Path("/usr/bin/python3")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xrandr": "x11-xserver-utils",
    "dbus-daemon": "dbus",
    "setxkbmap": "x11-xkb-utils",
    "import": "imagemagick",
    "wmctrl": "wmctrl",
}
PATIENCE = 12.0
ANSWER = 60.0
"""A walk through everything in sight takes seconds on a machine that has much to do."""
OF_QT = (
    "applicationInterface does not implement",
    "Could not find accessible on path",
    'on path: "/org/a11y',
    "pipewire-0.3",
)
"""What Qt says on a screen like this whatever a program does."""
OPENBOX = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
<focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
<theme><name>Clearlooks</name><keepBorder>no</keepBorder></theme>
<desktops><number>1</number></desktops>
</openbox_config>
"""


def missing() -> str:
    """Why no screen can be made here, or an empty text."""
    for program, package in PROGRAMS.items():
        if shutil.which(program) is None:
            return f"{program} is not installed (Debian: {package})"
    if not LAUNCHER.exists():
        return f"{LAUNCHER} is not installed (Debian: at-spi2-core)"
    look = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not SYSTEM_PYTHON.exists() or subprocess.run([SYSTEM_PYTHON, "-c", look], capture_output=True).returncode:
        return "the system's Python has no Atspi (Debian: python3-gi, gir1.2-atspi-2.0)"
    return ""


def wait_for(ready: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Waits until something is so; says what did not come."""
    end = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < end, f"waited {seconds:.0f} s in vain for {what}"
        time.sleep(0.05)


class Stage:
    """One screen. `run` starts a program on it; `close` ends everything that was started."""

    def __init__(self, width: int = 1366, height: int = 768) -> None:
        self.size = (width, height)
        self.folder = Path(tempfile.mkdtemp(prefix="screen-"))
        self._groups: list[subprocess.Popen[bytes]] = []
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("QT_", "XDG_", "DBUS_", "AT_SPI", "WAYLAND", "DISPLAY"))
        }
        for name in ("data", "config", "cache", "runtime"):
            (self.folder / name).mkdir(mode=0o700)
            variable = "XDG_RUNTIME_DIR" if name == "runtime" else f"XDG_{name.upper()}_HOME"
            self.environment[variable] = str(self.folder / name)
        self.environment |= {
            "HOME": str(self.folder),
            "LC_ALL": "C.UTF-8",
            "PYTHONUTF8": "1",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        try:
            self._begin()
        except BaseException:
            self.close()
            raise

    def _begin(self) -> None:
        size = f"{self.size[0]}x{self.size[1]}x24"
        number = self._told(
            ["Xvfb", "-displayfd", "{pipe}", "-screen", "0", size, "-nolisten", "tcp", "-noreset", "-dpi", "96"]
        )
        self.environment["DISPLAY"] = f":{number}"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._told(
            ["dbus-daemon", "--session", "--nofork", "--print-address={pipe}"]
        )
        self.run([str(LAUNCHER), "--launch-immediately"], log="a11y-bus")
        settings = self.folder / "openbox.xml"
        settings.write_text(OPENBOX)
        self.run(["openbox", "--sm-disable", "--config-file", str(settings)], log="openbox")
        wait_for(self._managed, "the window manager")

        self.do("setxkbmap", "se")

    def _told(self, command: Sequence[str]) -> str:
        """Starts a server and reads the line it tells through a pipe."""
        reading, writing = os.pipe()
        try:
            line = [part.replace("{pipe}", str(writing)) for part in command]
            self.run(line, pass_fds=(writing,))
        finally:
            os.close(writing)
        with os.fdopen(reading) as stream:
            told = stream.readline().strip()
        assert told, f"{command[0]} did not start: {self.log(command[0])}"
        return told

    def _managed(self) -> bool:
        return self.do("xdotool", "get_desktop", check=False).returncode == 0

    # -- programs -------------------------------------------------------------------------------

    def run(
        self,
        command: Sequence[str],
        log: str = "",
        pass_fds: Sequence[int] = (),
        pipes: bool = False,
        **environment: str,
    ) -> "subprocess.Popen[bytes]":
        """Starts a program on the screen, in a group of its own."""
        pipe = subprocess.PIPE if pipes else None
        with (self.folder / f"{log or Path(command[0]).name}.log").open("ab") as errors:
            process = subprocess.Popen(
                list(command),
                stdin=pipe or subprocess.DEVNULL,
                stdout=pipe or errors,
                stderr=errors,
                env={**self.environment, **environment},
                cwd=ROOT,
                pass_fds=pass_fds,
                start_new_session=True,
            )
        self._groups.append(process)
        return process

    def do(self, *command: str, check: bool = True) -> "subprocess.CompletedProcess[str]":
        """Runs a command to its end."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=60, check=False, cwd=ROOT
        )
        assert not check or done.returncode == 0, f"{command}: {done.stderr}"
        return done

    def end(self, process: "subprocess.Popen[bytes]", how: int = signal.SIGTERM) -> int:
        """Ends one program and what it started; its exit code."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, how)
        try:
            code = process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            code = process.wait(10)
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
        if process in self._groups:
            self._groups.remove(process)
        return code

    def log(self, name: str) -> str:
        """What a program wrote to its standard error."""
        path = self.folder / f"{Path(name).name}.log"
        return path.read_text(errors="replace")[-4000:] if path.exists() else ""

    def close(self) -> None:
        """Ends everything, the last first."""
        for process in reversed(self._groups[:]):
            self.end(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    # -- the person at the machine --------------------------------------------------------------

    def key(self, *keys: str) -> None:
        """Presses keys, as "ctrl+f"."""
        self.do("xdotool", "key", "--delay", "40", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Types a text."""
        self.do("xdotool", "type", "--delay", "40", text)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Moves the pointer and clicks."""
        self.do("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def windows(self, title: str) -> list[str]:
        """The windows in sight whose titles hold a text."""
        return self.do("xdotool", "search", "--onlyvisible", "--name", title, check=False).stdout.split()

    def window(self, title: str) -> str:
        """Waits for a window in sight."""
        try:
            wait_for(lambda: self.windows(title), f"a window called {title}")
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.log('program')}") from None
        return self.windows(title)[-1]

    def active(self) -> str:
        """The title of the window that has the keyboard."""
        return self.do("xdotool", "getactivewindow", "getwindowname", check=False).stdout.strip()

    def geometry(self, window: str) -> tuple[int, int, int, int]:
        """Left, top, width and height of a window."""
        lines = self.do("xdotool", "getwindowgeometry", "--shell", window).stdout.split()
        found = dict(line.split("=", 1) for line in lines if "=" in line)
        return int(found["X"]), int(found["Y"]), int(found["WIDTH"]), int(found["HEIGHT"])

    def picture(self, path: Path, window: str = "root") -> Path:
        """Takes a picture of a window, or of the whole screen."""
        self.do("import", "-window", window, "-depth", "8", str(path))
        return path


class Program:
    """The program as people start it, in a process of its own."""

    def __init__(self, stage: Stage, *arguments: str, data: Path | None = None, **environment: str) -> None:
        self.stage = stage
        self.data = data or stage.folder / "brobyggaren"
        self.process = stage.run(
            [sys.executable, "-m", "desktop", "--data-dir", str(self.data), *arguments], log="program", **environment
        )

    def kill(self) -> None:
        """The power goes."""
        self.stage.end(self.process, signal.SIGKILL)

    def close(self) -> None:
        """Ends it if it still runs."""
        self.stage.end(self.process)

    def problems(self) -> list[str]:
        """What it wrote that nobody wants to see."""
        lines = self.stage.log("program").splitlines()
        return [line for line in lines if line.strip() and not any(known in line for known in OF_QT)]


@contextlib.contextmanager
def program(stage: Stage, *arguments: str, data: Path | None = None, **environment: str) -> Iterator[Program]:
    """A run of the program that ends with the block."""
    made = Program(stage, *arguments, data=data, **environment)
    try:
        yield made
    finally:
        made.close()


def read_line(stream: IO[bytes] | None, seconds: float = ANSWER) -> str:
    """A line that a program answers; empty where it has ended. Fails when none comes."""
    assert stream is not None
    end, told = time.monotonic() + seconds, b""
    while not told.endswith(b"\n"):
        ready, _, _ = select.select([stream], [], [], max(0.0, end - time.monotonic()))
        assert ready, f"waited {seconds:.0f} s in vain for an answer"
        some = os.read(stream.fileno(), 65536)
        if not some:
            return ""
        told += some
    return told.decode()
