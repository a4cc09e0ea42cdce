"""The program is killed while it writes; nothing that was reported as saved may be missing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

DRIVER = Path(__file__).with_name("kill_driver.py")
SLOW = bool(os.environ.get("BROBYGGAREN_SLOW"))
posix = pytest.mark.skipif(os.name != "posix", reason="the driver forks and uses SIGKILL")


def run(folder: Path, kills: int, *more: str) -> str:
    return run_driver(DRIVER, folder, str(kills), "1", *more)


def run_driver(driver: Path, *arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, str(driver), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return done.stdout


@posix
def test_two_hundred_kills_lose_nothing(folder: Path) -> None:
    out = run(folder, 2000 if SLOW else 200)
    assert ", 0 reports" not in out
    assert ", 0 torn" not in out


@posix
def test_kills_lose_nothing_behind_the_lock(folder: Path) -> None:
    run(folder, 200 if SLOW else 5, "en lång lösenfras")


@posix
def test_a_death_at_any_step_of_locking_loses_nothing_and_leaves_nothing_readable(folder: Path) -> None:
    steps = () if SLOW else (4, 5, 7)
    out = run_driver(DRIVER.with_name("kill_lock_driver.py"), folder, *steps)
    assert "open" in out
    assert "locked" in out
