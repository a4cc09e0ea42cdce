"""The schema of content.db. The builder writes it, the store reads it; nothing else knows it.

Texts in several languages that are short stand as JSON objects of BCP 47 tag to text.
"""

SCHEMA_VERSION = 2
"""Raised when a program of an older version could not read the file any longer."""

APPLICATION_ID = 0x42524F42
"""SQLite's application_id of a content database ("BROB")."""

TABLES = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE kind(
  id TEXT PRIMARY KEY, position INTEGER NOT NULL, is_fact INTEGER NOT NULL,
  icon TEXT NOT NULL, label TEXT NOT NULL, plural TEXT NOT NULL,
  is_program INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE page(
  id TEXT PRIMARY KEY, kind TEXT NOT NULL REFERENCES kind(id), status TEXT NOT NULL,
  checked TEXT NOT NULL, weight REAL NOT NULL, position INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE page_area(
  page TEXT NOT NULL REFERENCES page(id), position INTEGER NOT NULL, area TEXT NOT NULL,
  PRIMARY KEY(page, position)) WITHOUT ROWID;
CREATE TABLE related(
  page TEXT NOT NULL REFERENCES page(id), position INTEGER NOT NULL,
  target TEXT NOT NULL REFERENCES page(id), PRIMARY KEY(page, position)) WITHOUT ROWID;
CREATE TABLE version(
  id INTEGER PRIMARY KEY, page TEXT NOT NULL REFERENCES page(id), language TEXT NOT NULL,
  title TEXT NOT NULL, short TEXT NOT NULL, summary TEXT NOT NULL, blocks TEXT NOT NULL,
  UNIQUE(page, language));
CREATE TABLE fact(
  page TEXT NOT NULL REFERENCES page(id), language TEXT NOT NULL, position INTEGER NOT NULL,
  label TEXT NOT NULL, value TEXT NOT NULL, source TEXT NOT NULL,
  PRIMARY KEY(page, language, position)) WITHOUT ROWID;
CREATE TABLE source(
  id TEXT PRIMARY KEY, title TEXT NOT NULL, publisher TEXT NOT NULL, date TEXT NOT NULL,
  date_text TEXT NOT NULL, read TEXT NOT NULL, place TEXT NOT NULL, url TEXT NOT NULL,
  confidence TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE version_source(
  page TEXT NOT NULL REFERENCES page(id), language TEXT NOT NULL, number INTEGER NOT NULL,
  source TEXT NOT NULL REFERENCES source(id), PRIMARY KEY(page, language, number)) WITHOUT ROWID;
CREATE TABLE alias(
  page TEXT NOT NULL REFERENCES page(id), language TEXT NOT NULL, alias TEXT NOT NULL,
  hidden INTEGER NOT NULL, PRIMARY KEY(language, alias, page)) WITHOUT ROWID;
CREATE TABLE municipality(
  page TEXT PRIMARY KEY REFERENCES page(id), code TEXT NOT NULL, name TEXT NOT NULL,
  county TEXT NOT NULL, lat REAL, lon REAL, population INTEGER, population_date TEXT NOT NULL,
  minority_areas TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE participation(
  page TEXT NOT NULL REFERENCES municipality(page), position INTEGER NOT NULL,
  programme TEXT NOT NULL, from_year INTEGER NOT NULL, to_year INTEGER, role TEXT NOT NULL,
  source TEXT NOT NULL, PRIMARY KEY(page, position)) WITHOUT ROWID;
CREATE TABLE assignment(
  page TEXT NOT NULL REFERENCES page(id), position INTEGER NOT NULL, from_date TEXT NOT NULL,
  to_date TEXT NOT NULL, giver TEXT NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL,
  PRIMARY KEY(page, position)) WITHOUT ROWID;
CREATE TABLE event(
  id TEXT PRIMARY KEY, start TEXT NOT NULL, end TEXT NOT NULL, precision TEXT NOT NULL,
  season TEXT NOT NULL, page TEXT NOT NULL REFERENCES page(id), kind TEXT NOT NULL,
  areas TEXT NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE person(
  position INTEGER PRIMARY KEY, name TEXT NOT NULL, variants TEXT NOT NULL, role TEXT NOT NULL,
  at TEXT NOT NULL, page TEXT NOT NULL REFERENCES page(id), source TEXT NOT NULL);
CREATE TABLE term(
  id TEXT PRIMARY KEY, page TEXT NOT NULL REFERENCES page(id), source TEXT NOT NULL,
  word TEXT NOT NULL, text TEXT NOT NULL, forms TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE talk(
  page TEXT NOT NULL REFERENCES page(id), position INTEGER NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY(page, position)) WITHOUT ROWID;
CREATE TABLE quiz(
  id TEXT PRIMARY KEY, page TEXT NOT NULL REFERENCES page(id), source TEXT NOT NULL,
  area TEXT NOT NULL, kind TEXT NOT NULL, difficulty INTEGER NOT NULL, right INTEGER NOT NULL,
  question TEXT NOT NULL, options TEXT NOT NULL, why TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE collection(
  id TEXT PRIMARY KEY, position INTEGER NOT NULL, minutes INTEGER NOT NULL,
  audience TEXT NOT NULL, title TEXT NOT NULL, aim TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE collection_step(
  collection TEXT NOT NULL REFERENCES collection(id), position INTEGER NOT NULL,
  page TEXT NOT NULL REFERENCES page(id), minutes INTEGER NOT NULL, say TEXT NOT NULL,
  PRIMARY KEY(collection, position)) WITHOUT ROWID;
CREATE TABLE shape(
  code TEXT NOT NULL, level TEXT NOT NULL, name TEXT NOT NULL, county TEXT NOT NULL,
  rings TEXT NOT NULL, PRIMARY KEY(level, code)) WITHOUT ROWID;
"""

HASH_KEY = "content_hash"
"""Row of meta that holds the hash of everything else (see content/integrity.py)."""
