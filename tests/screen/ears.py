"""Asks the listener (a program of the system's Python) what a screen reader is told."""

import json
from pathlib import Path
from typing import Any

from .stage import SYSTEM_PYTHON, Stage, read_line, wait_for

LISTENER = Path(__file__).parent / "listener.py"
Thing = dict[str, Any]
"""role, name, states, path and number of children; sometimes a description."""


class Ears:
    """What is told about the program, and what was announced."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._process = stage.run([str(SYSTEM_PYTHON), str(LISTENER)], log="listener", pipes=True)

    def ask(self, do: str, **request: Any) -> Any:
        """One request and its answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do, **request}).encode() + b"\n")
        self._process.stdin.flush()
        line = read_line(self._process.stdout)
        assert line, f"the listener ended: {self._stage.log('listener')}"
        told = json.loads(line)
        assert "ok" in told, f"{do}: {told['error']}"
        return told["ok"]

    def things(self) -> list[Thing]:
        """Everything in sight, from the program down."""
        found: list[Thing] = self.ask("tree")
        return found

    def find(self, role: str = "", name: str = "") -> Thing:
        """Waits for a thing in sight, by its role and what its name holds."""
        found: list[Thing] = []

        def look() -> bool:
            found[:] = [
                thing
                for thing in self.things()
                if (not role or thing["role"] == role) and name.lower() in thing["name"].lower()
            ]
            return bool(found)

        wait_for(look, f"{role} {name!r}")
        return found[0]

    def soon(self, role: str, name: str) -> bool:
        """Whether a thing comes into sight within a few seconds."""
        try:
            wait_for(lambda: any(t["role"] == role and name in t["name"] for t in self.things()), name, 4)
        except AssertionError:
            return False
        return True

    def announced(self, words: str) -> str:
        """Waits until a sentence that holds these words is announced, and gives it."""
        found: list[str] = []

        def look() -> bool:
            found.extend(event["words"] for event in self.ask("events", kind="object:announcement"))
            return any(words.lower() in line.lower() for line in found)

        try:
            wait_for(look, f"the announcement of {words!r}", 15)
        except AssertionError as error:
            raise AssertionError(f"{error}; heard {found}") from None
        return next(line for line in found if words.lower() in line.lower())

    def close(self) -> None:
        """Ends the listener."""
        self._stage.end(self._process)
