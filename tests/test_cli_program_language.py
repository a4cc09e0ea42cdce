"""--program-language: what the window is told, and what is no language."""

from pathlib import Path
from typing import Any

import pytest

from desktop import app, app_lessons, cli
from desktop.core.policy import Policy


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the window or the presentation was asked to be; neither is started."""
    asked: dict[str, Any] = {}

    def start(*arguments: Any) -> int:
        asked["window"] = arguments[-1]
        return 0

    def present(*arguments: Any, **_: Any) -> int:
        asked["presentation"] = arguments[-1]
        return 0

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(app, "start", start)
    monkeypatch.setattr(app_lessons, "start_presentation", present)
    return asked


def decide(monkeypatch: pytest.MonkeyPatch, **decisions: Any) -> None:
    monkeypatch.setattr(cli, "read_policy", lambda: Policy(**decisions))


def test_the_window_is_told_for_one_run(told: dict[str, Any], tmp_path: Path) -> None:
    assert cli.main(["--data-dir", str(tmp_path), "--program-language", "en"]) == 0
    assert told == {"window": "en"}
    assert cli.main(["--data-dir", str(tmp_path)]) == 0
    assert told == {"window": ""}


def test_an_unknown_language_is_a_wrong_use(told: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--program-language", "fi"]) == 2
    assert "fi" in capsys.readouterr().err
    assert told == {}


def test_a_locked_language_cannot_be_asked_away(
    told: dict[str, Any], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    decide(monkeypatch, program_language="en", locked=frozenset({"program_language"}))
    assert cli.main(["--data-dir", str(tmp_path), "--program-language", "sv"]) == 1
    assert "låst" in capsys.readouterr().err
    assert cli.main(["--data-dir", str(tmp_path)]) == 0
    assert told == {"window": "en"}


def test_presentation_only_speaks_what_is_decided_or_asked_for(
    told: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    decide(monkeypatch, program_language="en", presentation_only=True)
    assert cli.main([]) == 0
    assert told == {"presentation": "en"}
    assert cli.main(["--program-language", "sv"]) == 0
    assert told == {"presentation": "sv"}
