"""Everyday words and the words that authorities use for the same thing. Our own list, kept short.

A word on the left also finds the words on the right, at a lower quality. Not the other way.
"""

from collections.abc import Sequence
from functools import lru_cache

from desktop.search.analyser import keys

_LINES = """
bor bo innevånare folkmängd befolkning = invånare
jobb jobba jobbar anställning yrke = arbete
arbetslös arbetslöshet = arbete arbetsförmedlingen
hyra hyresrätt lägenhet hus hem hyresvärd hemlös hyreskontrakt = bostad
retad mobbad mobbning reta mobbas kränkt kallad = trakasserier kränkning
dotter son unge ungar tjej kille = barn elev
mamma pappa mor far = förälder vårdnadshavare
mormor farfar morfar farmor gammal pensionär = äldre äldreomsorg
ringa ringer numret nummer = telefonnummer
slår slagen misshandlad misshandel hotad hot rädd = våld fara hjälp
självmord = självmordslinjen
dåligt deppig ledsen orolig ångest = stöd hjälp
rasism rasist hatad hatbrott fördomar = antiziganism diskriminering
orättvist orättvis särbehandlad nekad = diskriminering diskriminerad
hemspråk = modersmål modersmålsundervisning
lita litar misstro misstänksam = tillit förtroende förtroendeklyfta
doktor läkare sjukhus sjuk sjukvård mår må = hälsa vård
dagis = förskola
plugga studera kurs = utbildning
tjäna pengar peng anslag stöd finansiering söka = bidrag statsbidrag
träff träffas sammanträde = möte
prata pratar snacka tala = samtal möte
bestämmer bestämma = beslutar ansvarig
samordnade samordnar samordna = samordnare
folkgrupp minoritet = minoritet
koncentrationsläger nazister nazisterna nazism = förintelsen
tvångssterilisering steriliserades = sterilisering
lektion lektioner skollektion = undervisning utbildare
rektor lärare pedagog = skola
skriva ut utskrift = faktablad
lagtext paragraf paragrafer författning = lag
lön betalt = arbete
tolk tolkning översättare = språk
dialekt dialekter språkvariant = varietet varieteter
högtid fira firar firas = dag minnesdag
hemsida webbplats nätet = webbplats
förkortning förkortningar = ordlista
uttal stavning stavas = namn
fel felaktig motsägande = motsägelser
gammalt förut tidigare förr = tidigare
hände hänt händer inträffade inträffat = händelse händelser
happened happen happens = events
utvärdera utvärdering utfall effekt effekter = resultat
politiker = förtroendevalda kommun
ledning = samordnare
chef chefen arbetsgivare arbetskamrat kollega = arbete
vräka vräkt vräkning uppsagd bostadslös = bostad
elak elaka dum dumma taskig taskiga = diskriminering trakasserier
vårdcentral vårdcentralen mottagning tandläkare barnmorska bvc = hälsa vård
hemtjänst hemtjänsten äldreboende demens = äldreomsorg
soc socialsekreterare socialsekreteraren handläggare = socialtjänst
job jobs employment = work
apartment flat rent = housing
school teacher lesson = education
achieve achieved results outcome = results lessons
money funding fund = grant
bullied harassed bullying = harassment
racism prejudice = antigypsyism discrimination
elderly grandmother grandfather = elderly
doctor ill hospital = health
phone call = telephone numbers
trust mistrust = trust
dialects dialect = varieties
law laws act = act
goal aim objective = goal
"""

_SAYINGS = """
tak över huvudet = bostad
bo på gatan = bostad
någonstans att bo = bostad
mår dåligt = hjälp
må dåligt = hjälp
mår inte bra = hjälp
vara med och bestämma = inflytande
vara med och påverka = inflytande
säga till om = inflytande
roof over = housing
place to live = housing
have a say = influence
"""


def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in _LINES.strip().split("\n"):
        left, right = line.split(" = ")
        for word in left.split():
            found[word] = (*found.get(word, ()), *right.split())
    return found


_WORDS = _table()


def _sayings() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for line in _SAYINGS.strip().split("\n"):
        left, meant = line.split(" = ")
        words = tuple(left.split())
        found[words[0]] = (*found.get(words[0], ()), (words, meant))
    return found


_BY_FIRST = _sayings()


def saying(words: Sequence[str]) -> tuple[int, str]:
    """How many of these words, from the first, are a saying, and the word for what it means; (0, "") for none."""
    for said, meant in _BY_FIRST.get(words[0], ()):
        if tuple(words[: len(said)]) == said:
            return len(said), meant
    return 0, ""


@lru_cache(maxsize=1)
def _by_key() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word, others in _WORDS.items():
        for key in keys(word, "sv")[:1]:
            found.setdefault(key, others)
    return found


def official(form: str) -> tuple[str, ...]:
    """The words of authorities for an everyday word; none for most words."""
    others = _WORDS.get(form)
    if others is None:
        others = _by_key().get(keys(form, "sv")[0], ()) if form[0].isalpha() else ()
    return tuple(other for other in others if other != form)
