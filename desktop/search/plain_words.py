"""Common words and names that a typed word may well be, though the work does not have it.

Such a word is never taken for a misspelling of another: `skulder` is not `skilde`. Our own list,
written for this program; other forms of a word are known by its stem.
"""

from functools import lru_cache

from desktop.search.swedish import stems

_LINES = """
kropp huvud hår ansikte öga ögon näsa mun tand tänder öra öron hals nacke axel arm hand hund finger mage rygg ben knä
fot fötter tå hud blod hjärta hjärna lunga lever njure muskel skelett feber hosta snuva förkylning influensa cancer
diabetes astma allergi medicin tablett recept spruta vaccin apotek operation amning graviditet gravid förlossning
barnmorska ryggont sår bruten stroke infarkt kräkas yr trött svimma överdos beroende terapi diagnos adhd autism
depression psykos panik mat bröd smör ost mjölk ägg kött fisk kyckling korv skinka soppa pasta ris potatis lök morot
gurka tomat sallad frukt äpple päron banan apelsin bär socker salt peppar kryddor kanel kaka bulle tårta glass godis
choklad kaffe te juice öl vin sprit frukost lunch middag fika gryta stek koka steka baka grilla äta dricka hungrig
törstig tallrik kniv gaffel sked glas katt häst kossa ko gris får get höna tupp fågel orm varg björn älg räv hare mus
råtta igelkott spindel mygga fluga bi myra hus villa stuga kök badrum sovrum vardagsrum källare vind trappa hiss
balkong trädgård staket dörr fönster tak golv vägg soffa bord stol säng skåp hylla lampa spegel matta gardin kudde
täcke lakan tvätt tvättmaskin diskmaskin spis ugn kylskåp frys dammsugare städa diska tvätta stryka laga måla bygga
spika hammare såg borr skruv spik verktyg kläder byxa byxor kjol klänning skjorta tröja jacka rock mössa halsduk vante
sko skor strumpa bälte ring halsband klocka väska ryggsäck paraply glasögon smink parfym frisör sol måne månen stjärna
himmel moln regn snö is åska blixt storm väder klimat varm kall vår sommar höst vinter jul påsk midsommar nyår advent
lucia semester natur skog träd gran tall björk blomma gräs löv sten berg sjö hav flod å bäck strand ö kust öken
djungel vulkan jordbävning bil buss tåg tunnelbana spårvagn cykel moped motorcykel båt färja flyg flygplan lastbil
släp husvagn bensin diesel däck motor broms krock trafik körkort parkering väg gata bro tunnel rondell korsning resa
biljett bagage hotell pass visum karta dator datorn mobil telefon skärm tangentbord skrivare internet wifi lösenord
mejl app spel konsol film serie teve radio kamera foto bild musik låt sång dans konsert gitarr piano trumma fiol
teater skådespelare bok tidning roman dikt saga konst målning tavla museum fotboll handboll hockey innebandy basket
tennis golf simning simma skidor skida skridsko ridning gymnastik löpning träning match mål vinst förlust seger lag
spelare domare tränare idrott sport hoppa springa kasta cykla segla åka fiska jaga polis brott mord dråp stöld inbrott
rån snatteri bedrägeri skadegörelse fängelse böter åklagare advokat rättegång domstol tingsrätt vittne anmäla häkte
vapen pistol bomb krig fred soldat armé droger narkotika heroin kokain hasch alkohol tobak cigarett snus rökning
casino poker spelmissbruk pengar lön skatt skatten skatteverket ränta lån skuld skulder bank konto kort faktura
räkning avgift moms deklaration kronofogden inkasso budgetering fond aktie försäkring arv testamente pension pensionen
arvode rea affär butik kassa kvitto köpa sälja betala hyra låna spara kosta billig dyr gratis mamma pappa syster bror
broder kusin moster faster farbror morbror barnbarn tvilling svärmor sambo make maka fru man brud brudgum bröllop
skilsmässa skild dop begravning födelsedag kalas present kram kyss kärlek kär vän kompis granne gäst bebis blöja vagn
napp dagmamma fritids läxa prov betyg terminen lov rast slöjd matte matematik fysik kemi biologi geografi engelska
franska tyska spanska latin gymnasiet uppsats labb penna sudd linjal kyrka präst gud jesus bibel koran islam muslim
kristen kristendom buddha buddhism hindu ateist moské synagoga tempel bön ängel djävul himmelrike helvete röd blå grön
gul vit svart brun rosa lila orange grå stor liten lång tjock smal hög låg bred snabb långsam ung gammal ny ren
smutsig våt torr hård mjuk tung lätt tom full glad ledsen arg rädd pigg snäll elak rolig tråkig vacker ful stark svag
rik fattig modig feg blyg ensam svartsjuk nöjd besviken orolig lugn nervös stressad gråta skratta le sova vakna drömma
vila leka sjunga dansa läsa rita klippa klättra falla lyfta bära dra knuffa slåss bita klia andas blåsa ropa viska
skrika tiga ljuga stjäla gömma leta tappa glömma minnas hata älska sakna längta hoppas önska ångra förlåta tacka hälsa
krama kyssa gifta flytta packa tvista moral etik filosofi logik dumhet död dö leva född liv ryssland ukraina iran irak
syrien afghanistan somalia eritrea etiopien turkiet tyskland frankrike spanien italien polen rumänien bulgarien ungern
serbien bosnien kosovo albanien grekland norge danmark finland island estland lettland litauen england skottland
irland holland belgien schweiz österrike portugal kina japan indien pakistan amerika kanada mexiko brasilien afrika
asien europa australien hitler stalin lenin mussolini putin trump obama biden palme zlatan madonna picasso einstein
darwin gandhi mandela anna maria eva karin lena sara emma johanna kristina elisabeth margareta ingrid birgitta linnea
sofia hanna fatima aisha lars erik anders karl johan per nils peter jan mikael daniel alexander gustav mohammed ahmed
ali hassan omar ibrahim adam andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson
pettersson jonsson jansson hansson måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj
juni juli augusti september oktober november december sekund minut timme vecka månad årtionde sekel morgon kväll natt
midnatt tjej kille pojke flicka kvinna gubbe gumma tant kung drottning prins prinsessa slott riddare drake troll häxa
spöke trollkarl tomte robot rymden raket planet satellit atom molekyl energi ström batteri kabel lykta ljus eld rök
guld silver järn koppar trä plast papper tyg läder gummi betong tegel pussel docka boll leksak lego schack lotteri
hamster kanin marsvin papegoja akvarium sköldpadda elefant lejon tiger apa giraff zebra krokodil haj val delfin bagare
kock servitör målare snickare elektriker rörmokare mekaniker chaufför pilot bonde fiskare städare vaktmästare ingenjör
programmerare arkitekt forskare journalist författare musiker konstnär brandman militär
gård kontrakt störning åtal skolk tiggare tiggeri tigga mentor tränare vaktare väktare vandrare springare samlare
jägare dansare sångare simmare boxare cyklist läkare tandläkare sköterska undersköterska psykolog kurator logoped
tandhygienist optiker veterinär sekreterare receptionist kassör säljare kund expedit lagerarbetare truckförare
sotare murare rörläggare takläggare svetsare bilmekaniker taxi taxichaufför lokförare sjöman pirat kapten general
officer major vaktpost spion detektiv kommissarie domstol jury straff bot bötfälla brottsling tjuv rånare mördare
offer polisman piket larm sirén brandbil ambulansförare räddare hjälte skurk granne kollega chef vikarie praktikant
lärling elektricitet batteri laddare sladd knapp vred handtag hink spann borste kvast mopp trasa disktrasa svamp
tvål schampo tandkräm tandborste kam rakhyvel handduk badkar dusch toalett kran avlopp ventil panna värme kyla fläkt
element termometer golvlampa stearinljus tändare tändsticka aska sot gnista flamma lägereld tält sovsäck ryggsäck
kängor stövel stövlar sandal tofflor slips kavaj kostym väst skjortknapp dragkedja nål tråd garn sticka virka väva
sömnad mönster tyll siden bomull ull skinn päls fjäder dun vinge näbb klo tass svans horn hov man ragg mule nos
vinröd mörkblå ljusblå beige turkos randig prickig rutig slät skrovlig kantig rund oval fyrkant triangel rektangel
cirkel kub klot linje punkt streck kurva vinkel grad meter centimeter kilometer gram kilo liter deciliter ton
dussin tjog hundra tusen miljon miljard noll etta tvåa trea fyra femma sexa sjua åtta nia tia läxbok skrivbok block
häfte pärm mapp kuvert frimärke paket låda kartong säck kasse korg påse flaska burk tub lock kork etikett prislapp
rabatt kupong lotteri vinst tävling turnering serie division lagkapten målvakt back forward anfall försvar straffspark
hörna inkast offside domarboll stafett maraton sprint höjdhopp längdhopp kula diskus spjut bock ringar räck barr
trampolin pool strand våg brygga roddbåt kanot kajak segel mast roder ankare rep knop fyr holme skär kobbe vik sund
kanal damning sluss vattenfall källa brunn pump bevattning skörd plog harv traktor tröska lada silo stall ladugård
hage betesmark staket grind stig spår glänta kulle ås dal klyfta grotta klippa sand lera jord mylla mossa lav svampar
blåbär lingon hallon jordgubbe smultron körsbär plommon persika druva melon citron lime kokos nöt mandel hassel valnöt
senap ketchup majonnäs dressing olja vinäger mjöl jäst gryn havre råg vete korn majs böna ärta lins kål sallat spenat
sparris broccoli blomkål rödbeta palsternacka rädisa purjo vitlök persilja dill basilika oregano timjan rosmarin
trast stjärt mild stål skåla läte gäss pater kollage terrin kupera kalkera rasera raseri släckning upplysning sugning
ljuv öm skör seg mör fadd besk sur söt bitter frän unken frisk kry klen kraftig späd mager fet rultig knubbig
skild gift förlovad singel änka änkling föräldralös adoption fosterbarn gudfar gudmor fadder släkt ätt anor stamtavla
"""


@lru_cache(maxsize=1)
def _stems() -> frozenset[str]:
    return frozenset(stem for word in _LINES.split() for stem in stems(word)[:1])


def is_plain_word(form: str) -> bool:
    """Whether a normal form is a common word or name, in any of its forms."""
    return not _stems().isdisjoint(stems(form))
