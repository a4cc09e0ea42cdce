"""The speaking process: the system's voices behind lines of JSON on its standard input and output.

It is a process of its own because a speech service that hangs (one without a sound card can) holds its caller for
ever, and since Qt's speech brings Qt's multimedia and network libraries along, which the program itself never loads.
In: {"do": "say", "id", "text", "voice", "rate"} and {"do": "stop"}; it ends with its input.
Out: {"is": "open", "voices": [[name, locale]]} or {"is": "problem", "kind", "detail"}; begun, done and failed with id.
"""

import faulthandler
import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QLoggingCategory, QObject, QTimer, Signal

from desktop.jobs.runner import Lane, Runner
from desktop.ui.speech import Voice, plain_voices

SPEAK = "--speak"
"""The argument that makes the program this process; a name of one of Qt's engines may follow."""
MOCK = "mock"
"""Qt's engine for tests: it speaks to nobody."""
_BEST = ("winrt", "darwin", "speechd", "sapi")
"""On Windows more voices are found the newer way than the older, where Swedish is often missing."""
SETTLE_MS = 120
"""After a text is broken off, so long must be quiet before the next: services tell late of what they broke off."""
HANGS_S, BEAT_MS = 30.0, 5_000
"""A process that hangs so long ends itself; every so often it shows that it does not hang."""
_START_LOCALES = ("", "sv_SE", "en_GB", "en_US", "fi_FI", "de_DE")
"""An engine may refuse to start when it has no voice for the default locale."""


def load_speech() -> Any:
    """Qt's speech module. Raises ImportError where a library that it needs is missing."""
    # Multimedia warns of sound libraries that it could have used; speech needs none of them.
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    return import_module("PySide6.QtTextToSpeech")


class SpeechEngine(QObject):
    """One engine of Qt's, told what to say and telling what becomes of it. `wanted`: names of engines to try."""

    told = Signal(object)

    def __init__(self, wanted: Sequence[str] = (), load: Callable[[], Any] = load_speech) -> None:
        super().__init__()
        self._wanted, self._load = tuple(wanted), load
        self._qt: Any = None
        self._speech: Any = None
        self._voices: dict[str, Any] = {}
        self._voice = ""
        self._rate = 0.0
        self._saying = 0
        self._heard = False
        self._next: dict[str, Any] | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._settled)

    # -- finding a voice --------------------------------------------------------------------

    def open(self) -> None:
        """Tells of the voices there are, or why there are none."""
        try:
            self._qt = self._load()
        except ImportError as error:
            missing = re.search(r"lib[\w.+-]+\.so[\w.]*", str(error))
            kind, detail = ("library", missing[0]) if missing else ("engine", str(error))
            self.told.emit({"is": "problem", "kind": kind, "detail": detail})
            return
        speech = self._qt.QTextToSpeech
        detail, kind = "", "engine"
        for name in self._wanted or _in_order(speech.availableEngines()):
            made = self._made(name)
            kind, detail = ("engine", made.errorString()) if made.state() == speech.State.Error else ("voices", "")
            self._voices = {} if kind == "engine" else dict(_voices(made))
            if self._voices:
                self._take(made)
                return
            made.deleteLater()
        self.told.emit({"is": "problem", "kind": kind, "detail": detail})

    def _made(self, name: str) -> Any:
        speech = self._qt.QTextToSpeech
        for locale in _START_LOCALES:
            if locale:
                QLocale.setDefault(QLocale(locale))
            made = speech(name, self)
            refused = made.state() == speech.State.Error
            if not refused or made.errorReason() != speech.ErrorReason.Configuration:
                break
        return made

    def _take(self, made: Any) -> None:
        self._speech = made
        made.stateChanged.connect(self._changed)
        voices = plain_voices(Voice(*key.rsplit("|", 1)) for key in self._voices)
        self.told.emit({"is": "open", "voices": [[voice.name, voice.locale] for voice in voices]})

    # -- speaking ---------------------------------------------------------------------------

    def obey(self, order: dict[str, Any]) -> None:
        """Does what a line of the input says."""
        if self._speech is None:
            return
        if order.get("do") == "say":
            self._next = order
            if self._saying:
                self._break_off()
            elif not self._settle.isActive():
                self._settled()
        elif order.get("do") == "stop":
            self._next = None
            if self._saying:
                self._break_off()

    def _break_off(self) -> None:
        self._saying = 0
        self._speech.stop()
        self._settle.start()

    def _settled(self) -> None:
        if self._speech.state() == self._qt.QTextToSpeech.State.Speaking:
            self._break_off()
            return
        order, self._next = self._next, None
        if order is None:
            return
        voice, rate = str(order.get("voice")), float(order.get("rate", 0.0))
        if voice in self._voices and voice != self._voice:
            self._voice = voice
            self._speech.setVoice(self._voices[voice])
        if rate != self._rate:
            self._rate = rate
            self._speech.setRate(rate)
        self._saying, self._heard = int(order["id"]), False
        self._speech.say(str(order["text"]))

    def _changed(self, state: Any) -> None:
        states = self._qt.QTextToSpeech.State
        if self._settle.isActive():
            self._settle.start()
        if not self._saying:
            return
        if state == states.Speaking:
            self._heard = True
            self.told.emit({"is": "begun", "id": self._saying})
        elif state == states.Ready and self._heard:
            number, self._saying = self._saying, 0
            self.told.emit({"is": "done", "id": number})
        elif state == states.Error:
            number, self._saying = self._saying, 0
            self.told.emit({"is": "failed", "id": number, "detail": self._speech.errorString()})


def _in_order(engines: Iterable[str]) -> list[str]:
    known = [name for name in engines if name != MOCK]
    return sorted(known, key=lambda name: _BEST.index(name) if name in _BEST else len(_BEST))


def _voices(speech: Any) -> Iterable[tuple[str, Any]]:
    for locale in speech.availableLocales():
        for voice in speech.allVoices(locale):
            yield f"{voice.name()}|{voice.locale().name()}", voice


class _Talk(QObject):
    """Reads lines on a lane of its own and hands them to the engine; writes what the engine tells."""

    def __init__(self, engine: SpeechEngine, runner: Runner) -> None:
        super().__init__()
        self._engine = engine
        self._lane: Lane[Any] = runner.lane(lambda: sys.stdin.buffer, newest_wins=False)
        engine.told.connect(self._tell)

    def begin(self) -> None:
        """Tells of the voices, which comes first whatever the input holds, and listens."""
        self._engine.open()
        self._listen()

    def _listen(self) -> None:
        self._lane.submit(lambda stream: stream.readline(), self._take)

    def _take(self, line: bytes) -> None:
        if not line:
            self._engine.obey({"do": "stop"})
            QTimer.singleShot(0, QCoreApplication.quit)
            return
        self._engine.obey(json.loads(line))
        self._listen()

    def _tell(self, message: dict[str, Any]) -> None:
        sys.stdout.buffer.write(json.dumps(message).encode() + b"\n")
        sys.stdout.buffer.flush()


class _Watch(QObject):
    """Ends the process when its event loop stands still: it would outlive a window that was ended by force.

    Qt's speech may hang in C++ with Python's lock in its hand, where no thread of Python's own could do anything.
    """

    def __init__(self) -> None:
        super().__init__()
        self._nowhere = Path(os.devnull).open("w")  # noqa: SIM115 - as long as the process
        self._beats = QTimer(self)
        self._beats.setInterval(BEAT_MS)
        self._beats.timeout.connect(self.beat)
        self._beats.start()
        self.beat()

    def beat(self) -> None:
        """It does not hang now."""
        faulthandler.dump_traceback_later(HANGS_S, exit=True, file=self._nowhere)


def serve(engines: Sequence[str]) -> int:
    """Speaks until the input ends; the exit code. `engines`: names of Qt's engines, or none to try all."""
    application = _application()
    watch = _Watch()
    runner = Runner()
    engine = SpeechEngine(engines)
    talk = _Talk(engine, runner)
    QTimer.singleShot(0, talk.begin)
    code = application.exec()
    runner.close()
    watch.beat()
    return code


def _application() -> QCoreApplication:
    if sys.platform == "darwin":  # its voices speak only where the system's own event loop runs
        from PySide6.QtGui import QGuiApplication

        os.environ["QT_MAC_DISABLE_FOREGROUND_APPLICATION_TRANSFORM"] = "1"
        return QGuiApplication(sys.argv[:1])
    return QCoreApplication(sys.argv[:1])
