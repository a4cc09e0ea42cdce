"""The user's letterheads: one JSON file each in the data folder, which can be given to a colleague as it is."""

import base64
import binascii
import json
import re
import unicodedata
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.core.collation import swedish_key
from desktop.core.errors import KnownError, UsageError
from desktop.core.files import write_whole
from desktop.core.words import translate
from desktop.sheets.choices import Letterhead
from desktop.sheets.logo import LARGEST_FILE, read_logo

FORMAT = "brobyggaren-letterhead"
LONGEST = {"name": 80, "organisation": 80, "unit": 80, "contact": 120}
_LARGEST_FILE = LARGEST_FILE * 4 // 3 + 10_000


class LetterheadError(KnownError):
    """A letterhead cannot be read or kept."""


class LetterheadStore:
    """A person's letterheads in one folder, made when the first is kept, and the organisation's in another.

    `shared` is the folder that the computer's policy names; nothing is ever written there. With
    `only_shared` a person's own are neither shown nor kept.
    """

    def __init__(self, data_folder: Path, shared: Path | None = None, only_shared: bool = False) -> None:
        self.folder = data_folder / "letterheads"
        self._folders = [folder for folder in (shared, None if only_shared else self.folder) if folder is not None]
        self._only_shared = only_shared

    def names(self) -> list[str]:
        """The names of all letterheads that can be read, in alphabetical order."""
        return sorted((head.name for head in self._all()), key=swedish_key)

    def get(self, name: str) -> Letterhead:
        """The letterhead with that name. Raises UsageError when there is none."""
        for head in self._all():
            if head.name == name:
                return head
        known = ", ".join(self.names())
        raise UsageError(
            translate("Errors", "Det finns inget brevhuvud som heter %r.") % name,
            translate("Errors", "Det finns: %s.") % known if known else translate("Errors", "Skapa det först."),
        )

    def save(self, head: Letterhead) -> None:
        """Keeps a letterhead, in place of one with the same name. Raises KnownError for one that is no good."""
        if self._only_shared:
            raise LetterheadError(
                translate("Errors", "Den som sköter datorn har bestämt vilka brevhuvuden som används.")
            )
        checked = check_letterhead(head)
        path = self._path(checked.name)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LetterheadError(
                translate("Errors", "Brevhuvudet gick inte att spara (%s).") % error.strerror
            ) from error
        write_whole(path, _written(checked))

    def remove(self, name: str) -> None:
        """Removes a letterhead; nothing happens when there is none."""
        try:
            self._path(name).unlink(missing_ok=True)
        except OSError as error:
            raise LetterheadError(
                translate("Errors", "Brevhuvudet gick inte att ta bort (%s).") % error.strerror
            ) from error

    def export(self, name: str, path: Path) -> None:
        """Writes a letterhead as a file for a colleague."""
        write_whole(path, _written(self.get(name)))

    def take_in(self, path: Path) -> Letterhead:
        """Keeps a letterhead from a colleague's file and returns it; a name that is taken gets a number."""
        head = read_letterhead(path)
        taken, name, number = set(self.names()), head.name, 2
        while name in taken and self.get(name) != replace(head, name=name):
            name, number = f"{head.name} ({number})", number + 1
        head = replace(head, name=name)
        self.save(head)
        return head

    def _all(self) -> list[Letterhead]:
        heads: dict[str, Letterhead] = {}
        for folder in self._folders:
            for path in sorted(folder.glob("*.json")) if folder.is_dir() else []:
                with suppress(KnownError):
                    head = read_letterhead(path)
                    heads.setdefault(head.name, head)
        return list(heads.values())

    def _path(self, name: str) -> Path:
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "brevhuvud"
        return self.folder / f"{slug}-{binascii.crc32(name.encode()):08x}.json"


def check_letterhead(head: Letterhead) -> Letterhead:
    """The letterhead with its texts trimmed. Raises KnownError: too long, empty, a logo that is no picture."""
    texts = {key: " ".join(str(getattr(head, key)).split()) for key in LONGEST}
    if not texts["organisation"]:
        raise UsageError(
            translate("Errors", "Brevhuvudet saknar organisation."),
            translate("Errors", "Skriv vilken kommun eller organisation bladet är från."),
        )
    texts["name"] = texts["name"] or texts["organisation"]
    labels = {
        "name": translate("Errors", "Namnet"),
        "organisation": translate("Errors", "Organisationen"),
        "unit": translate("Errors", "Enheten"),
        "contact": translate("Errors", "Kontaktraden"),
    }
    for key, text in texts.items():
        if len(text) > LONGEST[key]:
            raise UsageError(
                translate("Errors", "%s är %s tecken; högst %s får plats.") % (labels[key], len(text), LONGEST[key]),
                translate("Errors", "Korta texten."),
            )
    if head.logo is not None:
        read_logo(head.logo)
    return Letterhead(**texts, logo=head.logo)


def read_logo_file(path: Path) -> bytes:
    """A picture file's bytes when it can be a logo. Raises KnownError."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise LetterheadError(
                translate("Errors", "Filen %s är större än 2 MB.") % path.name,
                translate("Errors", "Spara bilden mindre och välj den igen."),
            )
        data = path.read_bytes()
    except OSError as error:
        raise LetterheadError(
            translate("Errors", "Filen %s gick inte att läsa (%s).") % (path.name, error.strerror)
        ) from error
    read_logo(data)
    return data


def read_letterhead(path: Path) -> Letterhead:
    """The letterhead in a file. Raises LetterheadError for anything else."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise LetterheadError(translate("Errors", "Filen %s är för stor för ett brevhuvud.") % path.name)
        data: Any = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise LetterheadError(
                translate("Errors", "Filen %s är inte ett brevhuvud.") % path.name,
                translate("Errors", "Välj en fil som en kollega har sparat."),
            )
        texts = {key: str(data.get(key, "")) for key in LONGEST}
        logo = base64.b64decode(str(data["logo"]), validate=True) if data.get("logo") else None
    except OSError as error:
        raise LetterheadError(
            translate("Errors", "Filen %s gick inte att läsa (%s).") % (path.name, error.strerror)
        ) from error
    except (ValueError, RecursionError) as error:
        raise LetterheadError(
            translate("Errors", "Filen %s är inte ett brevhuvud.") % path.name,
            translate("Errors", "Välj en fil som en kollega har sparat."),
        ) from error
    return check_letterhead(Letterhead(**texts, logo=logo))


def _written(head: Letterhead) -> bytes:
    data: dict[str, str] = {"format": FORMAT, **{key: str(getattr(head, key)) for key in LONGEST}}
    if head.logo is not None:
        data["logo"] = base64.b64encode(head.logo).decode("ascii")
    return json.dumps(data, ensure_ascii=False, indent=1).encode()
