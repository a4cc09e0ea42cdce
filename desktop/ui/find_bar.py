"""Find in the page: a field, how many, next and previous."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from desktop.core.records import Marks
from desktop.ui.icons import Icons
from desktop.ui.parts import icon_button, label
from desktop.ui.text_size import scaled

WIDEST_FIELD = 320


def plain_find(text: str, query: str) -> Marks:
    """Every place where the query stands in the text, whatever its case."""
    fold = str.casefold if len(text.casefold()) == len(text) else str.lower
    folded, query = fold(text), fold(query.strip())
    found, at = [], folded.find(query) if query else -1
    while at >= 0:
        found.append((at, at + len(query)))
        at = folded.find(query, at + len(query))
    return tuple(found)


class FindBar(QFrame):
    """The bar under the page. Asks for marks; shows the count it is told."""

    findRequested = Signal(str)
    stepRequested = Signal(int)
    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findbar")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(6)
        self.field = QLineEdit()
        self.field.setMaximumWidth(WIDEST_FIELD)
        self.field.setMaxLength(200)
        self.field.setPlaceholderText(self.tr("Sök på sidan"))
        self.field.setAccessibleName(self.tr("Sök på sidan"))
        self.field.textEdited.connect(self.findRequested)
        row.addWidget(self.field, 1)
        self._count = label("", "small")
        self._count.setMinimumWidth(90)
        row.addWidget(self._count)
        previous = icon_button(icons, "chevron-up", self.tr("Föregående"), self.tr("Föregående (Skift+F3)"))
        following = icon_button(icons, "chevron-down", self.tr("Nästa"), self.tr("Nästa (F3)"))
        close = icon_button(icons, "x", self.tr("Stäng sökningen"), self.tr("Stäng sökningen (Esc)"))
        previous.clicked.connect(lambda: self.stepRequested.emit(-1))
        following.clicked.connect(lambda: self.stepRequested.emit(1))
        close.clicked.connect(self.closed)
        for made in (previous, following):
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(close)

    def changeEvent(self, event: QEvent) -> None:
        """The field is wider for larger letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.field.setMaximumWidth(scaled(self, WIDEST_FIELD))

    def open(self, text: str) -> None:
        """Shows the bar with the keyboard in it; marked words of the page are taken along."""
        self.show()
        if text:
            self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self.findRequested.emit(self.field.text())

    def show_count(self, at: int, count: int) -> None:
        """Which of how many; how many alone when none of them was gone to."""
        if not self.field.text().strip():
            self._count.setText("")
        elif at:
            self._count.setText(self.tr("%(at)d av %(count)d") % {"at": at, "count": count})
        else:
            self._count.setText(self.spoken_count(at, count))

    def show_waiting(self) -> None:
        """Nothing is known yet of how many there are."""
        self._count.setText("")

    def spoken_count(self, at: int, count: int) -> str:
        """The same in words that can be heard alone."""
        if not count:
            return self.tr("Finns inte här")
        if not at:
            return self.tr("%n markerade ord", "", count)
        return self.tr("%(at)d av %(count)d markerade") % {"at": at, "count": count}

    def count_text(self) -> str:
        """The words that are shown."""
        return self._count.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepRequested.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
