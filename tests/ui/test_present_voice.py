"""The words of a slide are said one after the other, each by a voice of its language."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui import speech_process
from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_voice import system_voice
from desktop.ui.speech import Problem
from desktop.ui.word_voice import WordVoice

from .fake_speech import ENGLISH, SWEDISH, FakeSpeech
from .projector import Start, screens, show_desk, start

__all__ = ["screens", "show_desk", "start"]

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


def test_why_nothing_is_heard_is_said_to_the_speaker_alone(
    start: Start, show_desk: PresentationDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speech_process, "speaking_command", lambda: ["/finns/inte"])
    voice = system_voice(show_desk)
    assert voice._speech.problem is None
    window = start()
    voice("bror", "sv")
    qtbot.waitUntil(lambda: "kunde inte starta" in window._told)
    before = window.grab().toImage()
    window._hush.timeout.emit()
    assert window._told == ""
    assert window.grab().toImage() != before
    show_desk.toggle_speaker()
    speaker = show_desk.speaker
    assert speaker is not None
    voice("bror", "sv")
    qtbot.waitUntil(lambda: "kunde inte starta" in speaker.told.text())
    assert (window._told, speaker.told.isHidden()) == ("", False)
    speaker._hush.timeout.emit()
    assert speaker.told.isHidden()
    show_desk.end()
