"""The style sheet, filled in from a theme."""

from string import Template

from desktop.ui.fonts import FAMILY
from desktop.ui.tokens import Theme


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
