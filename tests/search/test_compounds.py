from collections import Counter

import pytest

from desktop.search.compounds import Splitter, joints
from desktop.search.swedish import stems

_KNOWN = Counter(
    stem
    for word in "brobyggare utbildning utbildning pilot kommun modersmål undervisning skola hälsa myndighet rapport "
    "förening bro nätverk arbetsmarknad förvaltning språk råd vecka".split()
    for stem in stems(word)
)
SPLITTER = Splitter(lambda stem: float(_KNOWN[stem]))


def _met(word: str, part: str) -> bool:
    return any(set(stems(part)) & set(found) for found in SPLITTER.split(word))


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("brobyggarutbildning", "brobyggare utbildning"),
        ("brobyggarutbildningens", "utbildning"),
        ("pilotkommunerna", "pilot kommun"),
        ("modersmålsundervisning", "modersmål undervisning"),
        ("skolgång", "skola"),
        ("folkhälsomyndigheten", "myndighet"),
        ("nätverksmöte", "nätverk"),
        ("arbetsmarknadsförvaltningen", "arbetsmarknad förvaltning"),
        ("språkrådet", "språk råd"),
    ],
)
def test_a_compound_is_met_by_its_parts(word: str, parts: str) -> None:
    assert all(_met(word, part) for part in parts.split())


@pytest.mark.parametrize("word", ["rapporterna", "föreningarna", "utbildning", "kommunerna", "inkludering", "elev"])
def test_plain_words_are_left_whole(word: str) -> None:
    assert SPLITTER.split(word) == ()


def test_no_joint_inside_an_ending() -> None:
    assert all("skolorna"[place:] not in ("orna", "erna") for place in joints("skolorna"))
