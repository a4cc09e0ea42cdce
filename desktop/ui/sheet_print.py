"""Pages onto paper, through the system's own print dialog. Loaded when something is printed."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from desktop.core.errors import KnownError
from desktop.core.words import translate


def make_printer(title: str, black_and_white: bool, page: bytes, ppi: float, duplex: str = "") -> QPrinter:
    """A printer for pages as large as the PNG `page` is at `ppi`, from edge to edge.

    `duplex` is "long" or "short" for a sheet that is printed on both sides.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    image = QImage.fromData(page)
    width, height = image.width() / ppi * 72, image.height() / ppi * 72
    landscape = width > height
    size = _paper(QSizeF(min(width, height), max(width, height)))
    turn = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, turn, QMarginsF(0, 0, 0, 0)))
    if duplex:
        long = duplex == "long"
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if long else QPrinter.DuplexMode.DuplexShortSide)
    if black_and_white:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
    return printer


def _paper(points: QSizeF) -> QPageSize:
    """A4 or A3 where the size is nearly that, so that the printer takes the paper it has and scales nothing."""
    for id_ in (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3):
        standard = QPageSize.size(id_, QPageSize.Unit.Point)
        if abs(standard.width() - points.width()) < 0.04 * standard.width():
            return QPageSize(id_)
    return QPageSize(points, QPageSize.Unit.Point)


def resolution(printer: QPrinter) -> float:
    """The dots an inch of the printer that was chosen."""
    return float(printer.resolution())


def ask_printer(printer: QPrinter, pages: int, parent: QWidget) -> QPrintDialog:
    """The system's print dialog, opened; connect to its `accepted`."""
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
    dialog.setMinMax(1, max(1, pages))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog


def print_pages(printer: QPrinter, pages: Sequence[bytes]) -> None:
    """Puts PNG pages on the printer, each as large as the paper. Raises KnownError."""
    first = printer.fromPage() or 1
    last = printer.toPage() or len(pages)
    chosen = pages[first - 1 : last]
    painter = QPainter()
    if not painter.begin(printer):
        raise KnownError(
            translate("Errors", "Skrivaren svarar inte."),
            translate("Errors", "Kontrollera att den är på, eller spara som PDF i stället."),
        )
    try:
        for number, data in enumerate(chosen):
            if number and not printer.newPage():
                raise KnownError(
                    translate("Errors", "Utskriften avbröts av skrivaren."),
                    translate("Errors", "Försök igen, eller spara som PDF i stället."),
                )
            paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            painter.drawImage(QRectF(0, 0, paper.width(), paper.height()), QImage.fromData(data))
    finally:
        painter.end()
