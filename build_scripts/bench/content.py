"""Opening content.db and reading pages, beside raw SQLite doing as little as possible."""

import json
import sqlite3

from build_scripts.bench.timing import alternate, table
from desktop.content.database import open_content
from desktop.content.store import ContentStore
from desktop.core.paths import content_database


def main(arguments: list[str]) -> int:
    """Prints the times of opening the work and of reading every page in every language."""
    path = content_database()
    store = ContentStore.open(path)
    raw = sqlite3.connect(path)
    keys = [(ref.id, language) for ref in store.pages() for language in store.languages()]

    def read_raw() -> None:
        for key in keys:
            row = raw.execute("SELECT blocks FROM version WHERE page = ? AND language = ?", key).fetchone()
            json.loads(row[0])

    def read_pages() -> None:
        for page, language in keys:
            store.page(page, language)

    def open_raw() -> None:
        connection = sqlite3.connect(path)
        connection.execute("SELECT value FROM meta LIMIT 1").fetchone()
        connection.close()

    results = alternate({"raw sqlite3": open_raw, "open_content": lambda: open_content(path).close()}, 50)
    print(table("open content.db", results, "raw sqlite3"))
    results = alternate({"raw sqlite3 + json": read_raw, "ContentStore.page": read_pages}, 7)
    print(table(f"read all {len(keys)} texts", results, "raw sqlite3 + json"))
    print(f"  one page: {results['ContentStore.page'].median / len(keys):.2f} ms")
    raw.close()
    store.close()
    return 0
