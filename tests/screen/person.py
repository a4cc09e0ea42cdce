"""One who uses the program with keyboard and mouse, and goes everywhere in it by its own words."""

from .ears import Ears
from .stage import Stage, wait_for

SEARCH = "Sök i hela uppslagsverket"


class Person:
    """Types commands in the search field, as anyone may: the sign > and words of the command."""

    def __init__(self, stage: Stage, ears: Ears) -> None:
        self.stage, self.ears = stage, ears

    def begin(self) -> None:
        """Waits until the program is there and the keyboard is in it."""
        self.stage.window("Brobyggaren")
        wait_for(lambda: "Brobyggaren" in self.stage.active(), "the keyboard in the window")
        self.ears.find("push button", "Faktablad")

    def choose(self, command: str) -> None:
        """Does a command of the menus by its words."""
        # The page that was asked for just before may still take the keyboard.
        for _ in range(3):
            self.stage.key("ctrl+k")
            wait_for(lambda: "focused" in self.ears.find("text", SEARCH)["states"], "the search field")
            self.stage.type(f">{command}")
            if self.ears.soon("list item", command):
                break
            self.stage.key("Escape")
        self.ears.find("list item", command)
        self.stage.key("Return")

    def open_page(self, words: str, title: str) -> None:
        """Searches, waits for the hits and takes the first."""
        self.stage.key("ctrl+k")
        self.ears.ask("events", kind="")
        self.stage.type(words)
        self.ears.announced("träff")
        self.stage.key("Return")
        self.wait_title(title)

    def wait_title(self, title: str) -> None:
        """Waits until the window that has the keyboard has a title with these words."""
        wait_for(lambda: title in self.stage.active(), f"a window called {title}, not {self.stage.active()}")

    def home(self) -> None:
        """Back to the main window and its start page, whatever was open."""
        for _ in range(4):
            if self.stage.active().endswith("– Brobyggaren"):
                break
            self.stage.key("Escape")
        self.stage.key("Escape", "alt+Home")
        self.wait_title("Start –")

    def wait_black(self, box: tuple[int, int, int, int]) -> bool:
        """Waits until a part of the screen is black."""
        left, top, width, height = box
        look = ("convert", "x:root", "-crop", f"{width}x{height}+{left}+{top}", "-format", "%[fx:maxima]", "info:")
        wait_for(lambda: self.stage.do(*look).stdout.strip() == "0", "a black screen")
        return True

    def wait_colour(self, x: int, y: int, colour: str) -> None:
        """Waits until a point of the screen has a colour, as "#1A2129"."""
        look = ("convert", "x:root", "-crop", f"1x1+{x}+{y}", "-depth", "8", "-format", "%[hex:u.p{0,0}]", "info:")
        wait_for(lambda: self.stage.do(*look).stdout.strip()[:6] == colour.removeprefix("#"), f"{colour} at {x}, {y}")
