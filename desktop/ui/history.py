"""The history in the window: a list of where one has been, and menus on the buttons back and forward."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QToolButton

from desktop.core.words import translate
from desktop.ui.commands import Command
from desktop.ui.icons import Icons
from desktop.ui.main_window import MainWindow
from desktop.ui.state import Presenter

MOST = 12


class HistoryHook(QObject):
    """Lives as long as the window; the list is loaded when it is first wanted."""

    def __init__(self, window: MainWindow, presenter: Presenter, icons: Icons) -> None:
        super().__init__(window)
        self._window, self._presenter, self._icons = window, presenter, icons
        table = (Command("history", "go", translate("Commands", "Historik …"), ("Ctrl+H",)),)
        window.add_commands(table, {"history": self.show})
        for made, by in ((window.top.back, -1), (window.top.forward, 1)):
            made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            made.customContextMenuRequested.connect(lambda _at, under=made, way=by: self.open_menu(under, way))

    def show(self) -> None:
        """Opens the list."""
        from desktop.ui.history_dialog import HistoryDialog, lines

        dialog = HistoryDialog(self._window, self._icons, lambda: lines(self._presenter))
        dialog.wanted.connect(self.take)
        dialog.clearRequested.connect(self._presenter.clear_history)
        dialog.open()

    def take(self, wish: str, new_tab: bool = False) -> None:
        """Goes where a line leads."""
        kind, _, detail = wish.partition(":")
        if kind == "step":
            self._presenter.step(int(detail))
        elif kind == "closed":
            self._presenter.reopen_tab(int(detail))
        else:
            self._window.go_page(detail, new_tab)

    def menu(self, way: int) -> QMenu:
        """The places behind (-1) or before (1) this one, the nearest first."""
        from desktop.ui.history_dialog import way as visits

        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        steps = [(int(line.wish.partition(":")[2]), line) for line in visits(self._presenter) if line.wish]
        nearest = sorted((step for step in steps if step[0] * way > 0), key=lambda step: abs(step[0]))
        for _, line in nearest[:MOST]:
            action = menu.addAction(self._icons.icon(line.icon, "muted", size=16), line.text.replace("&", "&&"))
            action.triggered.connect(lambda _=False, wish=line.wish: self.take(wish))
        return menu

    def open_menu(self, under: QToolButton, way: int) -> None:
        """Opens the menu under a button."""
        self.menu(way).popup(under.mapToGlobal(QPoint(0, under.height() + 2)))
