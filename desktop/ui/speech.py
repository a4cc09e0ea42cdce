"""What the window knows of the system's voices, and the port through which it speaks. Pure: no Qt is loaded."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

SLOWEST, FASTEST = -0.6, 0.6
RATES = (SLOWEST, -0.3, 0.0, 0.3, FASTEST)
"""The speeds to choose from; 0 is the voice's own."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice of the system. `locale` is written as in sv_SE."""

    name: str
    locale: str

    @property
    def id(self) -> str:
        """What it is remembered by."""
        return f"{self.name}|{self.locale}"

    @property
    def language(self) -> str:
        """The language it speaks: sv."""
        return self.locale.partition("_")[0]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why nothing can be read aloud.

    kind: "library" (a library that speech needs cannot be loaded; `detail` is its name), "engine" (nothing on
    the system speaks), "voices" (it has no voice), "silent" (it does not answer) or "start" (its process did not).
    """

    kind: str
    detail: str = ""


class Speech(Protocol):
    """Says one text at a time with the system's voices. Signals (Qt's) tell what becomes of it.

    opened(): the voices are known, or the problem is. begun(int): the text with a number is heard.
    done(int): it has been said. failed(): nothing more can be said; `problem` tells why.
    """

    opened: Any
    begun: Any
    done: Any
    failed: Any
    problem: Problem | None

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Every voice of the system, when it is open."""

    @property
    def is_open(self) -> bool:
        """Whether the voices are known."""

    def open(self) -> None:
        """Looks for voices; opened() comes when that is over, later than this call."""

    def say(self, text: str, voice: Voice, rate: float) -> int:
        """Says a text instead of what is being said; its number is what begun() and done() tell of."""

    def stop(self) -> None:
        """Falls silent at once. done() does not come for what was broken off."""

    def close(self) -> None:
        """Ends all that has to do with speech; it may be opened again."""


def spoken_language(tag: str) -> str:
    """The language that a version of a page is spoken in: sv for sv-simple."""
    return tag.partition("-")[0]


def voices_for(voices: Iterable[Voice], tag: str) -> list[Voice]:
    """The voices that speak a page's language, in the order of the system."""
    return [voice for voice in voices if voice.language == spoken_language(tag)]


def plain_voices(voices: Iterable[Voice]) -> tuple[Voice, ...]:
    """Without the hundreds of variants ("Swedish+Alex") that some systems make of each voice, and without doubles."""
    found = dict.fromkeys(voices)
    names = {voice.id for voice in found}
    return tuple(v for v in found if "+" not in v.name or f"{v.name.partition('+')[0]}|{v.locale}" not in names)


def chosen_voice(voices: Iterable[Voice], tag: str, wanted: str = "") -> Voice | None:
    """The voice with the id that a person chose, else the first that speaks the language, else None."""
    known = list(voices)
    by_id = {voice.id: voice for voice in known}
    return by_id.get(wanted) or next(iter(voices_for(known, tag)), None)
