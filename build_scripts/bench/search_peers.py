"""What our engine is measured beside: plain FTS5 in two settings, and others where they are installed."""

import importlib
import re
import sqlite3
from collections.abc import Callable, Sequence
from typing import Any

from desktop.search.documents import PASSAGE, SUMMARY, TITLE, IndexDocument

_WORD = re.compile(r"\w+")
Peer = Callable[[str, str], list[str]]
"""Text and language in, the ids of ten pages out."""


class Fts5:
    """Plain FTS5 over title, headings (with names and facts) and body, weighted 10, 4, 1, OR between words."""

    def __init__(self, documents: Sequence[IndexDocument], tokenizer: str, shortest: int = 1) -> None:
        self._shortest = shortest
        self.connection = sqlite3.connect(":memory:")
        self._pages: dict[str, dict[int, str]] = {}
        for place, language in enumerate(dict.fromkeys(document.language for document in documents)):
            table = f"peer{place}"
            self._pages[language] = {}
            self.connection.execute(
                f"CREATE VIRTUAL TABLE {table} USING fts5(title, head, body, tokenize='{tokenizer}', prefix='2 3')"
            )
            chosen = [document for document in documents if document.language == language]
            for number, document in enumerate(chosen, 1):
                self._pages[language][number] = document.page
                self.connection.execute(f"INSERT INTO {table}(rowid, title, head, body) VALUES (?, ?, ?, ?)",
                                        (number, *_columns(document)))  # fmt: skip
        self._tables = {language: f"peer{place}" for place, language in enumerate(self._pages)}

    def search(self, text: str, language: str) -> list[str]:
        """The pages of the ten best rows; the last word may be unfinished."""
        words = [word for word in _WORD.findall(text) if len(word) >= self._shortest]
        if not words:
            return []
        quoted = [f'"{word}"' for word in words]
        if self._shortest == 1:
            quoted[-1] += "*"
        table = self._tables[language]
        rows = self.connection.execute(
            f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY bm25({table}, 10, 4, 1) LIMIT 10",
            (" OR ".join(quoted),),
        )
        return [self._pages[language][row[0]] for row in rows]


def _columns(document: IndexDocument) -> tuple[str, str, str]:
    title = "\n".join(line.text for line in document.lines if line.field == TITLE)
    body = "\n".join(line.text for line in document.lines if line.field in (PASSAGE, SUMMARY))
    head = "\n".join(line.text for line in document.lines if line.field not in (TITLE, PASSAGE, SUMMARY))
    return title, head, body


def peers(documents: Sequence[IndexDocument]) -> dict[str, Peer]:
    """The peers that can be had here, over these documents."""
    found: dict[str, Peer] = {
        "FTS5 unicode61": Fts5(documents, "unicode61 remove_diacritics 2").search,
        "FTS5 trigram": Fts5(documents, "trigram", shortest=3).search,
    }
    tantivy = _tantivy(documents)
    if tantivy is not None:
        found["tantivy sv"] = tantivy
    return found


def _tantivy(documents: Sequence[IndexDocument]) -> Peer | None:
    """tantivy with Swedish stems, weighted 10, 4, 1, where it is installed."""
    try:
        tantivy: Any = importlib.import_module("tantivy")
    except ImportError:
        return None
    indexes = {}
    for language in dict.fromkeys(document.language for document in documents):
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("page", stored=True, tokenizer_name="raw")
        for name in ("title", "head", "body"):
            builder.add_text_field(name, tokenizer_name="swedish")
        index = tantivy.Index(builder.build())
        analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).filter(tantivy.Filter.lowercase())
        index.register_tokenizer("swedish", analyzer.filter(tantivy.Filter.stemmer("swedish")).build())
        writer = index.writer()
        for document in documents:
            if document.language == language:
                title, head, body = _columns(document)
                writer.add_document(tantivy.Document(page=[document.page], title=[title], head=[head], body=[body]))
        writer.commit()
        index.reload()
        indexes[language] = index

    def search(text: str, language: str) -> list[str]:
        index = indexes[language]
        query, _ = index.parse_query_lenient(
            text, ["title", "head", "body"], field_boosts={"title": 10.0, "head": 4.0, "body": 1.0}
        )
        searcher = index.searcher()
        return [searcher.doc(address)["page"][0] for _, address in searcher.search(query, 10).hits]

    return search
