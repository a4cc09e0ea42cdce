import doctest

from hypothesis import given
from hypothesis import strategies as st

from desktop.search import query
from desktop.search.query import MAX_TEXT, MAX_WORDS, parse_query


def test_the_examples_in_the_module_hold() -> None:
    assert doctest.testmod(query).failed == 0


def test_words_and_an_unfinished_last_one() -> None:
    assert parse_query("romska barn").open
    assert not parse_query("romska barn ").open


def test_filters_in_swedish_and_english() -> None:
    found = parse_query('Kind:kommun typ:lag område:"kultur och språk" area:halsa år:2012–2015 year:2020')
    assert found.kinds == ("kommun", "lag")
    assert found.areas == ("kultur och språk", "halsa")
    assert found.years == (2012, 2015, 2020)
    assert found.words == ()


def test_a_filter_without_a_value_is_a_word() -> None:
    assert parse_query("år: kind:").words == ("år", "kind")
    assert parse_query("år:ungefär").years == ()


def test_curly_quotes_and_an_open_quote_make_phrases() -> None:
    assert parse_query("”nationell minoritet”").phrases == (("nationell", "minoritet"),)
    assert parse_query('"nationell minoritet').phrases == (("nationell", "minoritet"),)


def test_excluded_words_and_phrases() -> None:
    found = parse_query('samråd -Malmö -"nationell minoritet" e-post 2012-2015')
    assert found.excluded == ("nationell", "minoritet", "malmö")
    assert found.words == ("samråd", "epost", "2012", "2015")


def test_length_is_capped() -> None:
    found = parse_query("ord " * 100_000)
    assert len(found.text) <= MAX_TEXT
    assert len(found.tokens) <= MAX_WORDS


@given(st.text(max_size=300))
def test_it_never_raises(text: str) -> None:
    found = parse_query(text)
    assert all(text[token.start : token.end] or token.form for token in found.tokens)
    assert found == parse_query(text)
