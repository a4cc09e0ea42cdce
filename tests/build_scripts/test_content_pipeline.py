"""The content pipeline: what it builds, and every mistake it must find with file and line."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.content.__main__ import main
from build_scripts.content.builder import build
from build_scripts.content.problems import ContentProblems
from desktop.content.blocks import Cite, Heading, Lang, Link, ListBlock, Note, Paragraph, Table
from desktop.content.integrity import check_content, content_hash
from desktop.content.store import ContentStore
from desktop.content.walk import inlines

ROOT = Path(__file__).resolve().parents[2]

SOURCES = """
[s000]
title = "En källa"
publisher = "Någon"
date = "2024"
read = "2026-11-21"
figures = ["2012", "5", "330000"]
"""
KINDS = """
[begrepp]
fact = true
icon = "book"
label = { sv = "Begrepp", en = "Concept" }
plural = { sv = "Begrepp", en = "Concepts" }
"""
PAGE = """+++
id = "{id}"
kind = "begrepp"
title = "{title}"
summary = "En mening om {title}."
areas = ["halsa"]
related = ["{other}"]
aliases = ["{title} alias"]
sources = ["s000"]
[[facts]]
label = "När"
value = "2012"
source = "s000"
+++

Beslutet kom 2012.[^s000] Läs om [den andra]({other}).

## Rubrik å ett

- fem kommuner[^s000]
- :en[bridge builder] och **viktigt** och *betonat*

| Ort | Antal |
| --- | ---: |
| Här[^s000] | 330 000 |

!!! idag "I dag"
    Det gäller nu.
"""

Write = Callable[[str, str], Path]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    content = tmp_path / "content"
    folder = content / "sv" / "begrepp"
    folder.mkdir(parents=True)
    (content / "sources.toml").write_text(SOURCES, encoding="utf-8")
    (content / "kinds.toml").write_text(KINDS, encoding="utf-8")
    (folder / "a.md").write_text(PAGE.format(id="a", title="Alfa", other="b"), encoding="utf-8")
    (folder / "b.md").write_text(PAGE.format(id="b", title="Beta", other="a"), encoding="utf-8")
    return content


def _problems(root: Path) -> list[str]:
    with pytest.raises(ContentProblems) as found:
        build(root, root.parent / "out.db")
    assert not (root.parent / "out.db").exists()
    return [problem.show(root) for problem in found.value.problems]


def _edit(root: Path, old: str, new: str) -> None:
    path = root / "sv/begrepp/a.md"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_builds_pages_into_the_block_tree(root: Path) -> None:
    output = root.parent / "out.db"
    build(root, output)
    page = ContentStore.open(output).page("a")
    kinds = [type(block) for block in page.blocks]
    assert kinds == [Paragraph, Heading, ListBlock, Table, Note]
    nodes = list(inlines(page.blocks))
    assert Cite("s000", 1) in nodes
    assert any(isinstance(node, Link) and node.page == "b" for node in nodes)
    assert any(isinstance(node, Lang) and node.language == "en" for node in nodes)
    heading = page.blocks[1]
    assert isinstance(heading, Heading)
    assert heading.id == "rubrik-a-ett"
    assert page.areas == ("halsa",)
    assert [ref.id for ref in page.related] == ["b"]
    assert page.facts[0].value == "2012"
    assert page.sources[0].title == "En källa"
    assert "hel" in check_content(output)


def test_building_twice_gives_the_same_content(root: Path) -> None:
    first, second = root.parent / "1.db", root.parent / "2.db"
    assert build(root, first) == build(root, second)
    _edit(root, "En mening", "En annan mening")
    assert build(root, second) != content_hash(sqlite3.connect(first))


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("areas =", "colour =", 6, "unknown key 'colour'"),
        ('id = "a"\n', "", 1, "missing id"),
        ("](b)", "](finns-inte)", 16, "dead link 'finns-inte'"),
        ("](b)", "](b#ingen-rubrik)", 16, "dead link b#ingen-rubrik"),
        ("](b)", "](https://example.org)", 16, "web addresses"),
        ("2012.[^s000]", "2012.[^s999]", 16, "[^s999] is not in the page's list"),
        ('sources = ["s000"]', 'sources = ["s000", "s777"]', 9, "citation of no source: 's777'"),
        ('"Alfa alias"', '"Beta alias"', 8, "duplicate alias 'Beta alias'"),
        ('"Alfa alias"', '"beta"', 8, "duplicate alias 'beta'"),
        ('related = ["b"]', 'related = ["saknas"]', 7, "related id 'saknas'"),
        ("**viktigt**", "<b>viktigt</b>", 21, "HTML"),
        ("**viktigt**", "`viktigt`", 21, "markup outside the vocabulary"),
        ("**viktigt**", "![bild](b)", 21, "markup outside the vocabulary"),
        ("**viktigt**", "~~viktigt~~", 21, "markup outside the vocabulary"),
        ("## Rubrik", "# Rubrik", 18, "markup outside the vocabulary"),
        ("## Rubrik", "#### Rubrik", 18, "markup outside the vocabulary"),
        ("Det gäller nu.", "---", 28, "markup outside"),
        ("!!! idag", "!!! varning", 27, "unknown note 'varning'"),
        ("2012.[^s000]", "2013.[^s000]", 16, "the number 2013 is not in the cited source"),
        ("Beslutet kom 2012.[^s000]", "Det blev sju.", 16, "a number without a citation"),
        ("- fem kommuner[^s000]", "- fem kommuner\n- sju[^s000]", 20, "a number without a citation"),
        ('value = "2012"', 'value = "2019"', 12, "the number 2019 is not in the fact's source"),
        ('kind = "begrepp"', 'kind = "annat"', 3, "differs from the folder"),
        ('summary = "En mening om Alfa."', 'summary = "En mening. En till."', 5, "one sentence"),
        ('areas = ["halsa"]', 'areas = ["rymden"]', 6, "unknown area"),
        ('areas = ["halsa"]', 'areas = "halsa"', 6, "must be a list"),
        ("+++\n\nBeslutet", "\nBeslutet", 1, "no closing"),
        ('title = "Alfa"', 'title = "Alfa', 4, "not TOML"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(root: Path, old: str, new: str, line: int, message: str) -> None:
    _edit(root, old, new)
    shown = _problems(root)
    assert any(text.startswith(f"sv/begrepp/a.md:{line}:") and message in text for text in shown), shown


def test_a_fact_page_without_citation(root: Path) -> None:
    path = root / "sv/begrepp/a.md"
    head, _, body = path.read_text(encoding="utf-8").rpartition("+++")
    path.write_text(f"{head}+++\n\nEtt stycke utan källa. [b](b)\n", encoding="utf-8")
    assert body
    assert any("a fact page with no citation" in text for text in _problems(root))


def test_required_languages(root: Path) -> None:
    (root / "edition.toml").write_text('languages = ["sv", "en"]', encoding="utf-8")
    assert any("missing version: 'a' is not written in en" in text for text in _problems(root))


def test_a_new_language_needs_no_code(root: Path) -> None:
    folder = root / "rmn" / "begrepp"
    folder.mkdir(parents=True)
    shutil.copy(root / "sv/begrepp/a.md", folder / "a.md")
    path = folder / "a.md"
    path.write_text(path.read_text(encoding="utf-8").replace("Alfa", "Arli"), encoding="utf-8")
    output = root.parent / "out.db"
    build(root, output)
    store = ContentStore.open(output)
    assert store.page("a", "rmn").title == "Arli"
    fallback = store.page("b", "rmn")
    assert (fallback.language, fallback.asked_language) == ("sv", "rmn")


def test_easy_swedish_is_measured(root: Path) -> None:
    folder = root / "sv-simple" / "begrepp"
    folder.mkdir(parents=True)
    long = "Myndigheternas samordningsansvar förutsätter kontinuerligt erfarenhetsutbyte mellan kommunerna"
    text = PAGE.format(id="a", title="Lätt", other="b").replace('areas = ["halsa"]\nrelated = ["b"]\n', "")
    path = folder / "a.md"
    path.write_text(text + f"\n{long} {long} {long} {long}.\n", encoding="utf-8")
    shown = _problems(root)
    assert any("LIX is" in line for line in shown)
    assert any("a sentence of over 20 words" in line for line in shown)


def test_orphans_and_undated_sources(root: Path) -> None:
    (root / "sources.toml").write_text(SOURCES.replace('date = "2024"\n', ""), encoding="utf-8")
    folder = root / "sv/begrepp"
    shutil.copy(folder / "a.md", folder / "c.md")
    text = (folder / "c.md").read_text(encoding="utf-8").replace('"a"', '"c"').replace("Alfa", "Cesar")
    (folder / "c.md").write_text(text, encoding="utf-8")
    shown = _problems(root)
    assert any("source s000 is undated" in line for line in shown)
    assert any("orphan" in line and "'c'" in line for line in shown)


def test_bad_data_tables_are_told(root: Path) -> None:
    data = root / "data"
    data.mkdir()
    (data / "events.toml").write_text(
        '[[event]]\nid = "x"\nstart = "2012-01-01"\nprecision = "year"\npage = "zzz"\nsource = "s1"\ntext = {sv="a"}\n',
        encoding="utf-8",
    )
    (data / "glossary.toml").write_text('[[term]]\nid = "x"\npage = "a"\n', encoding="utf-8")
    (root / "inventory.toml").write_text('[[entity]]\nname = "Z"\npage = "zzz"\n', encoding="utf-8")
    shown = "\n".join(_problems(root))
    for message in ("page 'zzz'", "citation of no source: 's1'", "does not have the precision", "'word'", "inventory"):
        assert message in shown


def test_numbers_of_data_rows_stand_in_their_source(root: Path) -> None:
    data = root / "data"
    data.mkdir()
    (data / "events.toml").write_text(
        '[[event]]\nid = "x"\nstart = "2013"\nprecision = "year"\npage = "a"\nsource = "s000"\ntext = {sv="7 orter"}\n',
        encoding="utf-8",
    )
    shown = _problems(root)
    assert any("data/events.toml:2" in line and "the number 2013 of 'x'" in line for line in shown)
    assert any("the number 7 of 'x'" in line for line in shown)


def test_telephone_numbers_of_persons_and_dates_that_are_not(root: Path) -> None:
    data = root / "data"
    data.mkdir()
    (data / "people.toml").write_text(
        '[[person]]\nname = "A 070-123 45 67"\npage = "a"\nsource = "s000"\nrole = {sv="x"}\n', encoding="utf-8"
    )
    (root / "sources.toml").write_text(SOURCES.replace('"2024"', '"2012-13"'), encoding="utf-8")
    shown = _problems(root)
    assert any("telephone number" in line for line in shown)
    assert any("date of source s000 must be" in line for line in shown)


def test_a_data_file_that_has_lost_rows_is_told(root: Path) -> None:
    (root / "edition.toml").write_text("[needs]\nevents = 1\ninventory = 2\n", encoding="utf-8")
    shown = _problems(root)
    assert any("data/events.toml:1: 0 rows" in line for line in shown)
    assert any("inventory.toml:1: 0 rows" in line for line in shown)


def test_the_old_slur_is_never_written(root: Path) -> None:
    _edit(root, "Det gäller nu.", "Ordet zigenare används.")
    assert any("the old slur" in line for line in _problems(root))


def test_a_byte_order_mark_does_no_harm_and_a_stray_file_is_told(root: Path) -> None:
    path = root / "sv/begrepp/a.md"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    build(root, root.parent / "out.db")
    (root / "sv/begrepp/c.txt").write_text("x", encoding="utf-8")
    (root.parent / "out.db").unlink()
    assert any("ends in .md" in line for line in _problems(root))


def test_a_quiz_page_cites_its_proof(root: Path) -> None:
    data = root / "data"
    data.mkdir()
    sources = root / "sources.toml"
    sources.write_text(SOURCES + SOURCES.replace("s000", "s001"), encoding="utf-8")
    quiz = """[[quiz]]
id = "q"
page = "a"
source = "s001"
kind = "sant"
difficulty = 1
right = 2
question = { sv = "?" }
options = { sv = ["Sant", "Falskt"] }
why = { sv = "Därför." }
"""
    (data / "questions.toml").write_text(quiz, encoding="utf-8")
    shown = _problems(root)
    assert any("does not cite 's001'" in line for line in shown)
    assert any("must be one of the options" in line for line in shown)


def test_a_page_not_in_utf8(root: Path) -> None:
    (root / "sv/begrepp/a.md").write_bytes(b'+++\nid = "\xe5"\n+++\n')
    assert any("cannot be read as UTF-8" in line for line in _problems(root))


def test_the_command_says_all_and_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _edit(root, "](b)", "](zzz)")
    output = root.parent / "out.db"
    assert main(["--source", str(root), "--output", str(output)]) == 1
    told = capsys.readouterr().err
    assert "dead link 'zzz'" in told
    assert "nothing was written" in told
    assert not output.exists()
    assert main(["--check", "--source", str(root / "none")]) == 2


def test_committed_content_is_a_fresh_build(tmp_path: Path, content_db: Path) -> None:
    fresh = build(ROOT / "resources/content", tmp_path / "fresh.db")
    connection = sqlite3.connect(content_db)
    committed = connection.execute("SELECT value FROM meta WHERE key = 'content_hash'").fetchone()[0]
    connection.close()
    assert committed == fresh, "run: python3 build_scripts/dev.py content"
