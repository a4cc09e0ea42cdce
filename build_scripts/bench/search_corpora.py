"""What the search benchmark searches: the work itself, a program's help, and recombined text."""

import random
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

from desktop.content.database import open_content
from desktop.search.documents import HEADING, PASSAGE, TITLE, IndexDocument, Line, read_documents

PACKAGE = "libreoffice-help-sv"
_BLOCKS = {"h1": HEADING, "h2": HEADING, "h3": HEADING, "h4": HEADING, "p": PASSAGE, "title": TITLE}


def own_documents(path: Path) -> list[IndexDocument]:
    """The documents of a content database."""
    connection = open_content(path)
    try:
        return read_documents(connection)
    finally:
        connection.close()


class _HelpPage(HTMLParser):
    """The title, headings and paragraphs between the help page's header and its footer."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self._field = ""
        self._text: list[str] = []
        self._shown = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id") in ("TopLeftHeader", "Index"):
            self._shown = False
        elif given.get("id") == "DisplayArea":
            self._shown = True
        elif tag == "footer":
            self._shown = False
        if tag in _BLOCKS and self._shown:
            self._end()
            self._field = _BLOCKS[tag]

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end()

    def handle_data(self, data: str) -> None:
        if self._field:
            self._text.append(data)

    def _end(self) -> None:
        text = " ".join("".join(self._text).split())
        if self._field and text and not (self._field == HEADING and any(text == line.text for line in self.lines)):
            self.lines.append(Line(self._field, text, str(len(self.lines))))
        self._field, self._text = "", []


def help_folder() -> Path | None:
    """The folder of the installed or downloaded help pages; None where there are none to be had."""
    installed = Path("/usr/share/libreoffice/help/sv/text")
    if installed.is_dir():
        return installed
    cache = Path(tempfile.gettempdir()) / f"bench-{PACKAGE}"
    unpacked = cache / "usr/share/libreoffice/help/sv/text"
    if unpacked.is_dir():
        return unpacked
    if shutil.which("apt-get") is None or shutil.which("dpkg-deb") is None:
        return None
    cache.mkdir(exist_ok=True)
    done = subprocess.run(["apt-get", "download", PACKAGE], cwd=cache, capture_output=True, check=False)
    packages = sorted(cache.glob("*.deb"))
    if done.returncode or not packages:
        return None
    subprocess.run(["dpkg-deb", "-x", packages[0], cache], capture_output=True, check=True)
    return unpacked if unpacked.is_dir() else None


def help_documents(folder: Path) -> list[IndexDocument]:
    """The help pages that have a title and a text, by path."""
    documents = []
    for path in sorted(folder.rglob("*.html")):
        page = _HelpPage()
        page.feed(path.read_text(encoding="utf-8", errors="replace"))
        titles = [line for line in page.lines if line.field == TITLE]
        lines = (*titles[:1], *(line for line in page.lines if line.field != TITLE))
        if titles and len(lines) > 2:
            documents.append(IndexDocument(str(path.relative_to(folder)), "sv", path.parts[-2], 0.0, lines))
    return documents


def recombined(sources: Sequence[IndexDocument], count: int, seed: int = 7) -> list[IndexDocument]:
    """`count` documents of sentences and title words of the sources, in new order: 6 lines each.

    A word in six is new (two words of the vocabulary in one), so that the vocabulary grows too.
    """
    random_ = random.Random(seed)
    bodies = [line.text for document in sources for line in document.lines if line.field == PASSAGE]
    titles = [word for document in sources for word in document.title.split() if len(word) > 3]
    documents = []
    for number in range(count):
        words = random_.sample(titles, 3)
        if number % 2:
            words[1] = words[1].lower() + words[2].lower()
        lines = [Line(TITLE, " ".join(words))]
        lines += [Line(PASSAGE, random_.choice(bodies)[:160], str(place)) for place in range(5)]
        lines.append(Line(PASSAGE, f"{random_.choice(titles)}s{random_.choice(titles).lower()} {number}", "5"))
        documents.append(IndexDocument(f"page-{number}", "sv", "help", random_.random(), tuple(lines)))
    return documents
