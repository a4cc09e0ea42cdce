"""The wheel as steps: a notch is one, and a touch pad's many small movements together are one a stroke."""

NOTCH = 120
PAUSE_MS = 200
"""A touch pad that has said nothing for so long begins a new stroke."""


class Wheel:
    """Adds up what wheel and touch pad say."""

    def __init__(self) -> None:
        self._sum = 0
        self._last = 0
        self._done = False

    def step(self, delta: int, at: int) -> int:
        """One step up (1), down (-1) or none yet (0), for a movement in eighths of a degree at a time in ms."""
        if at - self._last > PAUSE_MS or delta * self._sum < 0:
            self._sum, self._done = 0, False
        self._last = at
        if abs(delta) >= NOTCH:
            return 1 if delta > 0 else -1
        self._sum += delta
        if self._done or abs(self._sum) < NOTCH:
            return 0
        self._done = True
        return 1 if self._sum > 0 else -1
