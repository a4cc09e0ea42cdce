"""The frame of the views of what is one's own: heading, a row of buttons, and what is said when it is locked."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.icons import Icons
from desktop.ui.layouts import inside
from desktop.ui.mine_desk import MineDesk
from desktop.ui.mine_parts import icon_words
from desktop.ui.parts import Flow, label
from desktop.ui.places import Place
from desktop.user.session import State


class MineView(QWidget):
    """A view. `fill` of the subclass shows what there is; it is called when something changed."""

    def __init__(self, desk: MineDesk, icons: Icons, title: str, ask_unlock: Callable[[], None]) -> None:
        super().__init__()
        self.desk = desk
        self.icons = icons
        self.setObjectName("paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(40, 26, 32, 20)
        outer.setSpacing(12)
        self._head = inside(outer, Flow(8, apart=True))
        self._head.addWidget(label(title, "h1"))
        self.buttons: list[QPushButton] = []
        self.body = QWidget()
        self.closed = self._closed(ask_unlock)
        self.stack = QStackedWidget()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.body)
        self.opened = area
        self.stack.addWidget(area)
        self.stack.addWidget(self.closed)
        outer.addWidget(self.stack, 1)
        desk.changed.connect(self.refresh)

    def _closed(self, ask_unlock: Callable[[], None]) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        self.reason = label("", "", wrap=True)
        column.addWidget(self.reason)
        self.unlock = icon_words(self.icons, self.tr("Lås upp …"), "lock-open", "primary")
        self.unlock.clicked.connect(ask_unlock)
        column.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return made

    def add_button(self, text: str, icon: str, deed: Callable[[], object]) -> QPushButton:
        """A button in the head."""
        made = icon_words(self.icons, text, icon)
        made.clicked.connect(lambda: deed())
        self._head.addWidget(made)
        self.buttons.append(made)
        return made

    def show_place(self, place: Place) -> None:
        """The view is shown; the keyboard goes to its list."""
        self.refresh()
        QTimer.singleShot(0, self, self._take_focus)

    def _take_focus(self) -> None:
        target = self.entry
        focus = self.window().focusWidget()
        here = focus is not None and self.isAncestorOf(focus)
        if self.isVisible() and target is not None and not here:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def entry(self) -> QWidget | None:
        """Where the keyboard belongs: the list, else the folders, else the button that unlocks."""
        offered = [getattr(self, "list", None), getattr(self, "tree", None), self.unlock]
        return next((made for made in offered if isinstance(made, QWidget) and made.isVisibleTo(self)), None)

    def refresh(self) -> None:
        """Shows what there is, or why nothing can be shown."""
        state = self.desk.data.state
        locked = state is State.LOCKED
        self.reason.setText(self.tr("Dina anteckningar är låsta.") if locked else self.desk.data.notice)
        self.unlock.setVisible(locked)
        is_open = self.desk.store is not None
        self.stack.setCurrentWidget(self.opened if is_open else self.closed)
        for made in self.buttons:
            made.setEnabled(is_open)
        if is_open and self.isVisible():
            self.fill()

    def fill(self) -> None:
        """Shows what there is."""
        raise NotImplementedError

    def showEvent(self, event: object) -> None:
        """What changed while the view was away is shown now."""
        self.refresh()
