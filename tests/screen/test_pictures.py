"""The program as it looks on a screen, beside approved pictures.

`python -m tests.screen.test_pictures` takes them anew (they are to be looked at before they are committed).
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from desktop.core.paths import resource
from desktop.ui.tokens import Theme, load_themes

from .compare import APPROVED, MOST, Box, difference
from .ears import Ears
from .person import Person
from .stage import Program, Stage, wait_for

FOOT: Box = (0, 742, 1366, 26)
"""The status line: it tells of the edition, and of the check of the file when that is done."""

YEARS: Box = (280, 285, 290, 55)
"""The slider of the map ends with the year it is."""

PAPER = (330, 600)
"""A point beside the text."""
SIDE: Box = (1080, 60, 286, 700)
"""The panel at the right, which is filled anew when the theme changes."""


def themes() -> Mapping[str, Theme]:
    return load_themes(resource("themes")).themes


def to_page(person: Person) -> None:
    person.open_page("lulea", "Luleå")
    person.stage.key("Escape")


def to_dark(person: Person) -> None:
    to_page(person)
    person.choose("Mörkt utseende")
    person.wait_colour(*PAPER, themes()["dark"].colour("paper"))


def to_results(person: Person) -> None:
    person.stage.key("ctrl+k")
    person.ears.ask("events", kind="")
    person.stage.type("modersmal")
    person.ears.announced("träff")
    person.stage.key("Escape")


def to_map(person: Person) -> None:
    person.choose("Karta")
    person.ears.find("slider", "År")


def to_glossary(person: Person) -> None:
    person.choose("Ordlista")
    person.ears.find("text", "Sök ord")


PICTURES: dict[str, tuple[Callable[[Person], None], tuple[Box, ...]]] = {
    "page": (to_page, (FOOT,)),
    "page-dark": (to_dark, (FOOT, SIDE)),
    "results": (to_results, (FOOT,)),
    "map": (to_map, (FOOT, YEARS)),
    "glossary": (to_glossary, (FOOT,)),
}


@pytest.fixture
def person(can_show: None) -> Iterator[Person]:
    yield from begun()


def begun() -> Iterator[Person]:
    """The program on a screen, its window as large as the screen."""
    stage = Stage()
    try:
        made = Person(stage, Ears(stage))
        Program(stage)
        made.begin()
        made.choose("Ljust utseende")
        yield made
    finally:
        stage.close()


def take(person: Person, name: str, path: Path) -> Path:
    """Goes to a place and takes a picture when it no longer changes."""
    lead, ignored = PICTURES[name]
    lead(person)
    person.stage.do("xdotool", "mousemove", "500", "8")
    before = path.with_suffix(".before.png")
    person.stage.picture(before)
    alike = 0

    def still() -> bool:
        nonlocal alike
        person.stage.picture(path)
        alike = alike + 1 if difference(before, path, ignored)[0] < MOST else 0
        before.write_bytes(path.read_bytes())
        return alike == 4

    wait_for(still, "a picture that stays")
    before.unlink()
    return path


@pytest.mark.parametrize("name", PICTURES)
def test_it_looks_as_approved(person: Person, name: str, tmp_path: Path) -> None:
    taken = take(person, name, tmp_path / f"{name}.png")
    apart, where = difference(taken, APPROVED / f"{name}.png", PICTURES[name][1])
    assert apart < MOST, f"{name} differs by {apart:.1f} at {where}: {taken}"


def test_the_comparison_sees_another_theme_and_another_word(person: Person, tmp_path: Path) -> None:
    assert difference(APPROVED / "page.png", APPROVED / "page-dark.png")[0] > MOST
    changed = tmp_path / "changed.png"
    word = ("-fill", "#FFFFFF", "-draw", "rectangle 340,325 400,345")
    person.stage.do("convert", str(APPROVED / "page.png"), *word, str(changed))
    assert difference(APPROVED / "page.png", changed)[0] > MOST
    assert difference(APPROVED / "page.png", APPROVED / "page.png")[0] == 0


if __name__ == "__main__":
    APPROVED.mkdir(exist_ok=True)
    for each in sys.argv[1:] or PICTURES:
        for one in begun():
            shot = take(one, each, one.stage.folder / f"{each}.png")
            one.stage.do("convert", str(shot), "-strip", "-colors", "128", f"PNG8:{APPROVED / each}.png")
