"""A note while it is being written: what is typed is on disk within a second.

Pure: no thread and no timer. The window asks `wait` when to save, hands what `begin` gives to the
writer, and tells the draft how it went. Whatever goes wrong, the text stays in the draft.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.user.errors import UserDataError
from desktop.user.notes import Notes, Written
from desktop.user.records import Note, Place

PAUSE = 0.25
"""Seconds without a key after which is saved."""
LONGEST = 0.6
"""Seconds after the first unsaved key after which is saved, however fast somebody types."""
AGAIN = 1.0
"""Seconds until a save that failed is tried again."""


@dataclass(frozen=True, slots=True)
class Order:
    """A text on its way to the disk."""

    place: Place
    note: Note | None
    text: str = field(repr=False)

    def run(self, notes: Notes) -> Written | None:
        """Saves it (on any thread). An emptied note is removed, an empty new one is never made."""
        if self.text.strip():
            return notes.write(self.place, self.text, self.note)
        if self.note is not None:
            notes.remove(self.note.id)
        return None


class Draft:
    """What is typed on one place. `note` is the note as it is on disk, None until there is one."""

    def __init__(self, place: Place, note: Note | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self.place = place
        self.note = note
        self.text = "" if note is None else note.text
        self.problem: UserDataError | None = None
        self.kept_apart = False
        self._on_disk = self.text
        self._clock = clock
        self._first = self._last = 0.0
        self._running: Order | None = None
        self._failed_at = 0.0

    @property
    def is_saved(self) -> bool:
        """Whether every key typed is on disk."""
        return self.text == self._on_disk and self._running is None

    def type(self, text: str) -> None:
        """Takes the text as it now stands in the editor."""
        if text == self.text:
            return
        now = self._clock()
        if self.text == self._on_disk:
            self._first = now
        self.text, self._last = text, now

    def wait(self) -> float | None:
        """Seconds until it should be saved (0: now); None when there is nothing to save or it is being saved."""
        if self._running is not None or self.text == self._on_disk:
            return None
        now = self._clock()
        if self.problem is not None:
            return max(0.0, self._failed_at + AGAIN - now)
        return max(0.0, min(self._last + PAUSE, self._first + LONGEST) - now)

    def begin(self) -> Order | None:
        """What is to be saved now; None when nothing is, or a save is already under way."""
        if self._running is not None or self.text == self._on_disk:
            return None
        self._running = Order(self.place, self.note, self.text)
        return self._running

    def done(self, written: Written | None) -> None:
        """The order of `begin` is on disk."""
        if self._running is None:
            return
        self._on_disk = self._running.text
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
