"""The fact-sheet dialog: choices at the left, the real pages at the right."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.core.errors import KnownError
from desktop.sheets.letterheads import LetterheadStore
from desktop.ui.folders import file_dialog
from desktop.ui.icons import Icons
from desktop.ui.layouts import inside
from desktop.ui.parts import button, icon_button, label
from desktop.ui.saving import may_save
from desktop.ui.sheet_desk import PRINT_PPI, SheetDesk
from desktop.ui.sheet_letterheads import LetterheadDialog
from desktop.ui.sheet_offer import PageGroup, SheetOffer, file_name, offered_parts, remembered
from desktop.ui.sheet_panel import SheetPanel
from desktop.ui.sheet_pick import SheetPick
from desktop.ui.sheet_preview import SheetPreview
from desktop.ui.touch import scroll_all_by_touch

__all__ = ["SheetDialog", "file_name", "offered_parts"]


class SheetDialog(QDialog):
    """Choices and preview. The desk makes what is asked for."""

    def __init__(
        self,
        desk: SheetDesk,
        icons: Icons,
        offer: SheetOffer,
        letterheads: LetterheadStore | None = None,
        remember: Callable[[dict[str, Any]], object] = lambda kept: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Faktablad"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk = desk
        self._offer = offer
        self._groups = list(offer.groups)
        self._letterheads = letterheads
        self._remember = remember
        self._saved = ""
        self.panel = SheetPanel(offer, desk.choices)
        self.language, self.format, self.colours = self.panel.language, self.panel.format, self.panel.colours
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side(icons))
        self.preview = SheetPreview(icons)
        row.addWidget(self.preview, 1)
        self.resize(1080, 700)
        scroll_all_by_touch(self)
        self._typing = False
        self.panel.what.setFocus()
        self._again = self._timer(40, self.preview.ask)
        self._soon = self._timer(250, self.preview.ask)
        self._wire()

    def _timer(self, milliseconds: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def _wire(self) -> None:
        desk, panel = self.desk, self.panel
        self.preview.resolutionRequested.connect(desk.preview)
        panel.changed.connect(self._change)
        panel.letterheadChosen.connect(self._use_letterhead)
        panel.letterheadsRequested.connect(self._edit_letterheads)
        panel.pickRequested.connect(self._pick)
        desk.choicesChanged.connect(self._choices_changed)
        desk.previewReady.connect(self._show_pages)
        desk.failed.connect(self._say)
        desk.saved.connect(self._say_saved)
        desk.busyChanged.connect(self._show_busy)
        desk.printReady.connect(self._print)
        desk.batchProgressed.connect(self._batch_progressed)
        desk.batchEnded.connect(self._batch_ended)
        self.finished.connect(lambda _: desk.stop())
        self.finished.connect(lambda _: self._remember(remembered(desk.choices)))

    # -- how it looks -----------------------------------------------------------------------

    def _side(self, icons: Icons) -> QWidget:
        made = QFrame()
        made.setObjectName("paper")
        made.setFixedWidth(340)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 20, 0, 20)
        column.setSpacing(6)
        head = inside(column, QHBoxLayout())
        head.setContentsMargins(22, 0, 16, 0)
        head.addWidget(label(self.tr("Faktablad"), "h2"), 1)
        close = icon_button(icons, "x", self.tr("Stäng"), self.tr("Stäng (Esc)"))
        close.clicked.connect(self.reject)
        head.addWidget(close)
        column.addWidget(self.panel, 1)
        self._foot(inside(column, QVBoxLayout()), icons)
        return made

    def _foot(self, column: QVBoxLayout, icons: Icons) -> None:
        column.setContentsMargins(22, 4, 22, 0)
        self._message = label("", "small", wrap=True)
        self._message.setMinimumHeight(22)
        column.addWidget(self._message)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Så många faktablad är sparade"))
        self.progress.hide()
        column.addWidget(self.progress)
        row = inside(column, QHBoxLayout())
        row.setSpacing(10)
        self.print_button = button(self.tr("Skriv ut"), "primary", self.tr("Skriv ut på en skrivare (Ctrl+P)"))
        self.print_button.setText(f" {self.print_button.text()}")
        self.print_button.setShortcut("Ctrl+P")
        icons.bind(self.print_button, "printer", "on_blue")
        self.print_button.setDefault(True)
        self.print_button.clicked.connect(self._ask_printer)
        self.save_button = button(self.tr("Spara som PDF"), "", self.tr("Spara som PDF (Ctrl+S)"))
        self.save_button.setShortcut("Ctrl+S")
        self.save_button.clicked.connect(self._ask_where)
        for made in (self.print_button, self.save_button):
            made.setMinimumHeight(40)
            made.setEnabled(False)
            row.addWidget(made, 1)
        self.each_button = button(self.tr("Spara en fil för varje sida …"))
        self.each_button.clicked.connect(self._ask_folder)
        column.addWidget(self.each_button)
        self.each_button.setVisible(len(self.desk.choices.pages) > 1)
        self.stop_button = button(self.tr("Avbryt"), "", self.tr("Sluta spara; det som är sparat finns kvar"))
        self.stop_button.hide()
        self.stop_button.clicked.connect(self.desk.stop_batch)
        column.addWidget(self.stop_button)

    # -- what happens -----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Asks for the pages when the size is known."""
        super().showEvent(event)
        self._again.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new size asks for new pages, after a breath."""
        super().resizeEvent(event)
        if self.isVisible():
            self._again.start()

    def message(self) -> str:
        """What is said under the choices."""
        return self._message.text()

    def _change(self, changes: dict[str, Any]) -> None:
        self._typing = "note" in changes
        if "pages" in changes:
            covers = {group.pages: group.cover for group in self._groups}
            changes = {**changes, "title": covers.get(changes["pages"], "")}
        self.desk.change(**changes)

    def _choices_changed(self, choices: Any) -> None:
        self._saved = ""
        self.panel.show_for(choices)
        self.each_button.setVisible(len(choices.pages) > 1)
        if self._typing:
            self._soon.start()
        else:
            self.preview.ask()

    def _show_pages(self, pages: list[bytes]) -> None:
        self.preview.show_pages(pages)
        self.print_button.setEnabled(True)
        self.save_button.setEnabled(True)
        self._first_page = pages[0]

    def _show_busy(self, busy: bool) -> None:
        """Says that a sheet takes its time; afterwards still that the one with these choices is saved."""
        self._say(self.tr("Faktabladet görs …") if busy else self._saved)

    def _say_saved(self, path: str) -> None:
        self._saved = self.tr("Sparat: %s") % Path(path).name
        self._say(self._saved)

    def _say(self, message: str) -> None:
        self._message.setText(message)

    def _what(self) -> str:
        for group in self._groups:
            if group.pages == self.desk.choices.pages:
                return group.title
        return self.tr("%n sida(or)", "", len(self.desk.choices.pages))

    def _pick(self) -> None:
        asking = SheetPick(self._offer.pages, self.desk.choices.pages, self)
        asking.picked.connect(self._use_pages)
        asking.finished.connect(lambda _: self._show_groups())
        asking.open()

    def _use_pages(self, pages: tuple[str, ...]) -> None:
        if not any(group.pages == pages for group in self._groups):
            titles = dict(self._offer.pages)
            title = titles.get(pages[0], "") if len(pages) == 1 else self.tr("%n sida(or)", "", len(pages))
            self._groups.append(PageGroup(title, pages))
        self._change({"pages": pages, "as_set": self.desk.choices.as_set and len(pages) > 1})
        self._show_groups()

    def _show_groups(self) -> None:
        pages = [group.pages for group in self._groups]
        now = self.desk.choices.pages
        self.panel.show_groups(self._groups, pages.index(now) if now in pages else 0)

    # -- letterheads ------------------------------------------------------------------------

    def _use_letterhead(self, name: str) -> None:
        head = None
        if name and self._letterheads is not None:
            try:
                head = self._letterheads.get(name)
            except KnownError as error:
                self._say(str(error))
        self.desk.change(letterhead=head)

    def _edit_letterheads(self) -> None:
        if self._letterheads is None:
            return
        now = self.desk.choices.letterhead
        asking = LetterheadDialog(self._letterheads, now.name if now else "", self)
        asking.changed.connect(self._letterheads_changed)
        asking.open()

    def _letterheads_changed(self, name: str) -> None:
        if self._letterheads is not None:
            self.panel.show_letterheads(self._letterheads.names(), name)
            self._use_letterhead(name)

    # -- paper and files --------------------------------------------------------------------

    def _ask_printer(self) -> None:
        from desktop.ui.sheet_print import ask_printer, make_printer, resolution

        choices = self.desk.choices
        duplex = choices.duplex if choices.format == "booklet" else ""
        ppi = self.preview.shown_ppi()
        printer = make_printer(self._what(), choices.black_and_white, self._first_page, ppi, duplex)
        asked = ask_printer(printer, self.preview.page_count(), self)

        def go() -> None:
            self._printer = printer
            self.desk.pages_for_print(min(resolution(printer), 600.0) or PRINT_PPI)

        asked.accepted.connect(go)

    def _print(self, pages: list[bytes]) -> None:
        from desktop.ui.sheet_print import print_pages

        try:
            print_pages(self._printer, pages)
        except KnownError as error:
            self._say(str(error))
        else:
            self._say(self.tr("Utskriften är skickad till skrivaren."))

    def _ask_where(self) -> None:
        if not may_save(self):
            return
        asking = self._file_dialog(self.tr("Spara som PDF"))
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setNameFilter(self.tr("PDF-filer (*.pdf)"))
        asking.setDefaultSuffix("pdf")
        asking.selectFile(file_name(self._what()))
        asking.fileSelected.connect(lambda path: self.desk.save(Path(path)))
        asking.open()

    def _ask_folder(self) -> None:
        if not may_save(self):
            return
        asking = self._file_dialog(self.tr("Mapp för faktabladen"))
        asking.setFileMode(QFileDialog.FileMode.Directory)
        asking.setOption(QFileDialog.Option.ShowDirsOnly)
        asking.fileSelected.connect(lambda folder: self.save_each(Path(folder)))
        asking.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        asking = file_dialog(self, title)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return asking

    def save_each(self, folder: Path) -> None:
        """Saves one file for each page, with progress and a way to stop."""
        total = len(self.desk.choices.pages)
        self.progress.setRange(0, total)
        self.progress.setValue(0)
        self._batch_shown(True)
        self.desk.save_each(folder)

    def _batch_progressed(self, done: int, total: int) -> None:
        self.progress.setValue(done)
        self._say(self.tr("%(done)d av %(total)d sparade") % {"done": done, "total": total})

    def _batch_ended(self, written: int) -> None:
        self._batch_shown(False)
        self._say(self.tr("%n faktablad sparade.", "", written))

    def _batch_shown(self, on: bool) -> None:
        self.progress.setVisible(on)
        self.stop_button.setVisible(on)
        self.each_button.setEnabled(not on)
