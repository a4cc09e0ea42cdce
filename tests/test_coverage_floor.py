"""The floor of coverage only rises: it is never lower than in the last commit."""

import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def _floor(text: str) -> float:
    return float(tomllib.loads(text)["tool"]["coverage"]["report"]["fail_under"])


def test_the_floor_is_not_lowered() -> None:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("no git history here")
    shown = subprocess.run([git, "show", "HEAD:pyproject.toml"], cwd=ROOT, capture_output=True, check=False)
    if shown.returncode != 0 or b"fail_under" not in shown.stdout:
        pytest.skip("the last commit has no floor")
    now = _floor((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert now >= _floor(shown.stdout.decode("utf-8"))
