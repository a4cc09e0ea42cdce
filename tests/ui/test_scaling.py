"""Sharp, and nothing cut off, from 100 to 300 %: the real window in a process for each scale."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SIZES = {"1": (1024, 640), "1.25": (1092, 614), "1.5": (910, 512), "2": (720, 480), "3": (1280, 720)}
"""Logical sizes: what is left of 1366 × 768 and of larger screens, down to the window's least."""


@pytest.mark.parametrize("scale", SIZES)
def test_sharp_and_whole(work: Path, tmp_path: Path, scale: str) -> None:
    width, height = SIZES[scale]
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.scaled", str(work), str(tmp_path), str(width), str(height)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout.strip().splitlines()[-1])
    assert told["ratio"] == float(scale)
    assert told["wrong"] == {}
