"""Tests of the installed program. Not part of the quick suite; run them with

python3 build_scripts/dev.py test tests/installed

They build what they test, or take what BROBYGGAREN_DIST names. Where a tool cannot be had they skip and say why.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from build_scripts.packaging import tools
from build_scripts.packaging.places import BUILD, DIST, BuildError
from tests.installed.rooms import Room, WaylandServer, XServer

_ran: list[str] = []


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Collected only when asked for by name: building takes minutes."""
    asked = any("installed" in Path(argument).parts for argument in config.args)
    return None if asked or collection_path.suffix != ".py" else True


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call" or report.skipped:
        reason = f" ({report.longrepr[2]})" if report.skipped and isinstance(report.longrepr, tuple) else ""
        _ran.append(f"{report.outcome:8} {report.nodeid.rpartition('/')[2]}{reason}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _ran:
        terminalreporter.section("what ran on the installed program")
        for line in _ran:
            terminalreporter.write_line(line)


def _linux() -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("chroots need Linux and root")


@pytest.fixture(scope="session")
def built() -> dict[str, Path]:
    """The .deb, the .run and the portable tar: just built, or taken from BROBYGGAREN_DIST."""
    _linux()
    folder = Path(os.environ.get("BROBYGGAREN_DIST", DIST))
    if "BROBYGGAREN_DIST" not in os.environ:
        from build_scripts.packaging.__main__ import build

        try:
            build(["deb", "run", "portable"], quick=True)
        except tools.MissingTool as error:
            pytest.skip(str(error))
    kinds = {"deb": "*.deb", "run": "*.run", "portable": "*portable-linux*"}
    return {kind: next(iter(folder.glob(pattern))) for kind, pattern in kinds.items()}


@pytest.fixture(scope="session")
def bundle(built: dict[str, Path]) -> Path:
    """The program's folder that the packages were made of."""
    folder = BUILD / "linux" / "dist" / "brobyggaren"
    if not folder.is_dir():
        pytest.skip("the packages were not built here")
    return folder


@pytest.fixture(scope="session")
def chroot_tools() -> None:
    _linux()
    try:
        tools.need(tools.CHROOT)
    except BuildError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def x_server(chroot_tools: None) -> Iterator[XServer]:
    """A screen that is reached through a file, so that a machine without network reaches it too."""
    with XServer() as server:
        yield server


@pytest.fixture(scope="session")
def wayland(chroot_tools: None) -> Iterator[str]:
    """A Wayland compositor without a screen; the full name of its socket, which rooms reach too."""
    try:
        tools.need(tools.WAYLAND)
    except BuildError as error:
        pytest.skip(str(error))
    with WaylandServer() as server:
        yield server.socket


@pytest.fixture(scope="session", params=["bookworm", "trixie"])
def room(request: pytest.FixtureRequest, chroot_tools: None) -> Room:
    """A bare Debian: 12, then 13."""
    try:
        return Room.make(str(request.param), BUILD / "rooms")
    except (BuildError, OSError) as error:
        pytest.skip(f"no bare {request.param} to be had: {error}")
