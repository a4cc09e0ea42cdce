"""dev.py: what it says, and that it needs nothing but the standard library."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from build_scripts import dev, environment

ROOT = Path(__file__).resolve().parents[2]


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["--help"]) == 0
    printed = capsys.readouterr().out
    assert all(name in printed for name in dev.COMMANDS)


def test_no_command_and_a_wrong_one_are_usage_errors(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 2
    assert dev.main(["dans"]) == 2
    assert "dans" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["dev.py", "environment.py", "__init__.py"])
def test_set_up_uses_the_standard_library_only(name: str) -> None:
    tree = ast.parse((ROOT / "build_scripts" / name).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        for module in modules:
            top = module.split(".")[0]
            assert top in sys.stdlib_module_names or top == "build_scripts", module


def test_the_requirements_name_no_index_and_hash_everything() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        assert "index-url" not in text
        pins = [line for line in text.splitlines() if "==" in line and not line.startswith((" ", "#"))]
        assert pins
        assert all(line.rstrip().endswith("\\") for line in pins), "every pin is followed by its hashes"


def test_every_run_time_dependency_has_a_reason_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for line in (ROOT / "requirements/run.in").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            assert f"`{line.split('==')[0]}`" in readme


def test_an_environment_that_is_there_is_used_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    venv = tmp_path / ".venv"
    (tmp_path / "requirements").mkdir()
    for name in ("run", "dev"):
        (tmp_path / "requirements" / f"{name}.txt").write_text(name, encoding="utf-8")
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    monkeypatch.setattr(environment, "_works", lambda path: path == python)
    venv.mkdir()
    digest = environment._digest(tmp_path / "requirements/dev.txt")
    (venv / "installed.txt").write_text(f"dev:{digest}\n", encoding="utf-8")
    monkeypatch.setattr(environment, "_must", lambda *_: pytest.fail("nothing should be installed"))
    assert environment.ensure(tmp_path, "run") == python
    (tmp_path / "requirements/dev.txt").write_text("changed", encoding="utf-8")
    with pytest.raises(pytest.fail.Exception):
        environment.ensure(tmp_path, "dev")


def test_what_cannot_be_installed_is_one_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(environment, "_root_prefix", lambda: None)
    with pytest.raises(environment.SetUpError, match="sudo apt-get install libgl1"):
        environment._install_packages(["libgl1"], "Qt needs it")


@pytest.mark.parametrize(
    ("loads", "output", "asked"),
    [
        (True, "", []),
        (False, "ImportError: libpulse.so.0: cannot open shared object file", [["libpulse0"]]),
        (False, "ModuleNotFoundError: No module named 'PySide6.QtTextToSpeech'", []),
    ],
)
def test_reading_aloud_is_a_wish_that_hinders_nothing(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    loads: bool,
    output: str,
    asked: list[list[str]],
) -> None:
    wanted: list[list[str]] = []

    def install(packages: list[str], why: str) -> None:
        wanted.append(packages)
        raise environment.SetUpError(why)

    monkeypatch.setattr(environment.sys, "platform", "linux")
    monkeypatch.setattr(environment, "_try", lambda *_, **__: (loads, output))
    monkeypatch.setattr(environment, "_install_packages", install)
    environment._wish_for_speech(Path("python"))
    assert wanted == asked
    assert ("without reading aloud" in capsys.readouterr().out) == bool(asked)


def test_no_display_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert "no display" in environment.display_problem(Path("python"))


def test_dev_py_starts_with_any_python_of_the_machine() -> None:
    done = subprocess.run(
        [sys.executable, "-S", "-I", str(ROOT / "build_scripts/dev.py"), "--help"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
