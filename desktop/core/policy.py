"""What the one who looks after the computer has decided: defaults and locks, the same for everybody on it.

The file policy.toml is read from the system's own place, where only an administrator can write:
/etc/brobyggaren on Linux, C:\\ProgramData\\Brobyggaren on Windows, /Library/Application Support/Brobyggaren
on macOS; where there is none, from the program's own folder (a USB stick for a class). Every key may be left out:

    start_page = "guide-skola"        # the page that is opened first
    language = "sv-simple"            # the language to begin with
    program_language = "en"           # the language of the program itself: sv or en
    letterheads = "/srv/brevhuvuden"  # folder with the letterheads of the organisation
    content = "/srv/content.db"       # another place for the reference work
    presentation_only = true          # only presentations can be opened
    export = false                    # nothing can be saved as a file, exported or shared
    locked = ["language"]             # defaults that a person cannot change

A file that cannot be understood stops the program: a lock that fails open is none.
"""

import os
import re
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.core.errors import KnownError
from desktop.core.languages import PROGRAM_LANGUAGES
from desktop.core.paths import program_folder
from desktop.core.words import translate

FILE = "policy.toml"
LOCKABLE = ("start_page", "language", "program_language", "letterheads", "content")
"""Defaults that can be locked; presentation_only and export hold always."""

_LARGEST = 100_000
_PAGE = re.compile(r"[a-z0-9][a-z0-9-]{0,99}")
_PROGRAM_LANGUAGE = re.compile("|".join(PROGRAM_LANGUAGES))
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


class PolicyError(KnownError):
    """The policy file cannot be read or understood."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The decisions; None or an empty value where nothing was decided."""

    start_page: str = ""
    language: str = ""
    program_language: str = ""
    letterheads: Path | None = None
    content: Path | None = None
    presentation_only: bool = False
    export: bool = True
    locked: frozenset[str] = frozenset()
    source: Path | None = None

    def locks(self, name: str) -> bool:
        """Whether a person may not change this default (one of LOCKABLE)."""
        return name in self.locked

    def first_page(self, been_here: bool) -> str:
        """The page to begin with: always when it is locked, else for one who has not `been_here` before."""
        return self.start_page if self.locks("start_page") or not been_here else ""

    def decide(self, kept: dict[str, Any]) -> dict[str, Any]:
        """What the window remembers of its settings, with what is decided here put in."""
        return self._with_language({**kept, **self._program_language(kept)})

    def _program_language(self, kept: dict[str, Any]) -> dict[str, Any]:
        own = kept.get("program_language")
        decides = self.program_language and (self.locks("program_language") or not own)
        return {"program_language": self.program_language} if decides else {}

    def _with_language(self, kept: dict[str, Any]) -> dict[str, Any]:
        if not self.language or (kept.get("language") and not self.locks("language")):
            return kept
        decided = {**kept, "language": self.language}
        return {**decided, "only_language": self.language} if self.locks("language") else decided

    def language_of_program(self, asked: str) -> str:
        """The program's own language for this run where one is asked for or locked; empty otherwise.

        Raises PolicyError when another is asked for than the one that is locked.
        """
        if not self.locks("program_language"):
            return asked
        decided = self.program_language or next(iter(PROGRAM_LANGUAGES))
        if asked not in ("", decided):
            raise PolicyError(translate("Errors", "Den som sköter datorn har låst vilket språk programmet talar."))
        return decided

    def reference_work(self, asked: Path | None, own: Path) -> Path:
        """The content database to use: the one asked for, the decided one, or the program's own.

        Raises PolicyError when another is asked for than the one that is locked.
        """
        if self.locks("content") and asked is not None and asked != (self.content or own):
            raise PolicyError(translate("Errors", "Den som sköter datorn har låst vilket uppslagsverk som används."))
        return asked or self.content or own

    def check_export(self) -> None:
        """Raises PolicyError where nothing may be saved as a file."""
        if not self.export:
            raise PolicyError(
                translate("Errors", "Den som sköter datorn har stängt av att spara, exportera och dela filer."),
                translate("Errors", "Det går bra att läsa, söka och skriva ut."),
            )


def system_folder() -> Path:
    """Where the computer's own policy lies."""
    if sys.platform == "win32":
        return _program_data() / "Brobyggaren"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Brobyggaren")
    return Path("/etc/brobyggaren")


def _program_data() -> Path:
    """Asked of Windows itself: the environment variable can be changed by anybody."""
    if sys.platform == "win32":
        import ctypes

        buffer = ctypes.create_unicode_buffer(260)
        common_application_data = 0x23
        if ctypes.windll.shell32.SHGetFolderPathW(None, common_application_data, None, 0, buffer) == 0:
            return Path(buffer.value)
    return Path(os.environ.get("SYSTEMDRIVE", "C:") + "\\ProgramData")


def find_policy() -> Path | None:
    """The policy file that holds here: the system's, else one beside the program, else none."""
    for folder in (system_folder(), program_folder()):
        # A file that is there but may not be looked at is an error to tell, not a policy to pass by.
        if os.path.lexists(folder / FILE):
            return folder / FILE
    return None


def read_policy(path: Path | None = None) -> Policy:
    """The policy of a file, by default the one that find_policy finds; an empty policy when there is none.

    Raises PolicyError when the file cannot be read, is no TOML, or says something that is not known.
    """
    path = path or find_policy()
    if path is None:
        return Policy()
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST:
            raise _wrong(path, translate("Errors", "den är för stor"))
        table = tomllib.loads(data.decode("utf-8"))
    except OSError as error:
        raise _wrong(path, translate("Errors", "den kan inte läsas: %s") % error.strerror) from error
    except UnicodeDecodeError as error:
        raise _wrong(path, translate("Errors", "den är inte skriven i UTF-8")) from error
    except tomllib.TOMLDecodeError as error:
        raise _wrong(path, translate("Errors", "den är inte rätt skriven: %s") % error) from error
    return _checked(path, table)


def _checked(path: Path, table: dict[str, Any]) -> Policy:
    readers: dict[str, Callable[[Any], Any]] = {
        "start_page": _matching(_PAGE),
        "language": _matching(_TAG),
        "program_language": _matching(_PROGRAM_LANGUAGE),
        "letterheads": _place,
        "content": _place,
        "presentation_only": _truth,
        "export": _truth,
        "locked": _names,
    }
    values: dict[str, Any] = {}
    for name, value in table.items():
        if name not in readers:
            raise _wrong(path, translate("Errors", "inställningen %r finns inte") % name)
        try:
            values[name] = readers[name](value)
        except (TypeError, ValueError) as error:
            raise _wrong(path, translate("Errors", "inställningen %r kan inte vara %r") % (name, value)) from error
    return Policy(**values, source=path)


def _wrong(path: Path, why: str) -> PolicyError:
    return PolicyError(
        translate("Errors", "Datorns policyfil %s kan inte användas: %s.") % (path, why),
        translate("Errors", "Säg till den som sköter datorn."),
    )


def _matching(pattern: re.Pattern[str]) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise ValueError
        return value

    return read


def _place(value: Any) -> Path:
    """A full path: one that depends on where the program is started would be a lock with a hole."""
    if not isinstance(value, str) or "\0" in value or not Path(value).is_absolute():
        raise ValueError
    return Path(value)


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _names(value: Any) -> frozenset[str]:
    if not isinstance(value, list) or not all(isinstance(name, str) and name in LOCKABLE for name in value):
        raise ValueError
    return frozenset(value)
