"""Not part of the quick suite; run it with: python3 build_scripts/dev.py test tests/screen

A real X server, a real window manager and the real bus of assistive technology, all of the tests' own."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .ears import Ears
from .stage import ROOT, Stage, missing

_QT = """
from pathlib import Path
import sys
from build_scripts.environment import display_problem
print("answer:" + display_problem(Path(sys.executable)))
"""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Collected only when asked for by name."""
    asked = any("screen" in Path(argument).parts for argument in config.args)
    return None if asked or collection_path.suffix != ".py" else True


@pytest.fixture(scope="session")
def can_show() -> None:
    """Skips where there is no screen to be had; installs what Qt needs by the project's own means."""
    reason = missing()
    if reason:
        pytest.skip(reason)
    stage = Stage(640, 480)
    try:
        look = subprocess.run(
            [sys.executable, "-c", _QT], env=stage.environment, capture_output=True, text=True, cwd=ROOT, timeout=900
        )
    finally:
        stage.close()
    _, told, problem = look.stdout.partition("answer:")
    problem = problem.strip() if told else look.stderr.strip()
    if problem:
        pytest.skip(f"Qt shows no window here: {problem}")


@pytest.fixture
def stage(can_show: None) -> Iterator[Stage]:
    """A screen of 1366 × 768."""
    made = Stage()
    yield made
    made.close()


@pytest.fixture
def ears(stage: Stage) -> Iterator[Ears]:
    """One who listens on the screen."""
    made = Ears(stage)
    yield made
    made.close()
