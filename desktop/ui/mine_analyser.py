"""The reference work's own analyser of words, in the shape that the index of notes wants."""

from collections.abc import Iterator, Sequence

from desktop.search import analyser
from desktop.search.tokens import tokens


class SwedishWords:
    """Swedish words by their stems, so that a note is found by any form of a word."""

    name = "sv-1"

    def words(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Start, end and normal form of every word."""
        for token in tokens(text):
            yield token.start, token.end, token.form

    def keys(self, form: str) -> Sequence[str]:
        """The stems of a form."""
        return analyser.keys(form, analyser.SWEDISH)
