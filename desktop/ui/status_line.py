"""The line at the bottom: no network, which edition, a passing message, the text size."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.ui.icons import Icons
from desktop.ui.parts import button, label
from desktop.ui.theme import Themes

MESSAGE_MS = 6000


class StatusLine(QFrame):
    """The status line. What is said here is also announced to assistive technology."""

    textSizeRequested = Signal()
    editionRequested = Signal()

    def __init__(self, themes: Themes, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(26)
        self._icons = icons
        self._lasting = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(6)
        self._sign = QLabel()
        row.addWidget(self._sign)
        self._offline = label("")
        row.addWidget(self._offline)
        row.addSpacing(10)
        self._edition = label("")
        row.addWidget(self._edition)
        row.addStretch(1)
        self._message = label("")
        row.addWidget(self._message)
        row.addStretch(1)
        self._size = button("", "", self.tr("Vanlig textstorlek (Ctrl+0)"))
        self._size.clicked.connect(self.textSizeRequested)
        row.addWidget(self._size)
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(MESSAGE_MS)
        self._passing.timeout.connect(lambda: self._message.setText(self._lasting))
        themes.changed.connect(self._retint)
        self._retint()

    def show_work(self, edition: str, pages: int, checked: bool = False) -> None:
        """Which edition of the reference work is open, and whether every page of the file has been checked."""
        self._offline.setText(self.tr("Arbetar helt utan nät"))
        words = self.tr("Innehåll %s · %n sida(or)", "", pages) % edition
        self._edition.setText(f"{words} · {self.tr('kontrollerat')}" if checked else words)

    def work(self) -> str:
        """What is said about the edition."""
        return self._edition.text()

    def show_size(self, percent: int) -> None:
        """The text size, which is announced when it is another."""
        words, before = self.tr("Text %d %%") % percent, self._size.text()
        self._size.setText(words)
        self._size.setAccessibleName(words)
        if before not in ("", words):
            self.announce(words)

    def say(self, message: str) -> None:
        """Shows a sentence for a while, and announces it."""
        self._message.setText(message)
        self._passing.start()
        self.announce(message)

    def say_lastingly(self, message: str) -> None:
        """Shows a sentence for as long as the window stands; others pass over it."""
        self._lasting = message
        self.say(message)

    def announce(self, message: str) -> None:
        """Lets assistive technology say a sentence that need not be shown."""
        if QAccessible.isActive() and message:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))

    def message(self) -> str:
        """What is shown now."""
        return self._message.text()

    def _retint(self) -> None:
        self._sign.setPixmap(self._icons.pixmap("wifi-off", "muted", 13))
