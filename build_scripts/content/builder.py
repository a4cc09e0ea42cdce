"""Writes content.db from checked content, whole or not at all."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

from build_scripts.content.checks import ParsedPage
from build_scripts.content.geometry import shapes
from build_scripts.content.problems import ContentProblems
from build_scripts.content.reader import Content, read_content
from build_scripts.content.tables import Row, dump, is_fact, is_program
from desktop.content.codec import encode
from desktop.content.integrity import content_hash
from desktop.content.schema import APPLICATION_ID, HASH_KEY, SCHEMA_VERSION, TABLES
from desktop.core.collation import swedish_key
from desktop.core.languages import language_order
from desktop.search.index import write_index


def build(root: Path, output: Path) -> str:
    """Builds `output` from the content under `root` and gives its content hash.

    Raises ContentProblems (and leaves an earlier `output` as it was) when anything is wrong.
    """
    content = read_content(root)
    if content.problems:
        raise ContentProblems(content.problems)
    return write(content, output)


def write(content: Content, output: Path) -> str:
    """Writes the database beside `output` and moves it there when it is whole."""
    output.parent.mkdir(parents=True, exist_ok=True)
    part = output.with_name(output.name + ".tmp")
    part.unlink(missing_ok=True)
    connection = sqlite3.connect(part)
    try:
        connection.executescript(TABLES)
        with connection:
            _fill(Database(connection), content)
            write_index(connection)
        digest = content_hash(connection)
        with connection:
            connection.execute("INSERT INTO meta VALUES (?, ?)", (HASH_KEY, digest))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.execute("VACUUM")
    except BaseException:
        connection.close()
        part.unlink(missing_ok=True)
        raise
    connection.close()
    part.replace(output)
    return digest


def _fill(database: Database, content: Content) -> None:
    for table, rows in _rows(content):
        database.table(table).insert_all(rows)


def _rows(content: Content) -> Iterator[tuple[str, list[Row]]]:
    languages = language_order(tag for versions in content.versions.values() for tag in versions)
    meta = {
        "edition": str(content.edition.get("edition", "")),
        "pages": str(sum(not content.is_program(page) for page in content.versions)),
        "languages": " ".join(languages),
    }
    yield "meta", [{"key": key, "value": value} for key, value in meta.items()]
    yield "kind", [_kind(position, kind) for position, kind in enumerate(content.kinds)]
    yield "source", [_source(source) for source in content.sources]
    order = _page_order(content)
    yield "page", _pages(content, order)
    yield "page_area", _listed(content, order, "areas", "area")
    yield "related", _listed(content, order, "related", "target")
    versions = [
        content.versions[page][language] for page in order for language in language_order(content.versions[page])
    ]
    yield "version", [_version(number, version) for number, version in enumerate(versions, 1)]
    yield "fact", [row for version in versions for row in _facts(version)]
    yield "version_source", [row for version in versions for row in _version_sources(version)]
    yield "alias", [row for version in versions for row in _aliases(version)]
    yield from content.tables.items()
    yield "shape", list(shapes())


def _kind(position: int, kind: Row) -> Row:
    label, plural = dump(kind["label"]), dump(kind["plural"])
    return {
        "id": kind["id"], "position": position, "is_fact": int(is_fact(kind)),
        "icon": kind.get("icon", ""), "label": label, "plural": plural, "is_program": int(is_program(kind)),
    }  # fmt: skip


def _source(source: Row) -> Row:
    row = {
        key: str(source.get(key, ""))
        for key in ("id", "title", "publisher", "date", "date_text", "read", "url", "confidence")
    }
    return {**row, "place": str(source.get("where", ""))}


def _page_order(content: Content) -> list[str]:
    """Pages by kind, then their own order, then the alphabet."""
    kinds = {kind["id"]: position for position, kind in enumerate(content.kinds)}

    def key(page: str) -> tuple[int, int, tuple[str, str]]:
        base = content.base(page)
        return kinds[base.kind], int(base.front.get("order", 1000)), swedish_key(base.text("title"))

    return sorted(content.versions, key=key)


def _pages(content: Content, order: list[str]) -> list[Row]:
    """Rows of page. Weight is the share of the work's other pages that lead here, 0 to 1."""
    inbound: Counter[str] = Counter()
    for page in order:
        if content.is_program(page):
            continue  # the guide links to where it can show something, not to what matters
        base = content.versions[page][content.base(page).language]
        inbound.update({*base.source.texts("related"), *(link.page for link in base.links)} - {page})
    most = max(inbound.values(), default=1)
    rows = []
    for position, page in enumerate(order):
        base_source = content.base(page)
        rows.append(
            {
                "id": page, "kind": base_source.kind, "status": base_source.text("status"),
                "checked": base_source.text("checked"), "weight": round(inbound[page] / most, 4), "position": position,
            }
        )  # fmt: skip
    return rows


def _listed(content: Content, order: list[str], key: str, column: str) -> list[Row]:
    return [
        {"page": page, "position": position, column: value}
        for page in order
        for position, value in enumerate(content.base(page).texts(key))
    ]


def _version(number: int, version: ParsedPage) -> Row:
    source = version.source
    return {
        "id": number, "page": source.id, "language": source.language, "title": source.text("title"),
        "short": source.text("short") or source.text("title"), "summary": source.text("summary"),
        "blocks": encode(version.blocks),
    }  # fmt: skip


def _facts(version: ParsedPage) -> Iterator[Row]:
    for position, fact in enumerate(version.source.facts()):
        yield {
            "page": version.source.id, "language": version.source.language, "position": position,
            "label": fact["label"], "value": fact["value"], "source": fact.get("source", ""),
        }  # fmt: skip


def _version_sources(version: ParsedPage) -> Iterator[Row]:
    page, language = version.key
    for number, source in enumerate(version.source.texts("sources"), 1):
        yield {"page": page, "language": language, "number": number, "source": source}


def _aliases(version: ParsedPage) -> Iterator[Row]:
    page, language = version.key
    for key, hidden in (("aliases", 0), ("hidden_aliases", 1)):
        for alias in version.source.texts(key):
            yield {"page": page, "language": language, "alias": alias, "hidden": hidden}
