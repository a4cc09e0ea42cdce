"""Pages about the program: first for questions on the program, below the work's for questions on its subject."""

import tomllib
from pathlib import Path

import pytest

from desktop.search.engine import SearchEngine

from .conftest import document, engine_over

QUESTIONS = tomllib.loads(Path(__file__).with_name("questions.toml").read_text(encoding="utf-8"))["question"]
ON_THE_PROGRAM = {
    "hjalp-skriv-ut": ("skriva ut", "hur skriver jag ut", "skriv ut en sida", "print", "how do I print a page",
                       "spara som pdf", "kan jag skriva ut i svartvitt", "brevhuvud"),
    "hjalp-las": ("ändra språk", "hur byter jag språk", "större text", "texten är för liten", "mörkt läge",
                  "larger text", "dark mode", "läs upp sidan", "read aloud"),
    "hjalp-mitt": ("hur gör jag en anteckning", "anteckning", "bokmärke", "dela med en kollega"),
    "hjalp-skydd": ("säkerhetskopia", "lösenord", "ny dator", "flytta anteckningar till ny dator"),
    "hjalp-sok": ("hur söker jag", "how do I search"),
    "hjalp-tangenter": ("kortkommandon", "skärmläsare", "shortcuts"),
    "hjalp-undervisa": ("projektor", "visa på projektor", "talarvyn"),
    "hjalp-hitta": ("flikar", "hur stänger jag en flik"),
    "hjalp-jamfor": ("hur jämför jag två kommuner", "läsa två språk"),
    "hjalp-karta": ("hur fungerar kartan",),
    "hjalp-fel": ("felmeddelande",),
    "hjalp-nytt": ("nyheter", "what is new"),
    "hjalp-integritet": ("var sparas det jag skriver", "fungerar det utan internet"),
    "hjalp-borja": ("hur använder jag programmet",),
}  # fmt: skip
ON_THE_SUBJECT = (
    "språk skola bostad hälsa historia karta tidslinje ordlista lektion kommuner kontaktguide hjälp faktablad källor "
    "utbildare nummer lättläst help language school history"
).split()


@pytest.mark.parametrize(("page", "text"), [(page, text) for page, texts in ON_THE_PROGRAM.items() for text in texts])
def test_a_question_on_the_program_finds_its_page_first(work: SearchEngine, page: str, text: str) -> None:
    assert [hit.page for hit in work.search(text, limit=1).hits] == [page]


@pytest.mark.parametrize("text", ON_THE_SUBJECT)
def test_a_word_of_the_subject_finds_the_work_first(work: SearchEngine, text: str) -> None:
    assert work.search(text, limit=1).hits[0].kind != "handbok"


def test_no_question_on_the_subject_is_answered_by_the_guide(work: SearchEngine) -> None:
    led_astray = [q["text"] for q in QUESTIONS if work.search(q["text"], limit=1).hits[0].kind == "handbok"]
    assert led_astray == []


def test_the_guide_does_not_make_the_words_of_the_work_common() -> None:
    guide = [document(f"g{n}", f"Guide {n}", "Skolan står i guiden.", kind="handbok", guide=True) for n in range(9)]
    page = document("skola", "Om skolan", "Skolan.", kind="omrade")
    engine = engine_over(page, *guide)
    rows = engine._connection.execute("SELECT df FROM search_word WHERE form IN ('skolan', 'guiden')").fetchall()
    assert rows == [(1,), (1,)]
    assert engine.search("skolan").hits[0].page == "skola"
