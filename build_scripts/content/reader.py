"""Reads and checks the whole of resources/content, before anything is written."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from build_scripts.content.checks import (
    EASY_LANGUAGE,
    ParsedPage,
    check_citations,
    check_easy,
    check_program_page,
    check_summary,
)
from build_scripts.content.frontmatter import PageSource, read_page
from build_scripts.content.markdown_blocks import LANGUAGE_TAG, BlockParser
from build_scripts.content.problems import Problem
from build_scripts.content.proof import check_proofs, check_quiz_pages
from build_scripts.content.sentences import numbers
from build_scripts.content.tables import Row, Tables, is_fact, is_program
from desktop.content.blocks import Heading, Way
from desktop.content.walk import inlines
from desktop.core.languages import BASE_LANGUAGE, nearest_language

AREAS = ("utbildning", "arbete", "bostad", "halsa", "kultur-sprak", "civilsamhalle")
_NOT_LANGUAGES = ("data",)


@dataclass(slots=True)
class Content:
    """Everything that was read. `versions` is by page id, then language."""

    root: Path
    edition: Row = field(default_factory=dict)
    kinds: list[Row] = field(default_factory=list)
    sources: list[Row] = field(default_factory=list)
    versions: dict[str, dict[str, ParsedPage]] = field(default_factory=dict)
    tables: dict[str, list[Row]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def base(self, page: str) -> PageSource:
        """The version that gives a page its structure: Swedish, or the nearest to it."""
        versions = self.versions[page]
        return versions[nearest_language(BASE_LANGUAGE, versions) or BASE_LANGUAGE].source

    def is_program(self, page: str) -> bool:
        """Whether a page tells of the program (see kinds.toml), not of the work's subject."""
        kind = self.base(page).kind
        return any(is_program(known) for known in self.kinds if known["id"] == kind)


def read_content(root: Path) -> Content:
    """The content under `root` with every problem found."""
    content = Content(root)
    problems = content.problems
    tables = Tables(root, problems)
    content.edition = tables.register(root / "edition.toml")
    content.kinds = tables.read_kinds()
    content.sources = tables.read_sources()
    if tables.broken:
        return content  # all that rests on the register would seem wrong as well
    _read_pages(content, tables.sources)
    tables.pages = set(content.versions)
    _check_pages(content)
    _read_tables(content, tables)
    return content


def _read_pages(content: Content, sources: set[str]) -> None:
    folders = [path for path in sorted(content.root.iterdir()) if path.is_dir() and path.name not in _NOT_LANGUAGES]
    for folder in folders:
        if not LANGUAGE_TAG.fullmatch(folder.name):
            content.problems.append(Problem(folder, 0, f"folder {folder.name!r} is not a BCP 47 language tag"))
            continue
        for path in sorted(folder.rglob("*")):
            if path.is_dir():
                continue
            if path.suffix != ".md" or path.parent.parent != folder:
                content.problems.append(Problem(path, 1, "a page lies in <language>/<kind>/ and ends in .md"))
                continue
            page, problems = read_page(path, folder.name)
            content.problems += problems
            if not page.front:
                continue  # nothing more can be said of a file that could not be read
            parsed = _parse(page, sources, content.problems)
            if page.id in content.versions and folder.name in content.versions[page.id]:
                other = content.versions[page.id][folder.name].source.path
                content.problems.append(Problem(path, page.line_of("id"), f"id {page.id!r} is taken by {other.name}"))
            content.versions.setdefault(page.id, {})[folder.name] = parsed


def _parse(page: PageSource, sources: set[str], problems: list[Problem]) -> ParsedPage:
    listed = page.texts("sources")
    for source, count in Counter(listed).items():
        if source not in sources:
            problems.append(Problem(page.path, page.line_of(source), f"citation of no source: {source!r}"))
        if count > 1:
            problems.append(Problem(page.path, page.line_of(source), f"source {source!r} is listed twice"))
    for fact in page.facts():
        source = fact.get("source", "")
        if source and source not in listed:
            line = page.line_of(f'"{fact.get("value", "")}"')
            problems.append(Problem(page.path, line, f"citation of no source: {source!r} is not in the page's list"))
    parser = BlockParser(page, {source: number for number, source in enumerate(listed, 1)})
    parsed = ParsedPage(page, parser.parse())
    problems += parser.problems
    return parsed


def _check_pages(content: Content) -> None:
    kinds = {kind["id"]: kind for kind in content.kinds}
    figures = _figures(content.sources)
    for versions in content.versions.values():
        for language, page in versions.items():
            source = page.source
            if source.kind not in kinds:
                content.problems.append(Problem(source.path, source.line_of("kind"), f"unknown kind {source.kind!r}"))
            kind = kinds.get(source.kind, {})
            if is_program(kind):
                content.problems += check_program_page(page)
            else:
                content.problems += check_citations(page, figures, is_fact(kind))
                content.problems += _ways_outside(page)
            content.problems += check_summary(source)
            if language == EASY_LANGUAGE:
                content.problems += check_easy(page)
            _check_links(content, page)
    _check_structure(content)
    _check_aliases(content)
    _check_complete(content)


def _ways_outside(page: ParsedPage) -> Iterator[Problem]:
    """A way to the program's places and commands stands in pages about the program only."""
    for node in inlines(page.blocks):
        if isinstance(node, Way):
            line = page.source.line_of(f"({node.wish}", page.source.body_line)
            yield Problem(page.source.path, line, f"the link {node.wish!r} stands in pages about the program only")


def _figures(sources: list[Row]) -> dict[str, set[str]]:
    """The numbers each source has: its key figures, and those of its title and dates."""
    figures: dict[str, set[str]] = {}
    for source in sources:
        texts = [str(source.get(key, "")) for key in ("title", "date_text")]
        texts += [str(figure) for figure in source.get("figures", [])]
        texts += str(source.get("date", "")).split("-")
        found = {number for text in texts for number in numbers(text)}
        found |= {part for text in texts for part in text.split() if part.isdigit()}
        figures[source["id"]] = found | {number.lstrip("0") or "0" for number in found}
    return figures


def _check_links(content: Content, page: ParsedPage) -> None:
    for link in page.links:
        if not link.page:
            continue
        line = page.source.line_of(f"({link.page}", page.source.body_line)
        if link.page not in content.versions:
            content.problems.append(Problem(page.source.path, line, f"dead link {link.page!r}: there is no such page"))
        elif link.anchor and link.anchor not in _anchors(content, link.page, page.source.language):
            message = f"dead link {link.page}#{link.anchor}: there is no such heading"
            content.problems.append(Problem(page.source.path, line, message))
    for target in page.source.texts("related"):
        if target not in content.versions or target == page.source.id:
            line = page.source.line_of(f'"{target}"', page.source.line_of("related"))
            why = "is the page itself" if target == page.source.id else "is not there"
            content.problems.append(Problem(page.source.path, line, f"related id {target!r} {why}"))
    for node in inlines(page.blocks):
        language = getattr(node, "language", "")
        if language and not LANGUAGE_TAG.fullmatch(language):
            line = page.source.line_of(f":{language}[")
            content.problems.append(Problem(page.source.path, line, f"{language!r} is not a language tag"))


def _anchors(content: Content, page: str, language: str) -> set[str]:
    versions = content.versions[page]
    shown = nearest_language(language, versions)
    return {block.id for block in versions[shown].blocks if isinstance(block, Heading)} if shown else set()


def _check_structure(content: Content) -> None:
    """Areas are known, structure stands in the base version only, and every page is led to."""
    reached = {"start"}
    for page, versions in content.versions.items():
        base = content.base(page)
        reached.update(base.texts("related"))
        for area in base.texts("areas"):
            if area not in AREAS:
                content.problems.append(Problem(base.path, base.line_of(f'"{area}"'), f"unknown area {area!r}"))
        for version in versions.values():
            reached.update(link.page for link in version.links if link.page != page)
            if version.source is not base:
                if version.source.kind != base.kind:
                    where = version.source
                    content.problems.append(Problem(where.path, 1, f"kind differs from the {base.language} version"))
                for key in ("areas", "related", "status", "order"):
                    if key in version.source.front and version.source.front[key] != base.front.get(key):
                        line = version.source.line_of(key)
                        message = f"key {key!r} stands in the {base.language} version only"
                        content.problems.append(Problem(version.source.path, line, message))
    if content.edition.get("orphans", True):
        for page in sorted(set(content.versions) - reached):
            base = content.base(page)
            content.problems.append(Problem(base.path, 1, f"orphan: no page links to or relates to {page!r}"))


def _check_aliases(content: Content) -> None:
    """An alias stands for one page only, in its language, and is no page's title."""
    owners: dict[tuple[str, str], list[tuple[ParsedPage, str]]] = {}
    for versions in content.versions.values():
        for language, version in versions.items():
            source = version.source
            owners.setdefault((language, source.text("title").casefold()), []).append((version, ""))
            for alias in [*source.texts("aliases"), *source.texts("hidden_aliases")]:
                owners.setdefault((language, alias.casefold()), []).append((version, alias))
    for claims in owners.values():
        for version, alias in claims if len(claims) > 1 else []:
            if alias:
                others = sorted({other.source.id for other, _ in claims if other is not version}) or ["this page"]
                line = version.source.line_of(f'"{alias}"')
                message = f"duplicate alias {alias!r}: it stands for {', '.join(others)} already"
                content.problems.append(Problem(version.source.path, line, message))


def _check_complete(content: Content) -> None:
    for page, versions in content.versions.items():
        for language in content.edition.get("languages", []):
            if language not in versions:
                base = content.base(page)
                content.problems.append(
                    Problem(base.path, 1, f"missing version: {page!r} is not written in {language}")
                )


def _read_tables(content: Content, tables: Tables) -> None:
    out = content.tables
    out["municipality"], out["participation"] = tables.guarded("municipalities", tables.municipalities, ([], []))
    out["assignment"] = tables.guarded("assignments", tables.assignments, [])
    out["event"] = tables.guarded("events", tables.events, [])
    out["person"] = tables.guarded("people", tables.people, [])
    out["term"] = tables.guarded("glossary", tables.terms, [])
    out["talk"] = tables.guarded("questions", tables.talk, [])
    out["quiz"] = tables.guarded("questions", tables.quiz, [])
    out["collection"], out["collection_step"] = tables.guarded("collections", tables.collections, ([], []))
    tables.check_inventory()
    tables.check_needed(content.edition.get("needs", {}))
    content.problems += check_proofs(content.root, out, _figures(content.sources))
    content.problems += check_quiz_pages(content.root, out, _cited(content))


def _cited(content: Content) -> dict[str, set[str]]:
    """The sources that any version of a page lists."""
    return {
        page: {source for version in versions.values() for source in version.source.texts("sources")}
        for page, versions in content.versions.items()
    }
