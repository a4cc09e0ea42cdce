"""The TOML files of facts as data: read, checked against pages and sources, and given as rows."""

import json
import re
import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from build_scripts.content.problems import Problem
from build_scripts.content.sentences import numbers

Row = dict[str, Any]
_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_PHONE = re.compile(r"(?:\+46|\b0\d)[\d\s-]{6,}")
_PROGRAMMES = ("pilot", "utveckling", "natverk")
_CONFIDENCE = ("hög", "medel")
_KIND_KEYS = {"fact", "program", "icon", "label", "plural"}
_PRECISIONS = {"day": 10, "month": 7, "season": 4, "year": 4}
SOURCE_KEYS = ("title", "publisher", "date", "date_text", "read", "where", "url", "language", "confidence", "figures")


def read_toml(path: Path, problems: list[Problem]) -> Row:
    """A TOML file, empty when it is not there; a bad one becomes a problem with its line."""
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        place = re.search(r"line (\d+)", str(error))
        twice = re.search(r"Cannot declare \('([^']+)',\) twice", str(error))
        message = f"{twice[1]!r} stands twice in the file" if twice else f"the file is not TOML: {error}"
        problems.append(Problem(path, int(place[1]) if place else 1, message))
        return {}


class Tables:
    """Reads the data files under `root` and gathers problems."""

    def __init__(self, root: Path, problems: list[Problem]) -> None:
        self.root = root
        self.problems = problems
        self.pages: set[str] = set()
        self.sources: set[str] = set()
        self.broken = False
        """Whether a register that everything rests on could not be read."""
        self._lines: dict[Path, list[str]] = {}

    def _wrong(self, path: Path, needle: str, message: str) -> None:
        lines = self._lines.setdefault(path, path.read_text(encoding="utf-8-sig").split("\n"))
        line = next((number for number, text in enumerate(lines, 1) if needle in text), 1)
        self.problems.append(Problem(path, line, message))

    def read_sources(self) -> list[Row]:
        """The register of sources. Each must have a title, a publisher, a date and when it was read."""
        path = self.root / "sources.toml"
        rows = []
        for id_, entry in self.register(path).items():
            needle = f"[{id_}]"
            if not isinstance(entry, dict):
                self._wrong(path, id_, f"unknown key {id_!r} outside a source")
                continue
            for key in sorted(set(entry) - set(SOURCE_KEYS)):
                self._wrong(path, needle, f"unknown key {key!r} in source {id_}")
            for key in ("title", "publisher", "read"):
                if not entry.get(key):
                    self._wrong(path, needle, f"source {id_} has no {key}")
            if not entry.get("date") and not entry.get("date_text"):
                self._wrong(path, needle, f"source {id_} is undated: give date, or date_text such as ”odaterad”")
            for key in ("date", "read"):
                if entry.get(key) and not is_date(str(entry[key])):
                    self._wrong(path, needle, f"{key} of source {id_} must be YYYY, YYYY-MM or YYYY-MM-DD")
            if entry.get("confidence", "hög") not in _CONFIDENCE:
                self._wrong(path, needle, f"confidence of source {id_} must be one of {', '.join(_CONFIDENCE)}")
            if not isinstance(entry.get("figures", []), list):
                self._wrong(path, needle, f"figures of source {id_} must be a list of texts")
                continue
            rows.append({"id": id_, **entry})
            self.sources.add(id_)
        return rows

    def read_kinds(self) -> list[Row]:
        """The kinds of pages in the order of the tree."""
        path = self.root / "kinds.toml"
        rows = [{"id": id_, **entry} for id_, entry in self.register(path).items()]
        for row in rows:
            for key in sorted(set(row) - _KIND_KEYS - {"id"}):
                self._wrong(path, f"[{row['id']}]", f"unknown key {key!r} in kind {row['id']}")
            if row.get("fact") and is_program(row):
                self._wrong(
                    path, f"[{row['id']}]", f"kind {row['id']} is about the program: it cannot have fact = true"
                )
        return rows

    def register(self, path: Path) -> Row:
        """A file that everything rests on, empty when it cannot be read."""
        before = len(self.problems)
        entries = read_toml(path, self.problems)
        self.broken = self.broken or len(self.problems) > before
        return entries

    def read(self, name: str, table: str) -> list[Row]:
        """The `[[table]]` rows of data/<name>.toml with pages and sources checked."""
        path = self.root / "data" / f"{name}.toml"
        rows: list[Row] = read_toml(path, self.problems).get(table, [])
        for row in rows:
            needle = f'"{row.get("id", row.get("page", row.get("name", "")))}"'
            for page in [row["page"]] if "page" in row else []:
                if page not in self.pages:
                    self._wrong(path, needle, f"page {page!r} of a [[{table}]] is not there")
            if "source" in row and row["source"] not in self.sources:
                self._wrong(path, needle, f"citation of no source: {row['source']!r}")
        return rows

    def events(self) -> list[Row]:
        """Rows of the event table; a date has just the precision it claims."""
        path = self.root / "data/events.toml"
        rows = []
        for row in self.read("events", "event"):
            length = _PRECISIONS.get(row.get("precision", ""))
            start = str(row.get("start", ""))
            if length is None or len(start) != length or not is_date(start):
                self._wrong(
                    path, f'"{row.get("id")}"', f"date {start!r} does not have the precision {row.get('precision')!r}"
                )
            if (row.get("precision") == "season") != bool(row.get("season")):
                self._wrong(path, f'"{row.get("id")}"', "a season needs precision = ”season” and its word")
            rows.append(
                {
                    "id": row["id"], "start": start, "end": str(row.get("end", "")),
                    "precision": row.get("precision", ""),
                    "season": row.get("season", ""), "page": row["page"], "kind": row.get("kind", ""),
                    "areas": dump(row.get("areas", [])), "text": dump(row["text"]), "source": row["source"],
                }
            )  # fmt: skip
        return rows

    def municipalities(self) -> tuple[list[Row], list[Row]]:
        """Rows of municipality and of participation."""
        places, parts = [], []
        path = self.root / "data/municipalities.toml"
        for row in [*self.read("municipalities", "municipality"), *self.read("municipalities", "region")]:
            if str(row["page"]).startswith("kom-") and not re.fullmatch(r"\d{4}", str(row.get("code", ""))):
                self._wrong(
                    path, f'"{row["page"]}"', f"code of {row['page']} must be the four digits of the municipality"
                )
            places.append(
                {
                    "page": row["page"], "code": row.get("code", ""), "name": row["name"],
                    "county": row.get("county", ""),
                    "lat": row.get("lat"), "lon": row.get("lon"), "population": row.get("population"),
                    "population_date": row.get("population_date", "") if row.get("population") else "",
                    "minority_areas": dump(row.get("minority_areas", [])),
                }
            )  # fmt: skip
            for position, part in enumerate(row.get("part", [])):
                if part["programme"] not in _PROGRAMMES:
                    known = ", ".join(_PROGRAMMES)
                    self._wrong(
                        path, f'"{part["programme"]}"', f"programme {part['programme']!r} must be one of {known}"
                    )
                parts.append(
                    {
                        "page": row["page"], "position": position, "programme": part["programme"],
                        "from_year": part["from"], "to_year": part.get("to"), "role": dump(part.get("role", {})),
                        "source": part["source"],
                    }
                )  # fmt: skip
        return places, parts

    def assignments(self) -> Iterator[Row]:
        """Rows of assignment."""
        for position, row in enumerate(self.read("assignments", "assignment")):
            yield {
                "page": row["page"], "position": position, "from_date": str(row.get("from", "")),
                "to_date": str(row.get("to", "")), "giver": dump(row.get("giver", "")), "text": dump(row["text"]),
                "source": row["source"],
            }  # fmt: skip

    def people(self) -> Iterator[Row]:
        """Rows of person; a telephone number or an address is a problem."""
        path = self.root / "data/people.toml"
        for position, row in enumerate(self.read("people", "person")):
            text = dump(row)
            if "@" in text or _PHONE.search(text) or any(len(number) > 4 for number in numbers(text)):
                self._wrong(path, f'"{row["name"]}"', "a person's telephone number or e-mail is never printed")
            yield {
                "position": position, "name": row["name"], "variants": dump(row.get("variants", [])),
                "role": dump(row["role"]), "at": row.get("when", ""), "page": row["page"], "source": row["source"],
            }  # fmt: skip

    def terms(self) -> Iterator[Row]:
        """Rows of term."""
        for row in self.read("glossary", "term"):
            yield {
                "id": row["id"], "page": row["page"], "source": row.get("source", ""), "word": dump(row["word"]),
                "text": dump(row["text"]), "forms": dump(row.get("forms", [])),
            }  # fmt: skip

    def talk(self) -> Iterator[Row]:
        """Rows of talk: the questions to talk about."""
        for row in self.read("questions", "talk"):
            for position, question in enumerate(row["questions"]):
                yield {"page": row["page"], "position": position, "text": dump(question)}

    def quiz(self) -> Iterator[Row]:
        """Rows of quiz; the right answer must be one of the options."""
        path = self.root / "data/questions.toml"
        for row in self.read("questions", "quiz"):
            counts = {len(options) for options in row["options"].values()}
            if len(counts) != 1 or not 0 <= row["right"] < min(counts):
                self._wrong(path, f'"{row["id"]}"', "the right answer must be one of the options, in every language")
            yield {
                "id": row["id"], "page": row["page"], "source": row["source"], "area": row.get("area", ""),
                "kind": row["kind"], "difficulty": row["difficulty"], "right": row["right"],
                "question": dump(row["question"]), "options": dump(row["options"]), "why": dump(row["why"]),
            }  # fmt: skip

    def collections(self) -> tuple[list[Row], list[Row]]:
        """Rows of collection and of collection_step."""
        collections, steps = [], []
        for position, row in enumerate(self.read("collections", "collection")):
            collections.append(
                {
                    "id": row["id"], "position": position, "minutes": row["minutes"],
                    "audience": dump(row.get("audience", "")), "title": dump(row["title"]), "aim": dump(row["aim"]),
                }
            )  # fmt: skip
            for number, step in enumerate(row.get("step", [])):
                if step["page"] not in self.pages:
                    path = self.root / "data/collections.toml"
                    self._wrong(path, f'"{step["page"]}"', f"page {step['page']!r} of a step is not there")
                steps.append(
                    {
                        "collection": row["id"], "position": number, "page": step["page"],
                        "minutes": step.get("minutes", 0), "say": dump(step.get("say", "")),
                    }
                )  # fmt: skip
        return collections, steps

    def check_needed(self, needed: dict[str, int]) -> None:
        """What the edition must hold: for each data file the least number of rows (see edition.toml)."""
        for name, least in needed.items():
            path = self.root / (f"{name}.toml" if name == "inventory" else f"data/{name}.toml")
            tables = read_toml(path, self.problems)
            count = sum(len(rows) for rows in tables.values() if isinstance(rows, list))
            if count < least:
                self.problems.append(Problem(path, 1, f"{count} rows where the edition promises at least {least}"))

    def check_inventory(self) -> None:
        """Every entity of the inventory stands on a page that is there."""
        path = self.root / "inventory.toml"
        for row in read_toml(path, self.problems).get("entity", []):
            if row.get("page") not in self.pages:
                self._wrong(
                    path,
                    f'"{row.get("name", "")}"',
                    f"inventory: page {row.get('page')!r} of {row.get('name')!r} is not there",
                )

    def guarded(self, name: str, read: Callable[[], Any], empty: Any) -> Any:
        """What `read` gives, or `empty` with a problem where a row lacks a key or has the wrong type."""
        try:
            result = read()
            return list(result) if isinstance(result, Iterator) else result
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            self.problems.append(
                Problem(self.root / "data" / f"{name}.toml", 1, f"a table lacks or misuses the key {error}")
            )
            return empty


def is_fact(kind: Row) -> bool:
    """Whether pages of a kind state facts, each with its source."""
    return bool(kind.get("fact", True)) and not is_program(kind)


def is_program(kind: Row) -> bool:
    """Whether pages of a kind tell of the program itself: they have no sources and are no part of the work."""
    return bool(kind.get("program", False))


def is_date(text: str) -> bool:
    """Whether a text is a day, month or year that exists, in ISO form."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return False
    return True


def dump(value: Any) -> str:
    """A text as it is; a list or a mapping of language to text as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
