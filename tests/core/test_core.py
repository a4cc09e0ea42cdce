"""Languages, Swedish order, and where things lie."""

import sys
from pathlib import Path

import pytest

from desktop.core import paths
from desktop.core.collation import swedish_key
from desktop.core.languages import language_order, nearest_language, pick_text


@pytest.mark.parametrize(
    ("wanted", "available", "nearest"),
    [
        ("sv", ["sv", "en"], "sv"),
        ("sv-simple", ["sv", "en"], "sv"),
        ("sv-simple", ["en"], "en"),
        ("en", ["sv"], "sv"),
        ("en-GB", ["sv", "en"], "en"),
        ("sv", ["sv-simple", "en"], "sv-simple"),
        ("rmn", ["rmy", "en"], "en"),
        ("rmn-x", ["rmn", "sv"], "rmn"),
        ("sv", [], None),
    ],
)
def test_nearest_language(wanted: str, available: list[str], nearest: str | None) -> None:
    assert nearest_language(wanted, available) == nearest


def test_language_order_and_text() -> None:
    assert language_order(["rmy", "en", "sv-simple", "sv", "en"]) == ["sv", "sv-simple", "en", "rmy"]
    assert pick_text({"en": "five", "sv": "fem"}, "sv-simple") == "fem"
    assert pick_text({}, "sv") == ""


def test_swedish_alphabet() -> None:
    names = ["Örebro", "Ängelholm", "Zebra", "Åmål", "Luleå", "kalderaš", "Kalé", "Lund", "ärla"]
    assert sorted(names, key=swedish_key) == [
        "kalderaš", "Kalé", "Luleå", "Lund", "Zebra", "Åmål", "Ängelholm", "ärla", "Örebro",
    ]  # fmt: skip


def test_a_folder_beside_the_program_makes_it_portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "program_folder", lambda: tmp_path)
    assert tmp_path not in paths.data_folder().parents
    (tmp_path / "brobyggaren-data").mkdir()
    assert paths.data_folder() == tmp_path / "brobyggaren-data"


@pytest.mark.parametrize(
    ("platform", "part"), [("linux", "brobyggaren"), ("win32", "Brobyggaren"), ("darwin", "Brobyggaren")]
)
def test_data_folder_by_system(platform: str, part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert paths.data_folder().name == part


def test_a_frozen_program_finds_its_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.content_database() == tmp_path / "content.db"
    assert paths.resource("fonts") == tmp_path / "resources" / "fonts"
