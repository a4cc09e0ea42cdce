import pytest

from desktop.search.analyser import keys, loose_keys
from desktop.search.swedish import stems

MEET = """
myndighet myndigheten myndigheter myndigheternas myndigheters
brobyggare brobyggaren brobyggarna brobyggarens brobyggarnas brobyggares
kommun kommunen kommuner kommunerna kommunernas kommunens
skyldighet skyldigheter skyldighetens
skola skolan skolor skolorna skolornas
bok böcker böckerna bokens
handbok handböcker handböckernas
rom romer romerna romernas
romsk romska romskt romskas
hälsa hälsan hälsans
lärare lärarna läraren lärares
nätverk nätverket nätverken nätverks
strategi strategin strategier strategierna
dag dagen dagar dagarna
regel regler regeln reglerna
förälder föräldrar föräldern föräldrarna
område området områden områdena
medlem medlemmar medlemmen
rum rummet rummen
telefonnummer telefonnumret telefonnumren
museum museet museer museerna
bostad bostäder bostaden bostädernas
ledamot ledamöter ledamöterna
gå gick går gått
söka söker sökte sökt
utbilda utbildar utbildade utbildad utbildat
nationell nationella nationellt
kvinna kvinnor kvinnan kvinnors
år året åren års
kurs kursen kurser
"""


@pytest.mark.parametrize("line", MEET.strip().split("\n"))
def test_the_forms_of_a_word_meet(line: str) -> None:
    lemma, *others = line.split()
    apart = [form for form in others if not set(stems(lemma)) & set(stems(form))]
    assert apart == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("skola", "skog"), ("stat", "stad"), ("barn", "bar"), ("kommun", "kommission"), ("hus", "hund"), ("mål", "måla_")],
)
def test_strangers_do_not_meet(one: str, other: str) -> None:
    assert not set(stems(one)) & set(stems(other))


def test_derivations_meet_more_loosely() -> None:
    assert set(loose_keys("diskriminering", "sv")) & set(loose_keys("diskriminerad", "sv"))
    assert not set(keys("diskriminering", "sv")) & set(keys("diskriminerad", "sv"))


def test_families_keep_their_words_apart() -> None:
    assert keys("pilots", "en") == keys("pilot", "en")
    assert not set(keys("pilot", "en")) & set(keys("pilot", "sv"))
    assert keys("čhib", "xx") != keys("chib", "xx")
    assert keys("2009:724", "sv") == keys("2009:724", "en")
