import pytest

from desktop.lessons.runs import plain
from desktop.lessons.show import Countdown, Pace, Show
from desktop.lessons.slides import Deck, Part, Slide


def deck(*steps: int) -> Deck:
    slides = tuple(
        Slide("text", f"Bild {n}", tuple(Part(plain(str(i))) for i in range(count)), minutes=2.0)
        for n, count in enumerate(steps, 1)
    )
    return Deck("d", "D", "sv", slides, minutes=2.0 * len(steps))


def test_step_by_step_forward_and_back() -> None:
    show = Show(deck(2, 1))
    seen = [(show.index, show.step)]
    while show.next():
        seen.append((show.index, show.step))
    assert seen == [(0, 1), (0, 2), (1, 1)]
    assert show.at_end
    assert show.back()
    assert (show.index, show.step) == (0, 2)
    show.back()
    assert not show.back()


def test_next_on_a_black_screen_only_brings_the_picture_back() -> None:
    show = Show(deck(1, 1))
    show.blacken()
    assert show.next()
    assert (show.index, show.black) == (0, False)


@pytest.mark.parametrize(("typed", "index"), [("2", 1), ("99", 2), ("0", 0), ("03", 2)])
def test_number_and_enter(typed: str, index: int) -> None:
    show = Show(deck(1, 1, 1))
    for digit in typed:
        show.digit(digit)
    show.enter()
    assert (show.index, show.typed) == (index, "")


def test_enter_without_a_number_goes_on_and_digits_have_an_end() -> None:
    show = Show(deck(1, 1))
    show.enter()
    assert show.index == 1
    assert [show.digit("1") for _ in range(5)] == [True] * 4 + [False]
    assert show.forget()
    assert not show.forget()


def test_whole_slides_stop_at_the_ends() -> None:
    show = Show(deck(3, 3))
    assert show.skip(5)
    assert (show.index, show.step) == (1, 1)
    assert not show.skip(1)


def test_the_clock_against_the_plan() -> None:
    pace = Pace(deck(1, 1, 1), started=100.0)
    assert pace.left(100.0) == 360.0
    assert pace.left(520.0) == -60.0
    assert pace.behind(100 + 180.0, 0) == 60.0
    assert pace.behind(100 + 60.0, 1) == -60.0
    assert pace.behind(100 + 180.0, 1) == 0.0
    assert Pace(Deck("x", "X", "sv", deck(1).slides), 0.0).left(10.0) is None


def test_a_quiet_timer() -> None:
    timer = Countdown(60)
    assert timer.left(5.0) == 60
    timer.toggle(10.0)
    assert timer.left(30.0) == 40
    assert timer.left(500.0) == 0
    timer.toggle(501.0)
    assert not timer.running


def test_parts_that_belong_together_are_one_step() -> None:
    slide = Slide("text", "H", (Part(plain("a")), Part(plain("b"), joined=True), Part(plain("c"))))
    assert slide.steps == 2
    assert [slide.step_of(n) for n in range(3)] == [1, 1, 2]
