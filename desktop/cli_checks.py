"""What the commands check about words that name something in the work, before they do anything."""

from typing import TYPE_CHECKING

from desktop.core.errors import UsageError

if TYPE_CHECKING:
    from desktop.content.store import ContentStore


def check_language(store: "ContentStore", language: str) -> None:
    """Raises UsageError for a language that no text of the work is written in, or in a variety of."""
    if language.split("-")[0] not in {tag.split("-")[0] for tag in store.languages()}:
        known = ", ".join(store.languages())
        raise UsageError(f"Det finns inga texter på språket {language!r}.", f"Språken är: {known}.")


def check_kind(store: "ContentStore", kind: str) -> None:
    """Raises UsageError for a kind of pages that is not there; none named is right."""
    kinds = [known.id for known in store.kinds()]
    if kind and kind not in kinds:
        raise UsageError(f"Det finns ingen typ {kind!r}.", f"Typerna är: {', '.join(kinds)}.")
