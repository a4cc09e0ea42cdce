import sqlite3

import pytest

from desktop.search.index import write_documents
from desktop.search.lexicon import Lexicon
from desktop.search.spelling import Speller
from tests.search.conftest import SMALL


@pytest.fixture(scope="module")
def speller() -> Speller:
    connection = sqlite3.connect(":memory:")
    write_documents(connection, SMALL)
    return Speller(Lexicon(connection))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("brobygare", "brobyggare"), ("brobygagre", "brobyggare"), ("arbetsförmedligen", "arbetsförmedlingen"),
        ("hälsokomunikatörer", "hälsokommunikatörer"), ("pilotkomunerna", "pilotkommunerna"), ("skolgong", "skolgång"),
        ("minoritetslaggen", "minoritetslagen"), ("vittboken", "vitboken"), ("kommunikatörer", "kommunikatörer"),
    ],
)  # fmt: skip
def test_what_was_meant_comes_first(speller: Speller, typed: str, meant: str) -> None:
    assert speller.guesses(typed)[0][1].form == meant


@pytest.mark.parametrize("typed", ["xqzvwkj", "abc", "2031", "å"])
def test_nothing_is_made_up(speller: Speller, typed: str) -> None:
    assert speller.guesses(typed) == []


def test_a_hidden_name_is_never_offered(speller: Speller) -> None:
    assert all(word.form != "malrno" for _, word in speller.guesses("malrn0"))
    assert all(word.form != "malrno" for _, word in speller.guesses("malrna"))


@pytest.mark.parametrize("typed", ["brobygare", "arbetsförmedligen", "pilotkomunerna"])
def test_a_slip_in_a_long_word_is_surely_meant(speller: Speller, typed: str) -> None:
    assert speller.meant(typed)


@pytest.mark.parametrize("typed", ["läxa", "läxor", "hunden", "stalin"])
def test_a_common_word_is_meant_as_it_stands(speller: Speller, typed: str) -> None:
    assert speller.meant(typed) == []
