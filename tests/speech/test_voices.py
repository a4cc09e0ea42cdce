"""A page read aloud by espeak-ng in the real window; what is heard goes to a loudspeaker that is none."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.paths import content_database
from desktop.ui.memory import Memory
from desktop.ui.read_aloud import ReadAloud
from desktop.ui.read_hook import ReadHook
from desktop.ui.speech import Voice, voices_for
from desktop.ui.speech_process import SpeechProcess
from desktop.ui.speech_text import spoken
from tests.speech.conftest import Service

LONG = 60_000
"""Milliseconds; the machine may be slow, and it speaks at its own pace."""


@pytest.fixture
def speaking(service: Service, monkeypatch: pytest.MonkeyPatch) -> Service:
    for name, value in service.environment.items():
        monkeypatch.setenv(name, value)
    return service


@pytest.fixture
def speech(speaking: Service, qapp: QApplication, qtbot: QtBot) -> Iterator[SpeechProcess]:
    made = SpeechProcess()
    with qtbot.waitSignal(made.opened, timeout=LONG):
        made.open()
    yield made
    made.close()


@pytest.fixture
def aloud(speaking: Service, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[ReadAloud]:
    """The real window with a real page, that begins to read."""
    desk = app.build(qapp, content_database(), Memory(tmp_path / "window.json"))
    desk.window.begin("roll-brobyggare")
    desk.window.show()
    qtbot.waitExposed(desk.window)
    desk.window.run("speak")
    hook = desk.window.findChild(ReadHook)
    assert isinstance(hook, ReadHook)
    qtbot.waitUntil(lambda: hook.aloud.state != "opening", timeout=LONG)
    yield hook.aloud
    desk.close()
    desk.window.deleteLater()


def swedish(speech: SpeechProcess) -> Voice:
    return voices_for(speech.voices, "sv-simple")[0]


def test_there_is_a_swedish_and_an_english_voice_and_no_crowd_of_variants(speech: SpeechProcess) -> None:
    assert speech.problem is None
    assert voices_for(speech.voices, "sv")
    assert voices_for(speech.voices, "en")
    assert not voices_for(speech.voices, "rmf")
    assert len(voices_for(speech.voices, "sv")) < 10


def test_a_text_takes_its_time_and_is_over(speech: SpeechProcess, qtbot: QtBot) -> None:
    with qtbot.waitSignals([speech.begun, speech.done], order="strict", timeout=LONG):
        speech.say("Romer är en nationell minoritet.", swedish(speech), 0.6)


def test_the_newest_text_is_the_one_that_is_heard_out(speech: SpeechProcess, qtbot: QtBot) -> None:
    told: list[int] = []
    speech.done.connect(told.append)
    with qtbot.waitSignal(speech.begun, timeout=LONG):
        speech.say("Det här är en lång mening som aldrig hörs till sitt slut, eftersom den bryts av. " * 5,
                   swedish(speech), 0.0)  # fmt: skip
    speech.say("Inte den här heller.", swedish(speech), 0.0)
    with qtbot.waitSignal(speech.done, timeout=LONG):
        last = speech.say("Men den här.", swedish(speech), 0.6)
    assert told == [last]


def test_a_stop_is_silence_and_speech_comes_again(speech: SpeechProcess, qtbot: QtBot) -> None:
    told: list[int] = []
    speech.done.connect(told.append)
    with qtbot.waitSignal(speech.begun, timeout=LONG):
        speech.say("Det här är en lång mening som bryts av. " * 5, swedish(speech), 0.0)
    speech.stop()
    with qtbot.waitSignal(speech.done, timeout=LONG):
        last = speech.say("Slut.", swedish(speech), 0.6)
    assert told == [last]


def marked(aloud: ReadAloud) -> str:
    reader = aloud._window.page.reader
    found = reader._marks.spoken()
    return "" if found is None else spoken(reader.plain_text()[found[0] : found[1]])


def test_a_page_is_read_in_order_and_every_sentence_marked(aloud: ReadAloud, qtbot: QtBot) -> None:
    assert aloud.state == "reading", aloud.bar.message.text()
    aloud.choose_rate(0.6)
    wanted = [sentence.text for sentence in aloud._sentences[:4]]
    seen: list[str] = []

    def fifth() -> bool:
        if not seen or seen[-1] != marked(aloud):
            seen.append(marked(aloud))
        return len(seen) == 5

    qtbot.waitUntil(fifth, timeout=LONG)
    assert [mark[:20] for mark in seen[:4]] == [text[:20] for text in wanted]
    assert aloud.bar.voice.currentText().startswith("Swedish")


def test_a_pause_holds_the_sentence_and_a_stop_clears_it(aloud: ReadAloud, qtbot: QtBot) -> None:
    aloud.step(1)
    aloud.toggle()
    held = marked(aloud)
    assert aloud.state == "paused"
    assert held
    aloud.toggle()
    qtbot.waitUntil(lambda: aloud.state == "reading", timeout=LONG)
    assert marked(aloud) == held
    qtbot.waitUntil(lambda: marked(aloud) != held, timeout=LONG)
    aloud.stop()
    assert marked(aloud) == ""
    assert aloud.bar.isHidden()


def test_the_window_itself_loads_neither_speech_nor_network(aloud: ReadAloud) -> None:
    assert aloud.state == "reading"
    maps = Path("/proc/self/maps").read_text(encoding="utf-8")
    assert not any(name in maps for name in ("libQt6TextToSpeech", "libQt6Multimedia", "libQt6Network"))
    assert not any(name.startswith("PySide6.QtTextToSpeech") for name in sys.modules)
