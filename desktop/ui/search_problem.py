"""A search that could not be made: said where its hits would have stood, for as long as it is so."""

from PySide6.QtCore import QObject, Qt

from desktop.ui.main_window import MainWindow
from desktop.ui.parts import label


class SearchProblem(QObject):
    """Takes the place of the hits until a search answers again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        results = window.results
        self.words = label("", "h3", wrap=True)
        self.words.setContentsMargins(28, 28, 28, 28)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.words.hide()
        self._hits = (results.head, results.list.parentWidget())
        column = results.layout()
        if column is not None:
            column.addWidget(self.words)
        window.desk.found.connect(self._answered)

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
        self.words.setVisible(failed)
        for widget in self._hits:
            if widget is not None:
                widget.setVisible(not failed)
