from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.content.facts import FactStore
from desktop.content.store import ContentStore
from desktop.core.paths import resource
from desktop.core.records import TreeNode
from desktop.ui.find_bar import plain_find
from desktop.ui.fonts import font
from desktop.ui.marked_text import fit, valid
from desktop.ui.memory import LARGEST, Memory
from desktop.ui.places import START, Place, Tabs, page_place, tabs_from_data, tabs_to_data
from desktop.ui.reading import AS_MADE, Reading, reading_from_data, reading_to_data
from desktop.ui.sheet_dialog import file_name, offered_parts
from desktop.ui.start_page import progress
from desktop.ui.style import stylesheet
from desktop.ui.tokens import contrast, load_themes
from desktop.ui.tree import TreeWords, build_tree, walk

WORDS = TreeWords("Verk", "Start", "Pilot", "Utveckling", "Nätverk", map="Karta")


@pytest.fixture(scope="module")
def tree(work: Path) -> tuple[TreeNode, ...]:
    store = ContentStore.open(work)
    areas = {"omr-utbildning": ("strategi", "omr-utbildning", "roll-brobyggare")}
    try:
        return build_tree(store.kinds(), store.pages(), areas, FactStore(store).municipalities(), {}, WORDS)
    finally:
        store.close()


def node(tree: tuple[TreeNode, ...], name: str) -> TreeNode:
    return next(found for found in walk(tree) if found.id == name)


def test_every_page_has_a_place_in_the_tree(tree: tuple[TreeNode, ...], work: Path) -> None:
    store = ContentStore.open(work)
    pages = {ref.id for ref in store.pages()}
    store.close()
    assert {found.page for found in walk(tree) if found.page} == pages


def test_municipalities_stand_in_the_groups_of_their_programmes(tree: tuple[TreeNode, ...]) -> None:
    assert [child.page for child in node(tree, "group:pilot").children] == ["kom-lulea"]
    assert [child.page for child in node(tree, "group:utveckling").children] == ["kom-uppsala"]
    assert [child.page for child in node(tree, "group:natverk").children] == ["kom-lulea", "kom-uppsala", "kom-orebro"]
    assert node(tree, "group:kommun").count == 3


def test_counts_and_index_pages(tree: tuple[TreeNode, ...]) -> None:
    assert node(tree, "group:omrade").count == 2
    assert node(tree, "page:omr-utbildning").count == 2
    assert node(tree, "group:strategi").page == "strategi"
    assert [n.id for n in tree[:3]] == ["place:start", "place:map", "section:work"]


def test_a_kind_that_is_not_in_the_plan_comes_last(tree: tuple[TreeNode, ...]) -> None:
    assert tree[-1].page == "sida-okand"


def test_history_goes_back_and_forward_and_forgets_the_road_not_taken() -> None:
    tabs = Tabs()
    for page in ("a", "b", "c"):
        assert tabs.history.go(page_place(page))
    assert not tabs.history.go(page_place("c"))
    assert tabs.history.step(-2)
    assert tabs.history.visit.place == page_place("a")
    tabs.history.go(page_place("d"))
    assert not tabs.history.can_step(1)
    assert [visit.place.detail for visit in tabs.history.visits] == ["", "a", "d"]


def test_tabs_are_never_none_and_closed_ones_come_back() -> None:
    tabs = Tabs()
    tabs.history.go(page_place("a"))
    tabs.close(0)
    assert tabs.history.visit.place == START
    assert tabs.reopen()
    assert tabs.history.visit.place == page_place("a")
    assert not tabs.reopen()


def test_closing_a_tab_before_the_shown_one_keeps_the_shown_one() -> None:
    tabs = Tabs()
    for page in ("a", "b"):
        tabs.add(page_place(page))
    tabs.close(0)
    assert tabs.history.visit.place == page_place("b")
    tabs.move(0, 1)
    assert tabs.history.visit.place == page_place("b")
    assert tabs.current == 0


def test_kept_tabs_come_back_the_same() -> None:
    tabs = Tabs()
    tabs.history.go(page_place("a", "x"))
    tabs.history.visit.scroll = 0.25
    tabs.add(Place("map"))
    again = tabs_from_data(tabs_to_data(tabs))
    assert again.open == tabs.open
    assert again.current == tabs.current


@pytest.mark.parametrize(
    "data",
    [
        None,
        7,
        [],
        {},
        {"open": 3},
        {"open": [None]},
        {"open": [{"visits": []}]},
        {"open": [{"visits": [["a"], [1, 2, 3, 4]]}]},
    ],
)
def test_kept_rubbish_gives_a_start_page(data: object) -> None:
    assert tabs_from_data(data).history.visit.place == START


def test_kept_places_out_of_range_are_put_right() -> None:
    data = {"current": 9, "open": [{"at": 5, "visits": [["page", "a", "", 0.5], ["page", "b", "", 7]]}]}
    tabs = tabs_from_data(data)
    assert (tabs.current, tabs.history.at) == (0, 0)
    assert len(tabs.history.visits) == 1


def test_memory_survives_rubbish_and_unwritable_places(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "a" / "window.json")
    assert memory.load() == {}
    assert memory.save({"å": 1})
    assert memory.load() == {"å": 1}
    for text in ("{", "[1]", "[" * 100_000, "x" * (LARGEST + 1)):
        (tmp_path / "a" / "window.json").write_text(text)
        assert memory.load() == {}
    (tmp_path / "file").write_text("")
    assert not Memory(tmp_path / "file" / "window.json").save({})
    (tmp_path / "folder").mkdir()
    assert not Memory(tmp_path / "folder").save({})


TEXT_PAIRS = [
    *((role, ground) for role in ("ink", "muted", "blue", "red") for ground in ("paper", "window")),
    *((tone, f"{tone}_tint") for tone in ("blue", "green", "gold", "red")),
    *(("ink", f"{tone}_tint") for tone in ("blue", "green", "gold", "red")),
    ("on_blue", "blue"),
    ("mark_ink", "mark"),
    ("muted", "blue_tint"),
]


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_text_can_be_read_in_every_theme(name: str) -> None:
    theme = load_themes(resource("themes")).themes[name]
    bad = [(a, b) for a, b in TEXT_PAIRS if contrast(theme.colour(a), theme.colour(b)) < 4.5]
    assert bad == []
    edges = [(a, b) for a in ("control", "focus") for b in ("paper", "window")]
    assert [(a, b) for a, b in edges if contrast(theme.colour(a), theme.colour(b)) < 3] == []


def test_contrast_is_measured_as_wcag_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_style_sheet_is_filled_in(name: str) -> None:
    table = load_themes(resource("themes"))
    sheet = stylesheet(table.sheet, table.folder, table.themes[name])
    assert "$" not in sheet
    assert table.themes[name].colour("blue") in sheet


def test_every_icon_of_the_table_is_there() -> None:
    table = load_themes(resource("themes"))
    names = {*table.page_icons.values(), *table.kind_icons.values()}
    assert [name for name in names if not resource("icons", f"{name}.svg").is_file()] == []


def test_plain_find_knows_no_case() -> None:
    assert plain_find("Å å ÅÅ", "å") == ((0, 1), (2, 3), (4, 5), (5, 6))
    assert plain_find("text", "  ") == ()
    assert plain_find("STRASSE straße", "straße") == ((8, 14),)


def test_marks_outside_the_text_are_dropped() -> None:
    assert valid(((0, 2), (3, 9), (4, 4), (-1, 2)), 5) == ((0, 2),)


def test_the_strategy_progresses_from_2012_to_2032() -> None:
    assert progress(date(2000, 1, 1)) == 0
    assert progress(date(2040, 1, 1)) == 1
    assert progress(date(2022, 7, 25)) == pytest.approx(0.5, abs=0.01)


def test_a_file_name_is_safe_everywhere() -> None:
    assert file_name('Skr. 2011/12:56 "x"\n?') == "Faktablad – Skr. 2011 12 56 x.pdf"
    assert len(file_name("x" * 500)) < 110


def test_a_map_is_offered_for_municipalities_only() -> None:
    assert "map" in offered_parts({"kommun"}, False)
    assert "map" not in offered_parts({"roll"}, True)
    assert "talk" not in offered_parts({"roll"}, False)


def test_a_text_is_cut_between_words(qtbot: QtBot) -> None:
    text = "Luleå, Göteborg, Linköping, Helsingborg och Malmö"
    made = font(16)
    for width in range(60, 400, 20):
        short, marks = fit(text, ((44, 49),), made, width)
        assert short == text or (short.endswith(" …") and text.startswith(short.removesuffix(" …")))
        assert all(end <= len(short) for _, end in marks)
    assert fit("x" * 200, (), made, 100)[0].startswith("xxx")


@pytest.mark.parametrize("data", [None, [], {"loose": 3}, {"short": "ja"}])
def test_kept_reading_that_is_rubbish_is_as_made(data: object) -> None:
    assert reading_from_data(data) == AS_MADE
    assert reading_from_data(reading_to_data(Reading(True, True))) == Reading(True, True)
