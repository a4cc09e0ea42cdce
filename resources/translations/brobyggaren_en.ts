<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Ett uppslagsverk om romsk inkludering i Sverige 2012–2032. Programmet arbetar helt utan nät.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiera uppgifter för support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookmarksView</name>
    <message>
        <source>Bokmärken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokmärket är borttaget. Ctrl+Alt+Z ångrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dubbelklicka eller tryck Retur för att öppna. Dra för att ändra ordningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga bokmärken än. Tryck på bokmärket högst upp, eller Ctrl+D, när du läser en sida.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Det du skrev är kvar. Kopiera uppgifterna och skicka dem till den som sköter programmet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiera uppgifterna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Något gick fel i programmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppgifter om felet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionTree</name>
    <message>
        <source>Borttaget. Ctrl+Alt+Z ångrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byt namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byt namn …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta till mapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen mapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappens namn:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samlingar och mappar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionsView</name>
    <message>
        <source>Borttaget ur samlingen. Ctrl+Alt+Z ångrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dela …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Din text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dra raderna för att ändra ordningen, eller håll ned Alt och tryck på pilarna. Delete tar bort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egen text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faktablad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappens namn:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina samlingar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny mapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny rubrik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny samling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubrikens text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samlingen är tom. Öppna en sida och välj ”Lägg i samling …” till höger om texten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samlingens innehåll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samlingens namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som e-bok för telefonen (EPUB) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som fil till en kollega (.brosamling) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna fil …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Arkiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokmärke på sidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fakta och källor till höger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framåt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föregående flik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föregående träff på sidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glesare rader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gör om i Mitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historik …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innehåll till vänster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jämför två sidor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktguide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiera med källa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kortare rader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kortkommandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ljust utseende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg sidan i en samling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås det som är mitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markera hela sidans text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina bokmärken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina samlingar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindre text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mörkt utseende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny flik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa del av fönstret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa flik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa träff på sidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om Brobyggaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordlista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redigera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubriker och länkar på sidan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en anteckning till sidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en anteckning till stycket …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ut faktablad …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Startsidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styckenas nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng fliken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Större text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säkerhet, säkerhetskopior och flytt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök i uppslagsverket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök på sidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utseende som i systemet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanlig textstorlek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ångra i Mitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna stängd flik igen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Höger sida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samma sida: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vänster sida</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Faktablad om allt detta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hela landet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs först</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad gäller det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem vänder jag mig till?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilken kommun?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Stäng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Alla anteckningar, bokmärken och samlingar raderas från den här datorn, med säkerhetskopior, historik och senaste sökningar. Det går inte att ångra. Filer som du själv har sparat någon annanstans finns kvar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filerna skrivs över innan de tas bort. På USB-minnen och SSD-diskar kan rester ändå finnas kvar en tid; bara den som har låst med lösenfras är säker mot det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, radera allt som är mitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radera allt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radera allt mitt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%s är %s tecken; högst %s får plats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allt gick inte att radera (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ange ett filnamn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Använd den fil som följde med programmet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be den som sköter datorn om skrivrätt, eller använd programmet från ett USB-minne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilden %s gick inte att spara i %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brevhuvudet gick inte att spara (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brevhuvudet gick inte att ta bort (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brevhuvudet saknar organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datorns policyfil %s kan inte användas: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dela upp dem i flera, eller spara ett faktablad för varje sida.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den kan ha tagits bort i ett annat fönster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den nya filen blev inte hel. Inget har ändrats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den skadade filen finns kvar: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den skadade filen går inte att flytta (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den som sköter datorn har bestämt vilka brevhuvuden som används.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den som sköter datorn har låst vilket uppslagsverk som används.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den som sköter datorn har stängt av att spara, exportera och dela filer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det du har skrivit finns kvar här och sparas strax på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det du skrev efter det kan saknas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det fanns ingen säkerhetskopia som gick att läsa, så du börjar med en tom fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns inga frågor för det valet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns ingen lösenfras att låsa med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns ingen sida med id %r.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns inget brevhuvud som heter %r.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns inget område %r.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gick inte att lägga tillbaka säkerhetskopian (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gick inte att läsa eller spara dina anteckningar (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gick inte att skriva %s: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gick inte att skriva (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gick inte att säkerhetskopiera (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det går bra att läsa, söka och skriva ut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det går inte att ångra: det har ändrats igen sedan dess, i ett annat fönster eller program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Din anteckning är %s tecken lång; på ett faktablad får det plats %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dina anteckningar har låsts, återställts eller raderats i ett annat fönster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dina anteckningar är inte öppnade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dina anteckningar är låsta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dina anteckningar är sparade av en nyare version av Brobyggaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disken svarar inte som den ska, så det går inte att spara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disken är full, så det går inte att spara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har valt %s sidor; högst %s får plats i ett dokument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En mapp kan inte ligga i sig själv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enheten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ett annat fönster eller program skriver i dina anteckningar just nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faktabladet gick inte att göra (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s gick inte att läsa (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s gick inte att spara (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s går inte att läsa (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s går inte att läsa: innehållet är inte som det ska.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s går inte att skriva (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s har ingen lista med sidor, eller en för lång.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s innehåller annat än den ska och öppnas inte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s innehåller en sida utan namn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s innehåller något som inte kan stå i en samling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s säger inte vilken version den har.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s är en databas, men inte ett uppslagsverk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s är för stor (%s MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s är för stor för ett brevhuvud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s är för stor när den packas upp och öppnas inte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s är gjord av en nyare version av Brobyggaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s är ingen samling från Brobyggaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s är inte en fil med egna anteckningar från Brobyggaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s är inte ett brevhuvud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s är inte ett uppslagsverk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s är inte som den ska: fel i ”%s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s är skadad eller av ett annat slag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s är skadad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen %s är större än 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen hör till ett annat program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen med dina anteckningar saknades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen med dina anteckningar var skadad och gick inte att läsa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen med dina anteckningar är skadad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen är för stor när den packas upp och öppnas inte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen är ingen databas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen är inte en bild som går att använda som logotyp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen är inte en säkerhetskopia av dina anteckningar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen är skadad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatet %r finns inte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Försök igen med en annan lektion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Försök igen, eller spara som PDF i stället.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Försök igen. Stora och små bokstäver spelar roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gör plats på disken. Det du har skrivit finns kvar här så länge fönstret är öppet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen sida är vald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installera den nyaste versionen av programmet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installera den nyaste versionen av programmet. Inget har ändrats i filen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installera det på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installera om programmet eller hämta filen på nytt från den som delar ut det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installera om programmet eller hämta uppslagsverket på nytt från den som delar ut det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installera programmet på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommandot ”pages” visar alla sidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktraden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollera att USB-minnet sitter i. Det du har skrivit finns kvar här så länge fönstret är öppet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollera att den är på, eller spara som PDF i stället.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollera att disken är frisk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korta anteckningen och försök igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korta texten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logotypen är %s MB stor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logotypen är %s × %s punkter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logotypen är sparad i tryckfärger (CMYK).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logotypens fil är trasig eller avklippt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låset finns inte i den här installationen av programmet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfrasen behöver minst %s tecken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfrasen får inte börja med x&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfrasen får inte innehålla radbrytning eller tabb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfrasen stämmer inte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen %s gick inte att skapa (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen %s går inte att skriva i, så inget du skriver kan sparas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen för dina anteckningar går inte att skriva i.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Några ord efter varandra är lätta att minnas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Områdena är: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisationen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pappret gick inte att göra (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmet är inte helt installerat, så dina anteckningar kan inte öppnas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prova med färre val eller en annan sida.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rundturen fick inget svar från %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG-filen har egna definitioner som inte går att lita på.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG-filen hämtar bilder från andra filer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG-filen innehåller %r, som inte hör hemma i en logotyp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG-filen säger inte hur stor bilden är.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samlingen finns inte längre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidan %s (%s) i %s går inte att läsa: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidan %s går inte att läsa: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skapa det först.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skapa mappen eller välj en annan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv din lösenfras för att låsa upp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv vilken kommun eller organisation bladet är från.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skrivaren svarar inte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara bilden mindre och välj den igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara bilden på nytt och välj den igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara den med bilderna inbäddade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara den med bredd och höjd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara den mindre: högst %s punkter på varje sida och 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara den som RGB eller som PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara den som enkel SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starta om programmet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starta om programmet: den senaste säkerhetskopian läggs tillbaka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng andra fönster av programmet och försök igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säg till den som sköter datorn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säkerhetskopian blev inte hel och togs bort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säkerhetskopian från %s har lagts tillbaka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säkerhetskopian är skadad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säkerhetskopian är tom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort något eller välj en annan plats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverket %s finns inte i %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverket %s går inte att läsa (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverket %s går inte att öppna (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverket %s har ändrats sedan det gjordes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverket %s är avklippt: en del av filen saknas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverket %s är gjort för en nyare version av Brobyggaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverket %s är gjort för en äldre version av Brobyggaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverket %s är skadat (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverket %s är skadat: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverket saknar sökregister, så det går inte att söka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverkets sökregister hör till en annan version av programmet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ur den skadade filen gick dessutom %n nyare uppgift(er) att rädda.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Utskriften avbröts av skrivaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj bland %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en annan mapp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en annan plats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en bild i formatet PNG, JPEG eller SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en fil som en kollega har sparat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en lösenfras först.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en mapp som är din egen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj ett annat område eller en annan svårighet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj ett kortare namn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj ett år mellan 2012 och i dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj long (långsida) eller short (kortsida).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj minst en sida att göra faktablad av.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vändningen %r finns inte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den kan inte läsas: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den är för stor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den är inte rätt skriven: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den är inte skriven i UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det är en mapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det är ingen vanlig fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disken går bara att läsa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disken är full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>du får inte skriva där</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en del av sökvägen är ingen mapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inställningen %r finns inte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inställningen %r kan inte vara %r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mappen finns inte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>namnet är för långt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utrymmet är slut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>År %s deltog ingen kommun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna dem på nytt. Det du har skrivit finns kvar här så länge fönstret är öppet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%(at)d av %(count)d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finns inte här</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föregående</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Föregående (Skift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng sökningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng sökningen (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök på sidan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryView</name>
    <message>
        <source>%(word)s: läs sidan %(page)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget ord motsvarar det du skrev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordlista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök ord i ordlistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till bokstaven %s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%s (här är du nu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den här fliken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidor du har läst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stängda flikar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Historik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget i historiken motsvarar det du skrev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök i historiken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Töm historiken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message>
        <source> minuter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s (finns inte här)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Att säga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>För vem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ge lektionen ett namn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hela lektionen: %d minuter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lektion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lektionens steg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till minst en sida.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till sidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minuter för steget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sida att lägga till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara lektionen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort steget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppgifter, en på varje rad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj en sida i listan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <source>Grupp %d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppernas namn, ett på varje rad:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namnkort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparad: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonHook</name>
    <message>
        <source>Frågesport för hela rummet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lektioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtalsfrågor, en i taget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa på projektor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa på projektor (F5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonRoom</name>
    <message>
        <source>Det finns inga samtalsfrågor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lektionen är borttagen. Den kommer tillbaka med Ångra i Mitt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lektionen är sparad. Du hittar den också under Mina samlingar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lektionens sidor har inga ord i ordlistan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa en fil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsView</name>
    <message>
        <source>%d minuter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%d sidor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbetsblad …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilderna som PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frågesport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Färdiga lektioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gör en egen av den …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I klassrummet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lektionsplan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina lektioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namnkort till grupper …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny lektion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ord först</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samling till en kollega …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtalsfrågor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa en fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa med alla bilder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åhörarkopia, tre bilder på sidan …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Bild vald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilder (*.png *.jpg *.jpeg *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borttaget: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brevhuvuden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brevhuvuden (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hämta brevhuvud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hämta från fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hämtat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen bild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logotyp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logotyp (PNG, JPEG eller SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn i listan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara brevhuvud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara som fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparat: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utan bild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj bild …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj logotyp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Öppna först den sida som ska bli ett faktablad.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Karta över kommunerna. Pilarna går mellan kommuner som deltog.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n kommun(er) i källmaterialet. Välj en på kartan eller i listan.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Alla år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faktablad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hela landet (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I korthet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jämför med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jämför med %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommuner som deltog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Längre bort (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs sidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Närmare (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nätverket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilotkommun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utvecklingskommun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa alla år på en gång</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nätverket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utveckling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>År</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>År %d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mine</name>
    <message>
        <source>Anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokmärke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokmärke satt. Du hittar det under Mitt, Bokmärken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokmärken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokmärket är borttaget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klicka först i det stycke som anteckningen hör till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny samling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samlingar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidan ligger nu i ”%s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sätt bokmärke (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort bokmärket (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna först den sida som anteckningen hör till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna först den sida som ska få ett bokmärke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna först den sida som ska läggas i en samling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MineDesk</name>
    <message>
        <source>Det finns inget att göra om.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns inget att ångra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dina anteckningar är inte öppna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjort igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ångrat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MineFiles</name>
    <message>
        <source>Alla sidor finns inte i den här utgåvan. De står kvar i samlingen med en varning:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samlingen ”%s” finns nu bland dina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparad: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna en samling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MineView</name>
    <message>
        <source>Dina anteckningar är låsta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås upp …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%s, %n sida(or)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Anteckningen ändrades också i ett annat fönster. Båda finns kvar, var för sig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparat på den här datorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stannar på den här datorn, låst med din lösenfras. Undvik ändå namn: att någon är rom är en känslig personuppgift enligt lag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stannar på den här datorn, men kan läsas av andra som använder den. Undvik namn: att någon är rom är en känslig personuppgift enligt lag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Min anteckning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en egen anteckning till sidan …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteHits</name>
    <message>
        <source>Anteckning till %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa alla i Mina anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message numerus="yes">
        <source>%n anteckning(ar) till på sidan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dina anteckningar är låsta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg i samling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås upp …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min anteckning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Skriven %s, ändrad %s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message numerus="yes">
        <source>%n anteckning(ar)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Anteckningen är borttagen. Ctrl+Alt+Z ångrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta till …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen sida liknar den som försvann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidan ”%s” finns inte i den här utgåvan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en anteckning i rutan till höger om en sida, så finns den här.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara som fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara som fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparad: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stycket ”%s” finns inte kvar på sidan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök i mina anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anteckning.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna sidan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineDialog</name>
    <message>
        <source>Länkar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Länkar (%d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubriker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubriker (%d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubriker och länkar på sidan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Översikt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Brobyggaren, sidan ”%(title)s” (%(id)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Källor: %s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphNote</name>
    <message>
        <source>Anteckning till stycket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv din anteckning …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Allt du har skrivit, och alla säkerhetskopior, krypteras. Utan lösenfrasen kan ingen läsa det: inte den som lånar datorn, inte den som hittar USB-minnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byt lösenfras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De två lösenfraserna är inte lika.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dina anteckningar är krypterade med din lösenfras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glömmer du lösenfrasen är anteckningarna borta för alltid. Ingen kan hjälpa dig: inte vi, inte IT-avdelningen. Skriv upp den och förvara lappen någon annanstans än datorn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jag förstår att ingen kan återställa en glömd lösenfras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås med en lösenfras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfrasen som gäller nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny lösenfras (minst %d tecken, gärna några ord)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samma en gång till</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>Avsluta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B eller punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bildens nummer, sedan Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanda frågorna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byt skärm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Första bilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förstora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå till bild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helskärm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Högerpil, nedpil, mellanslag, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs upp ordet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mörk, ljus eller hög kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sista bilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara lagens resultat …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svart skärm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T (3 T ger tre minuter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talarvyn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tangenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidtagning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vidare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vänsterpil, uppil, Page Up, backsteg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z, sedan pilarna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentOnly</name>
    <message>
        <source>Brobyggaren – bara visning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finns inget att visa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa en fil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentationWindow</name>
    <message>
        <source>Tangenter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Bokmärken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jämför</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktguide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina samlingar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordlista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidan %s finns inte i den här utgåvan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppnad i ny flik: %s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemWindow</name>
    <message>
        <source>Avsluta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen söktes här: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Försök igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiera uppgifterna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverket kunde inte öppnas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickDesk</name>
    <message>
        <source>Skriv &gt; för att se allt programmet kan göra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickList</name>
    <message>
        <source>Snabbval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizDialog</name>
    <message>
        <source>%d frågor att välja bland.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla frågor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla områden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal frågor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bara frågor om lektionens sidor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Börja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frågesport för hela rummet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inga frågor. Välj något annat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag %d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag, om ni vill. Ge lagen namn, inte personerna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lätta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lätta och medelsvåra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Område</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sant eller falskt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stämmer det, eller är vi inte säkra? För grupper som är nya i ämnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svårighet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj rätt svar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Kopiera med källa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidans text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna i ny flik</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Träffar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n träff(ar)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Det här finns att läsa om:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget i uppslagsverket motsvarar det du skrev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs sidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menade du något av det här?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv gärna ett enda ord, eller ett annat ord för samma sak. Stavfel gör inget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök bland alla sorters sidor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>Alla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mina anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök i stället efter det du skrev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök i stället efter ”%s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>på ”%s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– visar även</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Road</name>
    <message>
        <source>2012–2015 pilotkommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2016–2020 utvecklingskommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2032 målet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Strategin löper 2012–2032. %n procent av tiden har gått.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>i dag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message numerus="yes">
        <source>%n anteckning(ar) finns nu i två versioner.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fanns redan.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ny(a).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Allt mitt till en fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allt mitt till en fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allt som var ditt är raderat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allt är som det var i säkerhetskopian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allt är sparat i %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byt lösenfras …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det du skriver är inte låst: andra som använder datorn kan läsa det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det du skriver är krypterat med din lösenfras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som finns nu säkerhetskopieras först, så att du kan ångra dig. Sedan är allt som det var %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En görs varje dag som du använder programmet, och kontrolleras när den görs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kan läsas av den som har den, också när du har ett lås här.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå tillbaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå tillbaka till den valda …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs in en fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läs in en fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås bara när jag säger till</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lås efter %n minut(er)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lås igen när ingen har rört datorn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås med en lösenfras …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer %(number)d · %(size)s kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radera allt mitt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säkerhet för det som är mitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säkerhetskopian är gjord och kontrollerad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säkerhetskopiera nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säkerhetskopior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort låset …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta med till en annan dator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>före en ändring av programmet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitt i Brobyggaren.brodata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Den som sköter datorn har stängt av att spara, exportera och dela filer. Det går bra att skriva ut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det går inte att spara filer här</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>Sökningen gick inte att göra.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Sök i hela uppslagsverket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sök i hela uppslagsverket (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Faktabladet gick inte att göra.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>%(done)d av %(total)d sparade</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n faktablad sparade.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sida(or)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faktablad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faktabladet görs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapp för faktabladen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF-filer (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ut på en skrivare (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluta spara; det som är sparat finns kvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara en fil för varje sida …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara som PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spara som PDF (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparat: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så många faktablad är sparade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utskriften är skickad till skrivaren.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetOffer</name>
    <message>
        <source>Faktablad – %s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 i stor stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 lättläst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affisch A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla områden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbetsblad med facit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brevhuvud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brobyggaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det andra språket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dubbelsidigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frågor att prata om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Färg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Häfte A5 att vika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karta över kommunen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Källor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till, ändra eller dela brevhuvuden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min egen anteckning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Område</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omslag, innehåll och samlade källor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR-kod till källan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rader för anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rutan ”I korthet”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samtalskort på två språk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv det som ska stå på bladet, högst %d tecken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skrivaren vänder längs långsidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svartvitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidslinjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj sidor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>År</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… längs kortsidan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPick</name>
    <message numerus="yes">
        <source>%n sida(or) vald(a)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Använd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hitta en sida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv för att hitta en sida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välj sidor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Föregående sida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindre bild av sidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa sida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sida %(at)d av %(count)d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Större bild av sidan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ctrl och mushjulet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytta bland träffarna medan du söker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kortkommandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lämna sökningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa länk eller knapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pil upp och ned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ändra textens storlek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öppna den markerade träffen (med Ctrl: i ny flik)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownPage</name>
    <message numerus="yes">
        <source>%n källa(or)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Källor från %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidan finns inte på %(wanted)s. Du läser den på %(shown)s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engelska</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lätt svenska</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>svenska</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideText</name>
    <message>
        <source>Fakta, närliggande sidor och källor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hör ihop med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I korthet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Källor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Adress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiera adressen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Källans datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Läst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidor som bygger på källan (%d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säkerhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utgivare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerWindow</name>
    <message>
        <source>%d min efter planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%d min före planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Att prata om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Att säga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bild %d av %d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilden som visas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egna anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enligt planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har gått</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Härnäst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klockan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kvar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nästa bild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svart skärm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talarvyn – %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidtagning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vidare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Allt finns på den här datorn: ingenting hämtas från nätet och ingenting skickas iväg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsätt där du var</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Första gången här?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siffrorna i texten leder till källan, så att du kan visa var uppgiften kommer ifrån.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv det du undrar i sökrutan, så kommer svaren medan du skriver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategin fram till 2032</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWays</name>
    <message>
        <source>Färdiga faktablad med källor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Färdiga lektioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>För dig i skolan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>För dig som utbildar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>För dig som är brobyggare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>God dag! Vad behöver du i dag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>God kväll! Vad behöver du i dag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>God morgon! Vad behöver du i dag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historien i korthet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjälp och stöd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I klassrummet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommunerna på kartan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om någon blir diskriminerad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orden i ordlistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rätt till modersmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriva ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategin på en sida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar att visa eller läsa upp i ett möte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidslinjen 1999–2032</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till vårdnadshavare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ute i fält</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad är en brobyggare?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem vänder jag mig till?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa, gå igenom och fråga.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Arbetar helt utan nät</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Innehåll %s · %n sida(or)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text %d %%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanlig textstorlek (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kontrollerat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Flikar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny flik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny flik (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng fliken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stäng fliken (Ctrl+W)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>hösten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sommaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vintern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>våren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>Tidsaxel. Pilarna flyttar, plus och minus ändrar hur mycket som syns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i dag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n händelse(r). Dubbelklicka eller tryck Retur för att läsa mer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Alla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla områden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alla år (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fler år (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Färre år (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Händelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Område</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Faktablad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framåt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framåt (Alt+Höger)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innehåll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidans fakta och källor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ut eller spara sidan som faktablad (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillbaka (Alt+Vänster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa fakta och källor (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa innehållet (F9)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>Karta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktguide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nätverket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordlista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilotkommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uppslagsverk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utvecklingskommuner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnencryptDialog</name>
    <message>
        <source>Därefter kan den som använder den här datorn läsa det du har skrivit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort låset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Lås upp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås upp dina anteckningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Meny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meny (F10)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
