"""The search tables of content.db: stock SQLite and FTS5, written by index.py, read by the engine.

Every word form of the work has a number; a text is stored once more as a string with one
character per word ("code"), so that the engine finds words and their neighbours with plain
string operations. `fields` has two characters for each line of a head: what it is and how many
content words it has. FTS5 holds the keys of analyser.py in contentless tables.
"""

import sqlite3

from desktop.core.errors import KnownError
from desktop.core.words import translate

FORMAT = 2
"""Raised when a program of an older version could not search the tables any longer."""

TABLES = """
CREATE TABLE search_meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE search_language(
  position INTEGER PRIMARY KEY, language TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL);
CREATE TABLE search_doc(
  id INTEGER PRIMARY KEY, page TEXT NOT NULL, language TEXT NOT NULL, kind TEXT NOT NULL,
  guide INTEGER NOT NULL, weight REAL NOT NULL, title TEXT NOT NULL, fields TEXT NOT NULL, head TEXT NOT NULL,
  body TEXT NOT NULL);
CREATE TABLE search_text(
  id INTEGER PRIMARY KEY, heads TEXT NOT NULL, lines TEXT NOT NULL, anchors TEXT NOT NULL);
CREATE TABLE search_word(
  id INTEGER PRIMARY KEY, form TEXT NOT NULL, family TEXT NOT NULL, df INTEGER NOT NULL,
  titles INTEGER NOT NULL,  shown TEXT NOT NULL, keys TEXT NOT NULL, parts TEXT NOT NULL);
CREATE TABLE search_fold(
  fold TEXT NOT NULL, word INTEGER NOT NULL, PRIMARY KEY(fold, word)) WITHOUT ROWID;
CREATE TABLE search_sound(
  sound TEXT NOT NULL, word INTEGER NOT NULL, PRIMARY KEY(sound, word)) WITHOUT ROWID;
CREATE TABLE search_key(
  key TEXT NOT NULL, strength INTEGER NOT NULL, word INTEGER NOT NULL,
  PRIMARY KEY(key, strength, word)) WITHOUT ROWID;
CREATE TABLE search_prefix(prefix TEXT PRIMARY KEY, words TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE search_title(
  fold TEXT NOT NULL, doc INTEGER NOT NULL, rank INTEGER NOT NULL, shown TEXT NOT NULL,
  PRIMARY KEY(fold, doc)) WITHOUT ROWID;
CREATE TABLE search_kind(name TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY(name, kind)) WITHOUT ROWID;
CREATE TABLE search_area(area TEXT NOT NULL, page TEXT NOT NULL, PRIMARY KEY(area, page)) WITHOUT ROWID;
CREATE TABLE search_year(year INTEGER NOT NULL, page TEXT NOT NULL, PRIMARY KEY(year, page)) WITHOUT ROWID;
CREATE VIRTUAL TABLE search_head USING fts5(
  ts, tp, hs, hp, content='', tokenize='ascii', columnsize=0);
CREATE VIRTUAL TABLE search_body USING fts5(
  ts, tp, hs, hp, bs, bp, content='', tokenize='ascii', columnsize=0);
"""

INDEXES = """
CREATE INDEX search_word_form ON search_word(form);
CREATE INDEX search_doc_page ON search_doc(page);
"""

CODE_START = 0x20
CONTENT = 0x30
"""In the column `fields`, the character of a line's number of content words starts here."""


def code(number: int) -> str:
    """The character that stands for word number `number` in a code."""
    point = number + CODE_START
    if point >= 0xD800:
        point += 0x800
    return chr(point) if point < 0x110000 else "\U0010ffff"


class SearchTablesError(KnownError):
    """The reference work has no search tables that this program can use."""


def check_tables(connection: sqlite3.Connection) -> None:
    """Raises SearchTablesError when the search tables are missing or of another format."""
    hint = translate("Errors", "Installera om programmet eller hämta uppslagsverket på nytt från den som delar ut det.")
    try:
        row = connection.execute("SELECT value FROM search_meta WHERE key = 'format'").fetchone()
    except sqlite3.OperationalError as error:
        if "interrupted" in str(error):
            raise
        raise SearchTablesError(
            translate("Errors", "Uppslagsverket saknar sökregister, så det går inte att söka."), hint
        ) from error
    if row is None or row[0] != str(FORMAT):
        raise SearchTablesError(
            translate("Errors", "Uppslagsverkets sökregister hör till en annan version av programmet."), hint
        )
