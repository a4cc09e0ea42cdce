"""The presentation as the room sees it: one slide over the whole screen, obeying keys, clicker, mouse and touch."""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)

from desktop.lessons.show import Countdown, Showing
from desktop.ui.present_ahead import Ahead
from desktop.ui.present_keys import able, doing_of, doings
from desktop.ui.present_look import LOOKS, SlideLook, stage_for
from desktop.ui.present_overlays import paint_help, paint_pointer, paint_timer, paint_told, paint_typed
from desktop.ui.present_overview import Overview
from desktop.ui.present_paint import Foot, SlidePainter
from desktop.ui.present_surface import Surface
from desktop.ui.present_view import slide_words

TICK_MS = 1000
PREPARE_MS = 20
"""After a slide is shown, before the next one is painted in advance."""
LONGEST_TIMER = 180 * 60.0
TOLD_MS = 8000


class PresentationWindow(Surface):
    """Shows a deck or a quiz. What needs other windows or other slides is asked for by signals."""

    spoken_role = QAccessible.Role.Document
    moved = Signal()
    """Something that is shown changed: slide, step, black."""
    speakerRequested = Signal()
    screenRequested = Signal()
    shuffleRequested = Signal()
    readRequested = Signal()
    saveRequested = Signal()
    closed = Signal()

    def __init__(
        self,
        show: Showing,
        looks: Mapping[str, SlideLook],
        look: str = "dark",
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.show_ = show
        self.looks = looks
        self.painter = SlidePainter(looks[look])
        self._ahead = Ahead(self.painter)
        self.timer = Countdown()
        self.now = now
        self.helping = False
        self.keeps = False
        """Whether a result of teams can be saved here."""
        self._overview: Overview | None = None
        self.setWindowTitle(show.deck.title)
        self.setAccessibleName(show.deck.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.setMinimumSize(320, 240)
        self._soon = self._timer(PREPARE_MS, self._prepare, single=True)
        self._tick = self._timer(TICK_MS, self._ticked)
        self._tick.start()
        self._told = ""
        self._hush = self._timer(TOLD_MS, lambda: self.say(""), single=True)
        self._minute = ""
        self._show_cursor()

    def _timer(self, milliseconds: int, then: Callable[[], None], single: bool = False) -> QTimer:
        made = QTimer(self)
        made.setInterval(milliseconds)
        made.setSingleShot(single)
        made.timeout.connect(then)
        return made

    # -- doing ------------------------------------------------------------------------------

    def run(self, name: str) -> None:
        """Does something of the table of keys."""
        if self.helping and name != "help":
            self.helping = False
            self.update()
            return
        if self._overview is not None and self._in_overview(self._overview, name):
            return
        show = self.show_
        simple: dict[str, Callable[[], bool]] = {
            "next": show.next,
            "back": show.back,
            "first": lambda: show.jump(0),
            "last": lambda: show.jump(show.count - 1),
            "black": show.blacken,
        }
        asked = {
            "speaker": self.speakerRequested,
            "screen": self.screenRequested,
            "shuffle": self.shuffleRequested,
            "read": self.readRequested,
            "save": self.saveRequested,
        }
        if name in simple:
            self._change(simple[name])
        elif name in asked:
            asked[name].emit()
        else:
            self._run_own(name)

    def able(self, name: str) -> bool:
        """Whether something of the table of keys does anything with what is shown."""
        return able(name, self.show_, self.keeps)

    def _run_own(self, name: str) -> None:
        match name:
            case "overview":
                self.open_overview()
            case "pointer":
                self.pointing = not self.pointing
                self._show_cursor()
            case "zoom":
                self.zoom.cycle(self._share())
            case "timer":
                self._start_timer()
            case "look":
                self.set_look(LOOKS[(LOOKS.index(self.painter.look.name) + 1) % len(LOOKS)])
            case "full":
                self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
            case "help":
                self.helping = not self.helping
            case "end":
                self._leave()
        self.update()

    def _change(self, change: Callable[[], bool]) -> None:
        before = self.show_.slide
        if change():
            if self.show_.slide is not before:
                self.zoom.off()
            self.tell()

    def tell(self) -> None:
        """Shows what changed and says it to assistive technology."""
        self.update()
        self.moved.emit()
        words = slide_words(self.show_.slide, self.show_.step)
        self.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._soon.start()

    def say(self, words: str) -> None:
        """Shows a sentence over the slide for a while; an empty one takes it away."""
        self._told = words
        self._hush.start()
        self.update()

    def take(self, show: Showing) -> None:
        """Shows something else from its beginning."""
        self.show_ = show
        self.zoom.off()
        self.tell()

    def set_look(self, name: str) -> None:
        """Dark, light or high contrast."""
        self.painter.look = self.looks[name]
        self.update()
        self.moved.emit()

    def _prepare(self) -> None:
        """Paints what comes next while there is time."""
        coming = self.show_.ahead()
        if coming is not None and self.isVisible():
            slide, step, number = coming
            self._ahead.picture(slide, step, replace(self.foot(), number=number), self.size(), self.devicePixelRatioF())

    def _start_timer(self) -> None:
        typed = self.show_.typed
        if typed:
            self.show_.forget()
            self.timer = Countdown(min(max(int(typed) * 60.0, 60.0), LONGEST_TIMER))
        self.timer.toggle(self.now())

    def _leave(self) -> None:
        """Escape takes back one thing at a time, and last ends the presentation."""
        if self.zoom.on:
            self.zoom.off()
        elif self.show_.black:
            self._change(self.show_.blacken)
        elif self.pointing:
            self.run("pointer")
        elif not self.show_.forget():
            self.close()

    def open_overview(self) -> None:
        """All slides small; one is chosen by mouse or keyboard."""
        if not self.show_.slides:
            return
        overview = Overview(self.show_.slides, self.show_.index, self.painter.look, self)
        overview.setGeometry(self.rect())
        overview.chosen.connect(self._jump)
        overview.left.connect(self._close_overview)
        self._overview = overview
        overview.show()
        overview.setFocus()

    def _in_overview(self, overview: Overview, name: str) -> bool:
        """What the speaker's view asks for while all slides are seen; whether that was all. The rest ends it."""
        if name in ("next", "back"):
            overview.move_to(overview.current + (1 if name == "next" else -1))
            return True
        self._close_overview()
        return name in ("overview", "end")

    @property
    def choosing(self) -> bool:
        """Whether all slides are seen, to choose one."""
        return self._overview is not None

    def take_keys(self) -> None:
        """The keyboard is here, in the overview where that is open."""
        self.activateWindow()
        (self._overview or self).setFocus()

    def _jump(self, index: int) -> None:
        self._close_overview()
        self._change(lambda: self.show_.jump(index))

    def _close_overview(self) -> None:
        if self._overview is not None:
            self._overview.hide()
            self._overview.deleteLater()
            self._overview = None
            self.setFocus()

    # -- keys, mouse, touch -----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obeys the table; arrows move what is enlarged; digits are a number, or an answer."""
        key = event.key()
        text = event.text()
        if self._overview is not None:
            self._overview.keyPressEvent(event)
        elif self.zoom.key(key):
            self.update()
        elif text in "0123456789" and text:
            self._change(lambda: self.show_.digit(text))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._change(self.show_.enter)
        elif key == Qt.Key.Key_PageUp:
            self._change(self.show_.turn)
        elif doing_of(key):
            self.run(doing_of(key))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The overview is as large as what it covers, also when a screen goes."""
        super().resizeEvent(event)
        if self._overview is not None:
            self._overview.setGeometry(self.rect())
            self._overview.move_to(self._overview.current)

    # -- painting ---------------------------------------------------------------------------

    def _ticked(self) -> None:
        clock = self._clock()
        if self.timer.running or clock != self._minute:
            self._minute = clock
            self.update()
            self.moved.emit()

    @staticmethod
    def _clock() -> str:
        return datetime.now().strftime("%H:%M")

    def foot(self) -> Foot:
        """What the foot line tells."""
        return Foot(self.show_.index + 1, self.show_.count, self._clock())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the slide and what lies over it."""
        painter = QPainter(self)
        size = QSizeF(self.size())
        if self.show_.black:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            return
        stage, look = stage_for(size.width(), size.height()), self.painter.look
        if self.helping:
            paint_help(painter, look, size, stage, doings(), self.tr("Tangenter"))
            return
        painter.save()
        if self.zoom.on:
            self.zoom.apply(painter, size)
            self.painter.paint(painter, size, self.show_.slide, self.show_.step, self.foot())
        else:
            show, ratio = self.show_, self.devicePixelRatioF()
            painter.drawPixmap(0, 0, self._ahead.picture(show.slide, show.step, self.foot(), self.size(), ratio))
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.pointing:
            paint_pointer(painter, self._at, stage.scale)
        painter.translate(stage.left, stage.top)
        painter.scale(stage.scale, stage.scale)
        if self.timer.running:
            left = self.timer.left(self.now())
            paint_timer(painter, look, stage, left, left / self.timer.seconds)
        if self.show_.typed:
            paint_typed(painter, look, stage, self.show_.typed)
        if self._told:
            paint_told(painter, look, stage, self._told)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The presentation is over."""
        for timer in (self._tick, self._idle, self._soon, self._hush):
            timer.stop()
        super().closeEvent(event)
        self.closed.emit()
