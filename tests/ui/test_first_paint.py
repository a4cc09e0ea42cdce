"""What is imported before the first frame is on a list: start-up does not grow by itself."""

import pytest

from .first_paint import LIST, accepted, loaded

LATER = (
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtTextToSpeech",
    "Stemmer",
    "desktop.lessons",
    "desktop.search",
    "desktop.sheets.engine",
    "desktop.sheets.maker",
    "desktop.ui.compare_view",
    "desktop.ui.contact_view",
    "desktop.ui.glossary_view",
    "desktop.ui.map_view",
    "desktop.ui.present_room",
    "desktop.ui.present_window",
    "desktop.ui.sheet_dialog",
    "desktop.ui.timeline_view",
    "desktop.ui.tour",
    "markdown",
    "numpy",
    "pypdf",
    "rapidfuzz",
    "segno",
    "sqlcipher3",
    "sqlite_utils",
    "typst",
)
"""Never before the first frame, whatever the list says: each of these is loaded when it is wanted."""


@pytest.fixture(scope="module")
def modules() -> frozenset[str]:
    return loaded()


def test_nothing_new_is_imported_before_the_first_frame(modules: frozenset[str]) -> None:
    new, gone = sorted(modules - accepted()), sorted(accepted() - modules)
    assert not new, (
        f"imported before the first frame, and not on {LIST.name}: {', '.join(new)}.\n"
        "Put the import off to the function that needs it. Where it is needed for the first frame, or a file was\n"
        "split, take it up on purpose: python -m tests.ui.first_paint --accept, and say why in the commit."
    )
    assert not gone, (
        f"on {LIST.name} but no longer imported: {', '.join(gone)}. python -m tests.ui.first_paint --accept"
    )


@pytest.mark.parametrize("name", LATER)
def test_what_is_heavy_waits_until_it_is_wanted(modules: frozenset[str], name: str) -> None:
    assert [module for module in modules if module == name or module.startswith(f"{name}.")] == []


def test_the_list_sees_what_is_imported(modules: frozenset[str]) -> None:
    assert {"desktop.ui.main_window", "PySide6.QtWidgets"} <= modules
