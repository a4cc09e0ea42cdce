"""Not part of the quick suite; run it with: python3 build_scripts/dev.py test tests/speech

A speech service of the tests' own with espeak-ng, and a sound server whose only loudspeaker is nothing."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

PROGRAMS = {
    "pulseaudio": "pulseaudio",
    "speech-dispatcher": "speech-dispatcher",
    "/usr/lib/speech-dispatcher-modules/sd_espeak-ng": "speech-dispatcher-espeak-ng",
}
PULSE = ("-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes")
QUIET = ("-L", "module-null-sink sink_name=tyst", "-L", "module-native-protocol-unix")


@dataclass(frozen=True)
class Service:
    """The folder of the service's socket, and the environment of a program that speaks here."""

    folder: Path
    environment: dict[str, str]


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Collected only when asked for by name: it needs packages that a quick run must not."""
    asked = any("speech" in Path(argument).parts for argument in config.args)
    return None if asked or collection_path.suffix != ".py" else True


def _missing() -> str:
    lacks = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    if lacks:
        return f"not installed (Debian): {', '.join(lacks)}"
    probe = [sys.executable, "-c", "from PySide6 import QtTextToSpeech"]
    done = subprocess.run(probe, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else f"Qt's speech does not load: {done.stderr.strip().splitlines()[-1]}"


@pytest.fixture(scope="session")
def service() -> Iterator[Service]:
    """The service, ended afterwards. Its sockets need a short path, so they do not lie in tmp_path."""
    missing = _missing()
    if missing:
        pytest.skip(missing)
    folder = Path(subprocess.run(["mktemp", "-d"], check=True, capture_output=True, text=True).stdout.strip())
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    with (folder / "pulse.log").open("w") as log:
        sound = subprocess.Popen(["pulseaudio", *PULSE, *QUIET], env=environment, stdout=log, stderr=log)
    try:
        _wait_for(folder / "pulse" / "native", sound)
        yield Service(folder, environment)
    finally:
        _end(sound, folder)
        shutil.rmtree(folder, ignore_errors=True)


def _wait_for(socket: Path, server: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + 20
    while not socket.exists():
        assert server.poll() is None, "pulseaudio ended at once"
        assert time.monotonic() < end, "pulseaudio does not listen"
        time.sleep(0.1)


def _end(sound: "subprocess.Popen[bytes]", folder: Path) -> None:
    """Ends the sound server, and the speech service that the first one who spoke has started."""
    pid = folder / "speech-dispatcher" / "pid" / "speech-dispatcher.pid"
    if pid.is_file():
        with suppress(OSError, ValueError):
            os.kill(int(pid.read_text()), signal.SIGKILL)
    sound.terminate()
    sound.wait(20)
