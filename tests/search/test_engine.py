import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build_scripts.bench.search_hostile import FIXED, strings
from desktop.core.records import Hit
from desktop.search.engine import SearchEngine
from desktop.search.snippets import LENGTH
from desktop.search.tables import SearchTablesError
from tests.search.conftest import document, engine_over


def pages(engine: SearchEngine, text: str) -> list[str]:
    return [hit.page for hit in engine.search(text).hits]


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("helsa komunikatör", "omr-halsa"),
        ("kommunernas skyldighet", "lag-minoritetslagen"),
        ("romska barns skolgång", "omr-utbildning"),
        ("malmo pilot", "kom-malmo"),
        ("SKL", "org-skr"),
        ("bridge builder", "roll-brobyggare"),
        ("utbildning för brobyggare", "prog-brobyggarutbildning"),
        ("brobyggar utbildning", "prog-brobyggarutbildning"),
        ("bro byggare", "roll-brobyggare"),
        ("bok romani", "lag-minoritetslagen"),
        ("330000", "dok-vitbok"),
        ("330 000 kr", "dok-vitbok"),
        ("2009:724", "lag-minoritetslagen"),
        ("kundresurser", "roll-brobyggare"),
        ("Malrno", "kom-malmo"),
        ("morka okanda historien", "dok-vitbok"),
        ("vitboken denmörka", "dok-vitbok"),
    ],
)
def test_the_right_page_comes_first(small: SearchEngine, text: str, page: str) -> None:
    assert pages(small, text)[0] == page


def test_a_page_appears_once_in_the_language_that_was_asked_for(small: SearchEngine) -> None:
    for language, title in (("sv", "Brobyggare"), ("sv-simple", "Brobyggare"), ("rmn", "Brobyggare")):
        found = [hit for hit in small.search("brobyggare", language).hits if hit.page == "roll-brobyggare"]
        assert [hit.title for hit in found] == [title]
    assert next(hit.language for hit in small.search("brobyggare", "sv-simple").hits) == "sv-simple"
    assert small.search("bridge builder", "sv").hits[0].language == "en"


def marked(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.marks]


def test_the_original_words_are_marked(small: SearchEngine) -> None:
    by_page = {hit.page: hit for hit in small.search("helsa komunikatör").hits}
    assert marked(by_page["omr-halsa"]) == ["Hälsokommunikatörer"]
    hit = small.search("kommun skyldighet").hits[0]
    assert "skyldigheter" in marked(hit)
    assert hit.matched[0] == "kommunernas"
    assert small.search("malmo").hits[0].title_marks == ((0, 5),)


def test_a_snippet_is_a_window_of_the_paragraph(small: SearchEngine) -> None:
    hit = small.search("330 000 kr").hits[0]
    assert hit.snippet.startswith("… ")
    assert len(hit.snippet) <= LENGTH + 30
    assert "330 000" in marked(hit)
    assert hit.paragraph == "p0"


def test_a_correction_is_told_and_can_be_refused(small: SearchEngine) -> None:
    found = small.search("vittboken")
    assert [(c.typed, c.used) for c in found.corrections] == [("vittboken", "Vitboken")]
    assert small.search("vittboken", insist=True).corrections == ()
    assert small.search("vitboken").corrections == ()


def test_kinds_filter_and_count(small: SearchEngine) -> None:
    everything = small.search("kommun")
    only = small.search("kommun", kinds=("kommun",))
    assert {hit.kind for hit in only.hits} == {"kommun"}
    assert only.kinds == everything.kinds
    assert sum(count for _, count in everything.kinds) == everything.total
    assert pages(small, "kommun kind:lag") == ["lag-minoritetslagen"]


def test_years_areas_exclusions_and_phrases(small: SearchEngine) -> None:
    assert set(pages(small, "pilotkommun år:2014")) == {"kom-malmo", "kom-lulea"}
    assert pages(small, "utbildning område:hälsa") == []
    assert set(pages(small, "område:utbildning")) == {"prog-brobyggarutbildning", "omr-utbildning"}
    assert "kom-malmo" not in pages(small, "pilotkommun -malmö")
    assert pages(small, '"romani chib"') == ["lag-minoritetslagen"]
    assert pages(small, '"chib romani"') == []


def test_no_hits_give_near_words(small: SearchEngine) -> None:
    found = small.search("brobigere", insist=True)
    assert found.hits == ()
    assert "brobyggare" in found.near_words


def test_suggestions_from_the_first_letter(small: SearchEngine) -> None:
    lines = small.suggest("b", recent=["brobyggare i skolan", "samråd"])
    assert lines[0].kind == "recent"
    assert ("page", "Brobyggare", "roll-brobyggare") in [(line.kind, line.text, line.page) for line in lines]
    assert small.suggest("") == ()
    assert all("Malrno" not in line.text and "malrno" not in line.text for line in small.suggest("malr"))


def test_words_are_found_in_any_text(small: SearchEngine) -> None:
    text = "Pilotkommunerna och kommunens böcker, inte annat."
    found = [text[a:b] for a, b in small.find(text, "kommun bok")]
    assert found == ["Pilotkommunerna", "kommunens", "böcker"]
    phrase = "romani chib, romani eller chib"
    assert [phrase[a:b] for a, b in small.find(phrase, '"romani chib"')] == ["romani", "chib"]


def test_ties_go_by_weight_then_alphabet() -> None:
    engine = engine_over(
        document("a", "Ö", "samråd"), document("b", "Z", "samråd"), document("c", "Å", "samråd", weight=1.0)
    )
    assert pages(engine, "samråd") == ["c", "b", "a"]


def test_missing_tables_are_a_known_error() -> None:
    with pytest.raises(SearchTablesError, match="sökregister"):
        SearchEngine(sqlite3.connect(":memory:")).search("a")


def test_an_empty_index_answers_nothing() -> None:
    assert engine_over().search("romer").hits == ()


def check(engine: SearchEngine, text: str) -> None:
    found = engine.search(text, limit=5)
    for hit in found.hits:
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)
        assert all(0 <= start < end <= len(hit.title) for start, end in hit.title_marks)
    engine.suggest(text)


@pytest.mark.parametrize("text", FIXED)
def test_hostile_strings_are_harmless(small: SearchEngine, text: str) -> None:
    check(small, text)
    small.find("Kommunerna och <b>skolan</b>", text)


def test_thousands_of_random_strings_are_harmless(small: SearchEngine) -> None:
    for text in strings(3000, seed=20):
        check(small, text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_harmless(text: str) -> None:
    check(_SHARED, text)


_SHARED = engine_over(document("a", "Samråd", "Samråd är dialog."), document("b", "Malmö", "Malmö hade samråd."))


def test_other_dots_make_another_word() -> None:
    engine = engine_over(document("lan", "Län i Sverige"))
    assert engine.search("lån").hits == ()
    assert [hit.page for hit in engine.search("lan i sverige").hits] == ["lan"]
