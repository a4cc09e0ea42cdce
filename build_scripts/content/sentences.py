"""Sentences, numbers and readability of Swedish and English plain text."""

import re
from dataclasses import dataclass

_ABBREVIATIONS = re.compile(
    r"\b(?:t\.ex|bl\.a|d\.v\.s|m\.fl|m\.m|s\.k|f\.d|o\.s\.v|fr\.o\.m|t\.o\.m|e\.g|i\.e|etc|ca|kap|prop|bet|dir|skr|rskr|nr|no|st|tfn)\.",
    re.IGNORECASE,
)
_END = re.compile(r"(?<=[.!?…])[”\"’)]*\s+(?=[A-ZÅÄÖ0-9”\"’–(])|\n+")
_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_WORD_NUMBERS = {
    "sv": "två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton "
    "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen",
    "en": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand",
}


def sentences(text: str) -> list[str]:
    """The sentences of a run of plain text. Abbreviations and ordinals inside do not end one."""
    guarded = _ABBREVIATIONS.sub(lambda match: match[0].replace(".", "\u0001"), text)
    return [part.replace("\u0001", ".").strip() for part in _END.split(guarded) if part and part.strip()]


def words(text: str) -> list[str]:
    """The words of a text: runs of letters and digits, hyphens and apostrophes inside kept."""
    return re.findall(r"\w+(?:[-–'’:/]\w+)*", text)


def numbers(text: str) -> list[str]:
    """The numbers written with digits, thousands without blanks, decimals with a point."""
    found = []
    for match in _NUMBER.finditer(text):
        token = match[0]
        if re.fullmatch(r"\d{1,3}(?:[ \u00a0\u202f,]\d{3})+", token):
            found.append(re.sub(r"\D", "", token))
        else:
            found.append(token.replace(",", "."))
    return found


def has_number(text: str, language: str) -> bool:
    """Whether a text states a number, with digits or in words ("fem", "five"; not "en")."""
    if any(character.isdigit() for character in text):
        return True
    listed = _WORD_NUMBERS.get(language.split("-")[0], "").split()
    return any(word in listed for word in words(text.lower()))


@dataclass(frozen=True, slots=True)
class Readability:
    """LIX (Björnsson 1968): words a sentence plus the percentage of words over six letters."""

    sentences: int
    words: int
    long_words: int

    @property
    def mean(self) -> float:
        """Words a sentence."""
        return self.words / max(self.sentences, 1)

    @property
    def lix(self) -> float:
        """The readability index; under 35 is easy to read."""
        return self.mean + 100 * self.long_words / max(self.words, 1)


def readability(parts: list[str]) -> Readability:
    """Readability over sentences (list items and cells count as sentences of their own)."""
    count = total = long = 0
    for part in parts:
        found = words(part)
        if found:
            count += 1
            total += len(found)
            long += sum(len(word) > 6 for word in found)
    return Readability(count, total, long)
