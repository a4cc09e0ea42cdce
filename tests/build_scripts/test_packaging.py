"""The parts of packaging that need no build: what is kept, what is licensed, what a library asks for."""

import ast
import ctypes
import os
import re
import struct
import sys
import tomllib
from pathlib import Path

import pytest

from build_scripts.packaging import (
    deb,
    freeze,
    icons,
    icu,
    licences,
    linux_bundle,
    places,
    portable,
    speech_library,
    start,
    sums,
    trim,
    wine,
)
from build_scripts.packaging.elf import glibc_of, read_elf
from build_scripts.packaging.places import BuildError
from desktop.cli import double_clicked

ROOT = places.ROOT
TEXTS = places.HERE / "licences"
NEEDED = [
    f"_internal/PySide6/Qt/plugins/{name.partition('/')[0]}/libq{name.partition('/')[2]}.so"
    for name in trim._NEEDED["so"].split()
]


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        (r"PySide6\plugins\platforms\qdirect2d.dll", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/translations/qtbase_sv.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6TextToSpeech.so.6", True),
        ("PySide6/Qt/lib/libQt6MultimediaWidgets.so.6", False),
        ("PySide6/Qt/lib/libavcodec.so.61", False),
        ("PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so", True),
        ("PySide6/Qt/plugins/texttospeech/libqtexttospeech_mock.so", False),
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", False),
        ("PySide6/QtMultimedia.abi3.so", False),
        (r"PySide6\plugins\texttospeech\qtexttospeech_sapi.dll", True),
        (r"PySide6\avcodec-61.dll", False),
        (r"PySide6\Qt6Multimedia.dll", True),
        (r"PySide6\Qt6MultimediaQuick.dll", False),
        (r"PySide6\opengl32sw.dll", False),
        ("rapidfuzz/distance/metrics_cpp.cpython-311-x86_64-linux-gnu.so", True),
        ("rapidfuzz/distance/metrics_cpp_avx2.cpython-311-x86_64-linux-gnu.so", False),
        ("typst/_typst.abi3.so", True),
        ("PySide6/QtDBus.abi3.so", True),
        (r"PySide6\QtDBus.pyd", False),
    ],
)
def test_what_is_kept(place: str, kept: bool) -> None:
    assert trim.keep(place) is kept


def test_no_network_library_is_shipped_on_linux_and_no_network_module_anywhere() -> None:
    names = (
        "libQt6Network.so.6",
        "QtNetwork.abi3.so",
        "QtNetwork.pyd",
        "lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
    )
    assert not any(trim.keep(name) for name in names)
    assert {"ssl", "PySide6.QtNetwork"} <= set(trim.EXCLUDED_MODULES)


def test_speech_that_asks_for_more_than_was_known_stops_the_build(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = {*speech_library.KNOWN, "_ZN12QAudioDecoderC1Ev"}
    monkeypatch.setattr(speech_library, "_symbols", lambda path, which: asked)
    with pytest.raises(BuildError, match="QAudioDecoder"):
        speech_library.free_speech(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_voices_are_recommended_and_not_needed() -> None:
    fields = dict(line.split(": ", 1) for line in deb._CONTROL.splitlines() if not line.startswith(" "))
    assert "speech-dispatcher" in fields["Recommends"]
    assert "speech" not in fields["Depends"]
    assert "libspeechd.so.2" in linux_bundle.FROM_MACHINE


def test_the_machines_own_libraries_come_first_for_its_speech(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "libglib-2.0.so.0").touch()
    loaded: list[str] = []
    monkeypatch.setattr(start, "_USUAL_FOLDERS", (str(tmp_path / "annan"), str(tmp_path)))
    monkeypatch.setattr(ctypes, "CDLL", lambda name, mode: loaded.append(name))
    start.prefer_machine(("libglib-2.0.so.0", "libborta.so.1"))
    assert loaded == [str(tmp_path / "libglib-2.0.so.0")]


@pytest.mark.parametrize(
    ("before", "after"),
    [(None, None), ("/opt/lib", "/opt/lib"), ("/usr/lib/b/_internal", None), ("/b:/opt/lib", "/b:/opt/lib")],
)
def test_the_speech_service_finds_its_own_libraries(
    monkeypatch: pytest.MonkeyPatch, before: str | None, after: str | None
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/b/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    start.free_children("/usr/lib/b/_internal")
    assert os.environ.get("LD_LIBRARY_PATH") == after


@pytest.mark.parametrize("place", NEEDED)
def test_a_missing_qt_plugin_is_seen(place: str) -> None:
    assert trim.missing_plugins(NEEDED) == []
    assert len(trim.missing_plugins([name for name in NEEDED if name != place])) == 1


def test_a_bundle_without_any_plugin_lacks_them_all() -> None:
    assert len(trim.missing_plugins(["brobyggaren"])) > 3


def test_every_licence_text_is_there_and_used() -> None:
    used = {text for component in licences.register() for text in component.texts}
    assert used == {path.name for path in TEXTS.iterdir()}


def test_the_programs_own_licences_are_the_projects() -> None:
    assert (TEXTS / "EUPL-1.2.txt").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_everything_that_the_program_imports_is_pinned_and_licensed() -> None:
    named = {name for component in licences.register() for name in component.modules}
    pins = (ROOT / "requirements/build.txt").read_text(encoding="utf-8").lower().replace("_", "-")
    distributions = {"PySide6": "pyside6-essentials", "Stemmer": "pystemmer"}
    for path in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            for name in {name.partition(".")[0] for name in names} - sys.stdlib_module_names:
                assert name in named, f"{path.name} imports {name}, which licences.toml does not know"
                wanted = distributions.get(name, name.replace("_", "-"))
                assert name == "desktop" or f"\n{wanted}==" in f"\n{pins}", f"{name} is not in requirements/build.txt"


def test_the_list_of_typsts_parts_is_of_the_version_that_is_shipped() -> None:
    pin = re.search(r"^typst==(\S+)", (ROOT / "requirements/build.txt").read_text(encoding="utf-8"), re.MULTILINE)
    assert pin is not None
    assert f"typst {pin[1]}" in (TEXTS / "typst-crates.txt").read_text(encoding="utf-8").splitlines()[0]


def test_everything_that_the_program_needs_is_in_the_build_requirements() -> None:
    run = (ROOT / "requirements/run.txt").read_text(encoding="utf-8")
    build = (ROOT / "requirements/build.txt").read_text(encoding="utf-8")
    for pin in re.findall(r"^\S+==\S+", run, re.MULTILINE):
        assert pin in build, "run dev.py lock"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A bundle of a few files, as PyInstaller leaves it."""
    bundle = tmp_path / "dist" / "brobyggaren"
    (bundle / "_internal" / "typst").mkdir(parents=True)
    (bundle / "brobyggaren").write_bytes(b"x")
    (bundle / "_internal" / "content.db").write_bytes(b"x")
    (bundle / "_internal" / "typst" / "_typst.abi3.so").write_bytes(b"x")
    (bundle.parent / "modules.txt").write_text("json desktop typst", encoding="utf-8")
    return bundle


def test_the_texts_of_what_is_shipped_come_along(small: Path) -> None:
    licences.collect(small)
    folder = small / "_internal" / "licenses"
    names = {path.name for path in folder.iterdir()}
    assert {"README.txt", "EUPL-1.2.txt", "CC-BY-4.0.txt", "typst-crates.txt", "OFL-1.1.txt"} <= names
    assert "glib.txt" not in names
    assert "typst" in (folder / "README.txt").read_text(encoding="utf-8")


def test_a_file_without_a_licence_stops_the_build(small: Path) -> None:
    (small / "_internal" / "libnew.so.1").write_bytes(b"x")
    with pytest.raises(BuildError, match=r"libnew\.so\.1"):
        licences.collect(small)


def test_a_package_without_a_licence_stops_the_build(small: Path) -> None:
    (small.parent / "modules.txt").write_text("desktop leftpad", encoding="utf-8")
    with pytest.raises(BuildError, match="leftpad"):
        licences.collect(small)


def test_a_missing_text_stops_the_build(small: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "licences").mkdir()
    licences.register()
    monkeypatch.setattr(licences, "HERE", tmp_path)
    with pytest.raises(BuildError, match=r"EUPL-1\.2\.txt is missing"):
        licences.collect(small)


def test_the_file_list_sees_every_change(small: Path) -> None:
    freeze.write_file_list(small)
    assert freeze.compare_with_list(small) == []
    (small / "brobyggaren").write_bytes(b"y")
    (small / "_internal" / "content.db").unlink()
    (small / "_internal" / "more.txt").write_bytes(b"")
    assert freeze.compare_with_list(small) == [
        "missing: _internal/content.db",
        "unlisted: _internal/more.txt",
        "changed: brobyggaren",
    ]


@pytest.mark.parametrize(
    ("item", "kept"),
    [
        ("coll/sv.res", True),
        ("coll/zh.res", False),
        ("sv.res", True),
        ("sv_FI.res", True),
        ("ja.res", False),
        ("brkitr/line.brk", True),
        ("zoneinfo64.res", True),
        ("ibm-37_P100-1995.cnv", False),
        ("curr/en.res", True),
        ("curr/de.res", False),
        ("nfc.nrm", True),
    ],
)
def test_what_is_kept_of_icu(item: str, kept: bool) -> None:
    assert icu.wanted(item) is kept


@pytest.mark.skipif(sys.platform != "linux", reason="reads a Linux library")
def test_what_a_library_needs_is_read_from_the_file() -> None:
    import _sqlite3

    if not getattr(_sqlite3, "__file__", None):
        pytest.skip("sqlite is built into this Python")
    elf = read_elf(Path(_sqlite3.__file__))
    assert "libc.so.6" in elf.needed
    assert (2, 2) <= glibc_of(elf) <= (3,)


def test_the_oldest_c_library_is_the_one_promised() -> None:
    assert linux_bundle.GLIBC == (2, 35)
    assert "libc6 (>= {glibc})" in deb._CONTROL


def test_an_icon_for_windows_and_one_for_macos() -> None:
    pixels = {size: bytes(size * size * 4) for size in icons.PNG_SIZES}
    pictures = {size: b"\x89PNG" + bytes(size) for size in icons.PNG_SIZES}
    made = icons.ico(pixels, pictures)
    _, kind, count = struct.unpack_from("<HHH", made)
    assert (kind, count) == (1, 7)
    for index in range(count):
        *_, length, offset = struct.unpack_from("<BBBBHHII", made, 6 + 16 * index)
        assert offset + length <= len(made)
    apple = icons.icns(pictures)
    assert apple[:4] == b"icns"
    assert struct.unpack_from(">I", apple, 4)[0] == len(apple)


@pytest.mark.parametrize("system", ["linux", "windows"])
def test_a_portable_archive_is_the_same_twice(small: Path, tmp_path: Path, system: str) -> None:
    first = portable.build_portable(small, tmp_path / "a", system, tmp_path / "one", 1).read_bytes()
    second = portable.build_portable(small, tmp_path / "b", system, tmp_path / "two", 1).read_bytes()
    assert first == second
    assert b"brobyggaren-data" in first or system == "linux"


def test_the_checksums_are_those_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"a")
    assert sums.write_sums(tmp_path).read_text(encoding="utf-8") == (
        "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.deb\n"
    )


def test_the_windows_wheels_are_pinned_and_without_macos() -> None:
    text = wine.windows_requirements()
    assert "pefile==" in text
    assert "macholib==" not in text
    assert "sys_platform" not in text
    assert text.count("==") <= text.count("--hash")


def test_the_wine_test_tools_are_marked_and_kept_out_of_the_bundle() -> None:
    from build_scripts.packaging.windows import WINE_DIST

    assert WINE_DIST.name == "wine-test"
    assert "Never shipped" in (places.HERE / "wine/README.md").read_text(encoding="utf-8")
    assert not any(trim.keep(f"_internal/{name}.dll") for name in wine._STAND_INS)


def test_the_register_is_written_for_people() -> None:
    table = tomllib.loads((places.HERE / "licences.toml").read_text(encoding="utf-8"))
    names = [entry["name"] for entry in table["component"]]
    assert len(names) == len(set(names))
    assert all(entry["licence"] and entry["texts"] for entry in table["component"])


def test_a_failing_step_shows_what_it_printed() -> None:
    with pytest.raises(BuildError, match="trasig"):
        places.run([sys.executable, "-c", "print('trasig'); raise SystemExit(3)"], "a step")


def test_only_file_types_that_the_program_opens_are_registered() -> None:
    opened = {".brosamling"}
    folder = ROOT / "build_scripts" / "packaging"
    mime = (folder / "linux" / "brobyggaren-mime.xml").read_text(encoding="utf-8")
    assert set(re.findall(r'glob pattern="\*(\.\w+)"', mime)) == opened
    desktop = (folder / "linux" / "brobyggaren.desktop").read_text(encoding="utf-8")
    assert re.search("^MimeType=(.*)$", desktop, re.MULTILINE)[1] == "application/x-brosamling;"  # type: ignore[index]
    script = (folder / "windows" / "brobyggaren.nsi").read_text(encoding="utf-8")
    assert {f".{name}" for name in re.findall(r'insertmacro FileType "(\w+)"', script)} == opened
    assert list(double_clicked(["möte.brosamling"])) == ["--open", "möte.brosamling"]
