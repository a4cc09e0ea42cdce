"""Spelling help over the work's own vocabulary: sounds, neighbouring keys, letters that changed places."""

from desktop.search.analyser import SWEDISH
from desktop.search.lexicon import Lexicon, Word
from desktop.search.plain_words import is_plain_word
from desktop.search.sounds import distance, sound
from desktop.search.stopwords import EVERY
from desktop.search.tokens import undotted

_FIRST_SOUNDS = {
    "k": "cq", "c": "ks", "q": "k", "s": "czk", "z": "s", "v": "w", "w": "v", "j": "gh", "g": "j", "f": "p",
    "e": "ä", "ä": "e", "å": "o", "o": "åö", "ö": "o", "a": "åä", "i": "y", "y": "i",
}  # fmt: skip
Guess = tuple[float, Word]
_SHORTEST = 4


def allowed(length: int) -> float:
    """How much may be wrong in a word of this length."""
    if length < _SHORTEST:
        return 0.0
    if length < 6:
        return 1.0
    return 1.9 if length < 9 else 2.2


_SHORT, _TITLED, _LONG = 6, 8, 9
_SLIGHT, _ONE, _SURE, _ANY = 0.6, 1.3, 1.5, 9.0
_STRANGE = 0.5


def _most_slips(length: int, word: Word, family: str) -> float:
    """How much may be wrong before a correction to this word is only a guess."""
    if word.family != family:
        return _ONE if word.titles else 0.0
    if word.titles:
        return _ANY if length >= _TITLED or word.shown[:1].isupper() else _ONE
    if length >= _LONG:
        return _SURE
    return _SLIGHT if length < _SHORT else _ONE


class Speller:
    """Finds what was meant by words that nobody wrote."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def meant(self, form: str, family: str = SWEDISH) -> list[Guess]:
        """What a word surely was to be; empty where it may as well be a word or a name of its own.

        A common word is what it is. A short word is believed only after one slip, unless it is a name, and one
        that no title of the work has after a slight one; one of another language than the reader's, hardly.
        """
        if is_plain_word(form):
            return []
        sure = []
        for cost, word in self.guesses(form):
            slips = cost + (_STRANGE if word.family != family else 0.0)
            most = _most_slips(len(form), word, family)
            if word.form not in EVERY and slips <= most:
                sure.append((slips, word))
        return sorted(sure, key=lambda guess: (guess[0], guess[1].id))

    def guesses(self, form: str, limit: int = 3, slack: float = 0.0) -> list[Guess]:
        """The likeliest words with the cost of the errors, cheapest first; empty where nothing is near.

        `slack` allows that much more to be wrong (for a list of near words).
        """
        most = allowed(len(form)) + (slack if len(form) >= _SHORTEST else 0.0)
        if most <= 0 or form[0].isdigit():
            return []
        costs = {
            word.form: 0.35 * distance(form, word.form, 9) for word in self._lexicon.of_sound(sound(form)) if word.shown
        }
        costs = {found: min(cost, most) for found, cost in costs.items()}
        for found in self._near(form, most):
            cost = distance(form, found, most)
            if found[0] != form[0]:
                cost += 0.3
            if cost <= most + 0.3:
                costs[found] = min(cost, costs.get(found, 99.0))
        best = sorted(costs, key=lambda found: (costs[found], found))[: 4 * limit]
        self._lexicon.load(best)
        guesses = [
            (costs[found] - min(0.25, 0.04 * word.df.bit_length()), word)
            for found in best
            for word in self._lexicon.of_form(found)
        ]
        guesses.sort(key=lambda guess: (guess[0], guess[1].id))
        return guesses[:limit]

    def _near(self, form: str, most: float) -> list[str]:
        """Forms within a few plain errors, from the buckets that the first letter may stand in."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        letters = dict.fromkeys(form[:2] + _FIRST_SOUNDS.get(form[0], "") + undotted(form[0]))
        plain = 1 if len(form) < 6 else 2 if len(form) < 9 else 3
        found: list[str] = []
        for letter in letters:
            bucket = self._lexicon.bucket(letter)
            for length in range(len(form) - plain, len(form) + plain + 1):
                forms = bucket.get(length)
                if forms:
                    matches = process.extract(
                        form, forms, scorer=OSA.distance, processor=None, limit=12, score_cutoff=plain
                    )
                    found += [match[0] for match in matches]
        return found
