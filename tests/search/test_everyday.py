"""How everyday questions are answered: a half that may be looked at, and one that is only measured."""

import tomllib
from pathlib import Path

import pytest

from desktop.search.engine import SearchEngine

FLOORS = {"development": (0.68, 0.95), "held_out": (0.64, 0.88)}


def _questions(half: str) -> list[dict[str, str]]:
    path = Path(__file__).with_name(f"everyday_{half}.toml")
    return list(tomllib.loads(path.read_text(encoding="utf-8"))["question"])


def test_the_two_halves_are_alike_and_share_nothing() -> None:
    halves = [_questions(half) for half in FLOORS]
    assert [len(half) for half in halves] == [60, 60]
    assert len({question["text"] for half in halves for question in half}) == 120
    assert sorted(question["who"] for question in halves[0]) == sorted(question["who"] for question in halves[1])


@pytest.mark.parametrize("half", FLOORS)
def test_an_everyday_question_leads_to_the_page_that_answers(work: SearchEngine, half: str) -> None:
    first = among = 0
    questions = _questions(half)
    for question in questions:
        found = [hit.page for hit in work.search(question["text"], question.get("language", "sv"), limit=3).hits]
        first += found[:1] == [question["page"]]
        among += not {question["page"], *question.get("also", ())}.isdisjoint(found)
    least_first, least_among = FLOORS[half]
    assert first / len(questions) >= least_first
    assert among / len(questions) >= least_among
