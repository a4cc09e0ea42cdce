"""Problems in the content, each with the file and line where an editor mends it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend. `line` counts from 1; 0 when it concerns the file as a whole."""

    path: Path
    line: int
    message: str

    def show(self, root: Path) -> str:
        """The problem as compilers write them: path:line: message."""
        path = self.path.relative_to(root) if self.path.is_relative_to(root) else self.path
        return f"{path}:{max(self.line, 1)}: {self.message}"


class ContentProblems(Exception):
    """The content cannot be built; `problems` says why, in order of file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__(f"{len(self.problems)} problems in the content")
