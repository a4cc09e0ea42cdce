"""Everything the window can be asked to do, as one table: menus, shortcuts and buttons come from it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

MENUS = ("file", "edit", "view", "go", "mine", "help")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do. `group` makes it one of several choices; "-" as text is a line between."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    group: str = ""
    checkable: bool = False


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)


def menu_titles() -> dict[str, str]:
    """The menus' names."""
    return {
        "file": _tr("Arkiv"),
        "edit": _tr("Redigera"),
        "view": _tr("Visa"),
        "go": _tr("Gå"),
        "mine": _tr("Mitt"),
        "help": _tr("Hjälp"),
    }


def commands() -> tuple[Command, ...]:
    """The table, in the order of the menus and in the program's language."""
    return (
        Command("sheet", "file", _tr("Skriv ut faktablad …"), ("Ctrl+P",)),
        Command("-", "file", "-"),
        Command("new_tab", "file", _tr("Ny flik"), ("Ctrl+T",)),
        Command("close_tab", "file", _tr("Stäng fliken"), ("Ctrl+W", "Ctrl+F4")),
        Command("reopen_tab", "file", _tr("Öppna stängd flik igen"), ("Ctrl+Shift+T",)),
        Command("-", "file", "-"),
        Command("quit", "file", _tr("Avsluta"), ("Ctrl+Q",)),
        Command("copy", "edit", _tr("Kopiera"), ()),
        Command("copy_cited", "edit", _tr("Kopiera med källa"), ("Ctrl+Shift+C",)),
        Command("select_all", "edit", _tr("Markera hela sidans text"), ()),
        Command("-", "edit", "-"),
        Command("find", "edit", _tr("Sök på sidan"), ("Ctrl+F",)),
        Command("find_next", "edit", _tr("Nästa träff på sidan"), ("F3", "Ctrl+G")),
        Command("find_previous", "edit", _tr("Föregående träff på sidan"), ("Shift+F3", "Ctrl+Shift+G")),
        Command("larger", "view", _tr("Större text"), ("Ctrl++", "Ctrl+=")),
        Command("smaller", "view", _tr("Mindre text"), ("Ctrl+-",)),
        Command("normal_size", "view", _tr("Vanlig textstorlek"), ("Ctrl+0",)),
        Command("-", "view", "-"),
        Command("theme:system", "view", _tr("Utseende som i systemet"), (), "theme", True),
        Command("theme:light", "view", _tr("Ljust utseende"), (), "theme", True),
        Command("theme:dark", "view", _tr("Mörkt utseende"), (), "theme", True),
        Command("theme:contrast", "view", _tr("Hög kontrast"), (), "theme", True),
        Command("-", "view", "-"),
        Command("loose", "view", _tr("Glesare rader"), (), "", True),
        Command("short", "view", _tr("Kortare rader"), (), "", True),
        Command("numbers", "view", _tr("Styckenas nummer"), ("Ctrl+Alt+M",), "", True),
        Command("tree", "view", _tr("Innehåll till vänster"), ("F9",), "", True),
        Command("panel", "view", _tr("Fakta och källor till höger"), ("F8",), "", True),
        Command("menubar", "view", _tr("Menyrad"), ("Ctrl+M",), "", True),
        Command("search", "go", _tr("Sök i uppslagsverket"), ("Ctrl+K", "Ctrl+L")),
        Command("headings", "go", _tr("Rubriker och länkar på sidan …"), ("Ctrl+J",)),
        Command("-", "go", "-"),
        Command("back", "go", _tr("Tillbaka"), ("Alt+Left",)),
        Command("forward", "go", _tr("Framåt"), ("Alt+Right",)),
        Command("start", "go", _tr("Startsidan"), ("Alt+Home",)),
        Command("map", "go", _tr("Karta"), ("Ctrl+Alt+K",)),
        Command("timeline", "go", _tr("Tidslinje"), ("Ctrl+Alt+T",)),
        Command("glossary", "go", _tr("Ordlista"), ("Ctrl+Alt+O",)),
        Command("contacts", "go", _tr("Kontaktguide"), ("Ctrl+Alt+G",)),
        Command("compare", "go", _tr("Jämför två sidor"), ("Ctrl+Alt+J",)),
        Command("-", "go", "-"),
        Command("next_tab", "go", _tr("Nästa flik"), ("Ctrl+Tab", "Ctrl+PgDown")),
        Command("previous_tab", "go", _tr("Föregående flik"), ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
        Command("next_pane", "go", _tr("Nästa del av fönstret"), ("F6",)),
        Command("shortcuts", "help", _tr("Kortkommandon"), ("F1",)),
        Command("-", "help", "-"),
        Command("about", "help", _tr("Om Brobyggaren"), ()),
    )


class Actions:
    """The table as QActions, and the menus made of them."""

    def __init__(self, window: QWidget, table: Iterable[Command], run: Callable[[str], None]) -> None:
        self.table: tuple[Command, ...] = ()
        self.by_id: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.add(window, table, run)

    def add(self, window: QWidget, table: Iterable[Command], run: Callable[[str], None]) -> None:
        """Takes more commands, at the ends of their menus."""
        more = tuple(table)
        self.table += more
        for command in more:
            if command.id != "-":
                self._make(window, command, run)

    def _make(self, window: QWidget, command: Command, run: Callable[[str], None]) -> None:
        action = QAction(command.text, window)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(command.checkable)
        action.setToolTip(command.text)
        if command.group:
            if command.group not in self._groups:
                self._groups[command.group] = QActionGroup(window)
            self._groups[command.group].addAction(action)
        action.triggered.connect(lambda _=False, name=command.id: run(name))
        window.addAction(action)
        self.by_id[command.id] = action

    def fill_bar(self, bar: QMenuBar) -> None:
        """Puts the menus into a menu bar."""
        bar.clear()
        for name, title in menu_titles().items():
            self._fill(bar.addMenu(title), name)

    def fill_menu(self, menu: QMenu) -> None:
        """Puts the menus into one menu as submenus."""
        menu.clear()
        for name, title in menu_titles().items():
            self._fill(menu.addMenu(title), name)

    def _fill(self, menu: QMenu, name: str) -> None:
        for command in self.table:
            if command.menu == name and command.id == "-":
                menu.addSeparator()
            elif command.menu == name:
                menu.addAction(self.by_id[command.id])

    def offered(self) -> list[tuple[str, str, str, str]]:
        """Every command that can be done now: words, icon, wish and shortcut, for quick choice."""
        lines = []
        for command in self.table:
            action = self.by_id.get(command.id)
            if action is not None and action.isEnabled():
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                lines.append((command.text, "chevron-right", f"do:{command.id}", keys))
        return lines

    def remove(self, names: Iterable[str]) -> None:
        """Takes away what this window cannot do (a table that is not in this content)."""
        gone = set(names)
        self.table = tuple(command for command in self.table if command.id not in gone)
        for name in gone:
            action = self.by_id.pop(name, None)
            if action is not None:
                action.setShortcuts([])
                action.setEnabled(False)
