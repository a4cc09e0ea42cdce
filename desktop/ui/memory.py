"""What the window remembers from one start to the next: one small JSON file, written whole or not at all."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QIODevice, QSaveFile

LARGEST = 1_000_000
Decide = Callable[[dict[str, Any]], dict[str, Any]]


class Memory:
    """Reads and writes the file. Neither ever fails: a window without memory is still a window."""

    def __init__(self, path: Path, decide: Decide = lambda data: data) -> None:
        """`decide` has the last word on what was kept: what the computer's policy has decided.

        What it decides is read and never kept: the file holds what a person chose.
        """
        self._path = path
        self._decide = decide
        self._decided: dict[str, tuple[Any, Any]] = {}

    @property
    def folder(self) -> Path:
        """Where the file lies: the folder of everything that is the user's own."""
        return self._path.parent

    def load(self) -> dict[str, Any]:
        """What was kept, or nothing when there is none or it cannot be understood, and then what is decided."""
        own = self._read()
        data = self._decide(own)
        self._decided = {key: (value, own.get(key)) for key, value in data.items() if own.get(key) != value}
        return data

    def _read(self) -> dict[str, Any]:
        try:
            if self._path.stat().st_size > LARGEST:
                return {}
            data = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return data if isinstance(data, dict) else {}

    def _own(self, data: dict[str, Any]) -> dict[str, Any]:
        """The data with a person's own choice (or none) where what was decided still stands."""
        self._decided = {key: both for key, both in self._decided.items() if data.get(key) == both[0]}
        chosen = {key: own for key, (_, own) in self._decided.items() if own is not None}
        return {key: value for key, value in data.items() if key not in self._decided} | chosen

    def save(self, data: dict[str, Any]) -> bool:
        """Keeps the data; False when it could not be written."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            return False
        file = QSaveFile(str(self._path))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            return False
        file.write(json.dumps(self._own(data), ensure_ascii=False).encode())
        return file.commit()
