"""What only the speaker sees: this slide, the next, what to say, questions, clock and time left."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.lessons.show import Pace
from desktop.ui.layouts import clear, inside
from desktop.ui.parts import button, label
from desktop.ui.present_overlays import minutes
from desktop.ui.present_paint import Foot, SlidePainter
from desktop.ui.present_view import SlideView
from desktop.ui.present_window import TOLD_MS, PresentationWindow
from desktop.ui.touch import scroll_by_touch

Notes = Callable[[str], list[str]]
"""A person's own notes on a page, by its id."""


class SpeakerWindow(QWidget):
    """Follows a presentation window, and hands it every key."""

    spoken_role = QAccessible.Role.Window
    left = Signal()

    def __init__(self, window: PresentationWindow, pace: Pace, notes: Notes = lambda page: []) -> None:
        super().__init__()
        self._window, self._pace, self._notes = window, pace, notes
        self.setObjectName("speaker")
        self.setWindowTitle(self.tr("Talarvyn – %s") % window.show_.deck.title)
        self.resize(1180, 720)
        self._build()
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self._show_time)
        self._tick.start()
        self._hush = QTimer(self)
        self._hush.setInterval(TOLD_MS)
        self._hush.setSingleShot(True)
        self._hush.timeout.connect(lambda: self.say(""))
        window.moved.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(24)
        left = inside(row, QVBoxLayout(), 3)
        left.setSpacing(10)
        self.place = label("", "muted")
        self.current = SlideView(SlidePainter(self._window.painter.look), self.tr("Bilden som visas"))
        self.following_name = label(self.tr("Härnäst"), "muted")
        self.following = SlideView(SlidePainter(self._window.painter.look), self.tr("Nästa bild"))
        left.addWidget(self.place)
        left.addWidget(self.current, 3)
        left.addWidget(self.following_name)
        left.addWidget(self.following, 2)
        self._add_buttons(inside(left, QHBoxLayout()))
        self.told = label("", wrap=True)
        self.told.hide()
        left.addWidget(self.told)
        self._side(inside(row, QVBoxLayout(), 2))

    def _side(self, column: QVBoxLayout) -> None:
        column.setSpacing(8)
        times = inside(column, QHBoxLayout())
        self.clock, self.elapsed, self.remaining = QLabel(), QLabel(), QLabel()
        for name, value in (
            (self.tr("Klockan"), self.clock),
            (self.tr("Har gått"), self.elapsed),
            (self.tr("Kvar"), self.remaining),
        ):
            box = inside(times, QVBoxLayout())
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setAccessibleDescription(name)
            value.setStyleSheet("font-size: 30px; font-weight: 600;")
            box.addWidget(label(name, "muted"))
            box.addWidget(value)
        self.pace = label("", "muted")
        column.addWidget(self.pace)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._said = QVBoxLayout(inner)
        self._said.setContentsMargins(0, 8, 8, 0)
        self._said.setSpacing(10)
        area.setWidget(inner)
        scroll_by_touch(area)
        column.addWidget(area, 1)

    def _add_buttons(self, row: QHBoxLayout) -> None:
        self.buttons: dict[str, QPushButton] = {}
        for name, text in (
            ("back", self.tr("Tillbaka")),
            ("next", self.tr("Vidare")),
            ("black", self.tr("Svart skärm")),
            ("timer", self.tr("Tidtagning")),
            ("overview", self.tr("Översikt")),
            ("read", self.tr("Läs upp")),
            ("save", self.tr("Spara resultatet …")),
        ):
            made = button(text, "primary" if name == "next" else "")
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.clicked.connect(lambda _=False, name=name: self._window.run(name))
            row.addWidget(made)
            self.buttons[name] = made
        row.addStretch(1)

    # -- showing ----------------------------------------------------------------------------

    def say(self, words: str) -> None:
        """Says something to the speaker for a while; an empty text takes it away."""
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self._hush.start()

    def refresh(self) -> None:
        """Shows where the presentation is."""
        show = self._window.show_
        for view in (self.current, self.following):
            view._painter.look = self._window.painter.look
            view.shape = self._window.width() / max(self._window.height(), 1)
        self.current.show_slide(show.slide, show.step, self._window.foot(), show.black)
        self.following.show_slide(show.following, 99, Foot())
        self.following.setVisible(show.following is not None)
        self.following_name.setVisible(show.following is not None)
        self.buttons["read"].setVisible(show.slide.kind == "words")
        self.buttons["overview"].setVisible(self._window.able("overview"))
        self.buttons["save"].setVisible(show.at_end and self._window.able("save"))
        where = self.tr("Bild %d av %d") if show.slides else self.tr("Fråga %d av %d")
        self.place.setText(where % (show.index + 1, show.count))
        self._show_said()
        self._show_time()

    def _show_said(self) -> None:
        show = self._window.show_
        slide = show.slide
        own = self._notes(slide.page) if slide.page else []
        groups = [
            (self.tr("Att säga"), list(show.said())),
            (self.tr("Egna anteckningar"), own),
            (self.tr("Att prata om"), list(slide.questions)),
        ]
        key = repr(groups)
        if self._said.property("key") == key:
            return
        self._said.setProperty("key", key)
        clear(self._said)
        for title, texts in groups:
            if texts:
                self._said.addWidget(label(title, "h3"))
            for text in texts:
                said = label(text, wrap=True)
                said.setStyleSheet("font-size: 19px;")
                self._said.addWidget(said)
        self._said.addStretch(1)

    def _show_time(self) -> None:
        now, show = self._window.now(), self._window.show_
        self.clock.setText(datetime.now().strftime("%H:%M"))
        self.elapsed.setText(minutes(self._pace.elapsed(now)))
        left = self._pace.left(now)
        if self._window.timer.running:
            left = self._window.timer.left(now)
        self.remaining.setText("–" if left is None else minutes(left))
        behind = round(self._pace.behind(now, show.index) / 60)
        if not self._pace.deck.minutes:
            self.pace.setText("")
        elif behind > 0:
            self.pace.setText(self.tr("%d min efter planen") % behind)
        elif behind < 0:
            self.pace.setText(self.tr("%d min före planen") % -behind)
        else:
            self.pace.setText(self.tr("Enligt planen"))

    # -- events -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys go to the presentation; S and Escape leave this view, Escape first the overview."""
        escape = event.key() == Qt.Key.Key_Escape and not self._window.choosing
        if event.key() == Qt.Key.Key_S or escape:
            self.left.emit()
        else:
            self._window.keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stops the clock."""
        self._tick.stop()
        self._hush.stop()
        super().closeEvent(event)
        self.left.emit()
