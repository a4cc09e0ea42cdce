"""The style sheet, filled in from a theme, and the sizes of its text at another scale."""

import re
from string import Template

from desktop.ui.fonts import FAMILY
from desktop.ui.tokens import Theme

LINE = 22
"""The height of a line of text at 100 %, in pixels."""


def stylesheet(template: str, folder: str, theme: Theme) -> str:
    """The template of resources/themes/style.qss filled in for a theme; pictures lie in `folder`."""
    paper = theme.colour("paper")
    colours = dict(theme.colours)
    strong = theme.edge > 1
    for tone in ("blue", "green", "gold", "red"):
        tint = colours[f"{tone}_tint"]
        colours[f"{tone}_tint_edge"] = colours["line"] if strong else tint
    colours["linkline"] = colours["blue"] if strong else mix(colours["blue"], paper, 0.35)
    colours["thumb"] = mix(colours["control"], paper, 0.55)
    colours["off_line"] = "dashed" if strong else "solid"
    colours["chosen_line"] = "underline" if strong else "none"
    # Where all words are black, what is only an example of what to write is told apart by a lighter one.
    colours["placeholder"] = mix(colours["ink"], paper, 0.65) if strong else colours["muted"]
    # The rings of focus are that much wider than the edge they take the place of, so that nothing moves.
    colours |= {f"ring{more}": str(theme.edge + more) for more in (1, 2, 5)}
    colours["hover"] = mix(colours["line"], colours["window"], 0.45)
    return Template(template).substitute(
        colours, edge=str(theme.edge), family=FAMILY, folder=folder, shade="dark" if theme.dark else "light"
    )


def mix(colour: str, ground: str, share: float) -> str:
    """A colour laid on a ground with a share of 0 to 1."""
    channels = (round(int(colour[i : i + 2], 16) * share + int(ground[i : i + 2], 16) * (1 - share)) for i in (1, 3, 5))
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def size_sheet(template: str, scale: float) -> str:
    """The sizes of the template's text alone, at a scale: laid on a part of the window it makes what is read larger.

    Letters and marks to tick grow by the scale; what holds a line of text grows as much as the line does. Buttons
    that hold only an icon stay as they are.
    """
    rules = []
    for selectors, body in re.findall(r"([^{}]+){([^{}]*)}", re.sub(r"/\*.*?\*/|\$\{\w+\}", "", template, flags=re.S)):
        own = ", ".join(one.strip() for one in selectors.split(",") if _holds_text(one))
        indicator = "::indicator" in own
        sizes = re.findall(r"(?<![\w-])(font-size|(?:min-)?height|width):\s*(\d+)px", body)
        grown = [
            f"{name}: {_grown(name, int(pixels), scale, indicator)}px"
            for name, pixels in sizes
            if indicator or name != "width"
        ]
        if own and grown:
            rules.append(f"{own} {{ {'; '.join(grown)} }}")
    return "\n".join(rules)


def _holds_text(selector: str) -> bool:
    part = selector.strip().partition("::")[2].partition(":")[0]
    icon_only = '[look="icon"]' in selector or ("QToolButton" in selector and "worded" not in selector)
    return not icon_only and "QScrollBar" not in selector and part in ("", "item", "indicator")


def _grown(name: str, pixels: int, scale: float, indicator: bool) -> int:
    if indicator or name == "font-size":
        return max(6, round(pixels * scale))
    return max(0, round(pixels + (scale - 1) * LINE))
