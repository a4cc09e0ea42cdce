"""What a question asks for: the kinds of pages and the labels of facts that its words point to. Our own lists."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from desktop.search.stopwords import EVERY, QUESTION
from desktop.search.tokens import forms, undotted

_ASKS: tuple[tuple[str, str, str], ...] = (
    # words of the question | kinds of pages | words of the labels of facts
    (
        "när datum what_date when",
        "tidslinje kalender program",
        "när datum tid period start beslut beslutad bildad gäller sedan lanserades överlämnad when date decision since "
        "presented adopted launched",
    ),
    ("hände hänt händer händelse händelser inträffade happened happen happens events", "tidslinje", ""),
    (
        "vem vems vilka_personer who whose",
        "roll aktor",
        "ansvarig leds beställare undertecknad utgiven beslutar utgivare responsible run signed published decides",
    ),
    (
        "hur_gammal hur_gamla how_old",
        "tidslinje",
        "när datum beslut beslutad bildad gäller sedan when date decision since",
    ),
    ("hur_blir_man hur_blir_jag how_become", "program guide", ""),
    ("hur_länge how_long", "program", "längd omfattning tid period gäller length duration"),
    ("hur_många how_many", "", "antal number"),
    ("hur_mycket how_much", "", "belopp pengar bidrag money grant"),
    ("var where", "", "var plats ort where place"),
    ("hur_gör hur_kan hur_ska vad_gör vad_ska how_do how_can how_to what_should", "guide faq", ""),
    (
        "vad_är vad_betyder vad_menas what_is what_does what_are",
        "begrepp roll program projekt historia sprak",
        "vad det är står för what it is stands for",
    ),
    ("rätt rättighet rättigheter lag lagen måste får skyldig right rights law must", "lag", ""),
    ("ringa ringer telefon telefonnummer nummer phone call number", "hjalp", ""),
    (
        "vilka_kommuner vilken_kommun which_municipalities which_municipality",
        "program lista",
        "kommuner municipalities",
    ),
)
_LABELS: Mapping[str, str] = {
    "folkmängd": "invånare", "befolkning": "invånare", "innevånare": "invånare", "bor": "invånare",
    "inhabitants": "population", "kod": "kommunkod", "kommunnummer": "kommunkod", "code": "code",
}  # fmt: skip

_HAPPENS = frozenset(
    (
        "hände hänt händer hända händelse händelser händelserna inträffade inträffat "
        "hande hant hander handa handelse handelser handelserna intraffade intraffat "
        "happened happen happens event events"
    ).split()
)
_UNSAID = frozenset("år året åren årtal ar aret aren artal viktigt viktiga viktigaste year years important".split())
"""Words beside a year and what happened that name no subject."""
_MEASURES = frozenset(
    "gammal gamla länge lång långt långa lange lang langt langa ofta stor stort stora old long often far big".split()
)
_SELF = frozenset("jag vi mig oss min mitt mina vår vårt våra i we me us my our".split())
"""Who asks on their own account: answered by the pages that say what one can do."""
_HELPING = ("guide", "faktablad", "hjalp")
_WHAT_IS = frozenset(
    (
        "vad vem vilka vilken är ar var en ett det de den betyder menas innebär innebar med"
        " what who is are was were a an the"
    ).split()
)
"""The words before what is asked for in a question of what something is."""
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def _without_dots(words: Iterable[str]) -> list[str]:
    """The words, and those that lost their dots, unless that makes them another word."""
    found = list(words)
    return [*found, *(bare for bare in map(undotted, found) if bare not in (*found, "far", "bor"))]


_READY = tuple(
    (tuple(f" {start.replace('_', ' ')} " for start in _without_dots(starts.split())), pages.split(), forms(facts))
    for starts, pages, facts in _ASKS
)


def measures(words: Sequence[str]) -> frozenset[str]:
    """The words that only say what is asked after how: "gammal" in "hur gammal är strategin"."""
    return frozenset(word for before, word in pairwise(words) if before in ("hur", "how") and word in _MEASURES)


def named_in(words: Sequence[str]) -> Sequence[str]:
    """What a question asks the meaning of: "vorta drom" in "vad betyder vorta drom"; nothing for other queries.

    >>> named_in(["vad", "är", "en", "brobyggare"])
    ['brobyggare']
    """
    start = next((place for place, word in enumerate(words) if word not in _WHAT_IS), len(words))
    return words[start:] if start > 1 and words[0] in QUESTION else ()


class Asked:
    """What a query asks for. `kinds` of pages it leans to; words of `labels` that may hold the answer.

    `years` are those of a question of what happened in them; `dated` tells that it asks for nothing else.
    """

    __slots__ = ("dated", "kinds", "labels", "question", "synonyms", "years")

    def __init__(self, words: Iterable[str]) -> None:
        given = list(words)
        joined = f" {' '.join(given)} "
        kinds: list[str] = []
        labels: list[str] = []
        for starts, pages, facts in _READY:
            if any(start in joined for start in starts):
                kinds += pages
                labels += facts
        if not _SELF.isdisjoint(given):
            kinds += _HELPING
        self.kinds = frozenset(kinds)
        self.labels = frozenset(labels)
        self.question = bool(kinds or labels) or not QUESTION.isdisjoint(given)
        years = [word for word in given if _YEAR.fullmatch(word)]
        self.years = tuple(int(year) for year in years) if not _HAPPENS.isdisjoint(given) else ()
        self.dated = bool(self.years) and set(given) <= _HAPPENS | _UNSAID | EVERY | set(years)
        self.synonyms = frozenset(_LABELS[word] for word in joined.split() if word in _LABELS)
