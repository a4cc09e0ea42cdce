"""The walk through the real window, from the command line."""

import tempfile
from pathlib import Path

from desktop.app import LOG_FILE, MEMORY_FILE, build, make_application
from desktop.ui.bug import BugReporter
from desktop.ui.memory import Memory
from desktop.ui.tour import TourPlan, walk


def tour(content: Path, out_dir: Path) -> list[Path]:
    """Walks through the real window and keeps pictures. Raises KnownError."""
    with tempfile.TemporaryDirectory() as folder:
        desk = build(make_application(), content, Memory(Path(folder) / MEMORY_FILE))
        reporter = BugReporter(Path(folder) / LOG_FILE, lambda: None)
        reporter.listen()
        desk.themes.choose("light")
        pages = [ref.id for ref in desk.store.pages()]
        wanted = [page for page in ("omr-utbildning", "roll-brobyggare") if page in pages] or pages
        try:
            return walk(desk.window, TourPlan(wanted[0], wanted[-1], "helsa komunikatör"), out_dir)
        finally:
            desk.close()
            reporter.uninstall()
