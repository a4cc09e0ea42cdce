"""The Windows set-up and portable zip: natively on Windows, and for testing under wine on Linux."""

import shutil
import sys
from pathlib import Path

from build_scripts.packaging import licences, tools, wine
from build_scripts.packaging.freeze import compare_with_list, draw_icons, freeze, write_file_list
from build_scripts.packaging.places import (
    DIST,
    HERE,
    NAME,
    VERSION,
    BuildError,
    folder_size,
    run,
    say,
)  # fmt: skip
from build_scripts.packaging.portable import build_portable
from build_scripts.packaging.sums import write_sums
from build_scripts.packaging.trial import TRIALS, try_program

WINE_DIST = DIST / "wine-test"
LIMIT = 180_000_000


def build_windows(kinds: list[str], quick: bool, work: Path) -> list[Path]:
    """Builds the kinds ("windows": the set-up, "portable": the zip); what was made.

    On Linux it is made with the wine test tool set, and goes to dist/wine-test: not to be handed out.
    """
    native = sys.platform == "win32"
    bundle = freeze(work) if native else freeze(work, wine.prepare(), wine.wine_environment())
    out = DIST if native else WINE_DIST
    finish(bundle)
    if native:
        try_program(bundle)
        if problems := compare_with_list(bundle):
            raise BuildError("the program changes its own folder:\n" + "\n".join(problems))
    else:
        _try_under_wine(bundle, work)
        say("made with the wine test tool set: for tests, not to be handed out")
    made = []
    if "windows" in kinds or not native:
        made.append(build_setup(bundle, out, quick))
    if "portable" in kinds or not native:
        made.append(build_portable(bundle, work, "windows" if native else "windows-wine-test", out, 3 if quick else 9))
    write_sums(out)
    return made


def _try_under_wine(bundle: Path, work: Path) -> None:
    program = wine.windows_path(bundle / f"{NAME}-cli.exe")
    for arguments, word in TRIALS:
        if arguments[0].startswith("--quit"):
            continue  # needs a screen; the tests of the installed program have one
        say(f"starting under wine: {NAME}-cli {' '.join(arguments)}")
        here = [wine.windows_path(work / part) if part.endswith(".pdf") else part for part in arguments]
        done = wine.call([program, *here])
        if done.returncode != 0 or word not in done.stdout or "Traceback" in done.stdout:
            raise BuildError(f"{' '.join(arguments)}: exit code {done.returncode}\n{done.stdout}")
    (work / "blad.pdf").unlink(missing_ok=True)


def finish(bundle: Path) -> None:
    """What is left to do after PyInstaller: one copy of each run-time library, licences, the list."""
    internal = bundle / "_internal"
    for copy in [*internal.glob("PySide6/*140*.dll"), *internal.glob("shiboken6/*140*.dll")]:
        if (internal / copy.name).exists() or (internal / copy.name.upper().replace(".DLL", ".dll")).exists():
            copy.unlink()
    licences.collect(bundle)
    write_file_list(bundle)
    size = folder_size(bundle)
    say(f"{NAME} for Windows: {size / 1e6:.1f} MB in {sum(1 for path in bundle.rglob('*') if path.is_file())} files")
    if size > LIMIT:
        raise BuildError(f"installed, this is more than {LIMIT / 1e6:.0f} MB")


def build_setup(bundle: Path, out: Path, quick: bool) -> Path:
    """Makes the set-up program with NSIS."""
    say("making the set-up program")
    out.mkdir(parents=True, exist_ok=True)
    mark = "" if sys.platform == "win32" else "wine-test-"
    target = out / f"{NAME}-{VERSION}-{mark}setup-x64.exe"
    values = {
        "VERSION": VERSION,
        "SOURCE": str(bundle),
        "ICON": str(draw_icons() / f"{NAME}.ico"),
        "OUTPUT": str(target),
        **({"PACKING": "zlib"} if quick else {}),
    }
    script = str(HERE / "windows" / f"{NAME}.nsi")
    options = ["-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in values.items())]
    run([_makensis(), *options, script], "makensis")
    return target


def _makensis() -> str:
    for place in (r"C:\Program Files (x86)\NSIS\makensis.exe", r"C:\Program Files\NSIS\makensis.exe"):
        if Path(place).exists():
            return place
    found = shutil.which("makensis")
    if found is None:
        raise tools.MissingTool("NSIS (makensis) is not installed")
    return found
