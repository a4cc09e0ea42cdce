"""Not part of the quick suite: it paints every place in every theme. Run it with: dev.py test tests/ui/looks -n auto"""

from pathlib import Path

import pytest


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Collected only when asked for by name."""
    asked = any("looks" in Path(argument).parts for argument in config.args)
    return None if asked or collection_path.suffix != ".py" else True
