"""The words of a slide are said one after the other, each by a voice of its language."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import speech_process
from desktop.ui.present_voice import system_voice
from desktop.ui.speech import Problem
from desktop.ui.word_voice import WordVoice

from .fake_speech import ENGLISH, SWEDISH, FakeSpeech

Told = tuple[WordVoice, FakeSpeech, list[str]]


@pytest.fixture
def told(qapp: object) -> Told:
    speech, told = FakeSpeech(), list[str]()
    return WordVoice(speech, told.append), speech, told


def test_a_word_is_said_in_both_languages_one_at_a_time(told: Told, qtbot: QtBot) -> None:
    voice, speech, _ = told
    voice("brobyggare", "sv-simple")
    voice("bridge builder", "en")
    voice("bridge builder", "en")
    qtbot.waitUntil(lambda: bool(speech.said))
    assert [(text, who) for text, who, _ in speech.said] == [("brobyggare", SWEDISH)]
    speech.end()
    assert speech.said[1][:2] == ("bridge builder", ENGLISH)
    speech.end()
    voice("samråd", "sv")
    assert [text for text, _, _ in speech.said] == ["brobyggare", "bridge builder", "samråd"]


def test_a_language_without_a_voice_is_told_and_the_next_word_comes(told: Told, qtbot: QtBot) -> None:
    voice, speech, said = told
    voice("phral", "rmn")
    voice("bror", "sv")
    qtbot.waitUntil(lambda: bool(speech.said))
    assert [text for text, _, _ in speech.said] == ["bror"]
    assert "(Romani (rmn))" in said[0]


def test_a_machine_without_voices_tells_why_each_time(told: Told, qtbot: QtBot) -> None:
    voice, speech, said = told
    speech.problem = Problem("voices")
    voice("bror", "sv")
    qtbot.waitUntil(lambda: len(said) == 1)
    voice("bror", "sv")
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "ingen röst" in said[0]


def test_the_end_of_the_show_ends_the_speech(told: Told) -> None:
    voice, speech, _ = told
    voice("bror", "sv")
    voice.close()
    assert speech.closed
    speech.opened.emit()
    assert not speech.said


class _Desk(QObject):
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.front = QWidget()


def test_a_desk_shows_why_nothing_is_heard(qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech_process, "speaking_command", lambda: ["/finns/inte"])
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, *_: shown.append(words))
    desk = _Desk()
    qtbot.addWidget(desk.front)
    voice = system_voice(desk)
    assert voice._speech.problem is None
    voice("bror", "sv")
    qtbot.waitUntil(lambda: bool(shown))
    assert "kunde inte starta" in shown[0]
    desk.ended.emit()
