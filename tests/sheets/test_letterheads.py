import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.errors import KnownError, UsageError
from desktop.sheets.choices import Letterhead, SheetChoices
from desktop.sheets.letterheads import LetterheadStore, check_letterhead, read_letterhead
from desktop.sheets.logo import grey, read_logo
from desktop.sheets.maker import SheetMaker

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="30" height="10" fill="#17497f"/></svg>'


def png(width: int = 4, height: int = 2) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress((b"\x00" + b"\x17\x49\x7f" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


HEAD = Letterhead("Skolan", "Exempelkommunen", "Enheten för minoriteter", "010-000 00 00", png())


def test_kept_and_read_again(tmp_path: Path) -> None:
    store = LetterheadStore(tmp_path)
    assert store.names() == []
    store.save(HEAD)
    store.save(Letterhead("Ängen", "Ängens skola"))
    store.save(Letterhead("Biblioteket", "Biblioteket"))
    assert store.names() == ["Biblioteket", "Skolan", "Ängen"]
    assert store.get("Skolan") == HEAD
    store.remove("Skolan")
    assert "Skolan" not in store.names()


def test_the_same_name_is_replaced_and_another_is_not(tmp_path: Path) -> None:
    store = LetterheadStore(tmp_path)
    for name in ("Åsa skola", "Asa skola", "Åsa skola"):
        store.save(Letterhead(name, name))
    assert sorted(store.names()) == ["Asa skola", "Åsa skola"]


def test_given_to_a_colleague(tmp_path: Path) -> None:
    mine, theirs = LetterheadStore(tmp_path / "jag"), LetterheadStore(tmp_path / "du")
    mine.save(HEAD)
    mine.export("Skolan", tmp_path / "skolan.json")
    assert theirs.take_in(tmp_path / "skolan.json") == HEAD
    assert theirs.take_in(tmp_path / "skolan.json") == HEAD
    theirs.save(replace(HEAD, unit="En annan enhet"))
    assert theirs.take_in(tmp_path / "skolan.json").name == "Skolan (2)"
    assert theirs.get("Skolan").unit == "En annan enhet"


def test_unknown_name_says_which_there_are(tmp_path: Path) -> None:
    store = LetterheadStore(tmp_path)
    store.save(HEAD)
    with pytest.raises(UsageError, match="Det finns: Skolan"):
        store.get("Skola")


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff\xfe", b'{"format": "annat"}', b"[" * 100_000])
def test_a_file_that_is_no_letterhead_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(KnownError):
        read_letterhead(path)


def test_a_broken_file_in_the_folder_hides_no_other(tmp_path: Path) -> None:
    store = LetterheadStore(tmp_path)
    store.save(HEAD)
    (store.folder / "trasig.json").write_text("{")
    assert store.names() == ["Skolan"]


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (Letterhead("x", "  "), "saknar organisation"),
        (Letterhead("x", "y", contact="z" * 200), "200 tecken"),
        (Letterhead("x", "y", logo=b"GIF89a"), "inte en bild"),
    ],
)
def test_bad_letterheads_are_said(head: Letterhead, said: str) -> None:
    with pytest.raises(KnownError, match=said):
        check_letterhead(head)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "inte en bild"),
        (b"hej", "inte en bild"),
        (png()[:-6], "trasig"),
        (png()[:40] + b"x" + png()[41:], "trasig"),
        (png(5000, 1), "5000 × 1"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * 3_000_000, "3,0 MB"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "trasig"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", "trasig"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "hur stor"),
        (SVG.replace(b"<rect", b"<script>x</script><rect"), "script"),
        (SVG.replace(b"<rect", b'<image href="file:///etc/passwd"/><rect'), "andra filer"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG, "definitioner"),
    ],
)
def test_bad_logos_are_said(data: bytes, said: str) -> None:
    with pytest.raises(KnownError, match=said):
        read_logo(data)


def test_good_logos_keep_their_proportion() -> None:
    assert (read_logo(SVG).width, read_logo(SVG).height) == (30, 10)
    assert (read_logo(png()).width, read_logo(png()).height) == (4, 2)
    doctype = b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">' + SVG
    assert read_logo(doctype).width == 30
    assert grey(read_logo(SVG)).width == 30


@pytest.mark.parametrize("logo", [SVG, png(), None])
@pytest.mark.parametrize("black_and_white", [False, True])
def test_sheets_with_a_letterhead(maker: SheetMaker, logo: bytes | None, black_and_white: bool) -> None:
    head = replace(HEAD, logo=logo)
    choices = SheetChoices(pages=("beg-tillit",), letterhead=head, black_and_white=black_and_white)
    assert len(maker.images(choices, 30)) == 1
    assert maker.pdf(choices).startswith(b"%PDF")
