"""The program in use: a real window manager, and keys and clicks that come from outside."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from .ears import Ears, Thing
from .person import Person
from .stage import Program, Stage, program, wait_for


@pytest.fixture
def person(stage: Stage, ears: Ears) -> Iterator[Person]:
    made = Person(stage, ears)
    with program(stage) as run:
        made.begin()
        yield made
        assert run.problems() == []


def tabs(person: Person) -> list[str]:
    return [thing["name"] for thing in person.ears.things() if thing["role"] == "page tab"]


def middle(person: Person, thing: Thing) -> tuple[int, int]:
    left, top, width, height = person.ears.ask("extents", path=thing["path"])
    return left + width // 2, top + height // 2


def test_a_misspelt_search_leads_to_a_page_and_back(person: Person) -> None:
    person.stage.key("ctrl+k")
    person.stage.type("brobygare")
    person.ears.announced("träff")
    person.stage.key("Return")
    person.wait_title("Brobyggare –")
    person.stage.key("alt+Left")
    person.wait_title("Start –")
    person.stage.key("alt+Right")
    person.wait_title("Brobyggare –")


def test_the_middle_button_opens_and_closes_tabs(person: Person) -> None:
    person.open_page("lulea", "Luleå")
    row = person.ears.find("table cell", "Strategin 2012")
    person.stage.click(*middle(person, row), button=2)
    wait_for(lambda: len(tabs(person)) == 2, "a second tab")
    assert person.stage.active().startswith("Luleå")
    person.stage.key("ctrl+Tab")
    person.wait_title("Strateg")
    tab = person.ears.find("page tab", "Luleå")
    person.stage.click(*middle(person, tab), button=2)
    wait_for(lambda: len(tabs(person)) == 1, "the tab to be gone")


def test_words_are_found_on_the_page(person: Person) -> None:
    person.open_page("lulea", "Luleå")
    person.stage.key("ctrl+f")
    person.ears.find("text", "Sök på sidan")
    person.stage.type("kommun")
    first = person.ears.announced("1 av")
    assert re.search(r"1 av \d+", first)
    person.stage.key("F3")
    person.ears.announced("2 av")
    person.stage.key("Escape")


def test_a_fact_sheet_is_saved_as_pdf(person: Person, tmp_path: Path) -> None:
    person.open_page("lulea", "Luleå")
    person.stage.key("ctrl+p")
    person.wait_title("Faktablad")
    person.ears.find("", "Sida 1 av")
    save = person.ears.find("push button", "Spara som PDF")
    person.stage.click(*middle(person, save))
    person.wait_title("PDF")
    target = tmp_path / "lulea.pdf"
    person.stage.key("ctrl+a")
    person.stage.type(str(target))
    person.stage.key("Return")
    wait_for(lambda: target.exists() and target.read_bytes().rstrip().endswith(b"%%EOF"), "the PDF file")
    assert target.read_bytes().startswith(b"%PDF-")


def test_the_keys_of_a_presentation(person: Person) -> None:
    person.open_page("lulea", "Luleå")
    person.stage.key("F5")
    shown = person.ears.find("document frame", "Luleå")
    wait_for(lambda: person.stage.geometry(person.stage.window("Luleå"))[2:] == (1366, 768), "a whole screen")
    person.ears.announced("Luleå. Luleå var en av de fem pilotkommunerna")
    person.stage.key("Next")
    person.ears.announced("Det här tar vi upp. Vad skulle en pilotkommun göra?")
    person.stage.key("o")
    person.ears.find("image", "Översikt")
    person.stage.key("Escape", "b")
    person.stage.key("b", "s")
    person.wait_title("Talarvyn")
    person.stage.key("s")
    wait_for(lambda: not person.stage.windows("Talarvyn"), "the speaker's view to go")
    person.stage.key("Escape")
    person.wait_title("Luleå – Brobyggaren")
    assert shown


def test_everything_is_back_after_the_power_went(stage: Stage, ears: Ears) -> None:
    data = stage.folder / "mine"
    run = Program(stage, data=data)
    person = Person(stage, ears)
    person.begin()
    person.open_page("lulea", "Luleå")
    person.stage.key("ctrl+t")
    person.wait_title("Start –")
    person.open_page("brobyggare", "Brobyggare")
    person.stage.click(*middle(person, ears.find("", "Språk: Lätt svenska")))
    wait_for(lambda: "checked" in ears.find("", "Språk: Lätt svenska")["states"], "easy Swedish")
    person.choose("Mörkt utseende")
    person.choose("Skriv en anteckning till sidan")
    wait_for(lambda: "focused" in ears.find("text", "Min anteckning")["states"], "the note's field")
    person.stage.type("Ring skolan på måndag")
    ears.find("label", "Sparat på den här datorn")
    main = stage.window("Brobyggare – Brobyggaren")
    kept = data / "window.json"
    before = json.loads(kept.read_text())["geometry"]
    stage.do("wmctrl", "-r", ":ACTIVE:", "-b", "remove,maximized_vert,maximized_horz")
    stage.do("xdotool", "windowsize", "--sync", main, "1024", "640")
    wait_for(lambda: stage.geometry(main)[2:] == (1024, 640), "the smaller window")
    stage.do("xdotool", "windowmove", "--sync", main, "120", "70")
    stage.key("ctrl+plus")
    ears.find("push button", "Text 110 %")
    wait_for(lambda: json.loads(kept.read_text()).get("text_size") == 110, "the size of the text to be kept")
    wait_for(lambda: json.loads(kept.read_text())["geometry"] != before, "the window's size to be kept")
    run.kill()
    wait_for(lambda: not stage.windows("Brobyggaren"), "the window to be gone")
    assert json.loads(kept.read_text())["theme"] == "dark"
    with program(stage, data=data) as again:
        main = stage.window("Brobyggare – Brobyggaren")
        wait_for(lambda: stage.geometry(main)[2:] == (1024, 640), "the size it had")
        wait_for(lambda: len(tabs(person)) == 2, "both tabs")
        assert "checked" in ears.find("", "Språk: Lätt svenska")["states"]
        assert ears.find("push button", "Text 110 %")
        person.choose("Skriv en anteckning till sidan")
        note = ears.find("text", "Min anteckning")
        assert ears.ask("text", path=note["path"])["text"] == "Ring skolan på måndag"
        assert again.problems() == []


def test_the_window_folds_when_it_is_narrow(person: Person) -> None:
    person.open_page("lulea", "Luleå")
    main = person.stage.window("Luleå – Brobyggaren")
    person.stage.do("wmctrl", "-r", ":ACTIVE:", "-b", "remove,maximized_vert,maximized_horz")

    def sees(role: str, name: str) -> bool:
        return any(thing["role"] == role and name in thing["name"] for thing in person.ears.things())

    for width, tree, panel in ((1300, True, True), (1024, True, False), (800, False, False)):
        person.stage.do("xdotool", "windowsize", "--sync", main, str(width), "640")
        wait_for(
            lambda tree=tree, panel=panel: sees("tree", "Innehåll") == tree and sees("label", "Fakta") == panel,
            f"the panels at {width}",
        )
    person.stage.key("F9")
    wait_for(lambda: sees("tree", "Innehåll"), "the tree, peeked at")
