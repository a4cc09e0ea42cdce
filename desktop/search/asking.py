"""What a question asks for: the kinds of pages and the labels of facts that its words point to. Our own lists."""

from collections.abc import Iterable, Mapping

from desktop.search.stopwords import QUESTION
from desktop.search.tokens import forms

_ASKS: tuple[tuple[str, str, str], ...] = (
    # words of the question | kinds of pages | words of the labels of facts
    (
        "när datum what_date when",
        "tidslinje kalender program",
        "när datum tid period start beslut beslutad bildad gäller sedan lanserades överlämnad when date decision since "
        "presented adopted launched",
    ),
    ("hände hänt happened", "tidslinje", ""),
    (
        "vem vems vilka_personer who whose",
        "roll aktor",
        "ansvarig leds beställare undertecknad utgiven beslutar utgivare responsible run signed published decides",
    ),
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
    ("rätt lag lagen måste får skyldig right law must", "lag", ""),
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


_READY = tuple(
    (tuple(f" {start.replace('_', ' ')} " for start in starts.split()), pages.split(), forms(facts))
    for starts, pages, facts in _ASKS
)


class Asked:
    """What a query asks for. `kinds` of pages it leans to; words of `labels` that may hold the answer."""

    __slots__ = ("kinds", "labels", "question", "synonyms")

    def __init__(self, words: Iterable[str]) -> None:
        given = list(words)
        joined = f" {' '.join(given)} "
        kinds: list[str] = []
        labels: list[str] = []
        for starts, pages, facts in _READY:
            if any(start in joined for start in starts):
                kinds += pages
                labels += facts
        self.kinds = frozenset(kinds)
        self.labels = frozenset(labels)
        self.question = bool(kinds or labels) or not QUESTION.isdisjoint(given)
        self.synonyms = frozenset(_LABELS[word] for word in joined.split() if word in _LABELS)
