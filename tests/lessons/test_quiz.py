from pathlib import Path

import pytest

from desktop.content.facts import FactStore
from desktop.content.store import ContentStore
from desktop.core.errors import KnownError
from desktop.lessons.quiz import QuizChoice, Round, pick, result_text, room_question, team_names
from desktop.lessons.quiz_show import QuizShow
from desktop.lessons.quiz_slides import quiz_slide
from tests.lessons.test_page_slides import height


def test_the_choice_is_kept_and_repeats(facts: FactStore) -> None:
    choice = QuizChoice(area="utbildning", difficulty=2, count=5, seed=7)
    made = pick(facts.quiz(), choice, "sv")
    bank = {question.id: question for question in facts.quiz()}
    assert made == pick(facts.quiz(), choice, "sv")
    assert made != pick(facts.quiz(), QuizChoice(area="utbildning", difficulty=2, count=5, seed=8), "sv")
    assert len(made) == 5
    assert all(bank[q.id].area == "utbildning" and bank[q.id].difficulty <= 2 for q in made)


def test_the_right_answer_stays_right_after_shuffling(facts: FactStore) -> None:
    for question in facts.quiz():
        asked = room_question(question, False, 3, "sv")
        assert asked.options[asked.right] == question.options[question.right]
        assert sorted(asked.options) == sorted(question.options)


def test_a_statement_is_true_when_it_proposes_the_right_answer(facts: FactStore) -> None:
    proposals = set()
    for question in facts.quiz():
        asked = room_question(question, True, 5, "sv")
        assert asked.unsure == 2
        assert len(asked.options) == 3
        if question.kind == "sant":
            assert (asked.proposed, asked.right) == ("", question.right)
        else:
            assert (asked.right == 0) == (asked.proposed == question.options[question.right])
            proposals.add(asked.right)
    assert proposals == {0, 1}


def test_a_choice_without_questions_says_so(facts: FactStore) -> None:
    with pytest.raises(KnownError, match="inga frågor"):
        pick(facts.quiz(), QuizChoice(area="finns inte"), "sv")


def test_teams_take_turns_and_points_follow_what_was_shown(facts: FactStore) -> None:
    game = Round(pick(facts.quiz(), QuizChoice(count=3, seed=1), "sv"), team_names(["Röd", " "]))
    assert [team.name for team in game.teams] == ["Röd", "Lag 2"]
    game.choose(game.question.right)
    game.next()
    assert not game.choose(0)
    assert (game.teams[0].points, game.teams[0].asked) == (1, 1)
    game.back()
    assert (game.teams[0].points, game.teams[0].asked) == (0, 0)
    game.next()
    game.next()
    assert game.team is game.teams[1]
    game.choose((game.question.right + 1) % len(game.question.options))
    game.next()
    assert game.teams[1].points == 0
    game.back()
    game.back()
    assert (game.index, game.revealed, game.chosen) == (0, True, game.question.right)


def test_not_being_sure_costs_nothing(facts: FactStore) -> None:
    game = Round(pick(facts.quiz(), QuizChoice(count=1, statements=True), "sv"), team_names(["A"]))
    game.choose(2)
    game.next()
    assert (game.teams[0].points, game.teams[0].unsure) == (0, 1)
    assert "wrong" not in {part.tone for part in quiz_slide(game, {}, "sv").parts}


def test_one_key_turns_through_the_options_and_back_to_none(facts: FactStore) -> None:
    game = Round(pick(facts.quiz(), QuizChoice(count=1), "sv"))
    seen = []
    for _ in range(len(game.question.options) + 1):
        game.turn()
        seen.append(game.chosen)
    assert seen == [*range(len(game.question.options)), None]


def test_the_game_ends_with_the_result_and_no_one_by_name(facts: FactStore) -> None:
    game = Round(pick(facts.quiz(), QuizChoice(count=2), "sv"), team_names(["Röd", "Blå"]))
    for _ in range(4):
        assert game.next()
    assert game.finished
    assert not game.next()
    assert [part.text for part in quiz_slide(game, {}, "sv").parts] == ["Röd: 0 poäng", "Blå: 0 poäng"]
    for language, of in (("sv-simple", "av"), ("en", "of")):
        told = result_text(game.teams, "Frågesport", "2026-11-21", language).splitlines()
        assert told[3:] == [f"Röd: 0 {of} 1", f"Blå: 0 {of} 1"]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_question_fits_before_and_after_its_answer(store: ContentStore, language: str, content_db: Path) -> None:
    bank = FactStore(store, language).quiz()
    sources = {source.id: source for source in store.sources()}
    for statements in (False, True):
        game = Round(pick(bank, QuizChoice(count=200, statements=statements), language))
        while not game.finished:
            game.choose(0)
            slide = quiz_slide(game, sources, language)
            assert height(slide) <= 7, slide
            if game.revealed:
                assert slide.foot
                assert slide.parts[-1].text
            game.next()


def test_what_comes_is_made_in_advance_and_plays_nothing(facts: FactStore) -> None:
    game = Round(pick(facts.quiz(), QuizChoice(count=3, seed=1), "sv"), team_names(["Röd", "Blå"]))
    show = QuizShow(game, {}, "sv")
    numbers = []
    while (coming := show.ahead()) is not None:
        points = [(team.points, team.asked) for team in game.teams]
        assert show.ahead() is not None
        assert [(team.points, team.asked) for team in game.teams] == points
        coming = show.ahead()
        assert coming is not None
        assert show.next()
        assert show.slide is coming[0]
        numbers.append((coming[2], show.index + 1))
    assert show.at_end
    assert all(told == now for told, now in numbers)
    assert len(numbers) == 6
    show = QuizShow(game.copy(), {}, "sv")
    show.back()
    show.ahead()
    show.back()
    assert show.slide == QuizShow(show.round, {}, "sv").slide
