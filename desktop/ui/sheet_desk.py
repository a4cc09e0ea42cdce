"""The presenter of fact sheets: what is chosen, the preview, the PDF, the printer."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import KnownError
from desktop.core.files import write_whole
from desktop.jobs.runner import Lane
from desktop.sheets.batch import file_name as sheet_file_name
from desktop.sheets.choices import SheetChoices
from desktop.ui.ports import SheetTool

PRINT_PPI = 300.0


class SheetDesk(QObject):
    """Runs the maker of sheets in its lane. One set of choices at a time; the newest preview wins."""

    choicesChanged = Signal(object)
    previewReady = Signal(list)
    """The pages as PNG, in order."""
    saved = Signal(str)
    printReady = Signal(list)
    failed = Signal(str)
    busyChanged = Signal(bool)
    batchProgressed = Signal(int, int)
    """How many files of a batch are written, of how many."""
    batchEnded = Signal(int)
    """How many were written, whether it went to its end or was stopped."""

    def __init__(self, lane: Lane[SheetTool], choices: SheetChoices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lane = lane
        self.choices = choices
        self._writing = False
        self._drawing = False
        self._ppi = 0.0
        self._batch: list[SheetChoices] = []
        self._batch_total = self._written = 0
        self._again = False
        self._stopped = False
        lane.busy_changed.connect(self.busyChanged)

    def change(self, **changes: Any) -> None:
        """Changes some of the choices; those who show them are told."""
        choices = replace(self.choices, **changes)
        if choices != self.choices:
            self.choices = choices
            self.choicesChanged.emit(choices)

    def preview(self, ppi: float) -> None:
        """Asks for the pages at a resolution. Waits while a PDF or a print is being made."""
        self._ppi = ppi
        if self._stopped:
            return
        if self._writing:
            self._again = True
        else:
            self._draw()

    def _draw(self) -> None:
        choices, ppi = self.choices, self._ppi
        self._drawing, self._again = True, False
        self.lane.submit(lambda tool: tool.images(choices, ppi), self._drawn, self._draw_failed)

    def _drawn(self, pages: list[bytes]) -> None:
        self._drawing = False
        self.previewReady.emit(pages)

    def _draw_failed(self, error: Exception) -> None:
        self._drawing = False
        self._fail(error)

    def save(self, path: Path) -> None:
        """Makes the PDF and writes it, whole or not at all."""
        choices = self.choices

        def job(tool: SheetTool) -> str:
            write_whole(path, tool.pdf(choices))
            return str(path)

        self._write(job, self.saved.emit)

    def pages_for_print(self, ppi: float = PRINT_PPI) -> None:
        """Asks for the pages at a printer's resolution."""
        choices = self.choices
        self._write(lambda tool: tool.images(choices, ppi), self.printReady.emit)

    def save_each(self, folder: Path) -> None:
        """Writes one PDF for each of the pages, one job after the other, until done or `stop_batch`."""
        self._batch = [replace(self.choices, pages=(page,), as_set=False) for page in self.choices.pages]
        self._batch_total = len(self._batch)
        self._next_of_batch(folder)

    def stop_batch(self) -> None:
        """Writes no more files of the batch; the one that is being made is still written whole."""
        self._batch = []

    def _next_of_batch(self, folder: Path) -> None:
        done = self._batch_total - len(self._batch)
        if not self._batch:
            self.batchEnded.emit(self._written)
            self._written = 0
            return
        choices = self._batch.pop(0)

        def job(tool: SheetTool) -> None:
            write_whole(folder / sheet_file_name(choices.pages[0], choices), tool.pdf(choices))

        def ready(_: object) -> None:
            self._written += 1
            self.batchProgressed.emit(done + 1, self._batch_total)
            self._next_of_batch(folder)

        def failed() -> None:
            self._batch = []
            self.batchEnded.emit(self._written)
            self._written = 0

        self._write(job, ready, failed)

    def _write(
        self, job: Callable[[SheetTool], Any], done: Callable[[Any], None], gave_up: Callable[[], None] = lambda: None
    ) -> None:
        """Runs what must not be dropped: in a newest-wins lane a later preview would drop it."""
        self._again = self._again or self._drawing
        self._writing = True

        def finish(then: Callable[[], None]) -> None:
            self._writing = False
            try:
                then()  # may go on with the next file of a batch: the preview waits for the last
            finally:
                if self._again and not self._writing:
                    self._draw()

        def fail(error: Exception) -> None:
            gave_up()
            self._fail(error)

        self.lane.submit(job, lambda value: finish(lambda: done(value)), lambda error: finish(lambda: fail(error)))

    def stop(self) -> None:
        """Breaks off what is being made, and begins nothing more: who would be told goes away."""
        self._stopped = True
        self._batch = []
        self._writing = self._drawing = self._again = False
        self.lane.cancel()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            self.failed.emit(str(error))
            return
        self.failed.emit(self.tr("Faktabladet gick inte att göra."))
        raise error
