"""Swedish endings: from a form to the stems it may belong to. Our own rules, no word list.

A form gets one to four stems, so that two forms of a word meet in at least one of them:
`skolan` and `skolornas` in `skol`, `regler` and `regel` in `regl`, `lärarna` and `lärare`
in `lärar`. `family` goes further, over derivations: `diskriminering` and `diskriminerad`.
"""

from functools import lru_cache

from desktop.search.irregular import TAILS, WORDS

_VOWELS = frozenset("aeiouyåäö")

# Ending and what may stand instead of it. The longest that fits is taken, then also the shorter
# ones named in _ALSO: an ending like -arna may belong to "dagar" or to "lärare".
_ENDINGS: dict[str, tuple[str, ...]] = {
    "heterna": ("het",), "heten": ("het",), "heter": ("het",),
    "arens": ("ar",), "aren": ("ar",), "arna": ("", "ar"), "are": ("ar", ""), "ares": ("ar",),
    "orna": ("",), "erna": ("", "er"), "ierna": ("i",), "ena": ("",), "rna": ("r",),
    "or": ("",), "ar": ("",), "er": ("",), "ier": ("i",),
    "an": ("",), "en": ("",), "et": ("",), "na": ("",), "n": ("",), "t": ("",),
    "ade": ("",), "ades": ("",), "ats": ("",), "at": ("",), "ad": ("",), "as": ("",), "es": ("",),
    "ande": ("",), "ende": ("",), "andet": ("",), "anden": ("",), "andes": ("",),
    "te": ("",), "de": ("",), "tes": ("",), "des": ("",), "dd": ("",), "tts": ("",),
    "ast": ("",), "aste": ("",), "are_": ("",),
    "a": ("",), "e": ("",), "r": ("",),
}  # fmt: skip
_ENDINGS.pop("are_")
_LONGEST = max(map(len, _ENDINGS))
_GENITIVE_AFTER = frozenset("abcdefghijklmnoprtuvyåäö")
_T_AFTER = (
    "sk",
    "ll",
    "ig",
    "ng",
    "bb",
    "lm",
    "rn",
    "ns",
    "gg",
    "dd",
    "iv",
    "ag",
    "äg",
    "ög",
    "yg",
    "ug",
    "ld",
    "il",
    "el",
    "al",
    "ök",
)


def _vowel(text: str) -> bool:
    return any(letter in _VOWELS for letter in text)


def _regular(word: str) -> list[str]:
    """The stems of a form without genitive -s."""
    found: list[str] = []
    for length in range(min(_LONGEST, len(word) - 2), 0, -1):
        rests = _ENDINGS.get(word[-length:])
        if rests is None:
            continue
        base = word[:-length]
        if len(base) < 2 or not _vowel(base) or not _fits(base, word[-length:]):
            continue
        found += [base + rest for rest in rests]
        if length > 1 or word[-1] in "ae":
            break
    if not found or (found[0] != word and (word[-1] not in "ae" or len(word) <= 4)):
        found.append(word)
    return found


def _fits(base: str, ending: str) -> bool:
    """Whether this ending can stand after this base."""
    last = base[-1]
    if ending == "n":
        return last in _VOWELS or (len(base) > 3 and base.endswith(("el", "er", "or")))
    if ending == "r":
        return last in _VOWELS and len(base) > 2
    if ending == "na":
        return last not in _VOWELS
    if ending == "t":
        return (last in _VOWELS and len(base) > 3 and not base.endswith("he")) or base.endswith(_T_AFTER)
    if ending in ("te", "tes"):
        return last in "kpsxt" and len(base) > 2
    if ending in ("de", "des"):
        return last in "bdglmnrvj" and len(base) > 2 and base[-2] not in "n"
    if (ending == "et" and last == "h") or (ending == "ad" and base.endswith("st")):
        return False
    if ending in ("et", "en", "at", "ad", "es", "as"):
        return len(base) > 2 or (len(base) == 2 and base[0] in _VOWELS)
    if ending in ("dd", "tts"):
        return last in _VOWELS
    if ending == "rna":
        return last in "eo"
    return True


def _variants(stem: str) -> list[str]:
    """A stem and how it may else be written: without a double m or n, without a fleeting e."""
    found = [stem]
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] in "mn":
        found.append(stem[:-1])
    if len(stem) > 4 and stem[-2] == "e" and stem[-1] in "lrn" and stem[-3] not in _VOWELS:
        stem = stem[:-2] + stem[-1]
        found.append(stem)
    if len(stem) > 5 and stem[-1] in "rl" and stem[-2] == stem[-3] and stem[-2] in "mn":
        found.append(stem[:-2] + stem[-1])
    return found


def _irregular(word: str) -> str | None:
    lemma = WORDS.get(word)
    if lemma is not None:
        return lemma
    for length in range(min(len(word) - 2, 9), 2, -1):
        lemma = TAILS.get(word[-length:])
        if lemma is not None:
            return word[:-length] + lemma
    return None


@lru_cache(maxsize=8192)
def stems(word: str) -> tuple[str, ...]:
    """The stems of a normal form, the likeliest first."""
    if len(word) < 3 or word[0].isdigit():
        return (word,)
    bare = [word]
    if word[-1] == "s" and word[-2] in _GENITIVE_AFTER:
        bare = [word[:-1], word] if word[-2] not in "ui" else [word, word[:-1]]
    found: dict[str, None] = {}
    for form in bare:
        lemma = _irregular(form)
        if lemma is not None:
            found.setdefault(_lemma_stem(lemma))
            if form in WORDS:
                continue
        if form is not word or len(bare) == 1 or word[-2] in "ui":
            for stem in _regular(form):
                for variant in _variants(stem):
                    found.setdefault(variant)
        else:
            found.setdefault(form)
    return tuple(found)


def _lemma_stem(lemma: str) -> str:
    return lemma[:-1] if len(lemma) > 3 and lemma[-1] in "ae" and lemma[-2] not in _VOWELS else lemma


_DERIVED = (
    "iseringen", "isering", "eringen", "ering", "igheten", "ighet", "ningen", "ning", "ingen", "ing", "elsen",
    "else", "heten", "het", "iska", "isk", "liga", "lig", "iga", "ig", "aren", "are", "ar", "er", "ad", "at", "ism",
    "ist", "ation", "or", "ande", "ende", "sam",
)  # fmt: skip
_SAME = {"ering": "er", "eringen": "er", "isering": "iser", "iseringen": "iser", "ation": "er"}


@lru_cache(maxsize=8192)
def family(word: str) -> str:
    """The root that a word shares with its derivations; empty where there is none to speak of."""
    if len(word) < 6 or word[0].isdigit():
        return ""
    stem = min(stems(word), key=len)
    for ending in _DERIVED:
        if stem.endswith(ending) and len(stem) - len(ending) >= 3 and _vowel(stem[: -len(ending)]):
            return stem[: -len(ending)] + _SAME.get(ending, "")
    return stem
