"""The table of colour roles as records. Pure: no Qt."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Theme:
    """One column of the table. Colours as "#rrggbb"; `edge` is the width of lines in pixels."""

    name: str
    dark: bool
    edge: int
    colours: Mapping[str, str]

    def colour(self, role: str) -> str:
        """The colour of a role. Raises KeyError for a role that is not in the table."""
        return self.colours[role]


@dataclass(frozen=True, slots=True)
class ThemeTable:
    """All themes, the style sheet's template, and the tones and icons of kinds and single pages."""

    themes: Mapping[str, Theme]
    sheet: str
    folder: str
    kind_tones: Mapping[str, str]
    kind_icons: Mapping[str, str]
    page_icons: Mapping[str, str]

    def tone(self, kind: str) -> str:
        """The colour role of a kind's chip."""
        return self.kind_tones.get(kind, "blue")


def load_themes(folder: Path) -> ThemeTable:
    """The table in themes.toml and the template in style.qss."""
    with folder.joinpath("themes.toml").open("rb") as file:
        data = tomllib.load(file)
    kinds, kind_icons, icons = data.pop("kinds"), data.pop("kind_icons"), data.pop("icons")
    themes = {
        name: Theme(
            name=name,
            dark=bool(column["dark"]),
            edge=int(column["edge"]),
            colours={role: value for role, value in column.items() if isinstance(value, str)},
        )
        for name, column in data.items()
    }
    return ThemeTable(
        themes, folder.joinpath("style.qss").read_text("utf-8"), folder.as_posix(), kinds, kind_icons, icons
    )


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG defines it, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
