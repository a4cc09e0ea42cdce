"""Everyday words and the words that authorities use for the same thing. Our own list, kept short.

A word on the left also finds the words on the right, at a lower quality. Not the other way.
"""

from collections.abc import Sequence
from functools import lru_cache

from desktop.search.analyser import keys
from desktop.search.tokens import undotted

_LINES = """
bor bo innevånare folkmängd befolkning = invånare
jobb jobba jobbar anställning yrke = arbete
arbetslös arbetslöshet = arbete arbetsförmedlingen
hyra hyresrätt lägenhet hus hem hyresvärd hemlös hyreskontrakt = bostad
retad mobbad mobbning reta mobbas kränkt kallad = trakasserier kränks
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
tvångssterilisering steriliserades = steriliseringar
lektion lektioner skollektion = undervisning utbildare
rektor lärare pedagog = skola
skriva ut utskrift = faktablad
lagtext paragraf paragrafer författning = lag
lön betalt = arbete
tolkning översättare översätta = tolk språk
tolka tolkar tolkas tolken = tolk
dialekt dialekter språkvariant = varietet varieteter
högtid fira firar firas = dag minnesdag
hemsida webbplats nätet = webbplats
förkortning förkortningar = ordlista
uttal stavning stavas = namn
fel felaktig motsägande = motsägelser
gammalt förut tidigare förr = tidigare
hände hänt händer inträffade inträffat = händelser
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
fosterhem familjehem jourhem lvu orosanmälan omhändertagen = omhändertaganden socialtjänst
socialbidrag fattig fattigdom pank skuldsatt = försörjningsstöd
socialarbetare socialassistent fältassistent boendestödjare kontaktfamilj = socialtjänst
sjuksköterska undersköterska vårdbiträde psykolog psykiater psykiatri bup akuten akutmottagning medicin = hälsa vård
kurator skolkurator elevhälsa specialpedagog speciallärare klasslärare fröken magister studievägledare syv = skola elev
fritidsledare fritidsgård ungdomsgård ungdomar tonåringar = unga
komvux vuxenstudier sfi folkhögskola = vuxenutbildning utbildning
praktik praktikplats anställd arbetslivet arbetssökande akassa cv = arbete arbetsförmedlingen
advokat jurist juridisk ombud rättshjälp = antidiskrimineringsbyrå råd
gratis kostnadsfri kostnadsfritt = kostnad
krog restaurang affär butik gym badhus hotell väktare ordningsvakt insläppt utslängd portad = diskriminering nekats
stryk bråk bråkar slagsmål glåpord öknamn skällsord tillmälen glåporden = trakasserier kränks
pojke pojkar barnbarn syskon = barn
fastighetsägare bostadsbolag bostadskö andrahand inneboende = bostad hyresvärdar
siffra siffror = statistik
bättre lyckades lyckats lyckad framgång misslyckades misslyckats förbättring förbättrades = resultat
stämmer sant trovärdig pålitlig tillförlitlig belägg = källor kontrollerats
kommunalråd nämnd ledamot riksdagsledamot partier = förtroendevalda
tjänsteman kommunanställd förvaltning = kommun myndighet
åsikt åsikter synpunkt synpunkter påverka påverkan = inflytande samråd
kurser föredrag = utbildning
klagomål överklaga anmäl = klagomål anmälan
skolk skolkar skolkade skolkat ogiltig = skolplikt skolgång
rast rasten skolgård klasskamrat klasskompis läxor läxhjälp betyg utvecklingssamtal skolbarn = skola elev
kontrakt hyresskuld hyresavtal mäklare bostadslöshet trångbodd = bostad
våldtäkt hedersvåld familjevåld hotelser misshandlar förföljd = våld kvinnofridslinjen
mejl mail adress mobilnummer = kontaktuppgifter
fana fanan = flaggan
nationalsång hymn = sången
ursprung härstammar härkomst = historia
grammatik alfabet glosor uttalas = språk varieteter
lexikon ordbok = ordlista
film filmer video = webbprogram
fördom stereotyp stereotyper rykte rykten = antiziganism
invandrare nyanländ invandrade = nyanlända
handikapp funktionshinder funktionsnedsättning = tillgänglighet
skadestånd åtal rättsfall = domstol
tradition traditioner seder sedvänjor = kultur
lagligt olagligt förbjudet tillåtet = lag
teased beaten insulted bully bullies = harassment
lawyer solicitor = advice
grandparents pensioner = elderly
interpret translator = interpreter
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
hjälp hemma = äldreomsorg
hjälp i hemmet = äldreomsorg
för att jag är rom = diskriminering
för att han är rom = diskriminering
för att hon är rom = diskriminering
för att vi är romer = diskriminering
för att de är romer = diskriminering
för att dom är romer = diskriminering
sa nej = nekad
sade nej = nekad
fick nej = nekad
inte stämmer = motsägelser
stämmer inte = motsägelser
prata med någon = stödlinje
prata med nån = stödlinje
någon att prata med = stödlinje
nån att prata med = stödlinje
fula ord = trakasserier
dumma ord = trakasserier
vara med och bestämma = inflytande
vara med och påverka = inflytande
säga till om = inflytande
roof over = housing
place to live = housing
have a say = influence
because i am roma = discrimination
because we are roma = discrimination
because they are roma = discrimination
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
        first = undotted(words[0])
        found[first] = (*found.get(first, ()), (words, meant))
    return found


LEAST_PART = 4
"""How short a part of a compound may be to say anything of the whole."""
_BY_FIRST = _sayings()
LONGEST_SAYING = max(len(words) for sayings in _BY_FIRST.values() for words, _ in sayings)


def begins_saying(word: str) -> bool:
    """Whether a saying begins with this word, dots or not."""
    return undotted(word) in _BY_FIRST


def saying(words: Sequence[str]) -> tuple[int, str]:
    """How many of these words, from the first, are a saying, and the word for what it means; (0, "") for none."""
    for said, meant in _BY_FIRST.get(undotted(words[0]), ()):
        same = (typed in (word, undotted(word)) for typed, word in zip(words, said, strict=False))
        if len(words) >= len(said) and all(same):
            return len(said), meant
    return 0, ""


@lru_cache(maxsize=1)
def _by_key() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word, others in _WORDS.items():
        for key in keys(word, "sv")[:1]:
            found.setdefault(key, others)
    return found


@lru_cache(maxsize=1)
def _without_dots() -> dict[str, tuple[str, ...]]:
    return {undotted(word): others for word, others in _WORDS.items() if not word.isascii()}


def official(form: str) -> tuple[str, ...]:
    """The words of authorities for an everyday word; none for most words."""
    others = _WORDS.get(form)
    if others is None and form[0].isalpha():
        others = _by_key().get(keys(form, "sv")[0]) or _without_dots().get(form)
    if others is None:
        return ()
    return tuple(other for other in others if other != form)


@lru_cache(maxsize=1)
def _first_parts() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word, others in _WORDS.items():
        for part in (word, word + "s", word[:-1] if word[-1] in "ae" else word):
            found.setdefault(part, others)
    return found


def official_beginning(form: str) -> tuple[str, ...]:
    """The words of authorities for the everyday word that a compound begins with: läkarbesök; often none."""
    parts = _first_parts()
    starts = (form[:place] for place in range(len(form) - LEAST_PART, LEAST_PART - 1, -1))
    return next((parts[start] for start in starts if start in parts), ())


def every_meaning() -> frozenset[str]:
    """All the words that everyday words and sayings stand for."""
    sayings = (meant for found in _BY_FIRST.values() for _, meant in found)
    return frozenset(sayings).union(*_WORDS.values())
