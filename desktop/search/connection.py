"""The engine of search with a connection of its own, for one lane."""

import sqlite3
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from desktop.content.database import connect, told
from desktop.search.engine import SearchEngine

Asked = ParamSpec("Asked")
Found = TypeVar("Found")


def _told(ask: Callable[Asked, Found], name: str) -> Callable[Asked, Found]:
    """The same, raising ContentError where the file is damaged; of a query broken off nobody hears."""

    @wraps(ask)
    def asked(*args: Asked.args, **kwargs: Asked.kwargs) -> Found:
        with told(name):
            return ask(*args, **kwargs)

    return asked


class SearchConnection:
    """Opened, used and closed on one thread; only `interrupt` comes from another."""

    def __init__(self, content: Path) -> None:
        self._connection = connect(content, sqlite3.Connection)
        self._engine = SearchEngine(self._connection)
        self.search = _told(self._engine.search, content.name)
        self.suggest = _told(self._engine.suggest, content.name)
        self.find = _told(self._engine.find, content.name)

    def interrupt(self) -> None:
        """Breaks off a running query."""
        self._connection.interrupt()

    def close(self) -> None:
        """Closes the connection."""
        self._connection.close()
