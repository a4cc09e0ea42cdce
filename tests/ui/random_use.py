"""Somebody who presses, types and chooses anything at all in the real window: `python -m tests.ui.random_use 7 120`.

The first number chooses what happens, the second is for how many seconds. The process is that of the program, so that
a crash is one; errors and Qt's warnings are told as they come. Nothing outside a folder of its own is read or written.
"""

import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QSlider,
    QWidget,
)

from desktop.ui.main_window import MainWindow
from desktop.ui.windows import close_popups

STEP_MS, MENU_MS = 4, 80
WORDS = "luleå romska språk skola hälsa 2012 kommun elev vitboken ombudsman qwxz roma school '\" <b> * % AND".split()
K, M, B = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
KEYS = (
    *(K.Key_Tab, K.Key_Return, K.Key_Escape, K.Key_Up, K.Key_Down, K.Key_Left, K.Key_Right, K.Key_PageDown),
    *(K.Key_PageUp, K.Key_Home, K.Key_End, K.Key_Space, K.Key_Backspace, K.Key_F6, K.Key_Plus, K.Key_Minus, K.Key_0),
)
HELD = (*[M.NoModifier] * 6, M.ControlModifier, M.AltModifier, M.ShiftModifier)
BUTTONS = (*[B.LeftButton] * 8, B.MiddleButton, B.RightButton)
LEFT_ALONE = ("quit", "erase")
"""Commands that end the walk."""
NOT_OURS = ("This plugin does not support", "QFont::setPointSizeF")
"""How Qt's warnings begin that come of there being no screen, and of Qt's own page in the printer's dialog."""


def answer_at_once(set_answer: Callable[[type, str, Any], object], rng: random.Random) -> None:
    """Questions that Qt asks by itself are answered: no file, a name, no. `set_answer` replaces a class's function."""
    for name in ("getSaveFileName", "getOpenFileName"):
        set_answer(QFileDialog, name, staticmethod(lambda *_, **__: ("", "")))
    set_answer(QFileDialog, "getExistingDirectory", staticmethod(lambda *_, **__: ""))
    for name in ("question", "warning", "information", "critical"):
        set_answer(QMessageBox, name, staticmethod(lambda *_, **__: QMessageBox.StandardButton.No))
    for name in ("getText", "getItem", "getMultiLineText"):
        set_answer(QInputDialog, name, staticmethod(lambda *_, **__: (f"namn {rng.randrange(99)}", rng.random() < 0.7)))


class RandomUse:
    """One step after the other, until `is_over` is true. `window` gives the window as it is then."""

    def __init__(self, window: Callable[[], MainWindow], rng: random.Random, is_over: Callable[[], bool]) -> None:
        self._window, self._rng, self._is_over = window, rng, is_over
        self._pages = [ref.id for ref in window().presenter.store.pages()]
        self.steps = 0
        self.ended = False
        QTimer.singleShot(0, self._step)

    def _step(self) -> None:
        if self._is_over():
            self._end()
            return
        QTimer.singleShot(STEP_MS, self._step)  # first: a step may open a menu, which waits here until it is closed
        self.steps += 1
        window = self._window()
        if not window.isVisible():
            window.show()
        deeds = {
            self._command: 18, self._type: 12, self._click: 25, self._menu: 5, self._press: 20,
            self._resize: 4, self._choose: 6, self._close: 6, self._page: 4,
        }  # fmt: skip
        (deed,) = self._rng.choices(list(deeds), list(deeds.values()))
        deed(window, self._front(window))

    def _end(self) -> None:
        for other in QApplication.topLevelWidgets():
            if other.isVisible() and other is not self._window():
                other.close()
        self.ended = True

    def _front(self, window: MainWindow) -> QWidget:
        asked = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        seen = [other for other in QApplication.topLevelWidgets() if other.isVisible()]
        return asked or self._rng.choice(seen or [window])

    def _some(self, around: QWidget, kind: type[QWidget]) -> Any:
        found = [each for each in around.findChildren(kind) if each.isVisible() and each.isEnabled()]
        return self._rng.choice(found) if found else None

    def _spot(self, widget: QWidget) -> QPoint:
        return QPoint(self._rng.randrange(max(1, widget.width())), self._rng.randrange(max(1, widget.height())))

    # -- deeds ------------------------------------------------------------------------------

    def _command(self, window: MainWindow, front: QWidget) -> None:
        every = [name for name, action in window.actions_.by_id.items() if action.isEnabled()]
        if front is window:
            window.run(self._rng.choice([name for name in every if not name.startswith(LEFT_ALONE)]))

    def _type(self, window: MainWindow, front: QWidget) -> None:
        if front is window:
            window.top.search.setFocus()
            window.top.search.clear()
            for letter in self._rng.choice(WORDS)[: self._rng.randrange(1, 12)]:
                made = QKeyEvent(QEvent.Type.KeyPress, 0, M.NoModifier, letter)
                QApplication.postEvent(window.top.search, made)

    def _click(self, _: MainWindow, front: QWidget) -> None:
        widget = self._some(front, QWidget)
        if widget is None or (isinstance(widget, QAbstractButton) and "Avsluta" in widget.text()):
            return
        held = M.ControlModifier if self._rng.random() < 0.1 else M.NoModifier
        QTest.mouseClick(widget, self._rng.choice(BUTTONS), held, self._spot(widget))

    def _menu(self, _: MainWindow, front: QWidget) -> None:
        area = self._some(front, QAbstractScrollArea)
        if area is not None:
            at = self._spot(area.viewport())
            QTimer.singleShot(MENU_MS, close_popups)
            asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, area.viewport().mapToGlobal(at))
            QApplication.sendEvent(area.viewport(), asked)

    def _press(self, _: MainWindow, front: QWidget) -> None:
        QTest.keyClick(front.focusWidget() or front, self._rng.choice(KEYS), self._rng.choice(HELD))

    def _resize(self, window: MainWindow, _: QWidget) -> None:
        window.resize(self._rng.randrange(400, 1700), self._rng.randrange(320, 1100))

    def _choose(self, _: MainWindow, front: QWidget) -> None:
        box, slider = self._some(front, QComboBox), self._some(front, QSlider)
        if box is not None and box.count():
            box.setCurrentIndex(self._rng.randrange(box.count()))
        if slider is not None:
            slider.setValue(self._rng.randint(slider.minimum(), slider.maximum()))

    def _close(self, window: MainWindow, front: QWidget) -> None:
        if front is not window:
            front.close()

    def _page(self, window: MainWindow, _: QWidget) -> None:
        window.go_page(self._rng.choice(self._pages))


def main(seed: int, seconds: float, folder: Path) -> int:
    """Uses the program for a while; 1 when something went wrong."""
    import faulthandler
    import time

    from desktop.app import Program, make_application

    faulthandler.enable()
    wrong: list[str] = []
    tell = sys.excepthook

    def told(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        wrong.append(repr(error))
        tell(kind, error, trace)

    def said(kind: QtMsgType, _: Any, words: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not words.startswith(NOT_OURS):
            wrong.append(words)
            print(words, file=sys.stderr)

    sys.excepthook = told
    qInstallMessageHandler(said)
    rng, until = random.Random(seed), time.monotonic() + seconds
    answer_at_once(setattr, rng)
    application = make_application()
    application.setQuitOnLastWindowClosed(False)
    program = Program(application, Path(__file__).resolve().parents[2] / "content.db", folder)
    program.open()

    def window() -> MainWindow:
        shown = program.window()
        assert isinstance(shown, MainWindow)
        return shown

    def is_over() -> bool:
        over = time.monotonic() > until
        if over:
            QTimer.singleShot(MENU_MS, application.quit)
        return over

    used = RandomUse(window, rng, is_over)
    application.exec()
    program.close()
    print(f"{used.steps} steps, {len(wrong)} errors", *wrong, sep="\n")
    return bool(wrong)


if __name__ == "__main__":
    import os
    import tempfile

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        sys.exit(main(int(sys.argv[1]), float(sys.argv[2]), Path(place)))
