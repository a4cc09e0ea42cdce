"""Words first: the glossary words of a lesson, in two languages side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.content.page import Page
from desktop.content.walk import passages
from desktop.core.records import Source, Term
from desktop.lessons.feet import foot_line
from desktop.lessons.phrases import phrases
from desktop.lessons.runs import plain
from desktop.lessons.slides import Deck, Grid, Slide

MOST_WORDS = 10


@dataclass(frozen=True, slots=True)
class WordPair:
    """A word with its explanation, and the same in a second language (empty where there is none)."""

    id: str
    page: str
    source: str
    word: str
    text: str
    language: str
    other: str = ""
    other_text: str = ""
    other_language: str = ""


def lesson_terms(terms: Sequence[Term], pages: Iterable[Page], most: int = MOST_WORDS) -> list[Term]:
    """The words that the pages explain or use, those of the pages' own first, at most `most`."""
    texts = {page.id: page for page in pages}
    order = list(texts)
    own = sorted((term for term in terms if term.page in texts), key=lambda term: order.index(term.page))
    spoken = " ".join(p.text.lower() for page in texts.values() for p in passages(page.blocks))
    used = [term for term in terms if term not in own and _stands_in(term, spoken)]
    return (own + used)[:most]


def word_pairs(terms: Sequence[Term], others: Iterable[Term], language: str, second: str) -> list[WordPair]:
    """The words with their counterparts in a second language; a counterpart that says the same is left out."""
    by_id = {term.id: term for term in others} if second and second != language else {}
    pairs = []
    for term in terms:
        twin = by_id.get(term.id)
        same = twin is None or (twin.word == term.word and twin.text == term.text)
        more = ("", "", "") if twin is None or same else (twin.word, twin.text, second)
        pairs.append(WordPair(term.id, term.page, term.source, term.word, term.text, language, *more))
    return pairs


def words_deck(pairs: Sequence[WordPair], sources: Iterable[Source], language: str, title: str = "") -> Deck:
    """The words one at a time, large, the second language beside."""
    own = phrases(language)
    known = {source.id: source for source in sources}
    slides = [
        Slide(
            "words",
            pair.word,
            eyebrow=own["words"],
            count=f"{number} {own['of']} {len(pairs)}" if len(pairs) > 1 else "",
            foot=foot_line((pair.source,), known, language),
            page=pair.page,
            language=pair.language,
            grid=_grid(pair),
            tone=pair.other_language,
            section=own["words"],
        )
        for number, pair in enumerate(pairs, 1)
    ]
    return Deck("words", title or own["words"], language, tuple(slides))


def _grid(pair: WordPair) -> Grid:
    columns = [(pair.word, pair.text)] + ([(pair.other, pair.other_text)] if pair.other else [])
    share = 1 / len(columns)
    return Grid(
        tuple(plain(word, strong=True) for word, _ in columns),
        (tuple(plain(text) for _, text in columns),),
        (share,) * len(columns),
        ("left",) * len(columns),
    )


def _stands_in(term: Term, text: str) -> bool:
    return any(f" {form.lower()} " in text or f" {form.lower()}." in text for form in (term.word, *term.forms))
