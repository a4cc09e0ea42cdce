from desktop.content.facts import FactStore
from desktop.content.store import ContentStore
from desktop.core.records import Event
from desktop.lessons.overview_decks import event_date, events_deck, hits_deck, map_deck, pages_deck, talk_deck
from desktop.lessons.page_slides import LessonPage
from tests.lessons.test_page_slides import height


def test_every_event_is_told_once(store: ContentStore, facts: FactStore) -> None:
    events = facts.events()
    deck = events_deck(events, store.sources(), "sv")
    said = " ".join(r.text for s in deck.slides if s.grid for row in s.grid.rows for cell in row[1:] for r in cell)
    squeezed = said.replace("\u00a0", "").replace(" ", "")
    assert all(event.text.replace(" ", "") in squeezed for event in events)
    assert all(height(slide) <= 7 for slide in deck.slides)
    assert deck.slides[-1].heading.endswith(events[-1].start[:4])


def test_dates_say_what_is_known() -> None:
    def event(start: str, precision: str, season: str = "") -> Event:
        return Event("e", start, "", precision, season, "p", "beslut", (), "t", "s")

    assert event_date(event("2012-02-16", "day"), "sv") == "16 februari 2012"
    assert event_date(event("2012-02", "month"), "en") == "February 2012"
    assert event_date(event("2012", "season", "hösten"), "sv") == "hösten 2012"
    assert event_date(event("2012", "season", "hösten"), "en") == "autumn 2012"
    assert event_date(event("2012", "year"), "sv") == "2012"


def test_no_events_is_still_a_slide(store: ContentStore) -> None:
    assert len(events_deck([], [], "sv").slides) == 1


def test_the_map_shows_each_programme(store: ContentStore, facts: FactStore) -> None:
    deck = map_deck(facts.municipalities(), facts.shapes("kommun"), facts.shapes("lan"), store.sources(), "sv")
    assert [slide.heading for slide in deck.slides] == ["Pilotverksamheten", "Utvecklingsverksamheten", "Nätverket"]
    pilot = deck.slides[0]
    assert pilot.figure is not None
    assert {dot.name for dot in pilot.figure.dots} == {"Luleå", "Göteborg", "Linköping", "Helsingborg", "Malmö"}
    assert all(height(slide) <= 7 and slide.foot for slide in deck.slides)
    assert [slide.count for slide in deck.slides] == ["5 kommuner", "5 kommuner", "26 kommuner och 1 region"]
    one = map_deck(facts.municipalities()[:1], [], [], store.sources(), "en")
    assert {slide.count for slide in one.slides} == {"1 municipality"}
    early = map_deck(facts.municipalities(), [], [], store.sources(), "sv", year=2012)
    assert [slide.heading for slide in early.slides] == ["Pilotverksamheten"]


def test_a_search_is_its_pages_and_their_answers(store: ContentStore, pages: dict[str, LessonPage]) -> None:
    refs = store.refs(["kom-lulea", "kom-malmo"])
    deck = hits_deck("kommuner", refs, pages, "sv")
    assert [slide.page for slide in deck.slides] == ["", "kom-lulea", "kom-malmo"]
    assert hits_deck("inget", [], pages, "sv").slides[0].kind == "title"


def test_several_pages_follow_each_other(pages: dict[str, LessonPage]) -> None:
    deck = pages_deck([pages["kom-lulea"], pages["kom-malmo"]], "Norr och söder", "sv")
    assert deck.slides[0].heading == "Norr och söder"
    assert list(dict.fromkeys(slide.page for slide in deck.slides)) == ["", "kom-lulea", "kom-malmo"]


def test_questions_come_in_an_order_that_a_seed_decides(pages: dict[str, LessonPage]) -> None:
    items = [pages["strategi"], pages["mal-2032"]]
    plain, mixed = talk_deck(items, "sv"), talk_deck(items, "sv", seed=2)
    assert plain is not None
    assert mixed is not None
    assert [s.heading for s in plain.slides] == [*pages["strategi"].talk, *pages["mal-2032"].talk]
    assert sorted(s.heading for s in mixed.slides) == sorted(s.heading for s in plain.slides)
    assert mixed == talk_deck(items, "sv", seed=2)
    assert talk_deck([LessonPage(pages["strategi"].page, "x")], "sv") is None
