from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.tokens import MAX_FORM, forms, normal, spans, tokens, undotted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Skr. 2011/12:56", ["skr", "2011:12:56"]),
        ("lag (2009:724)", ["lag", "2009:724"]),
        ("5 kap. § 5 b", ["5", "kap", "paragraf", "5", "b"]),
        ("330 000 kr, 8 650 000 kr", ["330000", "kr", "8650000", "kr"]),
        ("330\u00a0000 och 330.000", ["330000", "och", "330000"]),
        ("2012–2015 och 2012-2032", ["2012", "2015", "och", "2012", "2032"]),
        ("EU:s, MUCF:s och SKL:s", ["eu", "mucf", "och", "skl"]),
        ("Romané Bučá, kalderaš, čhib", ["romane", "buca", "kalderas", "chib"]),
        ("Rodell Olgaç", ["rodell", "olgac"]),
        ("a\u030ak", ["åk"]),
        ("ﬁnska", ["finska"]),
        ("bridge builder’s", ["bridge", "builder"]),
        ("mjuk\u00adbindestreck", ["mjukbindestreck"]),
        ("25 %", ["25", "procent"]),
        ("", []),
        ("–—…", []),
    ],
)
def test_forms_of_a_text(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


def test_a_hyphenated_word_is_one_token_with_its_pieces() -> None:
    (token,) = tokens("Wallenberg-institutet")
    assert (token.form, token.pieces) == ("wallenberginstitutet", ("wallenberg", "institutet"))


def test_a_law_has_its_numbers_as_pieces() -> None:
    (token,) = tokens("2009:724")
    assert token.pieces == ("2009", "724")


def test_dots_are_kept_apart_until_asked_for() -> None:
    assert normal("Får") == "får"
    assert undotted("får") == "far"


def test_places_are_those_of_the_original_text() -> None:
    text = "Den 330 000 kr (2009:724) ﬁnska e-posten"
    assert [text[token.start : token.end] for token in tokens(text)] == [
        "Den", "330 000", "kr", "2009:724", "ﬁnska", "e-posten",
    ]  # fmt: skip


@given(st.text(max_size=200))
def test_any_text_gives_plain_forms_in_order(text: str) -> None:
    found = list(tokens(text))
    assert all(token.form and len(token.form) <= MAX_FORM and '"' not in token.form for token in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert spans(text) == [(token.start, token.end) for token in found]
