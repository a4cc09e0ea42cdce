"""The program never speaks to a network: no module of it imports one, and a full walk opens no socket."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BANNED = {
    "socket", "ssl", "http", "urllib.request", "urllib.error", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib",
    "xmlrpc", "socketserver", "asyncio", "requests", "httpx", "aiohttp", "urllib3", "webbrowser",
    "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets",
}  # fmt: skip
FILES = sorted((ROOT / "desktop").rglob("*.py"))

WALK = """
import sys
seen = []
sys.addaudithook(lambda event, args: seen.append(event) if event.startswith("socket.") else None)
from desktop.cli import main
code = main(["tour", sys.argv[1]])
assert code == 0, code
main(["search", "brobyggare"]); main(["check"])
assert not seen, seen
print("no socket")
"""


def _imports(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_network_module_is_imported(path: Path) -> None:
    for name in _imports(path):
        assert not any(name == banned or name.startswith(f"{banned}.") for banned in BANNED), name


def test_a_full_walk_opens_no_socket(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WALK, str(tmp_path / "tour")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "no socket" in done.stdout
    assert [path.suffix for path in sorted((tmp_path / "tour").iterdir())].count(".png") >= 4
