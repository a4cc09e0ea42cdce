"""The README's commands are real: each one parses, and the quick ones are run."""

import re
import shlex
from pathlib import Path

import pytest

from build_scripts import dev
from desktop.cli import _parser, main

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
LINES = [
    line.strip() for block in re.findall(r"```(?:sh|text)?\n(.*?)```", README, re.DOTALL) for line in block.splitlines()
]
DEV = [line for line in LINES if "build_scripts/dev.py" in line or "build_scripts\\dev.py" in line]
PROGRAM = [line.partition("#")[0].strip() for line in LINES if line.startswith("brobyggaren ")]


def test_the_two_commands_are_there() -> None:
    assert "python3 build_scripts/dev.py run" in README
    assert "python3 build_scripts/dev.py test" in README
    assert "py build_scripts\\dev.py run" in README


@pytest.mark.parametrize("line", DEV)
def test_every_dev_command_exists(line: str) -> None:
    command = re.split(r"dev\.py\s+", line)[1].split()[0]
    assert command in dev.COMMANDS


@pytest.mark.parametrize("line", PROGRAM)
def test_every_program_command_parses(line: str) -> None:
    options = _parser().parse_args(shlex.split(line)[1:])
    assert options is not None


@pytest.mark.parametrize("line", [line for line in PROGRAM if line.split()[1] in ("pages", "show", "search", "check")])
def test_the_quick_ones_run(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(shlex.split(line)[1:]) == 0
    assert capsys.readouterr().out.strip()
