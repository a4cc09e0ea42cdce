"""Paper: the print dialog's pages, tried on a printer that writes a PDF."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from desktop.app import Desk
from desktop.core.errors import KnownError
from desktop.ui.sheet_desk import PRINT_PPI
from desktop.ui.sheet_dialog import SheetDialog
from desktop.ui.sheet_print import make_printer, print_pages

from .fakes import FakeSheets, _png


def printer(page: bytes, path: Path) -> QPrinter:
    made = make_printer("Brobyggare", False, page, 60)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(path))
    return made


@pytest.mark.usefixtures("looks")
def test_pages_come_out_as_large_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "ut.pdf"
    print_pages(printer(_png(60), path), [_png(60), _png(60), _png(60)])
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == 3
        box = [float(value) for value in pdf.pages[0].mediabox]
    assert box[2] == pytest.approx(595, abs=4)
    assert box[3] == pytest.approx(842, abs=4)


@pytest.mark.usefixtures("looks")
def test_a_page_range_is_respected(tmp_path: Path) -> None:
    path = tmp_path / "ut.pdf"
    made = printer(_png(60), path)
    made.setFromTo(2, 3)
    print_pages(made, [_png(60)] * 5)
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == 2


@pytest.mark.qt_log_ignore("QPainter::begin")
@pytest.mark.usefixtures("looks")
def test_a_printer_that_does_not_answer_is_said(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="Skrivaren svarar inte"):
        print_pages(printer(_png(60), tmp_path / "finns-inte" / "ut.pdf"), [_png(60)])


def test_the_print_button_opens_the_systems_dialog(
    desk: Desk, qtbot: QtBot, sheets: FakeSheets, tmp_path: Path
) -> None:
    desk.window.go_page("roll-brobyggare")
    desk.window.run("sheet")
    qtbot.waitUntil(lambda: desk.window.findChild(SheetDialog) is not None)
    dialog = desk.window.findChild(SheetDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.print_button.isEnabled)
    dialog.print_button.click()
    qtbot.waitUntil(lambda: dialog.findChild(QPrintDialog) is not None)
    asked = dialog.findChild(QPrintDialog)
    assert asked is not None
    asked.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    asked.printer().setOutputFileName(str(tmp_path / "ut.pdf"))
    asked.accepted.emit(asked.printer())
    qtbot.waitUntil(lambda: dialog.message() == "Utskriften är skickad till skrivaren.")
    assert (tmp_path / "ut.pdf").is_file()
    assert PRINT_PPI == 300
    asked.reject()
    dialog.reject()
