"""Sheets on a real CUPS queue. A suite of its own: it is skipped, with the reason, where there is no CUPS."""

import subprocess
import sys
import uuid
from pathlib import Path

import pikepdf
import pytest

from tests.printing.conftest import QUEUE, Cups

ROOT = Path(__file__).resolve().parents[2]
MM = 72 / 25.4


def send(cups: Cups, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "tests.printing.print_sheet", *arguments]
    return subprocess.run(command, cwd=ROOT, env=cups.environment, capture_output=True, text=True, timeout=120)


def paper(path: Path) -> list[tuple[int, int]]:
    with pikepdf.open(path) as pdf:
        return [(round(float(page.MediaBox[2]) / MM), round(float(page.MediaBox[3]) / MM)) for page in pdf.pages]


def ink(path: Path) -> bool:
    """Whether something is drawn on every page."""
    with pikepdf.open(path) as pdf:
        return all(len(page.Contents.read_bytes()) > 20 for page in pdf.pages)


@pytest.mark.parametrize(
    ("page", "format_", "first", "last", "expected"),
    [
        ("kom-lulea", "a4", "0", "0", [(210, 297)]),
        ("roll-brobyggare", "large", "2", "3", [(210, 297)] * 2),
    ],
)
def test_what_comes_out_of_the_printer(
    cups: Cups, page: str, format_: str, first: str, last: str, expected: list[tuple[int, int]]
) -> None:
    title = uuid.uuid4().hex
    done = send(cups, QUEUE, title, page, format_, first, last)
    assert done.returncode == 0, done.stderr
    path = cups.printed(title)
    try:
        assert paper(path) == expected
        assert ink(path)
    finally:
        path.unlink()


def test_a_printer_that_is_gone(cups: Cups) -> None:
    title = uuid.uuid4().hex
    done = send(cups, "borta", title, "kom-lulea", "a4", "0", "0")
    assert done.returncode == 3
    assert "borta" in done.stderr
    assert not list(cups.out.rglob(f"*{title}*"))
