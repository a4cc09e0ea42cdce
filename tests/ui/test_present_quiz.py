"""The quiz for the whole room, by keyboard and by a clicker alone."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.ui.present_desk import PresentationDesk
from desktop.ui.present_window import PresentationWindow
from tests.ui.projector import (
    Start,
    press,
    quiz,
    screens,
    show_desk,
    start,
    tones,
)

__all__ = ["quiz", "screens", "show_desk", "start"]
pytestmark = pytest.mark.usefixtures("looks")
K = Qt.Key


def test_quiz_by_keyboard(quiz: PresentationWindow, qtbot: QtBot) -> None:
    press(qtbot, quiz, K.Key_1)
    assert tones(quiz) == ["chosen", "option", "option"]
    press(qtbot, quiz, K.Key_2, K.Key_Space)
    assert tones(quiz) == ["rest", "right", "rest", "why"]
    assert quiz.show_.slide.foot == "Källa: regeringen.se 2012"
    press(qtbot, quiz, K.Key_Space, K.Key_3, K.Key_Return, K.Key_Space)
    assert [part.text for part in quiz.show_.slide.parts] == ["Röd: 1 poäng", "Blå: 0 poäng"]
    assert quiz.show_.at_end


def test_quiz_by_clicker_alone(quiz: PresentationWindow, qtbot: QtBot) -> None:
    press(qtbot, quiz, K.Key_PageUp, K.Key_PageUp)
    assert tones(quiz) == ["option", "chosen", "option"]
    press(qtbot, quiz, K.Key_PageDown)
    assert tones(quiz)[1] == "right"
    press(qtbot, quiz, K.Key_Period)
    assert quiz.show_.black
    press(qtbot, quiz, K.Key_PageDown, K.Key_PageDown, K.Key_PageDown, K.Key_PageDown)
    assert quiz.show_.at_end


def test_quiz_has_no_way_to_look_ahead(quiz: PresentationWindow, qtbot: QtBot) -> None:
    press(qtbot, quiz, K.Key_O, K.Key_End, K.Key_R)
    assert quiz._overview is None
    assert quiz.show_.index == 0


def test_only_the_speaker_sees_the_answer(quiz: PresentationWindow, show_desk: PresentationDesk) -> None:
    show_desk.toggle_speaker()
    assert show_desk.speaker is not None
    said = [label.text() for label in show_desk.speaker.findChildren(type(show_desk.speaker.place))]
    assert "Svar: B – 2012" in said
    assert "2012" not in [run.text for part in quiz.show_.slide.parts if part.tone == "right" for run in part.runs]
    assert not quiz.show_.slide.foot


def test_a_choice_is_taken_back(quiz: PresentationWindow, qtbot: QtBot) -> None:
    press(qtbot, quiz, K.Key_1, K.Key_Escape)
    assert tones(quiz) == ["option", "option", "option"]
    assert quiz.isVisible()


def test_a_new_presentation_ends_the_old_one(start: Start, show_desk: PresentationDesk) -> None:
    first = start()
    second = start()
    assert not first.isVisible()
    assert show_desk.window is second
