"""Lessons in the real window: every place becomes slides, by key, by button and by words."""

import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.ui.places import Place
from desktop.ui.present_home import LessonsView
from desktop.ui.present_hook import BEHIND, LessonHook
from desktop.ui.present_quiz import QuizDialog
from desktop.ui.present_room import LessonRoom
from tests.ui.classroom import desk, library, room, shown

__all__ = ["desk", "library", "room"]


def test_f5_shows_the_page_that_is_read(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_F5)
    assert shown(room) == "roll-brobyggare"
    room.desk.end()
    desk.presenter.set_language("en")
    desk.window.run("present")
    assert room.desk.window is not None
    assert room.desk.window.show_.slides[0].language == "en"


@pytest.mark.parametrize(
    ("place", "deck"), [("map", "map"), ("timeline", "timeline"), ("glossary", "words"), ("start", None)]
)
def test_each_place_has_its_slides(desk: app.Desk, room: LessonRoom, place: str, deck: str | None) -> None:
    desk.window.go(Place(place))
    made = room.deck()
    assert (made.id if made else None) == deck


def test_the_years_and_areas_that_are_chosen_are_shown(desk: app.Desk, room: LessonRoom) -> None:
    desk.window.go(Place("timeline"))
    every = room.deck()
    view = desk.window.stack.currentWidget()
    view.area.setCurrentIndex(1)  # type: ignore[attr-defined]
    some = room.deck()
    assert every is not None
    assert some is not None
    assert 0 < len(some.slides) < len(every.slides)


def test_a_search_becomes_slides(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    window = desk.window
    window.search_for("brobyggare")
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.results)
    deck = room.deck()
    assert deck is not None
    assert deck.id == "search"
    assert "roll-brobyggare" in {slide.page for slide in deck.slides}


def show_place(desk: app.Desk, room: LessonRoom, qtbot: QtBot, place: str) -> None:
    """Brings the window to a place, as a person does it."""
    window = desk.window
    if place == "search":
        window.search_for("brobyggare")
        qtbot.waitUntil(lambda: window.stack.currentWidget() is window.results)
    elif place == "collections":
        assert room.shelf.save(replace(room.library.lessons()[0], title="Egen samling")) is not None
        window.run("collections")
    elif place != "page":
        window.run(place)


@pytest.mark.parametrize("way", ["key", "button", "command in words"])
@pytest.mark.parametrize(
    ("place", "title"),
    [
        ("page", "Brobyggare"), ("search", "brobyggare"), ("map", "Karta"), ("timeline", "Tidslinje"),
        ("glossary", "Ord först"), ("collections", "Egen samling"),
    ],
)  # fmt: skip
def test_from_every_place_by_key_button_and_words(
    desk: app.Desk, room: LessonRoom, qtbot: QtBot, place: str, title: str, way: str
) -> None:
    show_place(desk, room, qtbot, place)
    if way == "key":
        qtbot.keyClick(desk.window, Qt.Key.Key_F5)
    elif way == "button":
        hook = desk.window.findChild(LessonHook)
        assert hook is not None
        assert hook.button.toolTip() == "Visa på projektor (F5)"
        hook.button.click()
    else:
        offered = {text: wish for text, _, wish, *_ in desk.window.actions_.offered()}
        desk.window.run(offered["Visa på projektor"].removeprefix("do:"))
    assert room.desk.window is not None
    assert room.desk.window.show_.deck.title == title


def test_a_lesson_is_shown_by_keyboard_alone(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    view = desk.window.stack.currentWidget()
    assert isinstance(view, LessonsView)
    first = next(button for button in view.findChildren(QPushButton) if button.accessibleName() == "Visa")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert shown(room) == room.library.lessons()[0].id


def test_present_where_there_is_nothing_shows_the_lessons(desk: app.Desk, room: LessonRoom) -> None:
    desk.window.go(Place("start"))
    desk.window.run("present")
    assert isinstance(desk.window.stack.currentWidget(), LessonsView)
    assert "inga bilder" in desk.window.status.message()


def test_an_empty_collection_and_a_search_without_hits_say_so_and_stay(
    desk: app.Desk, room: LessonRoom, qtbot: QtBot
) -> None:
    window = desk.window
    window.run("collections")
    before = window.stack.currentWidget()
    room.shelf._desk.do(lambda store: store.collections.create("Tom"))  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bool(before.tree.current()))  # type: ignore[union-attr]
    window.run("present")
    assert (window.stack.currentWidget(), room.desk.window) == (before, None)
    assert window.status.message() == "Samlingen har inga sidor att visa än."
    window.search_for("xqzzyyxq")
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.results, timeout=5000)
    window.run("present")
    assert window.stack.currentWidget() is window.results
    assert window.status.message() == "Sökningen har inga träffar att visa."


@pytest.mark.parametrize("name", ["show", "whole", "words", "talk"])
def test_what_a_lesson_offers(desk: app.Desk, room: LessonRoom, name: str) -> None:
    lesson = room.library.lessons()[0]
    room.do(name, lesson)
    assert room.desk.window is not None
    slides = room.desk.window.show_.slides
    kinds = {slide.kind for slide in slides}
    assert {"words": {"words"}, "talk": {"talk"}}.get(name, kinds) == kinds
    assert len(slides) > 3


def test_the_chosen_screen_and_look_are_remembered(desk: app.Desk, room: LessonRoom) -> None:
    room.present()
    assert room.desk.window is not None
    room.desk.window.run("look")
    room.desk.end()
    room.desk.wanted = "projektor"
    desk.presenter.save()
    kept = desk.presenter._memory.load()
    assert (kept["projector"], kept["slides"]) == ("projektor", "light")


def test_a_presentation_ends_with_the_window(desk: app.Desk, room: LessonRoom) -> None:
    room.present()
    desk.window.close()
    assert room.desk.window is None


def test_lessons_stand_among_the_places_before_the_work(desk: app.Desk) -> None:
    names = [node.title for node in desk.window.tree.nodes()]
    assert names.index("Lektioner") < names.index("Uppslagsverk")


def test_what_is_behind_a_presentation_is_read_in_quiet_moments(desk: app.Desk) -> None:
    hook = desk.window.findChild(LessonHook)
    assert hook is not None
    hook._unread = list(BEHIND)
    hook._room = None
    hook._reading.start()
    for _ in BEHIND:
        assert hook._reading.isActive()
        hook._read_one()
    hook._read_one()
    assert not hook._reading.isActive()
    assert set(BEHIND) <= set(sys.modules)


def test_numbers_to_set_can_be_read(desk: app.Desk, room: LessonRoom, qtbot: QtBot) -> None:
    """The style sheet once hid what stands in a field for a number."""
    dialog = QuizDialog([], lambda _: 1)
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.number.grab().toImage()
    dialog.number.setValue(48)
    after = dialog.number.grab().toImage()
    changed = [
        x for x in range(before.width()) for y in range(before.height()) if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert len(changed) > 20
