"""A dialog that Qt deletes when it closes is freed once: whoever held it in a lambda would bring the program down."""

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from desktop import app
from desktop.ui.memory import Memory

application = app.make_application()
desk = app.build(application, Path(sys.argv[1]), Memory(Path(sys.argv[2]) / "window.json"))
desk.window.begin()
desk.window.show()

def ask():
    dialog = QFileDialog(desk.window, "Spara")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()

def asked():
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QFileDialog)]

def rest():
    loop = QEventLoop()  # QTest.qWait holds Python's lock, so that the lanes would stand still
    QTimer.singleShot(20, loop.quit)
    loop.exec()

def turn(ready):
    while not ready():
        rest()

ask()
turn(asked)
asked()[0].reject()
turn(lambda: not asked())
rest()
desk.close()
print("closed")
"""


def test_a_file_dialog_over_the_window_can_be_closed(work: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(work), str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONMALLOC": "debug"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "closed"), done.stderr[-2000:]
