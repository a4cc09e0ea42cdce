import re
import zipfile
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop.content.page import Page
from desktop.content.store import ContentStore, UnknownPageError
from desktop.user.epub import make_epub
from desktop.user.records import Place
from desktop.user.store import UserStore

X = "{http://www.w3.org/1999/xhtml}"
HOSTILE = '</p><script>alert("x")</script>&amp; ]]> <!-- \x00\x0b -->'


@pytest.fixture
def book(store: UserStore, content_db: Path) -> zipfile.ZipFile:
    content = ContentStore.open(content_db)

    def read(page: str) -> Page | None:
        try:
            return content.page(page)
        except UnknownPageError:
            return None

    made = store.collections.create("Möte " + HOSTILE, "**Mål**\n\n- " + HOSTILE)
    store.collections.add_page(made.id, Place("roll-brobyggare"))
    store.collections.add_heading(made.id, HOSTILE)
    store.collections.add_text(made.id, "# Rubrik\n\n" + HOSTILE)
    store.collections.add_text(made.id, "")
    for ref in content.pages()[:25]:
        store.collections.add_page(made.id, Place(ref.id))
    store.collections.add_page(made.id, Place("borta", title="Sidan som var"))
    return zipfile.ZipFile(BytesIO(make_epub(made, store.collections.items(made.id), read, "2026-11")))


def trees(book: zipfile.ZipFile) -> dict[str, ET.Element]:
    return {name: ET.fromstring(book.read(name)) for name in book.namelist() if name.endswith((".xhtml", ".opf"))}


def test_the_type_comes_first_and_unpacked(book: zipfile.ZipFile) -> None:
    first = book.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert book.read("mimetype") == b"application/epub+zip"


def test_every_file_is_in_the_manifest_and_well_formed(book: zipfile.ZipFile) -> None:
    package = trees(book)["OEBPS/package.opf"]
    listed = {"OEBPS/" + str(item.get("href")) for item in package.iter("{http://www.idpf.org/2007/opf}item")}
    assert listed == {name for name in book.namelist() if name.startswith("OEBPS/")} - {"OEBPS/package.opf"}
    ids = [item.get("id") for item in package.iter("{http://www.idpf.org/2007/opf}item")]
    assert [ref.get("idref") for ref in package.iter("{http://www.idpf.org/2007/opf}itemref")] == ids[2:]


def test_nothing_a_person_wrote_is_markup(book: zipfile.ZipFile) -> None:
    for name, root in trees(book).items():
        assert root.find(f".//{X}script") is None, name
        assert b"<script" not in book.read(name)


def test_every_link_in_the_book_leads_somewhere(book: zipfile.ZipFile) -> None:
    found = trees(book)
    ids = {name: {element.get("id") for element in root.iter()} - {None} for name, root in found.items()}
    count = 0
    for name, root in found.items():
        for link in root.iter(f"{X}a"):
            file, _, anchor = str(link.get("href")).partition("#")
            target = "OEBPS/" + file if file else name
            assert target in found
            assert not anchor or anchor in ids[target], (name, anchor)
            count += 1
    assert count > 50


def test_ids_are_unique_and_the_language_is_said(book: zipfile.ZipFile) -> None:
    for name, root in trees(book).items():
        ids = [element.get("id") for element in root.iter() if element.get("id")]
        assert len(ids) == len(set(ids)), name
        if name.endswith(".xhtml"):
            assert root.get("lang") == root.get("{http://www.w3.org/XML/1998/namespace}lang") == "sv"
            assert root.find(f"{X}head/{X}title") is not None


def test_the_contents_follow_the_headings(book: zipfile.ZipFile) -> None:
    top = trees(book)["OEBPS/nav.xhtml"].find(f".//{X}nav/{X}ol")
    assert top is not None
    assert [len(li.findall(f"{X}ol/{X}li")) for li in top] == [0, 0, 28]


def test_a_page_keeps_its_sources_and_their_dates(book: zipfile.ZipFile) -> None:
    text = "".join(trees(book)["OEBPS/del001.xhtml"].itertext())
    assert "Källor" in text
    assert re.search(r"Läst \d{4}", text)
    gone = "".join(trees(book)[max(n for n in book.namelist() if "del" in n)].itertext())
    assert "Sidan som var" in gone
    assert "finns inte i den här utgåvan" in gone
