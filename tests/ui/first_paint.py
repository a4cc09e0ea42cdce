"""Lists the modules that the program has imported when its window is painted for the first time.

python -m tests.ui.first_paint          prints the list
python -m tests.ui.first_paint --accept keeps it as the list that the test holds the program to
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIST = Path(__file__).with_name("first_paint.txt")
MARK = "painted: "
_CHILD = f"""
import sys
from pathlib import Path
from desktop.ui import main_window
kept = main_window.MainWindow.paintEvent
def paint(window, event):
    if not hasattr(main_window, "told"):
        main_window.told = True
        print({MARK!r} + " ".join(sorted(sys.modules)), flush=True)
    kept(window, event)
main_window.MainWindow.paintEvent = paint
from desktop.cli import main
sys.exit(main(["--quit-after-first-paint", "--data-dir", sys.argv[1]]))
"""


def loaded() -> frozenset[str]:
    """The program's own modules by their full names, Qt's parts, and the packages of others."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-c", _CHILD, folder],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    line = next((line for line in done.stdout.splitlines() if line.startswith(MARK)), "")
    if not line or done.returncode:
        raise RuntimeError(f"the program did not paint (exit code {done.returncode}):\n{done.stdout}{done.stderr}")
    names = line.removeprefix(MARK).split()
    return frozenset(name for name in map(_short, names) if name)


def _short(name: str) -> str:
    """The name that counts; empty for the standard library and for what Python's own start brings."""
    top, *rest = name.split(".")
    if top == "desktop":
        return name
    if top == "PySide6":
        return ".".join([top, *rest[:1]]) if rest and rest[0].startswith("Qt") else ""
    return "" if top in sys.stdlib_module_names or top.startswith("_") or top == "sitecustomize" else top


def accepted() -> frozenset[str]:
    """The list that is kept."""
    return frozenset(LIST.read_text("utf-8").split())


if __name__ == "__main__":
    found = "".join(f"{name}\n" for name in sorted(loaded()))
    if "--accept" in sys.argv:
        LIST.write_text(found, "utf-8")
    print(found, end="")
