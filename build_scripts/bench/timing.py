"""Timing shared by the benchmarks: rounds that alternate, so that a noisy machine is noisy for all."""

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds of one thing over many rounds."""

    milliseconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle value."""
        return statistics.median(self.milliseconds)

    def percentile(self, share: float) -> float:
        """The value that `share` (0 to 1) of the rounds stay under."""
        ordered = sorted(self.milliseconds)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def alternate(actions: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, Figures]:
    """Runs every action once a round, in turn, and gives each one's times."""
    times: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(rounds):
        for name, action in actions.items():
            start = time.perf_counter()
            action()
            times[name].append((time.perf_counter() - start) * 1000)
    return {name: Figures(tuple(values)) for name, values in times.items()}


def table(title: str, results: Mapping[str, Figures], base: str) -> str:
    """The results as lines: median, 95th percentile, and the ratio to `base`."""
    lines = [title, f"  {'':34} {'median ms':>10} {'p95 ms':>10} {'ratio':>8}"]
    unit = results[base].median or 1e-9
    for name, figures in results.items():
        ratio = figures.median / unit
        lines.append(f"  {name:34} {figures.median:10.2f} {figures.percentile(0.95):10.2f} {ratio:8.2f}")
    return "\n".join(lines)
