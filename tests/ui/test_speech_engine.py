"""The speaking process's engine: with Qt's own engine for tests where Qt's speech loads, else with one made here."""

import sys
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from pytestqt.qtbot import QtBot

from desktop.ui.speech_engine import MOCK, SETTLE_MS, SpeechEngine, _in_order, load_speech


class _Voice:
    def __init__(self, name: str, locale: str) -> None:
        self._name, self._locale = name, locale

    def name(self) -> str:
        return self._name

    def locale(self) -> QLocale:
        return QLocale(self._locale)


class _TextToSpeech(QObject):
    """An engine that speaks when the test says so. "döv" has no service, "sv" refuses other locales than sv_SE."""

    stateChanged = Signal(str)
    State = SimpleNamespace(Ready="ready", Speaking="speaking", Error="error")
    ErrorReason = SimpleNamespace(Configuration="configuration", Initialization="initialization")
    made: ClassVar[list["_TextToSpeech"]] = []

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.name, self.said, self.stops, self.settings = name, [], 0, []
        refuses = name == "sv" and QLocale().name() != "sv_SE"
        self._state = "error" if refuses or name == "döv" else "ready"
        self._reason = "initialization" if name == "döv" else "configuration"
        _TextToSpeech.made.append(self)

    @staticmethod
    def availableEngines() -> list[str]:
        return ["döv", "stum", MOCK, "sv"]

    def state(self) -> str:
        return self._state

    def errorReason(self) -> str:
        return self._reason

    def errorString(self) -> str:
        return "ingen tjänst"

    def availableLocales(self) -> list[QLocale]:
        return [] if self.name in ("stum", "döv") else [QLocale("sv_SE")]

    def allVoices(self, locale: QLocale) -> list[_Voice]:
        if self.name == "delad":
            return [_Voice("Alex | HD", "sv_SE")]
        return [_Voice("Swedish", "sv_SE"), _Voice("Swedish+Alex", "sv_SE")]

    def setVoice(self, voice: _Voice) -> None:
        self.settings.append(voice.name())

    def setRate(self, rate: float) -> None:
        self.settings.append(str(rate))

    def say(self, text: str) -> None:
        self.said.append(text)

    def stop(self) -> None:
        self.stops += 1

    def become(self, state: str) -> None:
        self._state = state
        self.stateChanged.emit(state)


@pytest.fixture
def default_locale() -> Any:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def engine_with(load: Any, wanted: tuple[str, ...] = ()) -> tuple[SpeechEngine, list[dict[str, Any]]]:
    told: list[dict[str, Any]] = []
    engine = SpeechEngine(wanted, load)
    engine.told.connect(told.append)
    engine.open()
    return engine, told


@pytest.fixture
def made(default_locale: None, qapp: object) -> Any:
    QLocale.setDefault(QLocale("en_GB"))
    _TextToSpeech.made.clear()
    engine, told = engine_with(lambda: SimpleNamespace(QTextToSpeech=_TextToSpeech))
    return engine, told, _TextToSpeech.made[-1]


def order(number: int, text: str = "Hej.", rate: float = 0.0) -> dict[str, Any]:
    return {"do": "say", "id": number, "text": text, "voice": "Swedish|sv_SE", "rate": rate}


def test_the_first_engine_with_a_voice_is_taken(made: Any) -> None:
    _engine, told, speech = made
    assert speech.name == "sv"
    assert told == [{"is": "open", "voices": [["Swedish", "sv_SE"]]}]
    assert MOCK not in {one.name for one in _TextToSpeech.made}
    assert sum(1 for one in _TextToSpeech.made if one.name == "döv") == 1


def test_the_newer_way_of_windows_goes_before_the_older() -> None:
    assert _in_order(["sapi", MOCK, "annan", "winrt"]) == ["winrt", "sapi", "annan"]


def test_a_text_is_over_only_when_it_has_been_heard(made: Any) -> None:
    engine, told, speech = made
    engine.obey(order(1))
    speech.become("ready")
    assert told[1:] == []
    speech.become("speaking")
    speech.become("ready")
    assert told[1:] == [{"is": "begun", "id": 1}, {"is": "done", "id": 1}]
    engine.obey(order(2, rate=0.3))
    assert speech.said == ["Hej.", "Hej."]
    assert speech.settings == ["Swedish", "0.3"]


def test_what_is_broken_off_is_never_over_and_the_newest_text_comes(made: Any, qtbot: QtBot) -> None:
    engine, told, speech = made
    engine.obey(order(1, "Ett."))
    speech.become("speaking")
    engine.obey(order(2, "Två."))
    engine.obey(order(3, "Tre."))
    assert speech.stops == 1
    speech.become("ready")
    qtbot.waitUntil(lambda: speech.said == ["Ett.", "Tre."])
    assert told[1:] == [{"is": "begun", "id": 1}]
    speech.become("speaking")
    speech.become("ready")
    assert told[-1] == {"is": "done", "id": 3}


def test_a_stop_is_for_good(made: Any, qtbot: QtBot) -> None:
    engine, told, speech = made
    engine.obey(order(1))
    engine.obey({"do": "stop"})
    speech.become("speaking")
    assert told[1:] == []
    speech.become("ready")
    qtbot.waitUntil(lambda: not engine._settle.isActive(), timeout=SETTLE_MS * 50)
    assert speech.said == ["Hej."]
    engine.obey({"do": "stop"})
    assert speech.stops == 1


def test_an_engine_that_will_not_fall_silent_is_told_again(made: Any, qtbot: QtBot) -> None:
    engine, _told, speech = made
    engine.obey(order(1))
    speech.become("speaking")
    engine.obey(order(2, "Två."))
    qtbot.waitUntil(lambda: speech.stops >= 2)
    speech.become("ready")
    qtbot.waitUntil(lambda: "Två." in speech.said)


def test_an_error_is_told(made: Any) -> None:
    engine, told, speech = made
    engine.obey(order(1))
    speech.become("error")
    assert told[-1] == {"is": "failed", "id": 1, "detail": "ingen tjänst"}


def test_a_voice_may_be_called_anything(default_locale: None, qapp: object) -> None:
    _engine, told = engine_with(lambda: SimpleNamespace(QTextToSpeech=_TextToSpeech), ("delad",))
    assert told == [{"is": "open", "voices": [["Alex | HD", "sv_SE"]]}]


@pytest.mark.parametrize(("wanted", "kind", "detail"), [("döv", "engine", "ingen tjänst"), ("stum", "voices", "")])
def test_a_system_that_cannot_speak_says_why(
    default_locale: None, qapp: object, wanted: str, kind: str, detail: str
) -> None:
    engine, told = engine_with(lambda: SimpleNamespace(QTextToSpeech=_TextToSpeech), (wanted,))
    engine.obey(order(1))
    assert told == [{"is": "problem", "kind": kind, "detail": detail}]


@pytest.mark.parametrize(
    ("message", "kind", "detail"),
    [
        ("libpulse.so.0: cannot open shared object file: No such file or directory", "library", "libpulse.so.0"),
        ("DLL load failed while importing QtTextToSpeech", "engine", "DLL load failed while importing QtTextToSpeech"),
    ],
)
def test_a_missing_library_is_named(qapp: object, message: str, kind: str, detail: str) -> None:
    def load() -> Any:
        raise ImportError(message)

    assert engine_with(load)[1] == [{"is": "problem", "kind": kind, "detail": detail}]


def test_qts_own_engine_for_tests_speaks_and_is_broken_off(qapp: object, default_locale: None, qtbot: QtBot) -> None:
    try:
        load_speech()
    except ImportError as error:
        pytest.skip(f"Qt's speech does not load here: {error}")
    QLocale.setDefault(QLocale("en_GB"))
    engine, told = engine_with(load_speech, (MOCK,))
    assert ["Bob", "en_GB"] in told[0]["voices"]
    words = {**order(1, "Ett två tre."), "voice": "Anne|en_GB"}
    engine.obey(words)
    qtbot.waitUntil(lambda: told[-1] == {"is": "done", "id": 1})
    engine.obey({**words, "id": 2, "text": "ord " * 200})
    qtbot.waitUntil(lambda: told[-1] == {"is": "begun", "id": 2})
    engine.obey({**words, "id": 3})
    qtbot.waitUntil(lambda: told[-1] == {"is": "done", "id": 3})
    assert {"is": "done", "id": 2} not in told
    assert "PySide6.QtNetwork" not in sys.modules
