"""Fact sheets: every page as a PDF, the preview, the command line, beside other ways from page to PDF.

The others get the same text as plain HTML with a comparable look; those that are not installed are left out.
"""

import html
import importlib.util
import io
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from build_scripts.bench.timing import Figures, alternate, table
from desktop.content.blocks import Block, Heading, ListBlock, Note, Paragraph, Quote, Table
from desktop.content.page import Page
from desktop.content.plain import source_line
from desktop.content.walk import inline_text
from desktop.core.paths import content_database, program_root
from desktop.sheets.choices import FORMATS, PAGELESS, SheetChoices
from desktop.sheets.maker import SheetMaker

SHEET_MS, PREVIEW_MS, COMMAND_MS = 30.0, 100.0, 1000.0
_STYLE = """@page { size: A4; margin: 16mm } body { font-family: 'Source Sans 3'; font-size: 11pt; hyphens: auto }
h1 { font-size: 26pt } aside { background: #eef3fa; padding: 11pt } footer { font-size: 7.8pt }"""


@dataclass(frozen=True, slots=True)
class Route:
    """A way from HTML or page to PDF: milliseconds a sheet, the files' mean size, whether they are tagged."""

    name: str
    milliseconds: float
    kilobytes: float
    tagged: bool
    language: bool


def main(arguments: list[str]) -> int:
    """Prints the figures. Exit code 1 when a sheet, a preview or the command takes longer than it may."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    maker = SheetMaker(content_database())
    pages = tuple(ref.id for ref in maker.store.pages())
    ours = _ours(maker, pages)
    preview = _preview(maker, pages)
    _formats(maker)
    command = _command()
    _beside_others(ours, [maker.store.page(page) for page in pages])
    maker.close()
    return int(ours.milliseconds > SHEET_MS or preview > PREVIEW_MS or command > COMMAND_MS)


def _ours(maker: SheetMaker, pages: tuple[str, ...]) -> Route:
    """Every Swedish page as its own PDF. Processor time is given too: it does not heed other programs."""
    maker.pdf(SheetChoices(pages=("start",)))
    taken: list[float] = []
    files: list[bytes] = []
    begun = time.process_time()
    for page in pages:
        start = time.perf_counter()
        files.append(maker.pdf(SheetChoices(pages=(page,))))
        taken.append((time.perf_counter() - start) * 1000)
    spent = (time.process_time() - begun) * 1000 / len(pages)
    found = Figures(tuple(taken))
    mean = statistics.fmean(taken)
    print(f"{len(pages)} A4 sheets, one PDF each, in process (may take {SHEET_MS:.0f} ms a sheet)")
    print(f"  mean {mean:.1f} ms, median {found.median:.1f}, p95 {found.percentile(0.95):.1f}, processor {spent:.1f}")
    return _route("Brobyggaren (Typst)", mean, files)


def _preview(maker: SheetMaker, pages: tuple[str, ...]) -> float:
    """A page that was not shown before, then each choice of the dialog changed on it, as pictures of 96 ppi."""
    fresh, changed = [], []
    for page in pages[5:45:4]:
        choices = SheetChoices(pages=(page,))
        fresh.append(_timed(lambda choices=choices: maker.images(choices, 96)))  # type: ignore[misc]
        for change in ({"facts": False}, {"talk": True}, {"black_and_white": True}, {"note": "Kom ihåg"}):
            other = replace(choices, **change)
            changed.append(_timed(lambda other=other: maker.images(other, 96)))  # type: ignore[misc]
    results = {"another page": Figures(tuple(fresh)), "another choice": Figures(tuple(changed))}
    print(table(f"preview, all pages at 96 ppi (may take {PREVIEW_MS:.0f} ms)", results, "another page"))
    return max(figures.median for figures in results.values())


def _formats(maker: SheetMaker) -> None:
    def action(format_: str) -> Callable[[], object]:
        places = iter(range(10**6))
        pages = [ref.id for ref in maker.store.pages(kind="kommun")]

        def make() -> bytes:
            page = pages[next(places) % len(pages)]
            return maker.pdf(SheetChoices(pages=() if format_ in PAGELESS else (page,), format=format_))

        return make

    results = alternate({format_: action(format_) for format_ in FORMATS}, 7)
    print(table("one sheet in each format", results, "a4"))


def _command() -> float:
    with tempfile.TemporaryDirectory() as folder:
        target = str(Path(folder) / "x.pdf")
        hello = [sys.executable, "-c", "print(1)"]
        sheet = [sys.executable, "-m", "desktop", "sheet", "roll-brobyggare", "-o", target]
        actions = {"python itself": _process(hello), "brobyggaren sheet": _process(sheet)}
        results = alternate(actions, 7)
    print(table(f"command line, whole process (may take {COMMAND_MS:.0f} ms)", results, "python itself"))
    return results["brobyggaren sheet"].median


def _process(command: list[str]) -> Callable[[], object]:
    return lambda: subprocess.run(command, cwd=program_root(), check=True, capture_output=True)


def _timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


# -- the others -------------------------------------------------------------------------------


def _beside_others(ours: Route, pages: list[Page]) -> None:
    texts = [_html(page) for page in pages]
    routes = [ours, _qt(texts)]
    for make in (_weasyprint, _libreoffice, _chromium):
        route = make(texts)
        if route is not None:
            routes.append(route)
    print(f"the same {len(pages)} pages through other programs, files for each page")
    print(f"  {'':28} {'ms a sheet':>10} {'ratio':>7} {'kB':>6} {'tagged':>7} {'language':>9}")
    for route in routes:
        ratio = route.milliseconds / ours.milliseconds
        flags = f"{'yes' if route.tagged else 'no':>7} {'yes' if route.language else 'no':>9}"
        print(f"  {route.name:28} {route.milliseconds:10.1f} {ratio:7.2f} {route.kilobytes:6.0f} {flags}")


def _route(name: str, milliseconds: float, files: list[bytes]) -> Route:
    import pikepdf

    with pikepdf.open(io.BytesIO(files[-1])) as pdf:
        tagged = "/StructTreeRoot" in pdf.Root
        language = "/Lang" in pdf.Root
    return Route(name, milliseconds, statistics.fmean(map(len, files)) / 1000, tagged, language)


def _qt(texts: list[str]) -> Route:
    from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
    from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    files = []
    start = time.perf_counter()
    for text in texts:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(16, 16, 16, 16))
        document = QTextDocument()
        document.setHtml(text)
        document.print_(writer)
        del writer
        files.append(bytes(buffer.data().data()))
    taken = (time.perf_counter() - start) * 1000 / len(texts)
    assert application is not None
    return _route("Qt QTextDocument.print_", taken, files)


def _weasyprint(texts: list[str]) -> Route | None:
    if importlib.util.find_spec("weasyprint") is None:
        return None
    weasyprint = importlib.import_module("weasyprint")
    some = texts[::8]
    start = time.perf_counter()
    files = [weasyprint.HTML(string=text).write_pdf(pdf_tags=True) for text in some]
    return _route("WeasyPrint", (time.perf_counter() - start) * 1000 / len(some), files)


def _libreoffice(texts: list[str]) -> Route | None:
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        names = _written(texts[::8], Path(folder))
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        command = [program, "--headless", profile, "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder]
        taken = _timed(lambda: subprocess.run([*command, *names], check=True, capture_output=True))
        files = [path.read_bytes() for path in sorted(Path(folder).glob("*.pdf"))]
    return _route("LibreOffice headless", taken / len(names), files)


def _chromium(texts: list[str]) -> Route | None:
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        names = _written(texts[::24], Path(folder))
        out = Path(folder) / "x.pdf"
        files, taken = [], 0.0
        for name in names:
            command = [program, "--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={out}", name]
            taken += _timed(lambda command=command: subprocess.run(command, check=True, capture_output=True))  # type: ignore[misc]
            files.append(out.read_bytes())
    return _route("Chromium headless", taken / len(names), files)


def _written(texts: list[str], folder: Path) -> list[str]:
    names = []
    for number, text in enumerate(texts):
        path = folder / f"{number:03}.html"
        path.write_text(text, encoding="utf-8")
        names.append(str(path))
    return names


def _html(page: Page) -> str:
    facts = "".join(f"<dt>{html.escape(f.label)}</dt><dd>{html.escape(f.value)}</dd>" for f in page.facts)
    sources = "".join(f"<li>{html.escape(source_line(source))}</li>" for source in page.sources)
    return (
        f'<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>{html.escape(page.title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{html.escape(page.title)}</h1><p>{html.escape(page.summary)}</p>"
        f"<aside><dl>{facts}</dl></aside>{_blocks(page.blocks)}<footer><ol>{sources}</ol></footer></body></html>"
    )


def _blocks(blocks: tuple[Block, ...]) -> str:
    parts: list[str] = []
    for block in blocks:
        match block:
            case Heading(level, _, children):
                parts.append(f"<h{level}>{html.escape(inline_text(children))}</h{level}>")
            case Paragraph(_, _, children):
                parts.append(f"<p>{html.escape(inline_text(children))}</p>")
            case ListBlock(_, _, items):
                parts.append("<ul>" + "".join(f"<li>{_blocks(item)}</li>" for item in items) + "</ul>")
            case Table(head, rows, _):
                body = (f"<td>{html.escape(inline_text(cell))}</td>" for row in (head, *rows) for cell in row)
                cells, width = list(body), max(1, len(head))
                lines = ("".join(cells[i : i + width]) for i in range(0, len(cells), width))
                parts.append("<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>")
            case Quote(children_) | Note(_, _, children_):
                parts.append(f"<blockquote>{_blocks(children_)}</blockquote>")
    return "".join(parts)
