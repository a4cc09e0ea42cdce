"""Files that are there whole or as they were: whatever goes wrong, and for whoever writes them."""

import errno
import os
from pathlib import Path

import pytest

from desktop.core import files
from desktop.core.errors import KnownError
from desktop.core.files import OutputError, make_folder, write_whole


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.pdf", b"1234")
    assert (tmp_path / "a.pdf").read_bytes() == b"1234"
    with pytest.raises(OutputError, match="mappen finns inte"):
        write_whole(tmp_path / "b" / "a.pdf", b"1234")
    (tmp_path / "mapp").mkdir()
    with pytest.raises(OutputError, match="det är en mapp"):
        write_whole(tmp_path / "mapp", b"1234")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "mapp"]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "blad.pdf"
    target.write_bytes(b"det gamla")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(KnownError, match="disken är full"):
        write_whole(target, b"det nya")
    assert target.read_bytes() == b"det gamla"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name != "posix", reason="links and devices as on Unix")
def test_a_link_keeps_leading_and_a_device_is_left_alone(tmp_path: Path) -> None:
    real, link = tmp_path / "riktig.pdf", tmp_path / "genväg.pdf"
    real.write_bytes(b"")
    link.symlink_to(real)
    write_whole(link, b"nytt")
    assert link.is_symlink()
    assert real.read_bytes() == b"nytt"
    with pytest.raises(OutputError, match="ingen vanlig fil"):
        write_whole(Path("/dev/null"), b"x")


@pytest.mark.skipif(os.name != "posix", reason="rights as on Unix")
def test_a_file_has_the_rights_of_any_other(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"1")
    (tmp_path / "b").write_bytes(b"1")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode


@pytest.mark.skipif(os.name != "posix", reason="rights as on Unix")
def test_a_file_that_is_written_over_keeps_its_rights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the mask, which holds for every thread, is not touched by it."""
    monkeypatch.setattr(files.os, "umask", None)
    own = tmp_path / "privat.pdf"
    own.write_bytes(b"1")
    own.chmod(0o600)
    write_whole(own, b"2")
    assert own.read_bytes() == b"2"
    assert own.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("code", [5, 32])
def test_a_file_that_another_program_holds_is_said_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """As Windows answers where a viewer has the file open."""

    def held(self: Path, target: Path) -> None:
        error = PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        error.winerror = code
        raise error

    monkeypatch.setattr(Path, "replace", held)
    target = tmp_path / "blad.pdf"
    with pytest.raises(OutputError, match="du får inte skriva där"):
        write_whole(target, b"nytt")
    target.write_bytes(b"det gamla")
    with pytest.raises(OutputError, match="öppen i ett annat program") as caught:
        write_whole(target, b"nytt")
    assert "Stäng filen" in caught.value.hint
    assert target.read_bytes() == b"det gamla"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "fil").write_bytes(b"")
    with pytest.raises(OutputError, match="ingen mapp"):
        make_folder(tmp_path / "fil")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
