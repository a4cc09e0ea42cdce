"""How a person likes to read: spacing and length of lines. Pure: no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Reading:
    """`loose` puts more room between the lines, `short` makes them shorter."""

    loose: bool = False
    short: bool = False


AS_MADE = Reading()


def reading_from_data(data: object) -> Reading:
    """The choices from kept data; whatever is not understood is as made."""
    if not isinstance(data, Mapping):
        return AS_MADE
    return Reading(data.get("loose") is True, data.get("short") is True)


def reading_to_data(way: Reading) -> dict[str, Any]:
    """The choices as plain data for keeping."""
    return {"loose": way.loose, "short": way.short}
