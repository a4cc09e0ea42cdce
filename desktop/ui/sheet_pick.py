"""Picks the pages of a sheet: a list to tick, with a field that narrows it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui.layouts import inside
from desktop.ui.parts import add_answers, label, plain_tip
from desktop.ui.touch import scroll_all_by_touch


class SheetPick(QDialog):
    """Ticks pages. `picked` tells which, in the order of the list."""

    picked = Signal(tuple)

    def __init__(self, pages: Sequence[tuple[str, str]], chosen: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Välj sidor"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Skriv för att hitta en sida"))
        self.filter.setAccessibleName(self.tr("Hitta en sida"))
        self.filter.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sidor"))
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # a long title is cut instead
        for page, title in pages:
            item = QListWidgetItem(title)
            item.setToolTip(plain_tip(title))
            item.setData(Qt.ItemDataRole.UserRole, page)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if page in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.count = label("", "small")
        for widget in (self.filter, self.list, self.count):
            column.addWidget(widget)
        self._fill_foot(inside(column, QHBoxLayout()))
        self.filter.textChanged.connect(self._narrow)
        self.list.itemChanged.connect(lambda _: self._tell())
        self.resize(480, 560)
        self._tell()
        scroll_all_by_touch(self)

    def _fill_foot(self, row: QHBoxLayout) -> None:
        row.addStretch(1)
        _, self.use = add_answers(row, self, self.tr("Använd"))
        self.use.clicked.connect(self._accept)

    def pages(self) -> tuple[str, ...]:
        """The pages that are ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in wanted))

    def _tell(self) -> None:
        count = len(self.pages())
        self.count.setText(self.tr("%n sida(or) vald(a)", "", count))
        self.use.setEnabled(count > 0)

    def _accept(self) -> None:
        self.picked.emit(self.pages())
        self.accept()
