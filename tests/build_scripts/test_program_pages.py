"""Pages about the program: they have no sources, are not counted, and alone may lead to its places and commands."""

import sqlite3
from pathlib import Path

import pytest

from build_scripts.content.builder import build
from build_scripts.content.problems import ContentProblems
from desktop.content.blocks import Way
from desktop.content.store import ContentStore
from desktop.content.walk import inlines

SOURCE = '[s000]\ntitle = "En källa"\npublisher = "Någon"\ndate = "2024"\nread = "2026-11-21"\nfigures = ["2012"]\n'
KINDS = """
[begrepp]
fact = true
icon = "book"
label = { sv = "Begrepp" }
plural = { sv = "Begrepp" }

[handbok]
program = true
icon = "book"
label = { sv = "Hjälp" }
plural = { sv = "Hjälp" }
"""
WORK = """+++
id = "a"
kind = "begrepp"
title = "Alfa"
summary = "En mening om alfa."
sources = ["s000"]
+++

Beslutet kom 2012.[^s000] Läs [mer](a#sedan).

## Sedan

Inget.
"""
GUIDE = """+++
id = "hjalp"
kind = "handbok"
title = "Så gör du"
summary = "Tryck på knappen."
related = ["a"]
+++

Tryck 3 gånger. [Öppna kartan](place:map), [större](do:larger) eller [alfa](a).
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    content = tmp_path / "content"
    for kind, name, text in (("begrepp", "a", WORK), ("handbok", "hjalp", GUIDE)):
        folder = content / "sv" / kind
        folder.mkdir(parents=True)
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    (content / "sources.toml").write_text(SOURCE, encoding="utf-8")
    (content / "kinds.toml").write_text(KINDS, encoding="utf-8")
    (content / "edition.toml").write_text("orphans = false\n", encoding="utf-8")
    return content


def told(root: Path) -> list[str]:
    """The problems of a content that cannot be built."""
    with pytest.raises(ContentProblems) as found:
        build(root, root.parent / "out.db")
    return [problem.show(root) for problem in found.value.problems]


def edit(path: Path, old: str, new: str) -> None:
    """Changes a file in one place."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_page_about_the_program_needs_no_source_and_is_not_one_of_the_work(root: Path) -> None:
    output = root.parent / "out.db"
    build(root, output)
    store = ContentStore.open(output)
    assert [ref.id for ref in store.pages()] == ["a", "hjalp"]
    assert [ref.id for ref in store.work_pages()] == ["a"]
    assert store.meta()["pages"] == "1"
    assert [kind.is_program for kind in store.kinds()] == [False, True]
    wishes = [node.wish for node in inlines(store.page("hjalp").blocks) if isinstance(node, Way)]
    assert wishes == ["place:map", "do:larger"]


def test_a_link_of_the_guide_gives_a_page_no_weight(root: Path) -> None:
    output = root.parent / "out.db"
    build(root, output)
    connection = sqlite3.connect(output)
    assert connection.execute("SELECT id, weight FROM page ORDER BY id").fetchall() == [("a", 0.0), ("hjalp", 0.0)]
    connection.close()


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('sources = ["s000"]', "sources"),
        ('areas = ["halsa"]', "areas"),
        ('status = "aktuell"', "status"),
        ('checked = "2026-11"', "checked"),
        ('[[facts]]\nlabel = "När"\nvalue = "nu"', "facts"),
    ],
)
def test_what_belongs_to_the_work_is_told(root: Path, line: str, key: str) -> None:
    edit(root / "sv/handbok/hjalp.md", 'related = ["a"]', f'related = ["a"]\n{line}')
    assert any("handbok/hjalp.md:7:" in text and f"has no '{key}'" in text for text in told(root))


@pytest.mark.parametrize("target", ["place:moon", "do:quit", "do:", "do:larger:2"])
def test_a_link_to_what_the_program_does_not_offer_is_dead(root: Path, target: str) -> None:
    edit(root / "sv/handbok/hjalp.md", "place:map", target)
    assert any(f"hjalp.md:9: dead link {target!r}: the program has no such" in text for text in told(root))


def test_the_work_does_not_lead_into_the_program(root: Path) -> None:
    edit(root / "sv/begrepp/a.md", "(a#sedan)", "(place:map)")
    assert any("a.md:9: the link 'place:map' stands in pages about the program only" in text for text in told(root))


def test_a_kind_is_about_the_program_or_states_facts(root: Path) -> None:
    edit(root / "kinds.toml", "program = true", "program = true\nfact = true\ncolour = 1")
    found = told(root)
    assert any("kind handbok is about the program" in text for text in found)
    assert any("unknown key 'colour' in kind handbok" in text for text in found)


@pytest.mark.parametrize("name", ["sources.toml", "kinds.toml", "edition.toml"])
def test_a_register_that_cannot_be_read_is_one_problem(root: Path, name: str) -> None:
    path = root / name
    path.write_text(path.read_text(encoding="utf-8") + "\n[x\n", encoding="utf-8")
    (problem,) = told(root)
    assert name in problem
    assert "not TOML" in problem


def test_a_source_that_stands_twice_is_one_problem_with_its_name(root: Path) -> None:
    (root / "sources.toml").write_text(SOURCE + SOURCE, encoding="utf-8")
    (problem,) = told(root)
    assert problem.startswith("sources.toml:")
    assert "'s000' stands twice" in problem
