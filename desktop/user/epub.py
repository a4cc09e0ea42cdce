"""A collection as an EPUB 3 book, to read on a telephone. A zip with XHTML made from the block tree.

No library: the ones there are would bring a second HTML builder (or the AGPL), and the format asks for
no more than four small files beside the chapters.
"""

import uuid
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC
from io import BytesIO
from xml.etree.ElementTree import Element, tostring

from desktop.content.blocks import Block
from desktop.content.page import Page
from desktop.content.plain import source_line
from desktop.core.languages import html_language
from desktop.user.clock import Clock, local_time
from desktop.user.markdown import blocks as markdown_blocks
from desktop.user.records import Item, MyCollection
from desktop.user.xhtml import Renderer, add

_WORDS = {
    "sv": {
        "collection": "Samling",
        "heading": "Rubrik",
        "from": "Ur Brobyggaren, utgåva %s.",
        "gone": "Sidan finns inte i den här utgåvan av uppslagsverket.",
        "sources": "Källor",
        "contents": "Innehåll",
        "summary": "Bara text, med rubriker, innehållsförteckning och märkta språk.",
    },
    "en": {
        "collection": "Collection",
        "heading": "Heading",
        "from": "From Brobyggaren, edition %s.",
        "gone": "The page is not in this edition of the reference work.",
        "sources": "Sources",
        "contents": "Contents",
        "summary": "Text only, with headings, a table of contents and marked languages.",
    },
}
_XHTML = "http://www.w3.org/1999/xhtml"
_OPS = "http://www.idpf.org/2007/ops"
_CSS = """body { line-height: 1.45; margin: 0 4%; }
h1, h2, h3 { line-height: 1.2; text-align: left; }
p, li { text-align: left; hyphens: manual; }
p.summary { font-size: 1.1em; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #777; padding: .3em .5em .3em 0; text-align: left; vertical-align: top; }
aside.note { border-left: .3em solid #777; margin: 1em 0; padding-left: .8em; }
ol.sources, p.small { font-size: .85em; }
"""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of the book. `level` 0 is a heading of the collection, under which the next ones stand."""

    name: str
    title: str
    level: int
    root: Element = field(repr=False)


def make_epub(
    collection: MyCollection,
    items: list[Item],
    read: Callable[[str], Page | None],
    edition: str,
    language: str = "sv",
    clock: Clock = local_time,
) -> bytes:
    """The book's bytes. `read` gives a page, or None for one that this edition does not have."""
    chapters = _chapters(collection, items, read, edition, language)
    memory = BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as book:
        _store(book, "mimetype", b"application/epub+zip", zipfile.ZIP_STORED)
        _store(book, "META-INF/container.xml", _xml(_container()))
        _store(book, "OEBPS/package.opf", _xml(_package(collection, chapters, language, clock)))
        _store(book, "OEBPS/nav.xhtml", _page(_nav(collection, chapters, language)))
        _store(book, "OEBPS/style.css", _CSS.encode())
        for chapter in chapters:
            _store(book, f"OEBPS/{chapter.name}", _page(chapter.root))
    return memory.getvalue()


def _store(book: zipfile.ZipFile, name: str, content: bytes, how: int = zipfile.ZIP_DEFLATED) -> None:
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = how
    info.external_attr = 0o644 << 16
    book.writestr(info, content)


def _xml(root: Element) -> bytes:
    text: bytes = tostring(root, "utf-8", xml_declaration=False)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + text


def _page(root: Element) -> bytes:
    return _xml(root).replace(b"?>\n", b"?>\n<!DOCTYPE html>\n", 1)


def _document(title: str, language: str) -> tuple[Element, Element]:
    tag = html_language(language)
    root = Element("html", {"xmlns": _XHTML, "xmlns:epub": _OPS, "lang": tag, "xml:lang": tag})
    head = add(root, "head")
    add(head, "title", title)
    add(head, "link", rel="stylesheet", type="text/css", href="style.css")
    return root, add(root, "body")


# -- chapters -------------------------------------------------------------------------------


def _words(language: str) -> dict[str, str]:
    return _WORDS.get(language, _WORDS["sv"])


def _chapters(
    collection: MyCollection, items: list[Item], read: Callable[[str], Page | None], edition: str, language: str
) -> list[Chapter]:
    names = {item.place.page: f"del{number:03}.xhtml" for number, item in enumerate(items, 1) if item.kind == "page"}
    renderer = Renderer(names.get)
    own = _words(language)
    root, body = _document(collection.title, language)
    add(body, "h1", collection.title or own["collection"])
    renderer.blocks(body, markdown_blocks(collection.aim))
    add(body, "p", own["from"] % edition, class_="small")
    chapters = [Chapter("titel.xhtml", collection.title or own["collection"], 1, root)]
    for number, item in enumerate(items, 1):
        chapters.append(_chapter(f"del{number:03}.xhtml", item, read, renderer, language))
    return chapters


def _chapter(name: str, item: Item, read: Callable[[str], Page | None], renderer: Renderer, language: str) -> Chapter:
    if item.kind == "heading":
        title = " ".join(item.text.split()) or _words(language)["heading"]
        root, body = _document(title, language)
        add(body, "h1", title)
        return Chapter(name, title, 0, root)
    if item.kind == "text":
        made = markdown_blocks(item.text)
        title = _first_words(item.text)
        root, body = _document(title, language)
        _section(body, renderer, made)
        return Chapter(name, title, 1, root)
    page = read(item.place.page)
    if page is None:
        title = item.place.title or item.place.page
        root, body = _document(title, language)
        add(body, "h2", title)
        add(body, "p", _words(language)["gone"])
        return Chapter(name, title, 1, root)
    root, body = _document(page.title, page.language)
    _write_page(body, page, renderer)
    return Chapter(name, page.title, 1, root)


def _section(body: Element, renderer: Renderer, made: tuple[Block, ...]) -> None:
    renderer.blocks(body, made)
    if not len(body):
        add(body, "p")


def _first_words(text: str) -> str:
    line = next((line.strip("#*_>-+ \t") for line in text.splitlines() if line.strip("#*_>-+ \t")), "Text")
    return line if len(line) <= 60 else line[:60].rsplit(" ", 1)[0] + " …"


def _write_page(body: Element, page: Page, renderer: Renderer) -> None:
    add(body, "h1", page.title)
    add(body, "p", page.summary, class_="summary")
    if page.facts:
        table = add(add(body, "table"), "tbody")
        for fact in page.facts:
            row = add(table, "tr")
            add(row, "th", fact.label, scope="row")
            add(row, "td", fact.value)
    renderer.blocks(body, page.blocks)
    if page.sources:
        add(body, "h2", _words(page.language)["sources"])
        listed = add(body, "ol", class_="sources")
        for number, source in enumerate(page.sources, 1):
            add(listed, "li", source_line(source), id=f"kalla-{number}")


# -- the book's own files -------------------------------------------------------------------


def _container() -> Element:
    root = Element("container", {"version": "1.0", "xmlns": "urn:oasis:names:tc:opendocument:xmlns:container"})
    files = add(root, "rootfiles")
    made = add(files, "rootfile")
    made.set("full-path", "OEBPS/package.opf")
    made.set("media-type", "application/oebps-package+xml")
    return root


def _package(collection: MyCollection, chapters: list[Chapter], language: str, clock: Clock) -> Element:
    root = Element(
        "package",
        {
            "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "id",
            "xml:lang": html_language(language),
        },
    )  # fmt: skip
    meta = add(root, "metadata")
    meta.set("xmlns:dc", "http://purl.org/dc/elements/1.1/")
    content = "\n".join(tostring(chapter.root, "unicode") for chapter in chapters)
    add(meta, "dc:identifier", f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}", id="id")
    add(meta, "dc:title", collection.title or _words(language)["collection"])
    add(meta, "dc:language", html_language(language))
    add(meta, "dc:publisher", "Brobyggaren")
    add(meta, "meta", clock().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), property="dcterms:modified")
    for name, value in (
        ("accessMode", "textual"), ("accessModeSufficient", "textual"),
        ("accessibilityFeature", "structuralNavigation"), ("accessibilityFeature", "tableOfContents"),
        ("accessibilityFeature", "displayTransformability"), ("accessibilityHazard", "none"),
        ("accessibilitySummary", _words(language)["summary"]),
    ):  # fmt: skip
        add(meta, "meta", value, property=f"schema:{name}")
    manifest = add(root, "manifest")
    _file(manifest, "nav", "nav.xhtml", "application/xhtml+xml", properties="nav")
    _file(manifest, "css", "style.css", "text/css")
    spine = add(root, "spine")
    for number, chapter in enumerate(chapters):
        _file(manifest, f"c{number}", chapter.name, "application/xhtml+xml")
        add(spine, "itemref", idref=f"c{number}")
    return root


def _file(manifest: Element, id_: str, href: str, kind: str, **more: str) -> None:
    made = add(manifest, "item", id=id_, href=href, **more)
    made.set("media-type", kind)


def _nav(collection: MyCollection, chapters: list[Chapter], language: str) -> Element:
    title = _words(language)["contents"]
    root, body = _document(title, language)
    nav = add(body, "nav", id="toc")
    nav.set("epub:type", "toc")
    nav.set("role", "doc-toc")
    add(nav, "h1", title)
    top = add(nav, "ol")
    inner: Element | None = None
    under: Element | None = None
    for chapter in chapters:
        if chapter.level == 0:
            under, inner = add(top, "li"), None
            add(under, "a", chapter.title, href=chapter.name)
            continue
        if under is not None and inner is None:
            inner = add(under, "ol")
        add(add(top if inner is None else inner, "li"), "a", chapter.title, href=chapter.name)
    return root
