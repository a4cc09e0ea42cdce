"""The fact-sheet dialog: choices at the left, the real pages at the right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.errors import KnownError
from desktop.core.languages import language_name
from desktop.ui.icons import Icons
from desktop.ui.parts import Segments, button, icon_button, label
from desktop.ui.sheet_desk import PRINT_PPI, SheetDesk
from desktop.ui.sheet_preview import SheetPreview

PARTS = ("facts", "sources", "qr", "lines", "map", "talk")
FORMATS = ("a4", "large", "easy", "booklet", "poster", "card", "worksheet")


class SheetDialog(QDialog):
    """Choices and preview. The desk makes what is asked for."""

    def __init__(
        self,
        desk: SheetDesk,
        icons: Icons,
        titles: Sequence[str],
        languages: Sequence[str],
        parts: Sequence[str] = PARTS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Faktablad"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk = desk
        self._titles = tuple(titles)
        self._parts = tuple(parts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._choices(icons, languages))
        self.preview = SheetPreview(icons)
        row.addWidget(self.preview, 1)
        self.resize(1080, 700)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(40)
        self._again.timeout.connect(self.preview.ask)
        self._wire()

    def _wire(self) -> None:
        self.preview.resolutionRequested.connect(self.desk.preview)
        self.desk.choicesChanged.connect(lambda _: self.preview.ask())
        self.desk.previewReady.connect(self._show_pages)
        self.desk.failed.connect(self._say)
        self.desk.saved.connect(lambda path: self._say(self.tr("Sparat: %s") % Path(path).name))
        self.desk.busyChanged.connect(lambda busy: self._say(self.tr("Faktabladet görs …") if busy else ""))
        self.desk.printReady.connect(self._print)
        self.finished.connect(lambda _: self.desk.stop())

    # -- the choices ------------------------------------------------------------------------

    def _choices(self, icons: Icons, languages: Sequence[str]) -> QWidget:
        made = QFrame()
        made.setObjectName("paper")
        made.setFixedWidth(330)
        column = QVBoxLayout(made)
        column.setContentsMargins(22, 20, 22, 20)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Faktablad"), "h2"), 1)
        close = icon_button(icons, "x", self.tr("Stäng"), self.tr("Stäng (Esc)"))
        close.clicked.connect(self.reject)
        head.addWidget(close)
        column.addLayout(head)
        what = label(self._what(), "muted", wrap=True)
        column.addWidget(what)
        self._field(column, self.tr("Språk"))
        column.addWidget(self._languages(languages))
        self._field(column, self.tr("Format"))
        column.addWidget(self._formats())
        self._field(column, self.tr("Ta med"))
        for part in self._parts:
            column.addWidget(self._part(part))
        self._field(column, self.tr("Färg"))
        column.addWidget(self._colours())
        column.addStretch(1)
        self._message = label("", "small", wrap=True)
        self._message.setMinimumHeight(22)
        column.addWidget(self._message)
        column.addLayout(self._buttons(icons))
        return made

    def _what(self) -> str:
        if len(self._titles) == 1:
            return self._titles[0]
        return self.tr("%d sidor") % len(self._titles)

    def _field(self, column: QVBoxLayout, text: str) -> None:
        column.addSpacing(10)
        column.addWidget(label(text, "section"))

    def _languages(self, languages: Sequence[str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Språk"))
        for tag in languages:
            box.addItem(language_name(tag), tag)
        box.setCurrentIndex(max(0, box.findData(self.desk.choices.language)))
        box.currentIndexChanged.connect(lambda _: self.desk.change(language=str(box.currentData())))
        self.language = box
        return box

    def _formats(self) -> QComboBox:
        words = {
            "a4": self.tr("A4"),
            "large": self.tr("A4 i stor stil"),
            "easy": self.tr("A4 lättläst"),
            "booklet": self.tr("Häfte A5"),
            "poster": self.tr("Affisch A3"),
            "card": self.tr("Samtalskort på två språk"),
            "worksheet": self.tr("Arbetsblad"),
        }
        box = QComboBox()
        box.setAccessibleName(self.tr("Format"))
        for key in FORMATS:
            box.addItem(words[key], key)
        box.setCurrentIndex(max(0, box.findData(self.desk.choices.format)))
        box.currentIndexChanged.connect(lambda _: self.desk.change(format=str(box.currentData())))
        self.format = box
        return box

    def _part(self, part: str) -> QCheckBox:
        words = {
            "facts": self.tr("Rutan ”I korthet”"),
            "sources": self.tr("Källor"),
            "qr": self.tr("QR-kod till källan"),
            "lines": self.tr("Rader för anteckningar"),
            "map": self.tr("Karta över kommunen"),
            "talk": self.tr("Frågor att prata om"),
        }
        box = QCheckBox(words[part])
        box.setObjectName(part)
        box.setChecked(bool(getattr(self.desk.choices, part)))
        box.toggled.connect(lambda on: self.desk.change(**{part: on}))
        return box

    def _colours(self) -> Segments:
        segments = Segments(self.tr("Färg"), [("colour", self.tr("Färg")), ("grey", self.tr("Svartvitt"))])
        segments.choose("grey" if self.desk.choices.black_and_white else "colour")
        segments.chosen.connect(lambda key: self.desk.change(black_and_white=key == "grey"))
        self.colours = segments
        return segments

    def _buttons(self, icons: Icons) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.print_button = button(self.tr("Skriv ut"), "primary", self.tr("Skriv ut på en skrivare (Ctrl+P)"))
        self.print_button.setText(f" {self.print_button.text()}")
        self.print_button.setShortcut("Ctrl+P")
        icons.bind(self.print_button, "printer", "on_blue")
        self.print_button.clicked.connect(self.desk.pages_for_print)
        self.save_button = button(self.tr("Spara som PDF"), "", self.tr("Spara som PDF (Ctrl+S)"))
        self.save_button.setShortcut("Ctrl+S")
        self.save_button.clicked.connect(self._ask_where)
        for made in (self.print_button, self.save_button):
            made.setMinimumHeight(40)
            made.setEnabled(False)
            row.addWidget(made, 1)
        return row

    # -- what happens -----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Asks for the pages when the size is known."""
        super().showEvent(event)
        self.language.setFocus(Qt.FocusReason.OtherFocusReason)
        self._again.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new size asks for new pages, after a breath."""
        super().resizeEvent(event)
        if self.isVisible():
            self._again.start()

    def message(self) -> str:
        """What is said under the choices."""
        return self._message.text()

    def _show_pages(self, pages: list[bytes]) -> None:
        self.preview.show_pages(pages)
        self.print_button.setEnabled(True)
        self.save_button.setEnabled(True)

    def _say(self, message: str) -> None:
        self._message.setText(message)

    def _print(self, pages: list[bytes]) -> None:
        from desktop.ui.sheet_print import ask_printer, make_printer, print_pages

        printer = make_printer(self._what(), self.desk.choices.black_and_white, pages[0], PRINT_PPI)

        def go() -> None:
            try:
                print_pages(printer, pages)
            except KnownError as error:
                self._say(str(error))
            else:
                self._say(self.tr("Utskriften är skickad till skrivaren."))

        ask_printer(printer, len(pages), self).accepted.connect(go)

    def _ask_where(self) -> None:
        asking = QFileDialog(self, self.tr("Spara som PDF"))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setNameFilter(self.tr("PDF-filer (*.pdf)"))
        asking.setDefaultSuffix("pdf")
        asking.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        asking.selectFile(file_name(self._what()))
        asking.fileSelected.connect(lambda path: self.desk.save(Path(path)))
        asking.open()


def offered_parts(kinds: set[str], talk: bool) -> tuple[str, ...]:
    """What can go along with pages of these kinds."""
    left_out = set() if "kommun" in kinds else {"map"}
    return tuple(part for part in PARTS if part not in left_out and (talk or part != "talk"))


def file_name(title: str) -> str:
    """A file name that a person finds again and every system accepts."""
    safe = "".join(
        character if character not in '\\/:*?"<>|' and character.isprintable() else " " for character in title
    )
    return f"Faktablad – {' '.join(safe.split())[:80].strip(' .')}.pdf"
