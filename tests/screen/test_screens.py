"""A projector is plugged in and pulled out during a presentation: real monitors of RandR on the tests' own screen."""

from collections.abc import Iterator

import pytest

from .ears import Ears
from .person import Person
from .stage import Stage, program, wait_for

LAPTOP, PROJECTOR = (0, 0, 1366, 768), (1366, 0, 1024, 768)
Box = tuple[int, int, int, int]


class Desk:
    """A laptop with an outlet for a projector."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        stage.do("xrandr", "--setmonitor", "laptop", "1366/361x768/203+0+0", "screen")

    def plug_in(self) -> None:
        self.stage.do("xrandr", "--setmonitor", "projektor", "1024/270x768/203+1366+0", "none")

    def pull_out(self) -> None:
        self.stage.do("xrandr", "--delmonitor", "projektor")

    def box(self, title: str) -> Box | None:
        """Where the window is whose title begins so. X knows the first name of a window in Latin-1 only."""
        for window in self.stage.windows(title.split()[0]):
            name = self.stage.do("xdotool", "getwindowname", window, check=False).stdout.strip()
            if name.startswith(title):
                return self.stage.geometry(window)
        return None


@pytest.fixture
def wide(can_show: None) -> Iterator[Stage]:
    made = Stage(LAPTOP[2] + PROJECTOR[2], 768)
    yield made
    made.close()


SLIDES, SPEAKER = "Luleå —", "Talarvyn"


def within(inner: Box | None, outer: Box) -> bool:
    return inner is not None and outer[0] <= inner[0] and inner[0] + inner[2] <= outer[0] + outer[2]


def slide(person: Person) -> str:
    """What is told of the slide that is shown."""
    frames = [thing for thing in person.ears.things() if thing["role"] == "document frame"]
    return "".join(thing.get("description", "") for thing in frames)


def present(person: Person, desk: Desk, screen: Box) -> None:
    """Shows a page as slides, which come to a screen."""
    person.begin()
    person.open_page("lulea", "Luleå")
    person.stage.key("F5")
    wait_for(lambda: desk.box(SLIDES) == screen, "the slides where the room sees them")


def test_a_projector_comes_and_goes(wide: Stage) -> None:
    desk, ears = Desk(wide), Ears(wide)
    person = Person(wide, ears)
    with program(wide) as run:
        present(person, desk, LAPTOP)
        assert desk.box(SPEAKER) is None
        person.stage.key("3", "Return")
        wait_for(lambda: slide(person), "a slide")
        third = slide(person)
        for _ in range(2):
            desk.plug_in()
            wait_for(lambda: desk.box(SLIDES) == PROJECTOR, "the slides on the projector")
            wait_for(lambda: within(desk.box(SPEAKER), LAPTOP), "the speaker's view on the laptop")
            assert slide(person) == third
            assert within(desk.box("Luleå –"), LAPTOP)
            desk.pull_out()
            wait_for(lambda: desk.box(SLIDES) == LAPTOP, "the slides back on the laptop")
            wait_for(lambda: desk.box(SPEAKER) is None, "the speaker's view to be gone")
            assert slide(person) == third
        wide.key("Next")
        wait_for(lambda: slide(person) != third, "the keys to reach the slides")
        assert run.problems() == []


def test_the_room_sees_only_slides_from_the_start_to_the_end(wide: Stage) -> None:
    desk, ears = Desk(wide), Ears(wide)
    person = Person(wide, ears)
    desk.plug_in()
    with program(wide) as run:
        present(person, desk, PROJECTOR)
        wait_for(lambda: within(desk.box(SPEAKER), LAPTOP), "the speaker's view on the laptop")
        wide.key("b")
        assert person.wait_black(PROJECTOR)
        wide.key("b", "s")
        wait_for(lambda: desk.box(SPEAKER) is None, "the speaker's view to be gone")
        assert desk.box(SLIDES) == PROJECTOR
        wide.key("Escape")
        wait_for(lambda: desk.box(SLIDES) is None, "the presentation to end")
        assert within(desk.box("Luleå –"), LAPTOP)
        assert run.problems() == []


def test_a_projector_is_pulled_out_while_a_slide_is_chosen(wide: Stage) -> None:
    desk, ears = Desk(wide), Ears(wide)
    person = Person(wide, ears)
    desk.plug_in()
    with program(wide) as run:
        present(person, desk, PROJECTOR)
        wide.key("3", "Return")
        wait_for(lambda: slide(person), "a slide")
        third = slide(person)
        wide.key("1", "Return", "o")
        ears.find(name="Översikt")
        desk.pull_out()
        wait_for(lambda: desk.box(SLIDES) == LAPTOP, "the slides on the laptop")
        wait_for(lambda: SLIDES in wide.active(), "the keyboard in the slides")
        wide.key("Right", "Right", "Return")
        wait_for(lambda: slide(person) == third, "the slide that was chosen")
        assert run.problems() == []


def test_what_cannot_be_shown_is_said_in_a_window(wide: Stage) -> None:
    ears = Ears(wide)
    with program(wide, "--present", "/finns/inte.brosamling"):
        wide.window("bara visning")
        ears.find(name="Det finns ingen fil inte.brosamling.")


def test_after_a_result_is_saved_the_keys_are_in_the_quiz(wide: Stage) -> None:
    desk, ears = Desk(wide), Ears(wide)
    person = Person(wide, ears)
    desk.plug_in()
    with program(wide) as run:
        person.begin()
        wide.key("ctrl+alt+f")
        wait_for(lambda: "Frågesport" in wide.active(), "the dialog of the quiz")
        wide.key(*["Tab"] * 5)
        wide.type("Rod")
        wide.key("Return")
        wait_for(lambda: desk.box("Frågesport") == PROJECTOR, "the quiz on the projector")
        wide.key("Next", "w")
        wait_for(lambda: within(desk.box("Spara som"), LAPTOP), "the dialog on the laptop")
        wide.key("Return")
        wait_for(lambda: "Frågesport" in wide.active(), "the keyboard in the quiz")
        assert [path.name[:11] for path in wide.folder.glob("*.txt")] == ["Frågesport "]
        ears.find(name="Sparad: Frågesport")
        assert run.problems() == []
