"""Small dialogs: a source in full, the page's headings and links, shortcuts, about."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.records import PageRef, Source
from desktop.ui.icons import MARK, Icons
from desktop.ui.layouts import add_pairs, inside
from desktop.ui.parts import ReadArea, button, label, link
from desktop.ui.text_size import follow_window, scale_of
from desktop.ui.touch import scroll_all_by_touch
from desktop.ui.translations import day_text

LARGE = 1.4
"""From this scale on what has a name stands under it."""


class Dialog(QDialog):
    """A dialog with a title, a column, and a button that closes it."""

    def __init__(self, parent: QWidget | None, title: str, width: int = 0, height: int = 0) -> None:
        super().__init__(parent)
        follow_window(self, width, height)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 22, 26, 20)
        outer.setSpacing(12)
        self.heading = label(title, "h2", wrap=True)
        outer.addWidget(self.heading)
        self.column = inside(outer, QVBoxLayout(), 1)
        self.column.setSpacing(8)
        self.buttons = inside(outer, QHBoxLayout())
        self.buttons.addStretch(1)
        close = button(self.tr("Stäng"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.buttons.addWidget(close)

    def read_area(self, name: str, layout: QLayout) -> ReadArea:
        """Puts a layout for what is only read into an area that the keys scroll, and where the keyboard begins."""
        area, body = ReadArea(name), QWidget()
        area.setWidgetResizable(True)
        layout.setContentsMargins(6, 4, 8, 4)
        body.setLayout(layout)
        area.setWidget(body)
        self.column.addWidget(area, 1)
        area.setFocus(Qt.FocusReason.OtherFocusReason)
        return area

    def showEvent(self, event: QShowEvent) -> None:
        """What is in it by now scrolls by a finger."""
        super().showEvent(event)
        scroll_all_by_touch(self)

    def leave_for(self, go: Callable[[str], None], where: str) -> None:
        """Closes the dialog and goes somewhere, once: where the style activates with one click, that comes twice."""
        if not self.result():
            self.accept()
            go(where)

    def rows(self, grid: QGridLayout, pairs: Iterable[tuple[str, str]]) -> None:
        """Label and value in two columns, under each other where the letters are large; empty values are left out."""
        large = scale_of(self) > LARGE
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        add_pairs(grid, ((label(n, "muted", wrap=large), _to_copy(v)) for n, v in pairs if v), large)


def _to_copy(text: str) -> QLabel:
    made = label(text, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


class SourceDialog(Dialog):
    """A source in full, and the pages that rest on it."""

    def __init__(
        self, parent: QWidget | None, source: Source, pages: Sequence[PageRef], go: Callable[[str], None]
    ) -> None:
        super().__init__(parent, source.title, 560, 420)
        pairs = (
            (self.tr("Utgivare"), source.publisher),
            (self.tr("Källans datum"), source.date_text or source.date),
            (self.tr("Läst"), day_text(source.read)),
            (self.tr("Finns"), source.where),
            (self.tr("Adress"), source.url),
            (self.tr("Säkerhet"), self._certainty(source.confidence)),
        )
        column = QVBoxLayout()
        column.setSpacing(8)
        self.area = self.read_area(source.title, column)
        self.rows(inside(column, QGridLayout()), pairs)
        if pages:
            column.addSpacing(8)
            words = self.tr("Sidor som bygger på källan (%d)") % len(pages)
            column.addWidget(label(words, "section"))
            self._pages(inside(column, QVBoxLayout()), pages, go)
        column.addStretch(1)
        if source.url:
            copy = button(self.tr("Kopiera adressen"))
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(source.url))
            self.buttons.insertWidget(0, copy)

    def _certainty(self, word: str) -> str:
        names = {"hög": self.tr("hög"), "medel": self.tr("medel"), "låg": self.tr("låg")}
        return names.get(word, word)

    def _pages(self, column: QVBoxLayout, pages: Sequence[PageRef], go: Callable[[str], None]) -> None:
        column.setSpacing(4)
        for ref in pages:
            made = link(ref.short or ref.title)
            made.clicked.connect(lambda _=False, page=ref.id: self.leave_for(go, page))
            column.addWidget(made)


class OutlineDialog(Dialog):
    """The page's headings and links as lists, for those who move about by them."""

    def __init__(
        self,
        parent: QWidget | None,
        headings: Sequence[tuple[int, str, str]],
        links: Sequence[tuple[str, str]],
        go: Callable[[str], None],
    ) -> None:
        super().__init__(parent, self.tr("Rubriker och länkar på sidan"), 520, 460)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tabs.tabBar().setAccessibleName(self.tr("Rubriker eller länkar"))
        rows = [("    " * (level - 2) + text, f"#{name}") for level, name, text in headings]
        tabs.addTab(self._list(self.tr("Rubriker"), rows, go), self.tr("Rubriker (%d)") % len(rows))
        tabs.addTab(self._list(self.tr("Länkar"), links, go), self.tr("Länkar (%d)") % len(links))
        self.column.addWidget(tabs, 1)
        tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _list(self, name: str, rows: Sequence[tuple[str, str]], go: Callable[[str], None]) -> QListWidget:
        made = QListWidget()
        made.setObjectName("minelist")
        made.setAccessibleName(name)
        for text, href in rows:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, href)
            made.addItem(item)
        made.itemActivated.connect(lambda item: self.leave_for(go, item.data(Qt.ItemDataRole.UserRole)))
        made.itemClicked.connect(lambda item: self.leave_for(go, item.data(Qt.ItemDataRole.UserRole)))
        if rows:
            made.setCurrentRow(0)
        return made


class ShortcutsDialog(Dialog):
    """Every shortcut, with what it does."""

    def __init__(self, parent: QWidget | None, actions: Iterable[QAction]) -> None:
        super().__init__(parent, self.tr("Kortkommandon"), 520, 560)
        pairs = [(_keys(action), action.text().rstrip(" …")) for action in actions if action.shortcuts()]
        pairs += [
            (self.tr("Pil upp och ned"), self.tr("Flytta bland träffarna medan du söker")),
            (self.tr("Retur"), self.tr("Öppna den markerade träffen (med Ctrl: i ny flik)")),
            (self.tr("Esc"), self.tr("Lämna sökningen")),
            (self.tr("Tabb"), self.tr("Nästa länk eller knapp")),
            (self.tr("Alt och pil upp eller ned"), self.tr("Föregående eller nästa källa i texten; Retur visar den")),
            (self.tr("Ctrl och mushjulet"), self.tr("Ändra textens storlek")),
        ]
        grid = QGridLayout()
        self.read_area(self.tr("Kortkommandon"), grid)
        self.rows(grid, pairs)


def _keys(action: QAction) -> str:
    return ", ".join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts())


class AboutDialog(Dialog):
    """Versions, licences, and what the work is."""

    def __init__(
        self, parent: QWidget | None, icons: Icons, versions: Sequence[tuple[str, str]], licences: str
    ) -> None:
        super().__init__(parent, "Brobyggaren", 600, 560)
        column = QVBoxLayout()
        self.read_area(self.tr("Om Brobyggaren"), column)
        row = inside(column, QHBoxLayout())
        mark = QLabel()
        mark.setPixmap(icons.pixmap(MARK, "ink", 56))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(8)
        words = self.tr("Ett uppslagsverk om romsk inkludering i Sverige 2012–2032. Programmet arbetar helt utan nät.")
        row.addWidget(label(words, wrap=True), 1)
        self.rows(inside(column, QGridLayout()), versions)
        column.addStretch(1)
        self.column.addWidget(label(self.tr("Licenser"), "section"))
        text = QPlainTextEdit(licences)
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Licenser"))
        self.column.addWidget(text, 1)
        self.column.setStretch(0, 2)
        copy = button(self.tr("Kopiera uppgifter för support"))
        details = "\n".join(f"{name}: {value}" for name, value in versions)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        self.buttons.insertWidget(0, copy)
