"""Checks that the numbers of facts as data stand in the source that each row names."""

import json
from collections.abc import Iterator
from pathlib import Path

from build_scripts.content.checks import unproved
from build_scripts.content.problems import Problem
from build_scripts.content.tables import Row

# Columns whose numbers the row's source must have. A quiz's wrong options are left out on purpose.
_PROVED = {
    "event": ("start", "end", "text"),
    "assignment": ("from_date", "to_date", "text"),
    "participation": ("from_year", "to_year"),
    "term": ("text",),
    "quiz": ("why",),
}
_FILES = {
    "event": "events", "assignment": "assignments", "participation": "municipalities",
    "term": "glossary", "quiz": "questions",
}  # fmt: skip


def check_proofs(root: Path, tables: dict[str, list[Row]], figures: dict[str, set[str]]) -> Iterator[Problem]:
    """A problem for every number of a data row that its source does not have."""
    for table, columns in _PROVED.items():
        path = root / "data" / f"{_FILES[table]}.toml"
        for row in tables.get(table, []):
            if not row.get("source"):
                continue
            text = " ".join(_texts(row, columns))
            for number in unproved(text, frozenset({str(row["source"])}), figures):
                name = row.get("id", row.get("page", ""))
                message = f"the number {number} of {name!r} is not in its source ({row['source']})"
                yield Problem(path, _line(path, str(name)), message)


def check_quiz_pages(root: Path, tables: dict[str, list[Row]], cited: dict[str, set[str]]) -> Iterator[Problem]:
    """A problem for every quiz question whose page does not cite the source that proves the answer."""
    path = root / "data/questions.toml"
    for row in tables.get("quiz", []):
        if row["source"] not in cited.get(row["page"], set()):
            message = f"the page {row['page']!r} does not cite {row['source']!r}, which proves {row['id']!r}"
            yield Problem(path, _line(path, row["id"]), message)


def _texts(row: Row, columns: tuple[str, ...]) -> Iterator[str]:
    for column in columns:
        value = str(row.get(column) or "")
        if value.startswith("{"):
            yield from (str(text) for text in json.loads(value).values())
        elif column in ("start", "end", "from_date", "to_date"):
            yield value[:4]  # sources write months as words
        else:
            yield value


def _line(path: Path, needle: str) -> int:
    lines = path.read_text(encoding="utf-8").split("\n")
    return next((number for number, text in enumerate(lines, 1) if f'"{needle}"' in text), 1)
