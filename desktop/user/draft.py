"""A note while it is being written: the first key is on its way at once, all that is typed within a second.

Pure: no thread and no timer. The window asks `wait` when to save, hands what `begin` gives to the
writer, and tells the draft how it went. Whatever goes wrong, the text stays in the draft.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.user.errors import UserDataError
from desktop.user.notes import Notes, Written
from desktop.user.records import Note, Place

SOON = 0.05
"""Seconds after the first key since a rest after which is saved: so little is lost when the program is killed."""
PAUSE = 0.25
"""Seconds without a key after which is saved."""
LONGEST = 0.6
"""Seconds after the first unsaved key after which is saved, however fast somebody types."""
AGAIN = 1.0
"""Seconds until a save that failed is tried again."""


@dataclass(slots=True)
class OnDisk:
    """The note as the last save left it; only the one who saves touches it."""

    note: Note | None


@dataclass(frozen=True, slots=True)
class Order:
    """A text on its way to the disk. Orders of one draft are run one after the other, in order."""

    place: Place
    on_disk: OnDisk
    text: str = field(repr=False)

    def run(self, notes: Notes) -> Written | None:
        """Saves it (on any thread). An emptied note is removed, an empty new one is never made."""
        note = self.on_disk.note
        if self.text.strip():
            written = notes.write(self.place, self.text, note)
            self.on_disk.note = written.note
            return written
        if note is not None:
            notes.remove(note.id)
        self.on_disk.note = None
        return None


class Draft:
    """What is typed on one place. `note` is the note as it is on disk, None until there is one."""

    def __init__(self, place: Place, note: Note | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self.place = place
        self.note = note
        self.text = "" if note is None else note.text
        self.problem: UserDataError | None = None
        self.kept_apart = False
        self._saved_text = self.text
        self._on_disk = OnDisk(note)
        self._clock = clock
        self._first = self._last = 0.0
        self._sent = float("-inf")
        self._running: Order | None = None
        self._failed_at = 0.0

    @property
    def is_saved(self) -> bool:
        """Whether every key typed is on disk."""
        return self.text == self._saved_text and self._running is None

    def type(self, text: str) -> None:
        """Takes the text as it now stands in the editor."""
        if text == self.text:
            return
        now = self._clock()
        if self.text == self._saved_text:
            self._first = now
        self.text, self._last = text, now

    def wait(self) -> float | None:
        """Seconds until it should be saved (0: now); None when there is nothing to save or it is being saved."""
        if self._running is not None or self.text == self._saved_text:
            return None
        now = self._clock()
        if self.problem is not None:
            return max(0.0, self._failed_at + AGAIN - now)
        rested = self._first - self._sent >= LONGEST
        return max(0.0, min(self._last + PAUSE, self._first + (SOON if rested else LONGEST)) - now)

    def begin(self) -> Order | None:
        """What is to be saved now; None when nothing is, or a save is already under way."""
        if self._running is not None or self.text == self._saved_text:
            return None
        self._running = Order(self.place, self._on_disk, self.text)
        self._sent = self._clock()
        return self._running

    def last(self) -> Order | None:
        """What is to be saved before the end, also behind a save that is under way."""
        text = self._saved_text if self._running is None else self._running.text
        return None if text == self.text else Order(self.place, self._on_disk, self.text)

    def done(self, written: Written | None) -> None:
        """The order of `begin` is on disk."""
        if self._running is None:
            return
        self._saved_text = self._running.text
        self._running = None
        self._first = self._clock()
        self.note = None if written is None else written.note
        self.kept_apart = self.kept_apart or (written is not None and written.kept_apart)
        self.problem = None

    def failed(self, error: UserDataError) -> None:
        """The order of `begin` could not be saved; it is tried again."""
        self._running = None
        self.problem = error
        self._failed_at = self._clock()

    def save(self, notes: Notes) -> bool:
        """Saves at once on this thread; whether everything is on disk now (else see `problem`)."""
        order = self.begin()
        if order is not None:
            try:
                self.done(order.run(notes))
            except UserDataError as error:
                self.failed(error)
        return self.is_saved
