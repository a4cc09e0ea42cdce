"""Not part of the quick suite; run it with: python3 build_scripts/dev.py test tests/printing

A CUPS of the tests' own, with one queue that writes PDF files; nothing of the system's is touched."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
QUEUE = "prov"
OUT = Path("/var/spool/cups-pdf/root")
"""Where Debian's printer of PDF files puts what root prints (its settings are not ours to change)."""


@dataclass(frozen=True)
class Cups:
    """A running server: where it listens and where its printer puts what is printed."""

    socket: Path
    out: Path
    log: Path

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a program that prints here."""
        return {**os.environ, "CUPS_SERVER": str(self.socket), "QT_QPA_PLATFORM": "offscreen"}

    def run(self, *command: str) -> None:
        """Runs one of CUPS's own commands."""
        subprocess.run(command, env=self.environment, check=True, capture_output=True, timeout=30)

    def printed(self, title: str, seconds: float = 40) -> Path:
        """The file that comes out of the printer under a title."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for path in self.out.rglob(f"*{title}*.pdf"):
                if path.read_bytes().rstrip().endswith(b"%%EOF"):
                    return path
            time.sleep(0.2)
        raise AssertionError(f"nothing was printed: {self.log.read_text(errors='replace')[-2000:]}")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Collected only when asked for by name: one printer cannot serve tests in parallel."""
    asked = any("printing" in Path(argument).parts for argument in config.args)
    return None if asked or collection_path.suffix != ".py" else True


def _missing() -> str:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "starting a CUPS server of our own needs root"
    for program in ("/usr/sbin/cupsd", "/usr/sbin/lpadmin", "/usr/lib/cups/backend/cups-pdf"):
        if not Path(program).exists():
            return f"{program} is not installed (Debian: cups, cups-client, printer-driver-cups-pdf)"
    return "" if PPD.exists() else f"{PPD} is not there"


@pytest.fixture(scope="session")
def cups() -> Iterator[Cups]:
    """The server, ended afterwards. Its socket needs a short path, so it does not lie in tmp_path."""
    missing = _missing()
    if missing:
        pytest.skip(missing)
    folder = Path(subprocess.run(["mktemp", "-d"], check=True, capture_output=True, text=True).stdout.strip())
    folder.chmod(0o755)
    made = Cups(folder / "sock", OUT, folder / "error.log")
    _write_settings(folder, made)
    server = subprocess.Popen(
        ["/usr/sbin/cupsd", "-f", "-c", str(folder / "root/cupsd.conf"), "-s", str(folder / "root/cups-files.conf")]
    )
    try:
        _wait_for(made.socket, server)
        made.run("lpadmin", "-p", QUEUE, "-E", "-v", f"cups-pdf:/{QUEUE}", "-P", str(PPD), "-o", "PageSize=A4")
        yield made
    finally:
        server.terminate()
        server.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


def _write_settings(folder: Path, made: Cups) -> None:
    for name in ("root", "spool", "cache", "state", "temp"):
        (folder / name).mkdir()
    (folder / "temp").chmod(0o1777)
    (folder / "root/cupsd.conf").write_text(
        f"Listen {made.socket}\nLogLevel info\nBrowsing No\nDefaultAuthType None\nWebInterface No\n"
        "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n"
    )
    (folder / "root/cups-files.conf").write_text(
        f"ServerRoot {folder}/root\nRequestRoot {folder}/spool\nCacheDir {folder}/cache\nStateDir {folder}/state\n"
        f"TempDir {folder}/temp\nErrorLog {made.log}\nAccessLog {folder}/access.log\nPageLog {folder}/page.log\n"
        "SystemGroup root lpadmin\n"
    )


def _wait_for(socket: Path, server: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + 20
    while not socket.exists():
        assert server.poll() is None, "cupsd ended at once"
        assert time.monotonic() < end, "cupsd does not listen"
        time.sleep(0.1)
