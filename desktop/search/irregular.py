"""Swedish words that change inside: our own list, written from general knowledge of the language.

Each line is a lemma and the forms that no ending rule leads back to it. Nouns are also found at
the end of compounds (handböcker, ledamöterna), verbs after a particle (utgick, avstod).
"""

_NOUNS = """
bok böcker bocker|fot fötter|hand händer|land länder|stad städer|natt nätter|tand tänder|rot rötter|bonde bönder
man män mannen männen männens männens|son söner|dotter döttrar|bror broder bröder|mor moder mödrar|far fader fäder
strand stränder|rand ränder|and änder|brand bränder|ledamot ledamöter|rön|gås gäss|mus möss|lus löss|ko kor
öga ögon ögonen|öra öron öronen|huvud huvuden huvudena|museum museer museet museerna
center centrum centra centren centret centrumet|forum forumet forumen fora
seminarium seminarier seminariet seminarierna|ministerium ministerier ministeriet ministerierna
gymnasium gymnasier gymnasiet gymnasierna|stipendium stipendier stipendiet stipendierna
kriterium kriterier kriteriet kriterierna|medium medier media mediet medierna|jubileum jubileer jubileet
laboratorium laboratorier laboratoriet|studium studier studiet studierna studiernas|evangelium evangelier evangeliet
stadium stadier stadiet|kollegium kollegier kollegiet|territorium territorier territoriet|bekymmer bekymret
papper pappret pappren|namn namnet namnen|vän vänner vännen vännerna|verk verket verken|nation nationer|stånd ständer
spång spänger|tång tänger|stång stänger|fäste fästen|knä knän knäna|träd träden|hål hålen|liv liven livet|lår
nyhet nyheter|ljus|gata gatu|kyrka kyrko|kvinna kvinno|människa människor mänsklig mänskliga
förälder föräldrar föräldrarna|fader fäder|syster systrar|moster mostrar|faster fastrar|ämbete|barn barnen barna
person personer|folk folken|sagesman sagesmän|ombud|ting|lag lagar lagen|nät nätet
rom romer romerna romernas romers romen|rätt rätten rättigheter rättighet
"""
_VERBS = """
gå går gick gått gångna gånget|få får fick fått|stå står stod stått|ge ger gav gett givit givna given givet giva
ta tar tog tagit tagen taget tagna taga|bli blir blev blivit bliven bliva|se ser såg sett sedd sedda
säga säger sade sa sagt sagd sagda|veta vet visste vetat|göra gör gjorde gjort gjord gjorda
dra drar drog dragit dragen|skriva skriver skrev skrivit skriven skrivna skrivet
driva driver drev drivit driven drivna drivet|bära bär bar burit buren|finna finner fann funnit funnen
finnas finns fanns funnits|hinna hinner hann hunnit|vinna vinner vann vunnit|komma kommer kom kommit kommen
hålla håller höll hållit hållen hållna|falla faller föll fallit|låta låter lät låtit|gråta gråter grät
heta heter hette hetat|ligga ligger låg legat|lägga lägger lade la lagt lagd lagda|sätta sätter satte satt satta
sitta sitter suttit|sälja säljer sålde sålt såld|välja väljer valde valt vald valda|vilja vill ville velat
kunna kan kunde kunnat|böra bör borde bort|skola ska skall skulle skolat|måste|vara är var varit vore
ha har hade haft hava|leda leder ledde lett ledd ledda|möta möter mötte mött mötts|sluta slutar
besluta beslutar beslöt beslutit|bryta bryter bröt brutit bruten brutna|bjuda bjuder bjöd bjudit bjuden bjudna
förbjuda förbjuder förbjöd förbjudit förbjuden förbjudna|flytta|ljuga ljuger ljög|fara far for farit
stjäla stjäl stal stulit|äta äter åt ätit|dricka dricker drack druckit|springa springer sprang sprungit
sjunga sjunger sjöng sjungit|binda binder band bundit bunden bundna|tiga tiger teg|stiga stiger steg stigit
rida rider red ridit|bita biter bet bitit|skina skiner sken|slå slår slog slagit slagen|lida lider led lidit
sprida sprider spred spridit spridd spridda spritt|växa växer växte vuxit vuxen vuxna|dö dör dog dött
leva lever levde levt|bo bor bodde bott|tro tror trodde trott|ske sker skedde skett|nå når nådde nått
förstå förstår förstod förstått|uppstå uppstår uppstod uppstått|skilja skiljer skilde skilt skild skilda
stödja stöder stödde stött stödjer stödd|döma dömer dömde dömt dömd|sända sänder sände sänt sänd
anmäla anmäler anmälde anmält anmäld|hjälpa hjälper hjälpte hjälpt|begå begår begick begått|tvinga tvingar tvang
vända vänder vände vänt|kalla kallar kallade kallas kallat|delta deltar deltog deltagit deltaga
anta antar antog antagit antagen antagna
"""
_ADJECTIVES = """
gammal gamla gammalt äldre äldst äldsta|ung unga ungt yngre yngst|stor större störst största
liten litet lilla små mindre minst minsta|god gott goda bra bättre bäst bästa|dålig dåliga sämre sämst sämsta
lång längre längst längsta långt|hög högre högst högsta högt|många fler flera flest flesta|mycket mer mera mest
få färre|låg lägre lägst|grov grövre|tung tyngre|nära närmare närmast närmsta|ny nya nytt nyare|fri fria fritt
egen eget egna|öppen öppet öppna|vuxen vuxet vuxna|särskild särskilt särskilda|enskild enskilt enskilda
rund runt runda|svensk svenska svenskt|romsk romska romskt romskas|finsk finska finskt|samisk samiska samiskt
känd känt kända okänd okänt okända
"""


def _table(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for group in text.replace("\n", "|").split("|"):
        lemma, *others = group.split() or [""]
        for form in others:
            found.setdefault(form, lemma)
            if form.endswith(("er", "ar", "or")) and len(form) > 4:
                found.setdefault(form + "na", lemma)
    return found


NOUNS = _table(_NOUNS)
VERBS = _table(_VERBS)
ADJECTIVES = _table(_ADJECTIVES)
WORDS = NOUNS | ADJECTIVES | VERBS
"""Form to lemma. A verb's forms win over a noun's where they are the same."""

_SHORT_TAILS = ("möss", "gäss", "gick", "fick", "stod", "fött", "män")
TAILS = {
    form: lemma for form, lemma in (NOUNS | VERBS).items() if form != lemma and (len(form) >= 5 or form in _SHORT_TAILS)
}
"""Irregular forms that are safe to look for at the end of a longer word."""
