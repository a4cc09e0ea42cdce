"""The left side of the fact-sheet dialog: every choice, and only those that matter for the format."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.core.languages import language_name
from desktop.sheets.choices import FORMATS, LONGEST_NOTE, PAGELESS, SheetChoices
from desktop.ui.layouts import inside
from desktop.ui.parts import Segments, button, label
from desktop.ui.sheet_offer import PageGroup, SheetOffer, for_format, for_language
from desktop.ui.spoken import name_choice

PICK = "pick"
CHECK_HEIGHT = 26


class SheetPanel(QScrollArea):
    """Shows choices and tells what a person changes."""

    changed = Signal(dict)
    """The fields of the choices that were changed, by name."""
    letterheadChosen = Signal(str)
    """The name of a letterhead, empty for the program's own."""
    letterheadsRequested = Signal()
    pickRequested = Signal()

    def __init__(self, offer: SheetOffer, choices: SheetChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offer = offer
        self.choices = choices
        self._rows: dict[str, list[QWidget]] = {}
        paper = QFrame()
        paper.setObjectName("paper")
        self._column = QVBoxLayout(paper)
        self._column.setContentsMargins(22, 0, 22, 4)
        self._column.setSpacing(5)
        self._fill()
        self._column.addStretch(1)
        self.setWidget(paper)
        self.show_for(choices)

    def show_for(self, choices: SheetChoices) -> None:
        """Shows the rows that matter for these choices, and takes over what the choices brought along."""
        self.choices = choices
        paged = choices.format not in PAGELESS
        many = len(choices.pages) > 1
        self._show("what", paged)
        self._show("set", paged and many and choices.format in ("a4", "large", "easy", "booklet"))
        self._show("second", choices.format == "card")
        self._show("duplex", choices.format == "booklet")
        self._show("area", choices.format == "timeline")
        self._show("year", choices.format == "map")
        _show_chosen(self.format, choices.format)
        _show_chosen(self.language, choices.language)

    def show_groups(self, groups: Sequence[PageGroup], chosen: int) -> None:
        """Other pages to choose among."""
        self.what.blockSignals(True)
        self.what.clear()
        for group in groups:
            self.what.addItem(group.title, group.pages)
        self.what.addItem(self.tr("Välj sidor …"), PICK)
        self.what.setCurrentIndex(chosen)
        self.what.blockSignals(False)

    def show_letterheads(self, names: Sequence[str], chosen: str) -> None:
        """Other letterheads to choose among."""
        self.letterhead.blockSignals(True)
        self.letterhead.clear()
        self.letterhead.addItem(self.tr("Brobyggaren"), "")
        for name in names:
            self.letterhead.addItem(name, name)
        self.letterhead.setCurrentIndex(max(0, self.letterhead.findData(chosen)))
        self.letterhead.blockSignals(False)

    # -- the rows ---------------------------------------------------------------------------

    def _fill(self) -> None:
        choices = self.choices
        self.what = self._box("what", self.tr("Vad"), (), "", self._what_chosen)
        self.show_groups(self.offer.groups, 0)
        languages = [(language_name(tag), tag) for tag in self.offer.languages]
        self.language = self._box("", self.tr("Språk"), languages, choices.language, self._language_chosen)
        self.format = self._box("", self.tr("Format"), self._formats(), choices.format, self._format_chosen)
        second = [(language_name(tag), tag) for tag in self.offer.languages if tag != choices.language]
        self.second = self._box("second", self.tr("Det andra språket"), second, "en", self._send("second_language"))
        turns = [(self.tr("Skrivaren vänder längs långsidan"), "long"), (self.tr("… längs kortsidan"), "short")]
        self.duplex = self._box("duplex", self.tr("Dubbelsidigt"), turns, choices.duplex, self._send("duplex"))
        areas = [(self.tr("Alla områden"), ""), *((title, area) for area, title in self.offer.areas)]
        self.area = self._box("area", self.tr("Område"), areas, choices.area, self._send("area"))
        years: list[tuple[str, Any]] = [(self.tr("Alla år"), 0), *((str(year), year) for year in self.offer.years)]
        self.year = self._box("year", self.tr("År"), years, choices.year, self._send("year"))
        self._heading("", self.tr("Ta med"))
        self._check("set", self.tr("Omslag, innehåll och samlade källor"), "as_set", choices.as_set)
        for part in self.offer.parts:
            self._check("", self._part_words()[part], part, bool(getattr(choices, part)))
        self._own_note()
        self._letterheads()
        self._heading("", self.tr("Färg"))
        self._colours()

    def _formats(self) -> list[tuple[str, str]]:
        words = {
            "a4": self.tr("A4"),
            "large": self.tr("A4 i stor stil"),
            "easy": self.tr("A4 lättläst"),
            "booklet": self.tr("Häfte A5 att vika"),
            "poster": self.tr("Affisch A3"),
            "card": self.tr("Samtalskort på två språk"),
            "worksheet": self.tr("Arbetsblad med facit"),
            "timeline": self.tr("Tidslinjen"),
            "map": self.tr("Kartan"),
        }
        return [(words[key], key) for key in FORMATS]

    def _part_words(self) -> dict[str, str]:
        return {
            "facts": self.tr("Rutan ”I korthet”"),
            "sources": self.tr("Källor"),
            "qr": self.tr("QR-kod till källan"),
            "lines": self.tr("Rader för anteckningar"),
            "map": self.tr("Karta över kommunen"),
            "talk": self.tr("Frågor att prata om"),
        }

    def _own_note(self) -> None:
        box = QCheckBox(self.tr("Min egen anteckning"))
        box.setObjectName("own_note")
        box.setChecked(bool(self.choices.note))
        box.setMaximumHeight(CHECK_HEIGHT)
        self._column.addWidget(box)
        self.note = QPlainTextEdit(self.choices.note)
        self.note.setAccessibleName(self.tr("Min egen anteckning"))
        self.note.setPlaceholderText(
            self.tr("Skriv det som ska stå på bladet, högst %s tecken.") % QLocale().toString(LONGEST_NOTE)
        )
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(84)
        self.note.setVisible(bool(self.choices.note))
        self._column.addWidget(self.note)
        self.note.textChanged.connect(lambda: self.changed.emit({"note": self.note.toPlainText()}))
        box.toggled.connect(self.note.setVisible)
        box.toggled.connect(lambda on: self.changed.emit({"note": self.note.toPlainText() if on else ""}))

    def _letterheads(self) -> None:
        self._heading("", self.tr("Brevhuvud"))
        row = inside(self._column, QHBoxLayout())
        self.letterhead = QComboBox()
        name_choice(self.letterhead, self.tr("Brevhuvud"))
        row.addWidget(self.letterhead, 1)
        edit = button(self.tr("Ändra …"), "", self.tr("Lägg till, ändra eller dela brevhuvuden"))
        edit.clicked.connect(self.letterheadsRequested)
        self.edit_letterheads = edit
        row.addWidget(edit)
        chosen = self.choices.letterhead.name if self.choices.letterhead else ""
        self.show_letterheads(self.offer.letterheads, chosen)
        self.letterhead.currentIndexChanged.connect(
            lambda _: self.letterheadChosen.emit(str(self.letterhead.currentData()))
        )

    def _colours(self) -> None:
        segments = Segments(self.tr("Färg"), [("colour", self.tr("Färg")), ("grey", self.tr("Svartvitt"))])
        segments.choose("grey" if self.choices.black_and_white else "colour")
        segments.chosen.connect(lambda key: self.changed.emit({"black_and_white": key == "grey"}))
        self.colours = segments
        self._column.addWidget(segments)

    # -- their making -----------------------------------------------------------------------

    def _heading(self, row: str, text: str) -> None:
        made = label(text, "section")
        made.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(made)
        self._rows.setdefault(row, []).append(made)

    def _box(
        self, row: str, name: str, entries: Sequence[tuple[str, Any]], chosen: Any, then: Callable[[Any], None]
    ) -> QComboBox:
        self._heading(row, name)
        box = QComboBox()
        name_choice(box, name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for text, data in entries:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.currentIndexChanged.connect(lambda _: then(box.currentData()))
        self._column.addWidget(box)
        self._rows.setdefault(row, []).append(box)
        return box

    def _check(self, row: str, words: str, field: str, on: bool) -> None:
        box = QCheckBox(words)
        box.setObjectName(field)
        box.setChecked(on)
        box.setMaximumHeight(CHECK_HEIGHT)
        box.toggled.connect(lambda now: self.changed.emit({field: now}))
        self._column.addWidget(box)
        self._rows.setdefault(row, []).append(box)

    def _show(self, row: str, on: bool) -> None:
        for widget in self._rows.get(row, ()):
            widget.setVisible(on)

    def _send(self, field: str) -> Callable[[Any], None]:
        return lambda value: self.changed.emit({field: value})

    def _language_chosen(self, language: str) -> None:
        self.changed.emit(for_language(self.choices, language))

    def _format_chosen(self, format_: str) -> None:
        self.changed.emit(for_format(self.choices, format_, self.offer.languages))

    def _what_chosen(self, pages: Any) -> None:
        if pages == PICK:
            self.pickRequested.emit()
        else:
            self.changed.emit({"pages": tuple(pages), "as_set": self.choices.as_set and len(pages) > 1})


def _show_chosen(box: QComboBox, chosen: str) -> None:
    """Lets a box show what was chosen elsewhere, without telling of it again."""
    index = box.findData(chosen)
    if index not in (-1, box.currentIndex()):
        box.blockSignals(True)
        box.setCurrentIndex(index)
        box.blockSignals(False)
