"""Letterheads: who a sheet is from. Made, changed, removed, given to a colleague and taken from one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import KnownError
from desktop.sheets.choices import Letterhead
from desktop.sheets.letterheads import LetterheadStore, read_logo_file
from desktop.ui.folders import file_dialog
from desktop.ui.layouts import inside
from desktop.ui.parts import button, card, label
from desktop.ui.saving import may_save
from desktop.ui.touch import scroll_all_by_touch

WIDTH = 226
PICTURE = (300, 84)


class LetterheadDialog(QDialog):
    """Edits the letterheads of a store. `changed` tells the name of the one that was saved last."""

    changed = Signal(str)

    def __init__(self, store: LetterheadStore, chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Brevhuvuden"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.store = store
        self._logo: bytes | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 20)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Brevhuvuden"), "h2"))
        about = self.tr("Ett brevhuvud står överst på faktabladet och säger vem det kommer från.")
        column.addWidget(label(about, "muted", wrap=True))
        row = inside(column, QHBoxLayout(), 1)
        row.setSpacing(24)
        self._left(inside(row, QVBoxLayout()))
        self._right(inside(row, QFormLayout(), 1))
        self._foot(inside(column, QHBoxLayout()))
        self.resize(760, 520)
        self._list_anew(chosen)
        scroll_all_by_touch(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Where there is nothing to choose from one begins to write."""
        super().showEvent(event)
        if not self.names.count():
            self.fields["organisation"].setFocus()

    def _left(self, column: QVBoxLayout) -> None:
        column.setSpacing(8)
        self.names = QListWidget()
        self.names.setObjectName("minelist")
        self.names.setAccessibleName(self.tr("Brevhuvuden"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.currentTextChanged.connect(self._show)
        none, words = card(margins=(16, 14, 16, 14))
        words.addWidget(label(self.tr("Inga brevhuvuden än."), "h3", wrap=True))
        how = self.tr("Skriv organisationens namn här bredvid och tryck på Spara, eller hämta en fil från en kollega.")
        words.addWidget(label(how, "muted", wrap=True))
        words.addStretch(1)
        self.shelf = QStackedWidget()
        self.shelf.setFixedWidth(WIDTH)
        self.shelf.addWidget(self.names)
        self.shelf.addWidget(none)
        column.addWidget(self.shelf, 1)
        self._add(column, self.tr("Hämta från fil …"), self._ask_import)
        self._of_one = [self._add(column, self.tr("Spara som fil …"), self._ask_export)]
        row = inside(column, QHBoxLayout())
        row.setSpacing(8)
        self._add(row, self.tr("Nytt"), self._new)
        self._of_one.append(self._add(row, self.tr("Ta bort"), self._remove))

    def _add(self, row: QBoxLayout, words: str, deed: Callable[[], object]) -> QPushButton:
        made = button(words)
        made.clicked.connect(lambda: deed())
        row.addWidget(made)
        return made

    def _right(self, form: QFormLayout) -> None:
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields: dict[str, QLineEdit] = {}
        for key, words, example in (
            ("organisation", self.tr("Organisation"), ""),
            ("unit", self.tr("Enhet"), ""),
            ("contact", self.tr("Kontaktrad"), self.tr("Telefon, e-post eller adress")),
            ("name", self.tr("Namn i listan"), self.tr("Samma som organisationen")),
        ):
            field = QLineEdit()
            field.setAccessibleName(words)
            field.setPlaceholderText(example)
            self.fields[key] = field
            form.addRow(label(words, "muted"), field)
        form.addRow(label(self.tr("Logotyp"), "muted"), self._logo_box())

    def _logo_box(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        frame, inner = card(margins=(12, 8, 12, 8))
        self.picture = QLabel()
        self.picture.setFixedHeight(PICTURE[1])
        self.picture.setProperty("look", "muted")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(self.tr("Logotyp"))
        inner.addWidget(self.picture)
        column.addWidget(frame)
        row = inside(column, QHBoxLayout())
        row.setSpacing(8)
        self._add(row, self.tr("Välj bild …"), self._ask_logo)
        self.without = self._add(row, self.tr("Utan bild"), self._no_logo)
        row.addStretch(1)
        row.addWidget(label(self.tr("PNG, JPEG eller SVG"), "small"))
        return made

    def _foot(self, row: QHBoxLayout) -> None:
        row.setSpacing(8)
        self.message = label("", "small", wrap=True)
        row.addWidget(self.message, 1)
        self._add(row, self.tr("Stäng"), self.accept)
        self.save_button = button(self.tr("Spara"), "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        row.addWidget(self.save_button)

    def save(self) -> None:
        """Keeps what stands in the fields."""
        texts = {key: field.text() for key, field in self.fields.items()}
        head = Letterhead(texts["name"] or texts["organisation"], **_without_name(texts), logo=self._logo)
        if self._did(lambda: self.store.save(head), self.tr("Sparat.")):
            self._list_anew(head.name.strip())
            self.changed.emit(head.name.strip())

    def choose_logo(self, path: Path) -> None:
        """Takes a picture file as the logo, or says why not."""

        def take() -> None:
            self._logo = read_logo_file(path)

        if self._did(take, ""):
            self._show_logo()

    def take_in(self, path: Path) -> None:
        """Takes over a letterhead from a colleague's file."""
        found: list[Letterhead] = []
        if self._did(lambda: found.append(self.store.take_in(path)), self.tr("Hämtat.")):
            self._list_anew(found[0].name)
            self.changed.emit(found[0].name)

    def _did(self, deed: Callable[[], object], said: str) -> bool:
        try:
            deed()
        except KnownError as error:
            self.message.setText(str(error))
            return False
        self.message.setText(said)
        return True

    def _list_anew(self, chosen: str) -> None:
        self.names.clear()
        self.names.addItems(self.store.names())
        found = self.names.findItems(chosen, Qt.MatchFlag.MatchExactly) if chosen else []
        if found:
            self.names.setCurrentItem(found[0])
        elif self.names.count():
            self.names.setCurrentRow(0)
        self._show_what_is_there()

    def _show_what_is_there(self) -> None:
        """The list or how to begin, and only the buttons that have something to work on."""
        self.shelf.setCurrentIndex(0 if self.names.count() else 1)
        for made in self._of_one:
            made.setEnabled(self.names.currentItem() is not None)
        self._show_logo()

    def _show(self, name: str) -> None:
        if not name:
            return
        try:
            head = self.store.get(name)
        except KnownError as error:
            self.message.setText(str(error))
            return
        for key, field in self.fields.items():
            field.setText(str(getattr(head, key)))
        self._logo = head.logo
        self.message.setText("")
        self._show_what_is_there()

    def _show_logo(self) -> None:
        picture = QPixmap()
        if self._logo is not None:
            picture.loadFromData(self._logo)
        if picture.isNull():
            self.picture.setText(self.tr("Ingen bild") if self._logo is None else self.tr("Bild vald"))
        else:
            smooth = Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(picture.scaled(*PICTURE, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        self.without.setEnabled(self._logo is not None)

    def _new(self) -> None:
        self.names.setCurrentRow(-1)
        for field in self.fields.values():
            field.clear()
        self._no_logo()
        self._show_what_is_there()
        self.fields["organisation"].setFocus()

    def _no_logo(self) -> None:
        self._logo = None
        self._show_logo()

    def _remove(self) -> None:
        item = self.names.currentItem()
        if item is not None:
            name = item.text()
            if self._did(lambda: self.store.remove(name), self.tr("Borttaget: %s") % name):
                self._new()
                self._list_anew("")
                self.changed.emit("")

    # -- files ------------------------------------------------------------------------------

    def _ask_logo(self) -> None:
        self._ask(self.tr("Välj logotyp"), self.tr("Bilder (*.png *.jpg *.jpeg *.svg)"), False, self.choose_logo)

    def _ask_import(self) -> None:
        self._ask(self.tr("Hämta brevhuvud"), self.tr("Brevhuvuden (*.json)"), False, self.take_in)

    def _ask_export(self) -> None:
        item = self.names.currentItem()
        if item is not None and may_save(self):
            name = item.text()

            def export(path: Path) -> None:
                self._did(lambda: self.store.export(name, path), self.tr("Sparat: %s") % path.name)

            self._ask(self.tr("Spara brevhuvud"), self.tr("Brevhuvuden (*.json)"), True, export)

    def _ask(self, title: str, kinds: str, saving: bool, then: Callable[[Path], object]) -> None:
        asking = file_dialog(self, title)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setNameFilter(kinds)
        if saving:
            asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            asking.setDefaultSuffix("json")
        else:
            asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.fileSelected.connect(lambda path: then(Path(path)))
        asking.open()


def _without_name(texts: dict[str, str]) -> dict[str, str]:
    return {key: text for key, text in texts.items() if key != "name"}
