"""The Qt bindings are sound on this Python: PySide6 6.12.0 loses a reference to None at every call on 3.11."""

import sys

from PySide6.QtGui import QTextCharFormat


def test_calls_without_a_result_keep_the_references_of_none() -> None:
    form = QTextCharFormat()
    before = sys.getrefcount(None)
    for _ in range(500):
        form.setFontPointSize(12)
    assert sys.getrefcount(None) > before - 100
