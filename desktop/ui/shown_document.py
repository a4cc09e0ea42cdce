"""The document that a text view shows: when another takes its place, it goes."""

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit


def turn_to(view: QTextEdit, document: QTextDocument) -> None:
    """Shows a document, which the view owns from now on, and lets go of the one it showed with all its marks."""
    shown = view.document()
    # Qt itself takes away the document that a view was made with, and no other.
    was_given = shown.parent() is view
    # Marks are places in the old document: left behind, Qt would look them up there when it paints the next ones.
    view.setExtraSelections([])
    document.setParent(view)
    view.setDocument(document)
    if was_given:
        shown.deleteLater()
