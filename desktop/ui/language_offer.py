"""Offers to read the text in the program's language too, once, when the program has been given another language."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.languages import nearest_language
from desktop.ui.layouts import inside
from desktop.ui.main_window import MainWindow
from desktop.ui.parts import Flow, icon_button, label, link
from desktop.ui.shown import in_sentence


def wanted_language(program: str, read: str, known: list[str]) -> str:
    """The language of the text that goes with the program's; empty where it is read already or there is none."""
    nearest = nearest_language(program, known) or ""
    other = read.partition("-")[0] != program
    return nearest if other and nearest.partition("-")[0] == program else ""


def offer_text(window: MainWindow, program: str) -> None:
    """Says over the text in which language it is, where that is another than the program's, and offers this one."""
    presenter = window.presenter
    wanted = wanted_language(program, presenter.language, presenter.languages)
    if wanted:
        LanguageOffer(window, wanted)


class LanguageOffer(QFrame):
    """One quiet line over the text. It goes when it is taken, when it is closed, and when the text changes language."""

    def __init__(self, window: MainWindow, wanted: str) -> None:
        column = window.stack.parentWidget()
        super().__init__(column)
        self._window, self._wanted = window, wanted
        self.setObjectName("resultshead")
        said = self.tr("Texten är på %s.") % in_sentence(window.presenter.language)
        self.setAccessibleName(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 10, 6)
        words = inside(row, Flow(8), 1)
        words.addWidget(label(said))
        self.take = link(self.tr("Läs den på %s.") % in_sentence(wanted))
        self.take.clicked.connect(self._take)
        words.addWidget(self.take)
        row.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        name, tip = self.tr("Stäng frågan om språk"), self.tr("Läs vidare på samma språk (Esc)")
        self.close_button = icon_button(window.icons, "x", name, tip, "small", 16)
        self.close_button.clicked.connect(self.leave)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = column.layout() if column is not None else None
        assert isinstance(layout, QVBoxLayout)
        window.places.text_size.follow(self)
        layout.insertWidget(0, self)
        QWidget.setTabOrder(window.tree, self.take)
        QWidget.setTabOrder(self.take, self.close_button)
        window.presenter.languageChanged.connect(self.leave)
        self.show()
        window.status.announce(f"{said} {self.take.accessibleName()}")

    def leave(self) -> None:
        """Goes away; the keyboard goes on in what is read."""
        focus = self._window.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._window.panels.focus_reading()
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        self._window.presenter.set_language(self._wanted)
