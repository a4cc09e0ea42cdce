"""Words that carry no subject: left out of queries unless nothing else is left. Our own lists."""

_UNDOTTED = str.maketrans("åäö", "aao")
_OTHERS = frozenset("bor far saga".split())
"""What is a word of its own when the dots are lost."""


def _typed(words: str) -> frozenset[str]:
    """The words, also as they are typed on a keyboard without å, ä and ö."""
    return frozenset(words.split()) | (frozenset(words.translate(_UNDOTTED).split()) - _OTHERS)


SWEDISH = _typed(
    """
alla allt all många alltså andra annan annat att av bara bli blir blev blivit borde bör då de dem den denna dennes deras
dess dessa det detta dig din dina ditt där därför då efter eftersom eller en er era ett ert finns fanns för fram från
får få fick fått ge gav ger gå går gick gör göra gjorde gjort ha hade haft han hans har henne hennes här hon honom hur
i in inför innan inom inte ja jag ju kan kanske kunde kunna man med mellan men mer mest mig min mina mitt mot mycket
måste någon något några nej ner ni nu när och också om oss på samma sedan sen sig sin sina sitt ska skall skulle som
så sådan såna till ta tar tog under upp ur ut utan vad var vara varför varje vars vart varit vem vems vi via vid vilka
vilken vilket vill ville än ännu är åt över ska sådana sådant egentligen snälla tack hej berätta visa förklara
sammanfatta beskriv hitta söka sök vet veta betyder betyda menas innebär innebar heter hette kallas idag igår imorgon
kr gång gånger ungefär cirka ca ev dvs tex mm osv bl dom nån nåt nåra sån sånt såna ens lite väl liksom typ
själv själva tror ber hos igen vilja velat behöva behöver behövde sa sade sagt
brukar brukade börja börjar började komma kommer kom kommit håller hålla ligger ligga låta låter
"""
)
ENGLISH = frozenset(
    """
a about all also am an and any are as at be been but by can could did do does doing done for from get gets give given
had has have he her his how i if in into is it its just may me mean means meaning might more most my no nor not of on
one or our out please say she should show so some such tell than that the their them then there these they this those
to up us was we were what whats when where which who whom whose why will with would you your explain describe many
much
""".split()
)
BY_FAMILY = {"sv": SWEDISH, "en": ENGLISH}
EVERY = SWEDISH | ENGLISH
ENGLISH_ONLY = ENGLISH - SWEDISH
QUESTION = _typed("vad vem vems vilka vilken vilket hur när var varför how what who whose which when where why")
"""Words that make a query a question: then words that name nothing in the work matter less."""
