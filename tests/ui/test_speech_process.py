"""The port over a process: with processes made here that answer, are silent, or end."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.core import paths
from desktop.ui import speech_process
from desktop.ui.speech import Problem, Voice
from desktop.ui.speech_engine import MOCK, SPEAK
from desktop.ui.speech_process import SpeechProcess, speaking_command

VOICE = Voice("Swedish", "sv_SE")
OPEN = json.dumps({"is": "open", "voices": [["Swedish", "sv_SE"]]})
ECHO = f"""
import json, sys
print('ett bibliotek skriver')
print('{OPEN}', flush=True)
for line in sys.stdin:
    order = json.loads(line)
    if order["do"] == "stop":
        continue
    kinds = {{"Fel.": ["failed"], "Tyst.": [], "Slut.": None}}.get(order["text"], ["begun", "done"])
    if kinds is None:
        sys.exit()
    for kind in kinds:
        print(json.dumps({{"is": kind, "id": order["id"], "detail": "nej"}}), flush=True)
"""
HANGS = """
import ctypes
from desktop.ui import speech_engine
def load():
    print("hangs", flush=True)
    ctypes.PyDLL(None).pause()  # holds Python's lock, as Qt's speech does
speech_engine.HANGS_S = 0.1
speech_engine.SpeechEngine.__init__.__defaults__ = ((), load)
speech_engine.serve(())
"""
Made = Callable[[str], SpeechProcess]


@pytest.fixture
def make(qapp: object) -> Iterator[Made]:
    made: list[SpeechProcess] = []

    def process(script: str) -> SpeechProcess:
        made.append(SpeechProcess(None, [sys.executable, "-c", script]))
        return made[-1]

    yield process
    for one in made:
        one.close()


@pytest.fixture
def speech(make: Made, qtbot: QtBot) -> SpeechProcess:
    made = make(ECHO)
    with qtbot.waitSignal(made.opened):
        made.open()
    assert made.is_open
    assert made.problem is None
    return made


def test_a_text_is_said_and_told_of_by_its_number(speech: SpeechProcess, qtbot: QtBot) -> None:
    assert speech.voices == (VOICE,)
    with qtbot.waitSignals([speech.begun, speech.done], order="strict"):
        first = speech.say("Hej.", VOICE, 0.0)
    with qtbot.waitSignal(speech.done) as told:
        second = speech.say("Hej då.", VOICE, 0.3)
    assert told.args == [second]
    assert second > first


def test_what_is_stopped_is_not_told_of(speech: SpeechProcess, qtbot: QtBot) -> None:
    heard: list[int] = []
    speech.done.connect(heard.append)
    speech.say("Hej.", VOICE, 0.0)
    speech.stop()
    with qtbot.waitSignal(speech.done):
        last = speech.say("Hej.", VOICE, 0.0)
    assert heard == [last]


def test_an_open_port_opens_at_once(speech: SpeechProcess, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speech.opened):
        speech.open()


@pytest.mark.parametrize(
    ("text", "problem"), [("Fel.", Problem("engine", "nej")), ("Slut.", Problem("start")), ("Tyst.", Problem("silent"))]
)
def test_a_failure_is_told_and_it_can_be_opened_again(
    speech: SpeechProcess, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, text: str, problem: Problem
) -> None:
    if text == "Tyst.":
        monkeypatch.setattr(speech_process, "SAY_MS", 50)
        monkeypatch.setattr(speech_process, "SAY_LETTER_MS", 1)
    with qtbot.waitSignal(speech.failed):
        speech.say(text, VOICE, 0.0)
    assert speech.problem == problem
    assert not speech.is_open
    with qtbot.waitSignal(speech.opened):
        speech.open()
    assert speech.problem is None


def test_a_text_fails_where_no_process_runs(make: Made, qtbot: QtBot) -> None:
    made = make(ECHO)
    with qtbot.waitSignal(made.failed):
        made.say("Hej.", VOICE, 0.0)
    assert made.problem == Problem("start")


def test_a_problem_at_the_start_is_told(make: Made, qtbot: QtBot) -> None:
    line = json.dumps({"is": "problem", "kind": "library", "detail": "libpulse.so.0"})
    made = make(f"print('{line}', flush=True); input()")
    with qtbot.waitSignal(made.opened):
        made.open()
    assert made.problem == Problem("library", "libpulse.so.0")


def test_a_process_that_cannot_start_is_a_problem(qapp: object, qtbot: QtBot, tmp_path: Path) -> None:
    made = SpeechProcess(None, [str(tmp_path / "finns inte")])
    with qtbot.waitSignal(made.opened):
        made.open()
    assert made.problem == Problem("start")


def test_one_that_hangs_is_ended_by_force_and_the_window_waits_for_a_tenth_of_a_second_at_most(
    make: Made, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[int] = []

    class Watched(QProcess):
        def waitForFinished(self, msecs: int = 30_000) -> bool:
            waits.append(msecs)
            return super().waitForFinished(msecs)

    monkeypatch.setattr(speech_process, "QProcess", Watched)
    made = make(f"import time; print('{OPEN}', flush=True); time.sleep(600)")
    with qtbot.waitSignal(made.opened):
        made.open()
    process = made._process
    assert process is not None
    made.close()
    assert not made.is_open
    assert 0 < sum(waits) <= 100
    qtbot.waitUntil(lambda: not isValid(process))


@pytest.mark.skipif(sys.platform == "win32", reason="needs pause() of POSIX")
def test_a_service_that_hangs_does_not_outlive_the_window() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HANGS], cwd=paths.program_root(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == b"hangs\n"
        process.stdin.close()
        assert process.wait(20) == 1
    finally:
        process.kill()
        process.stdout.close()
        process.wait()


def test_the_program_itself_is_the_speaking_process(qapp: object, qtbot: QtBot) -> None:
    """Whatever is installed here it answers; with Qt's own engine for tests it speaks where Qt's speech loads."""
    made = SpeechProcess(None, [*speaking_command(), MOCK])
    with qtbot.waitSignal(made.opened, timeout=30000):
        made.open()
    if made.problem is None:
        with qtbot.waitSignal(made.done, timeout=30000):
            made.say("Ett två.", made.voices[0], 0.0)
    else:
        assert made.problem.kind == "library"
    made.close()


def test_an_installed_program_starts_its_own_console_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "brobyggaren"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert paths.is_frozen()
    assert speaking_command() == [str(program), SPEAK]
    (tmp_path / "brobyggaren-cli").touch()
    (tmp_path / "brobyggaren-cli.exe").touch()
    assert speaking_command()[0].startswith(str(tmp_path / "brobyggaren-cli"))
