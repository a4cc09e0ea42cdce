"""Settings that belong to a person's own data, and the history of what was read."""

import json
from typing import Any

from desktop.user.clock import Clock, local_time, stamp
from desktop.user.errors import known_errors
from desktop.user.journal import Journal
from desktop.user.records import PastVisit, Place

DEFAULTS: dict[str, Any] = {
    "history.keep": True,
    "history.most": 500,
    "lock.minutes": 10,
    "notes.privacy_seen": False,
}
"""Every setting there is, with what holds until it is changed."""


class Settings:
    """Reads and writes the settings in DEFAULTS. They are no step to undo."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def get(self, key: str) -> Any:
        """The value, or the default where none is set or the stored one is of another type."""
        default = DEFAULTS[key]
        rows = self._journal.query("SELECT value FROM setting WHERE key = ?", (key,))
        try:
            value = json.loads(str(rows[0][0])) if rows else default
        except ValueError:
            return default
        return value if type(value) is type(default) else default

    def set(self, key: str, value: Any) -> None:
        """Keeps a value of the default's type."""
        if type(value) is not type(DEFAULTS[key]):
            raise TypeError(f"{key} is a {type(DEFAULTS[key]).__name__}")
        with self._journal.lock, known_errors():
            self._journal.connection.execute(
                "INSERT INTO setting(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                (key, json.dumps(value)),
            )


class PastVisits:
    """The pages that were read, newest first. A person can switch it off and clear it."""

    def __init__(self, journal: Journal, settings: Settings, clock: Clock = local_time) -> None:
        self._journal = journal
        self._settings = settings
        self._clock = clock

    def add(self, place: Place) -> None:
        """Keeps that a place was read, unless history is switched off."""
        if not self._settings.get("history.keep"):
            return
        with self._journal.lock, known_errors():
            # Ordered by number: the clock may be set back.
            number = self._journal.connection.execute(
                "INSERT INTO visit(page, paragraph, language, title, at) VALUES(?, ?, ?, ?, ?)",
                (place.page, place.paragraph, place.language, place.title, stamp(self._clock)),
            ).lastrowid
            if number is not None and number % 20 == 0:
                oldest = number - int(self._settings.get("history.most"))
                self._journal.connection.execute("DELETE FROM visit WHERE number <= ?", (oldest,))

    def newest(self, count: int = 50) -> list[PastVisit]:
        """The last pages read, newest first."""
        rows = self._journal.query(
            "SELECT number, page, paragraph, language, title, at FROM visit ORDER BY number DESC LIMIT ?", (count,)
        )
        return [PastVisit(int(n), Place(str(p), str(a), str(la), str(t)), str(at)) for n, p, a, la, t, at in rows]

    def clear(self) -> None:
        """Forgets all of it."""
        with self._journal.lock, known_errors():
            self._journal.connection.execute("DELETE FROM visit")
