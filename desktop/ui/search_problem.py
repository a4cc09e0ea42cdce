"""A search that could not be made: said where its hits would have stood, for as long as it is so."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.main_window import MainWindow
from desktop.ui.parts import card, label

WIDEST = 760


class SearchProblem(QObject):
    """Takes the place of the hits until a search answers again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        results = window.results
        self.words = label("", "h3", wrap=True)
        self._place = self._card()
        self._hits = (results.head, results.list.parentWidget())
        column = results.layout()
        if column is not None:
            column.addWidget(self._place)
        window.desk.found.connect(self._answered)

    def _card(self) -> QWidget:
        """The words in a card like other warnings, at the top, no wider than is good to read."""
        made = QWidget()
        outer = QVBoxLayout(made)
        outer.setContentsMargins(26, 22, 26, 22)
        warning, column = card("warning")
        warning.setMaximumWidth(WIDEST)
        column.addWidget(self.words)
        outer.addWidget(warning)
        outer.addStretch(1)
        made.hide()
        return made

    def show(self, words: str) -> None:
        """Says it, while there is a search."""
        window = self._window
        if not window.desk.active:
            return
        self.words.setText(words)
        self._swap(True)
        if not window.parts.shows(window.results):
            window.places.keep_scroll()
            window.parts.stack.setCurrentWidget(window.results)

    def _answered(self, _result: object, _kind: str) -> None:
        self._swap(False)

    def _swap(self, failed: bool) -> None:
        self._place.setVisible(failed)
        for widget in self._hits:
            if widget is not None:
                widget.setVisible(not failed)
