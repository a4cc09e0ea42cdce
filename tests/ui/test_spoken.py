import shiboken6
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import spoken


class Picture(QWidget):
    spoken_role = QAccessible.Role.Graphic


def sides() -> int:
    return sum(type(made) is QAccessibleWidget for made in shiboken6.getAllValidWrappers())


def test_what_speaks_for_a_widget_goes_with_it(qapp: QApplication, qtbot: QtBot) -> None:
    """The binding keeps it otherwise, at an address that Qt gives to something else."""
    spoken.install_roles()
    before = sides()
    widget = Picture()
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    assert interface.role() == QAccessible.Role.Graphic
    assert sides() == before + 1
    shiboken6.delete(widget)
    assert sides() == before
