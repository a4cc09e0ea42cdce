"""A page of the guide in a small window of its own, beside a dialog that must not be left."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.icons import Icons
from desktop.ui.layouts import inside
from desktop.ui.page_view import PageView
from desktop.ui.parts import button, label
from desktop.ui.state import Presenter
from desktop.ui.theme import Themes

WIDTH, HEIGHT = 560, 640
MARGIN = 40


class HelpWindow(QDialog):
    """Shows pages; what would leave the dialog behind it waits until that is closed."""

    def __init__(self, parent: QWidget, presenter: Presenter, themes: Themes, icons: Icons) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hjälp"))
        self.setModal(False)
        self.resize(WIDTH, min(HEIGHT, self.screen().availableSize().height() - MARGIN))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.page = PageView(themes, icons, None)
        self.page.reader.linkRequested.connect(lambda href, _: self.follow(href))
        column.addWidget(self.page, 1)
        foot = inside(column, QHBoxLayout())
        foot.setContentsMargins(24, 10, 24, 14)
        self.message = label("", "muted", wrap=True)
        foot.addWidget(self.message, 1)
        close = button(self.tr("Stäng"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.close)
        foot.addWidget(close)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Goes with the dialog that it stands beside."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return super().eventFilter(watched, event)

    def show_page(self, page: str, anchor: str = "") -> None:
        """Shows a page, when there is one, in the language that is read."""
        shown = self._presenter.describe(page)
        if shown is not None:
            self.message.setText("")
            self.page.show_page(shown, self._presenter.text_size, anchor=anchor, way=self._presenter.reading)
            self.page.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, href: str) -> None:
        """Follows a link to a page; other links are told to wait."""
        kind, _, rest = href.partition(":")
        if kind == "page":
            page, _, anchor = rest.partition("#")
            self.show_page(page, anchor)
        elif href.startswith("#"):
            self.page.reader.scroll_to_anchor(href[1:])
        else:
            self.message.setText(self.tr("Det går att öppna när du har stängt rutan bakom hjälpen."))
