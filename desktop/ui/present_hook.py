"""The lessons' commands, button and place in the window; everything else is loaded when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.commands import Command
from desktop.ui.main_window import MainWindow
from desktop.ui.parts import icon_button, tab_through

if TYPE_CHECKING:
    from desktop.ui.present_room import LessonRoom

PLACE = "lessons"
READ_AFTER_MS, READ_EVERY_MS = 400, 30
"""A little after the window stands, and with room between for what the person does: F5 may come within a second."""
BEHIND = tuple(
    f"desktop.{name}"
    for name in (
        "lessons.slides", "lessons.measure", "lessons.runs", "lessons.glossary", "lessons.lesson", "lessons.cutting",
        "lessons.tables", "lessons.page_slides", "lessons.lesson_deck", "lessons.overview_decks", "lessons.talking",
        "lessons.quiz", "lessons.worksheet", "lessons.paper", "lessons.quiz_show", "lessons.library", "lessons.show",
        "ui.present_glyphs", "ui.present_look", "ui.present_items", "ui.present_layout", "ui.present_paint",
        "ui.present_keys", "ui.present_overlays", "ui.present_overview", "ui.present_surface", "ui.present_window",
        "ui.present_speaker", "ui.awake", "ui.present_desk", "ui.present_files", "ui.present_home", "ui.present_shelf",
        "ui.present_only", "ui.present_room", "ui.word_voice", "ui.present_voice",
    )
)  # fmt: skip
"""The modules behind a presentation in the order they need each other, each read well within a frame."""


class LessonHook(QObject):
    """Lives as long as the window. `make` builds the room behind it, once."""

    def __init__(self, window: MainWindow, make: Callable[[], LessonRoom]) -> None:
        super().__init__(window)
        self._window, self._make = window, make
        self._room: LessonRoom | None = None
        presenter = window.presenter
        self._kept = {key: presenter.kept(key, usual) for key, usual in (("projector", ""), ("slides", "dark"))}
        presenter.keep_with("projector", lambda: self._choices()["projector"])
        presenter.keep_with("slides", lambda: self._choices()["slides"])
        window.add_place(PLACE, self._view)
        window.add_commands(self._commands(), self._doings())
        self._add_button()
        window.installEventFilter(self)
        self._unread = list(BEHIND)
        self._reading = QTimer(self)
        self._reading.setInterval(READ_AFTER_MS)
        self._reading.timeout.connect(self._read_one)
        window.firstPainted.connect(self._reading.start)

    @property
    def room(self) -> LessonRoom:
        """The room, built when it is first asked for."""
        if self._room is None:
            self._room = self._make()
            desk = self._room.desk
            desk.wanted = str(self._kept["projector"])
            if self._kept["slides"] in desk.looks:
                desk.look = str(self._kept["slides"])
        return self._room

    def _read_one(self) -> None:
        """Reads one module from the disk, so that the first presentation need not wait for them all."""
        if self._unread and self._room is None:
            import_module(self._unread.pop(0))
            self._reading.setInterval(READ_EVERY_MS)
        else:
            self._reading.stop()

    def _choices(self) -> dict[str, str]:
        """The screen that was chosen for slides and their look, for the next time."""
        if self._room is not None:
            self._kept = {"projector": self._room.desk.wanted, "slides": self._room.desk.look}
        return self._kept

    def _view(self) -> QWidget:
        return self.room.view()

    def _commands(self) -> tuple[Command, ...]:
        return (
            Command("-", "view", "-"),
            Command("present", "view", self.tr("Visa på projektor"), ("F5",)),
            Command("-", "go", "-"),
            Command(PLACE, "go", self.tr("Lektioner"), ("Ctrl+Alt+U",)),
            Command("quiz", "go", self.tr("Frågesport för hela rummet …"), ("Ctrl+Alt+F",)),
            Command("talk", "go", self.tr("Samtalsfrågor, en i taget"), ("Ctrl+Alt+Q",)),
        )

    def _doings(self) -> dict[str, Callable[[], object]]:
        return {
            "present": lambda: self.room.present(),
            "quiz": lambda: self.room.quiz(None),
            "talk": lambda: self.room.talk(None),
        }

    def _add_button(self) -> None:
        window = self._window
        tip = self.tr("Visa på projektor (F5)")
        self.button = icon_button(window.icons, "presentation", self.tr("Visa på projektor"), tip)
        self.button.setFocusPolicy(window.menu_button.focusPolicy())
        self.button.clicked.connect(lambda: window.run("present"))
        layout = window.top.layout()
        assert isinstance(layout, QHBoxLayout)
        before = window.menu_button.previousInFocusChain()
        assert before is not None
        layout.insertWidget(layout.indexOf(window.menu_button), self.button)
        tab_through(before, self.button, window.menu_button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A presentation ends with the window."""
        if watched is self._window and event.type() == QEvent.Type.Close:
            self._reading.stop()
            if self._room is not None:
                self._room.desk.end()
        return False
