"""Reads one page file: TOML front matter between +++ lines, then Markdown."""

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from build_scripts.content.problems import Problem

PAGE_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_KEYS: dict[str, type] = {
    "id": str, "kind": str, "title": str, "short": str, "summary": str, "areas": list, "related": list,
    "status": str, "aliases": list, "hidden_aliases": list, "sources": list, "checked": str,
    "facts": list, "order": int,
}  # fmt: skip
_FACT_KEYS = {"label", "value", "source"}
_REQUIRED = ("id", "kind", "title", "summary")
STATUSES = ("aktuell", "historisk", "blandad")


@dataclass(slots=True)
class PageSource:
    """A page file as read. `body_line` is the line of the file where the Markdown starts."""

    path: Path
    language: str
    front: dict[str, Any] = field(default_factory=dict)
    body: str = ""
    body_line: int = 1
    lines: list[str] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The page's id, from the front matter or else the file's name."""
        return str(self.front.get("id", self.path.stem))

    @property
    def kind(self) -> str:
        """The page's kind, from the front matter or else the folder's name."""
        return str(self.front.get("kind", self.path.parent.name))

    def text(self, key: str) -> str:
        """A front matter text, empty where it is not given."""
        return str(self.front.get(key, ""))

    def texts(self, key: str) -> list[str]:
        """A front matter list of texts, empty where it is not given."""
        value = self.front.get(key, [])
        return [str(item) for item in value] if isinstance(value, list) else []

    def facts(self) -> list[dict[str, str]]:
        """The facts in short as given."""
        facts = self.front.get("facts", [])
        if not isinstance(facts, list):
            return []
        return [{key: str(value) for key, value in fact.items()} for fact in facts if isinstance(fact, dict)]

    def line_of(self, needle: str, start: int = 1) -> int:
        """The first line of the file from `start` that holds `needle`; `start` when none does."""
        for number in range(start, len(self.lines) + 1):
            if needle in self.lines[number - 1]:
                return number
        return start


def read_page(path: Path, language: str) -> tuple[PageSource, list[Problem]]:
    """A page file and what is wrong with its front matter."""
    page = PageSource(path, language)
    try:
        text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        return page, [Problem(path, 1, f"the file cannot be read as UTF-8: {error}")]
    page.lines = text.split("\n")
    if page.lines[0].strip() != "+++":
        return page, [Problem(path, 1, "missing id: the file must start with front matter between +++ lines")]
    try:
        end = next(index for index in range(1, len(page.lines)) if page.lines[index].strip() == "+++")
    except StopIteration:
        return page, [Problem(path, 1, "the front matter has no closing +++ line")]
    try:
        page.front = tomllib.loads("\n".join(page.lines[1:end]))
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+)", str(error))
        return page, [Problem(path, 1 + int(place[1]) if place else 1, f"front matter is not TOML: {error}")]
    page.body_line = end + 2
    page.body = "\n".join(page.lines[end + 1 :])
    return page, _check_front(page)


def _check_front(page: PageSource) -> list[Problem]:
    problems: list[Problem] = []

    def wrong(message: str, needle: str) -> None:
        problems.append(Problem(page.path, page.line_of(needle), message))

    for key, value in page.front.items():
        if key not in _KEYS:
            wrong(f"unknown key {key!r}", key)
        elif not isinstance(value, _KEYS[key]) or isinstance(value, bool):
            wrong(f"key {key!r} must be a {_KEYS[key].__name__}", key)
        elif key in ("aliases", "hidden_aliases", "areas", "related", "sources"):
            for item in page.front[key]:
                if not isinstance(item, str) or not item.strip():
                    wrong(f"key {key!r} must hold texts only", key)
    for key in _REQUIRED:
        if not str(page.front.get(key, "")).strip():
            wrong(f"missing {key}", "+++")
    if page.text("id") and not PAGE_ID.fullmatch(page.id):
        wrong(f"id {page.id!r} must be small letters a-z, digits and single hyphens", "id")
    if page.text("id") and page.id != page.path.stem:
        wrong(f"id {page.id!r} differs from the file's name {page.path.stem!r}", "id")
    if page.text("kind") and page.kind != page.path.parent.name:
        wrong(f"kind {page.kind!r} differs from the folder {page.path.parent.name!r}", "kind")
    if page.text("checked") and not re.fullmatch(r"\d{4}-\d{2}", page.text("checked")):
        wrong(f"checked {page.text('checked')!r} must be YYYY-MM", "checked")
    if page.text("status") and page.text("status") not in STATUSES:
        wrong(f"status {page.text('status')!r} must be one of {', '.join(STATUSES)}", "status")
    problems += _check_facts(page)
    return problems


def _check_facts(page: PageSource) -> list[Problem]:
    problems = []
    facts = page.front.get("facts", [])
    if not isinstance(facts, list) or not all(isinstance(fact, dict) for fact in facts):
        return [Problem(page.path, page.line_of("facts"), "facts must be [[facts]] tables")]
    for fact in facts:
        line = page.line_of(f'"{fact.get("label", "")}"')
        for key in sorted(set(fact) - _FACT_KEYS):
            problems.append(Problem(page.path, line, f"unknown key {key!r} in a fact"))
        for key in ("label", "value"):
            if not str(fact.get(key, "")).strip():
                problems.append(Problem(page.path, line, f"missing {key} in a fact"))
    return problems
