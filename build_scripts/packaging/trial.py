"""Starts what was built and looks at what it says, before anybody else does."""

import os
import subprocess
import tempfile
from pathlib import Path

from build_scripts.packaging.freeze import compare_with_list
from build_scripts.packaging.places import NAME, VERSION, BuildError, say

TRIALS = (
    (("--version",), VERSION),
    (("check",), "hel"),
    (("show", "roll-brobyggare"), "brobyggare"),
    (("search", "brobygare"), "roll-brobyggare"),
    (("sheet", "roll-brobyggare", "-o", "blad.pdf"), "blad.pdf"),
    (("--quit-after-first-paint",), ""),
)
"""Commands, and a word that each must print."""


def try_program(bundle: Path) -> None:
    """Runs the program of a bundle in an empty home, without the build machine's settings. Raises BuildError."""
    if problems := compare_with_list(bundle):
        raise BuildError("the bundle is not what its list says:\n" + "\n".join(problems))
    start_program(_console_program(bundle))


def start_program(program: Path) -> None:
    """Runs every trial with a program. Raises BuildError."""
    with tempfile.TemporaryDirectory() as home:
        for arguments, word in TRIALS:
            say(f"starting: {NAME} {' '.join(arguments)}")
            _try(program, arguments, word, Path(home))


def _console_program(bundle: Path) -> Path:
    names = (f"{NAME}-cli.exe", f"{NAME}-cli", f"{NAME}.exe", NAME)
    for name in names:
        if (bundle / name).exists():
            return bundle / name
    raise BuildError("the program itself is missing")


def _try(program: Path, arguments: tuple[str, ...], word: str, home: Path) -> None:
    keep = ("SYSTEMROOT", "TEMP", "TMP", "PATH") if os.name == "nt" else ()
    environment = {name: os.environ[name] for name in keep if name in os.environ}
    places = {"HOME": str(home), "APPDATA": str(home), "XDG_DATA_HOME": str(home), "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(
            [str(program), *arguments], env={**environment, **places, "QT_QPA_PLATFORM": "offscreen"}, cwd=home,
            capture_output=True, stdin=subprocess.DEVNULL, timeout=120, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BuildError(f"{program.name} {' '.join(arguments)}: {error}") from error
    printed = done.stdout.decode("utf-8", "replace") + done.stderr.decode("utf-8", "replace")
    if done.returncode != 0 or word not in printed or "Traceback" in printed:
        raise BuildError(f"{program.name} {' '.join(arguments)}: exit code {done.returncode}\n{printed}")
