import pytest

from desktop.search.sounds import distance, sound


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("helsa", "hälsa"), ("komunikatör", "kommunikatör"), ("schuk", "sjuk"), ("stjärna", "sjärna"),
        ("stat", "statt"), ("zebra", "sebra"), ("wallenberg", "vallenberg"), ("jul", "hjul"), ("å", "o"),
    ],
)  # fmt: skip
def test_words_that_sound_alike_share_a_key(typed: str, meant: str) -> None:
    assert sound(typed) == sound(meant)


def test_neighbours_cost_less_than_strangers() -> None:
    assert distance("helsa", "hälsa", 2) < distance("holsa", "hälsa", 2) < distance("hxlqa", "hälsa", 2)


def test_two_letters_that_changed_places_are_one_error() -> None:
    assert distance("sokla", "skola", 2) < 1


def test_what_is_too_far_is_said_to_be() -> None:
    assert distance("kommun", "brobyggare", 2) > 2
