"""The program's own places: map, timeline, glossary, comparison."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.app import Desk
from desktop.content.facts import FactStore
from desktop.content.store import ContentStore
from desktop.core.records import Event, Municipality, PageRef
from desktop.ui import side_document
from desktop.ui.compare_choice import LANGUAGES, beside, fact_rows, in_two_languages, kinds_to_compare, pair
from desktop.ui.compare_view import CompareView
from desktop.ui.contact_view import ContactData, ContactView
from desktop.ui.flow import Flow
from desktop.ui.glossary_view import GlossaryView, first_letter, matching
from desktop.ui.map_model import ALL_YEARS, counts, neighbour, part_span, places, span, years
from desktop.ui.map_view import MapView
from desktop.ui.places import Place
from desktop.ui.timeline_model import between, date_text, lay_out, seasons, wanted, year_of
from desktop.ui.timeline_view import TimelineView

MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()


def shown(desk: Desk) -> str:
    return desk.presenter.tabs.history.visit.place.detail


def go(desk: Desk, name: str) -> None:
    desk.window.actions_.by_id[name].trigger()


@pytest.fixture(scope="module")
def municipalities(work: Path) -> list[Municipality]:
    store = ContentStore.open(work)
    try:
        return FactStore(store).municipalities()
    finally:
        store.close()


@pytest.fixture(scope="module")
def events(work: Path) -> list[Event]:
    store = ContentStore.open(work)
    try:
        return FactStore(store).events()
    finally:
        store.close()


# -- the map ----------------------------------------------------------------------------------


def test_the_map_knows_who_took_part_when(municipalities: list[Municipality]) -> None:
    assert years(municipalities, 2026) == (2012, 2026)
    assert counts(municipalities, 2012) == {"pilot": 1, "utveckling": 0, "natverk": 0}
    assert counts(municipalities, 2014) == {"pilot": 1, "utveckling": 0, "natverk": 3}
    assert counts(municipalities, 2018) == {"pilot": 0, "utveckling": 1, "natverk": 3}
    shown = [(place.municipality.name, place.programme) for place in places(municipalities, ALL_YEARS)]
    assert shown == [("Luleå", "pilot"), ("Uppsala", "utveckling"), ("Örebro", "natverk")]


def test_years_are_written_as_far_as_they_are_known(municipalities: list[Municipality]) -> None:
    assert span(municipalities, "pilot") == "2012–2015"
    assert span(municipalities, "natverk") == "2013–"
    assert span(municipalities, "annat") == ""
    assert part_span(municipalities[0].parts[0]) in ("2012–2015", "2016–2020", "2013–")


def test_arrows_find_the_nearest_neighbour(municipalities: list[Municipality]) -> None:
    north = max(municipalities, key=lambda m: m.lat or 0)
    south = neighbour(north, municipalities, 0, 1)
    assert south is not None
    assert (south.lat or 0) < (north.lat or 0)
    assert neighbour(north, municipalities, 0, -1) is None
    assert neighbour(None, municipalities, 1, 0) == municipalities[0]


def test_the_map_shows_list_and_card_and_leads_on(desk: Desk, qtbot: QtBot) -> None:
    go(desk, "map")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, MapView)
    assert [view.list.item(row).text() for row in range(view.list.count())] == [
        "Luleå · pilot",
        "Uppsala · utveckling",
        "Örebro · nätverket",
    ]
    view.slider.setValue(2012)
    assert not view.every.isChecked()
    assert view.list.count() == 1
    view.every.setChecked(True)
    view.list.setCurrentRow(2)
    assert view.chosen() == "kom-orebro"
    texts = {button.text(): button for button in view.findChildren(QAbstractButton)}
    assert "Nätverket 2013–" in texts
    texts["Läs sidan"].click()
    assert shown(desk) == "kom-orebro"


def test_the_map_is_used_by_mouse_and_keyboard(desk: Desk, qtbot: QtBot) -> None:
    go(desk, "map")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, MapView)
    canvas = view.canvas
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.point_of("2580").toPoint())
    assert view.chosen() == "kom-lulea"
    qtbot.mouseMove(canvas, canvas.point_of("0380").toPoint())
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        qtbot.keyClick(canvas, key)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Up)
    assert view.chosen() != "kom-lulea"
    before = view.chosen()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    qtbot.mouseMove(canvas, canvas.rect().center() + QPoint(40, 40))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center() + QPoint(40, 40))
    assert view.chosen() == before


@pytest.mark.parametrize("theme", ["dark", "contrast", "light"])
def test_the_places_are_painted_in_every_theme(desk: Desk, theme: str) -> None:
    for name in ("map", "timeline", "glossary", "compare"):
        go(desk, name)
        desk.themes.choose(theme)
        assert not desk.window.grab().isNull()


# -- the timeline -----------------------------------------------------------------------------


def test_dates_are_written_as_exactly_as_they_are_known(events: list[Event]) -> None:
    assert {event.id: date_text(event, MONTHS, seasons()) for event in events} == {
        "beslut": "16 februari 2012",
        "pilot": "2012–2015",
        "host": "hösten 2012",
        "mal": "2032",
    }


def test_dates_lie_where_they_should_on_the_scale() -> None:
    assert year_of("2012") == 2012
    assert year_of("2012-07") == pytest.approx(2012.5)
    assert year_of("2012", end=True) == pytest.approx(2012.999)
    assert 2012.7 < year_of("2012", "hösten") < 2012.8
    assert year_of("") == 0


def test_events_are_filtered_by_kind_area_and_span(events: list[Event]) -> None:
    assert [e.id for e in wanted(events, frozenset({"mål"}), "")] == ["mal"]
    assert [e.id for e in wanted(events, frozenset(), "utbildning")] == ["beslut"]
    assert {e.id for e in between(events, 2014, 2020)} == {"pilot"}


def test_events_that_meet_lie_on_different_lines(events: list[Event]) -> None:
    lanes = {mark.event.id: mark.lane for mark in lay_out(events, 1.0, 5)}
    assert lanes["beslut"] != lanes["pilot"]
    assert lanes["mal"] == 0
    assert {mark.lane for mark in lay_out(events, 50.0, 2)} == {0, 1}


def test_no_event_hides_another_on_the_scale(desk: Desk, events: list[Event]) -> None:
    go(desk, "timeline")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, TimelineView)
    crowd = [replace(events[0], id=f"e{n}", start=f"2013-{n // 4 + 1:02}", end="") for n in range(40)]
    view.axis.show_events(crowd, (1999.0, 2033.0))
    boxes = [view.axis._mark_box(mark) for mark in view.axis._marks]
    assert [(a, b) for n, a in enumerate(boxes) for b in boxes[:n] if a.intersects(b)] == []
    assert all(view.axis.rect().contains(box.toRect()) for box in boxes)


def test_a_chip_keeps_the_keyboard_when_it_is_pressed(desk: Desk, qtbot: QtBot) -> None:
    go(desk, "timeline")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, TimelineView)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    chip = next(b for b in view.findChildren(QAbstractButton) if b.text() == "Beslut 1")
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()
    assert chip.hasFocus()


def test_the_timeline_filters_zooms_and_leads_on(desk: Desk, qtbot: QtBot) -> None:
    go(desk, "timeline")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, TimelineView)
    assert view.list.count() == 4
    chips = {button.text(): button for button in view.findChildren(QAbstractButton) if button.isCheckable()}
    chips["Beslut 1"].click()
    assert view.list.count() == 1
    next(b for b in view.findChildren(QAbstractButton) if b.text() == "Alla 4").click()
    view.area.setCurrentIndex(view.area.findData("utbildning"))
    assert view.list.count() == 1
    view.area.setCurrentIndex(0)
    for _ in range(8):
        qtbot.keyClick(view.axis, Qt.Key.Key_Plus)
    assert view.list.count() < 4
    qtbot.keyClick(view.axis, Qt.Key.Key_Right)
    qtbot.keyClick(view.axis, Qt.Key.Key_Left)
    qtbot.keyClick(view.axis, Qt.Key.Key_0)
    assert view.list.count() == 4
    view.axis.chosen.emit("pilot")
    assert view.list.currentItem().text() == "Pilotverksamheten pågår"
    view.list.itemActivated.emit(view.list.currentItem())
    assert shown(desk) == "prog-pilot"


# -- the glossary -----------------------------------------------------------------------------


def test_words_stand_in_swedish_order_under_their_letters(desk: Desk) -> None:
    go(desk, "glossary")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, GlossaryView)
    assert view.shown_words() == ["brobyggare", "årsrapport", "övrigt"]
    assert [first_letter(word) for word in ("år", "2032", "")] == ["Å", "#", "#"]
    view.filter.setText("rapporten")
    assert view.shown_words() == ["årsrapport"]
    view.filter.setText("zzz")
    assert view.shown_words() == []
    view.filter.clear()
    view.go_to("Ö")
    link = next(b for b in view.findChildren(QAbstractButton) if b.accessibleName().startswith("brobyggare:"))
    link.click()
    assert shown(desk) == "roll-brobyggare"


def test_words_that_stand_there_already_are_not_made_anew(desk: Desk) -> None:
    go(desk, "glossary")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, GlossaryView)
    made = view.findChildren(QAbstractButton)
    go(desk, "map")
    go(desk, "glossary")
    assert view.findChildren(QAbstractButton) == made
    view.filter.setText("rapporten")
    assert [b for b in view.findChildren(QAbstractButton) if b.accessibleName().startswith("brobyggare:")] == []


def test_views_out_of_sight_are_made_anew_after_another_theme_as_they_were(desk: Desk) -> None:
    go(desk, "glossary")
    glossary = desk.window.stack.currentWidget()
    assert isinstance(glossary, GlossaryView)
    glossary.filter.setText("rapporten")
    go(desk, "map")
    chart = desk.window.stack.currentWidget()
    assert isinstance(chart, MapView)
    desk.themes.choose("dark")
    assert not isValid(glossary)
    assert desk.window.stack.currentWidget() is chart
    go(desk, "glossary")
    again = desk.window.stack.currentWidget()
    assert isinstance(again, GlossaryView)
    assert again.shown_words() == ["årsrapport"]


def test_the_view_under_the_hits_of_a_search_stays_with_another_theme(desk: Desk, qtbot: QtBot) -> None:
    go(desk, "map")
    chart = desk.window.stack.currentWidget()
    desk.window.search_for("luleå")
    qtbot.waitUntil(lambda: desk.window.stack.currentWidget() is desk.window.results)
    desk.themes.choose("dark")
    desk.window.places.uncover()
    assert desk.window.stack.currentWidget() is chart


def test_a_flow_is_as_large_as_what_is_in_it_now(qtbot: QtBot) -> None:
    kept = QWidget()
    qtbot.addWidget(kept)
    flow = Flow(10, kept)
    flow.addWidget(first := QLabel("ett"))
    alone = flow.sizeHint()
    assert alone == first.sizeHint()
    flow.addWidget(second := QLabel("tjugotvå"))
    assert flow.sizeHint().width() == first.sizeHint().width() + 10 + second.sizeHint().width()
    assert flow.minimumSize().width() == second.minimumSizeHint().width()
    flow.takeAt(1)
    assert (flow.sizeHint(), flow.minimumSize()) == (alone, first.minimumSizeHint())


def test_a_word_of_the_glossary_is_explained_in_any_form(desk: Desk) -> None:
    assert desk.presenter.explain("Brobyggaren") == "brobyggare: En länk mellan romer och myndigheter"
    assert desk.presenter.explain("ordet") == ""
    assert desk.window.page.reader.explain("årsrapporten").startswith("årsrapport:")


def test_words_are_found_in_forms_and_meanings(work: Path) -> None:
    store = ContentStore.open(work)
    terms = FactStore(store).terms()
    store.close()
    assert [term.word for term in matching(terms, "myndigheter")] == ["brobyggare"]
    assert len(matching(terms, " ")) == 3


# -- the contact guide ------------------------------------------------------------------------


def test_the_contact_guide_gives_what_applies(desk: Desk) -> None:
    go(desk, "contacts")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, ContactView)
    view.area.setCurrentIndex(view.area.findData("omr-utbildning"))
    view.municipality.setCurrentIndex(view.municipality.findData("kom-lulea"))
    words = [button.text() for button in view.findChildren(QAbstractButton)]
    assert {"Luleå", "Utbildning", "Brobyggare"} <= set(words)
    assert "Strategin 2012–2032" not in words
    wanted: list[tuple[str, ...]] = []
    view.sheetRequested.disconnect()
    view.sheetRequested.connect(wanted.append)
    view.sheet.click()
    assert wanted == [("kom-lulea", "omr-utbildning")]
    next(b for b in view.findChildren(QAbstractButton) if b.text() == "Brobyggare").click()
    assert shown(desk) == "roll-brobyggare"


def test_what_belongs_to_the_municipality_stands_first_and_once(desk: Desk, qtbot: QtBot) -> None:
    refs = {ref.id: ref for ref in desk.store.pages("sv")}
    areas, places_ = [refs["omr-utbildning"]], [refs["kom-lulea"]]
    local, other = refs["org-skolverket"], refs["roll-brobyggare"]
    data = ContactData(
        desk.presenter.kinds(), areas, places_, lambda area: [local, other], lambda page: [local, refs["kom-uppsala"]]
    )
    view = ContactView(lambda: data)
    qtbot.addWidget(view)
    view.show_place(Place("contacts"))
    view.municipality.setCurrentIndex(view.municipality.findData("kom-lulea"))
    labels = [made.text() for made in view.findChildren(QLabel)]
    assert "Hör ihop med Luleå" in labels
    words = [made.text() for made in view.findChildren(QAbstractButton)]
    assert words.count("Skolverket") == 1
    assert "Uppsala" not in words
    with qtbot.waitSignal(view.sheetRequested) as asked:
        view.sheet.click()
    assert asked.args == [("kom-lulea", "omr-utbildning", "org-skolverket")]
    view.municipality.setCurrentIndex(0)
    assert "Hör ihop med Luleå" not in [made.text() for made in view.findChildren(QLabel) if made.isVisibleTo(view)]


# -- comparing --------------------------------------------------------------------------------


def test_two_municipalities_stand_side_by_side(desk: Desk) -> None:
    desk.window.compare("kom-lulea", "kom-uppsala")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, CompareView)
    both = view.shown()
    assert both is not None
    assert [page.page.id for page in both] == ["kom-lulea", "kom-uppsala"]
    assert fact_rows(both[0].page, both[1].page)[0] == ("Beslut", "16 februari 2012", "16 februari 2012")
    box = view.boxes[1]
    box.setCurrentIndex(box.findData("kom-orebro"))
    assert shown(desk) == "kom-lulea kom-orebro"
    view.views[0].reader.linkRequested.emit("page:roll-brobyggare", False)
    assert shown(desk) == "roll-brobyggare"


def test_a_page_stands_beside_itself_in_another_language(desk: Desk) -> None:
    desk.window.go_page("org-skolverket")
    go(desk, "compare")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, CompareView)
    assert view.page.isHidden()
    view.kind.setCurrentIndex(view.kind.findData(LANGUAGES))
    assert shown(desk) == "org-skolverket@sv org-skolverket@en"
    both = view.shown()
    assert both is not None
    assert [page.page.title for page in both] == ["Skolverket", "Skolverket [en]"]
    assert view.page.isVisible()
    view.boxes[0].setCurrentIndex(view.boxes[0].findData("en"))
    view.boxes[1].setCurrentIndex(view.boxes[1].findData("sv"))
    assert shown(desk) == "org-skolverket@en org-skolverket@sv"
    view.page.setCurrentIndex(view.page.findData("kom-lulea"))
    assert shown(desk) == "kom-lulea@en kom-lulea@sv"


def test_two_languages_of_a_page_scroll_together(desk: Desk) -> None:
    desk.window.compare("strategi@sv", "strategi@en")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, CompareView)
    left, right = (one.reader for one in view.views)
    left.verticalScrollBar().setValue(left.verticalScrollBar().maximum())
    assert right.share() == pytest.approx(1, abs=0.02)
    desk.window.compare("kom-lulea", "kom-uppsala")
    left.verticalScrollBar().setValue(left.verticalScrollBar().maximum())
    assert right.share() == 0


def test_another_kind_of_page_can_be_chosen(desk: Desk) -> None:
    go(desk, "compare")
    view = desk.window.stack.currentWidget()
    assert isinstance(view, CompareView)
    assert view.kind.currentData() == "kommun"
    view.kind.setCurrentIndex(view.kind.findData("aktor"))
    one, other = shown(desk).split(" ")
    assert one.startswith("org-")
    assert other.startswith("org-")
    assert one != other


def test_a_page_is_compared_with_one_of_its_kind_or_with_itself() -> None:
    pages = [
        PageRef(name, kind, name, "", "", "sv") for name, kind in (("a", "kommun"), ("b", "kommun"), ("c", "aktor"))
    ]
    assert pair("", pages, "sv", ["sv", "en"]) == ("a", "b")
    assert pair("b", pages, "sv", ["sv", "en"]) == ("b", "a")
    assert pair("c", pages, "sv", ["sv", "sv-simple", "en"]) == ("c@sv", "c@en")
    assert pair("c a", pages, "sv", ["sv"]) == ("c", "a")
    assert in_two_languages("c", "en", ["sv", "en"]) == ("c@en", "c@sv")
    assert kinds_to_compare(pages) == ["kommun"]


def test_facts_of_two_languages_stand_beside_each_other(desk: Desk) -> None:
    page = desk.store.page("strategi", "sv")
    assert all(row[0] == row[2] and row[1] == row[3] for row in beside(page, page))
    assert len(beside(page, page)) == len(page.facts)


def test_a_comparison_with_a_page_that_is_gone_shows_nothing_wrong(desk: Desk) -> None:
    desk.window.go(Place("compare", "finns-inte kom-lulea"))
    view = desk.window.stack.currentWidget()
    assert isinstance(view, CompareView)
    assert view.shown() is None


# -- beside the text --------------------------------------------------------------------------


def test_a_long_page_has_its_contents_at_the_side(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.window.go_page("strategi")
    assert "På sidan" not in desk.window.side.text.toPlainText()
    monkeypatch.setattr(side_document, "LONG", 2)
    desk.presenter.reshow()
    assert "På sidan\nVad hände" in desk.window.side.text.toPlainText()
    bar = desk.window.page.reader.verticalScrollBar()
    assert bar.value() == 0
    desk.window.side.text.anchorClicked.emit(QUrl("#mer"))
    assert bar.value() > 0
