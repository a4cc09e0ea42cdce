"""The policy file: what it may say, where it lies, and that nothing half understood is let through."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import policy
from desktop.core.errors import KnownError
from desktop.core.policy import LOCKABLE, Policy, PolicyError, find_policy, read_policy, system_folder


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "policy.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """The system's folder and the program's, both empty."""
    folders = (tmp_path / "system", tmp_path / "program")
    for folder in folders:
        folder.mkdir()
    monkeypatch.setattr(policy, "system_folder", lambda: folders[0])
    monkeypatch.setattr(policy, "program_folder", lambda: folders[1])
    return folders


def test_without_a_file_nothing_is_decided(places: tuple[Path, Path]) -> None:
    assert find_policy() is None
    assert read_policy() == Policy()
    assert read_policy().export
    assert not any(Policy().locks(name) for name in LOCKABLE)


def test_every_setting_is_read(tmp_path: Path) -> None:
    place = (tmp_path / "verk" / "content.db").as_posix()
    text = f"""
        start_page = "guide-skola"
        language = "sv-simple"
        letterheads = "{tmp_path.as_posix()}"
        content = "{place}"
        presentation_only = true
        export = false
        locked = ["language", "content"]
    """
    path = written(tmp_path, text)
    assert read_policy(path) == Policy(
        start_page="guide-skola",
        language="sv-simple",
        letterheads=tmp_path,
        content=Path(place),
        presentation_only=True,
        export=False,
        locked=frozenset({"language", "content"}),
        source=path,
    )
    assert read_policy(path).locks("language")
    assert not read_policy(path).locks("start_page")


def test_the_systems_file_goes_before_the_one_beside_the_program(places: tuple[Path, Path]) -> None:
    beside = written(places[1], 'language = "en"')
    assert find_policy() == beside
    assert read_policy().language == "en"
    written(places[0], 'language = "sv"')
    assert read_policy().language == "sv"


def test_an_empty_file_decides_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, "")
    assert read_policy(path) == Policy(source=path)


@pytest.mark.parametrize(
    "text",
    [
        "export = ",
        'exprot = false',
        'export = "nej"',
        "export = 0",
        "presentation_only = 1",
        'locked = "language"',
        'locked = ["export"]',
        "locked = [1]",
        'start_page = "../../etc"',
        'start_page = "<b>"',
        "start_page = 3",
        'language = "sv simple"',
        'content = "content.db"',
        'content = "a\\u0000b"',
        'letterheads = ""',
        "[start_page]",
        b"language = \"\xff\xfe\"",
        "# " + "x" * 200_000,
    ],
)  # fmt: skip
def test_what_is_not_understood_is_an_error_that_names_the_file(tmp_path: Path, text: str | bytes) -> None:
    path = written(tmp_path, text)
    with pytest.raises(PolicyError) as caught:
        read_policy(path)
    assert str(path) in caught.value.message
    assert caught.value.hint
    assert isinstance(caught.value, KnownError)


def test_a_file_that_cannot_be_read_is_an_error(places: tuple[Path, Path]) -> None:
    (places[0] / "policy.toml").mkdir()
    with pytest.raises(PolicyError):
        read_policy()


def test_a_broken_link_is_an_error_and_not_passed_by(places: tuple[Path, Path]) -> None:
    written(places[1], "export = true")
    try:
        (places[0] / "policy.toml").symlink_to(places[0] / "ingenting")
    except OSError:
        pytest.skip("links cannot be made here")
    with pytest.raises(PolicyError):
        read_policy()


@pytest.mark.parametrize(
    ("system", "start"),
    [("linux", "/etc/brobyggaren"), ("darwin", "/Library/Application Support/Brobyggaren")],
)
def test_the_usual_place(monkeypatch: pytest.MonkeyPatch, system: str, start: str) -> None:
    monkeypatch.setattr(policy.sys, "platform", system)
    assert system_folder().as_posix() == start


def test_the_usual_place_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(policy, "_program_data", lambda: Path("C:/ProgramData"))
    monkeypatch.setattr(policy.sys, "platform", "win32")
    assert system_folder().as_posix() == "C:/ProgramData/Brobyggaren"


@given(st.binary(max_size=300))
def test_any_bytes_are_a_policy_or_a_known_error(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = written(tmp_path_factory.mktemp("policy"), data)
    with contextlib.suppress(PolicyError):
        assert read_policy(path).source == path


def test_what_is_decided_for_the_window() -> None:
    free = Policy(language="sv-simple", start_page="guide-skola")
    assert free.decide({}) == {"language": "sv-simple"}
    assert free.decide({"language": "en"}) == {"language": "en"}
    assert (free.first_page(False), free.first_page(True)) == ("guide-skola", "")
    locked = Policy(language="sv-simple", start_page="guide-skola", locked=frozenset({"language", "start_page"}))
    assert locked.decide({"language": "en"}) == {"language": "sv-simple", "only_language": "sv-simple"}
    assert locked.first_page(True) == "guide-skola"


def test_the_programs_own_language_is_decided_like_the_works() -> None:
    free = Policy(program_language="en")
    assert free.decide({}) == {"program_language": "en"}
    assert free.decide({"program_language": "sv"}) == {"program_language": "sv"}
    assert free.language_of_program("") == ""
    assert free.language_of_program("sv") == "sv"
    locked = Policy(program_language="en", locked=frozenset({"program_language"}))
    assert locked.decide({"program_language": "sv"}) == {"program_language": "en"}
    assert locked.language_of_program("") == locked.language_of_program("en") == "en"
    with pytest.raises(PolicyError, match="låst vilket språk"):
        locked.language_of_program("sv")
    assert Policy(locked=frozenset({"program_language"})).language_of_program("") == "sv"


@pytest.mark.parametrize("value", ['"fi"', '"en-GB"', "1", '""'])
def test_a_language_the_program_does_not_speak_is_no_decision(tmp_path: Path, value: str) -> None:
    with pytest.raises(PolicyError, match="program_language"):
        read_policy(written(tmp_path, f"program_language = {value}"))


def test_a_locked_reference_work_cannot_be_exchanged(tmp_path: Path) -> None:
    own, decided, other = tmp_path / "own.db", tmp_path / "decided.db", tmp_path / "other.db"
    assert Policy().reference_work(None, own) == own
    assert Policy().reference_work(other, own) == other
    assert Policy(content=decided).reference_work(None, own) == decided
    locked = Policy(content=decided, locked=frozenset({"content"}))
    assert locked.reference_work(decided, own) == decided
    with pytest.raises(PolicyError, match="låst"):
        locked.reference_work(other, own)


def test_saving_can_be_stopped() -> None:
    Policy().check_export()
    with pytest.raises(PolicyError, match="stängt av"):
        Policy(export=False).check_export()
