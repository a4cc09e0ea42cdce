from desktop.lessons.sentences import clause_spans, sentence_spans


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
