"""From the words of a query to what they may be met by: the same word, another form, a part, a neighbour.

A term holds a quality for every word of the vocabulary that meets it: 1 for the word itself,
less for an inflected form, a compound's part, a completion or a corrected spelling.
"""

from dataclasses import dataclass, field
from itertools import pairwise
from math import log2

from desktop.core.records import Correction
from desktop.search.analyser import FAMILIES, SWEDISH, keys, loose_keys
from desktop.search.asking import measures
from desktop.search.compounds import SHORTEST, Splitter, candidates, first_stems
from desktop.search.everyday import LEAST_PART, official, official_beginning
from desktop.search.lexicon import Lexicon, Word
from desktop.search.plain_words import is_plain_word
from desktop.search.query import Query
from desktop.search.spelling import Speller
from desktop.search.stopwords import ENGLISH_ONLY, EVERY, QUESTION
from desktop.search.tables import code
from desktop.search.tokens import Token, undotted
from desktop.search.wording import joined, only_dots, plainly

EXACT, FOLDED, INFLECTED, JOINED, DERIVED, PART, WHOLE = 1.0, 0.97, 0.94, 0.93, 0.62, 0.6, 0.86
OFFICIAL, OFFICIAL_BESIDE = 0.66, 0.66
MAX_TERMS = 12
MAX_FAINT = 8
FAINT, FAINTEST, TITLED, UNTITLED, ASIDE = 0.4, 1.8, 1.2, 0.8, 0.7
"""A small word tells little, also where the work hardly has it: mig, oss."""
_COMPLETIONS = 16


@dataclass(slots=True)
class Term:
    """A word of the query. `words` maps codes to qualities; `keys` are what FTS is asked for.

    `parts` are the terms of a compound's parts: together they meet it too. A faint term is a
    word without a subject of its own: it is not asked for, but tells like pages apart.
    """

    text: str
    form: str
    words: dict[str, float] = field(default_factory=dict)
    keys: dict[str, None] = field(default_factory=dict)
    df: int = 0
    parts: tuple["Term", ...] = ()
    known: bool = False
    correction: Correction | None = None
    idf: float = 1.0
    faint: bool = False
    titled: bool = False

    def meet(self, code: str, quality: float) -> None:
        """A word meets this term with at least this quality."""
        if self.words.get(code, 0.0) < quality:
            self.words[code] = quality


_AUXILIARY = ("ska", "skall", "skulle")


class Terms:
    """Makes terms out of queries, over one lexicon. Keeps the last ones: a query grows by the letter."""

    def __init__(self, lexicon: Lexicon, documents: int) -> None:
        self._lexicon = lexicon
        self._speller = Speller(lexicon)
        self._documents = max(1, documents)
        self._kept: dict[tuple[str, bool, bool, str], Term] = {}
        self._small_codes: set[str] | None = None

    def of_query(self, query: Query, insist: bool = False, family: str = SWEDISH) -> list[Term]:
        """The terms of a query's words that carry a subject; all of them when none does.

        `family` is the reader's: a misspelt word is one of those.
        """
        tokens = plainly(query.tokens)
        forms = {token.form for token in tokens}
        small = (EVERY & forms | measures([token.form for token in tokens])) - self._names(forms, family)
        words = [token for token in tokens if token.form not in small]
        if not words:
            words = list(tokens)
        words = list({token.form: token for token in words}.values())[:MAX_TERMS]
        last = tokens[-1] if tokens else None
        terms = [self._term(token, query.open and token is last, insist, family) for token in words]
        self._join(tokens, dict(zip((token.start for token in words), terms, strict=True)))
        taken = {token.form for token in words}
        if len(terms) > 1 and query.open and words[-1] is last and len(words[-1].form) == 1:
            terms[-1].faint = True
        if not any(term.words for term in terms):
            for term in terms:
                self._meet_official(term, official_beginning(term.form), OFFICIAL * DERIVED)
        if any(token.form in QUESTION for token in query.tokens):
            for term in terms:
                term.idf *= 1.0 if term.titled else ASIDE
        rest = dict.fromkeys(token.form for token in tokens if token.form not in taken and token.form in small)
        return terms + [self._faint(form) for form in list(rest)[:MAX_FAINT]]

    def _names(self, forms: set[str], family: str) -> set[str]:
        """Small words of English that are names for a Swedish reader: DO."""
        if family != SWEDISH or ENGLISH_ONLY.isdisjoint(forms):
            return set()
        known = {form: self._lexicon.of_form(form) for form in forms & ENGLISH_ONLY if len(form) > 1}
        return {form for form, words in known.items() if any(w.titles and w.family == SWEDISH for w in words)}

    def _faint(self, form: str) -> Term:
        term = Term(form, form, faint=True, known=True)
        for word in self._lexicon.of_form(form):
            term.meet(word.code, EXACT)
            term.df += word.df
        term.idf = min(FAINTEST, FAINT * log2(1 + self._documents / (1 + min(term.df, self._documents))))
        return term

    def of_form(self, form: str) -> Term:
        """The term of a lone word, with its inflections, without guesses."""
        return self._term(Token(0, 0, form, ()), False, True)

    def near(self, form: str, limit: int) -> list[str]:
        """Words of the work that look or sound like this one."""
        guesses = self._speller.guesses(form, 2 * limit, slack=1.0)
        return list(dict.fromkeys(word.shown for _, word in guesses if word.form not in EVERY))[:limit]

    def _term(self, token: Token, is_open: bool, insist: bool, family: str = SWEDISH) -> Term:
        key = (token.form, is_open, insist, family)
        kept = self._kept.get(key)
        if kept is None or kept.text != token.form:
            kept = self._make(token, is_open, insist, family)
            if len(self._kept) > 500:
                self._kept.clear()
            self._kept[key] = kept
        return Term(
            kept.text, kept.form, dict(kept.words), dict(kept.keys), kept.df, kept.parts, kept.known,
            kept.correction, kept.idf, kept.faint, kept.titled,
        )  # fmt: skip

    def _make(self, token: Token, is_open: bool, insist: bool, family: str) -> Term:
        form = token.form
        term = Term(form, form)
        own = self._lexicon.of_form(form)
        for word in own:
            self._take(term, word, EXACT)
        self._dotted(term, bool(own))
        self._by_keys(term, own)
        if not term.known:
            self._first_part(term)
        if is_open or not term.known:
            self._complete(term, is_open)
        self._split(term, token, own)
        if not term.known:
            self._segment(term)
        if not term.known and not insist and not official(form):
            self._correct(term, family)
        if not term.known:
            self._beginning(term)
        term.idf = log2(1 + self._documents / (1 + min(term.df, self._documents)))
        self._say_otherwise(term)
        term.idf *= TITLED if term.titled else UNTITLED
        return term

    def _take(self, term: Term, word: Word, quality: float) -> None:
        term.meet(word.code, quality)
        term.df += word.df
        term.known = True
        term.titled = term.titled or word.titles > 0
        for key in word.keys:
            term.keys.setdefault(key)

    def _dotted(self, term: Term, known: bool) -> None:
        """malmo finds Malmö; malmö finds Malmo only where no Malmö is written."""
        if known and not term.form.isascii():
            return
        for word in self._lexicon.of_fold(undotted(term.form)):
            if word.form != term.form and only_dots(term.form, word.form):
                self._take(term, word, FOLDED if not known else 0.8)

    def _small(self) -> set[str]:
        """The codes of the auxiliary verbs."""
        if self._small_codes is None:
            self._lexicon.load(_AUXILIARY)
            self._small_codes = {word.code for form in _AUXILIARY for word in self._lexicon.of_form(form)}
        return self._small_codes

    def _by_keys(self, term: Term, own: list[Word]) -> None:
        """Inflected forms, words that hold this one as a part, and derivations."""
        asked = dict(term.keys)
        small: set[str] = set() if term.form in EVERY else self._small()  # "ska" is a form of "skola", but no subject
        if not own:
            for family in FAMILIES:
                for key in keys(term.form, family):
                    asked.setdefault(key)
        common = 0
        for key in asked:
            rows = self._lexicon.by_key(key)
            if rows and rows[0][0] == 0:
                term.keys.setdefault(key)
                term.known = True
            for strength, number, df, titles in rows:
                met = code(number)
                if met in small:
                    continue
                if strength == 0:
                    term.titled = term.titled or titles > 0
                    if met not in term.words:
                        common += df
                    term.meet(met, INFLECTED)
                else:
                    term.meet(met, PART)
                    term.keys.setdefault(key)
        term.df += common
        for key in loose_keys(term.form, SWEDISH):
            rows = self._lexicon.by_key(key)
            if rows:
                term.keys.setdefault(key)
            for _, number, _, _ in rows:
                term.meet(code(number), DERIVED)

    def _first_part(self, term: Term) -> None:
        """hälso, myndighets: a first part written alone."""
        for stem in first_stems(term.form)[1:]:
            rows = self._lexicon.by_key(stem) if len(stem) > 2 else []
            for strength, number, df, _ in rows:
                term.meet(code(number), 0.9 if strength == 0 else PART)
                term.df += df if strength == 0 else 0
            if rows:
                term.keys.setdefault(stem)
                term.known = True

    def _complete(self, term: Term, is_open: bool) -> None:
        """Words that begin so. A word that is whole already leaves less to completions."""
        fold = undotted(term.form)
        if not is_open and len(fold) < 4:
            return
        best = 0.72 if term.known else 0.93
        further: dict[str, None] = {}
        for word in self._lexicon.completions(fold, _COMPLETIONS):
            if not word.form.startswith(term.form) and not term.form.isascii():
                continue
            if word.code in term.words and term.words[word.code] >= best:
                continue
            quality = best * (0.75 + 0.25 * len(term.form) / len(word.form))
            self._take(term, word, quality)
            further.update(dict.fromkeys(word.keys))
        if len(fold) > 3 and further:
            for number in self._lexicon.with_keys(further, 200):
                term.meet(code(number), 0.75 * best)

    def _correct(self, term: Term, family: str) -> None:
        """The nearest words, where nothing else is known."""
        guesses = self._speller.meant(term.form, family)
        if not guesses:
            return
        least = guesses[0][0]
        for cost, word in guesses:
            if cost > least + 0.35:
                break
            quality = max(0.5, 0.92 - 0.1 * max(0.0, cost) - 0.25 * (cost - least))
            self._take(term, word, quality)
            for key in word.keys:
                for strength, number, df, _ in self._lexicon.by_key(key):
                    term.meet(code(number), quality * (INFLECTED if strength == 0 else PART))
                    term.df += df if strength == 0 else 0
        term.correction = Correction(term.text, guesses[0][1].shown)

    def _split(self, term: Term, token: Token, own: list[Word]) -> None:
        """The terms of a compound's parts."""
        parts: tuple[tuple[str, ...], ...] = ()
        if token.pieces:
            parts = tuple(keys(piece, SWEDISH) for piece in token.pieces)
        elif own:
            parts = max((word.parts for word in own), key=len)
        elif len(term.form) >= SHORTEST and term.form.isalpha():
            known = self._lexicon.known_keys(candidates(term.form))
            parts = Splitter(lambda stem: float(known.get(stem, 0))).split(term.form)
        if len(parts) >= 2:
            term.parts = tuple(self._part(stems) for stems in parts[:2])

    def _segment(self, term: Term) -> None:
        """romanichib, vortadrom: two words written as one. Long enough halves leave no need to correct."""
        form = term.form
        places = [place for place in range(2, len(form) - 1) if len(form) >= SHORTEST]
        self._lexicon.load([half for place in places for half in (form[:place], form[place:])])
        best: tuple[int, int] | None = None
        for place in places:
            halves = [self._lexicon.of_form(half) for half in (form[:place], form[place:])]
            if all(halves):
                worth = min(place, len(form) - place)
                if best is None or worth > best[0]:
                    best = (worth, place)
        if best is None or (term.parts and best[0] < 3):
            return
        place = best[1]
        term.parts = tuple(self._of_half(half) for half in (form[:place], form[place:]))
        term.known = best[0] > 2

    def _beginning(self, term: Term) -> None:
        """skolsköterska: the first part of a compound whose last part the work does not have."""
        form = term.form
        for place in range(len(form) - LEAST_PART, LEAST_PART - 1, -1):
            if is_plain_word(form[:place]):
                continue
            for stem in first_stems(form[:place]):
                rows = self._lexicon.by_key(stem) if len(stem) >= LEAST_PART else []
                if any(strength == 0 and titles for strength, _, _, titles in rows):
                    for strength, number, df, _ in rows:
                        term.meet(code(number), PART if strength == 0 else DERIVED * PART)
                        term.df += df if strength == 0 else 0
                    term.keys.setdefault(stem)
                    return

    def _of_half(self, half: str) -> Term:
        part = self.of_form(half)
        part.parts = ()
        return part

    def _say_otherwise(self, term: Term) -> None:
        """Everyday words find the words of authorities too, less so where the work has the word itself."""
        quality = OFFICIAL_BESIDE if term.known else OFFICIAL
        self._meet_official(term, official(term.form), quality)

    def _meet_official(self, term: Term, others: tuple[str, ...], quality: float) -> None:
        for other in others:
            for word in self._lexicon.of_form(other):
                for key in word.keys:
                    for strength, number, _, titles in self._lexicon.by_key(key):
                        if strength == 0:
                            term.meet(code(number), quality)
                            term.keys.setdefault(key)
                            term.titled = term.titled or titles > 0

    def _part(self, stems: tuple[str, ...]) -> Term:
        part = Term(stems[0], stems[0])
        for stem in stems:
            rows = self._lexicon.by_key(stem)
            if rows:
                part.keys.setdefault(stem)
            for strength, number, df, _ in rows:
                part.meet(code(number), 1.0 if strength == 0 else 0.8)
                part.df += df if strength == 0 else 0
                part.known = True
        part.idf = log2(1 + self._documents / (1 + min(part.df, self._documents)))
        return part

    def _join(self, tokens: tuple[Token, ...], terms: dict[int, Term]) -> None:
        """Words written apart that the work writes together: bro byggare, brobyggare."""
        for left, right in pairwise(tokens):
            for whole in joined(left.form, right.form):
                for word in self._lexicon.of_form(whole):
                    touched = [terms[token.start] for token in (left, right) if token.start in terms]
                    for term in touched:
                        term.meet(word.code, JOINED)
                        term.known = True
                        term.correction = None
                        for key in word.keys:
                            term.keys.setdefault(key)
                            for strength, number, _, _ in self._lexicon.by_key(key):
                                if strength == 0:
                                    term.meet(code(number), JOINED * INFLECTED)
