"""Everything the window can be asked to do, as one table: menus, shortcuts and buttons come from it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop.core.languages import PROGRAM_LANGUAGES
from desktop.core.words import translate
from desktop.ui.system_keys import keys_for

PROGRAM_LANGUAGE = "program_language"
"""The group of commands that choose the program's own language, and how their ids begin."""
MENUS = ("file", "edit", "view", "go", "mine", "help")


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do. `group` makes it one of several choices; "-" as text is a line between.

    Of its keys those are left out that belong to the system (see system_keys.py), so some have a second one.
    """

    id: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    group: str = ""
    checkable: bool = False


def menu_titles() -> dict[str, str]:
    """The menus' names."""
    return {
        "file": translate("Commands", "Arkiv"),
        "edit": translate("Commands", "Redigera"),
        "view": translate("Commands", "Visa"),
        "go": translate("Commands", "Gå"),
        "mine": translate("Commands", "Mitt"),
        "help": translate("Commands", "Hjälp"),
    }


def commands() -> tuple[Command, ...]:
    """The table, in the order of the menus and in the program's language."""
    return (
        Command("sheet", "file", translate("Commands", "Skriv ut faktablad …"), ("Ctrl+P",)),
        Command("-", "file", "-"),
        Command("new_tab", "file", translate("Commands", "Ny flik"), ("Ctrl+T",)),
        Command("close_tab", "file", translate("Commands", "Stäng fliken"), ("Ctrl+W", "Ctrl+F4")),
        Command("reopen_tab", "file", translate("Commands", "Öppna stängd flik igen"), ("Ctrl+Shift+T",)),
        Command("-", "file", "-"),
        Command("quit", "file", translate("Commands", "Avsluta"), ("Ctrl+Q",)),
        Command("copy", "edit", translate("Commands", "Kopiera"), ()),
        Command("copy_cited", "edit", translate("Commands", "Kopiera med källa"), ("Ctrl+Shift+C",)),
        Command("select_all", "edit", translate("Commands", "Markera hela sidans text"), ()),
        Command("-", "edit", "-"),
        Command("find", "edit", translate("Commands", "Sök på sidan"), ("Ctrl+F",)),
        Command("find_next", "edit", translate("Commands", "Nästa träff på sidan"), ("F3", "Ctrl+G")),
        Command(
            "find_previous", "edit", translate("Commands", "Föregående träff på sidan"), ("Shift+F3", "Ctrl+Shift+G")
        ),
        Command("larger", "view", translate("Commands", "Större text"), ("Ctrl++", "Ctrl+=")),
        Command("smaller", "view", translate("Commands", "Mindre text"), ("Ctrl+-",)),
        Command("normal_size", "view", translate("Commands", "Vanlig textstorlek"), ("Ctrl+0",)),
        Command("-", "view", "-"),
        Command("theme:system", "view", translate("Commands", "Utseende som i systemet"), (), "theme", True),
        Command("theme:light", "view", translate("Commands", "Ljust utseende"), (), "theme", True),
        Command("theme:dark", "view", translate("Commands", "Mörkt utseende"), (), "theme", True),
        Command("theme:contrast", "view", translate("Commands", "Hög kontrast"), (), "theme", True),
        Command("-", "view", "-"),
        *program_languages(),
        Command("-", "view", "-"),
        Command("loose", "view", translate("Commands", "Glesare rader"), (), "", True),
        Command("short", "view", translate("Commands", "Kortare rader"), (), "", True),
        Command("numbers", "view", translate("Commands", "Styckenas nummer"), ("Ctrl+Shift+M",), "", True),
        Command("tree", "view", translate("Commands", "Innehåll till vänster"), ("F9",), "", True),
        Command("panel", "view", translate("Commands", "Fakta och källor till höger"), ("F8",), "", True),
        Command("menubar", "view", translate("Commands", "Menyrad"), ("Ctrl+M",), "", True),
        Command("menu", "view", translate("Commands", "Öppna menyn"), ("F10",)),
        Command("search", "go", translate("Commands", "Sök i uppslagsverket"), ("Ctrl+K", "Ctrl+L")),
        Command("headings", "go", translate("Commands", "Rubriker och länkar på sidan …"), ("Ctrl+J",)),
        Command("-", "go", "-"),
        Command("back", "go", translate("Commands", "Tillbaka"), ("Alt+Left",)),
        Command("forward", "go", translate("Commands", "Framåt"), ("Alt+Right",)),
        Command("start", "go", translate("Commands", "Startsidan"), ("Alt+Home",)),
        Command("map", "go", translate("Commands", "Karta"), ("Ctrl+Alt+K",)),
        Command("timeline", "go", translate("Commands", "Tidslinje"), ("Ctrl+Alt+I",)),
        Command("glossary", "go", translate("Commands", "Ordlista"), ("Ctrl+Alt+O",)),
        Command("contacts", "go", translate("Commands", "Kontaktguide"), ("Ctrl+Alt+G",)),
        Command("compare", "go", translate("Commands", "Jämför två sidor"), ("Ctrl+Alt+J",)),
        Command("-", "go", "-"),
        Command("next_tab", "go", translate("Commands", "Nästa flik"), ("Ctrl+Tab", "Ctrl+PgDown")),
        Command("previous_tab", "go", translate("Commands", "Föregående flik"), ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
        Command("next_pane", "go", translate("Commands", "Nästa del av fönstret"), ("F6",)),
        Command("help", "help", translate("Commands", "Hjälp om det du gör"), ("F1",)),
        Command("guide", "help", translate("Commands", "Så använder du Brobyggaren")),
        Command("shortcuts", "help", translate("Commands", "Kortkommandon"), ("Shift+F1", "Ctrl+F1")),
        Command("news", "help", translate("Commands", "Nyheter i den här utgåvan")),
        Command("-", "help", "-"),
        Command("about", "help", translate("Commands", "Om Brobyggaren"), ()),
    )


def program_languages() -> tuple[Command, ...]:
    """One command for each language that the program speaks; each language by its own name."""
    return tuple(
        Command(
            f"{PROGRAM_LANGUAGE}:{tag}",
            "view",
            translate("Commands", "Programmets språk: %s") % name,
            (),
            PROGRAM_LANGUAGE,
            True,
        )
        for tag, name in PROGRAM_LANGUAGES.items()
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
        action.setShortcuts([QKeySequence(keys) for keys in keys_for(command.id, command.keys)])
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

    def check(self, group: str, choice: str) -> None:
        """Shows which command of a group is the choice made."""
        for name, action in self.by_id.items():
            if name.startswith(f"{group}:"):
                action.setChecked(name == f"{group}:{choice}")

    def remove(self, names: Iterable[str]) -> None:
        """Takes away what this window cannot do (a table that is not in this content)."""
        gone = set(names)
        self.table = tuple(command for command in self.table if command.id not in gone)
        for name in gone:
            action = self.by_id.pop(name, None)
            if action is not None:
                action.setShortcuts([])
                action.setEnabled(False)
