"""Letterheads: who a sheet is from. Made, changed, removed, given to a colleague and taken from one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import KnownError
from desktop.sheets.choices import Letterhead
from desktop.sheets.letterheads import LetterheadStore, read_logo_file
from desktop.ui.parts import button, label
from desktop.ui.saving import may_save
from desktop.ui.touch import scroll_all_by_touch


class LetterheadDialog(QDialog):
    """Edits the letterheads of a store. `changed` tells the name of the one that was saved last."""

    changed = Signal(str)

    def __init__(self, store: LetterheadStore, chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Brevhuvuden"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.store = store
        self._logo: bytes | None = None
        row = QHBoxLayout(self)
        row.addLayout(self._left())
        row.addLayout(self._right(), 1)
        self.resize(720, 420)
        self._list_anew(chosen)
        scroll_all_by_touch(self)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Brevhuvuden"))
        self.names.setFixedWidth(210)
        self.names.currentTextChanged.connect(self._show)
        column.addWidget(self.names, 1)
        for words, deed in (
            (self.tr("Nytt"), self._new),
            (self.tr("Hämta från fil …"), self._ask_import),
            (self.tr("Spara som fil …"), self._ask_export),
            (self.tr("Ta bort"), self._remove),
        ):
            made = button(words)
            made.clicked.connect(deed)
            column.addWidget(made)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        form = QFormLayout()
        self.fields: dict[str, QLineEdit] = {}
        for key, words in (
            ("name", self.tr("Namn i listan")),
            ("organisation", self.tr("Organisation")),
            ("unit", self.tr("Enhet")),
            ("contact", self.tr("Kontaktrad")),
        ):
            field = QLineEdit()
            field.setAccessibleName(words)
            self.fields[key] = field
            form.addRow(words, field)
        column.addLayout(form)
        column.addWidget(label(self.tr("Logotyp (PNG, JPEG eller SVG)"), "section"))
        self.picture = QLabel()
        self.picture.setFixedHeight(90)
        self.picture.setAccessibleName(self.tr("Logotyp"))
        column.addWidget(self.picture)
        logo = QHBoxLayout()
        for words, deed in ((self.tr("Välj bild …"), self._ask_logo), (self.tr("Utan bild"), self._no_logo)):
            made = button(words)
            made.clicked.connect(deed)
            logo.addWidget(made)
        logo.addStretch(1)
        column.addLayout(logo)
        self.message = label("", "small", wrap=True)
        column.addWidget(self.message, 1)
        last = QHBoxLayout()
        last.addStretch(1)
        self.save_button = button(self.tr("Spara"), "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        close = button(self.tr("Stäng"))
        close.clicked.connect(self.accept)
        last.addWidget(close)
        last.addWidget(self.save_button)
        column.addLayout(last)
        return column

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
        self._show_logo()

    def _show_logo(self) -> None:
        picture = QPixmap()
        if self._logo is not None:
            picture.loadFromData(self._logo)
        if picture.isNull():
            self.picture.setText(self.tr("Ingen bild") if self._logo is None else self.tr("Bild vald"))
        else:
            self.picture.setPixmap(
                picture.scaled(260, 90, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            )

    def _new(self) -> None:
        self.names.setCurrentRow(-1)
        for field in self.fields.values():
            field.clear()
        self._no_logo()
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
        asking = QFileDialog(self, title)
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
