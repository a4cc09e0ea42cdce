"""The time as text for people. Nothing is ever ordered by it: a clock may be set back."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]


def local_time() -> datetime:
    """Now, with the offset of the place."""
    return datetime.now().astimezone()


def stamp(clock: Clock) -> str:
    """ISO 8601 with seconds and offset."""
    return clock().isoformat(timespec="seconds")
