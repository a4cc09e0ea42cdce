"""Writes the search tables into a freshly built database. Deterministic: same pages, same bytes."""

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

from desktop.core.collation import swedish_key
from desktop.core.languages import language_order
from desktop.search.analyser import SWEDISH, family_of, keys, loose_keys
from desktop.search.compounds import Splitter
from desktop.search.documents import (
    ALIAS,
    FACT,
    HEADING,
    HIDDEN,
    QUESTION,
    TERM,
    TITLE,
    IndexDocument,
    Line,
    read_documents,
)
from desktop.search.sounds import sound
from desktop.search.stopwords import BY_FAMILY, EVERY
from desktop.search.tables import CONTENT, FORMAT, INDEXES, TABLES, code
from desktop.search.tokens import Token, tokens, undotted

MAX_LINE = 4000
"""Words of one line that are indexed; a longer line is hardly a paragraph."""

_HEAD = (TITLE, ALIAS, HIDDEN, TERM, HEADING, QUESTION, FACT)
_TITLES = (TITLE, ALIAS, HIDDEN, TERM)
_COMPLETIONS = 24
_Word = tuple[str, str]


def write_index(connection: sqlite3.Connection) -> None:
    """Adds the search tables for all pages of a content database. Goes in the caller's transaction."""
    write_documents(connection, read_documents(connection))
    names = {
        (name, kind)
        for kind, *texts in connection.execute("SELECT id, label, plural FROM kind")
        for text in texts
        for name in json.loads(text).values()
    }
    connection.executemany("INSERT INTO search_kind VALUES (?, ?)", sorted(names))


def write_documents(connection: sqlite3.Connection, documents: Iterable[IndexDocument]) -> None:
    """Adds the search tables for any set of documents."""
    ordered = sorted(documents, key=_order)
    order = {language: place for place, language in enumerate(language_order(d.language for d in ordered))}
    ordered.sort(key=lambda document: order[document.language])
    _run(connection, TABLES)
    lexicon = _Lexicon(ordered)
    lexicon.write(connection)
    _write_documents(connection, ordered, lexicon)
    _write_languages(connection, ordered)
    _run(connection, INDEXES)
    connection.executemany(
        "INSERT INTO search_meta VALUES (?, ?)",
        [
            ("format", str(FORMAT)),
            ("documents", str(sum(not document.guide for document in ordered))),
            ("words", str(len(lexicon.numbers))),
        ],
    )
    for table in ("search_head", "search_body"):
        connection.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")


def _run(connection: sqlite3.Connection, statements: str) -> None:
    """Several statements without ending the caller's transaction, as executescript would."""
    for statement in statements.split(";"):
        if statement.strip():
            connection.execute(statement)


def _is_small(word: _Word) -> bool:
    """Whether a word carries no subject in its own language: "do" is a name in Swedish."""
    form, family = word
    return form in BY_FAMILY.get(family, EVERY)


def _order(document: IndexDocument) -> tuple[float, tuple[str, str], str]:
    return -document.weight, swedish_key(document.title), document.page


def _write_languages(connection: sqlite3.Connection, documents: list[IndexDocument]) -> None:
    spans: dict[str, tuple[int, int]] = {}
    for number, document in enumerate(documents, 1):
        first, _ = spans.get(document.language, (number, number))
        spans[document.language] = (first, number)
    connection.executemany(
        "INSERT INTO search_language VALUES (?, ?, ?, ?)",
        [(place, language, first, last) for place, (language, (first, last)) in enumerate(spans.items())],
    )


class _Lexicon:
    """The words of all documents: how common, which number, which keys, which parts."""

    def __init__(self, documents: list[IndexDocument]) -> None:
        self.frequency: Counter[_Word] = Counter()
        self.in_titles: Counter[_Word] = Counter()
        self.shown: dict[_Word, str] = {}
        self.pieces: dict[_Word, tuple[str, ...]] = {}
        for document in documents:
            self._count(document)
        for word, count in self.frequency.items():
            self.frequency[word] = max(1, count)
        self.splitter = _splitter(self.frequency)
        self._add_parts()
        words = sorted(self.frequency, key=lambda word: (-self.frequency[word], word))
        self.numbers = {word: number for number, word in enumerate(words, 1)}
        self.codes = {word: code(number) for word, number in self.numbers.items()}
        self.keys: dict[_Word, tuple[str, ...]] = {}
        self.parts: dict[_Word, tuple[tuple[str, ...], ...]] = {}
        self.weak: dict[_Word, tuple[str, ...]] = {}
        for word in words:
            self._analyse(word)

    def _count(self, document: IndexDocument) -> None:
        family = family_of(document.language)
        seen: set[_Word] = set()
        titles: set[_Word] = set()
        for line in document.lines:
            for token in islice(tokens(line.text), MAX_LINE):
                word = (token.form, family)
                seen.add(word)
                if word not in self.shown or self.shown[word] != token.form:
                    self._show(word, line, token)
                if token.pieces:
                    self.pieces[word] = token.pieces
                if line.field in _TITLES:
                    titles.add(word)
        for word in seen:
            self.frequency[word] += not document.guide  # how rare a word is, is told by the work alone
        self.in_titles.update(titles)

    def _show(self, word: _Word, line: Line, token: Token) -> None:
        """Keeps how a word is written, small letters before capitals, never from a hidden alias."""
        if line.field == HIDDEN:
            return
        written = line.text[token.start : token.end]
        best = self.shown.get(word)
        if best is None or (written.islower() and not best.islower()):
            self.shown[word] = written

    def _add_parts(self) -> None:
        """Last parts of compounds that no text has as a word: they can be typed, and misspelt."""
        found: Counter[_Word] = Counter()
        for form, family in self.frequency:
            last = self.splitter.last_part(form) if family == SWEDISH else ""
            if len(last) > 3 and (last, family) not in self.frequency:
                found[last, family] += 1
        for word, count in found.items():
            self.frequency[word] = count
            self.shown[word] = word[0]

    def _analyse(self, word: _Word) -> None:
        form, family = word
        own = keys(form, family)
        parts: tuple[tuple[str, ...], ...] = ()
        if word in self.pieces:
            parts = tuple(keys(piece, family) for piece in self.pieces[word])
        elif family == SWEDISH:
            parts = self.splitter.split(form)
        weak = dict.fromkeys(key for part in parts for key in part)
        self.keys[word] = own
        self.parts[word] = parts
        self.weak[word] = (*(key for key in weak if key not in own), *loose_keys(form, family))

    def write(self, connection: sqlite3.Connection) -> None:
        """The tables of words, keys, folded and sounding forms, and completions."""
        connection.executemany(
            "INSERT INTO search_word VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (number, *word, self.frequency[word], self.in_titles[word], self.shown.get(word, ""),
                 " ".join(self.keys[word]), "|".join(" ".join(part) for part in self.parts[word]))
                for word, number in self.numbers.items()
            ),
        )  # fmt: skip
        connection.executemany("INSERT INTO search_key VALUES (?, ?, ?)", sorted(self._key_rows()))
        connection.executemany(
            "INSERT INTO search_fold VALUES (?, ?)",
            sorted((undotted(form), number) for (form, _), number in self.numbers.items()),
        )
        connection.executemany(
            "INSERT INTO search_sound VALUES (?, ?)",
            sorted((sound(form), number) for (form, _), number in self.numbers.items() if form[0].isalpha()),
        )
        connection.executemany("INSERT INTO search_prefix VALUES (?, ?)", self._prefixes())

    def _key_rows(self) -> Iterator[tuple[str, int, int]]:
        for word, number in self.numbers.items():
            for key in self.keys[word]:
                yield key, 0, number
            for key in self.weak[word]:
                yield key, 1, number

    def _prefixes(self) -> list[tuple[str, str]]:
        """For the first letters: the words most worth completing them to."""
        by_prefix: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for (form, family), number in self.numbers.items():
            if form in EVERY or form[0].isdigit() or (form, family) not in self.shown:
                continue
            worth = self.frequency[form, family] + 8 * self.in_titles[form, family]
            for start in {form[:length] for length in (1, 2, 3)} | {undotted(form[:length]) for length in (1, 2, 3)}:
                by_prefix[start].append((-worth, number))
        return [
            (start, ",".join(str(number) for _, number in sorted(found)[:_COMPLETIONS]))
            for start, found in sorted(by_prefix.items())
        ]


def _splitter(frequency: Counter[_Word]) -> Splitter:
    """A splitter that knows the stems of the Swedish words, and what ends many of them."""
    weights: dict[str, float] = defaultdict(float)
    for (form, family), count in frequency.items():
        if family == SWEDISH and form.isalpha():
            for stem in keys(form, family):
                weights[stem] += count
    return Splitter(lambda stem: weights.get(stem, 0.0))


def _write_documents(connection: sqlite3.Connection, documents: list[IndexDocument], lexicon: _Lexicon) -> None:
    for number, document in enumerate(documents, 1):
        record = _Record(document, lexicon)
        connection.execute(
            "INSERT INTO search_doc VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (number, document.page, document.language, document.kind, int(document.guide), document.weight,
             document.title, record.fields, "\n".join(record.head), "\n".join(record.body)),
        )  # fmt: skip
        connection.execute(
            "INSERT INTO search_text VALUES (?, ?, ?, ?)",
            (number, "\n".join(record.heads), "\n".join(record.lines), "\n".join(record.anchors)),
        )
        columns = record.columns
        connection.execute(
            "INSERT INTO search_body(rowid, ts, tp, hs, hp, bs, bp) VALUES (?, ?, ?, ?, ?, ?, ?)", (number, *columns)
        )
        connection.execute(
            "INSERT INTO search_head(rowid, ts, tp, hs, hp) VALUES (?, ?, ?, ?, ?)", (number, *columns[:4])
        )
        _write_filters(connection, number, document)


def _write_filters(connection: sqlite3.Connection, number: int, document: IndexDocument) -> None:
    for line in document.lines:
        if line.field in _TITLES and line.field != TERM:
            fold = undotted("".join(token.form for token in tokens(line.text)))
            if fold:
                shown = "" if line.field == HIDDEN else line.text
                connection.execute(
                    "INSERT OR IGNORE INTO search_title VALUES (?, ?, ?, ?)",
                    (fold, number, _TITLES.index(line.field), shown),
                )
    connection.executemany(
        "INSERT OR IGNORE INTO search_area VALUES (?, ?)", [(area, document.page) for area in document.areas]
    )
    connection.executemany(
        "INSERT OR IGNORE INTO search_year VALUES (?, ?)", [(year, document.page) for year in sorted(document.years)]
    )


class _Record:
    """A document turned into codes, original lines, and columns of keys."""

    def __init__(self, document: IndexDocument, lexicon: _Lexicon) -> None:
        self.lexicon = lexicon
        self.family = family_of(document.language)
        self.head: list[str] = []
        self.heads: list[str] = []
        self.body: list[str] = []
        self.lines: list[str] = []
        self.anchors: list[str] = []
        self.keys: dict[str, list[str]] = {column: [] for column in ("ts", "tp", "hs", "hp", "bs", "bp")}
        fields = []
        for line in document.lines:
            words = [(token.form, self.family) for token in islice(tokens(line.text), MAX_LINE)]
            if not words:
                continue
            text = "".join(lexicon.codes[word] for word in words)
            flat = " ".join(line.text.split("\n"))
            if line.field in _HEAD:
                content = sum(not _is_small(word) for word in words) or len(words)
                fields.append(line.field + chr(CONTENT + min(content, 60)))
                self.head.append(text)
                self.heads.append(flat)
                self._add("t" if line.field in _TITLES else "h", words)
            else:
                self.body.append(text)
                self.lines.append(flat)
                self.anchors.append(line.anchor)
                self._add("b", words)
        self.fields = "".join(fields)

    def _add(self, column: str, words: list[_Word]) -> None:
        own, weak = self.keys[column + "s"], self.keys[column + "p"]
        for word in words:
            if column == "b" and _is_small(word):
                continue
            own += self.lexicon.keys[word]
            weak += self.lexicon.weak[word]

    @property
    def columns(self) -> list[str]:
        """The keys as text, in the order of the table of bodies."""
        return [" ".join(column) for column in self.keys.values()]
