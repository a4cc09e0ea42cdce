"""The lock's dialogs: unlocking, choosing a passphrase, erasing everything. In plain words what each means."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.core.errors import KnownError
from desktop.core.words import translate
from desktop.ui.layouts import inside
from desktop.ui.mine_desk import MineDesk
from desktop.ui.parts import add_answers, card, label
from desktop.ui.text_size import AROUND_WINDOW, follow_window, scaled
from desktop.user.lock import SHORTEST


class AskDialog(QDialog):
    """A heading, words, fields, a line for what went wrong, and two buttons.

    It can be closed while the desk works; what the desk does goes on.
    """

    def __init__(self, parent: QWidget | None, desk: MineDesk, title: str, deed: str) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        follow_window(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 20)
        # Not a least width of the dialog: that would be instead of what a line that cannot be broken needs.
        column.addStrut(min(scaled(self, 480), self.screen().availableSize().width() - AROUND_WINDOW) - 2 * 26)
        column.setSpacing(10)
        column.addWidget(label(title, "h2", wrap=True))
        self.column = inside(column, QVBoxLayout())
        self.column.setSpacing(8)
        self.wrong = label("", "", wrap=True)
        self.wrong.setProperty("look", "wrong")
        self.wrong.hide()
        column.addWidget(self.wrong)
        column.addSpacing(6)
        row = inside(column, QHBoxLayout())
        row.addStretch(1)
        self.no, self.yes = add_answers(row, self, deed)

    def secret(self, name: str) -> QLineEdit:
        """A field for a passphrase, with its name above it."""
        self.column.addWidget(label(name, "section"))
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.setMaxLength(500)
        self.column.addWidget(field)
        return field

    def notice(self, look: str, text: str) -> QFrame:
        """Words in a frame."""
        frame, inner = card(look, (14, 10, 14, 10))
        inner.addWidget(label(text, "", wrap=True))
        self.column.addWidget(frame)
        return frame

    def working(self, is_working: bool) -> None:
        """While the engine works nothing can be pressed."""
        self.yes.setEnabled(not is_working)
        if is_working:
            self.wrong.hide()

    def say(self, error: KnownError) -> None:
        """What went wrong, in place."""
        self.working(False)
        self.wrong.setText(str(error))
        self.wrong.show()
        self._fit()

    def finish(self) -> None:
        """Closes it when all is done, unless it has been closed meanwhile."""
        if isValid(self):
            self.accept()

    def fail(self, error: KnownError) -> None:
        """What went wrong: in place, or in the window when this has been closed meanwhile."""
        if isValid(self):
            self.say(error)
        else:
            self._desk.noticed.emit(str(error))

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words are, and the keyboard where one begins: what is asked for was made after the buttons."""
        asked = [w for w in self.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        asked = [*(w for w in asked if w not in (self.no, self.yes)), self.no, self.yes]
        for one, following in pairwise(asked):
            QWidget.setTabOrder(one, following)
        super().showEvent(event)
        asked[0].setFocus()
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))


class UnlockDialog(AskDialog):
    """Asks for the passphrase."""

    def __init__(self, parent: QWidget | None, desk: MineDesk) -> None:
        super().__init__(
            parent, desk, translate("UnlockDialog", "Lås upp dina anteckningar"), translate("UnlockDialog", "Lås upp")
        )
        self.phrase = self.secret(self.tr("Lösenfras"))
        self.yes.clicked.connect(self._unlock)
        self.phrase.setFocus()

    def _unlock(self) -> None:
        self.working(True)
        self._desk.unlock(self.phrase.text(), self.finish, self._wrong)

    def _wrong(self, error: KnownError) -> None:
        if not isValid(self):
            return  # who closed it asks for nothing any more
        self.say(error)
        self.phrase.selectAll()
        self.phrase.setFocus()


class PassphraseDialog(AskDialog):
    """Chooses a passphrase, changes it, or takes it away."""

    def __init__(self, parent: QWidget | None, desk: MineDesk) -> None:
        has = desk.data.has_passphrase
        title = (
            translate("PassphraseDialog", "Byt lösenfras")
            if has
            else translate("PassphraseDialog", "Lås med en lösenfras")
        )
        super().__init__(
            parent, desk, title, translate("PassphraseDialog", "Byt") if has else translate("PassphraseDialog", "Lås")
        )
        words = self.tr(
            "Allt du har skrivit, och alla säkerhetskopior, krypteras. Utan lösenfrasen kan ingen läsa det: inte den "
            "som lånar datorn, inte den som hittar USB-minnet."
        )
        self.column.addWidget(label(words, "", wrap=True))
        self.old = self.secret(self.tr("Lösenfrasen som gäller nu")) if has else None
        self.new = self.secret(self.tr("Ny lösenfras (minst %d tecken, gärna några ord)") % SHORTEST)
        self.again = self.secret(self.tr("Samma en gång till"))
        self.notice(
            "warning",
            self.tr(
                "Glömmer du lösenfrasen är anteckningarna borta för alltid. Ingen kan hjälpa dig: inte vi, inte "
                "IT-avdelningen. Skriv upp den och förvara lappen någon annanstans än datorn."
            ),
        )
        self.sure = QCheckBox(self.tr("Jag förstår att ingen kan återställa en glömd lösenfras"))
        self.column.addWidget(self.sure)
        self.yes.setEnabled(False)
        self.sure.toggled.connect(self.yes.setEnabled)
        self.yes.clicked.connect(self._set)

    def _set(self) -> None:
        new, old = self.new.text(), self.old.text() if self.old is not None else ""
        if new != self.again.text():
            self.say(KnownError(self.tr("De två lösenfraserna är inte lika.")))
            return
        self.working(True)
        self._desk.flush()
        words = self.tr("Dina anteckningar är krypterade med din lösenfras.")

        def done(_: None) -> None:
            self._desk.changed_state()
            self._desk.noticed.emit(words)
            self.finish()

        self._desk.work(lambda data: data.set_passphrase(new, old), done, self.fail)


class UnencryptDialog(AskDialog):
    """Takes the passphrase away."""

    def __init__(self, parent: QWidget | None, desk: MineDesk) -> None:
        super().__init__(
            parent, desk, translate("UnencryptDialog", "Ta bort låset"), translate("UnencryptDialog", "Ta bort låset")
        )
        words = self.tr("Därefter kan den som använder den här datorn läsa det du har skrivit.")
        self.column.addWidget(label(words, "", wrap=True))
        self.old = self.secret(self.tr("Lösenfras"))
        self.yes.clicked.connect(self._take)

    def _take(self) -> None:
        old = self.old.text()
        self.working(True)
        self._desk.flush()
        self._desk.work(lambda data: data.remove_passphrase(old), lambda _: self._done(), self.fail)

    def _done(self) -> None:
        self._desk.changed_state()
        self.finish()


class EraseDialog(AskDialog):
    """Erases everything that is the user's own."""

    def __init__(self, parent: QWidget | None, desk: MineDesk, erased: Callable[[], None]) -> None:
        super().__init__(
            parent, desk, translate("EraseDialog", "Radera allt mitt"), translate("EraseDialog", "Radera allt")
        )
        self._erased = erased
        words = self.tr(
            "Alla anteckningar, bokmärken och samlingar raderas från den här datorn, med säkerhetskopior, historik och "
            "senaste sökningar. Det går inte att ångra. Filer som du själv har sparat någon annanstans finns kvar."
        )
        self.column.addWidget(label(words, "", wrap=True))
        more = self.tr(
            "Filerna skrivs över innan de tas bort. På USB-minnen och SSD-diskar kan rester ändå finnas kvar en tid; "
            "bara den som har låst med lösenfras är säker mot det."
        )
        self.column.addWidget(label(more, "small", wrap=True))
        self.sure = QCheckBox(self.tr("Ja, radera allt som är mitt"))
        self.column.addWidget(self.sure)
        self.yes.setEnabled(False)
        self.yes.setDefault(False)
        self.no.setDefault(True)
        self.sure.toggled.connect(self.yes.setEnabled)
        self.yes.clicked.connect(self._erase)

    def _erase(self) -> None:
        self.working(True)
        self._desk.erase(self._done, self.fail)

    def _done(self) -> None:
        self._erased()
        self.finish()
