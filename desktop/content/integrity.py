"""The content's hash, and a thorough check of a content database."""

import hashlib
import sqlite3
from pathlib import Path

from desktop.content.codec import VocabularyError, decode
from desktop.content.database import ContentError, connect, damaged, open_content, reinstall
from desktop.content.schema import HASH_KEY
from desktop.core.words import translate


def content_hash(connection: sqlite3.Connection) -> str:
    """SHA-256 over every row of every ordinary table, in order of name and key.

    Virtual tables and their shadow tables are left out: they are made from the rest, and
    their bytes differ between SQLite versions.
    """
    digest = hashlib.sha256()
    for name in _ordinary_tables(connection):
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
        digest.update(f"{name}({','.join(columns)})\n".encode())
        order = ",".join(str(position + 1) for position in range(len(columns)))
        where = f" WHERE key <> '{HASH_KEY}'" if name == "meta" else ""
        for row in connection.execute(f'SELECT * FROM "{name}"{where} ORDER BY {order}'):
            digest.update(repr(row).encode())
            digest.update(b"\n")
    return digest.hexdigest()


def _ordinary_tables(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    virtual = [name for name, sql in rows if sql.upper().startswith("CREATE VIRTUAL")]
    shadows = tuple(f"{name}_" for name in virtual)
    names = [name for name, _ in rows if name not in virtual and not name.startswith("sqlite_")]
    return sorted(name for name in names if not (shadows and name.startswith(shadows)))


def check_content(path: Path) -> str:
    """One line on a sound file. Raises ContentError that says what is wrong with another."""
    connection = connect(path, sqlite3.Connection)
    try:
        problems = [row[0] for row in connection.execute("PRAGMA integrity_check(3)")]
        if problems != ["ok"]:
            raise ContentError(
                translate("Errors", "Uppslagsverket %s är skadat: %s.") % (path.name, problems[0]), reinstall()
            )
        meta = dict(connection.execute("SELECT key, value FROM meta"))
        if content_hash(connection) != meta.get(HASH_KEY):
            raise ContentError(
                translate("Errors", "Uppslagsverket %s har ändrats sedan det gjordes.") % path.name, reinstall()
            )
        count = 0
        for page, language, blocks in connection.execute("SELECT page, language, blocks FROM version"):
            try:
                decode(blocks)
            except VocabularyError as error:
                said = translate("Errors", "Sidan %s (%s) i %s går inte att läsa: %s.")
                message = said % (page, language, path.name, error)
                raise ContentError(message, reinstall()) from error
            count += 1
        pages = connection.execute("SELECT count(*) FROM page").fetchone()[0]
        edition, digest = meta.get("edition", "?"), meta[HASH_KEY][:12]
        return f"{path.name}: utgåva {edition}, {pages} sidor, {count} texter, hel ({digest})"
    except sqlite3.Error as error:
        raise ContentError(
            translate("Errors", "Uppslagsverket %s är skadat (%s).") % (path.name, error), reinstall()
        ) from error
    finally:
        connection.close()


def what_is_wrong(path: Path) -> ContentError | None:
    """What makes a content database unusable, in words for anyone; None where it is sound. Looks through all of it."""
    try:
        open_content(path).close()
    except ContentError as error:
        return error
    try:
        check_content(path)
    except Exception as error:
        # Damage shows itself in many ways: as SQLite's error, as a text that cannot be read, as a row too few.
        found = damaged(path.name)
        found.__cause__ = error
        return found
    return None
