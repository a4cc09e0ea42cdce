"""The README's pictures: each is made by the command, each is there, and the command runs."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6")

from PySide6.QtGui import QImage

from build_scripts.screenshots.__main__ import FOLDER, PICTURES, SIZE
from build_scripts.screenshots.clock import MOMENT, FixedDate, FixedDatetime
from build_scripts.screenshots.palette import save_small

ROOT = Path(__file__).resolve().parents[2]
SHOWN = re.findall(r"!\[[^\]]+\]\((docs/pictures/[^)]+)\)", (ROOT / "README.md").read_text("utf-8"))
MOST_BYTES = 1_200_000


def test_every_picture_of_the_readme_is_made_by_the_command() -> None:
    assert sorted(SHOWN) == sorted(f"docs/pictures/{name}.png" for name in PICTURES)


def test_every_picture_is_there_and_small() -> None:
    files = sorted(FOLDER.glob("*"))
    assert sorted(path.stem for path in files) == sorted(PICTURES)
    assert all(not QImage(str(path)).isNull() for path in files)
    assert sum(path.stat().st_size for path in files) < MOST_BYTES


def test_the_command_runs_and_makes_the_same_picture_twice(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        command = [sys.executable, "-m", "build_scripts.screenshots", "--out", str(tmp_path / folder), "main", "sheet"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    for name in ("main.png", "sheet.png"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert QImage(str(tmp_path / "one" / "main.png")).size().toTuple() == SIZE


def test_the_clock_stands_still() -> None:
    assert FixedDate.today() == MOMENT.date()
    assert FixedDatetime.now() == MOMENT


def test_a_picture_of_many_colours_keeps_the_rare_ones(tmp_path: Path) -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    for y in range(64):
        for x in range(64):
            image.setPixel(x, y, 0xFF000000 | ((x * 4) << 16) | ((y * 4) << 8))
    image.setPixel(5, 5, 0xFF0000FF)
    path = tmp_path / "many.png"
    assert save_small(image, path)
    again = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    assert again.pixel(5, 5) == 0xFF0000FF
    assert not save_small(image, tmp_path / "no" / "such" / "folder.png")
