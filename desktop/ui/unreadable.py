"""What stands in the place of a page or a view that cannot be read from the reference work."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.errors import KnownError
from desktop.ui.layouts import inside
from desktop.ui.parts import button, label

WIDEST = 620


class Unreadable(QWidget):
    """Says what happened and what to do, and offers to try again or to go to the start page."""

    retryRequested = Signal()
    startRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(12)
        self.message = label("", wrap=True)
        self.hint = label("", wrap=True)
        for words in (label(self.tr("Det här kan inte visas"), "h1", wrap=True), self.message, self.hint):
            words.setMaximumWidth(WIDEST)
            column.addWidget(words)
        column.addSpacing(8)
        row = inside(column, QHBoxLayout())
        self.retry = self.entry = button(self.tr("Försök igen"), "primary")
        self.retry.clicked.connect(self.retryRequested)
        start = button(self.tr("Till startsidan"))
        start.clicked.connect(self.startRequested)
        for made in (self.retry, start):
            row.addWidget(made)
        row.addStretch(1)
        column.addStretch(1)

    def say(self, error: KnownError) -> None:
        """Says why."""
        self.message.setText(error.message)
        self.hint.setText(error.hint)
