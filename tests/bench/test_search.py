from build_scripts.bench.search import engine_peer, relevance
from build_scripts.bench.search_corpora import recombined
from build_scripts.bench.search_hostile import FIXED, strings
from build_scripts.bench.search_peers import Fts5
from build_scripts.bench.search_queries import Generator
from tests.search.conftest import SMALL, engine_over


def test_queries_are_the_same_every_time_and_know_their_page() -> None:
    one, other = Generator(SMALL, 5).queries(9), Generator(SMALL, 5).queries(9)
    assert one == other
    assert {query.kind for query in one} >= {"as written", "inflected", "without dots", "one typo", "fact"}
    assert all(query.pages for query in one)


def test_the_measure_sees_a_right_answer_and_a_wrong_one() -> None:
    results = relevance("small", SMALL, engine_over(*SMALL), 5, 1)
    assert results["Brobyggaren"]["as written"] == (1.0, 1.0)
    assert results["FTS5 unicode61"]["one typo"][0] < results["Brobyggaren"]["one typo"][0]


def test_a_peer_finds_plain_words_in_its_language_only() -> None:
    peer = Fts5(SMALL, "unicode61 remove_diacritics 2").search
    assert peer("malmo", "sv") == ["kom-malmo"]
    assert peer("malmo", "en") == []
    assert peer('" OR *', "sv") == []


def test_recombined_text_can_be_indexed_and_searched() -> None:
    documents = recombined([document for document in SMALL if document.language == "sv"], 40)
    assert documents == recombined([document for document in SMALL if document.language == "sv"], 40)
    engine = engine_over(*documents)
    assert documents[3].page in engine_peer(engine)(documents[3].title, "sv")


def test_hostile_strings_are_as_many_as_asked_for() -> None:
    assert len(list(strings(100, 1))) == 100
    assert list(strings(5, 1)) == list(FIXED[:5])
