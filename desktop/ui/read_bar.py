"""The bar at the foot of a page that is read aloud: back, play or pause, forward, stop, speed, voice."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.ui.icons import Icons
from desktop.ui.layouts import inside
from desktop.ui.parts import Flow, icon_button, label
from desktop.ui.speech import RATES, Voice
from desktop.ui.speech_words import rate_words
from desktop.ui.spoken import name_choice
from desktop.ui.text_size import scaled

VOICES_SHOWN = 12
WIDTH_OF_PLACE = 108


class ReadBar(QFrame):
    """Asks for what its buttons say; shows what it is told."""

    playRequested = Signal()
    stepRequested = Signal(int)
    stopRequested = Signal()
    rateChosen = Signal(float)
    voiceChosen = Signal(str)
    """The id of a voice."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findbar")
        self.setAccessibleName(self.tr("Uppläsning"))
        self._icons = icons
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 10, 6)
        column.setSpacing(4)
        row = inside(column, QHBoxLayout())
        row.setSpacing(6)
        parts = inside(row, Flow(10, apart=True), 1)
        row.setAlignment(parts, Qt.AlignmentFlag.AlignVCenter)
        self.place = label("", "small")
        self.place.setMinimumWidth(WIDTH_OF_PLACE)
        parts.addWidget(_beside(*self._buttons(), self.place))
        for one in self._choices():
            parts.addWidget(one)
        self._close = icon_button(icons, "x", self.tr("Sluta läsa upp"), self.tr("Sluta läsa upp (Esc)"))
        self._close.clicked.connect(self.stopRequested)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.message = label("", "", wrap=True)
        self.message.hide()
        column.addWidget(self.message)

    def changeEvent(self, event: QEvent) -> None:
        """The count does not move what stands beside it, in any size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.place.setMinimumWidth(scaled(self, WIDTH_OF_PLACE))

    def _buttons(self) -> tuple[QToolButton, ...]:
        tips = (self.tr("Föregående mening (Skift+F7)"), self.tr("Nästa mening (Ctrl+Skift+F7)"))
        self.back = icon_button(self._icons, "skip-back", self.tr("Föregående mening"), tips[0])
        self.play = icon_button(self._icons, "pause", self.tr("Pausa"), self.tr("Pausa (F7)"))
        self.on = icon_button(self._icons, "skip-forward", self.tr("Nästa mening"), tips[1])
        self.back.clicked.connect(lambda: self.stepRequested.emit(-1))
        self.play.clicked.connect(self.playRequested)
        self.on.clicked.connect(lambda: self.stepRequested.emit(1))
        return self.back, self.play, self.on

    def _choices(self) -> Iterator[QWidget]:
        self.rate = _choice(self.tr("Fart"), 13)
        for value, words in zip(RATES, rate_words(), strict=True):
            self.rate.addItem(words, value)
        self.rate.activated.connect(lambda index: self.rateChosen.emit(self.rate.itemData(index)))
        self.voice = _choice(self.tr("Röst"), 10)
        self.voice.activated.connect(lambda index: self.voiceChosen.emit(self.voice.itemData(index)))
        for name, box in ((self.tr("Fart"), self.rate), (self.tr("Röst"), self.voice)):
            shown = label(name, "small")
            shown.setBuddy(box)
            yield _beside(shown, box)

    # -- what is shown ----------------------------------------------------------------------

    def show_place(self, reading: bool, at: int, count: int) -> None:
        """Which sentence of how many, and whether it is being read."""
        self._say("")
        self._show_play(reading)
        self.place.setText(self.tr("Mening %(at)d av %(count)d") % {"at": at, "count": count})

    def show_looking(self) -> None:
        """The voices are being looked for."""
        self._say("")
        self._show_play(True)
        self.place.setText(self.tr("Letar efter röster …"))

    def show_problem(self, words: str) -> None:
        """Why nothing is read."""
        self._show_play(False)
        self.place.setText(self.tr("Läser inte upp"))
        self._say(words)

    def show_voices(self, voices: Sequence[Voice], chosen: str) -> None:
        """The voices to choose from; where none is chosen the list says what it is for."""
        self.voice.clear()
        for voice in voices:
            alike = sum(1 for other in voices if other.name == voice.name) > 1
            self.voice.addItem(f"{voice.name} ({voice.locale})" if alike else voice.name, voice.id)
        self.voice.setPlaceholderText(self.tr("Välj en röst ändå") if voices else "")
        self.voice.setCurrentIndex(self.voice.findData(chosen))
        self.voice.setEnabled(bool(voices))

    def show_rate(self, rate: float) -> None:
        """The speed that is chosen."""
        self.rate.setCurrentIndex(self.rate.findData(rate))

    def _show_play(self, reading: bool) -> None:
        name = self.tr("Pausa") if reading else self.tr("Läs vidare")
        self.play.setAccessibleName(name)
        self.play.setToolTip(self.tr("Pausa (F7)") if reading else self.tr("Läs vidare (F7)"))
        self._icons.bind(self.play, "pause" if reading else "play")

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))


def _beside(*widgets: QWidget) -> QWidget:
    """What stays together when the bar takes another line."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    return made


def _choice(name: str, letters: int) -> QComboBox:
    made = QComboBox()
    name_choice(made, name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(letters)
    made.setMaxVisibleItems(VOICES_SHOWN)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made
