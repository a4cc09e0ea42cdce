"""Prints a sheet on a named queue as the window does.

python -m tests.printing.print_sheet QUEUE TITLE PAGE FORMAT FIRST LAST
"""

import sys

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

from desktop.core.errors import KnownError
from desktop.core.paths import content_database
from desktop.sheets.choices import SheetChoices
from desktop.sheets.maker import SheetMaker
from desktop.ui.sheet_print import make_printer, print_pages, resolution


def main(queue: str, title: str, page: str, format_: str, first: int, last: int) -> int:
    """Exit code 3 when the printer is not there, 4 when it does not answer."""
    application = QApplication([])
    choices = SheetChoices(pages=(page,), format=format_, black_and_white=True)
    maker = SheetMaker(content_database())
    duplex = choices.duplex if format_ == "booklet" else ""
    printer = make_printer(title, True, maker.images(choices, 50)[0], 50, duplex)
    if queue not in QPrinterInfo.availablePrinterNames():
        print(f"no printer {queue!r}: {QPrinterInfo.availablePrinterNames()}", file=sys.stderr)
        return 3
    printer.setPrinterName(queue)
    assert printer.outputFormat() == QPrinter.OutputFormat.NativeFormat
    if first:
        printer.setFromTo(first, last)
    ppi = min(resolution(printer), 600)
    try:
        print_pages(printer, maker.images(choices, ppi))
    except KnownError as error:
        print(error, file=sys.stderr)
        return 4
    print(f"{resolution(printer):.0f}")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:5], int(sys.argv[5]), int(sys.argv[6])))
