import pytest

from desktop.search.asking import Asked, named_in
from desktop.search.engine import SearchEngine
from desktop.search.everyday import every_meaning, official, official_beginning, saying
from desktop.search.lexicon import Lexicon
from desktop.search.stopwords import SWEDISH
from desktop.search.wording import joined


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("tak över huvudet nu", (3, "bostad")), ("tak over huvudet", (3, "bostad")),
        ("for att jag ar rom", (5, "diskriminering")), ("för att jag", (0, "")),
        ("because we are roma", (4, "discrimination")),
    ],
)  # fmt: skip
def test_a_saying_is_known_whole_and_without_its_dots(text: str, meant: tuple[int, str]) -> None:
    assert saying(text.split()) == meant


def test_what_everyday_words_mean_are_words_of_the_work(work: SearchEngine) -> None:
    lexicon = Lexicon(work._connection)
    assert [word for word in every_meaning() if not lexicon.of_form(word)] == []


def test_a_compound_of_an_everyday_word_means_what_the_word_means() -> None:
    assert official_beginning("läkarbesök") == ("hälsa", "vård")
    assert official_beginning("rektangel") == ()


@pytest.mark.parametrize("typed", ["sjuksköterska", "sjukskoterska", "stämmer", "stammer"])
def test_an_everyday_word_is_known_without_its_dots(typed: str) -> None:
    assert official(typed)


def test_small_words_are_small_without_their_dots_unless_they_are_other_words() -> None:
    assert {"ar", "nar", "fran"} <= SWEDISH
    assert not {"bor", "far", "saga"} & SWEDISH


def test_words_written_apart_may_be_one() -> None:
    assert joined("skola", "gång") == ["skolagång", "skolasgång", "skolgång"]


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("vad betyder vorta drom", "vorta drom"),
        ("vem är stefano", "stefano"),
        ("brobyggare", ""),
        ("hur blir man det", ""),
    ],
)
def test_what_a_question_asks_the_meaning_of(question: str, named: str) -> None:
    assert " ".join(named_in(question.split())) == named


def test_who_asks_on_their_own_account_is_helped_by_guides() -> None:
    assert "guide" in Asked(["skolan", "lyssnar", "inte", "på", "oss"]).kinds
    assert Asked(["skolans", "uppdrag"]).kinds == frozenset()
