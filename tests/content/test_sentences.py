import pytest

from desktop.content.sentences import clause_spans, ends_in_abbreviation, sentence_spans


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


def test_abbreviations_and_initials_do_not_end_a_sentence() -> None:
    text = "Stödet gäller t.ex. Skolverket. Det står i 8 kap. 12 § skollagen. A. Svensson m.fl. Alla höll med."
    assert parts(text) == [
        "Stödet gäller t.ex. Skolverket.",
        "Det står i 8 kap. 12 § skollagen.",
        "A. Svensson m.fl. Alla höll med.",
    ]


def test_closing_quote_stays_with_its_sentence() -> None:
    assert parts("Hon sade: ”Vi är här.” Sedan gick de. (Det var 2012.) Slut!") == [
        "Hon sade: ”Vi är här.”",
        "Sedan gick de.",
        "(Det var 2012.)",
        "Slut!",
    ]


def test_blank_text_has_no_sentences() -> None:
    assert parts(" \n ") == []


def test_clauses_lose_nothing_but_blanks() -> None:
    text = "först detta, men sedan det; och till slut: allt"
    found = [text[start:end] for start, end in clause_spans(text, (0, len(text)))]
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
    assert len(found) == 4


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Se s. 12 och s. 14. Där står det.", 2),
        ("Det är hans. 12 barn gick där.", 2),
        ("Det gäller bl. a. Luleå och t. ex. Malmö.", 1),
        ("Prop. 1999/2000:143 s. 30. Den antogs.", 2),
        ("Den 8 juni 2000. Då började det.", 2),
        ("Enligt 12 kap. 3 § skollagen. Så är det.", 2),
        ("Fr.o.m. 2012 t.o.m. 2015. Sedan slut.", 2),
        ("It began in 2012, i.e. Luleå was first. Dr. Hansson led it.", 2),
        ("Läget den 1 jan. 2020 var annat.", 1),
        ("Frågan är: Vad gäller? Ingen vet … Men alla tror!", 3),
    ],
)
def test_dates_pages_and_paragraph_signs_stay_whole(text: str, count: int) -> None:
    assert len(parts(text)) == count
    assert " ".join(parts(text)) == text


@pytest.mark.parametrize(("text", "expected"), [("Vi ses kl.", True), ("av A.", True), ("Vi ses.", False), ("", False)])
def test_a_text_may_end_in_an_abbreviation(text: str, expected: bool) -> None:
    assert ends_in_abbreviation(text) is expected
