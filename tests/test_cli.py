"""The command line as a person or a script uses it: what it prints, its exit codes, its one-line errors."""

import argparse
import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import __version__
from desktop.cli import main

ROOT = Path(__file__).resolve().parent.parent


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)


def test_pages_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pages", "--kind", "omrade", "--json"]) == 0
    pages = json.loads(capsys.readouterr().out)
    assert {"omr-utbildning", "omr-bostad"} <= {page["id"] for page in pages}
    assert {page["kind"] for page in pages} == {"omrade"}


def test_pages_lists_the_whole_work(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pages"]) == 0
    assert len(capsys.readouterr().out.splitlines()) >= 129


def test_show_text_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "kom-lulea"]) == 0
    text = capsys.readouterr().out
    assert "2580" in text
    assert "Källor" in text
    assert main(["show", "kom-lulea", "--language", "en", "--format", "json"]) == 0
    page = json.loads(capsys.readouterr().out)
    assert (page["id"], page["language"]) == ("kom-lulea", "en")
    assert page["blocks"]


def test_search_json_has_the_agreed_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "brobyggare", "--json", "--limit", "3"]) == 0
    hits = json.loads(capsys.readouterr().out)
    assert len(hits) == 3
    assert set(hits[0]) == {"page", "title", "kind", "language", "snippet", "score", "matched"}
    assert hits[0]["page"] == "roll-brobyggare"
    assert hits[0]["score"] >= hits[1]["score"] >= hits[2]["score"]


def test_search_by_kind_and_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "helsa", "komunikatör", "--kind", "roll"]) == 0
    assert "roll-halsoinspirator" in capsys.readouterr().out
    assert main(["search", "zxqwvk"]) == 0
    assert "Inga träffar" in capsys.readouterr().out


def test_sheet_and_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "blad.pdf"
    assert main(["sheet", "roll-brobyggare", "-o", str(target)]) == 0
    assert target.read_bytes().startswith(b"%PDF-")
    assert main(["check"]) == 0
    assert len(capsys.readouterr().out.strip().splitlines()) == 2


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["show", "finns-inte"], 2, "finns-inte"),
        (["pages", "--kind", "rymd"], 2, "rymd"),
        (["--finns-inte"], 2, "okänt val"),
        (["finns-inte"], 2, "finns-inte"),
        (["search"], 2, "TEXT"),
        (["search", "a", "--limit", "noll"], 2, "noll"),
        (["search", "a", "--limit", "0"], 2, "0"),
        (["show"], 2, "SIDA"),
        (["sheet"], 2, "minst en sida"),
        (["sheet", "roll-brobyggare"], 2, "-o"),
        (["sheet", "--all"], 2, "--out-dir"),
        (["sheet", "finns-inte", "-o", "x.pdf"], 2, "finns-inte"),
        (["--page", "finns-inte"], 2, "finns-inte"),
        (["sheet", "roll-brobyggare", "-o", "/finns/inte/x.pdf"], 1, "x.pdf"),
        (["check", "/finns/inte.db"], 1, "finns inte"),
        (["--content", "/finns/inte.db", "pages"], 1, "finns inte"),
    ],
)
def test_an_error_is_one_line_and_a_code(
    arguments: list[str],
    code: int,
    message: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == code
    printed = capsys.readouterr()
    assert message in printed.err
    assert len(printed.err.strip().splitlines()) == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "command", [["pages"], ["search", "skola"], ["show", "strategi"], ["check"], ["sheet", "strategi", "-o", "x.pdf"]]
)
def test_a_corrupt_work_is_one_line(
    command: list[str],
    tmp_path: Path,
    content_db: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    broken = tmp_path / "trasig.db"
    data = bytearray(content_db.read_bytes())
    data[4096:-4096] = b"\x00" * (len(data) - 8192)
    broken.write_bytes(bytes(data))
    assert main(["--content", str(broken), *command]) == 1
    error = capsys.readouterr().err
    assert len(error.strip().splitlines()) == 1
    assert "trasig.db" in error or "skadat" in error


def test_the_commands_never_import_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from desktop.cli import main\n"
        "sheet = ['sheet', 'strategi', '-o', sys.argv[1]]\n"
        "for command in (['pages'], ['show', 'strategi'], ['search', 'skola'], ['check'], sheet):\n"
        "    assert main(command) == 0\n"
        "print([name for name in sys.modules if 'PySide6' in name or 'shiboken' in name])"
    )
    target = str(tmp_path / "blad.pdf")
    done = subprocess.run(
        [sys.executable, "-c", code, target], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.stdout.strip().splitlines()[-1:] == ["[]"], done.stderr


def test_version_and_help_in_a_process() -> None:
    done = _run("--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"Brobyggaren {__version__}")
    assert _run("--help").returncode == 0


def test_no_traceback_in_a_process() -> None:
    done = _run("show", "finns-inte")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_behind_standard_output_is_one_line() -> None:
    for command in ("pages", "check"):
        with Path("/dev/full").open("w") as full:
            line = [sys.executable, "-m", "desktop", command]
            done = subprocess.run(line, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
        assert done.returncode == 1
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="there are no device files here")
def test_a_sheet_never_replaces_a_device_or_a_link(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sheet", "strategi", "-o", "/dev/null"]) == 1
    assert "vanlig fil" in capsys.readouterr().err
    assert not Path("/dev/null").is_file()
    link, real = tmp_path / "link.pdf", tmp_path / "real.pdf"
    real.write_bytes(b"old")
    link.symlink_to(real)
    assert main(["sheet", "strategi", "-o", str(link)]) == 0
    assert link.is_symlink()
    assert real.read_bytes().startswith(b"%PDF")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_the_window_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 1
    assert "ingen skärm" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["pages"], ["search", "skola"]])
def test_an_unknown_language_or_kind_is_a_wrong_use(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--language", "xx"]) == 2
    assert main([*command, "--kind", "rymd"]) == 2
    assert main([*command, "--language", "en-GB"]) == 0
    assert "sv-simple" in capsys.readouterr().err


def test_a_policy_that_stops_saving_stops_the_commands_that_save(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("export = false\nlocked = ['content']\n", encoding="utf-8")
    monkeypatch.setattr("desktop.core.policy.find_policy", lambda: file)
    assert main(["sheet", "strategi", "-o", str(tmp_path / "x.pdf")]) == 1
    assert main(["user", "export", "-o", str(tmp_path / "x.brodata")]) == 1
    assert not list(tmp_path.glob("x.*"))
    assert main(["--content", str(tmp_path / "annat.db"), "pages"]) == 1
    assert "låst" in capsys.readouterr().err
    assert main(["pages"]) == 0


def test_the_first_paint(tmp_path: Path) -> None:
    done = _run("--quit-after-first-paint", "--data-dir", str(tmp_path / "data"))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""


COMMANDS = (
    "", "pages", "show", "search", "check", "sheet", "tour", "collection", "user", "collection list",
    "collection export", "collection import", "user check", "user backup", "user restore", "user export",
    "user import", "user notes",
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_all_help_is_swedish(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command.split(), "--help"])
    said = capsys.readouterr().out
    assert ended.value.code == 0
    assert said.startswith("användning: brobyggaren")
    for english in ("usage", "options:", "positional", "optional", "show this", "show program", "exit"):
        assert english not in said.lower()


def test_every_option_says_what_it_is() -> None:
    from desktop.cli import _parser

    waiting = [_parser()]
    while waiting:
        parser = waiting.pop()
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                waiting += action.choices.values()
            else:
                assert action.help, (parser.prog, action.dest)


def test_the_examples_of_the_help_are_understood() -> None:
    from desktop.cli import _parser

    waiting, seen = [_parser()], 0
    while waiting:
        parser = waiting.pop()
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                waiting += action.choices.values()
        for line in (parser.epilog or "").splitlines():
            if line.startswith("  brobyggaren ") and "--help" not in line:
                _parser().parse_args(line.split()[1:])
                seen += 1
    assert seen > 8


@pytest.mark.parametrize(
    ("typed", "meant"), [("kom-lule", "kom-lulea"), ("Luleå", "kom-lulea"), ("brobyggare", "roll-brobyggare")]
)
def test_an_unknown_page_offers_the_near_ones(typed: str, meant: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", typed]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "Menade du" in said
    assert meant in said


@pytest.mark.parametrize("typed", ["zzzzqqq", "", " "])
def test_a_page_that_is_like_nothing_points_to_the_list(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", typed]) == 2
    assert "pages" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["search"], "det här saknas: TEXT"),
        (["show", "start", "--format"], "behöver ett värde"),
        (["show", "start", "--format", "xml"], "går inte att välja"),
        (["search", "x", "--limit", "många"], "går inte att använda"),
        (["pages", "--json=ja"], "tar inget värde"),
        (["finns-inte"], "går inte att välja"),
    ],
)
def test_wrong_words_are_told_in_swedish(command: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(command) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert words in said


@pytest.mark.parametrize("seed", range(8))
def test_a_damaged_work_is_said_in_one_plain_line(
    seed: int, content_db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "content.db"
    shutil.copy(content_db, copy)
    chance = random.Random(seed)
    with copy.open("r+b") as file:
        for number in range(1, copy.stat().st_size // 4096):
            if chance.random() < (0.9, 0.4)[seed % 2]:
                file.seek(number * 4096 + chance.choice((0, chance.randrange(4000))))
                file.write(chance.randbytes(96))
    before = ["--content", str(copy)]
    said = []
    for command in (["pages"], ["show", "kom-lulea"], ["search", "brobyggare"], ["search", "helsa", "--json"],
                    ["sheet", "roll-brobyggare", "-o", str(tmp_path / "x.pdf")], ["check"]):  # fmt: skip
        code = main([*before, *command])
        error = capsys.readouterr().err
        assert code in (0, 1, 2)
        if code:
            said.append(error)
    assert said
    for error in said:
        assert error.startswith("brobyggaren: ")
        assert error.count("\n") == 1
    assert not [error for error in said[:-1] if "sqlite" in error or "malformed" in error or "Traceback" in error]
