"""Bare machines to install on: Debian's smallest, with no network, no fonts, no Python and no graphics driver."""

import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from build_scripts.packaging.places import run
from build_scripts.packaging.tools import tool

SOCKETS = Path("/tmp/.X11-unix")

# In a namespace of its own: no network, and mounts that vanish with the command.
_ENTER = """
root=$1; shift
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mkdir -p "$root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
exec chroot "$root" "$@"
"""


@dataclass(frozen=True, slots=True)
class Room:
    """One bare machine."""

    suite: str
    root: Path

    @classmethod
    def make(cls, suite: str, folder: Path) -> "Room":
        """Makes the machine anew."""
        root = folder / suite
        if root.exists():
            shutil.rmtree(root)
        folder.mkdir(parents=True, exist_ok=True)
        command = [tool("mmdebstrap"), "--variant=minbase", "--mode=root", "--quiet", suite, str(root)]
        sources = [f"deb {mirror()} {suite} main"] if mirror() else []  # else mmdebstrap's own choice
        run([*command, *sources], f"making a bare {suite}")
        run(["chroot", str(root), "useradd", "--create-home", "elev"], "making a user")
        return cls(suite, root)

    def call(self, *command: str, user: str = "root", wait: float = 300, **environment: str) -> str:
        """Runs a command inside, without network; what it printed. Raises AssertionError when it fails."""
        done = subprocess.run(
            self._line(command, user, environment), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, errors="replace", timeout=wait, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{' '.join(command)}: exit code {done.returncode}\n{done.stdout[-4000:]}"
        return done.stdout

    def begin(self, *command: str, user: str = "root", **environment: str) -> subprocess.Popen[bytes]:
        """Starts a command inside and does not wait."""
        return subprocess.Popen(
            self._line(command, user, environment), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip

    def _line(self, command: tuple[str, ...], user: str, environment: dict[str, str]) -> list[str]:
        home = "/root" if user == "root" else f"/home/{user}"
        values = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LANG": "C.UTF-8", **environment}
        inside = ["env", "-i", *(f"{name}={value}" for name, value in values.items())]
        if user != "root":
            inside = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *inside]
        SOCKETS.mkdir(mode=0o1777, exist_ok=True)
        enter = ["unshare", "-n", "-m", "--propagation", "private", "sh", "-ec", _ENTER, "enter", str(self.root)]
        return [*enter, *inside, *command]

    def bring(self, path: Path) -> str:
        """Puts a file into /tmp of the machine; its place there."""
        shutil.copyfile(path, self.root / "tmp" / path.name)
        (self.root / "tmp" / path.name).chmod(0o755)
        return f"/tmp/{path.name}"

    def files(self, *folders: str) -> set[str]:
        """Everything in some folders of the machine."""
        found: set[str] = set()
        for folder in folders:
            for path, names, files in os.walk(self.root / folder):
                found.update(os.path.join(path, name) for name in (*names, *files))  # noqa: PTH118
        return found


def mirror() -> str:
    """Where this machine's own packages come from; empty where it does not say."""
    for place in [*Path("/etc/apt/sources.list.d").glob("*.sources"), Path("/etc/apt/sources.list")]:
        words = place.read_text(encoding="utf-8").split() if place.exists() else []
        for word in words:
            if word.startswith("http") and word.rstrip("/").endswith("/debian"):
                return word
    return ""


class XServer:
    """A screen without a monitor."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self.display = ""

    def __enter__(self) -> "XServer":
        SOCKETS.mkdir(mode=0o1777, exist_ok=True)
        read, write = os.pipe()
        command = [tool("Xvfb"), "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-ac"]
        self._process = subprocess.Popen(
            command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(write)
        with os.fdopen(read) as answer:
            self.display = f":{answer.readline().strip()}"
        assert self.display != ":", "Xvfb did not start"
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self._process is not None
        self._process.terminate()
        self._process.wait(30)

    def windows(self, title: str) -> list[str]:
        """The ids of visible windows whose title has a word in it."""
        done = subprocess.run(
            [tool("xdotool"), "search", "--onlyvisible", "--name", title], env={"DISPLAY": self.display},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.stdout.split()

    def wait_for(self, title: str, process: subprocess.Popen[bytes], seconds: float = 60) -> bool:
        """Waits until a window is there; False when the program ended first or the time is up."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.windows(title):
                return True
            if process.poll() is not None:
                return False
            time.sleep(0.2)
        return False


class WaylandServer:
    """A Wayland compositor without a screen. Its socket lies in the folder that rooms share with this machine."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._folder = SOCKETS / f"wayland-{os.getpid()}"
        self.socket = str(self._folder / "screen")

    def __enter__(self) -> "WaylandServer":
        SOCKETS.mkdir(mode=0o1777, exist_ok=True)
        self._folder.mkdir(mode=0o700)
        command = [tool("weston"), "--backend=headless-backend.so", "--socket=screen", "--idle-time=0", "--no-config"]
        environment = {"XDG_RUNTIME_DIR": str(self._folder), "PATH": "/usr/bin:/bin"}
        self._process = subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )  # fmt: skip
        for _ in range(100):
            if Path(self.socket).exists():
                return self
            time.sleep(0.1)
        raise AssertionError("weston did not start")

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        assert self._process is not None
        self._process.terminate()
        self._process.wait(30)
        shutil.rmtree(self._folder)
