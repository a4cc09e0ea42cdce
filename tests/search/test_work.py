import tomllib
from pathlib import Path

import pytest

from desktop.search.engine import SearchEngine
from desktop.search.tokens import undotted

QUESTIONS = tomllib.loads(Path(__file__).with_name("questions.toml").read_text(encoding="utf-8"))["question"]
_FIRST, _AMONG = 0.84, 0.98


def test_there_are_questions_enough() -> None:
    assert len(QUESTIONS) >= 210
    assert len({question["text"] for question in QUESTIONS}) == len(QUESTIONS)


def test_the_answering_page_comes_first(work: SearchEngine) -> None:
    first, among = [], []
    for question in QUESTIONS:
        found = [hit.page for hit in work.search(question["text"], question.get("language", "sv"), limit=3).hits]
        right = {question["page"], *question.get("also", ())}
        first.append(found[:1] == [question["page"]])
        among.append(not right.isdisjoint(found))
    assert sum(first) / len(first) >= _FIRST, [q["text"] for q, ok in zip(QUESTIONS, first, strict=True) if not ok]
    assert sum(among) / len(among) >= _AMONG, [q["text"] for q, ok in zip(QUESTIONS, among, strict=True) if not ok]


@pytest.mark.parametrize(
    ("text", "title", "value"),
    [("kommunkod luleå", "Luleå", "2580"), ("vilket län ligger Luleå i", "Luleå", "Norrbottens län")],
)
def test_a_question_whose_answer_is_a_fact(work: SearchEngine, text: str, title: str, value: str) -> None:
    answer = work.search(text).answer
    assert answer is not None
    assert (answer.title, answer.value) == (title, value)


def test_a_name_alone_is_no_question(work: SearchEngine) -> None:
    assert work.search("Luleå").answer is None


@pytest.mark.parametrize("language", ["sv", "sv-simple", "en"])
def test_every_page_is_found_first_by_its_title(work: SearchEngine, language: str) -> None:
    rows = work._connection.execute("SELECT page, title FROM version WHERE language = ?", (language,)).fetchall()
    lost = [page for page, title in rows if page not in [hit.page for hit in work.search(title, language).hits[:1]]]
    assert lost == []


def test_hidden_names_are_found_but_never_shown(work: SearchEngine) -> None:
    rows = work._connection.execute("SELECT alias FROM alias WHERE hidden = 1 ORDER BY alias").fetchall()
    shown = {row[0].lower() for row in work._connection.execute("SELECT alias FROM alias WHERE hidden = 0")}
    assert rows
    for (alias,) in rows:
        found = work.search(alias)
        assert found.hits, alias
        if alias.lower() not in shown:
            assert all(line.text.lower() != alias.lower() for line in work.suggest(alias[:5]) if line.kind == "page")


@pytest.mark.parametrize(
    "text",
    [
        "vad hände 2014",
        "Vad hände under 2012?",
        "viktiga händelser 2016",
        "vad händer år 2027",
        "what happened in 2013",
        "vad hande 2014",
    ],
)
def test_a_year_and_what_happened_asks_for_dated_events(work: SearchEngine, text: str) -> None:
    assert work.search(text, limit=1).hits[0].page == "tidslinje"


def test_what_happened_in_a_place_asks_for_the_place(work: SearchEngine) -> None:
    found = [hit.page for hit in work.search("vad hände i Luleå 2014", limit=3).hits]
    assert found[0] == "kom-lulea"
    assert "tidslinje" in found


def test_a_year_that_the_timeline_does_not_reach_gives_it_no_lead(work: SearchEngine) -> None:
    assert work.search("vad hände 1970", limit=1).hits[0].page != "tidslinje"


def test_small_words_that_happen_to_share_a_form_are_not_marked(work: SearchEngine) -> None:
    text = "Skolan ska ge stöd, skulle en romsk elev behöva det."
    assert [text[start:end] for start, end in work.find(text, "romska barns skolgång")] == ["Skolan", "romsk"]


@pytest.mark.parametrize("typed", ["skulder", "hitler", "stalin", "katt", "soppa", "häst"])
def test_a_word_of_its_own_that_the_work_lacks_is_not_taken_for_another(work: SearchEngine, typed: str) -> None:
    found = work.search(typed)
    assert found.corrections == ()
    assert found.hits == ()


@pytest.mark.parametrize(
    ("typed", "page"),
    [("brobygare", "roll-brobyggare"), ("diskriminerng", "lag-diskriminering"), ("antizganism", "beg-antiziganism")],
)
def test_a_slip_is_still_put_right(work: SearchEngine, typed: str, page: str) -> None:
    found = work.search(typed, limit=1)
    assert found.corrections
    assert found.hits[0].page == page


@pytest.mark.parametrize("typed", ["tiggare", "mentor", "retad"])
def test_a_word_that_is_only_near_another_is_never_put_right(work: SearchEngine, typed: str) -> None:
    assert work.search(typed).corrections == ()


def test_a_question_typed_without_dots_is_answered_as_well(work: SearchEngine) -> None:
    lost = []
    for question in QUESTIONS:
        if question.get("language", "sv") == "sv":
            found = [hit.page for hit in work.search(undotted(question["text"].lower()), limit=3).hits]
            if {question["page"], *question.get("also", ())}.isdisjoint(found):
                lost.append(question["text"])
    assert len(lost) <= 0.02 * len(QUESTIONS), lost


def test_where_nothing_is_found_near_words_are_offered(work: SearchEngine) -> None:
    found = work.search("tiggare")
    assert found.hits == ()
    assert "tidigare" in found.near_words


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("kurator", "guide-skola"), ("advokat", "guide-diskriminering"), ("läkarbesök", "omr-halsa"),
        ("de sa nej för att vi är romer", "guide-diskriminering"), ("vad är DO", "org-do"), ("vad ar DO", "org-do"),
    ],
)  # fmt: skip
def test_everyday_words_find_what_authorities_call_it(work: SearchEngine, typed: str, page: str) -> None:
    assert work.search(typed, limit=1).hits[0].page == page


def test_near_words_are_never_small_words(work: SearchEngine) -> None:
    assert "skulle" not in work.search("skulder").near_words


@pytest.mark.parametrize("language", ["sv", "sv-simple"])
def test_a_page_comes_once_and_in_the_readers_own_swedish(work: SearchEngine, language: str) -> None:
    for question in QUESTIONS:
        if question.get("language", "sv") == "en":
            continue
        hits = work.search(question["text"], language, limit=20).hits
        assert len({hit.page for hit in hits}) == len(hits)
        assert {hit.language for hit in hits} <= {language, "en"}, question["text"]


def test_a_saying_finds_what_it_means(work: SearchEngine) -> None:
    assert work.search("tak över huvudet", limit=1).hits[0].page == "omr-bostad"


def test_how_old_is_not_about_old_people(work: SearchEngine) -> None:
    assert work.search("hur gammal är strategin", limit=1).hits[0].page == "strategi"


def test_a_compound_is_found_by_its_first_part_when_the_last_is_unknown(work: SearchEngine) -> None:
    assert work.search("skolsköterska", limit=3).hits[0].page in {"guide-skola", "omr-utbildning", "blad-skola"}


def test_a_question_of_the_list_of_questions_leads_to_the_page_that_answers(work: SearchEngine) -> None:
    rows = work._connection.execute("SELECT count(*) FROM search_doc WHERE instr(fields, 'q') > 0").fetchone()
    assert rows[0] > 20
    assert work.search("hur blir man brobyggare", limit=1).hits[0].page == "prog-brobyggarutbildning"
