"""Run by test_scaling in a process of its own, since Qt takes its scale factor once: tells what is blurred or cut off.

python -m tests.ui.scaled CONTENT FOLDER WIDTH HEIGHT
"""

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from desktop import app
from desktop.ui.map_canvas import MapCanvas
from desktop.ui.memory import Memory

PLACES = ("start", "page", "map", "timeline", "glossary", "contacts", "compare", "lessons", "notes", "collections")

PATIENCE = 30
"""Turns of the event loop in which a place may still lay itself out."""


def blurred(window: QWidget, ratio: float) -> list[str]:
    """Pictures that have fewer pixels than the screen."""
    found = []
    for button in window.findChildren(QAbstractButton):
        icon, size = button.icon(), button.iconSize()
        if button.isVisible() and not icon.isNull():
            made = icon.pixmap(size, ratio)
            if made.size() != size * ratio and made.width() < round(size.width() * ratio):
                found.append(f"icon of {button.accessibleName() or button.text()}: {made.width()} pixels")
    for label in window.findChildren(QLabel):
        picture = label.pixmap()
        # Qt rounds: 26 points are 32 or 33 pixels at 125 %.
        if label.isVisible() and not picture.isNull() and picture.devicePixelRatio() < ratio * 0.96:
            found.append(f"picture in {label.objectName() or label.parent().objectName()}")
    for canvas in window.findChildren(MapCanvas):
        if canvas.isVisible() and (canvas._ground is None or canvas._ground.devicePixelRatio() != ratio):
            found.append("the map")
    return found


def cut(window: QWidget) -> list[str]:
    """Words that have less room than they need."""
    found = []
    for widget in (*window.findChildren(QLabel), *window.findChildren(QPushButton)):
        if not widget.isVisible() or not widget.text().strip() or widget.visibleRegion().isEmpty():
            continue
        need = widget.sizeHint()
        if (isinstance(widget, QLabel) and widget.wordWrap()) or widget.hasHeightForWidth():
            need = QSize(0, widget.heightForWidth(widget.width()))
        if need.width() > widget.width() + 1 or need.height() > widget.height() + 1:
            found.append(f"{widget.text()[:40]!r}: {need.toTuple()} in {widget.size().toTuple()}")
    return found


def rest(milliseconds: int) -> None:
    """Lets the event loop turn, and the lanes work: QTest.qWait would hold Python's lock."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(content: str, folder: str, width: str, height: str) -> None:
    """Goes to every place and tells what is wrong there."""
    application = app.make_application()
    desk = app.build(application, Path(content), Memory(Path(folder) / "window.json"))
    window = desk.window
    window.resize(int(width), int(height))
    window.begin()
    window.show()
    wrong: dict[str, list[str]] = {}
    for place in PLACES:
        window.go_page("roll-brobyggare") if place == "page" else window.run(place)
        ratio = window.devicePixelRatioF()
        for _ in range(PATIENCE):
            rest(30)
            if not cut(window):
                break
        picture = window.grab()
        if picture.size() != window.size() * ratio:
            wrong.setdefault(place, []).append("the picture is not of the screen's pixels")
        if found := [*blurred(window, ratio), *cut(window)]:
            wrong.setdefault(place, []).extend(found)
    print(json.dumps({"ratio": window.devicePixelRatioF(), "wrong": wrong}))
    desk.close()
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
