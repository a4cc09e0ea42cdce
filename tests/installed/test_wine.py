"""The Windows set-up and the portable zip under wine: install, use, bring up to date, remove."""

import contextlib
import json
import subprocess
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_scripts.packaging import tools, wine
from build_scripts.packaging.freeze import compare_with_list
from build_scripts.packaging.places import VERSION, BuildError
from tests.installed.rooms import XServer

REMOVE_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Brobyggaren"
CLASSES = r"Software\Classes"


@pytest.fixture(scope="module")
def made(x_server: XServer) -> Iterator[dict[str, Path]]:
    """The set-up and the zip, built with the wine test tool set."""
    from build_scripts.packaging.__main__ import build
    from build_scripts.packaging.windows import WINE_DIST

    try:
        wine.prepare()
        build(["windows"], quick=True)
    except tools.MissingTool as error:
        pytest.skip(str(error))
    except BuildError as error:
        if "fetching" in str(error) or "installing the Windows wheels" in str(error):
            pytest.skip(f"the wine test tool set cannot be made here: {str(error).splitlines()[0]}")
        raise
    yield {"setup": next(WINE_DIST.glob("*setup*.exe")), "portable": next(WINE_DIST.glob("*.zip"))}
    wine.stop()


@pytest.fixture(scope="module")
def drive() -> Path:
    """The C: of the prefix."""
    return wine.PREFIX / "drive_c"


def files(drive: Path) -> set[str]:
    """What a set-up may leave behind: everything but Windows' own folder and temporary files."""
    paths = (path.relative_to(drive).as_posix() for path in drive.rglob("*"))
    return {path for path in paths if not path.startswith("windows/") and "/Temp/" not in path}


def registered(root: str, key: str) -> str:
    """What a registry key holds; empty when it is not there."""
    done = wine.call(["reg", "query", f"{root}\\{key}", "/s"])
    return done.stdout if done.returncode == 0 else ""


@pytest.fixture(scope="module")
def installed(made: dict[str, Path], drive: Path, x_server: XServer) -> Iterator[Path]:
    """The program's folder after a silent installation for one user; removed afterwards, with nothing left."""
    before = files(drive)
    done = wine.call([wine.windows_path(made["setup"]), "/S", "/CurrentUser"], x_server.display)
    assert done.returncode == 0, done.stdout
    folder = next(drive.glob("users/*/AppData/Local/Programs/Brobyggaren"))
    yield folder
    done = wine.call([windows(folder / "uninstall.exe"), "/S", "/EraseData", f"_?={windows(folder)}"], x_server.display)
    assert done.returncode == 0, done.stdout
    # With _? the uninstaller stays where it is until it is done, and cannot delete itself.
    (folder / "uninstall.exe").unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        folder.rmdir()
    assert {path for path in files(drive) - before if not path.endswith("/Programs")} == set()
    assert registered("HKCU", REMOVE_KEY) == ""
    for name in (".brosamling", "Brobyggaren.Samling"):
        assert registered("HKCU", f"{CLASSES}\\{name}") == ""


def windows(path: Path) -> str:
    """How a Windows program calls a file on C:."""
    return "C:\\" + str(path.relative_to(wine.PREFIX / "drive_c")).replace("/", "\\")


def cli(folder: Path, *arguments: str) -> str:
    """Runs the console program; what it printed."""
    done = wine.call([windows(folder / "brobyggaren-cli.exe"), *arguments])
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_what_was_installed_is_what_was_built(installed: Path) -> None:
    assert [line for line in compare_with_list(installed) if not line.endswith("uninstall.exe")] == []


def test_version_check_and_search(installed: Path) -> None:
    assert VERSION in cli(installed, "--version")
    assert "hel" in cli(installed, "check")
    assert "roll-brobyggare" in cli(installed, "search", "brobygare")


def test_swedish_letters_come_through_a_pipe(installed: Path) -> None:
    assert "språk" in cli(installed, "show", "roll-brobyggare")


def test_speech_loads_with_all_that_it_needs(installed: Path) -> None:
    """Wine's own voices are not asked: its speech is unfinished, and falls over."""
    told = json.loads(cli(installed, "--speak", "ingen").strip().splitlines()[-1])
    assert (told["is"], told["kind"]) == ("problem", "engine")


def test_a_sheet_as_pdf(installed: Path, tmp_path: Path) -> None:
    cli(installed, "sheet", "roll-brobyggare", "-o", wine.windows_path(tmp_path) + r"\blad.pdf")
    assert (tmp_path / "blad.pdf").read_bytes()[:5] == b"%PDF-"


def test_a_window(installed: Path, x_server: XServer) -> None:
    running = subprocess.Popen(
        [wine.wine(), windows(installed / "brobyggaren.exe")], env=wine.wine_environment(x_server.display),
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=wine.FOLDER,
    )  # fmt: skip
    try:
        assert x_server.wait_for("Brobyggaren", running, 120), "no window appeared"
    finally:
        wine.call(["taskkill", "/f", "/im", "brobyggaren.exe"])
        running.wait(60)


def test_an_error_of_the_program_without_a_console_is_shown(installed: Path, x_server: XServer) -> None:
    running = subprocess.Popen(
        [wine.wine(), windows(installed / "brobyggaren.exe"), "--content", r"C:\finns-inte.db", "check"],
        env=wine.wine_environment(x_server.display), cwd=wine.FOLDER,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        assert x_server.wait_for("^Brobyggaren$", running, 60), "nothing was shown"
    finally:
        wine.call(["taskkill", "/f", "/im", "brobyggaren.exe"])
        running.wait(60)


def test_the_registry_tells_what_the_control_panel_shows(installed: Path) -> None:
    told = registered("HKCU", REMOVE_KEY)
    for word in ("DisplayName", VERSION, "EstimatedSize", "QuietUninstallString", "Brobyggaren"):
        assert word in told
    assert "brobyggaren.exe" in registered("HKCU", f"{CLASSES}\\Brobyggaren.Samling\\shell\\open\\command")
    assert "Brobyggaren.Samling" in registered("HKCU", f"{CLASSES}\\.brosamling")


def test_the_start_menu(installed: Path, drive: Path) -> None:
    assert list(drive.glob("users/*/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Brobyggaren.lnk"))


def test_an_upgrade_in_place_keeps_what_was_saved(
    installed: Path, made: dict[str, Path], drive: Path, x_server: XServer
) -> None:
    saved = next(drive.glob("users/*/AppData/Roaming")) / "Brobyggaren" / "sparat.txt"
    saved.parent.mkdir(exist_ok=True)
    saved.write_text("mitt", encoding="utf-8")
    old = installed / "_internal" / "gammal.txt"
    old.write_text("x", encoding="utf-8")
    assert wine.call([wine.windows_path(made["setup"]), "/S"], x_server.display).returncode == 0
    assert saved.read_text(encoding="utf-8") == "mitt"
    assert not old.exists()


def test_a_silent_removal_keeps_what_was_saved_and_a_chosen_folder_is_used(
    made: dict[str, Path], drive: Path, x_server: XServer
) -> None:
    saved = next(drive.glob("users/*/AppData/Roaming")) / "Brobyggaren" / "kvar.txt"
    saved.parent.mkdir(exist_ok=True)
    saved.write_text("mitt", encoding="utf-8")
    setup = wine.windows_path(made["setup"])
    done = wine.call([setup, "/S", "/AllUsers", r"/D=C:\Skolan\Brobyggaren"], x_server.display)
    assert done.returncode == 0, done.stdout
    folder = drive / "Skolan" / "Brobyggaren"
    assert VERSION in cli(folder, "--version")
    assert r"C:\Skolan\Brobyggaren" in registered("HKLM", REMOVE_KEY)
    wine.call([windows(folder / "uninstall.exe"), "/S"], x_server.display)
    assert gone(folder)
    assert saved.exists()
    assert registered("HKLM", REMOVE_KEY) == ""
    saved.unlink()
    with contextlib.suppress(OSError):
        saved.parent.rmdir()
    (drive / "Skolan").rmdir()


def gone(folder: Path) -> bool:
    """Waits for an uninstaller that works from a copy of itself."""
    for _ in range(150):
        if not folder.exists():
            return True
        time.sleep(0.2)
    return False


def test_the_portable_zip(made: dict[str, Path], drive: Path, x_server: XServer) -> None:
    stick = drive / "sticka"
    with zipfile.ZipFile(made["portable"]) as archive:
        archive.extractall(stick)
    folder = next(stick.iterdir())
    before = {path for path in files(drive) if not path.startswith("sticka/")}
    assert VERSION in cli(folder, "--version")
    program = windows(folder / "brobyggaren.exe")
    done = wine.call([program, "--quit-after-first-paint"], x_server.display)
    assert done.returncode == 0, done.stdout
    assert {path for path in files(drive) if not path.startswith("sticka/")} - before == set()
    wine.call(["cmd", "/c", "rmdir", "/s", "/q", r"C:\sticka"])
