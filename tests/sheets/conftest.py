"""One maker for all tests of the sheets, with a fixed day so that what it makes can be compared."""

import io
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from desktop.sheets.choices import SheetChoices
from desktop.sheets.maker import SheetMaker

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="session")
def maker(content_db: Path) -> Iterator[SheetMaker]:
    made = SheetMaker(content_db, today=lambda: TODAY)
    yield made
    made.close()


@pytest.fixture
def opened(maker: SheetMaker) -> Callable[[SheetChoices], pikepdf.Pdf]:
    """Makes a sheet and opens it with pikepdf."""
    return lambda choices: pikepdf.open(io.BytesIO(maker.pdf(choices)))
