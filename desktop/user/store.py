"""Everything a person keeps, over one open connection."""

import sqlite3
from collections.abc import Callable

from desktop.user.bookmarks import Bookmarks
from desktop.user.clock import Clock, local_time
from desktop.user.collections import Collections
from desktop.user.journal import Journal
from desktop.user.notes import Notes
from desktop.user.settings import PastVisits, Settings


class UserStore:
    """The parts share one journal: their changes are undone in the order they were made."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        clock: Clock = local_time,
        in_place: Callable[[], bool] = lambda: True,
    ) -> None:
        self.journal = Journal(connection, in_place)
        self.notes = Notes(self.journal, clock)
        self.bookmarks = Bookmarks(self.journal, clock)
        self.collections = Collections(self.journal, clock)
        self.settings = Settings(self.journal)
        self.visits = PastVisits(self.journal, self.settings, clock)

    def close(self) -> None:
        """Closes the connection and forgets what could be undone."""
        with self.journal.lock:
            self.journal.forget()
            self.journal.connection.close()
