"""The bar at the top: mark and name, back and forward, search, language, fact sheet."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.core.languages import language_name
from desktop.ui.icons import MARK, Icons
from desktop.ui.parts import Segments, button, icon_button, label, restyle

LEFT, ROOMY_LEFT = 264, 308
TYPING_MS = 25
ROOMY = 320
"""From this width on the search field has room for its key."""
BESIDE, BESIDE_HINT = 60, 112
"""What lies beside the text in the field."""
WIDE = 1200
ROOM_FOR_NAME = 960
"""From this width on the name stands over the tree, as wide as it is."""
NARROW = 800
"""Below this width the mark leaves its room to the search field."""


def tree_width(width: int) -> int:
    """How wide the tree is in a window of a width: where there is room, no title in it is cut."""
    return ROOMY_LEFT if width >= WIDE else LEFT


class SearchField(QLineEdit):
    """The search field. Tells every change after a breath, and the keys that move in the results."""

    typed = Signal(str)
    stepped = Signal(int)
    entered = Signal(bool)
    """Enter; True with Ctrl, for a new tab."""
    escaped = Signal()
    entered_empty = Signal()
    """The keyboard came to the empty field, or it became empty."""
    left = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self._glass = QToolButton(self)
        self._glass.setProperty("look", "small")
        self._glass.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._glass.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._glass.setAccessibleName(" ")
        icons.bind(self._glass, "search", "muted", size=17)
        self._hint = label("Ctrl K")
        self._hint.setObjectName("keyhint")
        self._hint.setParent(self)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(TYPING_MS)
        self._wait.timeout.connect(lambda: self.typed.emit(self.text()))
        self.textEdited.connect(lambda _: self._wait.start())
        self.setClearButtonEnabled(False)
        self.setMaxLength(2000)
        self.retranslate()

    def retranslate(self) -> None:
        """Sets the words in the program's language."""
        self._fit_words()
        self.setAccessibleName(self.tr("Sök i hela uppslagsverket"))
        self.setToolTip(self.tr("Sök i hela uppslagsverket (Ctrl+K)"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells when there is something to offer."""
        super().focusInEvent(event)
        passing = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if not self.text() and event.reason() not in passing:
            self.entered_empty.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter and Escape go to the results."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_PageDown:
                self.stepped.emit(5)
            case Qt.Key.Key_PageUp:
                self.stepped.emit(-5)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self._wait.isActive():
                    self._wait.stop()
                    self.typed.emit(self.text())
                self.entered.emit(control)
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the glass and the hint in their places."""
        super().resizeEvent(event)
        self._glass.setGeometry(8, (self.height() - 26) // 2, 26, 26)
        self._fit_words()
        size: QSize = self._hint.sizeHint()
        self._hint.setGeometry(
            self.width() - size.width() - 13, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def _fit_words(self) -> None:
        """Without room for it the key is not shown, and the words in the empty field are fewer."""
        roomy = self.width() > ROOMY
        if roomy != self.property("roomy"):
            self.setProperty("roomy", roomy)
            self._hint.setVisible(roomy)
            restyle(self)
        room = self.width() - (BESIDE_HINT if roomy else BESIDE)
        whole = self.tr("Sök i hela uppslagsverket")
        choices = (whole, self.tr("Sök"))
        # The glass says the same, so that no words are better than half a word.
        fits = next((words for words in choices if self.fontMetrics().horizontalAdvance(words) <= room), "")
        self.setPlaceholderText(fits)


class TopBar(QFrame):
    """The bar. Everything in it is also in the menus, with words."""

    backRequested = Signal()
    forwardRequested = Signal()
    languageRequested = Signal(str)
    sheetRequested = Signal()
    treeRequested = Signal()
    panelRequested = Signal()
    startRequested = Signal()

    def __init__(self, icons: Icons, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setFixedHeight(52)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        self._left = self._brand(icons)
        row.addWidget(self._left)
        self.back = icon_button(icons, "arrow-left", self.tr("Tillbaka"), self.tr("Tillbaka (Alt+Vänster)"), size=19)
        self.forward = icon_button(icons, "arrow-right", self.tr("Framåt"), self.tr("Framåt (Alt+Höger)"), size=19)
        self.back.clicked.connect(self.backRequested)
        self.forward.clicked.connect(self.forwardRequested)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        self.search = SearchField(icons)
        self.search.setMinimumWidth(130)
        self.search.setMaximumWidth(380)
        row.addWidget(self.search, 10)
        row.addStretch(1)
        self.segments = Segments(self.tr("Språk"), [(tag, language_name(tag)) for tag in languages])
        self.segments.setMinimumWidth(self.segments.sizeHint().width())
        self.segments.chosen.connect(self.languageRequested)
        row.addWidget(self.segments)
        row.addSpacing(2)
        self.panel = icon_button(
            icons, "panel-right", self.tr("Sidans fakta och källor"), self.tr("Visa fakta och källor (F8)")
        )
        self.panel.clicked.connect(self.panelRequested)
        self.panel.hide()
        row.addWidget(self.panel)
        self.sheet = button(
            self.tr("Faktablad"), "primary", self.tr("Skriv ut eller spara sidan som faktablad (Ctrl+P)")
        )
        self.sheet.setText(f" {self.sheet.text()}")
        icons.bind(self.sheet, "printer", "on_blue", size=18)
        self.sheet.clicked.connect(self.sheetRequested)
        row.addWidget(self.sheet)

    def _brand(self, icons: Icons) -> QWidget:
        made = QWidget()
        made.setFixedWidth(ROOMY_LEFT - 14 - 8)
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        self.tree = icon_button(icons, "menu", self.tr("Innehåll"), self.tr("Visa innehållet (F9)"))
        self.tree.clicked.connect(self.treeRequested)
        self.tree.hide()
        self._mark = mark = QLabel()
        mark.setPixmap(icons.pixmap(MARK, "ink", 26))
        self._name = label("Brobyggaren")
        self._name.setObjectName("appname")
        row.addWidget(self.tree)
        row.addWidget(mark)
        row.addWidget(self._name)
        row.addStretch(1)
        return made

    def set_narrow(self, tree: bool, panel: bool) -> None:
        """Buttons for what has folded away on a narrow window; the name gives way to them."""
        self.tree.setVisible(tree)
        self.panel.setVisible(panel)
        width = self.window().width()
        self._name.setVisible(not tree and not panel and width >= ROOM_FOR_NAME)
        self.sheet.setText("" if tree else f" {self.sheet.accessibleName()}")
        narrow = tree and (panel or width < NARROW)
        self._mark.setVisible(not narrow)
        self.search.setMinimumWidth(90 if tree else 130)
        self._left.setFixedWidth(self._left_width(tree, panel, width))

    def _left_width(self, tree: bool, panel: bool, width: int) -> int:
        """Room for what is shown of the tree's button, the mark and the name."""
        if tree:
            return 40 if panel or width < NARROW else 86
        if panel or width < ROOM_FOR_NAME:
            return 34
        return 150 if width < WIDE else tree_width(width) - 22
