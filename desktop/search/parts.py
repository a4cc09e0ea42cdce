"""Common first and last parts of Swedish compounds and the parts that are none. Our own lists.

They help where the work's own vocabulary is too small to know a part as a word. A part stands
as its stem (see swedish.stems).
"""

FIRST = frozenset(
    """
alkohol allmän alm arbet arbetsgivar arbetsmarknad arv asyl avgift avtal barn barna bas befolkning behov beslut
bibliotek bidrag bild bil bok bostad brev bro brott buss by cykel dag data departement dialog diskriminering dokument
dotter egen ekonomi elev energi ett europa extra fack fakta familj fastighet fest fil film flick flykting fokus folk
fond fort forskning fortbildning framtid frid fri fritid fråg fält färg förening föret föräld förskol gat geno genu
grann grund grundskol grupp gymnasi handikapp handling hand hem help himmel historia histori huvud hus hyres hälso
häls hög hörn idé idrott individ industri information infrastruktur inflytande informations inkludering integration
internat intress invandrar invånar juridik jord kart klass klient kommun kompetens konst konsult kontakt kontor kost
kropp kris kultur kun kunskap kurs kvalitet kvinn kväll kyrk kyrko kämp land lands landsting last led lektion liv ljud
lokal lärar läs låg lån lång lön lösning makt man mark mat medborgar medel media metod miljö minne minoritet mobil
moders modersmål mor morgon musik mång mån mål mäns människo möt natt namn nation natur nutid nyhet nyckel nät närm
näring offentlig olycks omsorg områd ord organisation ort patient pass penning person personal pilot plan plats polis
politik post press princip problem process program projekt prov publik pojk rad radio rapport regering region register
rekryter resurs rikes risk rom roll rum rådgivning rätt rättighet sak sam samhälle samråd samtal samverkan sekel
seminari service sida sjuk sjukvård skatt skol skolgång skrift skydd social socialtjänst spel spets sport språk stad
stat stats steg stor strategi student studi stöd svensk syssel säkerhet säng söndag tal teknik telefon text tid
tidning tjänst tolk trafik trygghet träff tv ung ungdom undervisning universitet utbildning utredning utställning
utveckling val vapen varu vatten verksamhet vers vetenskap vit vux vuxen vår vård väg väld vänskap vänster värde värld
yrkes år ålder åtgärd äldre ämn ändring öppen över
""".split()
)
LAST = frozenset(
    """
analys ansvar arbet arkiv avdelning avgift avtal bank barn befolkning begrepp behov berättelse besök beslut betyg
bibliotek bidrag bild blad blankett bok bolag bostad brev brist brott by byggare byggar byrå centr chef chib cirkel
dag debatt del delegation delning departement dialog direktiv dokument dom domstol elev enhet ersättning expert familj
figur fil film flick flykting folk fond forskare forskar forskning form forum frid framställning fråg funktion fält
färdighet förbund föredrag förening föret författning förslag förordning förvaltning föräld givare givar granskning
grepp grund grupp gräns gång handbok handling handläggare handläggar hav hem hjälp historia histori hus häls högskol
insats inspiratör institut instruktion intervju kamp kampanj kart kanal kassa klass klyft kod kommission kommun
kommunikatör konferens konst kontakt kontor kort krav kraft kris kultur kunskap kurs kvinn kår lag land landsting led
ledare ledar ledning lek lektion linj list liv ljus logi lokal lån län lärare lärar lärdom lön lös lösning makt man
mark maskin material medel medlem metod miljö minister minne minoritet mål människ myndighet mängd märk mått mässa
möjlighet möt namn nummer nivå norm nämnd nät nätverk område områd ombud omsorg ord ordning organ organisation ort
pass pedagog peng period person personal perspektiv plan plats platform polis politik press princip prob problem
process produkt program projekt prov punkt rad ram rapport reform regel regl register rekord representant resurs risk
roll rum råd rådgivare rådgivar rådgivning rätt rättighet sak sam samhälle samling samord samordnare samordnar samtal
samråd samverkan sats seminari service sida sjuk skad skap skol skillnad skrift skrivning skydd skyldighet skådar slag
slut spel spridning språk stad start stat station steg stipend stol stopp strategi struktur studi ställning stöd svar
system sätt tabell tal teknik telefon test text tid tidning tillgång titel tjänst tolk tradition trygghet träff tvång
typ tåg undersökning undervisning undervisn ungdom uppdrag uppgift uppföljning utbildare utbildar utbildning utredning
utskott utställning utveckling utvecklare utvecklar utvärdering val vana vecka ven verk verksamhet verkstad vetenskap
video vilj vision vård väg vän värde värld vän våld väsen yrke ålder år året årsrapport åtgärd ämn ändring ärend
öppning övning
""".split()
)
SHORT = frozenset(
    """
lag län råd mål dag år bok rum hus nät stöd bro by vän väg dom del led tal tid typ val ord ort rad språk plan hem land
chib buss liv roll kod kort mat bil fil bild film spel tv rätt vård jul sal bad båt hav is kål skog sjö tåg öar ö
radio post brev sms app gäng fond org kår lån lön sak sida möte bank test text titel tolk barn folk man mor far son
kung
""".split()
)
"""Parts of two or three letters (and a few of four) that may stand first or last."""

NOT_FIRST = frozenset(
    """
an av be bi bort de dis e efter en ent er fram för förut ge ha hel in inter ko kom kon kont kontr ned ner ob om op ori
par per pre pro på re rea sam sub till trans under upp ur ut utan vid ve vä å åt åter över mel med mot kap all alla
den det din dit dom ens han har hon hur igen ing ingen inne just kan kun man mig min mitt när och oss sin ska som var
vara vem vet via vår von tre två fyra fem sex sju åtta nio tio gen tag tagg reg rese res rap rapp sup kor auto anti
upps hälls bor och spar stall kun suraham perso kommu organisatio konfer ens före till över säk regler saml star sta
mon spr fort
""".split()
)
"""Beginnings that are a particle, a prefix or a mere likeness of a word."""

NOT_LAST = frozenset(
    """
a ad ade an ande ar are aren arens arna arnas as at bar bara bart de den dera e eller else elsen elser en ende ens ena
er eras erad erade erar ering eringen eringar erna ernas ers es et eten eter ets fullt fri fria fritt hand het heten
heter heterna heters ig iga igen igt igare ing ingar ingarna inge ingen inne ion ioner ionen isk iska iskt ism ist
ister isterna iteten itet komma kommer kommit kring la lat lade lar las lek leka leker les leva lev ligt liga lig
ligen ling lingar lingen lo los lös mas nad nade nader nar narna nas ner nera ning ningar ningarna ningen nings nivå_
or orna ort_ ran rar ras rat red ren rena rar ring ringar ringen ror rorna sam sel sen ser ska skt sla slar sta stan
ste ster stra ta tag_ tagna tar tas tat te ten ter terna tera terar teras terade tig tiga tin ting tion tioner tionen
tor torer torn tt ur vis are visa visar vara varas varande tade tande nande rande sare rare dare gare kare lare mare
nare pare tare vare are ingens ningens ander andar ell ella ellt ens enser ensen ner nerna nernas rad rade rader rades
rats sen skap skapen skapet skaps skapets kap kapen kapet annen anns att atte der nderna derna ting tinget tingen samt
mar het fall falla säg gör bygg görs görande skade stiftning håll hålla man
""".split()
)
"""Endings that look like words."""
