"""Everything a person keeps as one file, to take along to another machine: plain JSON in a zip."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.core.files import write_whole
from desktop.core.words import translate
from desktop.user.container import FileError, pack, unpack
from desktop.user.journal import Journal, Row, new_id
from desktop.user.schema import COLUMNS, NUMBERS, VERSION

SUFFIX = ".brodata"
FORMAT = "brodata"
ENTRY = "mitt.json"
LARGEST = 200_000_000


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of an import: rows added, notes kept apart because both had changed, rows there already."""

    added: int
    kept_apart: int
    known: int


def export_all(journal: Journal, path: Path) -> dict[str, int]:
    """Writes every bookmark, note and collection to a file, readable by anyone; how many of each.

    Settings and history stay behind.
    """
    with journal.lock:
        tables = {table: journal.rows(table) for table in COLUMNS}
    write_whole(path, pack({ENTRY: {"format": FORMAT, "version": VERSION, **tables}}))
    return {table: len(rows) for table, rows in tables.items()}


def import_all(journal: Journal, path: Path) -> Merged:
    """Adds what a file holds to what is there, as one step to undo. Nothing that is there is lost.

    A note that is in both with different texts is kept twice. Raises FileError, and changes
    nothing, when the file is not as it should be.
    """
    content = unpack(path, (ENTRY,), LARGEST)[ENTRY]
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise FileError(
            translate("Errors", "Filen %s är inte en fil med egna anteckningar från Brobyggaren.") % path.name
        )
    if type(content.get("version")) is not int or content["version"] > VERSION:
        raise FileError(
            translate("Errors", "Filen %s är gjord av en nyare version av Brobyggaren.") % path.name,
            translate("Errors", "Installera den nyaste versionen av programmet."),
        )
    rows = {table: _checked(path, content.get(table, []), table) for table in COLUMNS}
    added = apart = known = 0
    with journal.step("import"):
        for table, found in rows.items():
            for row in found:
                here = journal.row(table, str(row["id"]))
                if here is None:
                    journal.put(table, row)
                    added += 1
                elif table == "note" and here["text"] != row["text"]:
                    if not any(other["text"] == row["text"] for other in journal.rows("note", page=str(row["page"]))):
                        journal.put(table, row | {"id": new_id(), "revision": 1})
                        apart += 1
                else:
                    known += 1
    return Merged(added, apart, known)


def _checked(path: Path, rows: Any, table: str) -> list[Row]:
    if not isinstance(rows, list) or not all(_fits(row, table) for row in rows):
        raise FileError(translate("Errors", "Filen %s är inte som den ska: fel i ”%s”.") % (path.name, table))
    return [{column: row[column] for column in COLUMNS[table]} for row in rows]


def _fits(row: Any, table: str) -> bool:
    if not isinstance(row, dict):
        return False
    for column in COLUMNS[table]:
        value = row.get(column)
        if column in NUMBERS:
            if type(value) is not int or abs(value) > 2**53:
                return False
        elif not isinstance(value, str) or any(0xD800 <= ord(letter) < 0xE000 for letter in value):
            return False
    return bool(row["id"]) and (table != "item" or row["kind"] in ("page", "heading", "text"))
