"""What stands in the window when the reference work cannot be opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from desktop.core.errors import KnownError
from desktop.ui.icons import MARK, Icons
from desktop.ui.layouts import inside
from desktop.ui.parts import button, card, label


class ProblemWindow(QMainWindow):
    """A window that says what is wrong and what to do, and can be tried again or left."""

    retryRequested = Signal()

    def __init__(self, error: KnownError, where: str, icons: Icons) -> None:
        super().__init__()
        self.setWindowTitle("Brobyggaren")
        self.setWindowIcon(icons.mark())
        self.resize(960, 600)
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.addStretch(2)
        row = inside(outer, QHBoxLayout())
        row.addStretch(1)
        made, column = card(margins=(32, 28, 32, 28))
        made.setFixedWidth(620)
        mark = QLabel()
        mark.setPixmap(icons.pixmap(MARK, "ink", 44))
        column.addWidget(mark)
        column.addSpacing(8)
        column.addWidget(label(self.tr("Uppslagsverket kunde inte öppnas"), "h2", wrap=True))
        self.message = label(error.message, wrap=True)
        self.hint = label(error.hint, wrap=True)
        column.addWidget(self.message)
        column.addWidget(self.hint)
        place = label(self.tr("Filen söktes här: %s") % where, "small", wrap=True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(place)
        column.addSpacing(12)
        self._buttons(inside(column, QHBoxLayout()), f"{error.message} {error.hint}\n{where}")
        row.addWidget(made)
        row.addStretch(1)
        outer.addStretch(3)
        self.setCentralWidget(body)

    def _buttons(self, row: QHBoxLayout, details: str) -> None:
        self.retry = button(self.tr("Försök igen"), "primary")
        self.retry.clicked.connect(self.retryRequested)
        copy = button(self.tr("Kopiera uppgifterna"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        leave = button(self.tr("Avsluta"))
        leave.setShortcut("Ctrl+Q")
        leave.clicked.connect(self.close)
        for made in (self.retry, copy, leave):
            row.addWidget(made)
        row.addStretch(1)
