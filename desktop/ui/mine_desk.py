"""The desk of what is the reader's own: one writer, drafts saved as they are typed, the idle lock."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.core.errors import KnownError
from desktop.jobs.runner import Lane
from desktop.user.draft import Draft, Order
from desktop.user.editions import ContentEdition
from desktop.user.errors import DamagedError, ReplacedError, UserDataError
from desktop.user.lock import IdleLock
from desktop.user.notes import Written
from desktop.user.records import Note, Place
from desktop.user.session import State, UserData
from desktop.user.settings import DEFAULTS
from desktop.user.store import UserStore

BACKUP_AFTER_MS = 20_000
INDEX_AT_ONCE = 150
IDLE_LOOK_MS = 5_000
_PRESENCE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)
ValueT = TypeVar("ValueT")


class MineDesk(QObject):
    """Views ask it for what is kept and tell it what to do; it tells them when something changed."""

    changed = Signal()
    """Something that is kept was added, changed or taken away."""
    stateChanged = Signal()
    """The data was opened, locked, unlocked or erased."""
    draftChanged = Signal(object)
    """A Draft was saved, or could not be."""
    aboutToEnd = Signal()
    """The data is about to be closed or locked: what is not yet handed over must be now."""
    noticed = Signal(str)
    """One sentence for the status line."""

    def __init__(
        self, data: UserData, lane: Lane[UserData], edition: ContentEdition, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.data = data
        self.begun = False
        self.edition = edition
        self.idle = IdleLock(0)
        self._lane = lane
        self._drafts: list[Draft] = []
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.timeout.connect(self._save_due)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(BACKUP_AFTER_MS)
        self._later.timeout.connect(self._back_up_daily)
        self._watching = QTimer(self)
        self._watching.setInterval(IDLE_LOOK_MS)
        self._watching.timeout.connect(self._look_idle)

    # -- state ------------------------------------------------------------------------------

    @property
    def store(self) -> UserStore | None:
        """The open data, or None while it is locked, closed or being changed."""
        try:
            return self.data.store if self.data.state in (State.OPEN, State.READ_ONLY) else None
        except UserDataError:
            return None  # closed on the writer's thread between the two

    def begin(self) -> None:
        """Opens the data, away from this thread."""
        self.begun = True
        self.work(lambda data: data.open(), lambda _: self._opened())

    def unlock(self, passphrase: str, done: Callable[[], None], failed: Callable[[KnownError], None]) -> None:
        """Opens locked data."""

        def opened(_: None) -> None:
            self._opened()
            done()

        self.work(lambda data: data.unlock(passphrase), opened, failed)

    def lock(self) -> None:
        """Saves what is being written and locks."""
        if self.data.state is not State.OPEN or not self.data.has_passphrase:
            return
        self.flush()
        self.work(lambda data: data.lock(), lambda _: self._locked())

    def work(
        self,
        job: Callable[[UserData], ValueT],
        done: Callable[[ValueT], None],
        failed: Callable[[KnownError], None] | None = None,
    ) -> None:
        """Runs a job on the writer's thread, after those before it. A known error is told."""

        def wrong(error: Exception) -> None:
            if not isinstance(error, KnownError):
                raise error
            self._heed(error)
            (failed or (lambda known: self.noticed.emit(str(known))))(error)

        self._lane.submit(job, done, wrong)

    def erase(self, done: Callable[[], None], failed: Callable[[KnownError], None]) -> None:
        """Erases everything and begins anew with nothing. What is being written goes too."""
        self._drafts.clear()
        self._saving.stop()

        def erased(_: State) -> None:
            self._opened()
            done()

        def job(data: UserData) -> State:
            data.erase()
            return data.open()

        self.work(job, erased, failed)

    def changed_state(self) -> None:
        """After a job that opened, encrypted, restored or erased: views begin anew."""
        self._opened()

    def _opened(self) -> None:
        self._drafts = [draft for draft in self._drafts if not draft.is_saved]
        if self.store is not None:
            self.idle = IdleLock(self._idle_minutes() if self.data.has_passphrase else 0)
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
            if self.idle.minutes:
                application.installEventFilter(self)
        self._watching.start() if self.idle.minutes else self._watching.stop()
        if self.data.notice:
            self.noticed.emit(self.data.notice)
        if self.data.state is State.OPEN:
            self._later.start()
        self.stateChanged.emit()
        self.changed.emit()

    def _idle_minutes(self) -> int:
        kept = self.read(lambda store: [int(store.settings.get("lock.minutes"))])
        return kept[0] if kept else int(DEFAULTS["lock.minutes"])

    def _locked(self) -> None:
        self._drafts.clear()
        self._watching.stop()
        self.stateChanged.emit()
        self.changed.emit()

    def _heed(self, error: KnownError) -> None:
        """What some errors ask for besides being told."""
        if isinstance(error, ReplacedError):
            self.begin()
        elif isinstance(error, DamagedError) and self.data.state is State.OPEN:
            self.work(lambda data: data.recover(), lambda _: self._opened())

    # -- changes that are made at once ------------------------------------------------------

    def do(self, deed: Callable[[UserStore], ValueT]) -> ValueT | None:
        """Makes a small change now; None when it could not be made (which is told)."""
        store = self.store
        if store is None:
            self.noticed.emit(self.tr("Dina anteckningar är inte öppna."))
            return None
        try:
            value = deed(store)
        except KnownError as error:
            self._heed(error)
            self.noticed.emit(str(error))
            return None
        self.changed.emit()
        return value

    def read(self, wish: Callable[[UserStore], list[ValueT]]) -> list[ValueT]:
        """Reads a list of what is kept; an empty one while it cannot be read."""
        store = self.store
        if store is None:
            return []
        try:
            return wish(store)
        except UserDataError as error:
            if store is not self.store:
                return []  # closed on the writer's thread in this very moment
            self._heed(error)
            self.noticed.emit(str(error))
            return []

    def undo(self) -> None:
        """Takes the last change back."""
        self._turn(back=True)

    def redo(self) -> None:
        """Does it again."""
        self._turn(back=False)

    def _turn(self, back: bool) -> None:
        self.flush()

        def turn(data: UserData) -> str:
            journal = data.store.journal
            return journal.undo() if back else journal.redo()

        def turned(name: str) -> None:
            self._drafts.clear()
            nothing = self.tr("Det finns inget att ångra.") if back else self.tr("Det finns inget att göra om.")
            words = self.tr("Ångrat.") if back else self.tr("Gjort igen.")
            self.noticed.emit(words if name else nothing)
            self.changed.emit()

        self.work(turn, turned)

    # -- notes being written ----------------------------------------------------------------

    def draft(self, place: Place, note: Note | None) -> Draft:
        """The draft of a note (or of a new one on a place); the same one while it is not all on disk."""
        spot = (place.page, place.paragraph)
        for draft in self._drafts:
            same = draft.note is not None and note is not None and draft.note.id == note.id
            new = draft.note is None or note is None
            if (same or (new and spot == (draft.place.page, draft.place.paragraph))) and not draft.is_saved:
                return draft
        self._drafts = [draft for draft in self._drafts if not draft.is_saved]
        return Draft(place, note)

    def type(self, draft: Draft, text: str) -> None:
        """Takes what is typed; it is on disk within a second."""
        draft.type(text)
        if draft not in self._drafts:
            self._drafts.append(draft)
        self._plan()

    def flush(self) -> None:
        """Sends everything that is typed to the writer now, in front of whatever comes after."""
        self.aboutToEnd.emit()
        for draft in self._drafts:
            order = draft.last()
            if order is not None:
                self.work(_run(order), lambda _: None)

    def _plan(self) -> None:
        waits = [wait for draft in self._drafts if (wait := draft.wait()) is not None]
        if waits:
            self._saving.start(round(min(waits) * 1000))

    def _save_due(self) -> None:
        for draft in self._drafts:
            if draft.wait() == 0:
                self.save(draft)
        self._plan()

    def save(self, draft: Draft) -> None:
        """Sends a draft's text to the writer now."""
        order = draft.begin()
        if order is None:
            return

        def done(written: Written | None) -> None:
            draft.done(written)
            self.draftChanged.emit(draft)
            self._plan()
            if draft.is_saved:
                self.changed.emit()

        def failed(error: KnownError) -> None:
            draft.failed(error if isinstance(error, UserDataError) else UserDataError(error.message, error.hint))
            self.draftChanged.emit(draft)
            self._plan()

        self.work(_run(order), done, failed)

    # -- what happens by itself -------------------------------------------------------------

    def _back_up_daily(self) -> None:
        self.work(lambda data: data.back_up(only_if_due=True), lambda _: None)
        self._index_more(INDEX_AT_ONCE)

    def _index_more(self, taken: int) -> None:
        """Takes notes into the index a few at a time, so that the writer is never away for long."""
        if taken < INDEX_AT_ONCE:
            return

        def index(data: UserData) -> int:
            from desktop.ui.mine_analyser import SwedishWords
            from desktop.user.note_index import NoteIndex

            if data.state is not State.OPEN:
                return 0
            return NoteIndex(data.store.journal, SwedishWords()).refresh(INDEX_AT_ONCE)

        self.work(index, self._index_more)

    def _look_idle(self) -> None:
        if self.idle.is_due():
            self.lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices that somebody is there."""
        if event.type() in _PRESENCE:
            self.idle.touch()
        return False

    def end(self) -> None:
        """Saves what is being written and stops the timers. The lane is ended by its runner after this."""
        self.flush()
        for timer in (self._saving, self._later, self._watching):
            timer.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)


def _run(order: Order) -> Callable[[UserData], Written | None]:
    return lambda data: order.run(data.store.notes)
