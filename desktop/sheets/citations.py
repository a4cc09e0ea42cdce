"""Sources as the sheets print them. Pure."""

from collections.abc import Sequence
from typing import Any

from desktop.core.records import Source
from desktop.sheets.nodes import text_nodes


def source_data(number: int, source: Source) -> dict[str, Any]:
    """A source as the foot of a sheet prints it: number, title (a link where there is one), publisher and date."""
    return {
        "n": number,
        "title": text_nodes(source.title.rstrip(".")),
        "stop": "" if source.title.endswith(("?", "!")) else ".",
        "rest": text_nodes(f"{source.publisher}, {source.date_text or source.date}."),
        "read": source.read,
        "url": web_address(source),
    }


def web_address(source: Source) -> str:
    """The source's address where it is one that a link may lead to, else empty."""
    return source.url if source.url.startswith(("https://", "http://")) else ""


def all_read(sources: Sequence[Source]) -> str:
    """The day on which all of them were read, or empty where the days differ."""
    days = {source.read for source in sources}
    return days.pop() if len(days) == 1 else ""
