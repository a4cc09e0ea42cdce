"""Safety: backups and going back to one, the lock, everything to a file and back, erasing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.core.words import translate
from desktop.ui.folders import start_file, start_folder, used
from desktop.ui.icons import Icons
from desktop.ui.layouts import inside
from desktop.ui.mine_desk import MineDesk
from desktop.ui.mine_list import Line, MineList
from desktop.ui.mine_lock import EraseDialog, PassphraseDialog, UnencryptDialog
from desktop.ui.mine_parts import icon_words
from desktop.ui.parts import button, label, scrolled_column
from desktop.ui.saving import may_save
from desktop.ui.spoken import name_choice
from desktop.ui.text_size import follow_window
from desktop.ui.theme import Themes
from desktop.ui.touch import scroll_all_by_touch
from desktop.ui.translations import day_text
from desktop.user.files import BackupFile
from desktop.user.transfer import Merged, export_all, import_all

MINUTES = (2, 5, 10, 30)


def _scrolled(outer: QVBoxLayout) -> QVBoxLayout:
    """A column that takes the room between the heading and the foot, and scrolls where the letters need more."""
    body = QWidget()
    outer.addWidget(body, 1)
    column = scrolled_column(body)
    column.setContentsMargins(0, 0, 6, 0)
    column.setSpacing(8)
    return column


class SafetyDialog(QDialog):
    """Opens on what there is; every button says in words what it does."""

    def __init__(
        self, parent: QWidget | None, desk: MineDesk, themes: Themes, icons: Icons, erased: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Säkerhet för det som är mitt"))
        follow_window(self, 640, 620)
        self._desk, self._icons, self._erased = desk, icons, erased
        self._backups: dict[str, BackupFile] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 22, 26, 20)
        outer.setSpacing(8)
        outer.addWidget(label(self.tr("Säkerhet för det som är mitt"), "h2", wrap=True))
        column = _scrolled(outer)
        self.message = label("", "muted", wrap=True)
        self._lock(column)
        self._backup(column, themes)
        self._files(column)
        outer.addSpacing(4)
        outer.addWidget(self.message)
        self._foot(outer)
        desk.stateChanged.connect(self.fill)
        desk.noticed.connect(self.message.setText)
        self.fill()
        scroll_all_by_touch(self)

    def _heading(self, column: QVBoxLayout, text: str) -> None:
        column.addSpacing(8)
        column.addWidget(label(text, "h3"))

    def _row(self, column: QVBoxLayout) -> QHBoxLayout:
        row = inside(column, QHBoxLayout())
        row.setSpacing(8)
        return row

    def _button(self, row: QHBoxLayout, text: str, icon: str, deed: Callable[[], object]) -> QWidget:
        made = icon_words(self._icons, text, icon)
        made.clicked.connect(lambda: deed())
        row.addWidget(made)
        return made

    def _lock(self, column: QVBoxLayout) -> None:
        self._heading(column, self.tr("Lås"))
        self.lock_words = label("", "muted", wrap=True)
        column.addWidget(self.lock_words)
        row = self._row(column)
        self.choose = self._button(row, self.tr("Lås med en lösenfras …"), "lock", self._choose)
        self.change = self._button(row, self.tr("Byt lösenfras …"), "lock", self._choose)
        self.open_up = self._button(row, self.tr("Ta bort låset …"), "lock-open", self._unencrypt)
        self.minutes = QComboBox()
        name_choice(self.minutes, self.tr("Lås igen när ingen har rört datorn"))
        for minutes in MINUTES:
            self.minutes.addItem(self.tr("Lås efter %n minut(er)", "", minutes), minutes)
        self.minutes.addItem(self.tr("Lås bara när jag säger till"), 0)
        self.minutes.activated.connect(lambda _: self._set_minutes())
        row.addWidget(self.minutes)
        row.addStretch(1)

    def _backup(self, column: QVBoxLayout, themes: Themes) -> None:
        self._heading(column, self.tr("Säkerhetskopior"))
        words = self.tr("En görs varje dag som du använder programmet, och kontrolleras när den görs.")
        column.addWidget(label(words, "muted", wrap=True))
        self.list = MineList(themes, self._icons, self.tr("Säkerhetskopior"))
        self.list.setMinimumHeight(110)
        column.addWidget(self.list, 1)
        row = self._row(column)
        self.make = self._button(row, self.tr("Säkerhetskopiera nu"), "save", self._make)
        self.restore = self._button(row, self.tr("Gå tillbaka till den valda …"), "rotate-ccw", self._ask_restore)
        row.addStretch(1)

    def _files(self, column: QVBoxLayout) -> None:
        self._heading(column, self.tr("Ta med till en annan dator"))
        words = self.tr("Filen kan läsas av den som har den, också när du har ett lås här.")
        column.addWidget(label(words, "muted", wrap=True))
        row = self._row(column)
        self.out = self._button(row, self.tr("Allt mitt till en fil …"), "share-2", self._export)
        self.into = self._button(row, self.tr("Läs in en fil …"), "folder-open", self._import)
        row.addStretch(1)

    def _foot(self, column: QVBoxLayout) -> None:
        row = inside(column, QHBoxLayout())
        self._button(row, self.tr("Radera allt mitt …"), "trash-2", self._erase)
        row.addStretch(1)
        close = button(self.tr("Stäng"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)

    def fill(self) -> None:
        """Shows how things stand."""
        data = self._desk.data
        has, is_open = data.has_passphrase, self._desk.store is not None
        self.choose.setVisible(not has)
        for made in (self.change, self.open_up, self.minutes):
            made.setVisible(has)
        for widget in (
            self.choose,
            self.change,
            self.open_up,
            self.minutes,
            self.make,
            self.restore,
            self.out,
            self.into,
        ):
            widget.setEnabled(is_open)
        locked = self.tr("Det du skriver är krypterat med din lösenfras.")
        plain = self.tr("Det du skriver är inte låst: andra som använder datorn kan läsa det.")
        self.lock_words.setText(locked if has else plain)
        self.minutes.setCurrentIndex(max(0, self.minutes.findData(self._desk.idle.minutes)))
        self._backups = {str(backup.number): backup for backup in data.files.backups()}
        self.list.show_lines([self._line(backup) for backup in self._backups.values()])
        self.restore.setEnabled(is_open and bool(self._backups))

    def _line(self, backup: BackupFile) -> Line:
        size = max(1, round(backup.path.stat().st_size / 1000)) if backup.path.exists() else 0
        reason = self.tr("före en ändring av programmet") if backup.reason else ""
        detail = self.tr("Nummer %(number)d · %(size)s kB") % {
            "number": backup.number,
            "size": QLocale().toString(size),
        }
        return Line(str(backup.number), day_text(backup.day), f"{detail} {reason}".strip(), "history")

    # -- deeds ------------------------------------------------------------------------------

    def _choose(self) -> None:
        PassphraseDialog(self, self._desk).open()

    def _unencrypt(self) -> None:
        UnencryptDialog(self, self._desk).open()

    def _set_minutes(self) -> None:
        minutes = int(self.minutes.currentData())
        self._desk.do(lambda store: store.settings.set("lock.minutes", minutes))
        self._desk.changed_state()

    def _make(self) -> None:
        words = self.tr("Säkerhetskopian är gjord och kontrollerad.")

        def made(backup: BackupFile | None) -> None:
            if isValid(self):
                self.fill()
            if backup is not None:
                self._desk.noticed.emit(words)

        self._desk.flush()
        self._desk.work(lambda data: data.back_up(), made)

    def _ask_restore(self) -> None:
        backup = self._backups.get(self.list.current())
        if backup is None:
            return
        words = self.tr(
            "Det som finns nu säkerhetskopieras först, så att du kan ångra dig. Sedan är allt som det var %s."
        )
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), words % day_text(backup.day), parent=self)
        yes = box.addButton(self.tr("Gå tillbaka"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Avbryt"), QMessageBox.ButtonRole.RejectRole))
        box.buttonClicked.connect(lambda pressed: self.restore_from(backup.path) if pressed is yes else None)
        box.open()

    def restore_from(self, path: Path) -> None:
        """Goes back to a backup."""

        words = self.tr("Allt är som det var i säkerhetskopian.")

        def done(_: None) -> None:
            self._desk.changed_state()
            self._desk.noticed.emit(words)

        self._desk.flush()
        self._desk.work(lambda data: data.restore(path), done)

    def _export(self) -> None:
        if not may_save(self):
            return
        start = start_file(self.tr("mitt i Brobyggaren.brodata"))
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Allt mitt till en fil"), start, "Brobyggaren (*.brodata)")
        if path:
            used(path)
            target = Path(path).with_suffix(".brodata")
            self._desk.flush()
            words = self.tr("Allt är sparat i %s.") % target.name
            self._desk.work(
                lambda data: export_all(data.store.journal, target), lambda _: self._desk.noticed.emit(words)
            )

    def _import(self) -> None:
        title = self.tr("Läs in en fil")
        path, _ = QFileDialog.getOpenFileName(self, title, str(start_folder()), "Brobyggaren (*.brodata)")
        if path:
            used(path)
            self._desk.work(lambda data: import_all(data.store.journal, Path(path)), self._imported)

    def _imported(self, merged: Merged) -> None:
        words = (
            translate("SafetyDialog", "%n ny(a).", "", merged.added),
            translate("SafetyDialog", "%n fanns redan.", "", merged.known),
            translate("SafetyDialog", "%n anteckning(ar) finns nu i två versioner.", "", merged.kept_apart),
        )
        self._desk.noticed.emit(" ".join(words))
        self._desk.changed.emit()

    def _erase(self) -> None:
        erased, words = self._erased, self.tr("Allt som var ditt är raderat.")

        def gone() -> None:
            erased()
            self._desk.noticed.emit(words)

        EraseDialog(self, self._desk, gone).open()
