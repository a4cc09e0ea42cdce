"""Read-only access to the reference work: rows in, records out. One store per connection."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.content.blocks import Block
from desktop.content.codec import VocabularyError, decode
from desktop.content.database import ContentError, open_content, reinstall
from desktop.content.near import near_pages
from desktop.content.page import Page
from desktop.core.errors import UsageError
from desktop.core.languages import BASE_LANGUAGE, language_order, nearest_language, pick_text
from desktop.core.records import Fact, Kind, PageRef, Source
from desktop.core.words import translate

_SOURCE_COLUMNS = "s.id, s.title, s.publisher, s.date, s.date_text, s.read, s.place, s.url, s.confidence"


class UnknownPageError(UsageError):
    """There is no page with that id."""

    def __init__(self, page: str, near: Sequence[str] = ()) -> None:
        every = translate("Errors", "Kommandot ”pages” visar alla sidor.")
        super().__init__(
            translate("Errors", "Det finns ingen sida med id %r.") % page,
            translate("Errors", "Menade du %s?") % ", ".join(near) if near else every,
        )
        self.page = page


class ContentStore:
    """The pages, kinds and sources of a content database. Facts as data: see facts.py."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    @classmethod
    def open(cls, path: Path) -> "ContentStore":
        """A store over its own read-only connection. Raises ContentError."""
        return cls(open_content(path))

    def close(self) -> None:
        """Closes the connection."""
        self.connection.close()

    def meta(self) -> dict[str, str]:
        """The meta table: edition, schema, hash, counts."""
        return dict(self.connection.execute("SELECT key, value FROM meta"))

    def languages(self) -> list[str]:
        """The languages that any page is written in, in the order to show them."""
        return language_order(row[0] for row in self.connection.execute("SELECT DISTINCT language FROM version"))

    def kinds(self, language: str = BASE_LANGUAGE) -> list[Kind]:
        """All kinds in the order of the tree, named in the language nearest to `language`."""
        rows = self.connection.execute(
            "SELECT id, label, plural, icon, is_fact, is_program FROM kind ORDER BY position"
        )
        return [
            Kind(id_, _named(label, language), _named(plural, language), icon, bool(fact), bool(program))
            for id_, label, plural, icon, fact, program in rows
        ]

    def pages(self, language: str = BASE_LANGUAGE, kind: str = "", area: str = "") -> list[PageRef]:
        """All pages (of a kind, of an area) in the order of the tree, each in its nearest version."""
        sql = "SELECT p.id, p.kind FROM page p"
        conditions: list[str] = []
        values: list[str] = []
        if kind:
            conditions.append("p.kind = ?")
            values.append(kind)
        if area:
            conditions.append("p.id IN (SELECT page FROM page_area WHERE area = ?)")
            values.append(area)
        if conditions:
            sql += " WHERE " + " AND ".join(conditions)
        ids = [row[0] for row in self.connection.execute(sql + " ORDER BY p.position", values)]
        return self.refs(ids, language)

    def work_pages(self, language: str = BASE_LANGUAGE) -> list[PageRef]:
        """The pages of the reference work itself: without those that tell of the program."""
        about = {row[0] for row in self.connection.execute("SELECT id FROM kind WHERE is_program")}
        return [ref for ref in self.pages(language) if ref.kind not in about]

    def refs(self, ids: Iterable[str], language: str = BASE_LANGUAGE) -> list[PageRef]:
        """The pages with these ids, in this order, each in its nearest version; unknown ids are left out."""
        wanted = list(ids)
        marks = ",".join("?" * len(wanted))
        found: dict[str, dict[str, PageRef]] = {}
        rows = self.connection.execute(
            "SELECT v.page, p.kind, v.title, v.short, v.summary, v.language"
            f" FROM version v JOIN page p ON p.id = v.page WHERE v.page IN ({marks})",
            wanted,
        )
        for row in rows:
            ref = PageRef(*row)
            found.setdefault(ref.id, {})[ref.language] = ref
        refs = []
        for id_ in wanted:
            versions = found.get(id_, {})
            nearest = nearest_language(language, versions)
            if nearest is not None:
                refs.append(versions[nearest])
        return refs

    def has_page(self, page: str) -> bool:
        """Whether there is a page with this id."""
        row = self.connection.execute("SELECT 1 FROM page WHERE id = ?", (page,)).fetchone()
        return row is not None

    def unknown(self, page: str) -> UnknownPageError:
        """The error for an id that no page has, with the pages that may have been meant."""
        return UnknownPageError(page, near_pages(self.connection, page))

    def page(self, page: str, language: str = BASE_LANGUAGE) -> Page:
        """The page in `language` or the nearest version there is. Raises UnknownPageError."""
        head = self.connection.execute("SELECT kind, status, checked FROM page WHERE id = ?", (page,)).fetchone()
        if head is None:
            raise self.unknown(page)
        tags = [row[0] for row in self.connection.execute("SELECT language FROM version WHERE page = ?", (page,))]
        shown = nearest_language(language, tags) or BASE_LANGUAGE
        version = self.connection.execute(
            "SELECT title, short, summary, blocks FROM version WHERE page = ? AND language = ?", (page, shown)
        ).fetchone()
        if version is None:  # a row that its index no longer leads to
            raise ContentError(translate("Errors", "Sidan %s går inte att läsa.") % page, reinstall())
        title, short, summary, blocks = version
        return Page(
            id=page,
            kind=head[0],
            language=shown,
            asked_language=language,
            languages=tuple(language_order(tags)),
            title=title,
            short=short,
            summary=summary,
            status=head[1],
            checked=head[2],
            areas=self._areas(page),
            blocks=_decoded(page, blocks),
            facts=self.facts(page, shown),
            related=tuple(self._related(page, language)),
            sources=self._page_sources(page, shown),
        )

    def facts(self, page: str, language: str) -> tuple[Fact, ...]:
        """The facts in short of one version, in order."""
        rows = self.connection.execute(
            "SELECT label, value, source FROM fact WHERE page = ? AND language = ? ORDER BY position", (page, language)
        )
        return tuple(Fact(*row) for row in rows)

    def sources(self) -> list[Source]:
        """Every source of the work, by id."""
        return [
            Source(*row) for row in self.connection.execute(f"SELECT {_SOURCE_COLUMNS} FROM source s ORDER BY s.id")
        ]

    def source(self, source: str) -> Source | None:
        """One source, or None."""
        row = self.connection.execute(f"SELECT {_SOURCE_COLUMNS} FROM source s WHERE s.id = ?", (source,)).fetchone()
        return None if row is None else Source(*row)

    def pages_citing(self, source: str, language: str = BASE_LANGUAGE) -> list[PageRef]:
        """The pages that cite a source, in the order of the tree."""
        rows = self.connection.execute(
            "SELECT DISTINCT v.page, p.position FROM version_source v JOIN page p ON p.id = v.page"
            " WHERE v.source = ? ORDER BY p.position",
            (source,),
        )
        return self.refs([row[0] for row in rows], language)

    def _areas(self, page: str) -> tuple[str, ...]:
        rows = self.connection.execute("SELECT area FROM page_area WHERE page = ? ORDER BY position", (page,))
        return tuple(row[0] for row in rows)

    def _related(self, page: str, language: str) -> list[PageRef]:
        rows = self.connection.execute("SELECT target FROM related WHERE page = ? ORDER BY position", (page,))
        return self.refs([row[0] for row in rows], language)

    def _page_sources(self, page: str, language: str) -> tuple[Source, ...]:
        rows = self.connection.execute(
            f"SELECT {_SOURCE_COLUMNS} FROM version_source v JOIN source s ON s.id = v.source"
            " WHERE v.page = ? AND v.language = ? ORDER BY v.number",
            (page, language),
        )
        return tuple(Source(*row) for row in rows)


def _named(names: str, language: str) -> str:
    return pick_text(json.loads(names), language)


def _decoded(page: str, blocks: str) -> tuple[Block, ...]:
    try:
        return decode(blocks)
    except VocabularyError as error:
        raise ContentError(
            translate("Errors", "Sidan %s går inte att läsa: %s.") % (page, error), reinstall()
        ) from error
