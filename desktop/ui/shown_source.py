"""A source as one line."""

from desktop.core.records import Source


def source_line(source: Source) -> str:
    """Title, publisher and date, as "Title. Publisher, updated 2024-02-27"."""
    title = source.title if source.title.endswith((".", "?", "!")) else f"{source.title}."
    rest = ", ".join(part for part in (source.publisher, source.date_text) if part)
    return f"{title} {rest}".strip()
