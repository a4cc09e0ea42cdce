import random

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import Desk

from .random_use import RandomUse, answer_at_once

STEPS = 150


@pytest.mark.parametrize("seed", range(1, 5))
def test_whatever_somebody_does_nothing_goes_wrong(
    desk: Desk, seed: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """pytest-qt fails a test for every error and every warning that comes on the way."""
    rng = random.Random(seed)
    answer_at_once(monkeypatch.setattr, rng)
    used = RandomUse(lambda: desk.window, rng, lambda: used.steps >= STEPS)
    qtbot.waitUntil(lambda: used.ended, timeout=60_000)
