"""Known-item queries made from the documents' own titles, headings and facts. Seeded.

The inflections are made by the paradigms below and by Snowball over the words that the
documents hold, not by the engine's own rules, and compounds are such that both parts stand
alone somewhere: the engine is not asked about what it made itself.
"""

import itertools
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop.search.documents import FACT, HEADING, TITLE, IndexDocument

CLASSES = ("as written", "inflected", "split", "joined", "without dots", "one typo", "cut short", "heading", "fact")
_WORD = re.compile(r"[^\W_]+(?:[-:/][^\W_]+)*")
_STOP = frozenset(
    "och i att av för den det de en ett som på till med om är var vad hur vem när vilka vilket vilken från har kan "
    "ska får inte sin sitt sina man du din ditt vi så eller men under mellan the of and in for to a an what how who is "
    "are was were on by with from your you do does did which when where can be has have att genom hos vid".split()
)
_PARADIGMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ning", ("ningen", "ningar", "ningarna", "ningens")), ("het", ("heten", "heter", "heterna", "hetens")),
    ("tion", ("tionen", "tioner", "tionernas")), ("are", ("aren", "arna", "arnas", "ares")),
    ("verk", ("verket", "verken", "verks")), ("skap", ("skapet", "skapets")), ("tet", ("teten", "teter", "teternas")),
    ("else", ("elser", "elsen", "elserna")), ("ör", ("ören", "örer", "örernas")), ("ist", ("isten", "ister")),
    ("gram", ("grammet", "grammets")), ("plan", ("planen", "planer", "planernas")), ("lag", ("lagen", "lagens")),
)  # fmt: skip
_KEYS = {
    "a": "qsz",
    "e": "wrd",
    "i": "uok",
    "o": "ipl",
    "n": "bm",
    "r": "et",
    "s": "ad",
    "t": "ry",
    "l": "kö",
    "d": "sf",
}


@dataclass(frozen=True, slots=True)
class Known:
    """A query whose answer is known: any of `pages`."""

    kind: str
    text: str
    language: str
    pages: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Source:
    words: tuple[str, ...]
    language: str
    pages: frozenset[str]


def _content(text: str) -> tuple[str, ...]:
    return tuple(word for word in _WORD.findall(text) if word.lower() not in _STOP)


class Generator:
    """Makes queries of every class from one set of documents."""

    def __init__(self, documents: Sequence[IndexDocument], seed: int) -> None:
        self._random = random.Random(seed)
        self._vocabulary = {
            word.lower() for document in documents for line in document.lines for word in _WORD.findall(line.text)
        }
        self._stems = self._by_stem()
        self._pairs = {
            pair
            for document in documents
            for line in document.lines
            if line.field in (TITLE, HEADING)
            for pair in itertools.pairwise(line.text.lower().split())
        }
        self._texts = self._words_of_pages(documents)
        self.titles = self._sources(documents, TITLE, 1)
        self.headings = self._sources(documents, HEADING, 2)
        self.facts = self._facts(documents)

    def _by_stem(self) -> dict[str, list[str]]:
        import Stemmer

        stemmer = Stemmer.Stemmer("swedish")
        found: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._vocabulary):
            if word.isalpha() and len(word) > 4:
                found[stemmer.stemWord(word)].append(word)
        return {word: words for words in found.values() for word in words}

    def _sources(self, documents: Sequence[IndexDocument], field: str, least: int) -> list[_Source]:
        """The lines of a field with the pages that have them; those on more than two pages are left out."""
        pages: dict[tuple[str, tuple[str, ...]], set[str]] = defaultdict(set)
        shown: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}
        for document in documents:
            for line in document.lines:
                words = _content(line.text)[:7]
                key = (document.language, tuple(word.lower() for word in words))
                if line.field in (field, TITLE) and words:
                    pages[key].add(document.page)
                if line.field == field and least <= len(words):
                    shown.setdefault(key, words)
        found = [_Source(words, key[0], frozenset(pages[key])) for key, words in sorted(shown.items())]
        found = [source for source in found if len(source.pages) < 3]
        return found if field == TITLE else [source for source in found if self._is_known_item(source)]

    def _words_of_pages(self, documents: Sequence[IndexDocument]) -> dict[str, dict[str, set[str]]]:
        """For every language: the pages that each word stands on."""
        found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for document in documents:
            for line in document.lines:
                for word in _WORD.findall(line.text.lower()):
                    found[document.language][word].add(document.page)
        return found

    def _is_known_item(self, source: _Source) -> bool:
        """Whether the words tell which page is meant: no other page has all of them."""
        pages = [self._texts[source.language][word.lower()] for word in source.words]
        return set.intersection(*pages) <= source.pages

    def _facts(self, documents: Sequence[IndexDocument]) -> list[_Source]:
        found = []
        for document in documents:
            for line in document.lines:
                if line.field == FACT:
                    label = line.text.split(":")[0]
                    words = (*_content(label)[:3], *_content(document.title)[:3])
                    found.append(_Source(words, document.language, frozenset({document.page})))
        return found

    def queries(self, each: int) -> list[Known]:
        """About `each` queries of every class; fewer where the documents do not give so many."""
        makers: dict[str, tuple[Iterable[_Source], Callable[[_Source], str | None]]] = {
            "as written": (self.titles, lambda source: " ".join(source.words)),
            "inflected": (self.titles + self.headings, self._inflected),
            "split": (self.titles + self.headings, self._split),
            "joined": (self.titles + self.headings, self._joined),
            "without dots": (self.titles, self._undotted),
            "one typo": (self.titles, self._typo),
            "cut short": (self.titles, self._cut),
            "heading": (self.headings, lambda source: " ".join(source.words)),
            "fact": (self.facts, lambda source: " ".join(source.words)),
        }
        found: list[Known] = []
        for kind in CLASSES:
            sources, make = makers[kind]
            shuffled = list(sources)
            self._random.shuffle(shuffled)
            made = 0
            for source in shuffled:
                text = make(source) if made < each else None
                if text is not None:
                    found.append(Known(kind, text.lower(), source.language, source.pages))
                    made += 1
        return found

    def _replace(self, source: _Source, change: Callable[[str], str | None], least: int = 5) -> str | None:
        """The words with one of them changed; None when none of them can be."""
        places = [place for place, word in enumerate(source.words) if len(word) >= least and word.isalpha()]
        self._random.shuffle(places)
        for place in places:
            changed = change(source.words[place].lower())
            if changed is not None:
                return " ".join((*source.words[:place], changed, *source.words[place + 1 :]))
        return None

    def _inflected(self, source: _Source) -> str | None:
        if source.language == "en":
            return None

        def inflect(word: str) -> str | None:
            forms = [form for form in self._stems.get(word, []) if form != word and form[:4] == word[:4]]
            for ending, others in _PARADIGMS:
                if word.endswith(ending):
                    forms += [word[: -len(ending)] + other for other in others]
            return self._random.choice(forms) if forms else None

        return self._replace(source, inflect)

    def _split(self, source: _Source) -> str | None:
        def split(word: str) -> str | None:
            for place in range(4, len(word) - 3):
                first, last = word[:place], word[place:]
                if last in self._vocabulary and (first in self._vocabulary or first.rstrip("s") in self._vocabulary):
                    return f"{first.rstrip('s') if first not in self._vocabulary else first} {last}"
            return None

        return None if source.language == "en" else self._replace(source, split, 8)

    def _joined(self, source: _Source) -> str | None:
        """Two neighbours in one word, or two parts as the compound that the documents have elsewhere."""
        if source.language == "en" or len(source.words) < 2:
            return None
        words = [word.lower() for word in source.words]
        for left, first in enumerate(words):
            for right, last in enumerate(words):
                for joined in (last + first, last + "s" + first):
                    if left != right and joined in self._vocabulary and min(len(first), len(last)) > 3:
                        rest = [word for place, word in enumerate(words) if place not in (left, right)]
                        return " ".join([joined, *rest])
        places = [place for place in range(len(words) - 1) if self._are_neighbours(words[place], words[place + 1])]
        if not places or len(words) > 3:
            return None
        place = self._random.choice(places)
        return " ".join([*words[:place], words[place] + words[place + 1], *words[place + 2 :]])

    def _are_neighbours(self, left: str, right: str) -> bool:
        """Whether two words of four letters or more stand side by side somewhere."""
        return left.isalpha() and right.isalpha() and min(len(left), len(right)) > 3 and (left, right) in self._pairs

    def _undotted(self, source: _Source) -> str | None:
        text = " ".join(source.words).lower()
        plain = text.translate(str.maketrans("åäöé", "aaoe"))
        return plain if plain != text else None

    def _typo(self, source: _Source) -> str | None:
        def slip(word: str) -> str:
            place = self._random.randrange(1, len(word) - 1)
            before, letter, after = word[:place], word[place], word[place + 1 :]
            match self._random.randrange(4):
                case 0:
                    return before + after
                case 1:
                    return before + letter + letter + after
                case 2:
                    return before + after[0] + letter + after[1:] if after[0] != letter else before + after
                case _:
                    return before + self._random.choice(_KEYS.get(letter, "aeio".replace(letter, ""))) + after

        return self._replace(source, slip)

    def _cut(self, source: _Source) -> str | None:
        last = source.words[-1]
        if len(last) < 6 or not last.isalpha():
            return None
        return " ".join((*source.words[:-1], last[: max(4, (len(last) * 3 + 4) // 5)]))
