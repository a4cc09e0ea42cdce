"""The build itself: the same bytes twice, small enough, and a broken one is seen."""

import os
import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

import pytest

from build_scripts.packaging.__main__ import COMPRESSED_LIMIT, INSTALLED_LIMIT
from build_scripts.packaging.deb import build_deb
from build_scripts.packaging.freeze import compare_with_list, write_file_list
from build_scripts.packaging.linux_bundle import build_linux, check_needs
from build_scripts.packaging.places import BUILD, DIST, BuildError, folder_size
from build_scripts.packaging.sums import SUMS
from build_scripts.packaging.trial import try_program
from tests.installed.rooms import XServer

PLUGINS = "_internal/PySide6/Qt/plugins/platforms"


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def test_two_builds_give_the_same_bytes(bundle: Path, tmp_path: Path) -> None:
    again = build_linux(BUILD / "again")
    names = {path.relative_to(bundle) for path in bundle.rglob("*")}
    assert names == {path.relative_to(again) for path in again.rglob("*")}
    files = [name for name in names if (bundle / name).is_file()]
    assert [name for name in files if digest(bundle / name) != digest(again / name)] == []
    first = digest(build_deb(bundle, tmp_path, "gzip", tmp_path / "one"))
    assert digest(build_deb(again, tmp_path, "gzip", tmp_path / "two")) == first
    shutil.rmtree(again.parent)


def test_it_is_small(bundle: Path, tmp_path: Path) -> None:
    assert folder_size(bundle) < INSTALLED_LIMIT
    assert build_deb(bundle, tmp_path, "xz", tmp_path).stat().st_size < COMPRESSED_LIMIT


def test_the_checksums_are_right(built: dict[str, Path]) -> None:
    folder = built["deb"].parent
    lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    listed = dict(reversed(line.split("  ")) for line in lines)
    assert {path.name: digest(path) for path in built.values()}.items() <= listed.items()
    assert not any("wine" in name for name in listed) or folder != DIST


def broken(bundle: Path, folder: Path) -> Path:
    """A copy of the bundle to break; links to the same bytes, so it costs nothing."""
    shutil.copytree(bundle, folder, symlinks=True, copy_function=os.link)
    return folder


def test_a_missing_file_is_seen(bundle: Path) -> None:
    copy = broken(bundle, BUILD / "broken-file")
    try:
        (copy / "_internal/typst/_typst.abi3.so").unlink()
        assert compare_with_list(copy) == ["missing: _internal/typst/_typst.abi3.so"]
        with pytest.raises(BuildError, match="not what its list says"):
            try_program(copy)
        (copy / "_internal/files.sha256").unlink()
        write_file_list(copy)
        with pytest.raises(BuildError, match="sheet"):
            try_program(copy)
    finally:
        shutil.rmtree(copy)


def test_a_missing_library_is_seen(bundle: Path) -> None:
    copy = broken(bundle, BUILD / "broken-library")
    try:
        (copy / "_internal/libxkbcommon.so.0").unlink()
        with pytest.raises(BuildError, match=r"libxkbcommon\.so\.0, which is not there"):
            check_needs(copy)
    finally:
        shutil.rmtree(copy)


def test_a_wrong_qt_plugin_is_seen(bundle: Path, x_server: XServer, tmp_path: Path) -> None:
    copy = broken(bundle, BUILD / "broken-plugin")
    try:
        assert opens(bundle, x_server, tmp_path), "the whole one must open a window"
        (copy / PLUGINS / "libqxcb.so").unlink()
        shutil.copyfile(copy / PLUGINS / "libqoffscreen.so", copy / PLUGINS / "libqxcb.so")
        assert compare_with_list(copy) == [f"changed: {PLUGINS}/libqxcb.so"]
        assert not opens(copy, x_server, tmp_path)
    finally:
        shutil.rmtree(copy)


def opens(bundle: Path, x_server: XServer, home: Path) -> bool:
    """Whether the program paints its first frame on a screen."""
    environment = {"HOME": str(home), "DISPLAY": x_server.display, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb"}
    command = [str(bundle / "brobyggaren"), "--quit-after-first-paint"]
    return subprocess.run(command, env=environment, capture_output=True, check=False, timeout=120).returncode == 0
