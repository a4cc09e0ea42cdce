#!/usr/bin/env python3
"""The one command of the project: sets up what it needs, then runs, tests, builds or measures.

    python3 build_scripts/dev.py run|test|content|translations|bench|screenshots|installer|lock

Standard library only: it must start on a machine that has nothing but Python 3.11 or newer.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

OLDEST = (3, 11)


def _python(arguments: list[str], dev: bool = False, **environment: str) -> int:
    """Runs the environment's Python in the project's root; its exit code."""
    from build_scripts.environment import ensure

    python = ensure(ROOT, "dev" if dev else "run")
    full = {**os.environ, "PYTHONUTF8": "1", **environment}
    return subprocess.run([str(python), *arguments], cwd=ROOT, env=full, check=False).returncode


def run(arguments: list[str]) -> int:
    """Starts the program; where there is no display, walks through it and keeps pictures."""
    from build_scripts.environment import display_problem, ensure

    python = ensure(ROOT, "run")
    program = any(not argument.startswith("-") for argument in arguments) or "--version" in arguments
    reason = "" if program else display_problem(python)
    if not reason:
        return _python(["-m", "desktop", *arguments])
    out = ROOT / "out" / "tour"
    print(f"No window can be shown here ({reason}).", flush=True)
    print("The real window is walked through on Qt's offscreen platform instead.", flush=True)
    return _python(["-m", "desktop", *arguments, "tour", str(out)], QT_QPA_PLATFORM="offscreen")


def test(arguments: list[str]) -> int:
    """Linters, types, layers and all tests with coverage; arguments go to pytest."""
    steps = [
        ("ruff", ["-m", "ruff", "check", "."]),
        ("format", ["-m", "ruff", "format", "--check", "-q", "."]),
        ("mypy", ["-m", "mypy", "--no-error-summary"]),
        ("layers", ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]),
    ]
    failed = []
    for name, command in steps if not arguments else []:
        print(f"== {name}", flush=True)
        if _python(command, dev=True) != 0:
            failed.append(name)
    print("== pytest", flush=True)
    options = arguments or ["-n", "auto", "--cov", "--cov-report=term:skip-covered"]
    if _python(["-m", "pytest", *options], dev=True, QT_QPA_PLATFORM="offscreen") != 0:
        failed.append("pytest")
    print(f"FAILED: {', '.join(failed)}" if failed else "all checks passed", flush=True)
    return 1 if failed else 0


def content(arguments: list[str]) -> int:
    """Builds content.db from resources/content (--check: only looks for problems)."""
    return _python(["-m", "build_scripts.content", *arguments], dev=True)


def translations(arguments: list[str]) -> int:
    """Brings the program's translations up to date with the code."""
    return _python(["-m", "build_scripts.translations", *arguments], dev=True)


def bench(arguments: list[str]) -> int:
    """Measures, every figure as a ratio against something run beside it."""
    return _python(["-m", "build_scripts.bench", *arguments], dev=True, QT_QPA_PLATFORM="offscreen")


def screenshots(arguments: list[str]) -> int:
    """Makes the README's pictures from the real program, into docs/pictures/."""
    return _python(["-m", "build_scripts.screenshots", *arguments], dev=True, QT_QPA_PLATFORM="offscreen")


def installer(arguments: list[str]) -> int:
    """Builds what a person installs, into dist/ (--kind deb|run|portable|windows)."""
    from build_scripts.packaging.__main__ import main as build_installer

    return build_installer(arguments)


def lock(arguments: list[str]) -> int:
    """Pins requirements/*.in with hashes for all platforms into requirements/*.txt."""
    return _python(["-m", "build_scripts.lock", *arguments], dev=True)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "content": content,
    "translations": translations,
    "bench": bench,
    "screenshots": screenshots,
    "installer": installer,
    "lock": lock,
}


def main(arguments: list[str]) -> int:
    """Runs one command; without one, or with -h, says what there is."""
    if sys.version_info < OLDEST:
        print("Brobyggaren needs Python 3.11 or newer; this is " + sys.version.split()[0], file=sys.stderr)
        return 2
    if not arguments or arguments[0] in ("-h", "--help"):
        print((__doc__ or "").strip())
        for name, command in COMMANDS.items():
            print(f"    {name:12} {(command.__doc__ or '').splitlines()[0]}")
        return 0 if arguments else 2
    if arguments[0] not in COMMANDS:
        print(f"dev.py: unknown command {arguments[0]!r}; there are: {', '.join(COMMANDS)}", file=sys.stderr)
        return 2
    from build_scripts.environment import SetUpError

    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except SetUpError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
