"""The theme that is shown: the person's choice, or what the system asks for, changed at once."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.icons import Icons
from desktop.ui.style import stylesheet
from desktop.ui.tokens import Theme, ThemeTable

SYSTEM = "system"
CHOICES = (SYSTEM, "light", "dark", "contrast")


class Themes(QObject):
    """Holds the choice, applies the theme to the application, and tells before it changes and when it has."""

    changing = Signal()
    changed = Signal()

    def __init__(self, table: ThemeTable, choice: str = SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.choice = choice if choice in CHOICES else SYSTEM
        self.icons: Icons | None = None
        self.theme = table.themes[self._wanted()]
        self._listening = True
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)
        accessibility = hints.accessibility()
        if accessibility is not None:
            accessibility.contrastPreferenceChanged.connect(self._refresh)

    def close(self) -> None:
        """Listens to the system no longer."""
        if not self._listening:
            return
        self._listening = False
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.disconnect(self._refresh)
        accessibility = hints.accessibility()
        if accessibility is not None:
            accessibility.contrastPreferenceChanged.disconnect(self._refresh)

    def choose(self, choice: str) -> None:
        """Takes a choice of CHOICES and shows it at once."""
        self.choice = choice if choice in CHOICES else SYSTEM
        self._refresh()

    def apply(self) -> None:
        """Gives the application its palette and style sheet."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            # A sheet in another's place is laid on each widget once for every widget around it; in place of none, once.
            app.setStyleSheet("")
            app.setPalette(palette(self.theme))
            app.setStyleSheet(stylesheet(self.table.sheet, self.table.folder, self.theme))

    def colour(self, role: str) -> QColor:
        """A colour of the theme that is shown."""
        return QColor(self.theme.colour(role))

    def _refresh(self) -> None:
        theme = self.table.themes[self._wanted()]
        if theme is self.theme:
            return
        self.theme = theme
        if self.icons is not None:
            self.icons.retheme(theme)
        self.changing.emit()
        self.apply()
        self.changed.emit()

    def _wanted(self) -> str:
        if self.choice != SYSTEM:
            return self.choice
        hints = QGuiApplication.styleHints()
        accessibility = hints.accessibility()
        if accessibility is not None and accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def palette(theme: Theme) -> QPalette:
    """The palette for what the style sheet does not reach (dialogs of the system, selections)."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "paper",
        QPalette.ColorRole.AlternateBase: "window",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Button: "paper",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.Highlight: "blue",
        QPalette.ColorRole.HighlightedText: "on_blue",
        QPalette.ColorRole.Link: "blue",
        QPalette.ColorRole.LinkVisited: "blue",
        QPalette.ColorRole.ToolTipBase: "ink",
        QPalette.ColorRole.ToolTipText: "paper",
    }
    for role, name in roles.items():
        made.setColor(role, QColor(theme.colour(name)))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.colour("muted")))
    return made
