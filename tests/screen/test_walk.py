"""The whole program as a screen reader is told of it, over the real bus: names, roles, states, announcements."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from desktop.ui.commands import MENUS

from .ears import Ears, Thing
from .person import Person
from .stage import Program, Stage

SAYS_NOTHING = {"filler", "panel", "unknown", "invalid", "redundant object", "layered pane", "scroll pane", "viewport"}
ITEMS = {"table cell", "list item", "page tab", "tree item", "menu item", "check menu item", "radio menu item"}
"""What Qt calls focused in every view that has a current item, with the keyboard there or not."""


@dataclass(frozen=True)
class Stop:
    """Somewhere to go: how, and what must be there (role and words of its name) for it to be the right place."""

    name: str
    command: str = ""
    keys: tuple[str, ...] = ()
    page: str = ""
    there: tuple[tuple[str, str], ...] = ()


STOPS = (
    Stop("start", there=(("label", "Ute i fält"), ("tree", "Innehåll"), ("text", "Sök i hela uppslagsverket"))),
    Stop("page", page="brobyggare", there=(("document frame", "Brobyggare"), ("label", "Sidans text"))),
    Stop("find on the page", page="brobyggare", keys=("ctrl+f",), there=(("text", "Sök på sidan"),)),
    Stop("map", "Karta", there=(("image", "Karta över"), ("slider", "År"), ("list", "Kommuner som deltog"))),
    Stop("timeline", "Tidslinje", there=(("chart", "Tidsaxel"), ("list", "Händelser"))),
    Stop("glossary", "Ordlista", there=(("text", "Sök ord"),)),
    Stop("contacts", "Kontaktguide", there=(("combo box", "Hela landet"),)),
    Stop("compare", "Jämför två sidor", there=(("combo box", ""),)),
    Stop("collections", "Mina samlingar", there=(("push button", "Ny samling"),)),
    Stop("notes", "Mina anteckningar", there=(("list", "Mina anteckningar"),)),
    Stop("bookmarks", "Mina bokmärken", there=(("list", "Bokmärken"),)),
    Stop("lessons", "Lektioner", there=(("push button", "Ny lektion"),)),
    Stop("headings and links", "Rubriker och länkar", page="brobyggare", there=(("list", "Rubriker"),)),
    Stop("shortcuts", "Kortkommandon", there=(("document frame", "Kortkommandon"),)),
    Stop("about", "Om Brobyggaren", there=(("text", "Licenser"),)),
    Stop("quick list", keys=("ctrl+k", "greater"), there=(("list", "Snabbval"),)),
    Stop("fact sheet", keys=("ctrl+p",), page="brobyggare", there=(("push button", "Spara som PDF"),)),
    Stop("note", "Skriv en anteckning till sidan", page="brobyggare", there=(("text", "Min anteckning"),)),
    Stop("quiz", "Frågesport för hela rummet", there=(("push button", "Börja"),)),
    Stop("safety", "Säkerhet, säkerhetskopior", there=(("push button", ""),)),
    Stop("presentation", keys=("F5",), page="brobyggare", there=(("document frame", "Brobyggare"),)),
    Stop("overview of slides", keys=("F5", "o"), page="brobyggare", there=(("image", "Översikt"),)),
    Stop("speaker's view", keys=("F5", "s"), page="brobyggare", there=(("frame", "Talarvyn"),)),
)


@pytest.fixture(scope="module")
def walker(can_show: None) -> Iterator[Person]:
    stage = Stage()
    program = None
    try:
        ears = Ears(stage)
        program = Program(stage)
        person = Person(stage, ears)
        person.begin()
        yield person
        assert program.problems() == []
    finally:
        stage.close()


def go(person: Person, stop: Stop) -> list[Thing]:
    """Goes to a stop and gives everything that is told there."""
    person.home()
    if stop.page:
        person.open_page(stop.page, stop.page.capitalize())
    if stop.command:
        person.choose(stop.command)
    for key in stop.keys:
        person.stage.key(key)
        if key == "F5":
            person.wait_title(f"{stop.page.capitalize()} —")
    for role, name in stop.there:
        person.ears.find(role, name)
    return person.ears.things()


def wrong(things: list[Thing]) -> list[str]:
    """What a listener would stumble over."""
    found = []
    for thing in things:
        states, role, name = set(thing["states"]), thing["role"], thing["name"]
        told = f"{role} {name[:60]!r} at {thing['path']}"
        if "focusable" in states and not name.strip():
            found.append(f"no name: {told}")
        if "focusable" in states and role in SAYS_NOTHING:
            found.append(f"the role says nothing: {told}")
        if "checked" in states and "checkable" not in states and "check" in role:
            found.append(f"checked, but not checkable: {told}")
        if "expanded" in states and "expandable" not in states:
            found.append(f"expanded, but not expandable: {told}")
        if "selected" in states and "selectable" not in states:
            found.append(f"selected, but not selectable: {told}")
        if role == "combo box" and not thing.get("labelled") and not thing.get("description"):
            found.append(f"a choice of what: {told}")
        if re.search(r"[<{]\w|%[sdn(]|\bNone\b", name):
            found.append(f"the name is not words: {told}")
    focused = [t for t in things if {"focused", "focusable"} <= set(t["states"]) and t["role"] not in ITEMS]
    if len(focused) > 1:
        found.append(f"several things have the keyboard: {[t['name'] for t in focused]}")
    return found


@pytest.mark.parametrize("stop", STOPS, ids=lambda stop: stop.name)
def test_everything_in_sight_can_be_told(walker: Person, stop: Stop) -> None:
    things = go(walker, stop)
    assert len(things) > 3
    assert wrong(things) == []
    assert any("focused" in thing["states"] for thing in things)


def test_the_walk_sees_what_is_wrong() -> None:
    base = {"path": [0], "children": 0, "states": ["focusable", "showing"], "name": "Namn", "role": "push button"}
    assert wrong([base]) == []
    for change in (
        {"name": " "},
        {"role": "filler"},
        {"states": ["expanded"]},
        {"states": ["selected"]},
        {"role": "combo box"},
        {"name": "%d träffar"},
        {"role": "check box", "states": ["checked"]},
    ):
        assert wrong([{**base, **change}])
    assert wrong([{**base, "states": ["focusable", "focused"]}] * 2)


def test_the_tree_tells_counts_and_what_is_folded(walker: Person) -> None:
    go(walker, STOPS[0])
    rows = [thing for thing in walker.ears.things() if thing["role"] in ("table cell", "tree item")]
    groups = [row for row in rows if "expandable" in row["states"]]
    assert groups
    assert all(re.search(r", \d+ sid(a|or)$", row["name"]) for row in groups), [row["name"] for row in groups]
    assert {"expanded" in row["states"] for row in groups} == {True, False}
    assert [row["name"] for row in rows if "selected" in row["states"]] == ["Start"]


def test_every_menu_and_its_lines_are_told(walker: Person) -> None:
    walker.home()
    walker.ears.ask("events", kind="")
    told = []
    for menu in range(len(MENUS)):
        walker.stage.key("F10", *["Down"] * menu, "Right")
        walker.stage.key(*["Down"] * 12)
        walker.stage.key("Escape", "Escape")
        told += [event["name"] for event in walker.ears.ask("events", kind="object:state-changed:focused")]
    assert "" not in [name for name in told if name != "Innehåll"]
    for words in ("Arkiv", "Hjälp", "Skriv ut faktablad …", "Kopiera med källa", "Tidslinje", "Om Brobyggaren"):
        assert words in told


def test_one_language_is_checked_and_changes(walker: Person) -> None:
    go(walker, STOPS[1])

    def checked() -> list[str]:
        return [t["name"] for t in walker.ears.things() if "Språk" in t["name"] and "checked" in t["states"]]

    assert checked() == ["Språk: Svenska"]
    simple = walker.ears.find("", "Språk: Lätt svenska")
    assert walker.ears.ask("act", path=simple["path"])
    assert checked() == ["Språk: Lätt svenska"]
    swedish = walker.ears.find("", "Språk: Svenska")
    walker.ears.ask("act", path=swedish["path"])
    assert checked() == ["Språk: Svenska"]


def test_hits_and_pages_are_announced(walker: Person) -> None:
    walker.home()
    walker.ears.ask("events", kind="")
    walker.stage.key("ctrl+k")
    walker.stage.type("halsokommunikator")
    assert re.search(r"\d+ träff", walker.ears.announced("träff"))
    walker.stage.key("Escape", "Down")
    assert walker.ears.announced("")
    walker.stage.key("Return")
    walker.ears.announced("")
    walker.stage.key("alt+Left")
    walker.ears.announced("Start")


def test_the_text_of_a_page_can_be_read(walker: Person) -> None:
    go(walker, STOPS[1])
    reader = walker.ears.find("label", "Sidans text")
    told = walker.ears.ask("text", path=reader["path"])
    assert told["count"] > 500
    assert "Brobyggare" in told["text"]
    side = walker.ears.find("label", "Fakta")
    assert "Källor" in walker.ears.ask("text", path=side["path"])["text"]
    walker.choose("Rubriker och länkar")
    headings = walker.ears.find("list", "Rubriker")
    assert headings["children"] > 1
    links = walker.ears.find("page tab", "Länkar")
    assert int(re.search(r"\d+", links["name"])[0]) > 0  # type: ignore[index]
