"""What is heard of a page, sentence by sentence, and where each sentence stands. Pure: no Qt."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.content.sentences import sentence_spans

_BLANKS = re.compile(r"[\s\u2028\u2029\u00a0]+")
_SILENT = re.compile("[\u00ad\u200b\ufffc]")
_LOOSE_STOP = re.compile(r" +(?=[.,;:!?)])")


@dataclass(frozen=True, slots=True)
class HeardBlock:
    """A run of text and its place in the document. `lead` is said before it: a table's heading, an item's number."""

    position: int
    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said at a time, and the characters of the document that it stands for."""

    start: int
    length: int
    text: str

    @property
    def end(self) -> int:
        """The place after its last character."""
        return self.start + self.length


def spoken(text: str) -> str:
    """A text as it is handed to a voice: one blank between words, no invisible characters."""
    return _LOOSE_STOP.sub("", _BLANKS.sub(" ", _SILENT.sub("", text))).strip()


def sentences(blocks: Iterable[HeardBlock]) -> tuple[Sentence, ...]:
    """The sentences of the blocks in order; what has neither a letter nor a digit is left out."""
    found = []
    for block in blocks:
        lead = spoken(block.lead)
        for start, end in sentence_spans(block.text):
            words = spoken(block.text[start:end])
            if any(letter.isalnum() for letter in words):
                text = f"{lead}: {words}" if lead else words
                found.append(Sentence(block.position + start, end - start, text))
                lead = ""
    return tuple(found)


def sentence_at(found: Sequence[Sentence], position: int) -> int:
    """The index of the sentence that stands at a place of the document, or of the first one after it."""
    return next((index for index, sentence in enumerate(found) if sentence.end > position), max(0, len(found) - 1))
