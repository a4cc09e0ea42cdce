"""A note on one paragraph."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.ui.mine_desk import MineDesk
from desktop.ui.mine_note import NoteEditor, privacy_words
from desktop.ui.parts import button, label
from desktop.ui.text_size import follow_window
from desktop.user.records import Place


class ParagraphNote(QDialog):
    """The paragraph's first words, and the note on it. Saved as it is written, like every note."""

    def __init__(self, parent: QWidget | None, desk: MineDesk, place: Place) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Anteckning till stycket"))
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 20)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Anteckning till stycket"), "h2"))
        column.addWidget(label(f"”{place.opening}”", "muted", wrap=True))
        notes = desk.read(lambda store: store.notes.on_page(place.page))
        own = next((note for note in notes if note.place.paragraph == place.paragraph), None)
        self.editor = NoteEditor(desk, place, own)
        self.editor.field.grows = False
        self.editor.field.setMinimumHeight(72)
        self.editor.field.setMaximumHeight(16_777_215)
        self.editor.field.setPlaceholderText(self.tr("Skriv din anteckning …"))
        self.editor.field.left.connect(self.accept)
        column.addWidget(self.editor, 1)
        column.addWidget(label(privacy_words(desk), "small", wrap=True))
        close = button(self.tr("Klar"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        follow_window(self, 520, 340)
        self.editor.field.setFocus()
