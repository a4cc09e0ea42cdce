"""The engine of search with a connection of its own, for one lane."""

from pathlib import Path

from desktop.content.database import open_content
from desktop.search.engine import SearchEngine


class SearchConnection:
    """Opened, used and closed on one thread; only `interrupt` comes from another."""

    def __init__(self, content: Path) -> None:
        self._connection = open_content(content)
        self._engine = SearchEngine(self._connection)
        self.search = self._engine.search
        self.suggest = self._engine.suggest
        self.find = self._engine.find

    def interrupt(self) -> None:
        """Breaks off a running query."""
        self._connection.interrupt()

    def close(self) -> None:
        """Closes the connection."""
        self._connection.close()
